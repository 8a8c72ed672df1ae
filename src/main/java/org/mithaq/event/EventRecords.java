package org.mithaq.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.DateMention;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Evidence;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.World;

/** Makes event records from clusters of statements. Codes come from {@code world/events.csv} unless the predicate has its own. */
final class EventRecords {
    /** A deed that only one noun tells of is less sure than one told by a verb or twice. */
    private static final double NOUN_ONCE = 0.87;

    /** A deed that stands far into a long sentence is a detail of other news three times in four. */
    private static final double LATE = 0.65;

    private static final double UNSURE_STEP = 0.5;

    private final AnnotatedArticle reading;
    private final World world;
    private final String tag;

    EventRecords(AnnotatedArticle reading, World world) {
        this.reading = reading;
        this.world = world;
        this.tag = reading.pack().tag();
    }

    Event record(EventCluster c) {
        Statement main = c.main();
        Predicate p = main.predicate();
        World.EventCode code = world.code(c.kind);
        EventCoding coding = EventCoding.of(p, p.coded().isEmpty() ? code : world.code(p.coded()), main);
        DateValue date = date(c);
        Statement.Place place = place(c);
        return new Event(
                c.first().start(),
                EventTitle.of(c, code, accordName(c)),
                c.kind,
                blank(coding.plover()),
                coding.modes(),
                code.contexts(),
                blank(coding.cameo()),
                blank(coding.quad()),
                coding.intensity(),
                action(c, p),
                c.accord == null || c.accord.id().isEmpty() ? null : c.accord.id(),
                date,
                place == null ? null : place.name(),
                place == null ? null : place.iso3(),
                main.factuality(),
                main.attribution(),
                areas(c),
                salience(c, date),
                participants(c),
                evidence(c, main, date, place),
                confidence(c),
                null);
    }

    private static @Nullable String blank(String s) {
        return s.isEmpty() ? null : s;
    }

    /** "May begin talks in September", "hopes to sign in May". */
    private boolean mayBe(Statement st) {
        boolean open =
                st.factualityRule().equals("possibility") || st.factualityRule().equals("wish-or-demand");
        return reading.pack().capitals() && open;
    }

    private static String action(EventCluster c, Predicate p) {
        return c.accord == null || c.accord.id().isEmpty() ? "none" : p.action();
    }

    private @Nullable DateValue date(EventCluster c) {
        DateMention d = c.date();
        boolean ahead = c.main().isAhead() || mayBe(c.main());
        DateValue day = d == null ? null : ahead ? d.future() : d.value();
        return day != null && c.main().isDone() && yetToCome(day) ? null : day;
    }

    /** "Agreed to meet next year": what is done cannot have a day that is still to come; it is that of something else. */
    private boolean yetToCome(DateValue day) {
        var published = reading.article().published().day();
        return published != null && day.from() != null && day.from().isAfter(published.plusDays(1));
    }

    private static Statement.@Nullable Place place(EventCluster c) {
        for (Statement st : c.statements) {
            if (st.place() != null) {
                return st.place();
            }
        }
        return null;
    }

    private static List<String> areas(EventCluster c) {
        if (c.accord == null) {
            return List.of();
        }
        Set<String> out = new LinkedHashSet<>();
        for (InstrumentMention m : c.accord.mentions()) {
            out.addAll(m.subjects());
        }
        return new ArrayList<>(out);
    }

    private static @Nullable String accordName(EventCluster c) {
        if (c.accord == null) {
            return null;
        }
        for (InstrumentMention m : c.accord.mentions()) {
            World.KnownAccord known = m.known();
            List<String> names = known == null ? null : known.names().get("en");
            if (names != null && !names.isEmpty()) {
                return names.get(0);
            }
        }
        return null;
    }

    private String salience(EventCluster c, @Nullable DateValue date) {
        var published = reading.article().published().day();
        boolean old = date != null
                && date.to() != null
                && published != null
                && date.to().isBefore(published.minusDays(60));
        boolean past = date != null && date.text() != null && date.precision().equals("decade_part");
        boolean words = c.kind.equals("statement") || c.kind.equals("announce") || c.kind.equals("deny");
        if (old || past || words) {
            return "background";
        }
        return c.first().sentenceIndex() <= 1 ? "lead" : "main";
    }

    private List<Event.Participant> participants(EventCluster c) {
        List<Event.Participant> out = new ArrayList<>();
        c.actors.values().forEach(a -> out.add(participant(a, "actor", c)));
        c.recipients.values().forEach(a -> out.add(participant(a, "recipient", c)));
        c.facilitators.values().forEach(a -> out.add(participant(a, "facilitator", c)));
        return out;
    }

    private Event.Participant participant(Actor a, String role, EventCluster c) {
        boolean here = a.start() >= 0 && a.end() <= reading.article().text().length();
        String printed = here && a.named() ? reading.words(a.start(), a.end()) : null;
        Evidence e = new Evidence(
                "entity_id",
                a.entity().id(),
                "party",
                tag + ":" + c.first().predicate().id(),
                "body",
                a.start(),
                a.end());
        return new Event.Participant(
                a.entity().id(), role, printed, a.entity().count(), a.named() ? "explicit" : "inferred", List.of(e));
    }

    private List<Evidence> evidence(
            EventCluster c, Statement main, @Nullable DateValue date, Statement.@Nullable Place place) {
        List<Evidence> out = new ArrayList<>();
        for (Statement st : c.statements) {
            out.add(new Evidence(
                    "event_kind", c.kind, "trigger", tag + ":" + st.predicate().id(), "body", st.start(), st.end()));
        }
        int cue = main.cueStart();
        out.add(new Evidence(
                "factuality",
                main.factuality(),
                "status",
                tag + ":factuality-" + main.factualityRule(),
                "body",
                cue >= 0 ? cue : main.start(),
                cue >= 0 ? main.cueEnd() : main.end()));
        DateMention d = c.date();
        if (d != null && date != null) {
            out.add(new Evidence("event_date_edtf", date.edtf(), "date", tag + ":date", "body", d.start(), d.end()));
        }
        if (place != null) {
            out.add(new Evidence(
                    "place_name", place.name(), "place", tag + ":place", "body", place.start(), place.end()));
        }
        if (main.sourceStart() >= 0) {
            out.add(new Evidence(
                    "attribution_type",
                    main.attribution().type(),
                    "attribution",
                    tag + ":attribution",
                    "body",
                    main.sourceStart(),
                    main.sourceEnd()));
        }
        return out;
    }

    /** A deed that the words only point back to is worth a record of its own when both sides are named. */
    private static double known(Statement st) {
        List<Actor> sides = st.predicate().symmetric() ? st.actors() : st.recipients();
        boolean named = bothNamed(st.actors(), sides);
        named = named && (!st.predicate().symmetric() || st.actors().size() > 1);
        // "غزا العراق الكويت في آب 1990": history that a verb tells with its sides and its date.
        boolean history = named && st.isVerb() && st.date() != null && !st.inferredActor();
        return !st.background() || history ? 1 : named && !st.inferredActor() ? 0.85 : 0.55;
    }

    private static boolean bothNamed(Collection<Actor> actors, Collection<Actor> recipients) {
        return anyNamed(actors) && anyNamed(recipients);
    }

    private static boolean anyNamed(Collection<Actor> actors) {
        for (Actor a : actors) {
            if (!a.isGroup()) {
                return true;
            }
        }
        return false;
    }

    /** Violence and protest are news when the text says more than that they were done, and says it before it has told of other things. */
    private static double news(EventCluster c) {
        if (!c.main().predicate().background()) {
            return 1;
        }
        double late = allLate(c) ? LATE : 1;
        return late * (c.kind.equals("attack") ? violence(c) : protest(c));
    }

    private static boolean allLate(EventCluster c) {
        for (Statement st : c.statements) {
            if (!st.isLate()) {
                return false;
            }
        }
        return true;
    }

    /** What the text says besides the deed: whom it hit, where, who was harmed or what is demanded, on which fresh day, who says so. */
    private static int cues(EventCluster c) {
        int cues = 0;
        for (Statement st : c.statements) {
            cues = Math.max(cues, st.cues());
        }
        Statement.Place place = place(c);
        boolean where = place != null && !c.recipients.containsKey(place.iso3());
        return cues + (c.recipients.isEmpty() ? 0 : 1) + (where ? 1 : 0);
    }

    private static double violence(EventCluster c) {
        int cues = cues(c);
        boolean named = bothNamed(c.actors.values(), c.recipients.values())
                || (c.first().predicate().symmetric()
                        && c.actors.size() > 1
                        && bothNamed(c.actors.values(), c.actors.values()));
        boolean plain = named && (cues < 2 || c.main().carried());
        return cues > 2 ? 1 + 0.04 * (cues - 3) : plain ? 0.85 : cues == 2 ? 0.68 : 0.55;
    }

    private static double protest(EventCluster c) {
        int cues = cues(c) + (c.recipients.isEmpty() ? 0 : 1);
        return cues == 0 ? 0.65 : cues == 1 ? 0.9 : 1;
    }

    /** What might come about is less sure; in Arabic a step that the two sides might take is hardly news. */
    private double possible(Statement st) {
        boolean step = !reading.pack().capitals()
                && switch (st.predicate().kind()) {
                    case "sign", "conclude", "meet", "negotiate" -> true;
                    default -> false;
                };
        return step ? UNSURE_STEP : 0.9;
    }

    /** "الغارات الإسرائيلية على سوريا": in Arabic a noun says as plainly as a verb who attacked whom. */
    private boolean plainAttack(EventCluster c) {
        return c.kind.equals("attack")
                && !reading.pack().capitals()
                && !c.first().inferredActor()
                && bothNamed(c.actors.values(), c.recipients.values());
    }

    private double confidence(EventCluster c) {
        double best = 0;
        for (Statement st : c.statements) {
            double score = st.predicate().confidence() * st.weight() * (st.inferredActor() ? 0.85 : 1) * known(st);
            best = Math.max(best, st.factuality().equals("hypothetical") ? score * possible(st) : score);
        }
        boolean alone = c.actors.size() + c.recipients.size() < 2
                && c.first().predicate().needs().equals("accord")
                && c.first().predicate().symmetric();
        boolean known = c.accord != null && (c.accord.isKnown() || c.accord.isOpen());
        best = (alone && !known ? best * 0.6 : best) * news(c);
        int told = 0;
        for (Statement st : c.statements) {
            told += st.background() ? 0 : 1;
        }
        boolean nounOnce =
                c.statements.size() == 1 && !c.first().isVerb() && !c.first().carried();
        best = nounOnce && !plainAttack(c) ? best * NOUN_ONCE : best;
        return Math.round(Math.min(0.99, best + 0.03 * Math.max(0, told - 1)) * 100) / 100.0;
    }
}
