package org.inquit.extraction.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All inflected forms of the verbs that the dictionary lists, generated, so that none is forgotten. */
final class VerbForms {

    private static final String VOWELS = "aeiou";

    private final Map<String, VerbForm> byForm = new HashMap<>();

    /** The verb form that a word may be, or null. */
    @Nullable
    VerbForm of(String lower) {
        return byForm.get(lower);
    }

    Set<String> words() {
        return byForm.keySet();
    }

    /**
     * Enters a verb.
     *
     * @param irregular forms that do not follow from the lemma: 'said', 'admitted'
     */
    void enter(Verb verb, String... irregular) {
        String lemma = verb.lemma();
        boolean doubles = false;
        boolean hasPast = false;
        for (String form : irregular) {
            boolean gerund = form.endsWith("ing");
            doubles |= gerund && form.length() > lemma.length() + 3;
            hasPast |= !gerund && !form.endsWith("s");
            enter(
                    form,
                    gerund ? VerbForm.Kind.GERUND : form.endsWith("s") ? VerbForm.Kind.THIRD : VerbForm.Kind.PAST,
                    verb);
        }
        enter(lemma, VerbForm.Kind.BASE, verb);
        enter(third(lemma), VerbForm.Kind.THIRD, verb);
        boolean either = lemma.endsWith("l");
        if (!doubles || either) {
            enter(gerund(lemma), VerbForm.Kind.GERUND, verb);
        }
        if (!hasPast || doubles && either) {
            enter(past(lemma), VerbForm.Kind.PAST, verb);
        }
    }

    /** A form keeps the verb that is used most: 'found' is of 'find'. */
    private void enter(String form, VerbForm.Kind kind, Verb verb) {
        VerbForm known = byForm.get(form);
        if (known == null
                || verb.count() > known.verb().count() && !known.verb().equals(verb)) {
            byForm.put(form, new VerbForm(verb, kind));
        }
    }

    static String third(String lemma) {
        if (lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o")) {
            return lemma + "es";
        }
        return endsInConsonantAndY(lemma) ? stem(lemma) + "ies" : lemma + "s";
    }

    static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return endsInConsonantAndY(lemma) ? stem(lemma) + "ied" : lemma + "ed";
    }

    static String gerund(String lemma) {
        boolean dropsE = lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && !lemma.endsWith("ye");
        return (dropsE ? stem(lemma) : lemma) + "ing";
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.length() > 1 && lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }

    private static String stem(String lemma) {
        return lemma.substring(0, lemma.length() - 1);
    }
}
