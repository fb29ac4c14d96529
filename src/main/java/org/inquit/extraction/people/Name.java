package org.inquit.extraction.people;

import java.util.List;
import java.util.Set;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A printed name taken apart.
 *
 * @param kind person, organisation, or null where the name alone does not tell
 * @param before the words before the name proper: nationality, party and title
 * @param core the name proper
 * @param text the name for reading: words between marks, which are nicknames, and commas are left out
 * @param lastWord the last name; 'Jr.' and the like are none
 */
record Name(@Nullable ExpertKind kind, List<Token> before, List<Token> core, String text, String lastWord) {

    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "der", "den", "del", "della", "di", "da", "bin", "al", "el");

    private static final Set<String> ARTICLES = Set.of("al-", "el-", "Al-", "El-");
    private static final Set<String> SUFFIXES = Set.of(",", "jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /**
     * How a printed name is put together, the same wherever it is printed.
     *
     * @param kind as of the name
     * @param core place of the first token of the name proper
     * @param text as of the name
     * @param lastWord as of the name
     */
    record Form(@Nullable ExpertKind kind, int core, String text, String lastWord) {

        static Form of(List<Token> tokens, Lexicon lexicon) {
            int core = coreStart(tokens, lexicon);
            List<Token> name = tokens.subList(core, tokens.size());
            return new Form(
                    Name.kind(tokens.subList(0, core), name, lexicon), core, Name.text(name), Name.lastWord(name));
        }
    }

    static Name of(List<Token> tokens, Lexicon lexicon) {
        return of(tokens, Form.of(tokens, lexicon));
    }

    static Name of(List<Token> tokens, Form form) {
        return new Name(
                form.kind,
                tokens.subList(0, form.core),
                tokens.subList(form.core, tokens.size()),
                form.text,
                form.lastWord);
    }

    private static String text(List<Token> core) {
        StringBuilder text = new StringBuilder();
        for (Token token : core) {
            if (!token.isQuotation() && !token.is(",")) {
                boolean joined = text.isEmpty()
                        || token.text().startsWith("'")
                        || token.text().startsWith("’");
                text.append(joined ? "" : " ").append(token.text());
            }
        }
        return text.toString();
    }

    boolean isSingle() {
        return core.size() == 1;
    }

    /** Whether it is a last name of several words: 'Van der Berg'. */
    boolean isLastNameOnly() {
        return PARTICLES.contains(Lexicon.lower(firstWord()));
    }

    String firstWord() {
        return core.get(0).text();
    }

    private static String lastWord(List<Token> core) {
        int last = core.size() - 1;
        while (last > 0 && isSuffix(core.get(last))) {
            last--;
        }
        return withoutArticle(core.get(last).text());
    }

    /** The 'Masri' of 'al-Masri', by which papers call him as well. */
    private static String withoutArticle(String word) {
        int name = word.indexOf('-') + 1;
        boolean arabic = name < word.length() && ARTICLES.contains(word.substring(0, name));
        return arabic && Character.isUpperCase(word.charAt(name)) ? word.substring(name) : word;
    }

    private static boolean isSuffix(Token token) {
        return SUFFIXES.contains(token.lower());
    }

    private static int coreStart(List<Token> tokens, Lexicon lexicon) {
        int afterTitle = 0;
        for (int i = 0; i < tokens.size() - 1; i++) {
            afterTitle = standsBefore(tokens, i, lexicon) ? i + 1 : afterTitle;
            boolean office = afterTitle == i + 1 && tokens.get(i + 1).is("of");
            if (office && tokens.size() - i >= 5) {
                return afterOffice(tokens, i + 2, lexicon);
            }
        }
        return hasBody(tokens.subList(afterTitle, tokens.size()), lexicon) ? 0 : afterTitle;
    }

    /** Where the name begins after 'Secretary of State': at a given name, else before the last two words. */
    private static int afterOffice(List<Token> tokens, int from, Lexicon lexicon) {
        for (int i = from + 1; i < tokens.size() - 1; i++) {
            if (lexicon.isGiven(tokens.get(i).text())
                    || !lexicon.isPlain(tokens.get(i).text())) {
                return i;
            }
        }
        return tokens.size() - 2;
    }

    private static boolean standsBefore(List<Token> tokens, int at, Lexicon lexicon) {
        String word = tokens.get(at).text();
        if (word.length() == 1 || tokens.get(at).isAllCapitals() && !lexicon.isTitle(word)) {
            return false;
        }
        String next = tokens.get(at + 1).text();
        if (lexicon.isTitleOfSeveral(word) && (lexicon.isGiven(next) || !lexicon.isPlain(next))) {
            return true;
        }
        int rest = tokens.size() - at - 1;
        boolean descends = lexicon.isParty(word) || lexicon.country(word) != null;
        boolean told = lexicon.isRole(word) || lexicon.isPersonNoun(word) && lexicon.isGiven(next);
        boolean role = told && !lexicon.isGiven(word);
        return lexicon.isTitle(word)
                || (descends || role)
                        && rest >= 2
                        && !lexicon.isBody(tokens.get(tokens.size() - 1).text());
    }

    private static @Nullable ExpertKind kind(List<Token> before, List<Token> core, Lexicon lexicon) {
        if (hasTitle(before, lexicon)) {
            return ExpertKind.PERSON;
        }
        boolean acronym = core.size() == 1
                && core.get(0).isAllCapitals()
                && !lexicon.isGiven(core.get(0).text());
        if (acronym || hasBody(core, lexicon) || isPlace(core, lexicon)) {
            return ExpertKind.ORGANIZATION;
        }
        if (core.size() == 1 || core.size() > 5) {
            return null;
        }
        String first = core.get(0).text();
        boolean site = lexicon.isPlace(first)
                && lexicon.isPlain(core.get(core.size() - 1).text());
        boolean known = lexicon.isGiven(first) && !site || first.endsWith(".");
        return site
                ? ExpertKind.ORGANIZATION
                : known || !isPlain(core, lexicon) ? ExpertKind.PERSON : ExpertKind.ORGANIZATION;
    }

    /** 'Fox News', 'Planned Parenthood': words of the language, none of them a given name. */
    private static boolean isPlain(List<Token> core, Lexicon lexicon) {
        boolean first =
                core.get(0).isAllCapitals() || lexicon.isPlain(core.get(0).text());
        return first && lexicon.isPlain(core.get(core.size() - 1).text());
    }

    private static boolean isPlace(List<Token> core, Lexicon lexicon) {
        return lexicon.isPlace(text(core));
    }

    private static boolean hasTitle(List<Token> before, Lexicon lexicon) {
        for (Token token : before) {
            if (lexicon.isTitleOrRole(token.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBody(List<Token> tokens, Lexicon lexicon) {
        boolean body = false;
        for (Token token : tokens) {
            if (token.is("of") || token.is("for") || token.is("&") || token.is("and")) {
                return true;
            }
            body |= token.isCapitalised() && lexicon.isBody(token.text());
        }
        return body && !isGivenAndLast(tokens, lexicon);
    }

    private static boolean isGivenAndLast(List<Token> tokens, Lexicon lexicon) {
        String first = tokens.get(0).text();
        return tokens.size() == 2 && lexicon.isGiven(first) && !lexicon.isPlain(first);
    }
}
