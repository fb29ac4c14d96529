/**
 * Who says what: clauses that may report, their subjects, which of them introduces which words, whom a pronoun means,
 * words that nobody says, content without marks, and the receipt for each quote.
 *
 * <p>{@code ClauseFinder} finds the clauses: by verbs, whose sources {@code SubjectFinder} looks for ({@code Inversion},
 * {@code Antecedents}, {@code Appositions}, {@code SharedSubjects}, {@code ParticipleSubjects}), by nouns, phrases and marks
 * ({@code NounCues}, {@code SourcePhrases}, {@code SourceMarks}). {@code Narrative} reads sentence by sentence:
 * {@code Chooser} weighs clauses, {@code Refusal} judges marked words, {@code Continuation} looks beyond the sentence,
 * {@code IndirectSpeech} takes what {@code Content} finds ({@code Complement}, {@code SurroundingContent},
 * {@code ContentEnd}). {@code Discourse} tells whom a name, a pronoun or a noun means. {@code Assembler} writes the receipt.
 */
@NullMarked
package org.inquit.extraction.speech;

import org.jspecify.annotations.NullMarked;
