package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences claim of a skill. */
class ClaimsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ran Kubernetes for four years                                   | Kubernetes | PLAIN
            Retired the last Nagios server                                  | Nagios     | PLAIN
            Replaced a heap of Perl with Ansible                            | Perl       | PLAIN
            Not only Ansible but Terraform                                  | Ansible    | PLAIN
            No longer use Nagios                                            | Nagios     | PLAIN
            Upgraded Kafka without downtime                                 | Kafka      | PLAIN
            My team ran Kubernetes                                          | Kubernetes | PLAIN
            No experience of Kubernetes to speak of                         | Kubernetes | NEGATED
            No experience of Kubernetes, but Terraform every day            | Terraform  | PLAIN
            Never used Puppet, Ansible or Terraform                         | Terraform  | NEGATED
            I don't do PostgreSQL and won't learn                           | PostgreSQL | NEGATED
            No PHP, whatever the advert said                                | PHP        | NEGATED
            not a MongoDB person                                            | MongoDB    | NEGATED
            Not me: Kubernetes, PHP, phone calls                            | PHP        | NEGATED
            Tried Ansible last spring but did not adopt it                  | Ansible    | NEGATED
            Looked at MongoDB at length and decided against it              | MongoDB    | NEGATED
            Terraform: a two-day course, not counting it                    | Terraform  | NEGATED
            Aucune expérience d'AWS pour l'instant                          | AWS        | NEGATED
            Interesse an Python, aber noch keine Praxis                     | Python     | NEGATED
            Geen ervaring met PostgreSQL                                    | PostgreSQL | NEGATED
            Sin experiencia en Kubernetes                                   | Kubernetes | NEGATED
            Keen to learn Terraform                                         | Terraform  | HOPED
            Would like to learn: Terraform, Kubernetes                      | Kubernetes | HOPED
            Hoping to pick up Python next year                              | Python     | HOPED
            One day we will try Terraform                                   | Terraform  | HOPED
            Souhaite se former à Kubernetes                                 | Kubernetes | HOPED
            Interesse an Python                                             | Python     | HOPED
            Ik wil graag Python leren                                       | Python     | HOPED
            Started a Python course last month                              | Python     | HOPED
            Started a Kubernetes platform from nothing                      | Kubernetes | PLAIN
            The network team own the Terraform here, I only read it         | Terraform  | OTHERS
            Worked beside the PostgreSQL team                               | PostgreSQL | OTHERS
            The MySQL servers were somebody else's problem                  | MySQL      | OTHERS
            Recruited Python developers for banks                           | Python     | OTHERS
            Managed to avoid Java throughout                                | Java       | NEGATED
            Some exposure to Ansible                                        | Ansible    | HEDGED
            Basic PHP and HTML                                              | HTML       | HEDGED
            Grundkenntnisse in PHP                                          | PHP        | HEDGED
            Notions de Python                                               | Python     | HEDGED
            Dabbled in Perl                                                 | Perl       | HEDGED
            Terraform (tried and dropped)                                   | Terraform  | HEDGED
            """)
    void areRead(String sentence, String label, String claim) {
        Job job = new Job("Acme", null, null, null, null, Period.UNKNOWN, sentence, List.of(), List.of());
        Career career = Career.of("Ann Example", LocalDate.of(2026, 1, 1), List.of(job));
        assertThat(Taxonomies.recogniser().annotate(career).jobs().getFirst().mentions())
                .filteredOn(mention -> mention.label().equals(label))
                .extracting(mention -> mention.claim().name())
                .containsExactly(claim);
    }
}
