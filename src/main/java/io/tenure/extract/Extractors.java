package io.tenure.extract;

import java.util.EnumMap;
import java.util.Map;

/** The extractors for every format that is understood, behind one: what a file is decides its content first, then its name. */
public final class Extractors {

    /** The largest file that is looked at, in bytes: 32 MB. A CV that is larger holds pictures that can be made smaller. */
    public static final int MOST_BYTES = 32 << 20;

    private Extractors() {}

    /** Reads every format in this JVM. For tests, and for files that one has written oneself. */
    public static Extractor inProcess() {
        Map<FileKind, Extractor> readers = new EnumMap<>(FileKind.class);
        readers.put(FileKind.TEXT, new PlainText());
        readers.put(FileKind.MARKDOWN, new Markdown());
        readers.put(FileKind.HTML, new Html());
        readers.put(FileKind.JSON, new Structured());
        readers.put(FileKind.XML, new Structured());
        readers.put(FileKind.ZIP, new OfficeFile());
        readers.put(FileKind.OLE, new OldWord());
        Ocr ocr = Ocr.ofMachine();
        readers.put(FileKind.PDF, new Pdf(ocr));
        return new ByKind(readers);
    }

    /** Checks what holds for all formats and passes the file on. */
    private record ByKind(Map<FileKind, Extractor> readers) implements Extractor {

        @Override
        public Extraction extract(String name, byte[] bytes) {
            if (bytes.length == 0) {
                return new Extraction.Failed(Reasons.EMPTY);
            }
            if (bytes.length > MOST_BYTES) {
                return new Extraction.Failed(Reasons.tooLarge(bytes.length));
            }
            Extractor reader = readers.get(FileKind.of(name, bytes));
            return reader == null ? new Extraction.Failed(Reasons.NOT_TEXT) : reader.extract(name, bytes);
        }
    }
}
