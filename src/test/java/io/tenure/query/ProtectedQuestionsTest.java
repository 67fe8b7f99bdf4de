package io.tenure.query;

import static io.tenure.query.Readings.read;
import static io.tenure.query.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and what only looks like it. */
final class ProtectedQuestionsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "young",
                "Java developer, young and dynamic",
                "Java under 30",
                "Java developer under 35 AND AWS",
                "(Java OR Kotlin) younger than 40",
                "nurse over 50",
                "aged 25",
                "Java 25-year-old OR 30 years old",
                "age:30",
                "age 25",
                "born after 1990",
                "Java AND born in 1985",
                "date of birth",
                "graduated after 2015",
                "Java AND graduated 2018",
                "class of 2016",
                "digital native",
                "gender:female",
                "sex:m",
                "female",
                "female Java developer",
                "\"female\"",
                "text:female",
                "title:(male OR female)",
                "NOT women",
                "Java -male",
                "men only",
                "native speaker",
                "\"native speaker\"",
                "native-speaker German",
                "nationality:French",
                "British citizens only",
                "EU nationals",
                "religion:any",
                "muslim",
                "married",
                "no children",
                "single mother",
                "childless",
                "pregnant",
                "able-bodied",
                "non-smoker",
                "attractive",
                "weiblich",
                "jung ledig",
                "Muttersprachler",
                "unter 30",
                "geboren nach 1990",
                "femme",
                "jeune",
                "célibataire",
                "CELIBATAIRE",
                "langue maternelle",
                "né après 1990",
                "mujer",
                "joven soltero"
            })
    void refusesToAskForWhatIsProtected(String query) {
        QueryReading.Refused refused = refused(query);
        assertThat(refused.cause()).isEqualTo(QueryReading.Cause.PROTECTED);
        assertThat(refused.reason()).contains("must not decide who is found");
        assertThat(query.substring(refused.start(), refused.end())).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "title:Nurse",
                "employer:\"Young & Co\"",
                "employer:Young",
                "Young & Co",
                "Ernst & Young",
                "young people",
                "\"young offenders\"",
                "male infertility clinic",
                "female ward",
                "women's health",
                "mother and baby unit",
                "children",
                "single sign-on",
                "single page application",
                "native apps",
                "react native",
                "cloud native",
                "under 30 minutes",
                "over 20 years",
                "over 20 years of Java",
                "20 years of Java",
                "Java for 20 years",
                "over 50 servers",
                "disability support worker",
                "Muslim Aid",
                "religious education teacher",
                "gender studies",
                "age UK",
                "name:Christian",
                "Christian",
                "name:\"Jung\"",
                "location:Nice",
                "school:\"St Mary's Catholic\"",
                "German",
                "teenage pregnancy adviser",
                "black box testing",
                "marriage registrar",
                "health",
                "photo editing",
                "homme de ménage",
                "femme de chambre",
                "born2code",
                "graduate engineer",
                "man management",
                "senior",
                "junior"
            })
    void lookslikeItButIsNot(String query) {
        assertThat(read(query).query()).isNotNull();
    }

    @Test
    void saysWhereAndWhatToAskInstead() {
        QueryReading.Refused refused = refused("Java developer under 30");
        assertThat(refused.start()).isEqualTo(15);
        assertThat(refused.end()).isEqualTo(23);
        assertThat(refused.reason())
                .isEqualTo("\"under 30\" asks about age, which must not decide who is found. "
                        + "Ask for experience instead, such as \"5+ years of Java\".");
    }
}
