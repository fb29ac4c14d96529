package org.inquit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.http.execution.DocumentsConfig;
import org.jboss.logging.Logger;

/**
 * The documents of a folder, read once at start. A document is asked for by the name of its file without {@code .graphql},
 * or by the SHA-256 digest of its text in hexadecimal digits, with or without {@code sha256:} before it; line breaks at the
 * end of the file may count or not, as tools differ there.
 */
@Startup
@Singleton
class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);
    private static final String ENDING = ".graphql";
    private static final String DIGEST = "sha256:";

    private final boolean only;
    private final Map<String, String> documents = new HashMap<>();

    TrustedDocuments(DocumentsConfig config) {
        only = config.only();
        files(config.dir()).forEach(this::take);
        if (only || !documents.isEmpty()) {
            LOG.infof("Trusted documents: %d ids%s", documents.size(), only ? ", no other documents run" : "");
        }
    }

    /** The document that a request means, if it may run here. */
    String document(GraphqlRequest request) {
        String id = request.documentId();
        String query = request.query();
        String trusted = id == null ? null : documents.get(id.startsWith(DIGEST) ? id.substring(DIGEST.length()) : id);
        if (trusted != null) {
            return trusted;
        }
        if (query != null && (!only || documents.containsKey(Digest.hex(query)))) {
            return query;
        }
        if (id != null) {
            throw new RequestError(
                    ErrorCode.PERSISTED_QUERY_NOT_FOUND, "no document of the server has this id: look at its folder");
        }
        throw only
                ? new RequestError(
                        ErrorCode.PERSISTED_QUERY_ID_REQUIRED,
                        "this server runs its own documents only: send the id of one as documentId")
                : new RequestError(ErrorCode.BAD_REQUEST, "query is missing: it holds the GraphQL document");
    }

    private void take(Path file) {
        String text = text(file);
        String name = file.getFileName().toString();
        documents.put(name.substring(0, name.length() - ENDING.length()), text);
        documents.put(Digest.hex(text), text);
        documents.put(Digest.hex(text.stripTrailing()), text);
    }

    private static List<Path> files(Path dir) {
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("inquit.documents.dir cannot be read", unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file of inquit.documents.dir cannot be read as UTF-8", unreadable);
        }
    }
}
