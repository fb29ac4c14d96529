package org.inquit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.evaluation.Accuracy;

/**
 * What found the quotes, and how far to trust it.
 *
 * @param version changes whenever the same text may give other findings
 * @param methods the rules that join quotes to their sources
 * @param accuracy measured figures, one row for each set
 */
@Description(
        "The extractor that found the quotes: its rules, and how well it does where people have marked the quotes.")
public record Engine(
        @Description("The version of the extractor; it changes whenever the same text may give other quotes.")
        String version,

        @Description("The rules by which quotes are joined to their sources.")
        List<EngineMethod> methods,

        @Description("How well it does, one row for each set of articles on which it was evaluated.")
        List<Accuracy> accuracy) {

    public Engine {
        methods = List.copyOf(methods);
        accuracy = List.copyOf(accuracy);
    }
}
