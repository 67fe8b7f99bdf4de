package io.tenure.proof;

import io.tenure.career.Career;
import io.tenure.career.SkillMention;
import io.tenure.parse.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names by which the two sides of the page know the same thing: {@code j0-title} is the title of the first job, {@code j0-s2} its
 * third skill. Mentions of one skill with one claim share a name, as the career shows them once.
 */
final class References {

    /**
     * A skill of a job (or of the rest) as the career shows it.
     *
     * @param name by which the text refers to it
     * @param times how often it is named
     */
    record Chip(String name, String label, Legend kind, int times) {}

    private final List<Map<SkillKey, Chip>> chips = new ArrayList<>();
    private final Map<SkillKey, Chip> rest;
    private final Career career;
    private final Set<String> inText = new HashSet<>();

    private record SkillKey(String skill, Legend kind) {
        static SkillKey of(SkillMention mention) {
            return new SkillKey(mention.skill(), Legend.of(mention.claim()));
        }
    }

    References(Career career, List<Span> spans) {
        this.career = career;
        for (int i = 0; i < career.jobs().size(); i++) {
            chips.add(chips(career.jobs().get(i).mentions(), "j" + i));
        }
        rest = chips(career.mentions(), "r");
        spans.forEach(span -> inText.add(of(span)));
    }

    private static Map<SkillKey, Chip> chips(List<SkillMention> mentions, String owner) {
        Map<SkillKey, Chip> chips = new LinkedHashMap<>();
        Map<SkillKey, Integer> times = new HashMap<>();
        for (SkillMention mention : mentions) {
            SkillKey key = SkillKey.of(mention);
            int count = times.merge(key, 1, Integer::sum);
            Chip known = chips.get(key);
            String name = known == null ? owner + "-s" + chips.size() : known.name();
            chips.put(key, new Chip(name, mention.label(), key.kind(), count));
        }
        return chips;
    }

    /** The skills of a job in the order in which it names them. */
    List<Chip> skills(int job) {
        return List.copyOf(chips.get(job).values());
    }

    /** The skills outside the jobs. */
    List<Chip> restSkills() {
        return List.copyOf(rest.values());
    }

    /** Whether the text has a place for this name. */
    boolean isInText(String name) {
        return inText.contains(name);
    }

    Legend kindOf(Span span) {
        return span.kind() == Span.Kind.SKILL ? Legend.of(mention(span).claim()) : Legend.of(span.kind());
    }

    /** The name of what stands at a place. */
    String of(Span span) {
        if (span.kind() == Span.Kind.SKILL) {
            Map<SkillKey, Chip> all = span.subject() == Span.Subject.REST ? rest : chips.get(span.index());
            Chip chip = all.get(SkillKey.of(mention(span)));
            return chip == null ? "" : chip.name();
        }
        return switch (span.subject()) {
            case PERSON -> lower(span.kind());
            case JOB ->
                span.kind() == Span.Kind.TEXT ? "j" + span.index() : "j" + span.index() + "-" + lower(span.kind());
            case EDUCATION -> "e" + span.index() + (span.kind() == Span.Kind.DATE ? "-date" : "");
            case ACTIVITY -> "a" + span.index() + (span.kind() == Span.Kind.DATE ? "-date" : "");
            case CONTACT -> "c" + span.index();
            case LANGUAGE -> "l" + span.index();
            case PROTECTED_FACT -> "p" + span.index();
            case REST, LAYOUT -> "";
        };
    }

    private SkillMention mention(Span span) {
        List<SkillMention> mentions = span.subject() == Span.Subject.REST
                ? career.mentions()
                : career.jobs().get(span.index()).mentions();
        return mentions.get(span.mention());
    }

    private static String lower(Span.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
