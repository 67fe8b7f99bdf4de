package io.tenure.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What paragraphs and runs of a DOCX look like: defaults, then styles from the base up, then what stands on them. */
final class DocxStyles {

    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|titre|título|titolo|kop|nagłówek|rubrik)\\s*([1-9])");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final int LONGEST_CHAIN = 20;
    private static final int TWIPS_A_CHARACTER = 110;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, String> abstractOfNumber = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Look base;
    private final String defaultParagraph;
    private final @Nullable XmlElement defaultSpacing;

    DocxStyles(@Nullable XmlElement styleSheet, @Nullable XmlElement numbering) {
        Look look = Look.PLAIN;
        String normal = "";
        if (styleSheet != null) {
            for (XmlElement style : styleSheet.elements("style").toList()) {
                styles.put(style.attribute("styleId"), style);
                if (style.attribute("type").equals("paragraph")
                        && style.attribute("default").equals("1")) {
                    normal = style.attribute("styleId");
                }
            }
            look = look.with(styleSheet.find("docDefaults", "rPrDefault", "rPr"));
        }
        base = look;
        defaultSpacing = styleSheet == null ? null : styleSheet.find("docDefaults", "pPrDefault", "pPr");
        defaultParagraph = normal;
        if (numbering != null) {
            readNumbering(numbering);
        }
    }

    private void readNumbering(XmlElement numbering) {
        for (XmlElement number : numbering.elements("num").toList()) {
            XmlElement of = number.find("abstractNumId");
            abstractOfNumber.put(number.attribute("numId"), of == null ? "" : of.attribute("val"));
        }
        for (XmlElement list : numbering.elements("abstractNum").toList()) {
            for (XmlElement level : list.elements("lvl").toList()) {
                XmlElement format = level.find("numFmt");
                formats.put(
                        list.attribute("abstractNumId") + "/" + level.attribute("ilvl"),
                        format == null ? "decimal" : format.attribute("val"));
            }
        }
    }

    /**
     * How a run looks.
     *
     * @param backed whether something that is not white lies behind it
     * @param points font size, 0 where not known
     */
    record Look(boolean bold, boolean italic, boolean hidden, boolean white, boolean backed, float points) {
        static final Look PLAIN = new Look(false, false, false, false, false, 0);

        Look with(@Nullable XmlElement properties) {
            if (properties == null) {
                return this;
            }
            XmlElement color = properties.find("color");
            XmlElement size = properties.find("sz");
            return new Look(
                    toggle(properties, "b", bold),
                    toggle(properties, "i", italic),
                    toggle(properties, "vanish", hidden),
                    color == null ? white : color.attribute("val").equalsIgnoreCase("FFFFFF") && !isThemed(color),
                    backed || isFilled(properties.find("shd")) || properties.find("highlight") != null,
                    size == null ? points : size.number("val", 0) / 2f);
        }

        Look onBackground() {
            return new Look(bold, italic, hidden, white, true, points);
        }

        /** A theme's white may be its background or its text: not to be told apart here. */
        private static boolean isThemed(XmlElement color) {
            return !color.attribute("themeColor").isEmpty();
        }
    }

    static boolean isFilled(@Nullable XmlElement shading) {
        if (shading == null) {
            return false;
        }
        String fill = shading.attribute("fill").toUpperCase(Locale.ROOT);
        return !Set.of("", "AUTO", "FFFFFF").contains(fill)
                || !shading.attribute("themeFill").isEmpty();
    }

    private static boolean toggle(XmlElement properties, String name, boolean before) {
        XmlElement element = properties.find(name);
        return element == null ? before : isOn(element);
    }

    private static boolean isOn(XmlElement toggle) {
        return !OFF.contains(toggle.attribute("val"));
    }

    /**
     * How a paragraph looks.
     *
     * @param heading its level, 0 for running text
     * @param listLevel nesting from 1 in a list, else 0
     * @param indent in average characters
     * @param before space above in points
     * @param contextual whether there is no space between it and a neighbour of the same style
     */
    record ParagraphLook(
            String style,
            int heading,
            int listLevel,
            int indent,
            float before,
            float after,
            boolean contextual,
            Look run) {}

    /** What grows on the way from the base style to the paragraph. */
    private static final class Draft {
        private int heading;
        private String number = "";
        private int level;
        private int indent;
        private float before;
        private float after;
        private boolean contextual;
        private Look look = Look.PLAIN;
    }

    ParagraphLook paragraph(@Nullable XmlElement properties) {
        XmlElement named = properties == null ? null : properties.find("pStyle");
        String style = named == null ? defaultParagraph : named.attribute("val");
        Draft draft = new Draft();
        draft.look = base;
        if (defaultSpacing != null) {
            apply(draft, defaultSpacing);
        }
        applyStyle(draft, style, 0);
        if (properties != null) {
            apply(draft, properties);
        }
        boolean listed = !draft.number.isEmpty()
                && !draft.number.equals("0")
                && !format(draft).equals("none");
        return new ParagraphLook(
                style,
                draft.heading,
                listed && draft.heading == 0 ? Math.min(6, draft.level + 1) : 0,
                listed ? draft.level * 2 : draft.indent / TWIPS_A_CHARACTER,
                draft.before / 20f,
                draft.after / 20f,
                draft.contextual,
                draft.look);
    }

    private String format(Draft draft) {
        return formats.getOrDefault(abstractOfNumber.getOrDefault(draft.number, "") + "/" + draft.level, "bullet");
    }

    private void applyStyle(Draft draft, String id, int depth) {
        XmlElement style = styles.get(id);
        if (style == null || depth > LONGEST_CHAIN) {
            return;
        }
        XmlElement basedOn = style.find("basedOn");
        if (basedOn != null) {
            applyStyle(draft, basedOn.attribute("val"), depth + 1);
        }
        XmlElement name = style.find("name");
        draft.heading = name == null ? draft.heading : headingLevel(name.attribute("val"), draft.heading);
        XmlElement properties = style.find("pPr");
        if (properties != null) {
            apply(draft, properties);
        }
        draft.look = draft.look.with(style.find("rPr"));
    }

    private static int headingLevel(String styleName, int inherited) {
        String lower = styleName.toLowerCase(Locale.ROOT);
        Matcher matcher = HEADING.matcher(lower);
        if (matcher.find()) {
            return Math.min(6, Integer.parseInt(matcher.group(1)));
        }
        return lower.equals("title") ? 1 : inherited;
    }

    private static void apply(Draft draft, XmlElement properties) {
        XmlElement outline = properties.find("outlineLvl");
        if (outline != null) {
            int level = outline.number("val", 9);
            draft.heading = level < 6 ? level + 1 : 0;
        }
        XmlElement number = properties.find("numPr", "numId");
        draft.number = number == null ? draft.number : number.attribute("val");
        XmlElement level = properties.find("numPr", "ilvl");
        draft.level = level == null ? draft.level : level.number("val", 0);
        XmlElement indent = properties.find("ind");
        draft.indent = indent == null
                ? draft.indent
                : Math.max(0, indent.number("left", indent.number("start", draft.indent)));
        XmlElement spacing = properties.find("spacing");
        if (spacing != null) {
            draft.before = spacing.number("before", (int) draft.before);
            draft.after = spacing.number("after", (int) draft.after);
        }
        XmlElement contextual = properties.find("contextualSpacing");
        draft.contextual = contextual == null ? draft.contextual : isOn(contextual);
        draft.look = isFilled(properties.find("shd")) ? draft.look.onBackground() : draft.look;
    }

    /** The look of a run inside a paragraph or a link. */
    Look run(Look around, @Nullable XmlElement properties) {
        XmlElement named = properties == null ? null : properties.find("rStyle");
        return character(around, named == null ? "" : named.attribute("val"), 0).with(properties);
    }

    private Look character(Look around, String id, int depth) {
        XmlElement style = styles.get(id);
        if (style == null || depth > LONGEST_CHAIN) {
            return around;
        }
        XmlElement basedOn = style.find("basedOn");
        Look below = basedOn == null ? around : character(around, basedOn.attribute("val"), depth + 1);
        return below.with(style.find("rPr"));
    }
}
