package org.mithaq.event;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Entity;
import org.mithaq.article.Article;
import org.mithaq.article.Wording;
import org.mithaq.source.Rejection;

/**
 * All that one article yields.
 *
 * @param article the article
 * @param datelineIso3 country of the dateline's place, or null
 * @param entities every entity that a record names, by id, without doubles
 * @param accords its accords
 * @param events its events
 * @param warnings values that were left out; the article's own warnings stay with the article
 * @param gaps words that gave no record though words like them do
 * @param wording what the article says, to tell its copies by
 */
public record Findings(
        Article article,
        @Nullable String datelineIso3,
        List<Entity> entities,
        List<Accord> accords,
        List<Event> events,
        List<Rejection> warnings,
        List<Gap> gaps,
        Wording wording) {

    /** Copies the lists. */
    public Findings {
        entities = List.copyOf(entities);
        accords = List.copyOf(accords);
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
        gaps = List.copyOf(gaps);
    }

    /** Findings of an article whose names are not known. */
    public Findings(
            Article article,
            @Nullable String datelineIso3,
            List<Entity> entities,
            List<Accord> accords,
            List<Event> events,
            List<Rejection> warnings,
            List<Gap> gaps) {
        this(article, datelineIso3, entities, accords, events, warnings, gaps, Wording.of(article, IntStream.empty()));
    }

    /** Findings of which nobody asks what is missing. */
    public Findings(
            Article article,
            @Nullable String datelineIso3,
            List<Entity> entities,
            List<Accord> accords,
            List<Event> events,
            List<Rejection> warnings) {
        this(article, datelineIso3, entities, accords, events, warnings, List.of());
    }
}
