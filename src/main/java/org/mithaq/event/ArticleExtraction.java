package org.mithaq.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.accord.AccordCluster;
import org.mithaq.accord.AccordExtractor;
import org.mithaq.accord.AccordRecords;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.Entities;
import org.mithaq.annotation.Entity;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.article.Article;
import org.mithaq.article.Wording;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.source.Rejection;

/** Makes records from articles. Immutable and shared by all threads once loaded. */
public final class ArticleExtraction {
    private final Lexicon lexicon;

    private ArticleExtraction(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Compiles the language packs with these BCP 47 tags. */
    public static ArticleExtraction load(List<String> languages) {
        return new ArticleExtraction(Lexicon.load(languages));
    }

    /** All that an article yields; the same article gives the same findings. An article in a language without a pack yields nothing. */
    public Findings extract(Article article) {
        LanguagePack pack = lexicon.pack(article.language());
        if (pack == null) {
            return new Findings(article, null, List.of(), List.of(), List.of(), List.of());
        }
        AnnotatedArticle reading = AnnotatedArticle.of(article, pack, lexicon);
        return findings(reading, (cluster, event) -> {});
    }

    /** How an article was understood; for an article in a language without a pack, nothing. */
    public Explanation explain(Article article) {
        LanguagePack pack = lexicon.pack(article.language());
        if (pack == null) {
            return new Explanation(List.of());
        }
        AnnotatedArticle reading = AnnotatedArticle.of(article, pack, lexicon);
        Explanations explanations = new Explanations(reading);
        findings(reading, explanations::event);
        return explanations.explanation();
    }

    private Findings findings(AnnotatedArticle reading, BiConsumer<EventCluster, Event> made) {
        if (reading.foreignField()) {
            return findings(reading, List.of(), List.of(), List.of());
        }
        AccordExtractor clusters = AccordExtractor.of(reading);
        Set<InstrumentMention> recorded = new HashSet<>();
        List<Accord> accords = accords(reading, clusters, recorded);
        EventRecords records = new EventRecords(reading, lexicon.world());
        List<Event> events = new ArrayList<>();
        for (EventCluster cluster : EventExtractor.of(reading, clusters)) {
            Event event = records.record(cluster);
            made.accept(cluster, event);
            events.add(event);
        }
        return findings(reading, accords, events, new Gaps(reading, lexicon.world()).beside(recorded));
    }

    private List<Accord> accords(AnnotatedArticle reading, AccordExtractor clusters, Set<InstrumentMention> recorded) {
        AccordRecords records = new AccordRecords(reading, lexicon.world());
        Map<String, AccordCluster> told = new LinkedHashMap<>();
        Map<String, Accord> accords = new LinkedHashMap<>();
        for (AccordCluster c : clusters.clusters()) {
            Accord a = records.record(c);
            if (a == null) {
                continue;
            }
            recorded.addAll(c.mentions());
            AccordCluster first = told.putIfAbsent(a.id(), c);
            Accord whole = first == null ? a : toldAgain(records, first, c);
            accords.put(a.id(), whole == null ? a : whole);
        }
        return List.copyOf(accords.values());
    }

    /** An accord that is named anew, as if for the first time, is still the same: what both tell of it makes one record. */
    private static @Nullable Accord toldAgain(AccordRecords records, AccordCluster first, AccordCluster again) {
        String id = first.id();
        first.absorb(again);
        Accord whole = records.record(first);
        return whole != null && whole.id().equals(id) ? whole : null;
    }

    private static Findings findings(
            AnnotatedArticle reading, List<Accord> accords, List<Event> events, List<Gap> gaps) {
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

    /** SHA-256 over everything the packs were compiled from, 16 hex digits. */
    public String fingerprint() {
        return lexicon.fingerprint();
    }
}
