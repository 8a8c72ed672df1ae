package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;

/**
 * The words that one value of a record rests on.
 *
 * @param field column of the record that the words support
 * @param value the field's value according to this article alone, or null
 * @param role code of the contract's list {@code evidence_role}
 * @param rule language and name of the pattern, term or annotator, such as {@code ar:sign}
 * @param part body, headline or metadata: which text the offsets count in
 * @param start UTF-16 offset
 * @param end exclusive UTF-16 offset
 */
public record Evidence(
        String field, @Nullable String value, String role, String rule, String part, int start, int end) {}
