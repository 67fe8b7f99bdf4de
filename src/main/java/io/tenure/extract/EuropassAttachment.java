package io.tenure.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The XML that Europass puts into the PDFs it makes. */
final class EuropassAttachment {

    private static final int MOST_BYTES = 8 << 20;
    private static final int DEEPEST = 10;

    private EuropassAttachment() {}

    /** The résumé attached to a document, if there is one that is well-formed. */
    static Optional<Extraction> find(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode root = names == null ? null : names.getEmbeddedFiles();
        if (root == null) {
            return Optional.empty();
        }
        for (PDComplexFileSpecification file : files(root, 0)) {
            PDEmbeddedFile embedded = file.getEmbeddedFile();
            if (embedded != null && embedded.getSize() < MOST_BYTES) {
                Optional<Extraction> found = read(embedded);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<PDComplexFileSpecification> files(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
            throws IOException {
        List<PDComplexFileSpecification> files = new ArrayList<>();
        Map<String, PDComplexFileSpecification> named = node.getNames();
        if (named != null) {
            files.addAll(named.values());
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                files.addAll(files(kid, depth + 1));
            }
        }
        return files;
    }

    private static Optional<Extraction> read(PDEmbeddedFile embedded) throws IOException {
        byte[] bytes;
        try (var in = embedded.createInputStream()) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith("<") && !text.startsWith("\uFEFF<")) {
            return Optional.empty();
        }
        try {
            String xml = TextDecoder.decode(bytes);
            return Structured.schema(xml).map(schema -> new Extraction.Structured(schema, xml));
        } catch (XMLStreamException _) {
            return Optional.empty();
        }
    }
}
