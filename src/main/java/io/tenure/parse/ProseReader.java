package io.tenure.parse;

import io.tenure.career.MonthRange;
import io.tenure.parse.DateSpan.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads jobs told in sentences: "I have worked as a clerk at Acme since 2018", "Acme is a large printer. I was …", "Before that
 * came Acme, until 2014". A sentence opens a job when it brings a new employer after a word that leads to one ("at", "joined", "bei",
 * "chez"), near a title, a date or a word about working; what follows belongs to the job until the next opens.
 */
final class ProseReader {

    private static final Set<String> AT = WordList.setOf("at bei beim chez presso bij hos");
    /** Words that lead to an employer only right behind a title: "Engineer for Acme", "Ingeniera en Acme". */
    private static final Set<String> AT_WEAK = WordList.setOf("for with w na em en pa no voor para dla por in of");

    private static final Set<String> ARTICLES = WordList.setOf(
            "a an the their its our ein eine einer un une una uno een um uma en ett el la le der die das");
    private static final Set<String> ROLE_VERBS = WordList.setOf(
            "as was am been be became role title position als war bin wurde comme suis etais como soy fui come sono ero ben jako jestem bylem bylam som ar var sou");
    private static final Set<String> MOVED =
            WordList.setOf("joined joining join left came from founded formed company called");
    private static final Set<String> BEING = WordList.setOf("was been am stayed employed remained");
    private static final Set<String> BEGAN = WordList.setOf(
            "started began start begin begann fing empece comence commence debute iniziato iniziai begonnen rozpoczalem rozpoczelam borjade comecei");
    private static final Set<String> JOINTS =
            WordList.setOf("en a chez dans bei zu in na em no por w do hos pa till para bij als naar presso alla da");
    /** Verbs of beginning and being somewhere, in the first person and the past. */
    private static final Set<String> ENTERED = WordList.setOf("""
            entre ingrese empece comence trabaje estuve pase segui fiche entrai rejoint travaille travaillais passe
            entrata entrato lavorato lavoravo assunto assunta passata passato arbeitete wechselte ging kam begann fing werkte begon ging
            trabalhei entrei comecei passei fui pracowalem pracowalam zaczalem zaczelam przeszedlem przeszlam arbetade borjade gick jobbade""");

    private static final Set<String> WORKING = WordList.setOf("""
            work worked working job role position post career employed employee employment contract contractor contracting hired joined career stint years year months spent was am been began started moved
            arbeite arbeitete arbeitet war bin tatig angestellt stelle travaille travaillais suis etais poste emploi embauche trabajo trabaje trabajaba soy fui era empleo puesto lavoro lavorato lavoravo sono ero impiego
            werk werkte ben baan functie trabalho trabalhei sou emprego pracuje pracowalem pracowalam jestem bylem bylam praca arbetar arbetade jobbar jobbade ar var tjanst""");
    private static final Set<String> IS =
            WordList.setOf("is was are were ist war est etait es era fue e foi jest byl byla byla ar var");
    private static final Set<String> PRONOUNS = WordList.setOf(
            "i it this that these those there he she they we you my our their his her its the what which who when while since before after during in on at as towards upon most much all everything nothing one some ich es das wir je il ce yo el io ik het eu ja jag");
    private static final Set<String> STUDY = WordList.setOf(
            "studied degree studying graduated graduate studierte studium etudie diplome estudie laurea laureato studeerde estudei studiowalem studerade exam course thesis school learnt");
    private static final Set<String> SMALL = WordList.setOf(
            "of the and & de del des du la le las los el di della dei het van von und der den do da e y et i for s");
    private static final Set<String> WORKED =
            Set.of("work", "worked", "working", "works", "drove", "drive", "contracted");
    private static final Set<String> ADVERBS =
            Set.of("also", "then", "first", "still", "now", "once", "always", "later", "both", "only");
    private static final Set<String> MOVES =
            Set.of("went", "moved", "gone", "on", "over", "transferred", "returned", "back");
    private static final int NEAR = 12;

    private final Vocabulary words;
    private final HeadReader reader;

    ProseReader(Vocabulary words, HeadReader reader) {
        this.words = words;
        this.reader = reader;
    }

    private static final class Job {
        String employer = "";

        @Nullable
        String title;

        @Nullable
        DateSpan date;

        final List<CvLine> sentences = new ArrayList<>();
        final List<Mark> marks = new ArrayList<>();
    }

    /** An employer that a sentence names at a word, with the title and date that go with it. */
    private record Opening(String employer, int at, Phrases.@Nullable Match<Boolean> title) {}

    /**
     * The jobs of some paragraphs.
     *
     * @param listed whether each paragraph stands for a job of its own (a list of jobs under its heading)
     */
    List<Entry> read(List<CvLine> paragraphs, boolean listed) {
        List<Job> jobs = new ArrayList<>();
        boolean spaced = paragraphs.stream().skip(1).filter(CvLine::blankBefore).count() * 2 > paragraphs.size();
        boolean bullets = !listed && paragraphs.stream().anyMatch(line -> !line.bullet());
        Job current = null;
        for (CvLine paragraph : paragraphs) {
            if (bullets && paragraph.bullet()) {
                current = null;
                continue;
            }
            Job lead = listed ? lead(paragraph, jobs) : null;
            current = lead != null ? lead : paragraph(paragraph, current, jobs, spaced);
        }
        return jobs.stream()
                .filter(job -> !job.employer.isEmpty() || job.title != null)
                .map(ProseReader::entry)
                .toList();
    }

    /** Reads a paragraph sentence by sentence; one that opens nothing belongs to the job before unless blank lines part them. */
    private @Nullable Job paragraph(CvLine paragraph, @Nullable Job before, List<Job> jobs, boolean spaced) {
        int known = jobs.size();
        Job current = before;
        for (CvLine sentence : Sentences.of(paragraph)) {
            current = sentence(sentence, current, jobs, paragraph);
        }
        boolean apart = jobs.size() == known && spaced && paragraph.blankBefore();
        if (apart && before != null) {
            before.sentences.removeIf(sentence -> sentence.index() == paragraph.index());
        }
        return apart ? null : current;
    }

    private @Nullable Job sentence(CvLine sentence, @Nullable Job current, List<Job> jobs, CvLine paragraph) {
        Clause clause = Clause.of(sentence.text());
        if (isLeave(clause)) {
            return null;
        }
        List<Opening> openings = openings(clause, sentence, current, paragraph);
        Job job = current;
        for (Opening opening : openings) {
            job = new Job();
            job.employer = opening.employer;
            job.marks.add(mark(Span.Kind.EMPLOYER, sentence, clause.starts().get(opening.at), opening.employer));
            if (opening.title != null) {
                title(job, sentence, clause, opening.title);
            }
            date(job, sentence, dateNear(sentence, clause, opening));
            job.sentences.add(sentence);
            jobs.add(job);
        }
        if (job == null) {
            return null;
        }
        if (openings.isEmpty()) {
            job.sentences.add(sentence);
            complete(job, clause, sentence);
        }
        return job;
    }

    private boolean isLeave(Clause clause) {
        for (int i = 0; i + 2 < clause.size(); i++) {
            boolean not = clause.word(i).equals("not")
                    || clause.word(i).equals("wasn")
                    || clause.word(i).equals("without")
                    || clause.word(i).equals("off");
            if (not
                    && (clause.word(i + 1).equals("working")
                            || clause.word(i + 2).equals("working")
                            || clause.word(i + 1).equals("work"))) {
                return true;
            }
        }
        return clause.size() < 20 && words.work().isLeave(clause.text());
    }

    /** Title and dates that a later sentence gives to the job that it speaks of. */
    private void complete(Job job, Clause clause, CvLine sentence) {
        if (job.title == null) {
            Phrases.Match<Boolean> title = titleAfterRoleWord(clause, 0, clause.size());
            boolean firstPerson = clause.words().stream()
                    .limit(8)
                    .anyMatch(word -> word.equals("i") || word.equals("my") || word.equals("ich") || word.equals("je"));
            if (title != null && firstPerson) {
                title(job, sentence, clause, title);
            }
        }
        if (job.date == null && job.sentences.size() <= 2) {
            for (DateSpan date : sentence.cells().getFirst().dates()) {
                boolean about = date.isPeriod()
                        && clause.words().stream()
                                .limit(6)
                                .anyMatch(word -> word.equals("i") || word.equals("there") || word.equals("from"));
                if (about && date.form() != Form.FROM) {
                    date(job, sentence, date);
                    return;
                }
            }
        }
    }

    private static void title(Job job, CvLine sentence, Clause clause, Phrases.Match<Boolean> title) {
        String text = clause.quote(title.from(), title.to());
        job.title = text;
        job.marks.add(mark(Span.Kind.TITLE, sentence, clause.starts().get(title.from()), text));
    }

    private static void date(Job job, CvLine sentence, @Nullable DateSpan date) {
        job.date = date;
        if (date != null) {
            job.marks.addAll(Mark.of(date, List.of(sentence)));
        }
    }

    private static Mark mark(Span.Kind kind, CvLine sentence, int from, String text) {
        return new Mark(kind, sentence, from, from + text.length());
    }

    private List<Opening> openings(Clause clause, CvLine sentence, @Nullable Job current, CvLine paragraph) {
        List<Opening> openings = new ArrayList<>();
        Opening intro = introduction(clause);
        if (intro != null) {
            if (current == null || !same(current.employer, intro.employer)) {
                openings.add(intro);
            }
            return openings;
        }
        boolean study = clause.words().stream().anyMatch(STUDY::contains);
        for (int i = 1; i < clause.size(); i++) {
            boolean the = isArticle(clause, i - 1);
            String lead = the ? clause.word(i - 2) : clause.word(i - 1);
            boolean worked = lead.equals("for") && WORKED.contains(clause.word(the ? i - 3 : i - 2));
            boolean weak = worked
                    || AT_WEAK.contains(lead)
                            && titleBefore(clause, Math.max(0, i - NEAR), the ? i - 2 : i - 1, true) != null;
            boolean at = AT.contains(lead) || weak || isWith(clause, the ? i - 2 : i - 1);
            boolean moved = MOVED.contains(lead) || isMoveTo(clause, i);
            if (!at && !moved
                    || !clause.isCapital(i)
                    || clause.gapBefore(i).strip().length() > 0
                    || isDateWord(sentence, clause, i)) {
                continue;
            }
            int end = withLegalForm(clause, i, nameEnd(clause, i));
            String name = clause.quote(i, end);
            Opening opening = opening(clause, i, end, name, moved && !at, study);
            if (opening != null && isNew(opening, current, openings, paragraph, sentence)) {
                openings.add(opening);
            }
            i = end;
        }
        return openings;
    }

    /** Whether a word is an article; "en" is one only behind a preposition, as it is a preposition itself elsewhere. */
    private static boolean isArticle(Clause clause, int at) {
        String word = clause.word(at);
        String before = clause.word(at - 1);
        return ARTICLES.contains(word)
                && !(AT_WEAK.contains(word) && !AT.contains(before) && !AT_WEAK.contains(before));
    }

    /** "was with", "on the staff of", "entré en": words that lead to an employer together with a verb before them. */
    private static boolean isWith(Clause clause, int at) {
        String lead = clause.word(at);
        String before = clause.word(at - 1);
        return lead.equals("with") && BEING.contains(before)
                || lead.equals("of") && before.equals("staff")
                || JOINTS.contains(lead) && ENTERED.contains(before);
    }

    private static boolean isMoveTo(Clause clause, int i) {
        return clause.word(i - 1).equals("to") && MOVES.contains(clause.word(i - 2));
    }

    private static boolean isNew(
            Opening opening, @Nullable Job current, List<Opening> openings, CvLine paragraph, CvLine sentence) {
        if (openings.stream().anyMatch(other -> same(other.employer, opening.employer))) {
            return false;
        }
        boolean startsParagraph = paragraph.text().startsWith(sentence.text());
        return current == null || !same(current.employer, opening.employer) || startsParagraph && opening.title != null;
    }

    private static boolean same(String a, String b) {
        String x = Folding.key(a);
        String y = Folding.key(b);
        return x.equals(y) || x.startsWith(y + " ") || y.startsWith(x + " ");
    }

    /** "Acme is a large printer", "Before that came Acme". */
    private @Nullable Opening introduction(Clause clause) {
        for (int i = 0; i < Math.min(clause.size(), 5); i++) {
            if (clause.word(i).equals("came")
                    && clause.isCapital(i + 1)
                    && clause.gapBefore(i + 1).isBlank()) {
                return new Opening(clause.quote(i + 1, nameEnd(clause, i + 1)), i + 1, null);
            }
        }
        if (clause.size() < 4 || !clause.isCapital(0) || PRONOUNS.contains(clause.word(0))) {
            return null;
        }
        int end = nameEnd(clause, 0);
        boolean is = end < clause.size()
                && IS.contains(clause.word(end))
                && clause.gapBefore(end).isBlank();
        boolean article = is
                && Set.of("a", "an", "the", "ein", "eine", "une", "un", "una", "een", "uma", "um", "en", "ett", "my")
                        .contains(clause.word(end + 1));
        String name = clause.quote(0, end);
        boolean plausible = words.places().score(name) < 3 && words.titles().score(name) < 3 && end <= 6;
        return article && plausible ? new Opening(name, 0, null) : null;
    }

    private @Nullable Opening opening(Clause clause, int at, int end, String name, boolean moved, boolean study) {
        if (words.places().score(name) >= 3
                || words.titles().score(name) >= 4
                || PRONOUNS.contains(clause.word(at))
                || name.length() < 2) {
            return null;
        }
        int from = Math.max(0, at - NEAR);
        Phrases.Match<Boolean> title = titleBefore(clause, from, at, false);
        if (title == null || isKindOfWork(clause, title)) {
            Phrases.Match<Boolean> after = titleAfterRoleWord(clause, end, Math.min(clause.size(), end + NEAR + 4));
            title = after == null ? title : after;
        }
        boolean working = false;
        for (int i = from; i < at; i++) {
            working |= WORKING.contains(clause.word(i));
        }
        if (study && title == null || title == null && !working && !moved) {
            return null;
        }
        boolean sureMove = !moved
                || working
                || title != null
                || clause.words().subList(from, at).stream()
                        .anyMatch(Set.of("joined", "straight", "founded", "moved", "left")::contains);
        return sureMove ? new Opening(name, at, title) : null;
    }

    /** A title right before the word that leads to the employer ("infrastructure lead at"). */
    private Phrases.@Nullable Match<Boolean> titleBefore(Clause clause, int from, int at, boolean right) {
        for (int i = from; i < at; i++) {
            Phrases.Match<Boolean> title = isRolePlace(clause, i) ? titleAt(clause, i, at) : null;
            if (title != null && isUnbroken(clause, title.to(), at) && (!right || title.to() == at)) {
                return title;
            }
        }
        return null;
    }

    private Phrases.@Nullable Match<Boolean> titleAfterRoleWord(Clause clause, int from, int to) {
        for (int i = Math.max(from, 1); i < to; i++) {
            if (isRolePlace(clause, i)) {
                Phrases.Match<Boolean> title = titleAt(clause, i, to);
                if (title != null) {
                    return title;
                }
            }
        }
        return null;
    }

    /** Whether a title may begin here: at the start, or behind "as", "was", "I am the". */
    private static boolean isRolePlace(Clause clause, int i) {
        return i == 0
                || ROLE_VERBS.contains(clause.word(i - 1))
                || ARTICLES.contains(clause.word(i - 1))
                        && (i == 1 || ROLE_VERBS.contains(clause.word(i - 2)) || ADVERBS.contains(clause.word(i - 2)));
    }

    private boolean isKindOfWork(Clause clause, Phrases.Match<Boolean> title) {
        String text = clause.quote(title.from(), title.to());
        String last = clause.word(title.to() - 1);
        return words.work().isEmployment(text) || last.equals("employee") || last.equals("contractor");
    }

    /** A title that begins at a word, with one or two unknown words before its head ("infrastructure lead"). */
    private Phrases.@Nullable Match<Boolean> titleAt(Clause clause, int at, int to) {
        if (ARTICLES.contains(clause.word(at)) || ADVERBS.contains(clause.word(at))) {
            return null;
        }
        for (int skip = 0; skip <= 3 && at + skip < to; skip++) {
            if (skip > 0
                    && (clause.gapBefore(at + skip).strip().length() > 0
                            || SMALL.contains(clause.word(at + skip - 1))
                                    && !clause.word(at + skip - 1).equals("and")
                            || PRONOUNS.contains(clause.word(at + skip - 1))
                            || WORKING.contains(clause.word(at + skip - 1))
                            || ROLE_VERBS.contains(clause.word(at + skip - 1)))) {
                return null;
            }
            Phrases.Match<Boolean> match = words.titles().findAt(clause.words(), at + skip);
            if (match != null && match.to() <= to) {
                return new Phrases.Match<>(true, at, withField(clause, match.to(), to));
            }
            if (skip > 0 && RANK_HEADS.contains(clause.word(at + skip))) {
                return new Phrases.Match<>(true, at, at + skip + 1);
            }
        }
        return null;
    }

    /** The end of a title with what it is of: "coordinadora de tráfico", "chargée de clientèle". */
    private static int withField(Clause clause, int end, int to) {
        boolean field = end + 1 < to
                && OF.contains(clause.word(end))
                && clause.gapBefore(end).isBlank()
                && clause.gapBefore(end + 1)
                        .strip()
                        .replace("'", "")
                        .replace("’", "")
                        .isEmpty()
                && !clause.isCapital(end + 1)
                && !ARTICLES.contains(clause.word(end + 1));
        return field ? end + 2 : end;
    }

    private static final Set<String> OF = Set.of("de", "di", "du", "d");

    private static final Set<String> RANK_HEADS =
            WordList.setOf("lead head manager director chief officer assistant leader");

    private static boolean isUnbroken(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.gapBefore(i).indexOf(';') >= 0 || clause.gapBefore(i).indexOf(':') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The end of a name with the legal form behind its comma: "Cerámicas Pardo, S.A.". */
    private int withLegalForm(Clause clause, int from, int end) {
        if (!clause.gapBefore(end).equals(", ")) {
            return end;
        }
        for (int to = end + 1; to <= Math.min(clause.size(), end + 3); to++) {
            if (words.organisations().hasLegalForm(clause.quote(from, to))
                    && clause.isCapital(end)
                    && !words.organisations().hasLegalForm(clause.quote(from, end))) {
                return to;
            }
        }
        return end;
    }

    private static int nameEnd(Clause clause, int from) {
        int end = from + 1;
        int last = end;
        while (end < clause.size()) {
            String gap = clause.gapBefore(end);
            boolean joined = gap.isBlank()
                    || gap.equals("-")
                    || gap.equals(".")
                    || gap.strip().equals("&")
                    || gap.equals("'")
                    || gap.equals("’");
            if (!joined
                    || !(clause.isCapital(end)
                            || SMALL.contains(clause.word(end))
                            || gap.equals("-")
                            || gap.equals("'")
                            || gap.equals("’")
                            || gap.equals(".") && clause.word(end).length() < 4)) {
                break;
            }
            end++;
            if (clause.isCapital(end - 1) && !PRONOUNS.contains(clause.word(end - 1)) || !gap.isBlank()) {
                last = end;
            }
        }
        return last;
    }

    private static boolean isDateWord(CvLine sentence, Clause clause, int word) {
        int at = clause.starts().get(word);
        return sentence.cells().getFirst().dates().stream().anyMatch(date -> at >= date.from() && at < date.to());
    }

    private static @Nullable DateSpan dateNear(CvLine sentence, Clause clause, Opening opening) {
        int at = clause.starts().get(opening.at);
        DateSpan best = null;
        for (DateSpan date : sentence.cells().getFirst().dates()) {
            boolean usable = date.isPeriod();
            if (usable && (best == null || better(date, best, at))) {
                best = date;
            }
        }
        DateSpan start = best == null || best.form() == Form.UNTIL ? startBefore(sentence, clause, best) : null;
        if (start == null) {
            return best;
        }
        return best == null
                ? new DateSpan(start.from(), start.to(), Form.FROM, start.start(), MonthRange.UNKNOWN, false, 0)
                : new DateSpan(start.from(), best.to(), Form.RANGE, start.start(), best.end(), false, 0);
    }

    /** The lone date in a sentence about beginning that comes before another: "I started in June 2003 …, until 2007". */
    private static @Nullable DateSpan startBefore(CvLine sentence, Clause clause, @Nullable DateSpan end) {
        if (clause.words().stream()
                .noneMatch(word -> BEGAN.contains(word) || ENTERED.contains(word) || MOVED.contains(word))) {
            return null;
        }
        return sentence.cells().getFirst().dates().stream()
                .filter(date -> date.form() == Form.POINT && (end == null || date.to() <= end.from()))
                .findFirst()
                .orElse(null);
    }

    private static boolean better(DateSpan date, DateSpan best, int at) {
        boolean both = date.form() == Form.RANGE && best.form() != Form.RANGE;
        boolean worse = date.form() != Form.RANGE && best.form() == Form.RANGE;
        return both || !worse && Math.abs(date.from() - at) < Math.abs(best.from() - at);
    }

    /** A paragraph that stands for a job and begins with its head: "Acme Ltd, roofer. Slates …". */
    private @Nullable Job lead(CvLine paragraph, List<Job> jobs) {
        List<CvLine> sentences = Sentences.of(paragraph);
        if (sentences.isEmpty() || introduction(Clause.of(sentences.getFirst().text())) != null) {
            return null;
        }
        List<CvLine> start = sentences.subList(0, Math.min(2, sentences.size()));
        Head head = reader.read(List.of(start.getFirst()), HeadOrder.UNKNOWN);
        if (head.title() == null && start.size() > 1) {
            head = reader.read(start, HeadOrder.UNKNOWN);
        }
        boolean plausible = !head.employer().isEmpty()
                && Names.isNameLike(head.employer())
                && head.employer().length() < 60
                && (paragraph.text().startsWith(head.employer())
                        || head.title() != null && paragraph.text().startsWith(head.title()))
                && (head.employerScore() >= 1 || head.titleScore() >= 2);
        if (!plausible) {
            return null;
        }
        Job job = new Job();
        job.employer = head.employer();
        job.title = head.titleScore() >= 2 ? head.title() : null;
        job.date = head.date();
        head.marks().stream()
                .filter(mark ->
                        mark.kind() == Span.Kind.EMPLOYER || mark.kind() == Span.Kind.TITLE && job.title != null)
                .forEach(job.marks::add);
        job.marks.addAll(head.dateMarks());
        job.sentences.addAll(sentences);
        jobs.add(job);
        return job;
    }

    private static Entry entry(Job job) {
        List<DateSpan> dates = new ArrayList<>();
        if (job.date != null) {
            dates.add(job.date);
        }
        for (CvLine sentence : job.sentences.subList(0, Math.min(2, job.sentences.size()))) {
            sentence.cells().getFirst().dates().stream()
                    .filter(date -> date.form() == Form.DURATION || date.form() == Form.PRESENT)
                    .forEach(dates::add);
        }
        Head head = new Head(
                job.sentences.subList(0, 1),
                job.employer,
                job.title,
                null,
                null,
                null,
                dates,
                job.title == null ? 0 : 3,
                3,
                null,
                job.marks);
        return new Entry(head, job.sentences, null);
    }
}
