package org.mithaq.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Entity;
import org.mithaq.annotation.Evidence;
import org.mithaq.article.Article;
import org.mithaq.article.PublicationDate;
import org.mithaq.event.Event;
import org.mithaq.event.Findings;
import org.mithaq.source.Rejection;
import org.mithaq.source.SourceDocument;

/** An article of a test and what it yields, put together line by line. */
final class Story {
    private final String name;
    private final String text;
    private final List<Accord> accords = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Rejection> warnings = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private @Nullable LocalDate day;
    private @Nullable String title;

    Story(String name, String text) {
        this.name = name;
        this.text = text;
    }

    Story on(String published) {
        day = LocalDate.parse(published);
        return this;
    }

    Story title(String headline) {
        title = headline;
        return this;
    }

    String id() {
        return Digest.of("article", name, text);
    }

    String path() {
        return name + ".txt";
    }

    static Entity state(String iso3) {
        return new Entity(iso3, "State " + iso3, null, "state", iso3, "GOV", null, null, null, List.of(), null);
    }

    Story entity(Entity entity) {
        entities.put(entity.id(), entity);
        return this;
    }

    Story warning(String code, int start, int end) {
        warnings.add(new Rejection(code, "resolve", "A value was left out.", start, end, text.substring(start, end)));
        return this;
    }

    Evidence words(String field, @Nullable String value, String quote) {
        int start = text.indexOf(quote);
        return new Evidence(field, value, "trigger", "en:test", "body", start, start + quote.length());
    }

    Story accord(AccordDraft draft) {
        draft.parties.forEach(party -> entities.putIfAbsent(party.entityId(), state(party.entityId())));
        accords.add(draft.accord(this));
        return this;
    }

    Story event(EventDraft draft) {
        draft.participants.keySet().forEach(id -> entities.putIfAbsent(id, state(id)));
        events.add(draft.event(this));
        return this;
    }

    Ledger.Outcome outcome() {
        return new Ledger.Outcome.Read(findings());
    }

    Findings findings() {
        return new Findings(article(), null, List.copyOf(entities.values()), accords, events, warnings);
    }

    private Article article() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Map<String, String> metadata = title == null ? Map.of() : Map.of("headline", title);
        SourceDocument source = new SourceDocument(
                path(), Digest.of(name).repeat(4), id(), bytes.length, "UTF-8", false, text, metadata);
        PublicationDate published =
                day == null ? PublicationDate.UNKNOWN : new PublicationDate(day.toString(), day, "file_metadata");
        return new Article(
                source,
                "en",
                0.98765,
                "Latn",
                "ltr",
                title,
                null,
                null,
                0,
                published,
                null,
                null,
                null,
                0,
                text.length(),
                List.of(),
                List.of());
    }

    static DateValue date(String day) {
        LocalDate date = LocalDate.parse(day);
        return new DateValue(day, date, date, "day", "explicit", null);
    }

    static DateValue month(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return new DateValue(month, first, first.plusMonths(1).minusDays(1), "month", "explicit_partial", null);
    }

    /** An accord of a test; what is not set has a plain value. */
    static final class AccordDraft {
        final String id;
        final List<Accord.Party> parties = new ArrayList<>();
        private final List<String> subjects = new ArrayList<>();
        String type = "peace_agreement";
        String status = "signed";
        String factuality = "asserted";
        double confidence = 0.9;

        @Nullable
        DateValue signed;

        @Nullable
        String parent;

        String quote = "accord";

        AccordDraft(String id) {
            this.id = id;
        }

        AccordDraft status(String code) {
            status = code;
            return this;
        }

        AccordDraft type(String code) {
            type = code;
            return this;
        }

        AccordDraft factuality(String code) {
            factuality = code;
            return this;
        }

        AccordDraft confidence(double value) {
            confidence = value;
            return this;
        }

        AccordDraft signed(String day) {
            signed = date(day);
            return this;
        }

        AccordDraft parent(String accordId) {
            parent = accordId;
            return this;
        }

        AccordDraft subject(String area) {
            subjects.add(area);
            return this;
        }

        AccordDraft party(String iso3, String role, String partyStatus) {
            return party(iso3, role, partyStatus, 0.9);
        }

        AccordDraft party(String iso3, String role, String partyStatus, double sure) {
            parties.add(new Accord.Party(
                    iso3,
                    role,
                    partyStatus,
                    "none",
                    null,
                    null,
                    null,
                    "asserted",
                    Attribution.AUTHOR,
                    "explicit",
                    null,
                    List.of(),
                    sure,
                    null));
            return this;
        }

        private Accord accord(Story story) {
            List<Evidence> words = List.of(story.words("accord_status", status, quote));
            return new Accord(
                    id,
                    "Accord " + id,
                    null,
                    "accord",
                    "en",
                    false,
                    type,
                    "agreement",
                    "bilateral",
                    null,
                    status,
                    null,
                    signed,
                    null,
                    null,
                    factuality,
                    Attribution.AUTHOR,
                    parent,
                    null,
                    null,
                    parties.stream().map(party -> quoted(story, party)).toList(),
                    subjects.stream().map(area -> subject(story, area)).toList(),
                    words,
                    confidence,
                    null);
        }

        private Accord.Subject subject(Story story, String area) {
            return new Accord.Subject(
                    area, "asserted", Attribution.AUTHOR, List.of(story.words("subject_area", area, quote)));
        }

        private Accord.Party quoted(Story story, Accord.Party p) {
            return new Accord.Party(
                    p.entityId(),
                    p.role(),
                    p.status(),
                    p.joinedBy(),
                    null,
                    null,
                    null,
                    p.factuality(),
                    p.attribution(),
                    p.basis(),
                    null,
                    List.of(story.words("participation_status", p.status(), quote)),
                    p.confidence(),
                    null);
        }
    }

    /** An event of a test; what is not set has a plain value. */
    static final class EventDraft {
        private final String kind;
        final Map<String, String> participants = new LinkedHashMap<>();
        private List<String> areas = List.of();
        private double confidence = 0.8;
        private @Nullable String accord;
        private @Nullable DateValue date;
        private String quote = "met";

        EventDraft(String kind) {
            this.kind = kind;
        }

        EventDraft by(String... iso3) {
            return in("actor", iso3);
        }

        EventDraft in(String role, String... iso3) {
            for (String id : iso3) {
                participants.put(id, role);
            }
            return this;
        }

        EventDraft about(String accordId) {
            accord = accordId;
            return this;
        }

        EventDraft on(DateValue when) {
            date = when;
            return this;
        }

        EventDraft areas(String... codes) {
            areas = List.of(codes);
            return this;
        }

        EventDraft confidence(double value) {
            confidence = value;
            return this;
        }

        EventDraft quote(String words) {
            quote = words;
            return this;
        }

        private Event event(Story story) {
            Evidence words = story.words("event_kind", kind, quote);
            return new Event(
                    words.start(),
                    "They " + kind,
                    kind,
                    null,
                    List.of(),
                    List.of(),
                    "040",
                    null,
                    1.5,
                    "none",
                    accord,
                    date,
                    null,
                    null,
                    "asserted",
                    Attribution.AUTHOR,
                    areas,
                    "main",
                    participants.entrySet().stream()
                            .map(one -> participant(one.getKey(), one.getValue(), words))
                            .toList(),
                    List.of(words),
                    confidence,
                    null);
        }

        private static Event.Participant participant(String id, String role, Evidence words) {
            return new Event.Participant(
                    id,
                    role,
                    null,
                    null,
                    "explicit",
                    List.of(new Evidence(
                            "entity_id", id, "party", words.rule(), words.part(), words.start(), words.end())));
        }
    }
}
