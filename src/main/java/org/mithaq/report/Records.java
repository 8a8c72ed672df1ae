package org.mithaq.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RowGroups;

/** The accords and events of an edition by their ids, and who is in them. Holds the open tables. */
final class Records implements AutoCloseable {
    private final Contract contract;
    private final ReportWords words;
    private final RowGroups accords;
    private final RowGroups events;
    private final RowGroups parties;

    Records(Edition edition, ReportWords words) {
        this.words = words;
        this.contract = edition.contract();
        this.accords = edition.rows().grouped(contract.table("accords"), "accord_id");
        this.events = edition.rows().grouped(contract.table("events"), "event_id");
        this.parties = edition.rows().grouped(contract.table("accord_parties"), "accord_id");
    }

    /**
     * An accord or an event.
     *
     * @param table accords or events
     * @param row of that table
     * @param words in which it is told
     */
    record Found(String table, Cells row, ReportWords words) {
        boolean isAccord() {
            return table.equals("accords");
        }

        String title() {
            if (isAccord() && words.isArabic() && row.has("name_ar")) {
                return row.text("name_ar");
            }
            return row.text(isAccord() ? "name_en" : "title_en");
        }

        /** An accord's name in the other language. */
        @Nullable
        String otherTitle() {
            return isAccord() && row.has("name_ar") ? row.get(words.isArabic() ? "name_en" : "name_ar") : null;
        }

        /** Who says so. */
        String source() {
            String kind = words.code(row, "attribution_type");
            String who = row.text("attribution_entity_id");
            return who.isEmpty() ? kind : kind + " (" + who + ")";
        }
    }

    /** The record that a row of evidence is for; null where it has none, as for an article's date. */
    @Nullable
    Found of(Cells evidence) {
        String target = evidence.text("target_table");
        String id = Ledger.recordOf(target, evidence.get("target_id"));
        boolean isEvent = target.startsWith("event");
        boolean isAccord = target.startsWith("accord");
        return isEvent ? first("events", events, id) : isAccord ? first("accords", accords, id) : null;
    }

    private @Nullable Found first(String table, RowGroups rows, @Nullable String id) {
        List<@Nullable String[]> found = rows.of(id);
        return found.isEmpty()
                ? null
                : new Found(table, new Cells(contract.table(table), Objects.requireNonNull(found.get(0))), words);
    }

    /** The parties and others of an accord. */
    List<Cells> parties(String accordId) {
        Contract.Table table = contract.table("accord_parties");
        return parties.of(accordId).stream().map(row -> new Cells(table, row)).toList();
    }

    @Override
    public void close() {
        accords.close();
        events.close();
        parties.close();
    }
}
