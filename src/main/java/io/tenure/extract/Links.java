package io.tenure.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a link leads to, where that is worth more than its words: the profile behind "LinkedIn", the address behind "e-mail me". The site
 * of an employer is not: it would only stand between the name and what follows.
 */
final class Links {

    private static final Pattern PROFILE = Pattern.compile(
            "https?://(?:[a-z]{2,3}\\.)?(?:www\\.)?(?:linkedin|github|gitlab|xing|bitbucket|stackoverflow|orcid|behance|dribbble)\\.[a-z]+/\\S{2,200}",
            Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** The target with a space before it, or nothing. */
    static String worthShowing(String shown, String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:") || lower.startsWith("tel:")) {
            String address = target.substring(target.indexOf(':') + 1);
            int question = address.indexOf('?');
            String bare = question < 0 ? address : address.substring(0, question);
            boolean said = shown.contains("@")
                    || shown.chars().filter(Character::isDigit).count() > 5;
            return said || bare.isBlank() ? "" : " " + bare;
        }
        boolean isProfile = PROFILE.matcher(target).matches();
        boolean said = shown.contains("/") || shown.contains(".");
        return isProfile && !said ? " " + target : "";
    }
}
