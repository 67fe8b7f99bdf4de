package io.tenure.extract;

import java.nio.file.Path;

/** Reads files of one or more formats. Implementations never throw for what a file holds: that is an {@link Extraction.Failed}. */
public interface Extractor {

    /**
     * Reads one file.
     *
     * @param name the file's name, for its ending; nothing is read from this path
     * @param bytes the whole content
     */
    Extraction extract(String name, byte[] bytes);

    /** The ending of a file name in lower case without the dot, empty where there is none. */
    static String ending(String name) {
        String file = String.valueOf(Path.of(name).getFileName());
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
