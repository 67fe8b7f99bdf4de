package io.tenure.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The XML parts of an office document, unpacked within limits. */
final class OfficeZip {

    /** The most that the parts may unpack to; a CV of a hundred pages has 2 MB of XML. */
    private static final long MOST_UNPACKED = 64L << 20;

    private static final int MOST_ENTRIES = 5_000;

    private final Map<String, byte[]> parts;

    private OfficeZip(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks the parts that end in {@code .xml} or {@code .rels}, and {@code mimetype}; pictures are passed over.
     *
     * @throws UnreadableException where it is damaged, or a bomb
     */
    static OfficeZip read(byte[] bytes) throws UnreadableException {
        Map<String, byte[]> parts = new HashMap<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableException(Reasons.ZIP_BOMB);
                }
                byte[] part = zip.readNBytes((int) (MOST_UNPACKED - unpacked) + 1);
                unpacked += part.length;
                if (unpacked > MOST_UNPACKED) {
                    throw new UnreadableException(Reasons.ZIP_BOMB);
                }
                if (isWanted(entry.getName())) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (ZipException e) {
            throw new UnreadableException(
                    e.getMessage() != null && e.getMessage().contains("encrypted")
                            ? Reasons.ENCRYPTED
                            : Reasons.DAMAGED,
                    e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(Reasons.DAMAGED, e);
        }
        return new OfficeZip(parts);
    }

    private static boolean isWanted(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The root of a part, if the part is there. */
    Optional<XmlElement> part(String name) throws UnreadableException {
        byte[] part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(XmlElement.read(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw new UnreadableException(Reasons.DAMAGED, e);
        }
    }
}
