package io.tenure.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what there is to say about a query; after the first fifty it keeps silent. */
final class Messages {
    private static final int MOST = 50;

    private final List<Message> messages = new ArrayList<>();

    void add(String text, Token token) {
        add(text, token.start(), token.end(), null);
    }

    void add(String text, int start, int end, @Nullable String suggestion) {
        if (messages.size() < MOST) {
            messages.add(new Message(text, start, end, suggestion));
        }
    }

    List<Message> inOrder() {
        return messages.stream().sorted(Comparator.comparingInt(Message::start)).toList();
    }
}
