package io.tenure.query;

import io.tenure.career.Names;
import io.tenure.career.SkillMention;
import io.tenure.query.Target.Field;
import io.tenure.query.Target.Phrase;
import io.tenure.query.Target.SkillTarget;
import io.tenure.query.Target.TextTarget;
import io.tenure.taxonomy.JobTitle;
import io.tenure.taxonomy.Skill;
import io.tenure.taxonomy.Taxonomy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a name stands for: a skill, a job title, or words. Safe for use by many threads. */
final class Resolver {
    private static final int MOST_ALIKE = 3;

    private final Taxonomy taxonomy;
    private final Vocabulary vocabulary;

    Resolver(Taxonomy taxonomy, Vocabulary vocabulary) {
        this.taxonomy = taxonomy;
        this.vocabulary = vocabulary;
    }

    private static Stream<String> named(String label, List<String> aliases) {
        return Stream.concat(Stream.of(label), aliases.stream());
    }

    /** Whether the taxonomy or the index know something by this name. */
    boolean isName(String name) {
        return isKnown(name) || vocabulary.isName(Field.EMPLOYER, name);
    }

    /** Whether the taxonomy knows something by this name. */
    boolean isKnown(String name) {
        return !taxonomy.findSkillsNamed(name).isEmpty()
                || !taxonomy.findTitlesNamed(name).isEmpty();
    }

    /** Whether an employer's name may begin with a word. */
    boolean mayBeginEmployer(String word) {
        return vocabulary.mayBeginEmployer(word);
    }

    boolean isPlace(String name) {
        return vocabulary.isName(Field.LOCATION, name);
    }

    boolean isEmployer(String name) {
        return vocabulary.isName(Field.EMPLOYER, name);
    }

    /**
     * What a name means without a field: the skill or the title of that name, else words. Where both have the name, a label outweighs an
     * alias ("Docker" is the tool, not a docker; "project manager" is a person, not the method), and of two aliases the title counts; with
     * two labels it is either, the title by its words alone.
     */
    Target bare(String name) {
        List<Target> skills = skillsNamed(name, false);
        Optional<JobTitle> title = taxonomy.findTitlesNamed(name).stream().findFirst();
        boolean skillLabel = skills.stream().anyMatch(skill -> isLabel(skill.label(), name));
        boolean titleLabel = title.isPresent() && isLabel(title.get().label(), name);
        if (title.isPresent() && !skills.isEmpty() && skillLabel && titleLabel) {
            return new Target.AnyTarget(
                    name,
                    Stream.concat(skills.stream(), Stream.of(title(name, 0))).toList());
        }
        if (title.isPresent() && !skillLabel) {
            return role(title.get());
        }
        return oneOf(name, skills).orElseGet(() -> words(Field.TEXT, name, 0));
    }

    private static boolean isLabel(String label, String name) {
        return Names.fold(label).equals(Names.fold(name));
    }

    /** What a name means after a field. */
    Target inField(FieldName field, String name, int slop) {
        return switch (field) {
            case SKILL -> skill(name, false);
            case TITLE -> title(name, slop);
            case ROLE ->
                taxonomy.findTitlesNamed(name).stream()
                        .findFirst()
                        .map(Resolver::role)
                        .orElseGet(() -> words(Field.TITLE, name, slop));
            case EMPLOYER -> words(Field.EMPLOYER, name, slop);
            case LOCATION -> words(Field.LOCATION, name, slop);
            case NAME -> words(Field.NAME, name, slop);
            case EDUCATION -> words(Field.EDUCATION, name, slop);
            case TEXT -> words(Field.TEXT, name, slop);
            case EXACT -> exact(name, slop);
        };
    }

    /** What a name means in a field without what the taxonomy adds. */
    Target exactly(FieldName field, String name, int slop) {
        return switch (field) {
            case SKILL -> skill(name, true);
            case TITLE, ROLE -> words(Field.TITLE, name, slop);
            default -> inField(field, name, slop);
        };
    }

    private Target exact(String name, int slop) {
        if (slop > 0) {
            return words(Field.TEXT, name, slop);
        }
        return oneOf(name, skillsNamed(name, true))
                .orElseGet(() -> words(taxonomy.findTitlesNamed(name).isEmpty() ? Field.TEXT : Field.TITLE, name, 0));
    }

    /** The skill of an id; a name that no skill has is an unknown skill, as {@code x:name} is. */
    Target skillWithId(String id) {
        return taxonomy.findSkill(id)
                .map(found -> (Target) new SkillTarget(found.id(), found.label(), false))
                .orElseGet(() -> skill(id.startsWith("x:") ? id.substring(2) : id, false));
    }

    private Target skill(String name, boolean named) {
        List<Target> known = skillsNamed(name, named);
        return oneOf(name, known.isEmpty() ? skillById(name, named) : known)
                .orElseGet(() -> new SkillTarget(SkillMention.unknownSkill(name), name, named));
    }

    private List<Target> skillsNamed(String name, boolean named) {
        return taxonomy.findSkillsNamed(name).stream()
                .limit(MOST_ALIKE)
                .map(skill -> (Target) new SkillTarget(skill.id(), skill.label(), named))
                .toList();
    }

    private List<Target> skillById(String id, boolean named) {
        Optional<Skill> skill = taxonomy.findSkill(id);
        return skill.map(found -> List.<Target>of(new SkillTarget(found.id(), found.label(), named)))
                .orElse(List.of());
    }

    private static Optional<Target> oneOf(String name, List<Target> readings) {
        return switch (readings.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(readings.getFirst());
            default -> Optional.of(new Target.AnyTarget(name, readings));
        };
    }

    private static Target role(JobTitle title) {
        List<Phrase> names = named(title.label(), title.aliases())
                .map(alias -> phrase(alias, 0))
                .distinct()
                .toList();
        return new TextTarget(Field.TITLE, title.label(), names);
    }

    /** The words as typed, and the abbreviation of the title or what it stands for. */
    private Target title(String name, int slop) {
        TextTarget typed = words(Field.TITLE, name, slop);
        Stream<Phrase> spelled = taxonomy.findTitlesNamed(typed.label()).stream()
                .limit(1)
                .flatMap(title -> spelled(title, typed.label()))
                .map(alias -> phrase(alias, 0));
        return new TextTarget(
                Field.TITLE,
                typed.label(),
                Stream.concat(typed.phrases().stream(), spelled).distinct().toList());
    }

    private static Stream<String> spelled(JobTitle title, String name) {
        String folded = Names.fold(name);
        String initials = initials(folded);
        return named(title.label(), title.aliases()).filter(alias -> {
            String other = Names.fold(alias);
            return !other.equals(folded)
                    && (other.equals(initials) || initials(other).equals(folded));
        });
    }

    /** The first letters of two words or more, otherwise a blank. */
    private static String initials(String folded) {
        String[] words = folded.split(" ", -1);
        StringBuilder initials = new StringBuilder();
        Arrays.stream(words).filter(word -> !word.isEmpty()).forEach(word -> initials.append(word.charAt(0)));
        return words.length > 1 ? initials.toString() : " ";
    }

    /** Words in a field. A star at the end stands for the rest of the last word; other stars mean nothing. */
    static TextTarget words(Field field, String words, int slop) {
        Phrase phrase = phrase(words, slop);
        String label = String.join(" ", phrase.words()) + (phrase.prefix() ? "*" : "");
        return new TextTarget(field, label, List.of(phrase));
    }

    private static Phrase phrase(String text, int slop) {
        String stripped = text.strip();
        List<String> words = Arrays.stream(stripped.replace("*", "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Phrase(words, slop, stripped.endsWith("*"));
    }
}
