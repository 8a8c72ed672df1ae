package org.mithaq.ledger;

import java.util.List;
import org.mithaq.event.Event;

/**
 * What one article says of an event, kept with the words.
 *
 * @param id that it has when no earlier article reports it
 * @param event as found
 * @param words for the event's own fields
 * @param participants those that are not withheld
 */
record FoundEvent(String id, Event event, List<Quotation> words, List<FoundPart> participants) {}
