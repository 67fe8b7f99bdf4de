package io.tenure.query;

import static io.tenure.query.Readings.messages;
import static io.tenure.query.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where a query could not be read as meant: the words are searched all the same. */
final class MessagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', quoteCharacter = '`', textBlock = """
            Java AND                = skill:Java                        = There is nothing after "AND": it is left out.
            OR Java                 = skill:Java                        = There is nothing before "OR": it is left out.
            Java NOT                = skill:Java                        = There is nothing after "NOT": it is left out.
            (Java OR Kotlin         = skill:Java OR skill:Kotlin        = This bracket is not closed: it is read as closed at the end.
            Java) AWS               = skill:Java AND skill:AWS          = This bracket closes nothing: it is left out.
            "Java AWS               = skill:Java AND skill:AWS          = This quotation mark is not closed: it is left out.
            Java AND after 2010     = skill:Java after 2010             = "AND" joins nothing here: it is left out.
            title:                  = *                                 = There is nothing after "title:": it is left out.
            after 2010              = *                                 = There is nothing before or after "after" that it could be asked of.
            Java before             = skill:Java AND text:before        = "before" needs a year or a month, such as "before 2015": it is read as a word. For one job before another write "then".
            Java with AWS           = skill:Java AND skill:AWS          = "with" tells nobody apart: it is left out.
            Java ☃                  = skill:Java                        = There is nothing to search for in "☃": it is left out.
            kubernets               = text:kubernets                    = "kubernets" is not known here: did you mean "Kubernetes"?
            skill:pupet             = skill:pupet                       = "pupet" is not a skill that is known here: did you mean "Puppet"?
            Centrcia                = text:Centrcia                     = "Centrcia" is not known here: did you mean "Centrica"?
            name:Jo since 2010      = name:Jo since 2010                = No time applies to a name: it is searched without.
            education:Leeds currently = education:Leeds currently       = No time applies to a school or degree: it is searched without.
            """)
    void saysWhatWasNotReadAsMeant(String typed, String understood, String message) {
        assertThat(read(typed).understood()).isEqualTo(understood);
        assertThat(messages(typed)).containsExactly(message);
    }

    @Test
    void betweenJobsIsWords() {
        assertThat(read("between jobs").understood()).isEqualTo("text:between AND text:jobs");
    }

    @Test
    void offersEachMeaningOfAName() {
        Message message = read("Java chef").messages().getFirst();
        assertThat(message.text())
                .isEqualTo("\"chef\" has several meanings; for one of them write skill:Chef or title:chef.");
        assertThat(message.start()).isEqualTo(5);
        assertThat(message.end()).isEqualTo(9);
        assertThat(message.suggestion()).isEqualTo("skill:Chef");
    }

    @Test
    void offersQuotesWhereAFieldTookOnlyTheFirstWordOfAName() {
        Message message = read("title:software engineer").messages().getFirst();
        assertThat(message.suggestion()).isEqualTo("title:\"software engineer\"");
    }

    @Test
    void doesNotCorrectAWordThatCvsHold() {
        assertThat(messages("kubernetis")).isEmpty();
    }

    @Test
    void offersACorrectionButNeverAppliesIt() {
        Message message = read("Java kubernets").messages().getFirst();
        assertThat("Java kubernets".substring(message.start(), message.end())).isEqualTo("kubernets");
        assertThat(message.suggestion()).isEqualTo("Kubernetes");
        assertThat(read("Java kubernets").understood()).isEqualTo("skill:Java AND text:kubernets");
    }
}
