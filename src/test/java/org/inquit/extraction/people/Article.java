package org.inquit.extraction.people;

import java.util.List;
import java.util.Objects;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Parses;
import org.jspecify.annotations.Nullable;

/** A text of one paragraph with its book, for tests. */
record Article(List<Parse> parses, EntityBook book) {

    static Article of(String text, String... besides) {
        List<Parse> parses = Parses.all(text);
        return new Article(parses, EntityBook.of(text, parses, List.of(besides), Lexicon.english()));
    }

    List<String> entities() {
        return book.entities().stream().map(Entity::name).toList();
    }

    /** The entity of a name. */
    Entity entity(String name) {
        return book.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    /** Whom the names of the text mean, in the order of print. */
    List<String> meant() {
        return parses.stream()
                .flatMap(parse -> parse.names().stream()
                        .map(mention -> book.meant(parse, mention).name()))
                .toList();
    }

    /** Whom a noun means that stands at the end. */
    String meantByNoun(String noun) {
        return Objects.requireNonNull(book.meantByNoun(noun, Integer.MAX_VALUE)).name();
    }

    /** The name of a mention, taken apart. */
    static Name taken(Parse parse, Mention mention) {
        return Name.of(parse.sentence().tokens().subList(mention.name(), mention.last() + 1), Lexicon.english());
    }

    /** The first mention in a parse that ends with a word. */
    static Mention name(Parse parse, String last) {
        return parse.names().stream()
                .filter(mention -> mention.text().endsWith(last))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no name " + last));
    }

    /** A capacity with its place in the text. */
    static Affiliation affiliation(
            String text, String printed, @Nullable String role, @Nullable String body, @Nullable String qualifier) {
        int start = text.indexOf(printed);
        return new Affiliation(printed, role, body, qualifier, Span.of(text, start, start + printed.length()));
    }
}
