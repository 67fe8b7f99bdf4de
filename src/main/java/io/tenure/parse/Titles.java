package io.tenure.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names of job titles in all languages, for telling "Staff Engineer" from an employer. */
final class Titles {

    /** Words that stand beside a title without changing that it is one. */
    private static final Set<String> RANKS = WordList.setOf("""
            senior snr sr junior jnr jr lead principal staff chief head deputy assistant associate acting interim graduate
            trainee apprentice student freelance contract contractor temporary temp part full time i ii iii iv 1 2 3 group
            global regional national then later and & fractional selbstandiger selbstandige leitender leitende
            stellvertretender stellvertretende starszy starsza mlodszy mlodsza glowny confirme confirmee independant
            independante jefe jefa responsable responsabile hoofd kierownik approved visiting lecturer""");

    /** Words that a title may go on with: "Head of Design", "Leiter der Konstruktion", "chargé de clientèle". */
    private static final Set<String> LINKS = WordList.setOf("""
            of de du des d del della dei di da do dos fur im in der en for to van av ds es""");

    /** What a title may end with to tell its grade: "Engineer II". */
    private static final Set<String> GRADES = Set.of("i", "ii", "iii", "iv", "1", "2", "3", "4");

    /** Words that make a title of the words before them: "Exchange Migration Lead". */
    private static final Set<String> ENDINGS =
            Set.of("lead", "scholar", "officer", "specialist", "operative", "worker", "clerk");

    private static final Set<String> HEADS_OF = WordList.setOf(
            "head director manager president chair chairman dean secretary professor lecturer teacher leader lead chief vp officer");
    private static final Set<String> HEADS = WordList.setOf("""
            leiter leiterin responsable charge chargee directeur directrice jefe jefa responsabile direttore direttrice addetto addetta hoofd kierownik kierowniczka dyrektor dyrektorka gerente coordenador coordenadora
            encargado encargada tecnico tecnica ingenieur ingenieure ingeniero ingeniera medewerker specjalista starszy starsza handlaggare ansvarig mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin
            auxiliar ayudante assistente adjoint adjointe""");

    private static final int SHORTEST_HEAD = 6;

    private final Phrases<Boolean> names = new Phrases<>();
    private final Set<String> heads = new HashSet<>();

    /** Takes every written form of every title. */
    Titles(Stream<String> forms) {
        forms.forEach(form -> {
            names.add(form, true);
            List<String> words = Folding.words(form);
            if (words.size() == 1 && words.getFirst().length() >= SHORTEST_HEAD) {
                heads.add(words.getFirst());
            }
        });
    }

    /**
     * How much this looks like a job title: 4 it is a known one, ranks aside; 3 it ends or begins with one; 2 a compound of one
     * ("Entwicklungsingenieur"); 1 one stands somewhere in it; 0 none.
     */
    int score(String text) {
        return score(Folding.words(text));
    }

    /** As {@link #score(String)}, of the folded words of a text. */
    int score(List<String> text) {
        List<String> words = text;
        if (words.isEmpty() || words.size() > 14) {
            return 0;
        }
        int from = 0;
        while (from < words.size() - 1 && RANKS.contains(words.get(from))) {
            from++;
        }
        int to = words.size();
        while (to > from + 1 && GRADES.contains(words.get(to - 1))) {
            to--;
        }
        if (to < words.size()) {
            words = words.subList(0, to);
        }
        List<String> core = words.subList(from, to);
        if (names.findExactly(core) != null || names.findExactly(words) != null) {
            return 4;
        }
        if (names.findEnding(words) != null) {
            return 3;
        }
        if (isHeadOf(words, from) || from < words.size() - 1 && ENDINGS.contains(words.getLast())) {
            return 3;
        }
        Phrases.Match<Boolean> start = from < words.size() ? names.findAt(words, from) : null;
        if (start == null) {
            start = names.findAt(words, 0);
        }
        if (start != null) {
            return start.length() > 1 || isContinued(words, start.to()) ? 3 : 2;
        }

        if (words.stream().anyMatch(this::isCompound)) {
            return 2;
        }
        return names.findIn(words) != null ? 1 : 0;
    }

    /** Whether a title of one word ends the text. */
    boolean endsAs(List<String> words) {
        Phrases.Match<Boolean> ending = names.findEnding(words);
        return ending != null && ending.length() == 1;
    }

    /** The longest known title that begins at a word, with the ranks before it; null for none. */
    Phrases.@org.jspecify.annotations.Nullable Match<Boolean> findAt(List<String> words, int at) {
        int from = at;
        while (from < words.size() && RANKS.contains(words.get(from)) && from - at < 4) {
            from++;
        }
        for (int start = Math.min(from, words.size() - 1); start >= at; start--) {
            Phrases.Match<Boolean> match = names.findAt(words, start);
            if (match != null) {
                return new Phrases.Match<>(true, at, match.to());
            }
            if (start == from && isCompound(words.get(start))) {
                return new Phrases.Match<>(true, at, start + 1);
            }
        }
        return null;
    }

    /** "Head of Marketing", "Leiter Konstruktion", "chargée de clientèle": a word of rank and what it is over. */
    private static boolean isHeadOf(List<String> words, int from) {
        for (int i = 0; i <= from && i + 1 < words.size(); i++) {
            if (HEADS.contains(words.get(i)) || HEADS_OF.contains(words.get(i)) && LINKS.contains(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isContinued(List<String> words, int at) {
        return at < words.size() && LINKS.contains(words.get(at));
    }

    private boolean isCompound(String word) {
        for (int cut = 3; cut <= word.length() - SHORTEST_HEAD; cut++) {
            if (heads.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
