package io.tenure.extract;

import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The extractors for every format that is understood, behind one: what a file is decides its content first, then its name. */
public final class Extractors {

    /** The largest file that is looked at, in bytes: 32 MB. A CV that is larger holds pictures that can be made smaller. */
    public static final int MOST_BYTES = 32 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Extractors.class);

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
        readers.put(FileKind.RTF, new Rtf());
        Ocr ocr = Ocr.ofMachine();
        readers.put(FileKind.PDF, new Pdf(ocr));
        readers.put(FileKind.IMAGE, new Picture(ocr));
        return new ByKind(readers);
    }

    /**
     * Reads texts in this JVM and opens every other format in child processes with limits on memory and time. For files that come from
     * outside.
     */
    public static ClosableExtractor isolated(Isolation limits) {
        return new IsolatedExtractor(limits, inProcess());
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
            FileKind kind = FileKind.of(name, bytes);
            Extractor reader = readers.get(kind);
            if (reader == null) {
                return new Extraction.Failed(Reasons.NOT_TEXT);
            }
            try {
                return reader.extract(name, bytes);
            } catch (RuntimeException | StackOverflowError failure) {
                // What a library says of a broken file may quote the file: only the kind of failure goes to the log.
                LOG.info(
                        "a file of kind {} made its reader fail with {}",
                        kind,
                        failure.getClass().getName());
                return new Extraction.Failed(Reasons.DAMAGED);
            }
        }
    }
}
