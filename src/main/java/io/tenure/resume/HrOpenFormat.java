package io.tenure.resume;

import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import io.tenure.career.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * HR Open Standards' {@code Candidate} (HR-XML 3) and the {@code Resume} of HR-XML 2; the XML inside a newer Europass PDF is a
 * {@code Candidate} too. Birth date, sex and nationality are not read.
 */
public final class HrOpenFormat {

    private static final String[] STARTS = {"StartDate", "Start"};
    private static final String[] ENDS = {"EndDate", "End"};

    private HrOpenFormat() {}

    /**
     * Reads an HR-XML document.
     *
     * @throws MalformedResumeException if it is not well-formed
     */
    public static Career read(String xml, LocalDate received, @Nullable LocalDate stated) {
        XmlNode root = XmlNode.parse(xml);
        LocalDate asOf = stated == null ? received : stated;
        YearMonth month = YearMonth.from(asOf);
        return new Career(
                person(root),
                new Contact(
                        Stream.of(root.text("InternetEmailAddress"), root.text("Communication", "URI"))
                                .filter(address -> address.contains("@"))
                                .distinct()
                                .toList(),
                        List.of(),
                        List.of()),
                JobOrder.newestFirst(employers(root)
                        .flatMap(employer -> jobs(employer, month))
                        .toList()),
                Stream.concat(
                                root.all("EducationOrganizationAttendance").stream(),
                                root.all("SchoolOrInstitution").stream())
                        .map(study -> education(study, month))
                        .toList(),
                List.of(),
                List.of(),
                rest(root),
                List.of(),
                language(root),
                asOf,
                List.of());
    }

    private static String language(XmlNode root) {
        String language =
                root.attribute("languageCode").isEmpty() ? root.attribute("xml:lang") : root.attribute("languageCode");
        return language.length() >= 2 ? language.substring(0, 2).toLowerCase(java.util.Locale.ROOT) : "en";
    }

    private static Person person(XmlNode root) {
        String whole = firstText(root, "FormattedName");
        String name = whole.isEmpty()
                ? Stream.of(firstText(root, "GivenName"), firstText(root, "FamilyName"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : whole;
        List<Person.SpokenLanguage> languages = root.all("PersonCompetency").stream()
                .filter(competency -> competency.text("CompetencyID").length() == 3)
                .map(competency -> new Person.SpokenLanguage(competency.text("CompetencyID"), ""))
                .toList();
        return new Person(name, null, orNull(firstText(root, "CityName", "Municipality")), languages);
    }

    private static Stream<XmlNode> employers(XmlNode root) {
        return Stream.concat(root.all("EmployerHistory").stream(), root.all("EmployerOrg").stream());
    }

    private static Stream<Job> jobs(XmlNode employer, YearMonth asOf) {
        String name = firstText(employer, "OrganizationName", "EmployerOrgName");
        List<XmlNode> positions = employer.all("PositionHistory");
        return (positions.isEmpty() ? List.of(employer) : positions)
                .stream()
                        .map(position -> new Job(
                                name,
                                orNull(firstText(position, "PositionTitle", "Title")),
                                orNull(firstText(employer, "CityName", "Municipality")),
                                null,
                                null,
                                period(position, asOf),
                                firstText(position, "Description"),
                                List.of(),
                                List.of()));
    }

    private static Education education(XmlNode study, YearMonth asOf) {
        return new Education(
                firstText(study, "OrganizationName", "SchoolName", "School"),
                null,
                orNull(firstText(study, "DegreeName", "ProgramName", "MajorProgramName")),
                period(study, asOf),
                firstText(study, "Description", "Comments"));
    }

    private static Period period(XmlNode entry, YearMonth asOf) {
        MonthRange from = date(entry, STARTS);
        MonthRange to = date(entry, ENDS);
        boolean current = "true".equals(firstText(entry, "CurrentIndicator"))
                || "true".equals(entry.attribute("currentEmployer"));
        if (current) {
            return Period.ongoingSince(from, asOf);
        }
        return new Period(from, to, false, !from.isUnknown() || !to.isUnknown());
    }

    private static MonthRange date(XmlNode entry, String... names) {
        return Stream.of(names)
                .map(entry::first)
                .flatMap(Optional::stream)
                .map(node -> node.text().isEmpty() ? MonthRange.UNKNOWN : ResumeDates.range(node.text()))
                .findFirst()
                .orElse(MonthRange.UNKNOWN);
    }

    private static String rest(XmlNode root) {
        return Stream.concat(
                        Stream.of(firstText(root, "ExecutiveSummary")),
                        root.all("PersonCompetency").stream()
                                .map(competency -> firstText(competency, "CompetencyName")))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String firstText(XmlNode node, String... names) {
        return Stream.of(names)
                .map(node::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
