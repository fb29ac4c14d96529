package org.inquit.extraction.page;

import java.util.List;
import java.util.Set;

/** The shape of a printed name: capitals, initials, particles, apostrophes; and the words that no name holds. */
final class PersonName {

    private static final Set<String> PARTICLES = WordList.of("""
            de, van, von, der, den, al, el, bin, ibn, la, le, da, di, dos, das, do, del, della, du, ter, ten, y,
            e, af, av, zu, st, o, bint, abu""");

    private static final Set<String> PAPERS_AND_ROLES = WordList.of("""
            the, associated, press, reuters, ap, afp, bbc, cnn, npr, abc, cbs, nbc, news, times, post, herald,
            tribune, journal, guardian, magazine, staff, writer, writers, reporter, reporters, correspondent,
            correspondents, editor, editors, columnist, contributor, contributors, bureau, chief, senior,
            special, agency, agencies, network, media, daily, desk, team, today, radio, tv, television, service,
            services, wire, reporting, opinion, our, foreign, political, national, international, world,
            business, economics, diplomatic, agence, france-presse, bloomberg, gazette, telegraph, chronicle,
            courier, observer, dispatch, freelance, producer, photographer, photojournalist, investigative,
            defense, defence, security, politics, deputy, managing, assistant, executive, contributing,
            journalist, author, fellow, professor, board, editorial, newsroom, weekly, university, institute,
            analysis, email, and""");

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Words that open titles, and no names. */
    private static final Set<String> TITLE_WORDS = WordList.of("""
            before, after, how, why, what, who, where, when, will, is, are, inside, under, over, more, all, this, that,
            here, from, as, an, in, on, at, to, with, without, no, not, its, his, her, their, than, about""");

    private static final Set<String> PLACE_STARTS = WordList.of("""
            new, los, san, tel, hong, saint, st, fort, port, north, south, east, west, washington""");

    private PersonName() {}

    static boolean is(List<String> words) {
        return words.size() >= 2
                && words.size() <= 6
                && startsLikeName(words.get(words.size() - 1))
                && words.stream().allMatch(PersonName::isPart)
                && words.stream().filter(PersonName::startsLikeName).count() >= 2;
    }

    static boolean isPaperOrRole(String word) {
        return PAPERS_AND_ROLES.contains(Words.plain(word));
    }

    static boolean mayBePlace(String word) {
        return PLACE_STARTS.contains(Words.plain(word));
    }

    private static boolean isPart(String word) {
        return PARTICLES.contains(word)
                || (startsLikeName(word) && word.chars().allMatch(PersonName::isNameCharacter) && isFree(word));
    }

    private static boolean isFree(String word) {
        String plain = Words.plain(word);
        return !isPaperOrRole(word) && !DAYS.contains(plain) && !TITLE_WORDS.contains(plain) && !plain.endsWith("'s");
    }

    /** 'Doe' as well as "d'Arcy" and 'al-Masri'. */
    private static boolean startsLikeName(String word) {
        return Words.startsUpper(word) || word.startsWith("al-") || word.startsWith("d'") || word.startsWith("d\u2019");
    }

    private static boolean isNameCharacter(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "'\u2019\u2018.-\u2010\u02BC`".indexOf(c) >= 0;
    }
}
