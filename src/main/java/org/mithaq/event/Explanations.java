package org.mithaq.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateMention;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Sentence;
import org.mithaq.annotation.Statement;
import org.mithaq.event.Explanation.Mention;
import org.mithaq.event.Explanation.Said;
import org.mithaq.event.Explanation.SeenSentence;
import org.mithaq.text.Lists;

/** Puts into words how one article was understood. Holds which statement went into which event. */
final class Explanations {
    private final AnnotatedArticle reading;
    private final Map<Statement, Event> events = new HashMap<>();
    private final Map<Statement, String> accords = new HashMap<>();

    Explanations(AnnotatedArticle reading) {
        this.reading = reading;
    }

    /** Notes that an event was made from these statements. */
    void event(EventCluster cluster, Event event) {
        cluster.statements.forEach(statement -> {
            events.put(statement, event);
            if (event.accordId() != null) {
                accords.put(statement, event.accordId());
            }
        });
    }

    Explanation explanation() {
        return new Explanation(reading.sentences().stream()
                .filter(sentence -> !sentence.isEmpty())
                .map(this::seen)
                .toList());
    }

    private SeenSentence seen(Sentence sentence) {
        List<Statement> said = reading.statements().stream()
                .filter(each -> each.sentenceIndex() == sentence.index())
                .toList();
        return new SeenSentence(
                sentence.start(),
                sentence.end(),
                mentions(sentence, said),
                said.stream().map(this::said).toList());
    }

    private List<Mention> mentions(Sentence sentence, List<Statement> said) {
        List<Mention> mentions = new ArrayList<>();
        sentence.actors().forEach(each -> mentions.add(actor(each)));
        sentence.dates().forEach(each -> mentions.add(date(each)));
        reading.instruments().stream()
                .filter(each -> each.sentence() == sentence.index())
                .forEach(each -> mentions.add(instrument(each)));
        sentence.predicates().stream()
                .filter(each -> Lists.none(said, statement -> statement.start() == each.start()))
                .forEach(each -> mentions.add(unused(each)));
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::kind));
        return mentions;
    }

    private static Mention actor(Actor actor) {
        String affiliation = actor.key().equals(actor.entity().id()) ? "" : " for " + actor.key();
        return new Mention(
                "actor",
                actor.entity().id() + affiliation + ", " + actor.entity().type(),
                actor.start(),
                actor.end());
    }

    private static Mention date(DateMention date) {
        return new Mention("date", date.value().edtf() + ", " + date.role(), date.start(), date.end());
    }

    private static Mention instrument(InstrumentMention instrument) {
        String meaning = Stream.of(
                        instrument.known() == null ? "" : instrument.known().id(),
                        instrument.form(),
                        instrument.type(),
                        instrument.weak() ? "counts only with parties or a type" : "",
                        ids("parties", instrument.parties()),
                        ids("brokers", instrument.brokers()),
                        String.join(" ", instrument.subjects()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Mention("instrument", meaning, instrument.start(), instrument.end());
    }

    private Mention unused(Sentence.SeenPredicate seen) {
        String meaning = "%s:%s, says nothing here (it needs %s)"
                .formatted(
                        reading.pack().tag(),
                        seen.predicate().id(),
                        needed(seen.predicate().needs()));
        return new Mention("predicate", meaning, seen.start(), seen.end());
    }

    static String needed(String needs) {
        return switch (needs) {
            case "accord" -> "an accord";
            case "other" -> "two sides";
            case "object" -> "one of its objects";
            case "membership" -> "an accord or organisation";
            default -> "someone who does it";
        };
    }

    private Said said(Statement statement) {
        return new Said(
                reading.pack().tag() + ":" + statement.predicate().id(),
                statement.predicate().kind(),
                statement.factuality(),
                statement.factualityRule(),
                source(statement.attribution()),
                sides(statement),
                accords.get(statement),
                edtf(statement),
                outcome(statement),
                statement.start(),
                statement.end());
    }

    private static String source(Attribution attribution) {
        return attribution.entityId() == null ? attribution.type() : attribution.entityId();
    }

    private static String sides(Statement statement) {
        return Stream.of(
                        ids("actors", statement.actors()),
                        ids("recipients", statement.recipients()),
                        ids("facilitators", statement.facilitators()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String ids(String role, List<Actor> actors) {
        return actors.isEmpty()
                ? ""
                : actors.stream().map(each -> each.entity().id()).collect(Collectors.joining(" ", role + " ", ""));
    }

    private static @Nullable String edtf(Statement statement) {
        DateMention date = statement.date();
        return date == null ? null : (statement.isAhead() ? date.future() : date.value()).edtf();
    }

    private String outcome(Statement statement) {
        Event event = events.get(statement);
        if (event != null) {
            return "event: " + event.titleEn();
        }
        if (reading.foreignField()) {
            return "no record: words of sport or business outweigh those of diplomacy in this article";
        }
        return statement.actors().isEmpty()
                ? "no record: the text does not say who"
                : "no record: it is the content of the agreement before it";
    }
}
