package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.SkillMention;
import io.tenure.query.PhraseMatcher;
import io.tenure.query.Query;
import io.tenure.query.Target;
import io.tenure.query.Words;
import io.tenure.search.Hit.Mark;
import io.tenure.search.Hit.Provenance;
import io.tenure.search.Hit.Snippet;
import io.tenure.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that show a leaf. Marks are the offsets of the very mentions, and the places of the very words, that the evaluator
 * matches: what is highlighted is what matched. Safe for use by many threads.
 */
final class SnippetFinder {

    /** Sentences a leaf and job. */
    private static final int MOST = 3;

    private final Taxonomy taxonomy;
    private final Words words;

    SnippetFinder(Taxonomy taxonomy, Words words) {
        this.taxonomy = taxonomy;
        this.words = words;
    }

    /** In one job. */
    List<Snippet> inJob(Query.Leaf leaf, Job job, Career career) {
        Provenance known = job.period().stated() ? Provenance.USED : Provenance.UNDATED;
        Collector into = new Collector(leaf, known, career.language());
        collect(leaf.target(), job, into);
        return into.snippets();
    }

    /** In what stands outside the jobs. */
    List<Snippet> outside(Query.Leaf leaf, Career career) {
        Collector into = new Collector(leaf, Provenance.LISTED, career.language());
        collect(leaf.target(), career, into);
        return into.snippets();
    }

    private void collect(Target target, Job job, Collector into) {
        switch (target) {
            case Target.SkillTarget skill -> into.mentions(skill, job.mentions(), job.title(), job.text());
            case Target.AnyTarget any -> any.alternatives().forEach(each -> collect(each, job, into));
            case Target.TextTarget text -> {
                switch (text.field()) {
                    case TITLE -> into.words(text, job.title());
                    case EMPLOYER -> {
                        into.words(text, job.employer());
                        into.words(text, job.via());
                    }
                    case LOCATION -> into.words(text, job.location());
                    case TEXT -> {
                        into.words(text, job.title());
                        into.words(text, job.employer());
                        into.words(text, job.text());
                    }
                    case NAME, EDUCATION -> {}
                }
            }
        }
    }

    private void collect(Target target, Career career, Collector into) {
        switch (target) {
            case Target.SkillTarget skill -> into.mentions(skill, career.mentions(), null, career.rest());
            case Target.AnyTarget any -> any.alternatives().forEach(each -> collect(each, career, into));
            case Target.TextTarget text -> {
                switch (text.field()) {
                    case TITLE, EMPLOYER -> {}
                    case LOCATION -> into.words(text, career.person().location());
                    case TEXT -> into.words(text, career.rest());
                    case NAME -> into.words(text, career.person().name());
                    case EDUCATION -> career.education().forEach(course -> into.words(text, words(course)));
                }
            }
        }
    }

    private static String words(Education course) {
        return Stream.of(course.studyType(), course.area(), course.institution())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    /** The snippets of one leaf. */
    private final class Collector {
        private final Query.Leaf leaf;
        private final Provenance known;
        private final String language;
        private final List<Snippet> found = new ArrayList<>();

        Collector(Query.Leaf leaf, Provenance known, String language) {
            this.leaf = leaf;
            this.known = known;
            this.language = language;
        }

        List<Snippet> snippets() {
            return found.stream().distinct().limit(MOST).toList();
        }

        /** What names the skill itself comes before what implies it. */
        void mentions(Target.SkillTarget skill, List<SkillMention> mentions, @Nullable String title, String text) {
            Set<String> narrower = skill.named() ? Set.of() : taxonomy.descendants(skill.skill());
            for (SkillMention mention : mentions) {
                if (mention.skill().equals(skill.skill())) {
                    mention(mention, known, title, text);
                }
            }
            for (SkillMention mention : mentions) {
                if (narrower.contains(mention.skill())) {
                    mention(mention, Provenance.IMPLIED, title, text);
                }
            }
        }

        private void mention(SkillMention mention, Provenance provenance, @Nullable String title, String text) {
            if (mention.certainty() == Certainty.NO) {
                return;
            }
            String whole = switch (mention.where()) {
                case TITLE -> title == null ? "" : title;
                case TEXT, REST -> text;
                case KEYWORD -> "";
            };
            boolean placed = mention.start() >= 0 && mention.end() <= whole.length() && !whole.isEmpty();
            Passage passage = placed
                    ? Passage.sentence(whole, List.of(new Mark(mention.start(), mention.end())))
                    : new Passage(
                            mention.label(), List.of(new Mark(0, mention.label().length())));
            found.add(new Snippet(leaf.id(), passage.text(), passage.marks(), provenance));
        }

        void words(Target.TextTarget target, @Nullable String text) {
            if (text == null || text.isEmpty()) {
                return;
            }
            List<Words.Word> all = words.read(target.field(), text, language);
            List<String> forms = all.stream().map(Words.Word::form).toList();
            for (Target.Phrase phrase : target.phrases()) {
                List<String> asked = words.of(target.field(), String.join(" ", phrase.words()), language);
                for (BitSet match : PhraseMatcher.find(asked, phrase.slop(), phrase.prefix(), forms)) {
                    Passage passage = Passage.sentence(text, marks(match, all));
                    found.add(new Snippet(leaf.id(), passage.text(), passage.marks(), known));
                }
            }
        }

        private static List<Mark> marks(BitSet match, List<Words.Word> all) {
            return match.stream()
                    .mapToObj(all::get)
                    .map(word -> new Mark(word.start(), word.end()))
                    .toList();
        }
    }
}
