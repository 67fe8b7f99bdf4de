package io.tenure.search.lucene;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.SkillMention;
import io.tenure.query.Target;
import io.tenure.query.Words;
import io.tenure.search.Candidate;
import io.tenure.search.Facet;
import io.tenure.search.FacetNames;
import io.tenure.search.FacetReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A candidate as the one document that the index keeps. Safe for use by many threads. */
final class CandidateDocument {

    /** The facets that a career has values in; the others belong to the question. */
    static final List<Facet> INDEXED = List.of(
            Facet.SKILL,
            Facet.TITLE,
            Facet.EMPLOYER,
            Facet.LOCATION,
            Facet.SENIORITY,
            Facet.EXPERIENCE,
            Facet.LANGUAGE,
            Facet.NOTE);

    private static final FieldType MASKS = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType TERMS = type(IndexOptions.DOCS);

    /** Longer values than Lucene's longest term are cut. */
    private static final int LONGEST_VALUE = 1000;

    private final Words words;
    private final FacetReader facets;

    CandidateDocument(Words words, FacetReader facets) {
        this.words = words;
        this.facets = facets;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    Document of(Candidate candidate) {
        Career career = candidate.career();
        Document document = new Document();
        document.add(new StringField(Fields.ID, candidate.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(candidate.id())));
        document.add(new SortedDocValuesField(Fields.NAME_ORDER, new BytesRef(nameOrder(career))));
        document.add(new BinaryDocValuesField(Fields.PERIODS, PeriodCodec.encode(career)));
        document.add(new StoredField(Fields.STORED, CandidateCodec.write(candidate)));
        addNamedSkills(career, document);
        INDEXED.forEach(facet -> addFacet(facet, career, document));
        addWords(career, document);
        addVocabulary(career, document);
        return document;
    }

    static String nameOrder(Career career) {
        return cut(FacetNames.fold(career.person().name()));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
    }

    private void addNamedSkills(Career career, Document document) {
        Map<String, Shown> named = new LinkedHashMap<>();
        eachMention(
                career,
                (mention, job) -> named.computeIfAbsent(cut(mention.skill()), _ -> new Shown())
                        .add(job, mention.certainty()));
        addMasks(Fields.NAMED, named, document);
    }

    private void addFacet(Facet facet, Career career, Document document) {
        Map<String, Shown> values = new LinkedHashMap<>();
        Set<String> labels = new HashSet<>();
        for (FacetReader.Entry entry : facets.read(facet, career)) {
            String value = cut(entry.value());
            values.computeIfAbsent(value, _ -> new Shown()).add(entry.job(), entry.certainty());
            labels.add(value + '\0' + cut(entry.label()));
        }
        if (facet == Facet.SKILL) {
            eachMention(career, (mention, job) -> mark(values.get(cut(mention.skill())), mention));
        }
        addMasks(Fields.facet(facet), values, document);
        add(Fields.label(facet), terms(labels), TERMS, !labels.isEmpty(), document);
    }

    private static void mark(@Nullable Shown shown, SkillMention mention) {
        if (shown != null) {
            shown.mark(JobMask.NAMED | (mention.where() == SkillMention.Where.TITLE ? JobMask.TITLED : 0));
        }
    }

    private interface MentionVisitor {
        void visit(SkillMention mention, int job);
    }

    /** Visits the mentions that can match. */
    private static void eachMention(Career career, MentionVisitor visitor) {
        visit(career.mentions(), FacetReader.OUTSIDE, visitor);
        for (int i = 0; i < career.jobs().size(); i++) {
            visit(career.jobs().get(i).mentions(), i, visitor);
        }
    }

    private static void visit(List<SkillMention> mentions, int job, MentionVisitor visitor) {
        for (SkillMention mention : mentions) {
            if (mention.certainty() != Certainty.NO) {
                visitor.visit(mention, job);
            }
        }
    }

    private static void addMasks(String field, Map<String, Shown> shown, Document document) {
        FrequencyTokens here = new FrequencyTokens();
        FrequencyTokens more = new FrequencyTokens();
        shown.forEach((term, where) -> {
            here.add(term, where.frequency());
            where.more(term, more::add);
        });
        add(field, here, MASKS, !here.isEmpty(), document);
        add(Fields.more(field), more, MASKS, !more.isEmpty(), document);
    }

    private static FrequencyTokens terms(Set<String> values) {
        FrequencyTokens tokens = new FrequencyTokens();
        values.forEach(value -> tokens.add(value, 1));
        return tokens;
    }

    private static void add(String field, TokenStream tokens, FieldType type, boolean present, Document document) {
        if (present) {
            document.add(new Field(field, tokens, type));
        }
    }

    private void addWords(Career career, Document document) {
        for (Target.Field field : Target.Field.values()) {
            PositionedTokens tokens = tokens(field, career);
            add(Fields.words(field, career.language()), tokens, POSITIONS, !tokens.isEmpty(), document);
        }
    }

    /** The words of all texts, but not of the person's name. */
    private void addVocabulary(Career career, Document document) {
        Stream<@Nullable String> texts = Stream.concat(
                Stream.of(career.rest()),
                career.jobs().stream().flatMap(job -> Stream.of(job.title(), job.employer(), job.text())));
        Set<String> forms = texts.filter(text -> text != null)
                .flatMap(text -> words.of(Target.Field.TITLE, text, career.language()).stream())
                .collect(Collectors.toSet());
        add(Fields.VOCABULARY, terms(forms), TERMS, !forms.isEmpty(), document);
    }

    private PositionedTokens tokens(Target.Field field, Career career) {
        return switch (field) {
            case TITLE -> jobs(field, career, "", job -> texts(job.title()));
            case EMPLOYER -> jobs(field, career, "", job -> texts(job.employer(), job.via()));
            case LOCATION -> jobs(field, career, career.person().location(), job -> texts(job.location()));
            case TEXT -> jobs(field, career, career.rest(), job -> texts(job.title(), job.employer(), job.text()));
            case NAME -> jobs(field, career, career.person().name(), _ -> texts());
            case EDUCATION -> education(career);
        };
    }

    private static @Nullable String[] texts(@Nullable String... texts) {
        return texts;
    }

    private interface TextsOfJob {
        @Nullable
        String[] of(Job job);
    }

    private PositionedTokens jobs(Target.Field field, Career career, @Nullable String outside, TextsOfJob texts) {
        PositionedTokens tokens = new PositionedTokens();
        add(tokens, PositionedTokens.outside(), field, outside, career);
        for (int i = 0; i < career.jobs().size(); i++) {
            @Nullable String[] each = texts.of(career.jobs().get(i));
            for (int text = 0; text < each.length; text++) {
                add(tokens, PositionedTokens.slot(i, text), field, each[text], career);
            }
        }
        return tokens;
    }

    private PositionedTokens education(Career career) {
        PositionedTokens tokens = new PositionedTokens();
        int slot = 0;
        for (Education course : career.education()) {
            String text = Stream.of(course.studyType(), course.area(), course.institution())
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
            add(tokens, slot++, Target.Field.EDUCATION, text, career);
        }
        return tokens;
    }

    private void add(PositionedTokens tokens, int slot, Target.Field field, @Nullable String text, Career career) {
        if (text != null && !text.isEmpty()) {
            tokens.add(slot, words.read(field, text, career.language()));
        }
    }
}
