package org.mithaq.event;

/**
 * A word of an article that gave no record, though words like it do; the packs may miss something.
 *
 * @param kind accord_word, event_word, unknown_verb or unknown_name
 * @param rule language and name of the rule that knows the word, or would have to
 * @param word the word or name as first printed
 * @param reason why it gave nothing
 * @param count how often it stands in the article
 * @param start UTF-16 offset of a quote in which it stands first
 * @param end exclusive offset
 */
public record Gap(String kind, String rule, String word, String reason, int count, int start, int end) {}
