package org.inquit.graphql.filter;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on a text; all that are given must hold.
 *
 * @param eq the whole text
 * @param in one of these texts
 * @param contains part of the text
 * @param startsWith start of the text
 * @param isNull whether there is none
 */
@Description("Conditions on a text; all that are given must hold. Without a text only isNull can hold.")
@Input("StringFilter")
public record StringFilter(
        @Description("The text is exactly this one.") @Nullable
        String eq,

        @Description("The text is exactly one of these; an empty list matches nothing.") @Nullable
        List<String> in,

        @Description("The text has these words in it, in whatever case.") @Nullable
        String contains,

        @Description("The text starts with these words, in whatever case.") @Nullable
        String startsWith,

        @Description("Whether there is no text at all.") @Nullable
        Boolean isNull) {}
