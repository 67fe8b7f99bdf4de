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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Europass CV as XML (schema 3, {@code SkillsPassport}), also as the attachment of a Europass PDF. Birth date and sex are not read. */
public final class EuropassFormat {

    private EuropassFormat() {}

    /**
     * Reads a Europass document.
     *
     * @throws MalformedResumeException if it is not well-formed
     */
    public static Career read(String xml, LocalDate received, @Nullable LocalDate stated) {
        XmlNode root = XmlNode.parse(xml);
        LocalDate asOf = stated == null ? lastUpdate(root, received) : stated;
        YearMonth month = YearMonth.from(asOf);
        return new Career(
                person(root),
                contact(root),
                JobOrder.newestFirst(root.all("WorkExperience").stream()
                        .map(work -> job(work, month))
                        .toList()),
                root.all("Education").stream()
                        .filter(study -> study.first("Period").isPresent()
                                || study.first("Title").isPresent())
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

    private static LocalDate lastUpdate(XmlNode root, LocalDate received) {
        String date = root.text("LastUpdateDate");
        return date.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(date.substring(0, 10)) : received;
    }

    private static String language(XmlNode root) {
        String locale = root.attribute("locale");
        return locale.length() >= 2 ? locale.substring(0, 2) : "en";
    }

    private static Person person(XmlNode root) {
        String name = Stream.of(root.text("PersonName", "FirstName"), root.text("PersonName", "Surname"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        List<Person.SpokenLanguage> languages = Stream.concat(
                        root.all("MotherTongue").stream()
                                .map(tongue -> new Person.SpokenLanguage(tongue.text("Label"), "native")),
                        root.all("ForeignLanguage").stream()
                                .map(tongue -> new Person.SpokenLanguage(
                                        tongue.text("Description", "Label"), tongue.text("SpokenInteraction"))))
                .toList();
        return new Person(
                name,
                orNull(root.text("Headline", "Description", "Label")),
                orNull(root.text("Identification", "ContactInfo", "Address", "Municipality")),
                languages);
    }

    private static Contact contact(XmlNode root) {
        return new Contact(contacts(root, "Email"), contacts(root, "Telephone"), contacts(root, "Website"));
    }

    private static List<String> contacts(XmlNode root, String kind) {
        return root.first("Identification").stream()
                .flatMap(identification -> identification.all(kind).stream())
                .map(node -> node.text("Contact"))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static Job job(XmlNode work, YearMonth asOf) {
        return new Job(
                work.text("Employer", "Name"),
                orNull(work.text("Position", "Label")),
                orNull(work.text("Employer", "Municipality")),
                null,
                null,
                period(work, asOf),
                work.text("Activities"),
                List.of(),
                List.of());
    }

    private static Education education(XmlNode study, YearMonth asOf) {
        return new Education(
                study.text("Organisation", "Name"),
                null,
                orNull(study.text("Title")),
                period(study, asOf),
                study.text("Activities"));
    }

    private static Period period(XmlNode entry, YearMonth asOf) {
        MonthRange from =
                entry.first("Period", "From").map(EuropassFormat::date).orElse(MonthRange.UNKNOWN);
        MonthRange to = entry.first("Period", "To").map(EuropassFormat::date).orElse(MonthRange.UNKNOWN);
        if ("true".equals(entry.text("Period", "Current"))) {
            return Period.ongoingSince(from, asOf);
        }
        return new Period(from, to, false, !from.isUnknown() || !to.isUnknown());
    }

    /** {@code <From year="1994" month="--10" day="---24"/>}. */
    private static MonthRange date(XmlNode node) {
        String year = node.attribute("year");
        String month = node.attribute("month").replace("-", "");
        return ResumeDates.range(month.isEmpty() ? year : year + "-" + month);
    }

    private static String rest(XmlNode root) {
        return root.all("Skills").stream()
                .flatMap(skills -> Stream.of("Communication", "Organisational", "JobRelated", "Computer", "Other")
                        .map(kind -> skills.text(kind, "Description")))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
