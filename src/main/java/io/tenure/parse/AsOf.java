package io.tenure.parse;

import io.tenure.extract.Document;
import io.tenure.parse.DateSpan.Form;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day for which a CV speaks: as stated by whoever brought it; else a date line near its end or its top ("Ulm, im Mai 2024",
 * "last updated March 2018"); else the document's own metadata; else the day it came in. Never after the day it came in.
 */
final class AsOf {

    private static final Set<String> UPDATED = WordList.setOf("""
            updated update revised built modified stand aktualisiert actualise jour actualizado actualizada aggiornato bijgewerkt atualizado aktualizacja zaktualizowano uppdaterad uppdaterat date datum fecha data fait hecho fatto""");
    private static final int FIRST_LINES = 6;
    private static final int LAST_LINES = 8;

    private AsOf() {}

    static LocalDate of(Document document, List<CvLine> lines, ParseContext context) {
        LocalDate stated = context.asOf();
        if (stated != null) {
            return stated;
        }
        LocalDate latest = context.received();
        LocalDate written = document.written();
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean edge = i < FIRST_LINES || i >= lines.size() - LAST_LINES;
            LocalDate day = edge ? dayOf(lines.get(i)) : null;
            if (day != null
                    && !YearMonth.from(day).isAfter(YearMonth.from(latest))
                    && !YearMonth.from(day).isBefore(lastDate(lines, YearMonth.from(latest)))) {
                return day.isAfter(latest) ? latest : day;
            }
        }
        if (written == null || written.isAfter(latest)) {
            return latest;
        }
        return YearMonth.from(written).isBefore(lastDate(lines, YearMonth.from(latest))) ? latest : written;
    }

    /** The last month that the text surely speaks of: metadata from before it is a template's. */
    private static YearMonth lastDate(List<CvLine> lines, YearMonth latest) {
        YearMonth last = YearMonth.of(1900, 1);
        for (CvLine line : lines) {
            for (CvLine.Cell cell : line.cells()) {
                for (DateSpan date : cell.dates()) {
                    YearMonth start = date.start().earliest();
                    YearMonth end = date.end().earliest();
                    last = start != null && start.isAfter(last) && !start.isAfter(latest) ? start : last;
                    last = end != null && end.isAfter(last) && !end.isAfter(latest) ? end : last;
                }
            }
        }
        return last;
    }

    /** The day that a date line names: the last of the month where it names only a month. */
    private static @Nullable LocalDate dayOf(CvLine line) {
        if (line.cells().size() > 2 || line.bullet()) {
            return null;
        }
        for (CvLine.Cell cell : line.cells()) {
            for (DateSpan date : cell.dates()) {
                YearMonth month = date.start().earliest();
                if (month != null
                        && date.form() == Form.POINT
                        && date.start().isExact()
                        && isDateLine(line, cell, date)) {
                    return day(cell.text().substring(date.from(), date.to()), month);
                }
            }
        }
        return null;
    }

    private static boolean isDateLine(CvLine line, CvLine.Cell cell, DateSpan date) {
        List<String> before = Folding.words(cell.text().substring(0, date.from()));
        List<String> near = before.subList(Math.max(0, before.size() - 4), before.size());
        if (near.stream().anyMatch(UPDATED::contains)) {
            return true;
        }
        boolean label = line.cells().size() == 2
                && Folding.words(line.cells().getFirst().text()).stream().anyMatch(UPDATED::contains);
        String rest = cell.restOf();
        long letters = rest.chars().filter(Character::isLetter).count();
        boolean place = rest.indexOf(',') > 0 && before.size() <= 3 && letters < 30 || before.isEmpty() && letters == 0;
        return label || line.cells().size() == 1 && place && Folding.words(rest).size() == before.size();
    }

    private static LocalDate day(String text, YearMonth month) {
        int end = 0;
        while (end < text.length() && end < 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean isDay = end > 0
                && end < text.length()
                && !Character.isDigit(text.charAt(end))
                && text.chars().anyMatch(Character::isLetter);
        int day = isDay ? Integer.parseInt(text.substring(0, end)) : 0;
        return day >= 1 && day <= month.lengthOfMonth() ? month.atDay(day) : month.atEndOfMonth();
    }
}
