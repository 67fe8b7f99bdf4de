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
    /** Dates that have as many digits as a number. */
    private static final Pattern DATES = Pattern.compile(
            "(?<!\\d)(?:0?[1-9]|1[0-2])[/.](?:19|20)\\d\\d(?!\\d)|(?<!\\d)(?:19|20)\\d\\d ?[/-] ?(?:19|20)\\d\\d(?!\\d)|\\d\\d[./]\\d\\d[./](?:19|20)\\d\\d");

    private static final int FEWEST_DIGITS = 9;
    private static final int MOST = 10;

    private Contacts() {}

    static Contact find(List<CvLine> lines, Trace trace) {
        Set<String> emails = new LinkedHashSet<>();
        Set<String> phones = new LinkedHashSet<>();
        Set<String> links = new LinkedHashSet<>();
        for (CvLine line : lines) {
            String text = line.text();
            boolean email = text.indexOf('@') > 0;
            if (email) {
                collect(EMAIL, text, emails, line, trace);
            }
            if (mayHoldLink(text)) {
                collect(LINK, text, links, line, trace);
            }
            if (mayHoldPhone(text)) {
                collect(PHONE, email ? EMAIL.matcher(text).replaceAll(" ") : text, phones, line, trace);
            }
        }
        return new Contact(List.copyOf(emails), List.copyOf(phones), List.copyOf(links));
    }

    /** Whether a line gives a way to reach somebody. */
    static boolean isContact(String text) {
        return text.indexOf('@') > 0 && EMAIL.matcher(text).find() || text.indexOf("(at)") > 0 || hasPhone(text);
    }

    /** The text without addresses, numbers and links. */
    static String remove(String text) {
        String bare = text.indexOf('@') > 0 ? EMAIL.matcher(text).replaceAll("") : text;
        bare = mayHoldLink(bare) ? LINK.matcher(bare).replaceAll("") : bare;
        if (!mayHoldPhone(bare)) {
            return bare;
        }
        Matcher phone = PHONE.matcher(bare);
        return phone.replaceAll(match -> isPhone(match.group()) ? "" : Matcher.quoteReplacement(match.group()));
    }

    private static boolean mayHoldLink(String text) {
        return text.indexOf('/') >= 0 || text.contains("www.") || text.contains("WWW.") || text.contains("Www.");
    }

    private static boolean mayHoldPhone(String text) {
        return digits(text) >= FEWEST_DIGITS;
    }

    private static boolean hasPhone(String text) {
        if (!mayHoldPhone(text)) {
            return false;
        }
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) {
            if (isPhone(phone.group())) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Pattern pattern, String text, Set<String> found, CvLine line, Trace trace) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            if (pattern != PHONE || isPhone(matcher.group())) {
                String way = matcher.group().strip();
                found.add(way);
                trace.take(way, Span.Kind.CONTACT, line, way);
            }
        }
    }

    private static boolean isPhone(String text) {
        return digits(text) >= FEWEST_DIGITS && !DATES.matcher(text).find();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
