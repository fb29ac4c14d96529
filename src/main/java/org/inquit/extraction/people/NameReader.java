package org.inquit.extraction.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Token;

/** Takes the names of one article apart, each place and each printed form once. */
final class NameReader {

    private final String text;
    private final Lexicon lexicon;
    private final Map<Long, Name> names = new HashMap<>();
    private final Map<String, Name.Form> forms = new HashMap<>();

    NameReader(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    Name name(Parse parse, Mention mention) {
        int start = parse.token(mention.name()).start();
        long place = ((long) start << 32) + mention.end() - start;
        Name known = names.get(place);
        if (known == null) {
            known = read(parse, mention);
            names.put(place, known);
        }
        return known;
    }

    private Name read(Parse parse, Mention mention) {
        List<Token> tokens = parse.sentence().tokens().subList(mention.name(), mention.last() + 1);
        String printed = text.substring(tokens.get(0).start(), mention.end());
        return Name.of(tokens, forms.computeIfAbsent(printed, none -> Name.Form.of(tokens, lexicon)));
    }
}
