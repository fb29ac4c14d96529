package org.inquit.ingestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.inquit.archive.Article;
import org.inquit.archive.LoadedFile;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.QuoteExtractor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads one file and finds its quotes; changes nothing, so that many files can be read side by side. */
@ApplicationScoped
class FileReading {

    private static final Logger LOG = Logger.getLogger(FileReading.class);

    private final QuoteExtractor extractor = new QuoteExtractor();
    private final SeedsLimits limits;

    FileReading(SeedsConfig config) {
        this.limits = SeedsLimits.of(config);
    }

    /** The file with its quotes, or with the reason why it is no article; it never throws for what the file holds. */
    ReadFile read(SeedFile file) {
        String refusal = file.refusal();
        if (refusal != null) {
            return ReadFile.refused(file, null, refusal);
        }
        try {
            return read(file, bytes(file));
        } catch (IOException unreadable) {
            return ReadFile.refused(file, null, "cannot be read");
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.errorf(fault, "%s could not be read for quotes", LogText.of(file.name()));
            return ReadFile.refused(file, null, "the extractor failed on it; the log has the fault");
        }
    }

    /** What the text holds; for the rare file whose quotes are asked for only while it is being stored. */
    Extraction extract(Decoded text) {
        return extractor.extract(text.text());
    }

    private ReadFile read(SeedFile file, byte[] bytes) {
        String sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
        if (bytes.length > limits.maxFileBytes()) {
            return ReadFile.refused(file, null, "it grew over the limit inquit.seeds.max-file-bytes while it was read");
        }
        Decoded text = Decoded.of(bytes);
        String refusal = refusal(text);
        if (refusal != null) {
            return ReadFile.refused(file, sha256, refusal);
        }
        return new ReadFile(file, bytes.length, sha256, null, text, isKept(file, sha256) ? null : extract(text));
    }

    private byte[] bytes(SeedFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(limits.maxFileBytes() + 1);
        }
    }

    private static @Nullable String refusal(Decoded text) {
        if (text.text().isBlank()) {
            return "empty";
        }
        return text.isBinary() ? "binary, not text" : null;
    }

    private static boolean isKept(SeedFile file, String sha256) {
        return QuarkusTransaction.requiringNew().call(() -> {
            LoadedFile kept = LoadedFile.findById(file.name());
            return kept != null && sha256.equals(kept.sha256) && isOfThisVersion(kept);
        });
    }

    /** A repeated file has no article of its own; its quotes are those of the other. */
    private static boolean isOfThisVersion(LoadedFile kept) {
        Article article = kept.articleId == null ? null : Article.findById(kept.articleId);
        return article == null || article.source.extractorVersion().equals(QuoteExtractor.VERSION);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
