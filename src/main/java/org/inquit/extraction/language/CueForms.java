package org.inquit.extraction.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Generates the inflected forms of reporting verbs from their dictionary forms, so that none is forgotten. */
final class CueForms {

    private static final String VOWELS = "aeiou";

    private CueForms() {}

    /** Dictionary forms by each inflected form. */
    static Map<String, String> lemmasByForm(List<String> entries) {
        Map<String, String> lemmas = new HashMap<>();
        for (String entry : entries) {
            String[] parts = entry.split(" ", -1);
            boolean doubles = parts.length == 2;
            String lemma = parts[0];
            lemmas.put(lemma, lemma);
            lemmas.put(third(lemma), lemma);
            lemmas.put(gerund(lemma, doubles), lemma);
            for (String past : parts.length > 2 ? List.of(parts[1], parts[2]) : List.of(past(lemma, doubles))) {
                lemmas.put(past, lemma);
            }
        }
        return lemmas;
    }

    private static String third(String lemma) {
        if (lemma.endsWith("s") || lemma.endsWith("x") || lemma.endsWith("ch") || lemma.endsWith("sh")) {
            return lemma + "es";
        }
        return endsInConsonantAndY(lemma) ? stem(lemma) + "ies" : lemma + "s";
    }

    private static String past(String lemma, boolean doubles) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return endsInConsonantAndY(lemma) ? stem(lemma) + "ied" : doubled(lemma, doubles) + "ed";
    }

    private static String gerund(String lemma, boolean doubles) {
        boolean dropsE = lemma.endsWith("e") && !lemma.endsWith("ee");
        return (dropsE ? stem(lemma) : doubled(lemma, doubles)) + "ing";
    }

    private static String doubled(String lemma, boolean doubles) {
        return doubles ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }

    private static String stem(String lemma) {
        return lemma.substring(0, lemma.length() - 1);
    }
}
