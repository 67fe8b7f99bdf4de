package io.tenure.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word documents from before 2007, and DOCX files behind a password, which come in the same wrapping. */
final class OldWord implements Extractor {

    @Override
    public Extraction extract(String name, byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Extraction.Failed(Reasons.ENCRYPTED);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                return new Extraction.Failed(Reasons.NOT_A_DOCUMENT);
            }
            return read(files);
        } catch (EncryptedDocumentException _) {
            return new Extraction.Failed(Reasons.ENCRYPTED);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException _) {
            return new Extraction.Failed(Reasons.DAMAGED);
        }
    }

    private static Extraction read(POIFSFileSystem files) throws IOException {
        try (HWPFDocument document = new HWPFDocument(files)) {
            return new OldWordFlow(document).read();
        } catch (OldWordFileFormatException _) {
            try (HWPFOldDocument document = new HWPFOldDocument(files);
                    Word6Extractor text = new Word6Extractor(document)) {
                return PlainText.read(text.getText(), "doc");
            }
        }
    }
}
