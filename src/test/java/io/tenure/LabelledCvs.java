package io.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import io.tenure.ingest.Reading;
import io.tenure.server.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * CVs with labels that were written from the CVs alone: a block a CV, with the file, the {@code name:} and a {@code job:} line for each job
 * (employer | title | start..end, alternatives between slashes), {@code may:} for what may count as a job. A job is right when employer,
 * title, start and end all are.
 */
final class LabelledCvs {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Set<String> LEGAL_FORMS =
            Set.of("ltd", "limited", "plc", "llp", "inc", "gmbh", "ag", "bv", "sa", "llc", "the", "co", "s", "a");

    private record Label(List<String> employers, List<String> titles, String start, String end) {}

    private record Labelled(String file, String name, List<Label> jobs, int optional) {}

    /**
     * What came out.
     *
     * @param jobs how many are labelled
     * @param right how many of them came out right
     * @param people how many CVs there are
     * @param named how many of their names came out
     * @param surplus jobs that came out beyond the labelled ones, summed over the CVs
     * @param wrong the labels that no job meets
     */
    record Score(int jobs, int right, int people, int named, int surplus, List<String> wrong) {

        double share() {
            return right / (double) jobs;
        }

        void print(String what) {
            wrong.forEach(System.out::println);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d jobs right (%.3f), %d names of %d, %d jobs too many%n",
                    what,
                    right,
                    jobs,
                    share(),
                    named,
                    people,
                    surplus);
        }
    }

    private LabelledCvs() {}

    /** Reads the CVs of a folder and compares them with a resource of labels beside this class. */
    static Score score(Path folder, String resource) throws IOException {
        int all = 0;
        int right = 0;
        int named = 0;
        int surplus = 0;
        List<String> wrong = new ArrayList<>();
        List<Labelled> labels = read(resource);
        try (Workspace.Reader reader = Workspace.openReader(CLOCK)) {
            for (Labelled labelled : labels) {
                Career career = parse(reader, folder, labelled.file());
                named += sameName(career.person().name(), labelled.name()) ? 1 : 0;
                List<Job> left = new ArrayList<>(career.jobs());
                for (Label label : labelled.jobs()) {
                    boolean found = left.stream()
                            .filter(job -> isRight(job, label))
                            .findFirst()
                            .map(left::remove)
                            .orElse(false);
                    right += found ? 1 : 0;
                    if (!found) {
                        wrong.add(labelled.file() + ": " + label);
                    }
                }
                all += labelled.jobs().size();
                surplus += Math.max(0, career.jobs().size() - labelled.jobs().size() - labelled.optional());
            }
        }
        return new Score(all, right, labels.size(), named, surplus, wrong);
    }

    private static Career parse(Workspace.Reader reader, Path folder, String file) throws IOException {
        Reading reading = reader.careers().read(file, Files.readAllBytes(folder.resolve(file)), null);
        assertThat(reading).as(file).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).career();
    }

    private static List<Labelled> read(String resource) throws IOException {
        List<Labelled> all = new ArrayList<>();
        String text;
        try (InputStream file = LabelledCvs.class.getResourceAsStream(resource)) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String block : text.split("(?m)^## ", -1)) {
            List<String> lines = block.lines().toList();
            if (lines.size() > 1) {
                all.add(new Labelled(
                        lines.getFirst().strip(),
                        value(lines, "name:").getFirst(),
                        value(lines, "job:").stream().map(LabelledCvs::label).toList(),
                        value(lines, "may:").size()));
            }
        }
        return all;
    }

    private static List<String> value(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .toList();
    }

    private static Label label(String line) {
        String[] parts = line.split(" \\| ", -1);
        String[] dates = parts[2].strip().split("\\.\\.", -1);
        return new Label(alternatives(parts[0]), alternatives(parts[1]), dates[0], dates[1]);
    }

    private static List<String> alternatives(String field) {
        return List.of(field.strip().split(" / ", -1));
    }

    private static boolean isRight(Job job, Label label) {
        Period period = job.period();
        return isOneOf(job.employer(), label.employers(), LEGAL_FORMS)
                && isOneOf(job.title(), label.titles(), Set.of())
                && isDate(period.start(), label.start(), false)
                && isDate(period.end(), label.end(), period.ongoing());
    }

    private static boolean isOneOf(@Nullable String text, List<String> accepted, Set<String> passedOver) {
        String found = text == null ? "" : text;
        String bare = found.replaceAll("[(\\[][^)\\]]*[)\\]]", " ");
        return accepted.stream()
                .map(form -> form.equals("-") ? "" : form)
                .anyMatch(form -> words(form, passedOver).equals(words(found, passedOver))
                        || !bare.isBlank() && words(form, passedOver).equals(words(bare, passedOver)));
    }

    private static List<String> words(String text, Set<String> passedOver) {
        String folded = Normalizer.normalize(text.replace("&", " and "), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return List.of(folded.split("[^\\p{L}\\p{N}+#]+", -1)).stream()
                .filter(word -> !word.isEmpty() && !passedOver.contains(word))
                .toList();
    }

    /** Letters after a name may stay with it. */
    private static boolean sameName(String found, String wanted) {
        Set<String> surplus = new TreeSet<>(words(found, Set.of()));
        boolean whole = surplus.containsAll(words(wanted, Set.of()));
        words(wanted, Set.of()).forEach(surplus::remove);
        return whole && surplus.size() <= 2;
    }

    /** {@code 2016-02}, {@code 2016}, {@code 2014-03~2014-05} (somewhere in these months), {@code present}, or {@code ?} for anything. */
    private static boolean isDate(MonthRange range, String label, boolean ongoing) {
        if (label.equals("?")) {
            return true;
        }
        if (label.equals("present") || ongoing) {
            return label.equals("present") && ongoing;
        }
        YearMonth earliest = range.earliest();
        YearMonth latest = range.latest();
        if (earliest == null || latest == null) {
            return false;
        }
        if (label.length() == 4) {
            int year = Integer.parseInt(label);
            return earliest.getYear() == year || latest.getYear() == year;
        }
        if (label.contains("~")) {
            String[] bounds = label.split("~", -1);
            return !earliest.isAfter(YearMonth.parse(bounds[1]))
                    && !latest.isBefore(YearMonth.parse(bounds[0]))
                    && latest.getYear() - earliest.getYear() <= 1;
        }
        return earliest.equals(latest) && earliest.equals(YearMonth.parse(label));
    }
}
