package io.tenure.extract;

import io.tenure.extract.Extraction.Schema;
import io.tenure.extract.Line.Block;
import io.tenure.extract.Line.Run;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes over the pipes between the server and the process that opens dangerous files.
 *
 * <pre>
 * request    = name:string bytes:blob
 * answer     = 0 reason:string | 1 schema:byte content:string | 2 document
 * document   = format:string written:string language:string remarks:strings count:int line*
 * line       = number page indent block:byte level row size:float cells:strings count:int (text:string style:byte)*
 * string     = blob in UTF-8; a missing one is empty      strings = count:int string*      blob = length:int byte*
 * </pre>
 *
 * No Java serialisation: whatever comes back from a process that read a hostile file can only become text.
 */
final class Frames {

    private static final int LONGEST = 64 << 20;

    private static final byte FAILED = 0;
    private static final byte STRUCTURED = 1;
    private static final byte TEXT = 2;

    private Frames() {}

    /** A file to be read. */
    record Request(String name, byte[] bytes) {}

    static void write(DataOutputStream out, Request request) throws IOException {
        string(out, request.name());
        out.writeInt(request.bytes().length);
        out.write(request.bytes());
        out.flush();
    }

    static Request readRequest(DataInputStream in) throws IOException {
        String name = string(in);
        return new Request(name, blob(in));
    }

    static void write(DataOutputStream out, Extraction answer) throws IOException {
        switch (answer) {
            case Extraction.Failed failed -> {
                out.writeByte(FAILED);
                string(out, failed.reason());
            }
            case Extraction.Structured structured -> {
                out.writeByte(STRUCTURED);
                out.writeByte(structured.schema().ordinal());
                string(out, structured.content());
            }
            case Extraction.Text text -> {
                out.writeByte(TEXT);
                document(out, text.document());
            }
        }
        out.flush();
    }

    /** @throws IOException where the other side has died or does not keep to the form */
    static Extraction readAnswer(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case FAILED -> new Extraction.Failed(string(in));
            case STRUCTURED -> new Extraction.Structured(constant(Schema.values(), in.readByte()), string(in));
            case TEXT -> new Extraction.Text(document(in));
            default -> throw new InvalidObjectException("unknown kind of answer");
        };
    }

    private static void document(DataOutputStream out, Document document) throws IOException {
        string(out, document.format());
        string(out, document.written() == null ? "" : document.written().toString());
        string(out, document.language() == null ? "" : document.language());
        strings(out, document.remarks());
        out.writeInt(document.lines().size());
        for (Line line : document.lines()) {
            line(out, line);
        }
    }

    private static Document document(DataInputStream in) throws IOException {
        String format = string(in);
        String written = string(in);
        String language = string(in);
        List<String> remarks = strings(in);
        int count = count(in);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(in));
        }
        return new Document(format, lines, day(written), language.isEmpty() ? null : language, remarks);
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : Days.firstIn(written);
    }

    private static void line(DataOutputStream out, Line line) throws IOException {
        out.writeInt(line.number());
        out.writeInt(line.page());
        out.writeInt(line.indent());
        out.writeByte(line.block().ordinal());
        out.writeInt(line.level());
        out.writeInt(line.row());
        out.writeFloat(line.size());
        strings(out, line.cells());
        out.writeInt(line.runs().size());
        for (Run run : line.runs()) {
            string(out, run.text());
            out.writeByte((run.bold() ? 1 : 0) | (run.italic() ? 2 : 0));
        }
    }

    private static Line line(DataInputStream in) throws IOException {
        int number = in.readInt();
        int page = in.readInt();
        int indent = in.readInt();
        Block block = constant(Block.values(), in.readByte());
        int level = in.readInt();
        int row = in.readInt();
        float size = in.readFloat();
        List<String> cells = strings(in);
        int count = count(in);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = string(in);
            byte style = in.readByte();
            runs.add(new Run(text, (style & 1) != 0, (style & 2) != 0));
        }
        return new Line(number, page, indent, block, level, row, cells, runs, size);
    }

    private static <T> T constant(T[] constants, byte ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new InvalidObjectException("unknown constant " + ordinal);
        }
        return constants[ordinal];
    }

    private static void strings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            string(out, string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int count = count(in);
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strings.add(string(in));
        }
        return strings;
    }

    private static void string(DataOutputStream out, String string) throws IOException {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(blob(in), StandardCharsets.UTF_8);
    }

    private static byte[] blob(DataInputStream in) throws IOException {
        int length = count(in);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new InvalidObjectException("ends early");
        }
        return bytes;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > LONGEST) {
            throw new InvalidObjectException("impossible length " + count);
        }
        return count;
    }
}
