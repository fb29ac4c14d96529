package org.inquit.extraction.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A printed name taken apart.
 *
 * @param kind person, organisation, or null where the name alone does not tell
 * @param before the words before the name proper: nationality and title
 * @param core the name proper
 */
record NameForm(@Nullable ExpertKind kind, List<Token> before, List<Token> core) {

    private static final Set<String> STATE_TITLES = Set.of(
            "president", "minister", "premier", "chancellor", "king", "queen", "secretary", "ambassador", "leader");

    static NameForm of(List<Token> tokens, Lexicon lexicon) {
        int core = coreStart(tokens, lexicon);
        List<Token> before = tokens.subList(0, core);
        List<Token> name = tokens.subList(core, tokens.size());
        return new NameForm(kind(before, name, lexicon), before, name);
    }

    /** The name for reading; words between marks, which are nicknames, are left out. */
    String name() {
        return core.stream()
                .filter(token -> !token.isQuotation())
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replace(" & ", " & ");
    }

    boolean isSingle() {
        return core.size() == 1;
    }

    String lastWord() {
        return core.get(core.size() - 1).text();
    }

    static boolean isStateTitle(String word) {
        return STATE_TITLES.contains(Lexicon.lower(word));
    }

    private static int coreStart(List<Token> tokens, Lexicon lexicon) {
        int afterTitle = 0;
        for (int i = 0; i < tokens.size() - 1; i++) {
            boolean title = lexicon.isTitle(tokens.get(i).text())
                    || lexicon.isRole(tokens.get(i).text()) && tokens.size() > 2;
            afterTitle = title ? i + 1 : afterTitle;
        }
        return hasBody(tokens.subList(afterTitle, tokens.size()), lexicon) ? 0 : afterTitle;
    }

    private static @Nullable ExpertKind kind(List<Token> before, List<Token> core, Lexicon lexicon) {
        if (!before.isEmpty()) {
            return ExpertKind.PERSON;
        }
        boolean acronym = core.size() == 1 && core.get(0).isAllCapitals();
        if (acronym || hasBody(core, lexicon) || isCountry(core, lexicon)) {
            return ExpertKind.ORGANIZATION;
        }
        return core.size() > 1 && core.size() <= 5 ? ExpertKind.PERSON : null;
    }

    private static boolean isCountry(List<Token> core, Lexicon lexicon) {
        return lexicon.isCountry(core.stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    private static boolean hasBody(List<Token> tokens, Lexicon lexicon) {
        return tokens.stream().anyMatch(token -> token.isCapitalised() && lexicon.isBody(token.text()))
                || tokens.stream().anyMatch(token -> token.is("of") || token.is("for") || token.is("&"));
    }
}
