package io.tenure.search.lucene;

import io.tenure.query.Target;
import io.tenure.query.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Words as Unicode's rules cut them, in lower case and without accents; those of running text reduced to their stems by the rules of the
 * CV's language. Accents go before the stem, so that a word typed without them has the same stem. No word is left out: phrases count them.
 */
public final class LuceneWords implements Words {

    private static final Map<String, UnaryOperator<TokenStream>> STEMS = Map.ofEntries(
            Map.entry("en", folded(words -> new PorterStemFilter(new EnglishPossessiveFilter(words)))),
            Map.entry("de", LuceneWords::german),
            Map.entry("fr", LuceneWords::french),
            Map.entry("es", folded(SpanishLightStemFilter::new)),
            Map.entry("it", folded(ItalianLightStemFilter::new)),
            Map.entry("pt", folded(PortugueseLightStemFilter::new)),
            Map.entry("nl", folded(words -> new SnowballFilter(words, "Dutch"))),
            Map.entry("sv", folded(SwedishLightStemFilter::new)),
            Map.entry("da", folded(words -> new SnowballFilter(words, "Danish"))),
            Map.entry("no", folded(NorwegianLightStemFilter::new)),
            Map.entry("nb", folded(NorwegianLightStemFilter::new)),
            Map.entry("fi", folded(FinnishLightStemFilter::new)),
            Map.entry("ru", folded(RussianLightStemFilter::new)));

    private static final String PLAIN = "plain";

    /** The key under which words of a language are stemmed; all languages that are not have one key. */
    static String stemming(String language) {
        return STEMS.containsKey(language) ? language : PLAIN;
    }

    /** The languages in which the words of a query must be looked up, given the fields that an index has. */
    static List<String> languages(Target.Field field, Collection<String> fields) {
        if (field != Target.Field.TEXT) {
            return List.of(PLAIN);
        }
        String prefix = Fields.textPrefix();
        return fields.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    @Override
    public List<Word> read(Target.Field field, String text, String language) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(field == Target.Field.TEXT ? text : apart(text)));
        try (TokenStream words = chain(tokenizer, field, language)) {
            return readAll(words);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private static TokenStream chain(StandardTokenizer tokenizer, Target.Field field, String language) {
        TokenStream words = new LowerCaseFilter(tokenizer);
        UnaryOperator<TokenStream> stem = field == Target.Field.TEXT ? STEMS.get(language) : null;
        return stem == null ? new ASCIIFoldingFilter(words) : stem.apply(words);
    }

    /** "L'Oréal" as two words in names and titles, whatever the CV's language. */
    private static String apart(String text) {
        return text.replace('\'', ' ').replace('\u2019', ' ');
    }

    private static TokenStream german(TokenStream words) {
        return new GermanLightStemFilter(new ASCIIFoldingFilter(new GermanNormalizationFilter(words)));
    }

    private static TokenStream french(TokenStream words) {
        TokenStream bare = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        return new FrenchLightStemFilter(new ASCIIFoldingFilter(bare));
    }

    private static UnaryOperator<TokenStream> folded(UnaryOperator<TokenStream> stem) {
        return words -> stem.apply(new ASCIIFoldingFilter(words));
    }

    private static List<Word> readAll(TokenStream words) throws IOException {
        CharTermAttribute form = words.addAttribute(CharTermAttribute.class);
        OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
        List<Word> all = new ArrayList<>();
        words.reset();
        while (words.incrementToken()) {
            all.add(new Word(form.toString(), place.startOffset(), place.endOffset()));
        }
        words.end();
        return all;
    }
}
