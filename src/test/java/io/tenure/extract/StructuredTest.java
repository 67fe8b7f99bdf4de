package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StructuredTest {

    private final Extractor reader = Extractors.inProcess();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{\"basics\":{\"name\":\"Ann Bee\"}}~JSON_RESUME",
                "{\"work\":[]}~JSON_RESUME",
                "<?xml version=\"1.0\"?><SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\"/>~EUROPASS_XML",
                "<Candidate xmlns=\"http://www.hr-xml.org/3\"><x/></Candidate>~HR_OPEN_XML"
            })
    void formsMadeForProgramsAreKnownByTheirContent(String content, Extraction.Schema schema) {
        assertThat(read(content)).isEqualTo(new Extraction.Structured(schema, content));
    }

    @Test
    void otherJsonAndDamagedXmlAreRefused() {
        assertThat(Shown.reason(read("{\"a\":1}"))).contains("not a JSON Resume");
        assertThat(Shown.reason(read("<?xml version='1.0'?><Candidate><x></Candidate>")))
                .contains("damaged");
        assertThat(Shown.reason(read("<?xml version='1.0'?><recipe/>"))).contains("unknown kind");
    }

    private Extraction read(String content) {
        return reader.extract("cv.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
