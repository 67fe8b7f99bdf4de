package io.tenure.proof;

import io.tenure.parse.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The page: the text of a CV at the left, the career at the right, a legend that shows and hides kinds of marks. It is one file that
 * asks nothing of the network. A content security policy lets nothing run but the one script whose hash it names, so that even a hole in
 * the escaping would harm nobody.
 */
public final class ProofPage {

    private static final String STYLE = resource("proof.css") + indents();
    private static final String SCRIPT = resource("proof.js");
    private static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '"
            + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private ProofPage() {}

    /** The page of a CV that was read, as the text of an HTML file in UTF-8. */
    public static String of(Proof proof) {
        References references = new References(proof.career(), proof.spans());
        Html html = new Html();
        head(proof, html);
        html.open("body").line();
        html.open("a", "class", "skip", "href", "#career")
                .text("Skip to the career")
                .close("a")
                .line();
        html.open("header").line().open("h1").element("span", "brand", "Tenure");
        html.text(" ").element("span", "file", proof.file()).close("h1").line();
        legend(proof, references, html);
        html.close("header").line().open("main").line();
        html.open(
                        "section",
                        "class",
                        "pane text",
                        "id",
                        "text",
                        "aria-label",
                        "The text of the CV",
                        "lang",
                        proof.career().language())
                .line();
        html.element("h2", "unseen", "The text of the CV").line();
        new TextPane(proof, references, html).write();
        html.close("section").line();
        html.open("section", "class", "pane career", "id", "career", "aria-label", "The career as understood")
                .line();
        new CareerPane(proof.career(), references, html).write();
        html.close("section").line().close("main").line();
        html.ours("script", SCRIPT).line();
        return html.close("body").line().close("html").line().toString();
    }

    private static void head(Proof proof, Html html) {
        String who = proof.career().person().name();
        html.doctype().open("html", "lang", "en").line().open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "robots", "content", "noindex").line();
        html.open("title")
                .text((who.isEmpty() ? proof.file() : who) + " · how Tenure reads it")
                .close("title")
                .line();
        html.ours("style", STYLE).line().close("head").line();
    }

    /** One toggle for each kind of mark that this CV has. */
    private static void legend(Proof proof, References references, Html html) {
        Map<Legend, Integer> counts = new EnumMap<>(Legend.class);
        for (Span span : proof.spans()) {
            counts.merge(references.kindOf(span), 1, Integer::sum);
        }
        if (!proof.career().notes().isEmpty()) {
            counts.put(Legend.NOTE, proof.career().notes().size());
        }
        html.open("div", "class", "legend", "role", "group", "aria-label", "Marks to show")
                .line();
        counts.forEach((kind, count) -> html.open(
                        "button", "type", "button", "aria-pressed", "true", "data-kind", kind.className())
                .open("span", "class", "swatch " + kind.className(), "aria-hidden", "true")
                .text(kind == Legend.NOTE ? "!" : kind.isSkill() ? "ab" : "")
                .close("span")
                .text(kind.label())
                .text(" ")
                .element("span", "count", String.valueOf(count))
                .close("button")
                .line());
        html.close("div").line();
    }

    /** The depths to which a line can be indented: the policy allows no style at the element itself. */
    private static String indents() {
        return IntStream.rangeClosed(1, TextPane.DEEPEST)
                .mapToObj(depth -> ".i" + depth + " { --in: " + depth + "; }\n")
                .collect(Collectors.joining());
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ProofPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
