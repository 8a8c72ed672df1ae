package org.mithaq.annotation;

/**
 * A date where a text gives it.
 *
 * @param from first unit
 * @param to exclusive last unit
 * @param value what it means, resolved against the past
 * @param future what it means beside a plan; the same object where tense makes no difference
 * @param start UTF-16 offset
 * @param end exclusive
 * @param role event, since, until, copyright, before or deadline: how it bounds what it stands beside
 */
public record DateMention(int from, int to, DateValue value, DateValue future, int start, int end, String role) {}
