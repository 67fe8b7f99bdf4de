package io.tenure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The package table of docs/architecture.md, as a test: who may use whom, and no cycles. */
@AnalyzeClasses(packages = "io.tenure", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String[] JDK = {"java..", "javax..", "org.jspecify.."};

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.tenure.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule career = only("career");

    @ArchTest
    static final ArchRule taxonomy = only("taxonomy", "..career", "org.apache.lucene..");

    @ArchTest
    static final ArchRule extract = only(
            "extract",
            "org.apache.pdfbox..",
            "org.apache.poi..",
            "org.apache.commons..",
            "org.jsoup..",
            "org.commonmark..",
            "org.xml..",
            "org.w3c..",
            "org.slf4j..");

    @ArchTest
    static final ArchRule parse = only(
            "parse",
            "..career",
            "..taxonomy",
            "..extract",
            "..resume",
            "com.fasterxml.jackson..",
            "org.w3c..",
            "org.xml..");

    @ArchTest
    static final ArchRule resume =
            only("resume", "..career", "..taxonomy", "com.fasterxml.jackson..", "org.w3c..", "org.xml..");

    @ArchTest
    static final ArchRule proof =
            only("proof", "..career", "..extract", "..parse", "..resume", "..taxonomy", "..ingest");

    @ArchTest
    static final ArchRule query = only("query", "..career", "..taxonomy");

    @ArchTest
    static final ArchRule search = classes()
            .that()
            .resideInAPackage("io.tenure.search")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(allowed("search", "..career", "..query", "..taxonomy"));

    @ArchTest
    static final ArchRule lucene = classes()
            .that()
            .resideInAPackage("io.tenure.search.lucene..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(allowed(
                    "search..",
                    "..career",
                    "..query",
                    "..taxonomy",
                    "..resume",
                    "org.apache.lucene..",
                    "org.tartarus.snowball..",
                    "org.slf4j..",
                    "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule store = only(
            "store",
            "..career",
            "..resume",
            "org.jdbi..",
            "org.flywaydb..",
            "org.sqlite..",
            "com.fasterxml.jackson..",
            "org.slf4j..");

    private static ArchRule only(String layer, String... others) {
        return classes()
                .that()
                .resideInAPackage("io.tenure." + layer + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed(layer + "..", others))
                .allowEmptyShould(true);
    }

    private static String[] allowed(String layer, String... others) {
        return Stream.of(
                        Stream.of("io.tenure." + layer),
                        Arrays.stream(others)
                                .map(name -> name.startsWith("..") ? "io.tenure." + name.substring(2) + ".." : name),
                        Arrays.stream(JDK))
                .flatMap(names -> names)
                .toArray(String[]::new);
    }
}
