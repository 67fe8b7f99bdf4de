package io.tenure.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenure.career.Career;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

final class XmlResumeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void readsAEuropassCv() {
        Career career = EuropassFormat.read("""
                <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="it">
                  <DocumentInfo><LastUpdateDate>2019-05-04T10:00:00Z</LastUpdateDate></DocumentInfo>
                  <LearnerInfo>
                    <Identification>
                      <PersonName><FirstName>Ilaria</FirstName><Surname>Fontanesi</Surname></PersonName>
                      <ContactInfo><Address><Contact><Municipality>Parma</Municipality></Contact></Address>
                        <Email><Contact>ilaria.f@example.org</Contact></Email></ContactInfo>
                      <Demographics><Birthdate year="1981" month="--04" day="---02"/></Demographics>
                    </Identification>
                    <WorkExperienceList>
                      <WorkExperience>
                        <Period><From year="2014" month="--03"/><Current>true</Current></Period>
                        <Position><Label>Analista di laboratorio</Label></Position>
                        <Activities>&lt;p&gt;HPLC&lt;/p&gt;&lt;p&gt;GC-MS&lt;/p&gt;</Activities>
                        <Employer><Name>Salumificio Rovere</Name></Employer>
                      </WorkExperience>
                      <WorkExperience>
                        <Period><From year="2010"/><To year="2014" month="--02"/></Period>
                        <Position><Label>Tecnica</Label></Position>
                        <Employer><Name>Acque Chiare</Name></Employer>
                      </WorkExperience>
                    </WorkExperienceList>
                    <EducationList><Education><Period><From year="2004"/><To year="2009"/></Period>
                      <Title>Laurea in chimica</Title><Organisation><Name>Università di Parma</Name></Organisation>
                    </Education></EducationList>
                  </LearnerInfo>
                </SkillsPassport>""", TODAY, null);

        assertThat(career.person().name()).isEqualTo("Ilaria Fontanesi");
        assertThat(career.asOf()).isEqualTo(LocalDate.of(2019, 5, 4));
        assertThat(career.jobs()).extracting(Job::employer).containsExactly("Salumificio Rovere", "Acque Chiare");
        assertThat(career.jobs().getFirst().text()).isEqualTo("HPLC\nGC-MS");
        assertThat(career.jobs().getFirst().period().ongoing()).isTrue();
        assertThat(career.jobs().getLast().period().start()).isEqualTo(MonthRange.ofYear(2010));
        assertThat(career.jobs().getLast().period().end()).isEqualTo(MonthRange.of(YearMonth.of(2014, 2)));
        assertThat(career.education()).extracting(Education::institution).containsExactly("Università di Parma");
        assertThat(career.toString()).doesNotContain("1981");
    }

    @Test
    void readsAnHrOpenCandidate() {
        Career career = HrOpenFormat.read("""
                <Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
                  <CandidatePerson><PersonName><hr:GivenName>Tove</hr:GivenName><hr:FamilyName>Sandelin</hr:FamilyName></PersonName></CandidatePerson>
                  <CandidateProfile>
                    <EmploymentHistory>
                      <EmployerHistory>
                        <hr:OrganizationName>Norrvik Papper</hr:OrganizationName>
                        <PositionHistory>
                          <PositionTitle>Processingenjör</PositionTitle>
                          <EmploymentPeriod>
                            <StartDate><hr:FormattedDateTime>2018-09</hr:FormattedDateTime></StartDate>
                            <EndDate><hr:FormattedDateTime>2021-01</hr:FormattedDateTime></EndDate>
                          </EmploymentPeriod>
                          <hr:Description>SattLine</hr:Description>
                        </PositionHistory>
                      </EmployerHistory>
                    </EmploymentHistory>
                  </CandidateProfile>
                </Candidate>""", TODAY, null);

        assertThat(career.person().name()).isEqualTo("Tove Sandelin");
        assertThat(career.jobs()).singleElement().satisfies(job -> {
            assertThat(job.employer()).isEqualTo("Norrvik Papper");
            assertThat(job.title()).isEqualTo("Processingenjör");
            assertThat(job.period().start()).isEqualTo(MonthRange.of(YearMonth.of(2018, 9)));
            assertThat(job.period().end()).isEqualTo(MonthRange.of(YearMonth.of(2021, 1)));
        });
    }

    @Test
    void entitiesAreNotExpanded() {
        String bomb = """
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
                <SkillsPassport>&b;&f;</SkillsPassport>""";

        assertThatThrownBy(() -> EuropassFormat.read(bomb, TODAY, null)).isInstanceOf(MalformedResumeException.class);
    }
}
