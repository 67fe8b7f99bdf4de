package io.tenure.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for the kind of employment, for being one's own employer, and for the times between jobs. */
final class WorkWords {

    /** Words of the leave list that are also what a person does for a living or where. */
    private static final Set<String> DOUBTFUL_LEAVE = WordList.setOf("""
            travel maternity relocation illness care carer retired volunteering study studies sport sports home family
            health""");

    /** Irregular past forms that open a sentence about work. */
    private static final Set<String> DEEDS = WordList.setOf("""
            led built wrote ran set made kept took taught brought won grew cut drove held sold spent began bought gave got
            chose found saw sat stood spoke threw drew dealt fed""");

    /** Words in -ed that begin titles and names. */
    private static final Set<String> NAMED = WordList.setOf("""
            certified chartered registered licensed qualified accredited retired unemployed embedded applied united allied
            associated advanced distributed integrated dedicated combined limited trusted rated skilled assisted shared
            managed supported connected specialised specialized""");

    private final Phrases<String> employments = new Phrases<>();
    private final Phrases<Boolean> leaves = new Phrases<>();

    WorkWords() {
        for (String[] line : WordList.load("phrases.txt")) {
            if (line[0].equals("parttime")) {
                employments.add(line[2], line[3]);
            } else if (line[0].equals("leave")) {
                leaves.add(line[2], true);
            }
        }
    }

    /** Whether a text begins with what somebody did, as the text of a job does: "Administered 40 machines", "Led the team". */
    static boolean opensWithDeed(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end < 3
                || end >= text.length()
                || text.charAt(end) != ' '
                || !Character.isLowerCase(text.charAt(end - 1))) {
            return false;
        }
        String word = Folding.fold(text.substring(0, end));
        return DEEDS.contains(word) || word.length() > 5 && word.endsWith("ed") && !NAMED.contains(word);
    }

    /** The kind of employment that a text is about, in English ("part-time"), or null. */
    @Nullable
    String findEmployment(String text) {
        Phrases.Match<String> match = employments.findIn(Folding.words(text));
        return match == null ? null : match.value();
    }

    /** The kind of employment that a text begins with ("Part-time consultant", "temp"), in English, or null. */
    @Nullable
    String findLeadingEmployment(String text) {
        List<String> words = Folding.words(text);
        Phrases.Match<String> match = words.isEmpty() ? null : employments.findAt(words, 0);
        return match == null ? null : match.value();
    }

    /** Whether the whole text says nothing but a kind of employment ("part-time, evenings"). */
    boolean isEmployment(String text) {
        List<String> words = Folding.words(text);
        int known = 0;
        int at = 0;
        while (at < words.size()) {
            Phrases.Match<String> match = employments.findAt(words, at);
            known += match == null ? 0 : match.length();
            at += match == null ? 1 : match.length();
        }
        return known > 0 && known * 2 >= words.size();
    }

    /** Whether a text names the writer as the employer ("Self-employed", "freelance"). */
    boolean isSelfEmployed(List<String> words) {
        String kind = employments.findExactly(words);
        return kind != null && (kind.equals("self-employed") || kind.equals("freelance"));
    }

    /** Whether an entry's name is a gap between jobs: parental leave, travelling, caring for somebody. */
    boolean isLeave(String text) {
        List<String> words = Folding.words(text);
        if (words.isEmpty() || words.size() > 14) {
            return false;
        }
        Phrases.Match<Boolean> first = leaves.findAt(words, 0);
        if (first != null) {
            boolean doubtful = first.length() == 1 && DOUBTFUL_LEAVE.contains(words.getFirst());
            return doubtful
                    ? words.size() == 1
                    : first.length() * 3 >= words.size()
                            || first.length() > 1
                            || words.getFirst().length() > 7;
        }
        Phrases.Match<Boolean> any = leaves.findIn(words);
        return any != null
                && any.length() * 2 >= words.size()
                && !(any.length() == 1 && DOUBTFUL_LEAVE.contains(words.get(any.from())));
    }
}
