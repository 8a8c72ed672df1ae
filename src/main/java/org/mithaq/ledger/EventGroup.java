package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.DateValue;
import org.mithaq.event.Event;

/**
 * Reports of one kind by the same actors about the same accord, in the order of their articles, gathered into events.
 * Holds the events so far.
 */
final class EventGroup {
    private final List<Gathered> events = new ArrayList<>();

    /** What reports must have in common to be of one event, as a short key; an anonymous one has it with none of another article. */
    static String key(Event event, String articleId) {
        return Digest.of(
                event.kind(), event.accordId(), entities(event, "actor"), isAnonymous(event) ? articleId : null);
    }

    /** Nobody is named and no accord: any two such reports look alike, so none is taken for another. */
    static boolean isAnonymous(Event report) {
        return report.accordId() == null && entities(report, "actor").isEmpty();
    }

    private static Set<String> entities(Event event, String role) {
        Set<String> ids = new TreeSet<>();
        event.participants().stream()
                .filter(participant -> participant.role().equals(role))
                .forEach(participant -> ids.add(participant.entityId()));
        return ids;
    }

    /** The event that a report is of: one that another article reported, best with the very same date, or a new one. */
    Gathered add(Source source, FoundEvent found, String story) {
        Set<String> recipients = entities(found.event(), "recipient");
        Gathered event = isAnonymous(found.event()) ? null : find(source, found.event(), recipients, story);
        if (event == null) {
            event = new Gathered(source, found, recipients, story);
            events.add(event);
        } else {
            event.add(source, story);
        }
        return event;
    }

    private @Nullable Gathered find(Source source, Event report, Set<String> recipients, String story) {
        List<Gathered> alike = events.stream()
                .filter(event -> !event.last.equals(source) && event.hasRecipientsLike(recipients))
                .toList();
        return first(alike, event -> event.isReportedBy(report, true))
                // A copy tells of the same event, whatever its date: "yesterday" is another day when it was printed
                // later.
                .or(() -> first(alike, event -> event.stories.contains(story)))
                .or(() -> first(alike, event -> event.isReportedBy(report, false)))
                .orElse(null);
    }

    private static Optional<Gathered> first(List<Gathered> alike, Predicate<Gathered> which) {
        return alike.stream().filter(which).findFirst();
    }

    List<Gathered> events() {
        return events;
    }

    /** An event and the articles that report it; the first one gives its values. Holds what was counted so far. */
    static final class Gathered {
        private final Source first;
        private final FoundEvent found;
        private final Set<String> recipients;
        private final Map<String, Integer> positions = new HashMap<>();
        private final Set<String> stories = new HashSet<>();
        private Source last;
        private Source latest;
        private int sources = 1;

        Gathered(Source source, FoundEvent found, Set<String> recipients, String story) {
            this.recipients = recipients;
            this.first = source;
            this.last = source;
            this.latest = source;
            this.found = found;
            stories.add(story);
            found.participants()
                    .forEach(part -> positions.putIfAbsent(
                            place(found.event().participants().get(part.index())), part.index() + 1));
        }

        private static String place(Event.Participant participant) {
            return Digest.joined(participant.entityId(), participant.role());
        }

        private void add(Source source, String story) {
            last = source;
            latest = latest.later(source);
            stories.add(story);
            sources++;
        }

        /** Whether a report names one of its recipients, or one of the two names none. */
        private boolean hasRecipientsLike(Set<String> theirs) {
            return recipients.isEmpty() || theirs.isEmpty() || !Collections.disjoint(recipients, theirs);
        }

        private boolean isReportedBy(Event report, boolean sameDate) {
            return datesFit(found.event(), report, sameDate)
                    && equalOrUnknown(found.event().placeIso3(), report.placeIso3());
        }

        /** Undated reports are of one event only when they are about the same accord. */
        private static boolean datesFit(Event one, Event other, boolean same) {
            DateValue mine = one.date();
            DateValue theirs = other.date();
            if (mine == null || theirs == null) {
                return mine == null && theirs == null && one.accordId() != null;
            }
            return same ? mine.edtf().equals(theirs.edtf()) : DayRange.compatible(mine, theirs);
        }

        private static boolean equalOrUnknown(@Nullable String one, @Nullable String other) {
            return one == null || other == null || one.equals(other);
        }

        FoundEvent found() {
            return found;
        }

        String id() {
            return found.id();
        }

        Source first() {
            return first;
        }

        Source last() {
            return latest;
        }

        int sources() {
            return sources;
        }

        /** The row of a participant that a report names, empty when the first report does not have it. */
        Optional<String> participantId(Event.Participant participant) {
            return Optional.ofNullable(positions.get(place(participant)))
                    .map(position -> RecordRows.participantId(found.id(), position));
        }
    }
}
