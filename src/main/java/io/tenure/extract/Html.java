package io.tenure.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Web pages, and what Word and mail programs save as such. Scripts, menus, forms and whatever the page does not show are left out. */
final class Html implements Extractor {

    private static final int CHARSET_WITHIN = 4_000;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");

    @Override
    public Extraction extract(String name, byte[] bytes) {
        org.jsoup.nodes.Document page = parse(TextDecoder.decode(bytes, declared(bytes)));
        Visibility visibility = Visibility.of(page);
        List<Line> lines = Lines.finish(new HtmlFlow(visibility, isWord(page)).lines(page.body()));
        if (lines.isEmpty()) {
            return new Extraction.Failed(Reasons.NO_TEXT);
        }
        List<String> remarks = new ArrayList<>(Reasons.remarksOn(lines));
        remarks.addAll(visibility.remarks());
        return new Extraction.Text(new Document("html", lines, written(page), language(page), remarks));
    }

    /** The lines of a piece of HTML inside another format. */
    static List<Line> lines(String html) {
        org.jsoup.nodes.Document page = Jsoup.parseBodyFragment(html);
        return new HtmlFlow(Visibility.of(page), false).lines(page.body());
    }

    private static org.jsoup.nodes.Document parse(String html) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8.name(), "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading from memory", e);
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, CHARSET_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }

    /** Word sets its paragraphs without a gap and makes gaps with empty paragraphs. */
    private static boolean isWord(org.jsoup.nodes.Document page) {
        return page.selectFirst(".MsoNormal, meta[name=Generator][content*=Word]") != null;
    }

    private static @Nullable String language(org.jsoup.nodes.Document page) {
        for (Element element : List.of(page.child(0), page.body())) {
            String lang = element.attr("lang").strip();
            if (lang.length() >= 2) {
                return lang.substring(0, 2).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private static @Nullable LocalDate written(org.jsoup.nodes.Document page) {
        for (Element meta : page.select(
                "meta[name~=(?i)^(date|last-modified|dcterms\\.modified)$], meta[property$=modified_time]")) {
            Matcher day = ISO_DAY.matcher(meta.attr("content"));
            if (day.find()) {
                return Days.ofParts(day.group(1), day.group(2), day.group(3));
            }
        }
        return null;
    }
}
