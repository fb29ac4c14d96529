package org.inquit.graphql.facet;

import java.util.Arrays;

/**
 * What an organisation is, as far as the nouns of its printed name tell: a ministry is of a state, a bank is a company. The
 * nouns and their kinds are those of WordNet.
 */
public enum OrganizationKind {
    /** A state, or a part of one: a country, ministry, agency, court, army, parliament. */
    STATE('g'),
    /** A company: a firm, bank, airline, hotel. */
    COMPANY('c'),
    /** Teaching and research: a university, school, institute, museum. */
    EDUCATION('e'),
    /** Health: a hospital, a clinic. */
    HEALTH('h'),
    /** Media: a newspaper, publisher, network. */
    MEDIA('m'),
    /** A political party. */
    PARTY('p'),
    /** An association: a union, foundation, club, league. */
    ASSOCIATION('a'),
    /** A body of a faith: a church, mosque, synagogue. */
    FAITH('f'),
    /** No noun of the name tells. */
    OTHER('-');

    private final char letter;

    OrganizationKind(char letter) {
        this.letter = letter;
    }

    /** The kind that the word list writes as this letter. */
    static OrganizationKind of(String letter) {
        return Arrays.stream(values())
                .filter(kind -> letter.equals(String.valueOf(kind.letter)))
                .findFirst()
                .orElse(OTHER);
    }
}
