package org.inquit.extraction.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows controls and labels of the page by the verbs and nouns that user interfaces share. */
final class WidgetRule implements LineRule {

    private static final Set<String> KEYWORDS =
            Set.of("tags", "tag", "topics", "keywords", "filed under", "categories");

    private static final Set<String> LABELS = WordList.of("""
            advertisement, advertisements, ad, ads, sponsored, sponsored content, promoted, promoted content,
            share, save, print, comment, comments, email, e-mail, listen, follow, following, followed,
            subscribe, subscribed, menu, search, home, close, next, previous, prev, facebook, twitter, linkedin,
            whatsapp, reddit, telegram, instagram, bluesky, threads, youtube, tiktok, gift, bookmark, play,
            pause, mute, unmute, loading, gallery, expand, collapse, fullscreen, tags, topics, cookies, accept,
            account, notifications, newsletter, newsletters, more, log in, login, sign in, sign up, back to top,
            top of page, copy link, link copied, image, video, live, photos, story continues below, content
            continues below, terms of use, terms of service, privacy policy, cookie policy, published, updated,
            last updated, posted, summary, transcript, read more, see more, show more, load more, learn more,
            see all, view all, read full story, most read, most popular, latest news, top stories, trending,
            trending now, recommended, related, related articles, related stories, related topics, see also,
            read next, read also, also read, you may also like, editors' picks, what's this, share this, in this
            article, on this page, table of contents, skip ad, leave a comment, x, ai summary""");

    private static final Set<String> STRONG = WordList.of("""
            follow, share, subscribe, sign, log, listen, skip, click, tap, download, advertisement, register,
            scroll, bookmark""");

    private static final Set<String> WEAK = WordList.of("""
            read, watch, get, view, see, show, support, join, open, play, add, continue, save, print, comment,
            copy, gift, give, hide, load, enable, turn, make, browse, explore, manage, donate, story, article,
            content, try, discover, receive, stay, enter, go, back, jump, post, send, report, check, leave""");

    private static final Set<String> NOUNS = WordList.of("""
            article, story, stories, newsletter, newsletters, app, here, more, gallery, comments, comment,
            alerts, email, inbox, account, notifications, podcast, full, advertisement, ad, browser, javascript,
            subscription, subscribers, discussion, conversation, link, page, coverage, updates, whatsapp,
            facebook, twitter, instagram, google, below, content, channel, website, preferences, slideshow,
            transcript, audio, unmute, fullscreen, today""");

    private static final Set<String> APPEALS = WordList.of("""
            sign up, subscribe to, subscribe now, download our, download the, get our, get the, get daily, get
            breaking, get more, get unlimited, follow us, follow our, follow all, follow the, click here, join
            our, join the, support our, support us, receive our, stay informed, stay up, don't miss, never miss,
            enter your, already a, not a, become a, listen to, register for, start your, try our""");

    private static final Set<String> APPEALED = WordList.of("""
            newsletter, newsletters, inbox, app, updates, alerts, coverage, email, e-mail, account,
            subscription, subscriber, subscribers, whatsapp, podcast, podcasts, member, membership, trial,
            channel, article, notifications, journalism, facebook, instagram, telegram""");

    private static final Set<String> SECTIONS = WordList.of("""
            home, news, sports, sport, opinion, opinions, business, politics, weather, obituaries, life, lifestyle,
            entertainment, arts, culture, tech, technology, science, health, world, local, national, travel, food,
            style, money, jobs, classifieds, events, video, videos, podcasts, photos, search, menu, more""");

    private static final int FEWEST_SECTIONS = 3;

    private static final Set<String> PICTURES = Set.of("icon", "logo", "button", "thumbnail", "avatar", "placeholder");

    @Override
    public @Nullable LineKind kindOf(String text) {
        if (!Words.atMost(text, 40) || QuotationMarks.any(text)) {
            return null;
        }
        List<String> words = Words.plainWords(text);
        words.removeIf(String::isEmpty);
        boolean control = isLabel(text) || isIconName(words) || isControl(text, words);
        return control || isAppeal(words) || isMenu(text, words) ? LineKind.WIDGET : null;
    }

    /** 'Subscribe | Log in', 'Home News Sports Opinion'. */
    private static boolean isMenu(String text, List<String> words) {
        boolean sections = words.size() >= FEWEST_SECTIONS && SECTIONS.containsAll(words);
        return sections || text.indexOf('|') > 0 && isLabelled(text.split("\\|", -1));
    }

    private static boolean isLabelled(String[] parts) {
        for (String part : parts) {
            if (!isLabel(part.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String text) {
        boolean label = LABELS.contains(Words.plain(text)) || isKeywords(text);
        return label && !Punctuation.endsWithStop(text);
    }

    /** 'Tags: harbour, ferries'. */
    private static boolean isKeywords(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && KEYWORDS.contains(Words.plain(text.substring(0, colon)));
    }

    /** The name of a picture that a screen reader speaks. */
    private static boolean isIconName(List<String> words) {
        return !words.isEmpty() && words.size() <= 3 && PICTURES.contains(words.get(words.size() - 1));
    }

    private static boolean isControl(String text, List<String> words) {
        if (words.isEmpty() || words.size() > 8 || Punctuation.endsSentence(text) || Punctuation.endsOpen(text)) {
            return false;
        }
        String verb = words.get(0);
        boolean namesControl = words.stream().skip(1).anyMatch(NOUNS::contains);
        return Words.startsUpper(text) && (STRONG.contains(verb) || (WEAK.contains(verb) && namesControl));
    }

    /** An invitation to subscribe, be it a whole sentence. */
    private static boolean isAppeal(List<String> words) {
        return (words.contains("your") && words.contains("inbox"))
                || (words.size() > 2
                        && APPEALS.contains(words.get(0) + " " + words.get(1))
                        && words.stream().anyMatch(APPEALED::contains));
    }
}
