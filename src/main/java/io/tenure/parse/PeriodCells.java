package io.tenure.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts together what columns parted: the letters of a spaced-out heading, and the two ends of a period ("02/2019 | 05/2021", "From: 02/2019 |
 * To: present").
 */
final class PeriodCells {

    private static final Set<String> FROM = Set.of(
            "from", "start", "start date", "von", "da", "de", "desde", "du", "van", "od", "fran", "from mm dd yyyy");
    private static final Set<String> TO = Set.of(
            "to", "until", "end", "end date", "bis", "a", "au", "hasta", "tot", "do", "ate", "till", "to mm dd yyyy");
    private static final int LONGEST = 40;

    private PeriodCells() {}

    /** The cells of a line, those that belong together joined. */
    static List<String> join(List<String> cells, DateScanner scanner) {
        if (cells.size() < 2) {
            return cells;
        }
        if (Spacing.isSpacedOut(cells)) {
            return List.of(String.join("  ", cells));
        }
        List<String> joined = new ArrayList<>();
        int i = 0;
        while (i < cells.size()) {
            String start = end(cells.get(i), FROM, scanner);
            int next = i + 1;
            if (start.isEmpty() && isLabel(cells.get(i), FROM) && next < cells.size()) {
                start = end(cells.get(next++), FROM, scanner);
            }
            int last = next < cells.size() && isLabel(cells.get(next), TO) ? next + 1 : next;
            String end = start.isEmpty() || last >= cells.size() ? "" : end(cells.get(last), TO, scanner);
            if (end.isEmpty()) {
                joined.add(cells.get(i++));
            } else {
                joined.add(start + " – " + end);
                i = last + 1;
            }
        }
        return joined;
    }

    private static boolean isLabel(String cell, Set<String> labels) {
        return cell.length() < LONGEST && labels.contains(Folding.key(cell));
    }

    /** The one date that a cell is, without its label; empty for anything else. */
    private static String end(String cell, Set<String> labels, DateScanner scanner) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return "";
        }
        String bare = withoutLabel(text, labels, scanner);
        if (Sheet.isPresent(bare)) {
            return labels.contains("until") ? bare : "";
        }
        List<DateSpan> dates = scanner.scan(bare);
        boolean point = dates.size() == 1
                && dates.getFirst().form() == DateSpan.Form.POINT
                && dates.getFirst().from() == 0
                && dates.getFirst().to() == bare.length();
        return point ? bare : "";
    }

    private static String withoutLabel(String text, Set<String> labels, DateScanner scanner) {
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            if (labels.contains(Folding.key(text.substring(0, at)))
                            && !scanner.scan(text.substring(at + 1)).isEmpty()
                    || labels.contains(Folding.key(text.substring(0, at)))
                            && Sheet.isPresent(text.substring(at + 1).strip())) {
                return text.substring(at + 1).strip();
            }
        }
        return text;
    }
}
