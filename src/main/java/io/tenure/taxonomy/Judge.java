package io.tenure.taxonomy;

import io.tenure.career.SkillMention.Where;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a word that could be a skill is one here. Evidence for and against is added up in small whole numbers; the reading with
 * the highest sum counts if that is above zero.
 *
 * <pre>
 * a clear name                                             +2     one that is also an everyday word                       -2
 * a capital where none is due (names only)                 +2     no capital where the text has them (names only)         -4
 * a word of its "near" list in the sentence                +2     other capitals than its own ("CHEF gels")               -2
 *   a second one there                                     +1     its letters in small in a short acronym                 -4
 *   one elsewhere in the text                              +1     the employer, school or place is called so              -3
 * a skill of the same walk beside it in a list             +3     capitalised words beside it that are no skills          -2
 * a skill of the same walk in the sentence                 +1     the job is of another walk (names; others -1)           -2
 * skills of the same walk in the text: one, four           +1 +2  the job is of another walk and so is every clear skill  -1
 * a job of the same walk                                   +1     part of the name of an employer, school, place          never
 * a version behind it (computing)                          +2     in a phrase of its "not" list                           never
 * "using", "wrote", "programmed in" before it              +2     the title is that occupation ("Head Chef")              never
 * "in", "with", "on" before it                             +1
 * "developer", "scripts", "server" … behind it             +2
 * alone in its line, cell or list item                     +1
 * </pre>
 */
final class Judge {

    private static final int CLEAR = 2;
    private static final int EVERYDAY = -2;
    private static final int NEVER = -1000;
    private static final int MANY = 4;
    private static final int NEIGHBOURS_APART = 14;

    private static final Set<String> STRONG_BEFORE = Set.of(
            "using",
            "used",
            "use",
            "uses",
            "programming",
            "programmed",
            "coded",
            "coding",
            "wrote",
            "written",
            "experience",
            "knowledge",
            "proficient",
            "proficiency",
            "skilled",
            "expert",
            "certified",
            "via",
            "running",
            "administered",
            "administering",
            "administrator",
            "configured",
            "configuring",
            "deployed",
            "developing",
            "developed",
            "built",
            "migrated",
            "migrating",
            "introduced",
            "mit",
            "avec",
            "unter",
            "sous",
            "con",
            "learned",
            "learnt",
            "taught",
            "advanced",
            "maintained",
            "maintaining",
            "installed",
            "tuned",
            "automated",
            "adopted",
            "rolled",
            "replaced",
            "replacing",
            "upgraded",
            "upgrading",
            "microsoft",
            "ms",
            "apache",
            "adobe",
            "google",
            "ran",
            "legacy");
    private static final Set<String> WEAK_BEFORE = Set.of(
            "in", "with", "on", "from", "to", "into", "of", "for", "our", "some", "and", "their", "by", "en", "under");
    private static final Set<String> BEHIND = Set.of(
            "developer",
            "developers",
            "programmer",
            "programmers",
            "programming",
            "code",
            "codebase",
            "coding",
            "script",
            "scripts",
            "scripting",
            "module",
            "modules",
            "manifests",
            "manifest",
            "cookbook",
            "cookbooks",
            "recipes",
            "cluster",
            "clusters",
            "server",
            "servers",
            "database",
            "databases",
            "queries",
            "query",
            "api",
            "apis",
            "app",
            "apps",
            "application",
            "applications",
            "service",
            "services",
            "microservice",
            "microservices",
            "backend",
            "frontend",
            "framework",
            "library",
            "libraries",
            "pipeline",
            "pipelines",
            "admin",
            "administration",
            "administrator",
            "consultant",
            "certification",
            "certified",
            "spreadsheet",
            "spreadsheets",
            "macros",
            "plugin",
            "plugins",
            "job",
            "jobs",
            "build",
            "builds",
            "deployment",
            "deployments",
            "instance",
            "instances",
            "agent",
            "agents",
            "engineer",
            "dba",
            "architect",
            "template",
            "templates",
            "workflow",
            "workflows",
            "dashboard",
            "dashboards",
            "entwickler",
            "entwicklung",
            "estate",
            "stack",
            "components",
            "component",
            "monolith",
            "daemon",
            "binaries",
            "binary",
            "tables",
            "reports",
            "forms",
            "macro",
            "integration",
            "upgrade",
            "migration",
            "tests");

    private final OwnNames ownNames;
    private final Map<String, Integer> career;
    private final ListedTaxonomy taxonomy;

    /** @param career how many clear names of each walk of life the whole career holds */
    Judge(ListedTaxonomy taxonomy, OwnNames ownNames, Map<String, Integer> career) {
        this.taxonomy = taxonomy;
        this.ownNames = ownNames;
        this.career = Map.copyOf(career);
    }

    /** What each name of the passage means, in their order; null where it is no skill. */
    @Nullable
    Concept[] read(Passage passage) {
        @Nullable Concept[] readings = new @Nullable Concept[passage.found().size()];
        for (int i = 0; i < readings.length; i++) {
            if (passage.found().get(i).name().isClear()) {
                readings[i] = best(passage, i, readings);
            }
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int i = 0; i < readings.length; i++) {
                if (readings[i] == null && !passage.found().get(i).name().isClear()) {
                    readings[i] = best(passage, i, readings);
                    changed |= readings[i] != null;
                }
            }
        }
        return readings;
    }

    private @Nullable Concept best(Passage passage, int index, @Nullable Concept[] readings) {
        Concept best = null;
        int highest = 0;
        for (Concept concept : passage.found().get(index).name().concepts()) {
            int score = score(passage, index, concept, readings);
            if (score > highest) {
                best = concept;
                highest = score;
            }
        }
        return best;
    }

    /** The sum of the evidence for one reading. */
    int score(Passage passage, int index, Concept concept, @Nullable Concept[] readings) {
        Found found = passage.found().get(index);
        Name name = found.name();
        boolean doubtful = !name.isClear();
        if (concept.exactCase() && !isWrittenSo(passage, found)
                || ownNames.isPartOfOne(passage.text(), found.start(), found.nameEnd())
                || isInPhraseOf(concept, passage.text(), found)
                || doubtful && isOccupation(passage, found, concept)) {
            return NEVER;
        }
        int score = (doubtful ? EVERYDAY : CLEAR) + capitals(passage, found, concept);
        if (ownNames.isOne(passage.text(), found.start(), found.nameEnd()) && passage.where() != Where.TITLE) {
            score -= 3;
            doubtful = true;
        }
        if (!doubtful && score > 0) {
            return score;
        }
        return score
                + near(passage, found, concept)
                + company(passage, index, concept, readings)
                + walk(passage, concept)
                + wordsAround(passage, index, concept)
                + strangers(passage, index, concept);
    }

    private static int capitals(Passage passage, Found found, Concept concept) {
        Name name = found.name();
        String written = passage.text().originalSlice(found.start(), found.nameEnd());
        boolean small = written.equals(written.toLowerCase(java.util.Locale.ROOT));
        if (!passage.cased()) {
            return 0;
        }
        if (name.isShortAcronym()) {
            return small ? -4 : name.folded().length() > 2 ? 2 : 1;
        }
        if (!concept.isNamed() || !name.isCapitalised()) {
            return concept.isNamed() ? 0 : 1;
        }
        if (small) {
            return name.isClear() ? 0 : -4;
        }
        if (isShouted(written) && !isShouted(name.written()) && !isShoutedLine(passage.text(), found)) {
            return -2;
        }
        return isCapitalDue(passage.text(), found) || written.length() == 1 ? 0 : 2;
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isShoutedLine(Folded text, Found found) {
        int start = text.sentenceStart(found.start());
        int end = text.sentenceEnd(found.end());
        return isShouted(text.originalSlice(start, end));
    }

    private static boolean isCapitalDue(Folded text, Found found) {
        int before = found.start() - 1;
        return before < 0 || Folded.isBreak(text.at(before)) && text.at(before) != ',' && text.at(before) != '(';
    }

    private static int near(Passage passage, Found found, Concept concept) {
        if (concept.near().isEmpty()) {
            return 0;
        }
        Folded text = passage.text();
        int start = text.sentenceStart(found.start());
        int end = text.sentenceEnd(found.end());
        int inSentence = 0;
        int elsewhere = 0;
        for (String word : concept.near()) {
            if (contains(text, start, found.start(), word) || contains(text, found.end(), end, word)) {
                inSentence++;
            } else if (contains(text, 0, start, word) || contains(text, end, text.length(), word)) {
                elsewhere++;
            }
        }
        return (inSentence > 0 ? 2 : 0) + (inSentence > 1 ? 1 : 0) + (inSentence < 2 && elsewhere > 0 ? 1 : 0);
    }

    /** Whole words, a plural s allowed. */
    private static boolean contains(Folded text, int from, int to, String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (int at = from; at + word.length() <= to; at++) {
            if (text.at(at) == word.charAt(0) && text.isStart(at) && text.matches(word, at)) {
                int end = at + word.length();
                if (text.isEnd(end) || text.at(end) == 's' && text.isEnd(end + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Skills of the same walk beside it in a list, or in the same sentence. */
    private static int company(Passage passage, int index, Concept concept, @Nullable Concept[] readings) {
        List<Found> found = passage.found();
        Found one = found.get(index);
        int beside = 0;
        for (int step = -1; step <= 1; step += 2) {
            int other = index + step;
            if (other >= 0 && other < found.size() && isReading(readings, other, concept.walk())) {
                Found left = found.get(Math.min(index, other));
                Found right = found.get(Math.max(index, other));
                if (isListed(passage.text(), left.end(), right.start())) {
                    beside = 3;
                }
            }
        }
        if (beside > 0) {
            return beside;
        }
        int start = passage.text().sentenceStart(one.start());
        int end = passage.text().sentenceEnd(one.end());
        for (int i = 0; i < found.size(); i++) {
            if (i != index
                    && found.get(i).start() >= start
                    && found.get(i).end() <= end
                    && isReading(readings, i, concept.walk())) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isReading(@Nullable Concept[] readings, int index, String walk) {
        Concept reading = readings[index];
        return reading != null && reading.walk().equals(walk);
    }

    /** Nothing but separators, "and" and versions between two names. */
    private static boolean isListed(Folded text, int from, int to) {
        if (to - from > NEIGHBOURS_APART || to <= from) {
            return false;
        }
        boolean separated = false;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (c == '!' || c == '\n') {
                return false;
            }
            if (c == ',' || c == '/' || c == '(' || c == ')' || c == ':') {
                separated = true;
            } else if (c != ' ' && !(c >= '0' && c <= '9') && c != '.' && c != 'x') {
                String word = text.slice(i, text.wordEnd(i));
                if (!Set.of("and", "or", "und", "et", "y", "e", "en", "oder", "ou", "nor", "with", "using")
                        .contains(word)) {
                    return false;
                }
                separated = true;
                i += word.length() - 1;
            }
        }
        return separated;
    }

    private int walk(Passage passage, Concept concept) {
        int same = passage.count(concept.walk());
        int score = same >= MANY ? 2 : same > 0 ? 1 : 0;
        String job = passage.walk();
        if (job != null) {
            score += job.equals(concept.walk()) ? 1 : concept.isNamed() ? -2 : -1;
        }
        if (same == 0 && career.getOrDefault(concept.walk(), 0) == 0 && !career.isEmpty()) {
            score -= 1;
        }
        return score;
    }

    private int wordsAround(Passage passage, int index, Concept concept) {
        Folded text = passage.text();
        Found found = passage.found().get(index);
        boolean alone = (found.start() == 0 || Folded.isBreak(text.at(found.start() - 1)))
                && (found.end() == text.length() || Folded.isBreak(text.at(found.end())));
        int score = alone ? 1 : 0;
        if (!concept.walk().equals(Concept.COMPUTING)) {
            return score;
        }
        String before = wordBefore(text, found.start());
        if (STRONG_BEFORE.contains(before)) {
            score += 2;
        } else if (WEAK_BEFORE.contains(before)) {
            score += 1;
        }
        String behind = wordBehind(text, found.end());
        if (BEHIND.contains(behind)) {
            score += 2;
        } else if (isVersion(behind) || found.end() > found.nameEnd() + 1) {
            score += 2;
        }
        return score;
    }

    /** A capitalised word beside it that is no skill makes it a part of some name: "Spring Gardens". */
    private static int strangers(Passage passage, int index, Concept concept) {
        if (!passage.cased() || passage.where() == Where.TITLE || !concept.isNamed()) {
            return 0;
        }
        Folded text = passage.text();
        Found found = passage.found().get(index);
        int next = found.end() + 1;
        if (found.end() < text.length() && text.at(found.end()) == ' ' && isCapital(text, next)) {
            boolean known = index + 1 < passage.found().size()
                    && passage.found().get(index + 1).start() == next;
            String word = wordBehind(text, found.end());
            if (!known && !BEHIND.contains(word)) {
                return -2;
            }
        }
        int start = found.start() > 1 && text.at(found.start() - 1) == ' ' ? text.wordStart(found.start() - 1) : -1;
        if (start > 0 && text.at(start - 1) == ' ' && isCapital(text, start)) {
            boolean known = index > 0 && passage.found().get(index - 1).end() == found.start() - 1;
            if (!known && !STRONG_BEFORE.contains(wordBefore(text, found.start()))) {
                return -2;
            }
        }
        return 0;
    }

    private static boolean isCapital(Folded text, int at) {
        return at < text.length() && Character.isUpperCase(text.original().charAt(text.originalStart(at)));
    }

    private static boolean isVersion(String word) {
        if (word.isEmpty() || word.charAt(0) < '0' || word.charAt(0) > '9' || word.length() > 6) {
            return false;
        }
        return !word.matches("(?:19|20)\\d\\d|\\d+(?:st|nd|rd|th|k|m)|\\d{3,}")
                || word.matches("20(?:0[0-9]|1[0-9]|2[0-9])r2");
    }

    private static String wordBefore(Folded text, int start) {
        int end = start;
        while (end > 0 && text.at(end - 1) == ' ') {
            end--;
        }
        return end == start ? "" : text.slice(text.wordStart(end), end);
    }

    private static String wordBehind(Folded text, int end) {
        return end < text.length() && text.at(end) == ' ' ? text.slice(end + 1, text.wordEnd(end + 1)) : "";
    }

    /** The letters stand in the case in which the taxonomy writes them; a text without capitals gets away with words of three letters. */
    private static boolean isWrittenSo(Passage passage, Found found) {
        if (!passage.cased() && found.name().folded().length() >= 3) {
            return true;
        }
        String original = passage.text().originalSlice(found.start(), found.nameEnd());
        String written = found.name().written();
        int at = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                while (at < original.length() && !Character.isLetterOrDigit(original.charAt(at))) {
                    at++;
                }
                if (at >= original.length() || original.charAt(at++) != c) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isInPhraseOf(Concept concept, Folded text, Found found) {
        String words = text.slice(found.start(), found.nameEnd());
        for (String phrase : concept.not()) {
            for (int at = phrase.indexOf(words); at >= 0; at = phrase.indexOf(words, at + 1)) {
                if (matchesPattern(text, phrase, found.start() - at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matchesPattern(Folded text, String pattern, int start) {
        int end = start + pattern.length();
        if (start < 0 || end > text.length() || !text.isStart(start)) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char expected = pattern.charAt(i);
            char c = text.at(start + i);
            if (expected == '#' ? c < '0' || c > '9' : c != expected) {
                return false;
            }
        }
        return text.isEnd(end) || text.at(end) == 's' && text.isEnd(end + 1);
    }

    /** Whether it is, or lies in, the name of an occupation of another walk of life: "Head Chef". */
    private boolean isOccupation(Passage passage, Found found, Concept concept) {
        Folded text = passage.text();
        String words = text.slice(found.start(), found.nameEnd());
        int before = found.start() > 0 && text.at(found.start() - 1) == ' ' ? text.wordStart(found.start() - 1) : -1;
        int behind = found.end() < text.length() && text.at(found.end()) == ' ' ? text.wordEnd(found.end() + 1) : -1;
        return before >= 0 && isOtherTitle(text.slice(before, found.nameEnd()), words, concept)
                || behind >= 0 && isOtherTitle(text.slice(found.start(), behind), words, concept)
                || passage.where() == Where.TITLE && isOtherTitle(words, words, concept);
    }

    private boolean isOtherTitle(String phrase, String words, Concept concept) {
        return taxonomy.findTitlesNamed(phrase).stream()
                        .anyMatch(title -> !concept.walk().equals(taxonomy.walkOf(title)))
                && concept.isNamed()
                && !words.isEmpty();
    }
}
