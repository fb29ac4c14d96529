package org.inquit.extraction;

/**
 * Page noise that was taken out of the text, kept so that nothing is dropped silently.
 *
 * @param text the characters as the page had them
 * @param reason why they are no part of the article's text
 */
@Definition("Page noise that was taken out of the text, kept with its reason: nothing is dropped silently.")
public record RemovedText(
        @Definition("The characters as the page had them.") String text,

        @Definition("Why they are no part of the article's text.")
        RemovalReason reason) {}
