package io.tenure.cli;

import io.tenure.server.SearchReply;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints an answer for people who read it on a terminal. */
final class HitPrinter {

    private final PrintWriter out;

    HitPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(SearchReply reply) {
        out.println("Understood: " + reply.query().understood());
        reply.query().messages().forEach(message -> out.println("  " + message.text()));
        out.println(String.format(
                Locale.ROOT,
                "%d %s, %.1f ms",
                reply.total(),
                reply.total() == 1 ? "person" : "people",
                reply.tookMillis()));
        int number = 1;
        for (SearchReply.HitReply hit : reply.hits()) {
            out.println();
            out.println(number++ + ". " + join(" - ", hit.name(), hit.headline()) + "  [" + hit.certainty() + "]  "
                    + hit.source().file());
            hit.evidence().forEach(this::print);
        }
        reply.help().forEach(help -> out.println("  " + help.label() + ": " + help.query()));
    }

    private void print(SearchReply.EvidenceReply evidence) {
        String job = evidence.job() == null
                ? "outside the jobs"
                : join(", ", evidence.title(), evidence.employer()) + "  " + dates(evidence.dates());
        out.println("   " + job + (evidence.certainty().equals("certain") ? "" : "  (" + evidence.certainty() + ")"));
        evidence.doubts().forEach(doubt -> out.println("     ? " + doubt));
        evidence.snippets().stream()
                .map(SearchReply.SnippetReply::text)
                .distinct()
                .forEach(text -> out.println("     \"" + text.replace('\n', ' ') + "\""));
    }

    private static String dates(SearchReply.@Nullable DatesReply dates) {
        if (dates == null) {
            return "";
        }
        String end = dates.ongoing() ? "present" : bounds(dates.end());
        return bounds(dates.start()) + " to " + end;
    }

    private static String bounds(SearchReply.BoundsReply bounds) {
        if (bounds.earliest() == null && bounds.latest() == null) {
            return "?";
        }
        if (Objects.equals(bounds.earliest(), bounds.latest())) {
            return String.valueOf(bounds.earliest());
        }
        return "[" + Objects.requireNonNullElse(bounds.earliest(), "?") + " .. "
                + Objects.requireNonNullElse(bounds.latest(), "?") + "]";
    }

    private static String join(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isEmpty())
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(separator));
    }
}
