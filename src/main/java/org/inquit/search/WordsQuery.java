package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes a query of what somebody typed: literal words, each of which has to be in some field of a record, and phrases in
 * quotation marks. Nothing that is typed is a command.
 *
 * <p>Words such as 'the' only raise those records that have them, unless there are no others. A word counts most where it
 * stands as it is, less where another form of it does or a name that is spelt nearly so.
 */
final class WordsQuery {

    private static final CharArraySet SMALL_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
    private static final String MARKS = "\"“”„«»";
    private static final float AS_STEM = 0.3f;
    private static final float AS_SLIP = 0.3f;
    private static final float OF_OTHER_FIELDS = 0.1f;
    private static final int SHORTEST_WITH_A_SLIP = 4;
    private static final int SHORTEST_WITH_TWO = 8;

    /** A name may be spelt in many ways, so a word becomes many clauses; the text is short, and so they have an end. */
    private static final int MOST_CLAUSES = 65_536;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final List<Query> words = new ArrayList<>();
    private final List<Query> smallWords = new ArrayList<>();

    private final IndexReader reader;

    private WordsQuery(String text, IndexReader reader) throws IOException {
        this.reader = reader;
        List<String> parts = parts(text);
        for (int i = 0; i < parts.size(); i++) {
            boolean isPhrase = i % 2 == 1 && i < parts.size() - 1;
            if (isPhrase) {
                addPhrase(TextAnalyzer.NAMES.words(parts.get(i)));
            } else {
                addWords(TextAnalyzer.PROSE.words(parts.get(i)));
            }
        }
    }

    /** The query of a text, for the names that the index has now; one without words finds nothing. */
    static Query of(String text, IndexReader reader) throws IOException {
        WordsQuery query = new WordsQuery(text, reader);
        boolean onlySmall = query.words.isEmpty();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        query.words.forEach(word -> all.add(word, Occur.MUST));
        query.smallWords.forEach(word -> all.add(word, onlySmall ? Occur.MUST : Occur.SHOULD));
        return all.build();
    }

    /** What stands outside and inside marks by turns; a last mark that is not closed is followed by nothing. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private void addPhrase(List<String> phrase) {
        if (!phrase.isEmpty()) {
            String[] inOrder = phrase.toArray(String[]::new);
            List<Query> fields = new ArrayList<>();
            for (SearchField field : SearchField.values()) {
                fields.add(weighed(new PhraseQuery(field.name(), inOrder), field.weight()));
            }
            words.add(inAny(fields));
        }
    }

    private void addWords(List<String> wordsWithStems) throws IOException {
        for (int i = 0; i < wordsWithStems.size(); i++) {
            String word = wordsWithStems.get(i);
            boolean hasStem = i + 1 < wordsWithStems.size() && StemMarkFilter.isStem(wordsWithStems.get(i + 1));
            String stem = hasStem ? wordsWithStems.get(++i).substring(1) : word;
            (SMALL_WORDS.contains(word) ? smallWords : words).add(inAnyField(word, stem));
        }
    }

    private Query inAnyField(String word, String stem) throws IOException {
        List<Query> fields = new ArrayList<>();
        for (SearchField field : SearchField.values()) {
            fields.add(term(field, word, field.weight()));
            if (field.isOfNames()) {
                addSlips(fields, field, word);
            } else {
                addForms(fields, field, word, stem);
            }
        }
        return inAny(fields);
    }

    /** The word that is the stem of this one, and all others of that stem. */
    private static void addForms(List<Query> fields, SearchField field, String word, String stem) {
        fields.add(term(field, StemMarkFilter.MARK + stem, field.weight() * AS_STEM));
        if (!stem.equals(word)) {
            fields.add(term(field, stem, field.weight() * AS_STEM));
        }
    }

    private void addSlips(List<Query> fields, SearchField field, String word) throws IOException {
        new Spellings(reader, field.name())
                .near(word, slips(word))
                .map(names -> weighed(names, field.weight() * AS_SLIP))
                .ifPresent(fields::add);
    }

    /** How many letters of a name may be wrong, missing, too many or changed places with the next; the first is right. */
    private static int slips(String word) {
        int letters = word.codePointCount(0, word.length());
        boolean isNumber = word.codePoints().anyMatch(Character::isDigit);
        if (letters < SHORTEST_WITH_A_SLIP || isNumber || SMALL_WORDS.contains(word)) {
            return 0;
        }
        return letters < SHORTEST_WITH_TWO ? 1 : 2;
    }

    private static Query term(SearchField field, String word, float weight) {
        return weighed(new TermQuery(new Term(field.name(), word)), weight);
    }

    private static Query weighed(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static Query inAny(List<Query> fields) {
        return new DisjunctionMaxQuery(fields, OF_OTHER_FIELDS);
    }
}
