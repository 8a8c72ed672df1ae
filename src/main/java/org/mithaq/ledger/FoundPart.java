package org.mithaq.ledger;

import java.util.List;

/**
 * A party, subject or participant of a found record, kept with the words.
 *
 * @param index where it stands in its record's list
 * @param words for it
 */
record FoundPart(int index, List<Quotation> words) {}
