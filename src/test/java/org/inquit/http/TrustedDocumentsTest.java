package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.http.execution.DocumentsConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedDocumentsTest {

    private static final String TITLES = "query Titles { articles { nodes { title } } }";
    private static final String OTHER = "{ engine { version } }";

    @TempDir
    Path dir;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(dir.resolve("titles.graphql"), TITLES + "\n");
        Files.writeString(dir.resolve("notes.txt"), OTHER);
    }

    @Test
    void areFoundByNameAndByDigest() {
        TrustedDocuments trusted = trusted(dir, false);
        String digest = Digest.hex(TITLES);
        for (String id : new String[] {"titles", digest, "sha256:" + digest, Digest.hex(TITLES + "\n")}) {
            assertThat(trusted.document(asked(null, id))).as(id).isEqualTo(TITLES + "\n");
        }
    }

    @Test
    void aDocumentThatIsSentRunsWhereAllMay() {
        assertThat(trusted(dir, false).document(asked(OTHER, null))).isEqualTo(OTHER);
        assertThat(trusted(dir, false).document(asked(OTHER, "unknown"))).isEqualTo(OTHER);
    }

    @Test
    void onlyThoseOfTheFolderRunWhereOthersMayNot() {
        TrustedDocuments trusted = trusted(dir, true);
        assertThat(trusted.document(asked(TITLES, null))).isEqualTo(TITLES);
        assertThat(code(trusted, asked(OTHER, null))).isEqualTo(ErrorCode.PERSISTED_QUERY_ID_REQUIRED);
        assertThat(code(trusted, asked(null, null))).isEqualTo(ErrorCode.PERSISTED_QUERY_ID_REQUIRED);
        assertThat(code(trusted, asked(OTHER, "notes"))).isEqualTo(ErrorCode.PERSISTED_QUERY_NOT_FOUND);
    }

    @Test
    void anUnknownIdIsTold() {
        assertThat(code(trusted(dir, false), asked(null, "unknown"))).isEqualTo(ErrorCode.PERSISTED_QUERY_NOT_FOUND);
        assertThat(code(trusted(dir, false), asked(null, null))).isEqualTo(ErrorCode.BAD_REQUEST);
    }

    @Test
    void noFolderMeansNoDocuments() {
        TrustedDocuments trusted = trusted(dir.resolve("missing"), false);
        assertThat(code(trusted, asked(null, "titles"))).isEqualTo(ErrorCode.PERSISTED_QUERY_NOT_FOUND);
    }

    @Test
    void aFileThatIsNoTextStopsTheStart() throws IOException {
        Files.write(dir.resolve("bytes.graphql"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> trusted(dir, false)).hasMessageContaining("inquit.documents.dir");
    }

    private static ErrorCode code(TrustedDocuments trusted, GraphqlRequest request) {
        try {
            throw new AssertionError("not refused: " + trusted.document(request));
        } catch (RequestError refused) {
            return refused.code();
        }
    }

    private static GraphqlRequest asked(@Nullable String query, @Nullable String id) {
        return new GraphqlRequest(query, id, null, Map.of());
    }

    private static TrustedDocuments trusted(Path folder, boolean only) {
        return new TrustedDocuments(new SmallRyeConfigBuilder()
                .withMapping(DocumentsConfig.class)
                .withDefaultValues(Map.of(
                        "inquit.documents.dir", folder.toString(), "inquit.documents.only", String.valueOf(only)))
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(DocumentsConfig.class));
    }
}
