package org.inquit.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.inquit.extraction.ExpertKind;

/**
 * Makes ids from content, so that the same seeds give the same ids in every database.
 *
 * <p>An id is a letter for the kind of record and the first 120 bits of a SHA-256 digest as 20 characters of URL-safe
 * Base64 (RFC 4648).
 */
public final class GlobalId {

    private static final int DIGEST_BYTES = 15;

    private GlobalId() {}

    /** An article is known by its place below the seeds folder, so that its id outlives each change of its text. */
    public static String article(String sourceName) {
        return of('a', sourceName);
    }

    /** An expert is known by kind and name; see {@link NameKey}. */
    public static String expert(ExpertKind kind, String name) {
        return of('e', kind.name() + '\n' + NameKey.of(kind, name));
    }

    /** The name of an expert as one article prints it; a last name alone means nobody outside that article. */
    public static String name(ExpertKind kind, String name, String articleId) {
        return NameKey.isSurnameAlone(kind, name)
                ? of('e', kind.name() + '\n' + NameKey.of(kind, name) + '\n' + articleId)
                : expert(kind, name);
    }

    /** The expert who needs a name apart from another one of that name, known by one of their appearances. */
    public static String namesake(String appearanceId) {
        return 'e' + appearanceId.substring(1);
    }

    /** The appearance that {@link #namesake} made an expert's id of, if it did. */
    public static String voiceOf(String expertId) {
        return 'p' + (expertId.isEmpty() ? "" : expertId.substring(1));
    }

    /**
     * A quote is known by its article and words, so that its id outlives changes elsewhere in the article.
     *
     * @param occurrence 0 for the first place of these words in the article, 1 for the second
     */
    public static String quote(String articleId, String words, int occurrence) {
        return of('q', articleId + '\n' + occurrence + '\n' + words);
    }

    /** An appearance is known by its expert's printed name and its article. */
    public static String appearance(String nameId, String articleId) {
        return of('p', nameId + '\n' + articleId);
    }

    private static String of(char kind, String content) {
        byte[] digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return kind + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
