package io.tenure.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of an ODT say about paragraphs and spans, from the base style up. */
final class OdtStyles {

    private static final Pattern HEADING = Pattern.compile("heading_20_([1-9])");
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,5}(?:\\.\\d+)?)(pt|in|cm|mm|pc|px)");
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, XmlElement> styles = new HashMap<>();

    OdtStyles(XmlElement content, @Nullable XmlElement common) {
        if (common != null) {
            add(common.find("styles"));
            add(common.find("automatic-styles"));
        }
        add(content.find("automatic-styles"));
    }

    private void add(@Nullable XmlElement group) {
        if (group != null) {
            group.elements("style")
                    .forEach(style -> styles.put(key(style.attribute("family"), style.attribute("name")), style));
        }
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    /**
     * How something looks.
     *
     * @param heading its level, 0 for running text
     * @param points font size, 0 where not known
     * @param before space above in points
     * @param left indent in points
     */
    record Look(
            int heading,
            boolean bold,
            boolean italic,
            boolean hidden,
            boolean white,
            boolean backed,
            float points,
            float before,
            float after,
            float left) {
        static final Look PLAIN = new Look(0, false, false, false, false, false, 0, 0, 0, 0);
    }

    Look paragraph(String name) {
        return apply(Look.PLAIN, "paragraph", name, 0);
    }

    Look span(Look around, String name) {
        return apply(around, "text", name, 0);
    }

    /** Whether the style gives a cell a background. */
    boolean isBackedCell(String name) {
        XmlElement style = styles.get(key("table-cell", name));
        XmlElement properties = style == null ? null : style.find("table-cell-properties");
        return properties != null && isBackground(properties.attribute("background-color"));
    }

    private Look apply(Look look, String family, String name, int depth) {
        XmlElement style = styles.get(key(family, name));
        if (style == null || depth > LONGEST_CHAIN) {
            return named(look, name);
        }
        Look below = apply(look, family, style.attribute("parent-style-name"), depth + 1);
        return withText(withParagraph(named(below, name), style), style.find("text-properties"));
    }

    private static Look named(Look look, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(lower);
        if (heading.matches()) {
            return withHeading(look, Math.min(6, Integer.parseInt(heading.group(1))));
        }
        return lower.equals("title") ? withHeading(look, 1) : look;
    }

    static Look withHeading(Look l, int level) {
        return new Look(level, l.bold, l.italic, l.hidden, l.white, l.backed, l.points, l.before, l.after, l.left);
    }

    private static Look withParagraph(Look l, XmlElement style) {
        XmlElement p = style.find("paragraph-properties");
        if (p == null) {
            return l;
        }
        return new Look(
                l.heading,
                l.bold,
                l.italic,
                l.hidden,
                l.white,
                l.backed || isBackground(p.attribute("background-color")),
                l.points,
                length(p.attribute("margin-top"), l.before),
                length(p.attribute("margin-bottom"), l.after),
                length(p.attribute("margin-left"), l.left));
    }

    private static Look withText(Look l, @Nullable XmlElement t) {
        if (t == null) {
            return l;
        }
        String weight = t.attribute("font-weight");
        String slant = t.attribute("font-style");
        String color = t.attribute("color");
        return new Look(
                l.heading,
                weight.isEmpty()
                        ? l.bold
                        : weight.equals("bold") || weight.compareTo("600") >= 0 && weight.compareTo("999") <= 0,
                slant.isEmpty() ? l.italic : !slant.equals("normal"),
                t.attribute("display").isEmpty()
                        ? l.hidden
                        : t.attribute("display").equals("none"),
                color.isEmpty() ? l.white : color.equalsIgnoreCase("#ffffff"),
                l.backed || isBackground(t.attribute("background-color")),
                length(t.attribute("font-size"), l.points),
                l.before,
                l.after,
                l.left);
    }

    private static boolean isBackground(String color) {
        return !color.isEmpty() && !color.equals("transparent") && !color.equalsIgnoreCase("#ffffff");
    }

    /** A length in points. Percentages leave the inherited one. */
    private static float length(String value, float inherited) {
        Matcher matcher = LENGTH.matcher(value);
        if (!matcher.matches()) {
            return inherited;
        }
        float number = Float.parseFloat(matcher.group(1));
        return switch (matcher.group(2)) {
            case "in" -> number * 72f;
            case "cm" -> number * 28.35f;
            case "mm" -> number * 2.835f;
            case "pc" -> number * 12f;
            case "px" -> number * 0.75f;
            default -> number;
        };
    }
}
