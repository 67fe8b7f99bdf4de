package io.tenure.query;

import static io.tenure.query.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

/** Each leaf is shown as it was resolved, with what it adds and how to leave that out. */
final class ReadLeafTest {

    @Test
    void numbersLeavesInTheOrderOfTheText() {
        assertThat(read("AWS OR (Puppet NOT title:chef)").leaves())
                .extracting(ReadLeaf::id, ReadLeaf::kind, ReadLeaf::label, ReadLeaf::typed)
                .containsExactly(
                        tuple("l1", "skill", "AWS", "AWS"),
                        tuple("l2", "skill", "Puppet", "Puppet"),
                        tuple("l3", "title", "chef", "title:chef"));
    }

    @Test
    void namesTheNarrowerSkillsTheNearestFirst() {
        ReadLeaf aws = read("amazon web services").leaves().getFirst();
        assertThat(aws.toWords()).isEqualTo("AWS: skill, also EC2, Lambda, RDS, … 1 more");
        assertThat(aws.typed()).isEqualTo("amazon web services");
        ReadLeaf cloud = read("cloud").leaves().getFirst();
        assertThat(cloud.also()).containsExactly("AWS", "Google Cloud Platform", "EC2", "Lambda", "RDS", "S3");
    }

    @Test
    void saysHowToLeaveOutWhatItAdds() {
        ReadLeaf aws = read("aws").leaves().getFirst();
        assertThat(aws.without()).isEqualTo("exact:AWS");
        assertThat(read(aws.without()).leaves().getFirst().also()).isEmpty();

        ReadLeaf nurse = read("nurse").leaves().getFirst();
        assertThat(nurse.also()).containsExactly("Registered Nurse", "RN", "Krankenschwester");
        assertThat(read(nurse.without()).leaves().getFirst().also()).isEmpty();
    }

    @Test
    void aTitleInItsFieldAddsOnlyItsAbbreviation() {
        assertThat(read("title:\"site reliability engineer\"")
                        .leaves()
                        .getFirst()
                        .also())
                .containsExactly("SRE");
        assertThat(read("title:SRE").leaves().getFirst().also()).containsExactly("Site Reliability Engineer");
        assertThat(read("title:nurse").leaves().getFirst().also()).isEmpty();
    }

    @Test
    void aNameWithTwoMeaningsShowsBoth() {
        ReadLeaf spark = read("spark").leaves().getFirst();
        assertThat(spark.kind()).isEqualTo("skill");
        assertThat(spark.also()).containsExactly("Apache Spark", "Adobe Spark");
        assertThat(read("chef").leaves().getFirst().kind()).isEqualTo("any");
    }
}
