package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.Period;
import io.tenure.career.SkillMention;
import io.tenure.career.SkillMention.Claim;
import io.tenure.career.SkillMention.Where;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContextRecogniserTest {

    private final SkillRecogniser recogniser = Taxonomies.recogniser();

    @Test
    void mentionsStandWhereTheTextNamesThem() {
        Job job = annotate(job("Acme", "SRE", "Ran Puppet on 900 RHEL7 servers.", List.of("Moved them to AWS")));
        SkillMention puppet = mention(job, "puppet");
        assertThat(job.text().substring(puppet.start(), puppet.end())).isEqualTo("Puppet");
        SkillMention aws = mention(job, "aws");
        assertThat(job.text().substring(aws.start(), aws.end())).isEqualTo("AWS");
        assertThat(aws.where()).isEqualTo(Where.TEXT);
        assertThat(skills(job)).contains("rhel");
    }

    @Test
    void signsThatBelongToANameStayWithIt() {
        assertThat(skills(
                        "C++, C#, .NET, Node.js, PL/1, CI/CD, TCP/IP, S/390 and Java/J2EE; Python-based tools on K8s"))
                .contains("cpp", "java", "python", "kubernetes")
                .doesNotContain("c");
    }

    @Test
    void aTitleShowsASkillUnlessItIsThatOccupation() {
        assertThat(skills(annotate(job("Acme", "Java Developer", "", List.of()))))
                .contains("java");
        assertThat(skills(annotate(job("The Mill", "Head Chef", "", List.of()))))
                .doesNotContain("chef");
    }

    @Test
    void wordsInTheEmployersNameAreNoSkills() {
        assertThat(skills(annotate(
                        job("Puppet Theatre Trust", "Web Developer", "At Puppet Theatre Trust: PHP", List.of()))))
                .contains("php")
                .doesNotContain("puppet");
    }

    @Test
    void claimsAreRead() {
        assertThat(claim("No experience of Kubernetes yet", "kubernetes")).isEqualTo(Claim.NEGATED);
        assertThat(claim("Keen to learn Terraform", "terraform")).isEqualTo(Claim.HOPED);
        assertThat(claim("The network team own the Terraform here, I only read it", "terraform"))
                .isEqualTo(Claim.OTHERS);
        assertThat(claim("Some exposure to Ansible", "ansible")).isEqualTo(Claim.HEDGED);
        assertThat(claim("Migrated everything to PostgreSQL", "postgresql")).isEqualTo(Claim.PLAIN);
    }

    private Claim claim(String sentence, String skill) {
        return mention(annotate(job("Acme", null, sentence, List.of())), skill).claim();
    }

    private List<String> skills(String sentence) {
        return skills(annotate(job("Acme", null, sentence, List.of())));
    }

    private Job annotate(Job job) {
        Career career = Career.of("Ann Example", LocalDate.of(2026, 1, 1), List.of(job));
        return recogniser.annotate(career).jobs().getFirst();
    }

    private static Job job(String employer, @Nullable String title, String summary, List<String> highlights) {
        return new Job(employer, title, null, null, null, Period.UNKNOWN, summary, highlights, List.of());
    }

    private static List<String> skills(Job job) {
        return job.mentions().stream().map(SkillMention::skill).toList();
    }

    private static SkillMention mention(Job job, String skill) {
        return job.mentions().stream()
                .filter(mention -> mention.skill().equals(skill))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + skill + " in " + job.mentions()));
    }
}
