package org.mithaq.score;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.mithaq.score.FoundRecords.FoundEvent;

/** Counts events and their values, article by article. */
final class EventScore {
    private final Tally events = new Tally();
    private final Tally strict = new Tally();
    private final Tally dates = new Tally();
    private final Tally factualities = new Tally();
    private final Tally inventedDays = new Tally();

    /** Counts one article; {@code difference} takes what is wrong, as a kind and what it is about. */
    void add(List<Gold.Event> gold, List<FoundEvent> found, BiConsumer<String, Object> difference) {
        Pairing<Gold.Event, FoundEvent> pairing = Pairing.of(gold, found, Likeness::of);
        pairing.pairs().stream()
                .filter(pair -> !pair.gold().mayBeMissing())
                .forEach(pair -> right(pair.gold(), pair.found(), difference));
        pairing.missed().stream().filter(event -> !event.mayBeMissing()).forEach(event -> missed(event, difference));
        pairing.spurious().stream()
                .filter(event -> !Gold.Event.isStatement(List.of(event.kind()))
                        && !event.everyone().isEmpty())
                .forEach(event -> spurious(event, difference));
    }

    private void missed(Gold.Event event, BiConsumer<String, Object> difference) {
        events.missed(1);
        strict.missed(1);
        difference.accept(
                "event missed", List.of(event.kinds().get(0), event.actors(), event.recipients(), event.trigger()));
    }

    private void spurious(FoundEvent event, BiConsumer<String, Object> difference) {
        events.spurious(1);
        strict.spurious(1);
        difference.accept("event spurious", List.of(event.kind(), event.everyone(), event.title()));
    }

    private void right(Gold.Event gold, FoundEvent found, BiConsumer<String, Object> difference) {
        events.right(1);
        if (everyoneInPlace(gold, found)) {
            strict.right(1);
        } else {
            strict.missed(1);
            strict.spurious(1);
            difference.accept(
                    "participants",
                    List.of(
                            gold.kinds().get(0),
                            gold.actors(),
                            gold.recipients(),
                            found.actors(),
                            new TreeSet<>(found.everyone())));
        }
        factualities.value(gold.factualities().contains(found.factuality()));
        date(gold, found, difference);
    }

    /** All sides are there, all actors are actors, and nobody is there who should not be. */
    private static boolean everyoneInPlace(Gold.Event gold, FoundEvent found) {
        TreeSet<String> there = new TreeSet<>(found.everyone());
        there.addAll(gold.facilitators());
        return there.containsAll(gold.sides())
                && found.actors().containsAll(gold.actors())
                && gold.everyone().containsAll(found.everyone());
    }

    private void date(Gold.Event gold, FoundEvent found, BiConsumer<String, Object> difference) {
        String date = gold.date();
        if (date == null) {
            inventedDays.value(found.hasDay());
            return;
        }
        dates.value(found.date().equals(date));
        if (!found.date().equals(date)) {
            difference.accept("date", List.of(gold.kinds().get(0), date, found.date()));
        }
    }

    void writeMatches(Map<String, Number> figures) {
        events.writeMatch("event", figures);
        strict.writeMatch("event_strict", figures);
    }

    void writeDates(Map<String, Number> figures) {
        dates.writeShare("event_date", figures);
        factualities.writeShare("factuality", figures);
    }

    void writeInventedDays(Map<String, Number> figures) {
        inventedDays.writeShare("date_invented", figures);
    }
}
