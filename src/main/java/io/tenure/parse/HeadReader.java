package io.tenure.parse;

import io.tenure.parse.Labels.Role;
import io.tenure.parse.Piece.Break;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells title, employer and place apart in the head of an entry. Every pair of pieces is weighed as title and employer by what the words
 * are (known titles, legal forms, places), by what joins them ("at", a label, a line break) and by the order that the rest of the CV
 * follows; the best pair wins and the pieces beside it join it. It remembers what it cut and judged, as the same lines are read again and
 * again while a head grows: one reader for one document, in one thread.
 */
final class HeadReader {

    private static final int LONGEST_NAME_WORDS = 9;
    private static final int MOST_PIECES = 16;
    private static final Set<Role> ASIDE = EnumSet.of(Role.DATE, Role.DUTIES, Role.EMPLOYMENT, Role.ASIDE);

    private final Vocabulary words;
    private final Map<String, Looks> looks = new HashMap<>();
    private final IdentityHashMap<CvLine, PieceCutter.Cut> cuts = new IdentityHashMap<>();

    HeadReader(Vocabulary words) {
        this.words = words;
    }

    /** What the words of a piece say, wherever it stands. */
    private record Looks(
            String text, int title, int employer, int place, boolean nameLike, boolean then, boolean longName) {}

    /** One piece with what its words say in its place. */
    private record Judged(
            Piece piece,
            int title,
            int employer,
            int place,
            boolean nameLike,
            boolean then,
            boolean longName,
            @Nullable Role role) {

        boolean isUnknown() {
            return title < 2 && employer < 2 && role == null;
        }

        Judged asPlace() {
            return new Judged(piece, title, employer, 3, nameLike, then, longName, role);
        }
    }

    /**
     * Reads a head.
     *
     * @param order what is known of the CV's habits
     */
    Head read(List<CvLine> lines, HeadOrder order) {
        PieceCutter.Cut cut = cut(lines);
        List<Judged> judged = judge(cut.pieces());
        String via = null;
        List<Judged> open = new ArrayList<>();
        for (Judged piece : judged) {
            if (piece.role == Role.VIA || piece.piece.before() == Break.VIA) {
                via = piece.piece.text();
            } else if ((piece.role == null || !ASIDE.contains(piece.role))) {
                open.add(piece);
            }
        }
        Pair pair = bestPair(open, order);
        String bracketVia = viaIn(cut.brackets());
        return head(lines, cut, open, pair, via == null ? bracketVia : via);
    }

    /** Whether a line opens with a label and a colon: "Client: …". */
    boolean isLabelled(CvLine line) {
        String label = Sections.headOf(line.text());
        return label != null && words.labels().find(label) != null;
    }

    private record Pair(int title, int employer, double score) {}

    private List<Judged> judge(List<Piece> pieces) {
        List<Judged> judged = new ArrayList<>();
        Role role = null;
        for (Piece piece : pieces.subList(0, Math.min(pieces.size(), MOST_PIECES))) {
            Role label = piece.after() == Break.COLON || piece.after() == Break.CELL
                    ? words.labels().find(piece.text())
                    : null;
            if (label != null
                    && (piece.after() == Break.COLON
                            || piece.before() == Break.LINE && (pieces.size() > 1 || label == Role.DATE))) {
                role = label;
                continue;
            }
            if (role != null
                    && piece.before().compareTo(Break.STRONG) >= 0
                    && piece.before() != Break.CELL
                    && piece.before() != Break.COLON) {
                role = null;
            }
            Judged one = judge(piece, role);
            if (isStateCode(one) && !judged.isEmpty() && judged.getLast().isUnknown()) {
                judged.set(judged.size() - 1, judged.getLast().asPlace());
            }
            judged.add(one);
            role = piece.after() == Break.COMMA && role != null ? Role.LOCATION : null;
        }
        return judged;
    }

    /** Words of a sentence that lead to a title. */
    private static final Set<String> LEAD_INS = WordList.setOf("""
            working worked works work employed employment joined as a an currently presently i was am is been my role position als war bin tatig arbeitete
            comme en tant que etais suis como fui soy era estoy trabajo trabaje trabajando de come sono ero lavoro lavorato jako jestem bylem bylam som var
            arbetade werkzaam ben""");

    private static final Set<String> THEN = WordList.setOf(
            "then later dann spater puis ensuite luego despues poi daarna potem sedan formerly previously now ex heute ehemals anciennement antes depois");

    /** The two letters of a state behind a comma, which make a town of the name before them. */
    private static boolean isStateCode(Judged judged) {
        return judged.place == 3
                && judged.piece.before() == Break.COMMA
                && judged.piece.text().length() == 2;
    }

    private PieceCutter.Cut cut(List<CvLine> lines) {
        if (lines.size() == 1) {
            return cutOf(lines.getFirst());
        }
        List<Piece> pieces = new ArrayList<>();
        List<String> brackets = new ArrayList<>();
        List<DateSpan> dates = new ArrayList<>();
        for (CvLine line : lines) {
            PieceCutter.Cut own = cutOf(line);
            pieces.addAll(own.pieces());
            brackets.addAll(own.brackets());
            dates.addAll(own.dates());
        }
        return new PieceCutter.Cut(pieces, brackets, dates);
    }

    private PieceCutter.Cut cutOf(CvLine line) {
        return cuts.computeIfAbsent(line, key -> PieceCutter.cut(List.of(key), words));
    }

    private Judged judge(Piece piece, @Nullable Role role) {
        Looks look = looks.computeIfAbsent(piece.text(), this::look);
        String text = look.text;
        boolean code = text.length() == 2
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && piece.before() == Break.COMMA;
        boolean after = piece.before() == Break.COMMA && look.then;
        return new Judged(
                piece,
                code ? 0 : look.title,
                after ? 0 : look.employer,
                code ? 3 : look.place,
                !after && look.nameLike,
                look.then,
                look.longName,
                role);
    }

    private Looks look(String piece) {
        String text = PieceCutter.bare(piece);
        List<String> inPiece = Folding.words(piece);
        List<String> inText = text.equals(piece) ? inPiece : Folding.words(text);
        boolean self = words.work().isSelfEmployed(inText);
        int title = self ? 0 : words.titles().score(inText);
        int employer = self ? 2 : words.organisations().score(text, inText);
        if (title == 3
                && employer == 3
                && words.titles().endsAs(inText)
                && words.organisations().endsAs(inText)) {
            title = 1;
        }
        if (title >= 3 && !words.organisations().hasLegalForm(text, inText)) {
            employer = Math.min(employer, 1);
        }
        return new Looks(
                text,
                title,
                employer,
                words.places().score(inText),
                Names.isNameLike(text),
                !inText.isEmpty() && THEN.contains(inText.getFirst()),
                inPiece.size() > LONGEST_NAME_WORDS);
    }

    private Pair bestPair(List<Judged> pieces, HeadOrder order) {
        Pair best = new Pair(-1, -1, 0);
        for (int t = -1; t < pieces.size(); t++) {
            for (int e = -1; e < pieces.size(); e++) {
                if (t == e && t >= 0) {
                    continue;
                }
                double score = titleScore(pieces, t) + employerScore(pieces, e) + pairScore(pieces, t, e, order);
                if (score > best.score) {
                    best = new Pair(t, e, score);
                }
            }
        }
        return best;
    }

    private double titleScore(List<Judged> pieces, int t) {
        if (t < 0) {
            return 0;
        }
        Judged piece = pieces.get(t);
        double score = piece.title - (piece.employer >= 3 ? 2.5 : piece.employer >= 2 ? 1 : 0) - piece.place;
        if (piece.role != null) {
            score += piece.role == Role.TITLE ? 6 : -6;
        }
        score += piece.piece.after() == Break.AT ? 1.5 : piece.piece.before() == Break.AT ? -3 : 0;
        boolean unknown = piece.title == 0 && piece.role != Role.TITLE;
        return score - (unknown ? piece.piece.before() == Break.COMMA ? 2.5 : 0.8 : 0) - 0.05 * t;
    }

    private double employerScore(List<Judged> pieces, int e) {
        if (e < 0) {
            return 0;
        }
        Judged piece = pieces.get(e);
        boolean known = pieces.stream().anyMatch(other -> other.employer >= 2 && other.title < 2);
        double score = piece.employer
                + (piece.nameLike ? 1 : -1.5)
                - (piece.title >= 3 ? 2.5 : piece.title * 0.5)
                - piece.place * 0.9;
        if (piece.role != null) {
            score += piece.role == Role.CLIENT ? 7 : piece.role == Role.EMPLOYER ? 6 : -6;
        }
        score += piece.piece.before() == Break.AT ? (piece.employer == 0 && known ? 1 : 3) : 0;
        score -= piece.longName ? 2 : 0;
        score -= piece.employer < 2 && isModel(piece.piece.text()) ? 1.5 : 0;
        boolean behindName = e > 0 && piece.piece.before() == Break.COMMA && pieces.get(e - 1).title < 2;
        score -=
                piece.piece.before() == Break.COMMA && piece.place > 0 ? 1 : behindName && piece.employer < 2 ? 0.9 : 0;
        return score + (piece.piece.bold() ? 0.3 : 0) - 0.1 * e;
    }

    /** Whether a name ends with a number, as machines and products do: "Boeing 737". */
    private static boolean isModel(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 && text.substring(space + 1).chars().allMatch(Character::isDigit);
    }

    private static double pairScore(List<Judged> pieces, int t, int e, HeadOrder order) {
        if (t < 0 || e < 0) {
            return 0;
        }
        double score = order.bonus(t < e);
        Judged later = pieces.get(Math.max(t, e));
        boolean adjacent = Math.abs(t - e) == 1;
        score += later.piece.before().compareTo(Break.STYLE) >= 0 ? 0.6 : 0;
        boolean behindTitle = e == t + 1 && later.piece.before() == Break.COMMA && later.employer < 2;
        return score + (behindTitle ? 0.9 : 0) + (adjacent ? 0.3 : -0.3 * (Math.abs(t - e) - 1));
    }

    private Head head(List<CvLine> lines, PieceCutter.Cut cut, List<Judged> pieces, Pair pair, @Nullable String via) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder title = new StringBuilder(
                pair.title < 0 ? "" : pieces.get(pair.title).piece.text());
        StringBuilder employer = new StringBuilder(
                pair.employer < 0 ? "" : pieces.get(pair.employer).piece.text());
        for (int i = pair.title - 1;
                i >= 0
                        && i != pair.employer
                        && (pieces.get(i).title > 0 || pieces.get(i + 1).then)
                        && pieces.get(i + 1).piece.before() == Break.COMMA;
                i--) {
            title.insert(0, pieces.get(i).piece.text() + ", ");
            marks.add(pieces.get(i).piece.as(Span.Kind.TITLE));
        }
        int leading = Math.max(0, marks.size() - 1);
        if (pair.title >= 0) {
            marks.add(pieces.get(pair.title).piece.as(Span.Kind.TITLE));
        }
        String location = null;
        for (int i = 0; i < pieces.size(); i++) {
            Judged piece = pieces.get(i);
            if (i == pair.title || i == pair.employer) {
                continue;
            }
            boolean afterTitle = pair.title >= 0
                    && i > pair.title
                    && allCommas(pieces, pair.title + 1, i)
                    && (pair.employer < pair.title || i < pair.employer);
            boolean afterEmployer = pair.employer >= 0
                    && i > pair.employer
                    && allCommas(pieces, pair.employer + 1, i)
                    && (pair.title < pair.employer || i < pair.title);
            if (piece.role == Role.LOCATION || (piece.place > 0 && piece.title < 3)) {
                location = location == null ? piece.piece.text() : location + ", " + piece.piece.text();
                marks.add(piece.piece.as(Span.Kind.LOCATION));
            } else if (afterTitle
                    && piece.piece.text().length() <= 40
                    && !words.work().isEmployment(piece.piece.text())
                    && (piece.title > 0 || i - pair.title <= 2)) {
                title.append(", ").append(piece.piece.text());
                marks.add(piece.piece.as(Span.Kind.TITLE));
            } else if (afterEmployer
                    && words.organisations().hasLegalForm(piece.piece.text())
                    && !words.organisations().hasLegalForm(employer.toString())) {
                employer.append(", ").append(piece.piece.text());
                marks.add(piece.piece.as(Span.Kind.EMPLOYER));
            } else if (afterEmployer && location == null && piece.nameLike && piece.employer < 2) {
                location = piece.piece.text();
                marks.add(piece.piece.as(Span.Kind.LOCATION));
            }
        }
        int whole = title.length();
        stripLeadIn(title, pair.title < 0 ? 0 : pieces.get(pair.title).title);
        if (title.length() < whole) {
            marks.set(leading, marks.get(leading).without(whole - title.length()));
        }
        int titleScore =
                pair.title < 0 ? 0 : pieces.get(pair.title).role == Role.TITLE ? 4 : pieces.get(pair.title).title;
        int employerScore =
                pair.employer < 0 ? 0 : announced(pieces.get(pair.employer)) ? 4 : pieces.get(pair.employer).employer;
        Boolean titleFirst =
                pair.title < 0 || pair.employer < 0 || titleScore < 3 ? null : (Boolean) (pair.title < pair.employer);
        String employment = employment(cut, pieces);
        String name = withoutPlace(employerName(employer.toString()));
        if (pair.employer >= 0) {
            marks.add(pieces.get(pair.employer).piece.as(Span.Kind.EMPLOYER).within(name));
        }
        if (via != null) {
            marks.addAll(Mark.of(Span.Kind.AGENCY, via, lines));
        }
        return new Head(
                lines,
                name,
                title.isEmpty() ? null : title.toString(),
                location,
                via,
                employment,
                cut.dates(),
                titleScore,
                employerScore,
                titleFirst,
                marks);
    }

    /** Takes "Worked as" and "fui" off a title. */
    private static void stripLeadIn(StringBuilder title, int score) {
        int space = title.indexOf(" ");
        while (score >= 2 && space > 0 && LEAD_INS.contains(Folding.fold(title.substring(0, space)))) {
            title.delete(0, space + 1);
            space = title.indexOf(" ");
        }
    }

    /** An employer without the town behind its legal form: "Jellema B.V. te Sneek". */
    private String withoutPlace(String employer) {
        for (String joint : List.of(" te ", " in ", " à ", " en ", " w ", " i ", " a ")) {
            int at = employer.lastIndexOf(joint);
            boolean town = at > 0
                    && words.organisations().hasLegalForm(employer.substring(0, at))
                    && Character.isUpperCase(employer.charAt(Math.min(employer.length() - 1, at + joint.length())));
            if (town) {
                return employer.substring(0, at);
            }
        }
        return employer;
    }

    /** An employer without what stands in brackets behind it, unless it is part of the name ("Anytown Radio (ATR) Ltd"). */
    private static String employerName(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', Math.max(open, 0));
        boolean inner = open > 0
                && close - open <= 8
                && close > open
                && text.substring(open, close)
                        .equals(text.substring(open, close).toUpperCase(java.util.Locale.ROOT));
        return Names.tidy(inner ? text : PieceCutter.bare(text));
    }

    private static boolean announced(Judged piece) {
        return piece.piece.before() == Break.AT || piece.role == Role.EMPLOYER || piece.role == Role.CLIENT;
    }

    private static boolean allCommas(List<Judged> pieces, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (pieces.get(i).piece.before() != Break.COMMA) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String employment(PieceCutter.Cut cut, List<Judged> pieces) {
        for (String bracket : cut.brackets()) {
            String kind = words.work().findEmployment(bracket);
            if (kind != null) {
                return kind;
            }
        }
        for (Judged piece : pieces) {
            boolean about = words.work().isEmployment(piece.piece.text()) || piece.title >= 2;
            String kind = about ? words.work().findLeadingEmployment(piece.piece.text()) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable String viaIn(List<String> brackets) {
        for (String bracket : brackets) {
            String folded = Folding.fold(bracket);
            for (String word : List.of("via ", "through ", "uber ", "tramite ", "genom ", "przez ")) {
                int at = folded.indexOf(word);
                if (at == 0 || (at > 0 && !Character.isLetter(folded.charAt(at - 1)))) {
                    return PieceCutter.trim(bracket.substring(at + word.length()));
                }
            }
        }
        return null;
    }
}
