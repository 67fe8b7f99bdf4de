package io.tenure.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Which elements of a page a reader sees: by attributes, inline styles and the plain rules of the page's own style sheets. White letters
 * count as hidden where nothing around them has a background.
 */
final class Visibility {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern AT_RULE = Pattern.compile("@[^{};]*(?:;|\\{(?:[^{}]*\\{[^{}]*})*+[^{}]*})");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern HIDING = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:\\.0*)?(?:px|pt|em)?\\s*(?:;|!|$)|mso-hide\\s*:\\s*all|opacity\\s*:\\s*0\\s*(?:;|$)");
    private static final Pattern WHITE = Pattern.compile(
            "(?<![-\\w])color\\s*:\\s*(?:white|#fff(?:fff)?|rgb\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\s*\\))\\s*(?:;|!|$)");
    private static final Pattern BACKGROUND = Pattern.compile(
            "(?<![-\\w])background(?:-color|-image)?\\s*:\\s*(?!transparent|none|white|#fff(?:fff)?\\b|inherit)");
    private static final int MOST_RULES = 500;

    private final Set<Element> hiding = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> white = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> backed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int whiteCharacters;

    private Visibility() {}

    static Visibility of(org.jsoup.nodes.Document page) {
        Visibility visibility = new Visibility();
        for (Element style : page.select("style")) {
            visibility.addSheet(page, style.data());
        }
        for (Element styled : page.select("[style]")) {
            visibility.add(styled, styled.attr("style").toLowerCase(Locale.ROOT));
        }
        page.select("[bgcolor]").forEach(visibility.backed::add);
        page.select("[hidden], [aria-hidden=true]").forEach(visibility.hiding::add);
        return visibility;
    }

    private void addSheet(Element page, String css) {
        String plain = COMMENT.matcher(css.substring(0, Math.min(css.length(), 100_000)))
                .replaceAll(" ");
        Matcher rules = RULE.matcher(AT_RULE.matcher(plain).replaceAll(" "));
        for (int i = 0; i < MOST_RULES && rules.find(); i++) {
            String declarations = rules.group(2).toLowerCase(Locale.ROOT);
            if (matters(declarations)) {
                for (Element element : select(page, rules.group(1))) {
                    add(element, declarations);
                }
            }
        }
    }

    private static boolean matters(String declarations) {
        return HIDING.matcher(declarations).find()
                || WHITE.matcher(declarations).find()
                || BACKGROUND.matcher(declarations).find();
    }

    private static List<Element> select(Element page, String selector) {
        if (selector.contains(":")) {
            return List.of();
        }
        try {
            return page.select(selector.strip());
        } catch (SelectorParseException _) {
            return List.of();
        }
    }

    private void add(Element element, String declarations) {
        if (HIDING.matcher(declarations).find()) {
            hiding.add(element);
        }
        if (WHITE.matcher(declarations).find()) {
            white.add(element);
        }
        if (BACKGROUND.matcher(declarations).find()) {
            backed.add(element);
        }
    }

    /** Whether the element itself is hidden; those inside a hidden one are not asked for. */
    boolean isHidden(Element element) {
        if (hiding.contains(element)) {
            return true;
        }
        if (white.contains(element) && !isBacked(element)) {
            whiteCharacters += element.text().length();
            return true;
        }
        return false;
    }

    private boolean isBacked(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (backed.contains(around)) {
                return true;
            }
        }
        return false;
    }

    List<String> remarks() {
        return whiteCharacters == 0 ? List.of() : List.of(Reasons.hiddenText(whiteCharacters));
    }
}
