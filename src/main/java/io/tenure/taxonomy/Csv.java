package io.tenure.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values with a heading line (RFC 4180: quoted fields may hold commas, quotes written twice, and line ends). */
final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** Each row by the names of its columns; missing cells are absent. */
    static List<Map<String, String>> read(Path file) {
        try {
            return read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static List<Map<String, String>> read(String text) {
        Csv csv = new Csv(text.startsWith("\ufeff") ? text.substring(1) : text);
        List<String> heading = csv.row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            List<String> cells = csv.row();
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(cells.size(), heading.size()); i++) {
                row.put(heading.get(i), cells.get(i));
            }
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            char end = at < text.length() ? text.charAt(at) : '\n';
            at++;
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != ',') {
                return cells;
            }
        }
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                boolean twice = at + 1 < text.length() && text.charAt(at + 1) == '"';
                at += twice ? 2 : 1;
                if (!twice) {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                break;
            } else {
                at++;
            }
            cell.append(c);
        }
        return cell.toString();
    }
}
