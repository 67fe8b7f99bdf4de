package io.tenure.extract;

/** Whatever comes in a zip: DOCX and ODT are told apart by their parts. */
final class OfficeFile implements Extractor {

    @Override
    public Extraction extract(String name, byte[] bytes) {
        try {
            OfficeZip zip = OfficeZip.read(bytes);
            if (Docx.isOne(zip)) {
                return Docx.read(zip);
            }
            return Odt.isOne(zip) ? Odt.read(zip) : new Extraction.Failed(Reasons.NOT_A_DOCUMENT);
        } catch (UnreadableException e) {
            return e.failed();
        }
    }
}
