package io.tenure.extract;

import java.util.ArrayList;
import java.util.List;

/** Rich Text Format, as word processors and the tools of job boards write it. */
final class Rtf implements Extractor {

    @Override
    public Extraction extract(String name, byte[] bytes) {
        RtfReader reader = new RtfReader(bytes);
        boolean whole = reader.read();
        List<Line> lines = Lines.finish(RunningText.around(reader.body(), reader.headers(), reader.footers()));
        if (lines.isEmpty()) {
            return new Extraction.Failed(whole ? Reasons.NO_TEXT : Reasons.DAMAGED);
        }
        List<String> remarks = new ArrayList<>(Reasons.remarksOn(lines));
        remarks.addAll(reader.remarks());
        if (!whole) {
            remarks.add("the file ends early: some of it may be missing");
        }
        return new Extraction.Text(new Document("rtf", lines, reader.written(), null, remarks));
    }
}
