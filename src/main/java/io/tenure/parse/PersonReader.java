package io.tenure.parse;

import io.tenure.career.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whose CV it is from its first lines and its personal details: name, headline, where they live. */
final class PersonReader {

    private static final Set<String> NAME_LABELS = Set.of(
            "name",
            "full name",
            "vor und nachname",
            "vorname nachname",
            "nom",
            "nom et prenom",
            "nom prenom",
            "prenom nom",
            "nombre",
            "nombre y apellidos",
            "nome",
            "nome completo",
            "nome e cognome",
            "naam",
            "imie i nazwisko",
            "namn",
            "candidate",
            "candidate name",
            "author",
            "naam kandidaat",
            "namn och adress",
            "apellidos y nombre",
            "cognome e nome",
            "nachname vorname",
            "vorname",
            "applicant",
            "applicant name",
            "consultant");
    private static final Set<String> PLACE_LABELS = Set.of(
            "address",
            "location",
            "home",
            "lives in",
            "based in",
            "wohnort",
            "adresse",
            "anschrift",
            "ort",
            "domicile",
            "lieu",
            "direccion",
            "domicilio",
            "residenza",
            "indirizzo",
            "adres",
            "woonplaats",
            "morada",
            "endereco",
            "adress",
            "bostadsort",
            "town",
            "city",
            "residence");
    private static final Set<String> SENDER = Set.of("from", "von", "de", "da", "van", "od", "fran");
    private static final Set<String> SALUTATIONS = WordList.setOf("""
            dear hello hi sehr liebe lieber hallo guten madame monsieur bonjour cher chere estimado estimada estimados a gentile egregio
            spett geachte beste szanowni szanowny szanowna prezado prezada caro bästa hej to""");
    private static final Set<String> DOCUMENT_WORDS = Set.of(
            "curriculum",
            "vitae",
            "lebenslauf",
            "cv",
            "resume",
            "zyciorys",
            "curriculo",
            "meritforteckning",
            "curricolo",
            "bewerbung",
            "profile",
            "confidential",
            "europass",
            "profil",
            "dossier",
            "form",
            "formato",
            "application",
            "dokument",
            "page");
    private static final Set<String> PREFIXES = Set.of(
            "ca",
            "er",
            "mag",
            "dr",
            "mr",
            "mrs",
            "ms",
            "miss",
            "prof",
            "professor",
            "herr",
            "frau",
            "dipl",
            "ing",
            "inform",
            "inf",
            "kfm",
            "kffr",
            "betriebsw",
            "wirt",
            "phys",
            "math",
            "chem",
            "rer",
            "nat",
            "med",
            "phil",
            "mgr",
            "inz",
            "dott",
            "dottssa",
            "lic",
            "sir",
            "rev",
            "eng");
    private static final Set<String> TITLE_WORDS = Set.of(
            "curriculum",
            "vitae",
            "lebenslauf",
            "cv",
            "resume",
            "zyciorys",
            "curriculo",
            "meritforteckning",
            "curricolo");
    private static final int TOP_LINES = 8;
    private static final int LONGEST_TITLE = 60;

    private final Vocabulary words;
    private final List<CvLine> lines;
    private final Sections sections;
    private final Trace trace;

    PersonReader(Vocabulary words, List<CvLine> lines, Sections sections, Trace trace) {
        this.words = words;
        this.lines = lines;
        this.sections = sections;
        this.trace = trace;
    }

    Person read() {
        List<CvLine> top = top();
        String name = labelled(NAME_LABELS, Span.Kind.NAME);
        name = name.isEmpty() ? sender() : name;
        CvLine nameLine = null;
        for (CvLine line : top) {
            String found = name.isEmpty() ? nameIn(line) : "";
            if (!found.isEmpty()) {
                name = found;
                nameLine = line;
                take(Span.Kind.NAME, line, withoutLetters(name));
                break;
            }
        }
        if (name.isEmpty()) {
            name = splitName(top);
        }
        if (name.isEmpty()) {
            name = nameAboveHeadline();
        }
        return new Person(
                withoutLetters(name),
                name.isEmpty() ? null : headline(top, name, nameLine),
                location(top, name),
                Languages.spoken(lines, sections, trace));
    }

    /** A name of which each part stands on a line of its own. */
    private String splitName(List<CvLine> top) {
        if (top.size() < 2) {
            return "";
        }
        String joined = top.get(0).text() + " " + top.get(1).text();
        boolean single = top.get(0).text().indexOf(' ') < 0
                && top.get(1).length() < 30
                && top.get(1).text().indexOf(' ') < 0;
        if (!single || !isName(joined)) {
            return "";
        }
        take(Span.Kind.NAME, top.get(0), top.get(0).text());
        take(Span.Kind.NAME, top.get(1), top.get(1).text());
        return joined;
    }

    private void take(Span.Kind kind, CvLine line, String text) {
        trace.take(Span.Subject.PERSON, kind, line, text);
    }

    /** The name without letters of qualification behind it ("MEng CEng"). */
    private String withoutLetters(String name) {
        String bare = untilLetters(name);
        int space = bare.lastIndexOf(' ');
        while (space > 0
                && bare.indexOf(' ') < space
                && isLetters(bare.substring(space + 1), bare.substring(0, space))) {
            bare = bare.substring(0, space).strip();
            space = bare.lastIndexOf(' ');
        }
        return PieceCutter.trim(bare);
    }

    /** A name of two words and more up to the first letters that no name has: "CEng", "PhD", "RN". */
    private String untilLetters(String name) {
        int second = name.indexOf(' ', name.indexOf(' ') + 1);
        boolean mixed = name.chars().anyMatch(Character::isLowerCase);
        for (int at = second; mixed && at > 0; at = name.indexOf(' ', at + 1)) {
            int end = name.indexOf(' ', at + 1);
            String word = name.substring(at + 1, end < 0 ? name.length() : end);
            boolean letters = word.length() >= 2
                    && word.chars().allMatch(Character::isLetter)
                    && (word.matches("[A-Z][A-Za-z]?[A-Z][a-z]{0,3}")
                                    && !word.startsWith("Mc")
                                    && !word.startsWith("Mac")
                                    && word.chars().anyMatch(Character::isLowerCase)
                            || word.matches("[B-DF-HJ-NP-TV-XZ]{2,5}"));
            if (letters) {
                return name.substring(0, at);
            }
        }
        return name;
    }

    private boolean isLetters(String word, String rest) {
        boolean inner = word.length() > 1
                && word.substring(1).chars().anyMatch(Character::isUpperCase)
                && word.chars().allMatch(Character::isLetter)
                && !word.startsWith("Mc")
                && !word.startsWith("Mac")
                && !word.startsWith("De")
                && !word.startsWith("O");
        boolean mixed = rest.chars().anyMatch(Character::isLowerCase);
        boolean allCaps = word.equals(word.toUpperCase(java.util.Locale.ROOT));
        return inner
                && (!allCaps
                        || mixed
                                && word.length() <= 5
                                && Character.isUpperCase(word.charAt(0))
                                && words.organisations().isLetters(word)
                        || !mixed && words.organisations().isLetters(word));
    }

    /** The lines in which a person introduces themselves: before the first heading of a section. */
    List<CvLine> top() {
        List<CvLine> top = new ArrayList<>();
        for (CvLine line : lines.subList(0, Math.min(lines.size(), TOP_LINES))) {
            Section section = sections.at(line);
            if (section != Section.TOP && section != Section.PERSONAL) {
                break;
            }
            top.add(line);
        }
        return top;
    }

    private String labelled(Set<String> labels, Span.Kind kind) {
        for (CvLine line : lines) {
            String text = line.text();
            int cut = line.cells().size() > 1 ? text.indexOf('\t') : text.indexOf(':');
            if (cut > 0 && cut < 30 && labels.contains(Folding.key(text.substring(0, cut)))) {
                String value = PieceCutter.trim(text.substring(cut + 1).replace('\t', ' '));
                take(kind, line, value);
                return value;
            }
        }
        return "";
    }

    /** The sender of a CV that came as a letter: "From: Jo Brandtner <jo@example.org>". */
    private String sender() {
        for (CvLine line : lines.subList(0, Math.min(lines.size(), TOP_LINES))) {
            String text = line.text();
            int colon = text.indexOf(':');
            int address = text.indexOf('<');
            boolean header = colon > 0
                    && address > colon
                    && text.indexOf('@') > address
                    && SENDER.contains(Folding.key(text.substring(0, colon)));
            if (header) {
                String name =
                        PieceCutter.trim(text.substring(colon + 1, address).replace("\"", ""));
                if (isName(name)) {
                    take(Span.Kind.NAME, line, name);
                    return name;
                }
            }
        }
        return "";
    }

    /** A name that stands right above a headline, before the jobs but after something else, as beside the margin of a printed profile. */
    private String nameAboveHeadline() {
        for (int i = 0; i + 1 < lines.size() && sections.at(lines.get(i)) != Section.EMPLOYMENT; i++) {
            CvLine line = lines.get(i);
            boolean above = line.cells().size() == 1
                    && !line.bullet()
                    && isName(line.text())
                    && words.titles().score(PieceCutter.bare(lines.get(i + 1).text())) >= 2;
            if (above && !sections.isHeading(line)) {
                take(Span.Kind.NAME, line, line.text());
                return line.text();
            }
        }
        return "";
    }

    /** The name that a line tells, empty for none. */
    String nameIn(CvLine line) {
        String text = line.text();
        for (String degree : List.of("(FH)", "(TU)", "(BA)", "(DH)", "(Univ.)", "(Uni)")) {
            text = text.replace(degree, "");
        }
        for (String part : parts(text)) {
            if (PREFIXES.containsAll(Folding.words(part))) {
                continue;
            }
            String name = withoutLetters(withoutPrefix(part));
            if (isName(name)) {
                return name;
            }
            if (!isDocumentTitle(part)) {
                return "";
            }
        }
        return "";
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean cut = i == text.length()
                    || "\t|,·•:;/(".indexOf(text.charAt(i)) >= 0
                    || isDash(text, i)
                    || text.charAt(i) == '.'
                            && i - start > 5
                            && i + 1 < text.length()
                            && text.charAt(i + 1) == ' '
                            && text.charAt(i - 2) != ' ';
            if (cut) {
                String part = PieceCutter.trim(text.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isDash(String text, int i) {
        char c = Folding.fold(text.charAt(i));
        return c == '-' && i > 0 && text.charAt(i - 1) == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    /** Whether a line says what the document is and little else: "Curriculum Vitae". */
    static boolean isTitle(CvLine line) {
        return line.length() < LONGEST_TITLE
                && Folding.words(line.text()).stream().anyMatch(TITLE_WORDS::contains);
    }

    private static boolean isDocumentTitle(String text) {
        return Folding.words(text).stream().anyMatch(DOCUMENT_WORDS::contains) || text.length() < 4;
    }

    private boolean isName(String text) {
        List<String> parts = Folding.words(text);
        if (parts.size() < 2
                || parts.size() > 6
                || text.length() > 50
                || text.indexOf(' ') < 0
                || text.contains("www.")
                || SALUTATIONS.contains(parts.getFirst())
                || parts.stream().anyMatch(DOCUMENT_WORDS::contains)) {
            return false;
        }
        boolean letters = text.chars()
                .allMatch(c -> Character.isLetter(c)
                        || " .'’-‐‑`´\"“”„".indexOf(c) >= 0
                        || Character.getType(c) == Character.NON_SPACING_MARK);
        boolean lower = text.equals(text.toLowerCase(java.util.Locale.ROOT)) && parts.size() <= 3;
        return letters
                && (Names.isNameLike(text) || lower)
                && words.titles().score(text) < 3
                && words.places().score(text) < 3
                && words.headings().find(text, "en") == null;
    }

    private static String withoutPrefix(String text) {
        String name = text;
        int space = name.indexOf(' ');
        while (space > 0 && PREFIXES.containsAll(Folding.words(name.substring(0, space)))) {
            name = name.substring(space + 1).strip();
            space = name.indexOf(' ');
        }
        return name;
    }

    private @Nullable String headline(List<CvLine> top, String name, @Nullable CvLine nameLine) {
        for (CvLine line : top) {
            if (line.cells().size() > 1
                            && words.labels().find(line.cells().getFirst().text()) != null
                    || nameLine != null && line.index() < nameLine.index()
                    || HeadFinder.isSentence(line)
                    || line.index() + 1 < lines.size()
                            && lines.get(line.index() + 1).isDateOnly()) {
                continue;
            }
            for (String part : parts(line.text())) {
                boolean title = words.titles().score(part) >= 2 && !part.equals(name) && part.length() < 80;
                if (title && !Contacts.isContact(part)) {
                    boolean whole = line.cells().size() == 1
                            && !Contacts.isContact(line.text())
                            && !line.equals(nameLine)
                            && line.length() < 90
                            && locationIn(line) == null;
                    String headline = whole ? PieceCutter.trim(line.text()) : part;
                    take(Span.Kind.HEADLINE, line, headline);
                    return headline;
                }
            }
        }
        return null;
    }

    private @Nullable String location(List<CvLine> top, String name) {
        String labelled = labelled(PLACE_LABELS, Span.Kind.LOCATION);
        if (!labelled.isEmpty()) {
            return labelled;
        }
        for (CvLine line : top) {
            if (!HeadFinder.isSentence(line) || Contacts.isContact(line.text())) {
                String place = line.text().equals(name) ? null : locationIn(line);
                if (place != null) {
                    take(Span.Kind.LOCATION, line, place);
                    return place;
                }
            }
        }
        return null;
    }

    private @Nullable String locationIn(CvLine line) {
        String found = null;
        boolean sure = false;
        for (String part : parts(line.text())) {
            int score = part.indexOf('@') >= 0 ? 0 : words.places().score(part);
            if (score > 0) {
                found = found == null ? part : found + ", " + part;
                sure |= score >= 3;
            } else if (found != null) {
                break;
            }
        }
        return found != null && (sure || Contacts.isContact(line.text())) ? found : null;
    }
}
