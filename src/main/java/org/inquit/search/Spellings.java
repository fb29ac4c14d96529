package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Looks for names that are spelt nearly as a word: with a letter wrong, missing, too many, or changed with the next. The
 * first letter is right.
 *
 * <p>An archive has few names that begin with one letter, so each is held against the word; that takes some microseconds,
 * where the automaton of Lucene's own fuzzy query takes a millisecond to build, for each word and field.
 */
record Spellings(IndexReader reader, String field) {

    private static final int MOST = 20;

    /**
     * Finds records with one of the names, however often each is printed; nothing where there is no such name.
     *
     * @param slips how many letters may differ
     */
    Optional<Query> near(String word, int slips) throws IOException {
        BlendedTermQuery.Builder names = new BlendedTermQuery.Builder();
        List<Spelling> found = found(word, slips);
        found.stream()
                .sorted(Comparator.comparingInt(Spelling::slips).thenComparing(Spelling::name))
                .limit(MOST)
                .forEach(each -> names.add(new Term(field, each.name), 1 - (float) each.slips / word.length()));
        return found.isEmpty() ? Optional.empty() : Optional.of(names.build());
    }

    private List<Spelling> found(String word, int slips) throws IOException {
        List<Spelling> found = new ArrayList<>();
        Terms names = slips == 0 ? null : MultiTerms.getTerms(reader, field);
        if (names == null) {
            return found;
        }
        String first = word.substring(0, word.offsetByCodePoints(0, 1));
        TermsEnum each = names.iterator();
        boolean more = each.seekCeil(new BytesRef(first)) != TermsEnum.SeekStatus.END;
        while (more) {
            String name = each.term().utf8ToString();
            int distance = distance(word, name, slips);
            if (distance > 0 && distance <= slips) {
                found.add(new Spelling(name, distance));
            }
            more = name.startsWith(first) && each.next() != null;
        }
        return found;
    }

    /** How many slips lie between two words, or more than {@code most} where they are that many. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most || one.charAt(0) != other.charAt(0)) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                row[j] = least(one, other, i, j, beforeLast, last, row);
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int least(String one, String other, int i, int j, int[] beforeLast, int[] last, int[] row) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
        boolean changed =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return changed ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }

    /**
     * A name that was found.
     *
     * @param name in the form of the index
     * @param slips how many letters differ
     */
    private record Spelling(String name, int slips) {}
}
