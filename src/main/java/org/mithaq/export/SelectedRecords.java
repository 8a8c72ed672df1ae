package org.mithaq.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Contract;

/** The accords and events that a selection asks for. Holds what tables other than theirs say of them. */
final class SelectedRecords {
    private static final List<String> DAYS_OF_ACCORD =
            List.of("begin_date_from", "begin_date_to", "signed_date", "in_force_date", "end_date");
    private static final List<String> DAYS_OF_PARTY = List.of("joined_date", "status_date");
    private static final List<String> DAYS_OF_EVENT = List.of("event_date_from", "event_date_to");

    private final Edition edition;
    private final Selection selection;
    private final DigestTable late = new DigestTable();
    private final DigestTable published = new DigestTable();
    private final DigestTable accordsOfCountry = new DigestTable();
    private final DigestTable eventsOfCountry = new DigestTable();

    SelectedRecords(Edition edition, Selection selection) {
        this.edition = edition;
        this.selection = selection;
    }

    /** Hands over each record's table and key. */
    void each(BiConsumer<String, String> handler) {
        learn();
        Contract.Table events = table("events");
        DigestTable chosen = new DigestTable();
        edition.rows().read(events.name(), row -> {
            String accord = row[events.index("accord_id")];
            if (isOfAccord(accord) && isOfCountry(events, row, accord) && isLate(events, row, DAYS_OF_EVENT)) {
                handler.accept(events.name(), key(events, row));
                if (accord != null) {
                    chosen.add(accord);
                }
            }
        });
        Contract.Table accords = table("accords");
        edition.rows().read(accords.name(), row -> {
            String id = key(accords, row);
            boolean isChosen = has(chosen, id) || has(late, id) || isLate(accords, row, DAYS_OF_ACCORD);
            if (isOfAccord(id) && isOfCountry(accords, row, id) && isChosen) {
                handler.accept(accords.name(), id);
            }
        });
    }

    private void learn() {
        Contract.Table parties = table("accord_parties");
        edition.rows().read(parties.name(), row -> {
            String accord = Objects.requireNonNull(row[parties.index("accord_id")]);
            if (names(row[parties.index("party_iso3")])) {
                accordsOfCountry.add(accord);
            }
            if (selection.since() != null && days(parties, row, DAYS_OF_PARTY).anyMatch(this::isLate)) {
                late.add(accord);
            }
        });
        Contract.Table participants = table("event_participants");
        edition.rows().read(participants.name(), row -> {
            if (names(row[participants.index("country_iso3")])) {
                eventsOfCountry.add(Objects.requireNonNull(row[participants.index("event_id")]));
            }
        });
        if (selection.since() != null) {
            publications();
        }
    }

    /** The articles that came on the day or later, or of which nobody knows when. */
    private void publications() {
        Contract.Table articles = table("articles");
        edition.rows().read(articles.name(), row -> {
            String day = row[articles.index("publication_date")];
            if (day == null || isLate(day)) {
                published.add(key(articles, row));
            }
        });
    }

    private boolean isOfAccord(@Nullable String accord) {
        return selection.accord() == null || selection.accord().equals(accord);
    }

    /** A record is about a state that takes part, or where it takes place; a step of an accord also where the accord is. */
    private boolean isOfCountry(Contract.Table table, @Nullable String[] row, @Nullable String accord) {
        return selection.country() == null
                || names(row[table.index("place_iso3")])
                || has(accordsOfCountry, accord)
                || (table.name().equals("events") && has(eventsOfCountry, key(table, row)));
    }

    private boolean names(@Nullable String states) {
        return selection.country() != null
                && states != null
                && List.of(states.split("\\|", -1)).contains(selection.country());
    }

    /** By its own days; without one by the day of its last article. */
    private boolean isLate(Contract.Table table, @Nullable String[] row, List<String> columns) {
        if (selection.since() == null) {
            return true;
        }
        List<String> days = days(table, row, columns).toList();
        return days.isEmpty()
                ? has(published, row[table.index("last_article_id")])
                : days.stream().anyMatch(this::isLate);
    }

    private static Stream<String> days(Contract.Table table, @Nullable String[] row, List<String> columns) {
        return columns.stream().map(column -> row[table.index(column)]).filter(Objects::nonNull);
    }

    private boolean isLate(String day) {
        LocalDate since = selection.since();
        return since != null && !LocalDate.parse(day).isBefore(since);
    }

    private static boolean has(DigestTable keys, @Nullable String key) {
        return key != null && keys.get(key) != DigestTable.NONE;
    }

    private static String key(Contract.Table table, @Nullable String[] row) {
        return Objects.requireNonNull(row[table.keyIndex()]);
    }

    private Contract.Table table(String name) {
        return edition.contract().table(name);
    }
}
