package io.tenure.extract;

/** What came out of a file. */
public sealed interface Extraction {

    /** Lines of text that have to be understood. */
    record Text(Document document) implements Extraction {}

    /**
     * A résumé in a form made for programs.
     *
     * @param schema which one
     * @param content the whole document as text
     */
    record Structured(Schema schema, String content) implements Extraction {}

    /**
     * Nothing could be read.
     *
     * @param reason one line for the person who brought the file, naming the mend where there is one
     */
    record Failed(String reason) implements Extraction {}

    /** Structured forms that are read exactly. */
    enum Schema {
        JSON_RESUME,
        EUROPASS_XML,
        HR_OPEN_XML
    }
}
