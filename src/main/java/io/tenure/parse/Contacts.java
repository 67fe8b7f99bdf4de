package io.tenure.parse;

import io.tenure.career.Contact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses, telephone numbers and links: found so that they can be kept apart from what is searched. */
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s|,;<>()]{3,200}|\\b(?:linkedin\\.com|github\\.com|gitlab\\.com|xing\\.com)/[^\\s|,;<>()]{1,100}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w./-])(?:\\+|00|\\(?0|\\(\\d)[\\d ()/.\u00a0-]{6,20}\\d(?![\\w/-])|(?<![\\w./-])\\d{3}[ .-]\\d{3}[ .-]\\d{4}(?!\\w)");
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST = 10;

    private Contacts() {}

    static Contact find(List<CvLine> lines) {
        Set<String> emails = new LinkedHashSet<>();
        Set<String> phones = new LinkedHashSet<>();
        Set<String> links = new LinkedHashSet<>();
        for (CvLine line : lines) {
            String text = line.text();
            collect(EMAIL, text, emails, 0);
            collect(LINK, text, links, 0);
            collect(PHONE, EMAIL.matcher(text).replaceAll(" "), phones, FEWEST_DIGITS);
        }
        return new Contact(List.copyOf(emails), List.copyOf(phones), List.copyOf(links));
    }

    /** Whether a line gives a way to reach somebody. */
    static boolean isContact(String text) {
        return EMAIL.matcher(text).find() || text.indexOf("(at)") > 0 || hasPhone(text);
    }

    /** The text without addresses, numbers and links. */
    static String remove(String text) {
        String bare = LINK.matcher(EMAIL.matcher(text).replaceAll("")).replaceAll("");
        Matcher phone = PHONE.matcher(bare);
        return phone.replaceAll(
                match -> digits(match.group()) >= FEWEST_DIGITS ? "" : Matcher.quoteReplacement(match.group()));
    }

    private static boolean hasPhone(String text) {
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) {
            if (digits(phone.group()) >= FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Pattern pattern, String text, Set<String> found, int fewestDigits) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            if (digits(matcher.group()) >= fewestDigits) {
                found.add(matcher.group().strip());
            }
        }
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }
}
