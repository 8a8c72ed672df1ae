package org.mithaq.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.accord.AccordCluster;
import org.mithaq.accord.AccordExtractor;
import org.mithaq.accord.AccordRecords;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.Entities;
import org.mithaq.annotation.Entity;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.article.Wording;
import org.mithaq.lexicon.World;
import org.mithaq.source.Rejection;

/** Makes the findings of one article that was read, of several side by side: each step for all of them before the next. Made anew for each article. */
final class FindingsMaker {
    private static final List<Consumer<FindingsMaker>> STEPS = List.of(
            FindingsMaker::clusterAccords,
            FindingsMaker::recordAccords,
            FindingsMaker::clusterEvents,
            FindingsMaker::recordEvents,
            FindingsMaker::findGaps);

    private final AnnotatedArticle reading;
    private final World world;
    private final Set<InstrumentMention> recorded = new HashSet<>();
    private @Nullable AccordExtractor clusters;
    private List<Accord> accords = List.of();
    private List<EventCluster> eventClusters = List.of();
    private final List<Event> events = new ArrayList<>();
    private List<Gap> gaps = List.of();

    FindingsMaker(AnnotatedArticle reading, World world) {
        this.reading = reading;
        this.world = world;
    }

    /** Takes every step for all articles; those of other fields, such as sport, give nothing. */
    static void make(List<FindingsMaker> all) {
        List<FindingsMaker> ours =
                all.stream().filter(each -> !each.reading.foreignField()).toList();
        STEPS.forEach(ours::forEach);
    }

    private void clusterAccords() {
        clusters = AccordExtractor.of(reading);
    }

    private AccordExtractor clustered() {
        return Objects.requireNonNull(clusters);
    }

    private void clusterEvents() {
        eventClusters = EventExtractor.of(reading, clustered());
    }

    private void recordEvents() {
        EventRecords records = new EventRecords(reading, world);
        for (EventCluster cluster : eventClusters) {
            events.add(records.record(cluster));
        }
    }

    private void findGaps() {
        gaps = new Gaps(reading, world).beside(recorded);
    }

    /** Hands on each event with the statements it was made from. */
    void eachEvent(BiConsumer<EventCluster, Event> taker) {
        for (int i = 0; i < events.size(); i++) {
            taker.accept(eventClusters.get(i), events.get(i));
        }
    }

    private void recordAccords() {
        AccordRecords records = new AccordRecords(reading, world);
        Map<String, AccordCluster> told = new LinkedHashMap<>();
        Map<String, Accord> byId = new LinkedHashMap<>();
        for (AccordCluster c : clustered().clusters()) {
            Accord a = records.record(c);
            if (a == null) {
                continue;
            }
            recorded.addAll(c.mentions());
            AccordCluster alike = told.get(a.id());
            while (a != null && alike != null && c.listedBeside(alike)) {
                c.countOn();
                a = records.record(c);
                alike = a == null ? null : told.get(a.id());
            }
            if (a == null) {
                continue;
            }
            AccordCluster first = told.putIfAbsent(a.id(), c);
            Accord whole = first == null ? a : toldAgain(records, first, c);
            byId.put(a.id(), whole == null ? a : whole);
        }
        accords = List.copyOf(byId.values());
    }

    /** An accord that is named anew, as if for the first time, is still the same: what both tell of it makes one record. */
    private static @Nullable Accord toldAgain(AccordRecords records, AccordCluster first, AccordCluster again) {
        String id = first.id();
        first.absorb(again);
        Accord whole = records.record(first);
        return whole != null && whole.id().equals(id) ? whole : null;
    }

    Findings findings() {
        List<Rejection> warnings = new ArrayList<>();
        if (reading.article().published().day() == null) {
            String what = reading.hasUnresolvedWeekday()
                    ? "No publication date is known, so weekdays stay unresolved. Maybe give datePublished in a sidecar."
                    : "No publication date is known. Maybe give datePublished in a sidecar.";
            warnings.add(Rejection.of("W_NO_DATE", "resolve", what));
        }
        return new Findings(
                reading.article(),
                reading.datelineIso3(),
                named(reading.entities(), accords, events),
                accords,
                events,
                warnings,
                gaps,
                Wording.of(reading.article(), reading.names()));
    }

    /** Only the entities that a record names, and those they belong to. */
    private static List<Entity> named(Entities all, List<Accord> accords, List<Event> events) {
        Set<String> ids = new LinkedHashSet<>();
        for (Accord a : accords) {
            add(ids, a.attribution().entityId());
            for (Accord.Party p : a.parties()) {
                add(ids, p.entityId());
                add(ids, p.representedBy());
                add(ids, p.attribution().entityId());
            }
            a.subjects().forEach(s -> add(ids, s.attribution().entityId()));
        }
        for (Event e : events) {
            add(ids, e.attribution().entityId());
            e.participants().forEach(p -> add(ids, p.entityId()));
        }
        List<Entity> out = new ArrayList<>();
        Set<String> more = new LinkedHashSet<>(ids);
        for (String id : ids) {
            Entity e = all.get(id);
            if (e != null && e.affiliation() != null) {
                more.add(e.affiliation());
            }
        }
        for (String id : more) {
            Entity e = all.require(id);
            out.add(e);
        }
        return out;
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
