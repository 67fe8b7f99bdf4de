package io.tenure.career;

import java.util.List;

/** How to reach a person. Stored apart from the career, never indexed, and shown only to those who may. */
public record Contact(List<String> emails, List<String> phones, List<String> links) {

    public static final Contact NONE = new Contact(List.of(), List.of(), List.of());

    public Contact {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
    }
}
