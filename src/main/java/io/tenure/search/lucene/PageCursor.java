package io.tenure.search.lucene;

import io.tenure.search.CursorException;
import io.tenure.search.SearchRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ended: the sort order, the last hit's sort key and its id. Written as Base64 of {@code sort:key:name length:name id}.
 *
 * @param key the sort key, greater ones first; for the order by name it is not used
 * @param name the folded name for the order by name, else empty
 */
record PageCursor(SearchRequest.Sort sort, long key, String name, String id) {

    private static final Pattern FORM = Pattern.compile("([A-Z_]+):(-?\\d{1,19}):(\\d{1,5}):(.*)", Pattern.DOTALL);

    boolean isByName() {
        return sort == SearchRequest.Sort.NAME;
    }

    String encode() {
        String text = sort + ":" + key + ":" + name.length() + ":" + name + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static PageCursor decode(String cursor, SearchRequest.Sort sort) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            Matcher form = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
            if (!form.matches() || !form.group(1).equals(sort.name())) {
                throw new CursorException(cursor);
            }
            int length = Math.min(Integer.parseInt(form.group(3)), form.group(4).length());
            return new PageCursor(
                    sort,
                    Long.parseLong(form.group(2)),
                    form.group(4).substring(0, length),
                    form.group(4).substring(length));
        } catch (IllegalArgumentException e) {
            throw new CursorException(cursor, e);
        }
    }
}
