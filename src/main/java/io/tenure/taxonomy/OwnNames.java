package io.tenure.taxonomy;

import io.tenure.career.Career;
import io.tenure.career.Education;
import io.tenure.career.Job;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the employers, agencies, schools and places of one career, folded: a word inside one of them is not a skill. */
record OwnNames(List<String> names) {

    private static final int SHORTEST = 2;

    OwnNames {
        names = List.copyOf(names);
    }

    static OwnNames of(Career career) {
        List<String> names = new ArrayList<>();
        for (Job job : career.jobs()) {
            add(job.employer(), names);
            add(job.via(), names);
            add(job.location(), names);
        }
        for (Education education : career.education()) {
            add(education.institution(), names);
        }
        add(career.person().name(), names);
        add(career.person().location(), names);
        return new OwnNames(names);
    }

    /** Whether the stretch is a part, but not the whole, of one of the names as it stands in the text. */
    boolean isPartOfOne(Folded text, int start, int end) {
        int size = end - start;
        for (String name : names) {
            for (int at = 0; at + size <= name.length() && size < name.length(); at++) {
                if (name.charAt(at) == text.at(start) && text.matches(name, start - at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the stretch is the whole of one of the names, or the word by which people call it. */
    boolean isOne(Folded text, int start, int end) {
        int size = end - start;
        for (String name : names) {
            boolean whole = name.length() == size || name.length() > size && name.charAt(size) == ' ';
            if (whole && text.matches(name, 0, size, start)) {
                return true;
            }
        }
        return false;
    }

    private static void add(@Nullable String name, List<String> names) {
        if (name != null) {
            for (String part : name.split("[,;|(/]", -1)) {
                String folded = Folding.name(part);
                if (folded.length() >= SHORTEST) {
                    names.add(folded);
                }
            }
        }
    }
}
