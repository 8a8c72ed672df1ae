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
record FoundEvent(String id, Event event, List<Quotation> words, List<FoundPart> participants) {

    /** The position, from 1, at which it has the same entity in the same role as another report, or 0. */
    int positionOf(Event.Participant other) {
        return participants.stream()
                .filter(part -> isSame(event.participants().get(part.index()), other))
                .mapToInt(part -> part.index() + 1)
                .findFirst()
                .orElse(0);
    }

    private static boolean isSame(Event.Participant one, Event.Participant other) {
        return one.entityId().equals(other.entityId()) && one.role().equals(other.role());
    }
}
