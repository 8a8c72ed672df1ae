package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.event.Event;
import org.mithaq.ledger.Said.SaidEvent;

/**
 * Reports of one kind by the same actors about the same accord, in the order of their articles, gathered into events.
 * Holds the events so far, and where to look for those that a report may be of: an actor that makes news every day has thousands.
 *
 * @param <T> what is kept of the first report of an event
 */
final class EventGroup<T> {
    private final List<Gathered<T>> events = new ArrayList<>();
    private final Map<String, List<Gathered<T>>> byDate = new HashMap<>();
    private final Map<String, List<Gathered<T>>> byStory = new HashMap<>();

    /** Those whose date is more than a day, or not quite known. */
    private final List<Gathered<T>> vague = new ArrayList<>();

    /** What reports must have in common to be of one event, as a short key, behind which the accord stands; an anonymous one has it with none of another article. */
    static String key(Event event, String articleId) {
        String alike = Digest.of(event.kind(), entities(event, "actor"), isAnonymous(event) ? articleId : null);
        return alike + Rulings.ABOUT + (event.accordId() == null ? "" : event.accordId());
    }

    /** Nobody is named and no accord: any two such reports look alike, so none is taken for another. */
    static boolean isAnonymous(Event report) {
        return report.accordId() == null && entities(report, "actor").isEmpty();
    }

    /** The participants in a role. */
    static Set<String> entities(Event event, String role) {
        Set<String> ids = new TreeSet<>();
        event.participants().stream()
                .filter(participant -> participant.role().equals(role))
                .forEach(participant -> ids.add(participant.entityId()));
        return ids;
    }

    /**
     * The event that a report is of: one that another article reported, best with the very same date, or a new one.
     *
     * @param found kept when the event is new
     */
    Gathered<T> add(Source source, SaidEvent report, String story, T found) {
        Gathered<T> event = report.anonymous() ? null : find(source, report, story);
        if (event == null) {
            event = new Gathered<>(events.size(), source, report, found);
            note(event);
        } else {
            event.add(source);
        }
        List<Gathered<T>> told = byStory.computeIfAbsent(story, one -> new ArrayList<>());
        told.add(event);
        told.sort(Comparator.comparingInt(one -> one.number));
        return event;
    }

    private void note(Gathered<T> event) {
        events.add(event);
        byDate.computeIfAbsent(date(event.report), date -> new ArrayList<>()).add(event);
        if (!isDayOrUnknown(event.report)) {
            vague.add(event);
        }
    }

    private static String date(SaidEvent report) {
        return report.date() == null ? "" : report.date().edtf();
    }

    private static boolean isDayOrUnknown(SaidEvent report) {
        DayRange date = report.date();
        return date == null
                || (date.from() != null && date.edtf().equals(date.from().toString()));
    }

    private @Nullable Gathered<T> find(Source source, SaidEvent report, String story) {
        Predicate<Gathered<T>> alike = event -> !event.last.equals(source) && event.hasRecipientsLike(report);
        return first(withDateOf(report), alike.and(event -> event.isReportedBy(report, true)))
                // A copy tells of the same event, whatever its date: "yesterday" is another day when it was printed
                // later.
                .or(() -> first(byStory.get(story), alike))
                .or(() -> first(
                        isDayOrUnknown(report) ? vague : events, alike.and(event -> event.isReportedBy(report, false))))
                .orElse(null);
    }

    /** None for an undated report of no accord, which fits none by its date. */
    private @Nullable List<Gathered<T>> withDateOf(SaidEvent report) {
        return report.date() == null && report.accord() == null ? null : byDate.get(date(report));
    }

    private Optional<Gathered<T>> first(@Nullable List<Gathered<T>> among, Predicate<Gathered<T>> which) {
        return among == null ? Optional.empty() : among.stream().filter(which).findFirst();
    }

    List<Gathered<T>> events() {
        return events;
    }

    /** An event and the articles that report it; the first one gives its values. Holds what was counted so far. */
    static final class Gathered<T> {
        private final int number;
        private final Source first;
        private final SaidEvent report;
        private final T found;
        private Source last;
        private Source latest;
        private int sources = 1;

        Gathered(int number, Source source, SaidEvent report, T found) {
            this.number = number;
            this.first = source;
            this.last = source;
            this.latest = source;
            this.report = report;
            this.found = found;
        }

        private void add(Source source) {
            last = source;
            latest = latest.later(source);
            sources++;
        }

        /** Whether a report names one of its recipients, or one of the two names none. */
        private boolean hasRecipientsLike(SaidEvent other) {
            return report.recipients().isEmpty()
                    || other.recipients().isEmpty()
                    || !Collections.disjoint(report.recipients(), other.recipients());
        }

        private boolean isReportedBy(SaidEvent other, boolean sameDate) {
            return datesFit(report, other, sameDate) && equalOrUnknown(report.country(), other.country());
        }

        /** Undated reports are of one event only when they are about the same accord. */
        private static boolean datesFit(SaidEvent one, SaidEvent other, boolean same) {
            DayRange mine = one.date();
            DayRange theirs = other.date();
            if (mine == null || theirs == null) {
                return mine == null && theirs == null && one.accord() != null;
            }
            return same ? mine.edtf().equals(theirs.edtf()) : mine.isCompatible(theirs);
        }

        private static boolean equalOrUnknown(@Nullable String one, @Nullable String other) {
            return one == null || other == null || one.equals(other);
        }

        /** What was kept of the first report. */
        T found() {
            return found;
        }

        String id() {
            return report.id();
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
    }
}
