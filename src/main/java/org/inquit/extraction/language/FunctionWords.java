package org.inquit.extraction.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The closed classes of English words, which no dictionary has to tell. */
final class FunctionWords {

    private static final Map<String, Tag> TAGS = new HashMap<>();

    static {
        enter(
                Tag.DETERMINER,
                "a an the this these those some any no every each another both either neither such several all many most few much more less enough half other same own certain various one");
        enter(Tag.POSSESSIVE, "my your his her its our their whose 's ’s ' ’");
        enter(
                Tag.PRONOUN,
                "i you he she it we they me him us them himself herself itself themselves myself ourselves yourself someone somebody everyone everybody anyone anybody nobody none mine yours hers ours theirs everything something nothing anything");
        enter(
                Tag.AUXILIARY,
                "am is are was were be been being 'm 're 've 'd 'll has have had having do does did ain't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't");
        enter(
                Tag.MODAL,
                "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't needn't ought");
        enter(
                Tag.PREPOSITION,
                "of in on at by for with from into onto upon about above across after against along amid among amongst around before behind below beneath beside besides between beyond despite during except inside near off out outside over past per regarding since through throughout till toward towards under underneath unlike until up via within without including amongst concerning versus vs vs. down aboard like");
        enter(Tag.TO, "to");
        enter(Tag.CONJUNCTION, "and but or nor yet plus &");
        enter(
                Tag.SUBORDINATOR,
                "that because if when while although though whereas whether unless as so than where why how whenever wherever lest");
        enter(Tag.RELATIVE, "who whom which what");
        enter(
                Tag.TIME,
                "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april june july august september october november december jan feb aug sept sep oct nov dec jan. feb. aug. sept. sep. oct. nov. dec. mon. tues. wed. thurs. fri. sat. sun.");
        enter(
                Tag.ADVERB,
                "once not also then now still already ever never just only even again too very there here however instead meanwhile later earlier ago soon often twice indeed perhaps maybe quite rather almost nearly therefore thus nonetheless nevertheless moreover furthermore additionally otherwise recently always sometimes usually well far away back together apart yes oh likewise n't");
    }

    private FunctionWords() {}

    /** The class of the word, or null where it belongs to none. */
    static @Nullable Tag of(String lower) {
        return TAGS.get(lower.replace('’', '\''));
    }

    /** The pronoun in 'he'd', 'they've'; null where the word holds none. */
    static @Nullable Tag ofContraction(String lower) {
        int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        Tag before = apostrophe > 0 ? TAGS.get(lower.substring(0, apostrophe)) : null;
        return before == Tag.PRONOUN || before == Tag.RELATIVE ? before : null;
    }

    private static void enter(Tag tag, String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            TAGS.putIfAbsent(word.replace('’', '\''), tag);
        }
    }
}
