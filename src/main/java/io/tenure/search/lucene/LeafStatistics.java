package io.tenure.search.lucene;

import io.tenure.query.Target;
import io.tenure.query.Words;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** About how many candidates show a leaf; taken from the postings' lengths, without walking them. */
final class LeafStatistics {

    /** What is assumed of a prefix: a tenth of all. */
    private static final int PREFIX_SHARE = 10;

    private final IndexReader reader;
    private final Words words;

    LeafStatistics(IndexReader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    long documents(Target target) throws IOException {
        return switch (target) {
            case Target.SkillTarget skill ->
                reader.docFreq(new Term(skill.named() ? Fields.NAMED : Fields.SKILL, skill.skill()));
            case Target.TextTarget text -> documents(text);
            case Target.AnyTarget any -> {
                long sum = 0;
                for (Target alternative : any.alternatives()) {
                    sum += documents(alternative);
                }
                yield sum;
            }
        };
    }

    private long documents(Target.TextTarget text) throws IOException {
        long sum = 0;
        for (Target.Phrase phrase : text.phrases()) {
            for (String language : LuceneWords.languages(text.field(), FieldInfos.getIndexedFields(reader))) {
                sum += documents(text.field(), phrase, language);
            }
        }
        return sum;
    }

    private long documents(Target.Field field, Target.Phrase phrase, String language) throws IOException {
        List<String> analysed = words.of(field, String.join(" ", phrase.words()), language);
        long least = reader.maxDoc();
        for (int i = 0; i < analysed.size(); i++) {
            boolean prefix = phrase.prefix() && i == analysed.size() - 1;
            long with = prefix
                    ? reader.maxDoc() / PREFIX_SHARE
                    : reader.docFreq(new Term(Fields.words(field, language), analysed.get(i)));
            least = Math.min(least, with);
        }
        return analysed.isEmpty() ? 0 : least;
    }
}
