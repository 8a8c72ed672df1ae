package org.mithaq.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.event.Event;

/** What an article speaks of, as far as other articles may speak of it too: what has to be made anew when the article changes. */
record Said(List<SaidAccord> accords, List<SaidEvent> events, List<SaidEntity> entities) {
    /** Between entities; below every character that ids use. */
    private static final String AND = "\u001e";

    /** Begins the line of an accord; they come first. */
    static final char ACCORD = 'A';
    /** Begins the line of an event. */
    static final char EVENT = 'E';

    private static final char ENTITY = 'N';

    /** An accord that it reports, and the one that this amends. */
    record SaidAccord(String id, @Nullable String parent) {
        private SaidAccord as(UnaryOperator<String> accord) {
            String now = accord.apply(id);
            String under = parent == null ? null : accord.apply(parent);
            return new SaidAccord(now, now.equals(under) ? null : under);
        }
    }

    /**
     * An event that it reports.
     *
     * @param group reports that may become one event, see {@link EventGroup#key}
     * @param id that it has when no earlier article reports it
     * @param accord that it is about
     * @param place of its words in the text
     * @param confidence from 0 to 1
     * @param anonymous whether nobody is named and no accord, see {@link EventGroup#isAnonymous}
     * @param date when it was, or null
     * @param country where it was, or null
     * @param recipients ids of entities
     */
    record SaidEvent(
            String group,
            String id,
            @Nullable String accord,
            int place,
            double confidence,
            boolean anonymous,
            @Nullable DayRange date,
            @Nullable String country,
            Set<String> recipients) {

        static SaidEvent of(FoundEvent found, String articleId) {
            Event event = found.event();
            return new SaidEvent(
                    EventGroup.key(event, articleId),
                    found.id(),
                    event.accordId(),
                    event.triggerStart(),
                    event.confidence(),
                    EventGroup.isAnonymous(event),
                    event.date() == null ? null : DayRange.of(event.date()),
                    event.placeIso3(),
                    EventGroup.entities(event, "recipient"));
        }

        /** The same about another accord, in the group of that. */
        SaidEvent about(@Nullable String otherAccord, String otherGroup) {
            return new SaidEvent(otherGroup, id, otherAccord, place, confidence, anonymous, date, country, recipients);
        }

        private String written() {
            return Digest.joined(
                    group,
                    id,
                    accord,
                    place,
                    confidence,
                    anonymous,
                    date == null ? null : date.edtf(),
                    date == null ? null : date.from(),
                    date == null ? null : date.to(),
                    country,
                    String.join(AND, recipients));
        }

        private static SaidEvent read(Parts parts) {
            return new SaidEvent(
                    parts.next(),
                    parts.next(),
                    parts.nextOrNull(),
                    Integer.parseInt(parts.next()),
                    Double.parseDouble(parts.next()),
                    Boolean.parseBoolean(parts.next()),
                    date(parts.nextOrNull(), parts.nextOrNull(), parts.nextOrNull()),
                    parts.nextOrNull(),
                    entities(parts.nextOrNull()));
        }

        private static @Nullable DayRange date(@Nullable String edtf, @Nullable String from, @Nullable String to) {
            return edtf == null
                    ? null
                    : new DayRange(
                            edtf, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        }

        private static Set<String> entities(@Nullable String joined) {
            return joined == null ? Set.of() : new TreeSet<>(List.of(joined.split(AND)));
        }
    }

    /**
     * An entity that it lists.
     *
     * @param filled which of its values are known, see {@link EntityBook#filled}
     */
    record SaidEntity(String id, int filled) {}

    static Said of(CheckedFindings findings, String articleId) {
        return new Said(
                findings.accords().stream()
                        .map(found -> new SaidAccord(
                                found.accord().id(), found.accord().parentId()))
                        .toList(),
                findings.events().stream()
                        .map(found -> SaidEvent.of(found, articleId))
                        .toList(),
                findings.entities().stream()
                        .map(entity -> new SaidEntity(entity.id(), EntityBook.filled(entity)))
                        .toList());
    }

    /** The same with other accords; one that would amend itself amends none. */
    Said with(UnaryOperator<String> accord, UnaryOperator<SaidEvent> event) {
        return new Said(
                accords.stream().map(each -> each.as(accord)).toList(),
                events.stream().map(event).toList(),
                entities);
    }

    /** As it lies in the ledger: a line each, its parts between unit separators. It is read for every article in every run. */
    String written() {
        StringBuilder lines = new StringBuilder();
        accords.forEach(accord -> line(lines, ACCORD, Digest.joined(accord.id, accord.parent)));
        events.forEach(event -> line(lines, EVENT, event.written()));
        entities.forEach(entity -> line(lines, ENTITY, Digest.joined(entity.id, entity.filled)));
        return lines.toString();
    }

    private static void line(StringBuilder lines, char kind, String parts) {
        lines.append(kind).append(parts).append('\n');
    }

    /** What {@link #written} wrote. */
    static Said read(String written) {
        List<SaidEvent> events = new ArrayList<>();
        each(written, EVENT, parts -> events.add(SaidEvent.read(parts)));
        return new Said(accords(written), events, entities(written));
    }

    /** The accords alone of what {@link #written} wrote; every night asks this of every article. */
    static List<SaidAccord> accords(String written) {
        List<SaidAccord> found = new ArrayList<>();
        each(written, ACCORD, parts -> found.add(new SaidAccord(parts.next(), parts.nextOrNull())));
        return found;
    }

    /** The entities alone. */
    static List<SaidEntity> entities(String written) {
        List<SaidEntity> found = new ArrayList<>();
        each(written, ENTITY, parts -> found.add(new SaidEntity(parts.next(), Integer.parseInt(parts.next()))));
        return found;
    }

    /** Hands over of each event alone what it may share with others. */
    static void mentions(String written, Consumer<Mention> consumer) {
        each(written, EVENT, parts -> consumer.accept(new Mention(parts.next(), parts.next(), parts.nextOrNull())));
    }

    /**
     * What an event may share with others.
     *
     * @param group see {@link SaidEvent}, as the others
     */
    record Mention(String group, String id, @Nullable String accord) {}

    private static void each(String written, char kind, Consumer<Parts> consumer) {
        int end;
        for (int start = 0; start < written.length(); start = end + 1) {
            end = written.indexOf('\n', start);
            if (written.charAt(start) == kind) {
                consumer.accept(new Parts(written, start + 1, end));
            }
        }
    }

    /** The sort key of the finding of an event, by its number in the list. */
    String sortKey(int event, String published, String articleId) {
        return sortKey(events.get(event), entities.size() + accords.size() + event, published, articleId);
    }

    private static String sortKey(SaidEvent event, int number, String published, String articleId) {
        return PackedFindings.sortKey(event.group, published, 0, articleId, event.place, number);
    }

    /** Takes events. */
    interface EventHandler {
        /**
         * @param number of the event in the list
         * @param sortKey of its finding
         * @param written its line alone, as {@link Said#written} of it would be
         */
        void event(int number, String sortKey, SaidEvent event, String written);
    }

    /** Hands over the events in some groups of what {@link #written} wrote; every night asks this of many articles, of which each has few such events. */
    static void events(String written, Set<String> groups, String published, String articleId, EventHandler handler) {
        int others = lines(written, ACCORD) + lines(written, ENTITY);
        int[] number = {0};
        each(written, EVENT, parts -> {
            if (groups.contains(parts.peek())) {
                String line = parts.line();
                SaidEvent event = SaidEvent.read(parts);
                String key = sortKey(event, others + number[0], published, articleId);
                handler.event(number[0], key, event, line);
            }
            number[0]++;
        });
    }

    private static int lines(String written, char kind) {
        int lines = 0;
        for (int start = 0; start < written.length(); start = written.indexOf('\n', start) + 1) {
            lines += written.charAt(start) == kind ? 1 : 0;
        }
        return lines;
    }

    /** The groups of its events. */
    Set<String> groups() {
        return events.stream().map(SaidEvent::group).collect(Collectors.toSet());
    }

    /** The parts of a line. Holds where the next one begins. */
    private static final class Parts {
        private final String text;
        private final int end;
        private int start;

        Parts(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        String next() {
            int separator = text.indexOf(Digest.SEPARATOR, start);
            int stop = separator < 0 || separator > end ? end : separator;
            String part = text.substring(Math.min(start, stop), stop);
            start = stop + 1;
            return part;
        }

        /** All of the line, with its kind and its end. */
        String line() {
            return text.substring(start - 1, end + 1);
        }

        /** The next one, which stays the next. */
        String peek() {
            int before = start;
            String part = next();
            start = before;
            return part;
        }

        @Nullable
        String nextOrNull() {
            return Cells.blankToNull(next());
        }
    }
}
