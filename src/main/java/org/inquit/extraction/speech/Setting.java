package org.inquit.extraction.speech;

import java.time.LocalDate;
import java.util.Set;
import org.inquit.extraction.SaidOn;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Tag;
import org.jspecify.annotations.Nullable;

/** Reads when and by what medium something was said from the words of its reporting clause. */
final class Setting {

    private static final Set<String> MEDIA = Set.of(
            "interview",
            "conference",
            "briefing",
            "speech",
            "address",
            "call",
            "hearing",
            "x",
            "twitter",
            "facebook",
            "instagram",
            "telegram",
            "youtube",
            "tiktok",
            "linkedin",
            "bluesky",
            "threads",
            "radio",
            "television",
            "tv",
            "podcast",
            "testimony",
            "email",
            "e-mail",
            "emails",
            "post",
            "tweet",
            "tweets",
            "video",
            "blog",
            "op-ed",
            "column",
            "remarks",
            "press",
            "digest",
            "debate",
            "show",
            "program",
            "message",
            "text",
            "news",
            "weibo",
            "whatsapp");
    private static final Set<String> LEADING = Set.of("in", "on", "via", "during", "at", "through", "by");
    private static final int WORDS_AFTER = 14;

    private final Parse parse;
    private final Clause clause;
    private final Lexicon lexicon;

    Setting(Parse parse, Clause clause, Lexicon lexicon) {
        this.parse = parse;
        this.clause = clause;
        this.lexicon = lexicon;
    }

    /** The medium as printed, null where none is. */
    @Nullable
    String medium(String text) {
        Mention source = clause.subject();
        if (source != null && source.isNoun() && lexicon.isDocument(source.head())) {
            return text.substring(source.start(), source.end());
        }
        for (int i = start(); i < end(); i++) {
            Mention medium = LEADING.contains(parse.word(i)) ? parse.startingAt(i + 1) : null;
            if (medium != null && isMedium(medium)) {
                return text.substring(medium.start(), medium.end());
            }
        }
        return null;
    }

    private boolean isMedium(Mention mention) {
        String head = mention.head();
        return !mention.isPronoun() && (MEDIA.contains(head) || mention.isNoun() && lexicon.isDocument(head));
    }

    /** When it was said, seen from the day of the article. */
    @Nullable
    SaidOn saidOn(@Nullable LocalDate published, String text) {
        if (published == null) {
            return null;
        }
        for (int i = start(); i < end(); i++) {
            SaidOn said = new TimeWords(parse, published).at(i, text);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** The clause's first word, or that of the setting which opens the sentence before it. */
    private int start() {
        boolean opened = parse.tag(0) == Tag.PREPOSITION || parse.tag(0) == Tag.TIME;
        if (!opened) {
            return clause.leftmost();
        }
        for (int i = 0; i < clause.leftmost(); i++) {
            if (parse.tag(i) == Tag.QUOTATION || parse.tag(i).isVerb()) {
                return clause.leftmost();
            }
        }
        return 0;
    }

    private int end() {
        int most = Math.min(parse.size(), clause.rightmost() + WORDS_AFTER);
        for (int i = clause.rightmost() + 1; i < most; i++) {
            boolean content = parse.tag(i) == Tag.QUOTATION
                    || parse.tag(i) == Tag.SUBORDINATOR
                    || parse.tag(i) == Tag.VERB
                    || parse.tag(i) == Tag.AUXILIARY
                    || parse.tag(i) == Tag.MODAL
                    || parse.isAt(i, ":");
            if (content) {
                return i;
            }
        }
        return most;
    }
}
