package io.tenure.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents for tests, put together from their XML. */
final class Parts {

    private Parts() {}

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String wordBody(String body) {
        return "<w:document xmlns:w='w' xmlns:r='r' xmlns:mc='mc' xmlns:wps='wps'><w:body>" + body
                + "</w:body></w:document>";
    }

    static byte[] docx(String body) {
        return zip(Map.of("word/document.xml", wordBody(body)));
    }

    /** A paragraph of a DOCX. */
    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] odt(String styles, String body) {
        return zip(Map.of(
                "content.xml",
                "<office:document-content xmlns:office='o' xmlns:style='s' xmlns:text='t' xmlns:fo='f' xmlns:table='b' xmlns:draw='d' xmlns:xlink='x'>"
                        + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>"));
    }
}
