package io.tenure.query;

import static io.tenure.query.Readings.messages;
import static io.tenure.query.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language as a table: what is typed, and how it is understood. */
final class QueryLanguageTest {

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '=', quoteCharacter = '`', textBlock = """
            # Boolean operators in every spelling that people use
            Puppet AND AWS                        = skill:Puppet AND skill:AWS
            puppet aws                            = skill:Puppet AND skill:AWS
            puppet and aws                        = skill:Puppet AND skill:AWS
            puppet & aws && java                  = skill:Puppet AND skill:AWS AND skill:Java
            puppet, aws; java                     = skill:Puppet AND skill:AWS AND skill:Java
            Java OR Kotlin                        = skill:Java OR skill:Kotlin
            Java | Kotlin || Go                   = skill:Java OR skill:Kotlin OR skill:Go
            Java NOT Spring                       = skill:Java AND (NOT skill:Spring)
            Java AND NOT Spring                   = skill:Java AND (NOT skill:Spring)
            Java -Spring                          = skill:Java AND (NOT skill:Spring)
            Java !Spring                          = skill:Java AND (NOT skill:Spring)
            Java NOT (Spring OR Kotlin)           = skill:Java AND (NOT (skill:Spring OR skill:Kotlin))
            +Java +Spring                         = skill:Java AND skill:Spring
            NOT NOT Java                          = NOT (NOT skill:Java)
            # AND binds tighter than OR
            Java OR Kotlin AND Kafka              = skill:Java OR (skill:Kotlin AND skill:Kafka)
            Java Kafka OR Kotlin                  = (skill:Java AND skill:Kafka) OR skill:Kotlin
            (Java OR Kotlin) AND Kafka            = (skill:Java OR skill:Kotlin) AND skill:Kafka
            ((Java))                              = skill:Java
            [Java OR {Kotlin}]                    = skill:Java OR skill:Kotlin
            # Nothing asked is everybody
            ``                                    = *
            *                                     = *
            """)
    void readsBooleans(String typed, String understood) {
        assertThat(read(typed).understood()).isEqualTo(understood);
        assertThat(messages(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '=', quoteCharacter = '`', textBlock = """
            # Periods
            Java after 2010                       = skill:Java after 2010
            Java since 2010                       = skill:Java since 2010
            Java before 2005                      = skill:Java before 2005
            Java until 2005                       = skill:Java until 2005
            Java till 2005                        = skill:Java until 2005
            Java in 2012                          = skill:Java in 2012
            Java during 2012                      = skill:Java in 2012
            Java between 2010 and 2012            = skill:Java from 2010 to 2012
            Java from 2010 to 2012                = skill:Java from 2010 to 2012
            Java in 2010-2012                     = skill:Java from 2010 to 2012
            Java from 2010 – 2012                 = skill:Java from 2010 to 2012
            Java between 2012 and 2010            = skill:Java from 2010 to 2012
            Java from 2010                        = skill:Java since 2010
            Java from 2010 to now                 = skill:Java since 2010
            Java since June 2010                  = skill:Java since 2010-06
            Java since 06/2010                    = skill:Java since 2010-06
            Java since 2010-06                    = skill:Java since 2010-06
            Java from Sept 2010 until March 2012  = skill:Java from 2010-09 to 2012-03
            Java last 5 years                     = skill:Java last 5 years
            Java in the last 18 months            = skill:Java last 18 months
            Java over the past three years        = skill:Java last 3 years
            Java last year                        = skill:Java last 1 year
            # States
            Java currently                        = skill:Java currently
            Java now                              = skill:Java currently
            Java formerly                         = skill:Java formerly
            currently Java                        = skill:Java currently
            formerly sysadmin AND currently SRE   = (role:"System Administrator" formerly) AND (role:"Site Reliability Engineer" currently)
            Java AWS same job                     = (skill:Java AND skill:AWS) same job
            Java AWS in the same job              = (skill:Java AND skill:AWS) same job
            # Durations
            Java for 5 years                      = skill:Java for 5 years
            Java 5+ years                         = skill:Java for 5 years
            Java 5yrs                             = skill:Java for 5 years
            Java for at least 18 months           = skill:Java for 18 months
            Java for 1.5 years                    = skill:Java for 18 months
            Java, minimum of five years           = skill:Java for 5 years
            Java 3-5 years' experience            = skill:Java for 3 years
            5+ years of Java                      = skill:Java for 5 years
            at least 5 years' experience with Java= skill:Java for 5 years
            5 years Java                          = skill:Java for 5 years
            5+ years of Java in the last 8 years  = (skill:Java for 5 years) last 8 years
            (Puppet for 3 years) before 2016      = (skill:Puppet for 3 years) before 2016
            # One job before another
            sysadmin then SRE                     = role:"System Administrator" then role:"Site Reliability Engineer"
            sysadmin -> SRE                       = role:"System Administrator" then role:"Site Reliability Engineer"
            Java then Kotlin then Go              = (skill:Java then skill:Kotlin) then skill:Go
            Java then Kotlin since 2020           = skill:Java then (skill:Kotlin since 2020)
            Java until 2010 then Kotlin           = (skill:Java until 2010) then skill:Kotlin
            """)
    void readsQualifiers(String typed, String understood) {
        assertThat(read(typed).understood()).isEqualTo(understood);
        assertThat(messages(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '=', quoteCharacter = '`', textBlock = """
            Puppet AND AWS after 2010                          = (skill:Puppet AND skill:AWS) after 2010
            Puppet OR AWS after 2010                           = (skill:Puppet OR skill:AWS) after 2010
            Java AND AWS after 2010 AND Puppet before 2005     = ((skill:Java AND skill:AWS) after 2010) AND (skill:Puppet before 2005)
            Java after 2010 AWS                                = (skill:Java after 2010) AND skill:AWS
            Java after 2010 AND AWS OR Go                      = ((skill:Java after 2010) AND skill:AWS) OR skill:Go
            Java after 2010 for 2 years                        = (skill:Java after 2010) for 2 years
            Java NOT AWS after 2010                            = (skill:Java AND (NOT skill:AWS)) after 2010
            Java AND (AWS after 2010)                          = skill:Java AND (skill:AWS after 2010)
            since 2015 Java AND AWS                            = (skill:Java AND skill:AWS) since 2015
            Puppet AND AWS after 2010 same job                 = ((skill:Puppet AND skill:AWS) after 2010) same job
            """)
    void bindsQualifiersToTheWholeBooleanBeforeThem(String typed, String understood) {
        assertThat(read(typed).understood()).isEqualTo(understood);
        assertThat(messages(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '=', quoteCharacter = '`', textBlock = """
            # Names, the longest first, in any spelling that is known
            google cloud platform                 = skill:"Google Cloud Platform"
            GCP                                   = skill:"Google Cloud Platform"
            amazon web services java              = skill:AWS AND skill:Java
            site-reliability engineer             = role:"Site Reliability Engineer"
            C C++ C# .NET                         = skill:C AND skill:C++ AND skill:C# AND skill:".NET"
            Node.js, CI/CD, R&D.                  = skill:Node.js AND skill:"CI/CD" AND skill:"R&D"
            research and development              = skill:"R&D"
            health and safety                     = skill:"Health and Safety"
            Java/Kotlin                           = skill:Java OR skill:Kotlin
            "payroll"                             = skill:Payroll
            # A name that is both: a label outweighs an alias, and a person a method; two labels are either
            docker                                = skill:Docker
            payroll manager                       = title:"Payroll Manager"
            chef                                  = "chef"
            “site reliability engineer”           = role:"Site Reliability Engineer"
            'site reliability engineer' Java      = role:"Site Reliability Engineer" AND skill:Java
            # Words
            "between jobs"                        = text:"between jobs"
            develop*                              = text:develop*
            "linux kernel"~5                      = text:"linux kernel"~5
            "linux kern*"                         = text:"linux kern*"
            "linux\u2003 kernel"                  = text:"linux kernel"
            whispering                            = text:whispering
            Marks & Spencer                       = text:"Marks & Spencer"
            Java in Leeds                         = skill:Java AND location:Leeds
            Java in Milton Keynes since 2010      = (skill:Java AND location:"Milton Keynes") since 2010
            Java at Centrica                      = skill:Java AND employer:Centrica
            # Fields
            skill:chef                            = skill:Chef
            skill: chef                           = skill:Chef
            SKILL:amazon-ec2                      = skill:EC2
            skill:"amazon web services"           = skill:AWS
            skill:juggling                        = skill:juggling
            title:nurse                           = title:nurse
            title:SRE                             = title:SRE
            title:"ward nurse"                    = title:"ward nurse"
            title:(nurse OR midwife)              = title:nurse OR title:midwife
            company:Oracle                        = employer:Oracle
            employer:"Young & Co"                 = employer:"Young & Co"
            city:Leeds                            = location:Leeds
            name:"Ada Lovell"                     = name:"Ada Lovell"
            school:Leeds                          = education:Leeds
            text:puppet                           = text:puppet
            title:develop*                        = title:develop*
            # Without what the taxonomy adds
            exact:aws                             = exact:AWS
            exact:sre                             = exact:title:sre
            exact:title:sre                       = exact:title:sre
            exact:whispering                      = text:whispering
            """)
    void readsLeaves(String typed, String understood) {
        assertThat(read(typed).understood()).isEqualTo(understood);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '=', quoteCharacter = '`', textBlock = """
            ("site reliability" OR SRE) AND (AWS OR GCP) NOT (junior OR intern)  = (text:"site reliability" OR role:"Site Reliability Engineer") AND (skill:AWS OR skill:"Google Cloud Platform") AND (NOT (text:junior OR text:intern))
            (“Software Engineer” OR “Software Developer”) AND (Java | Kotlin) -recruiter = (role:"Software Engineer" OR role:"Software Engineer") AND (skill:Java OR skill:Kotlin) AND (NOT text:recruiter)
            ( title:"System Administrator" or sysadmin ) and linux^2 and k8s~1   = (title:"System Administrator" OR role:"System Administrator") AND skill:Linux AND skill:Kubernetes
            """)
    void readsPastedSearchStrings(String typed, String understood) {
        assertThat(read(typed).understood()).isEqualTo(understood);
    }
}
