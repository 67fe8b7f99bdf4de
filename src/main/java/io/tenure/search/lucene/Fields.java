package io.tenure.search.lucene;

import io.tenure.query.Target;
import io.tenure.search.Facet;
import java.util.Locale;

/** Names of the fields of a document. */
final class Fields {

    /** The candidate's id: the term by which it is replaced, and its place among equals. */
    static final String ID = "id";

    /** The person's name, folded, for sorting. */
    static final String NAME_ORDER = "name.order";

    /** When the jobs were: see {@link PeriodCodec}. */
    static final String PERIODS = "periods";

    /** The candidate as it was put in. */
    static final String STORED = "candidate";

    /** Skills with all that they imply, as {@linkplain JobMask job masks}. */
    static final String SKILL = "skill";

    /** Only the skills that are named. */
    static final String NAMED = "named";

    /** Every word of a CV as it is written, folded but not stemmed: to tell slips of the finger from words. */
    static final String VOCABULARY = "vocabulary";

    private Fields() {}

    /** Where the parts of a mask are kept that do not fit into the frequency of {@code field}. */
    static String more(String field) {
        return field + ".more";
    }

    /** The words of a field; text is kept apart by language, since it is stemmed. */
    static String words(Target.Field field, String language) {
        String name = "words." + field.name().toLowerCase(Locale.ROOT);
        return field == Target.Field.TEXT ? textPrefix() + LuceneWords.stemming(language) : name;
    }

    static String textPrefix() {
        return "words.text.";
    }

    /** The values of a facet, as job masks. */
    static String facet(Facet facet) {
        return facet == Facet.SKILL ? SKILL : "facet." + facet.parameter();
    }

    /** How the values of a facet are written: value, zero, label. */
    static String label(Facet facet) {
        return "label." + facet.parameter();
    }
}
