package org.inquit.http.execution;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Optional;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.jspecify.annotations.Nullable;

/** A document that was parsed and held against the schema, once, for all requests that bring it. */
public final class Prepared {

    /** Tells how loading goes, so its answer changes while the archive does not. */
    private static final String ALWAYS_FRESH = "loadReport";

    private final Document document;
    private final String text;
    private final boolean keepable;
    private final List<Fault> faults;

    Prepared(Document document, List<Fault> faults) {
        this.document = document;
        this.faults = faults;
        this.text = AstPrinter.printAstCompact(document);
        this.keepable = !names(document, ALWAYS_FRESH);
    }

    /** The document without comments and spare blanks: the same text for all that mean the same word by word. */
    public String text() {
        return text;
    }

    /** Refuses a document that does not fit the schema. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new InvalidDocument(faults);
        }
    }

    boolean isValid() {
        return faults.isEmpty();
    }

    /** Whether the answer is the same as long as the archive is. */
    public boolean isKeepable() {
        return keepable;
    }

    /** Whether a request for the operation of this name only reads. */
    public boolean isQuery(@Nullable String operationName) {
        return operation(operationName).getOperation() == Operation.QUERY;
    }

    /** Whether a request for the operation of this name is answered by a stream of events. */
    public boolean isSubscription(@Nullable String operationName) {
        return operation(operationName).getOperation() == Operation.SUBSCRIPTION;
    }

    Document document() {
        return document;
    }

    /** The operation of this name; the only one where there is none. */
    OperationDefinition operation(@Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null && operations.size() == 1) {
            return operations.get(0);
        }
        if (operations.isEmpty()) {
            throw new RequestError(
                    ErrorCode.BAD_REQUEST, "the document has no operation: write one, as { __typename }");
        }
        if (name == null) {
            throw new RequestError(
                    ErrorCode.BAD_REQUEST,
                    "the document has %d operations: name one in operationName".formatted(operations.size()));
        }
        Optional<OperationDefinition> named =
                operations.stream().filter(each -> name.equals(each.getName())).findFirst();
        return named.orElseThrow(
                () -> new RequestError(ErrorCode.BAD_REQUEST, "operationName names no operation of the document"));
    }

    private static boolean names(Node<?> node, String field) {
        return node instanceof Field here && here.getName().equals(field)
                || node.getChildren().stream().anyMatch(child -> names(child, field));
    }
}
