package org.mithaq.export;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;

/**
 * Invented events, as many as wanted, every column filled as often as a run over real articles fills it.
 *
 * @param count of events
 */
public record ManyEvents(int count) implements RowSource {
    private static final Contract CONTRACT = Contract.load();
    private static final Contract.Table EVENTS = CONTRACT.table("events");
    private static final String[] STATES = {"EGY", "KAZ", "OMN", "TUN", "SAU", "TUR", "FRA", "ETH", "KEN", "JOR", "USA", "CHN"};
    private static final String[] WORDS = {"Egypt", "Kazakhstan", "Oman", "Tunisia", "a memorandum", "on water", "signs", "the ministry of foreign affairs of"};
    private static final String[] ARABIC = {"وقّعت", "سلطنة عُمان", "وتونس", "مذكرة تفاهم", "بشأن المياه", "أمس الثلاثاء"};
    private static final Instant START = Instant.parse("2026-11-01T02:00:00Z");

    /** An edition with these events and nothing else. */
    public Edition edition() {
        Ledger.Run run = new Ledger.Run(
                "R-20261101T020000Z", "events", 1, LocalDate.of(2026, 11, 1), "f00d", START, START, "COMPLETED", "bench", 1, 1, 0, 0, 0, count, 0, 0, 0);
        return new Edition(CONTRACT, run, 0.5, this, handler -> {});
    }

    @Override
    public void read(String table, Ledger.RowHandler handler) {
        if (!table.equals(EVENTS.name())) {
            return;
        }
        for (int i = 0; i < count; i++) {
            handler.row(row(i));
        }
    }

    private static @Nullable String[] row(int number) {
        @Nullable String[] row = new @Nullable String[EVENTS.columns().size()];
        int dice = number * 0x9E3779B9 >>> 4;
        for (int i = 0; i < row.length; i++) {
            row[i] = value(EVENTS.columns().get(i), number, dice / (i + 1));
        }
        return row;
    }

    private static @Nullable String value(Contract.Column column, int number, int dice) {
        if (!column.allowed().isEmpty()) {
            return column.allowed().get(dice % column.allowed().size());
        }
        return switch (column.name()) {
            case "event_id" -> "%016x".formatted(number * 0x9E3779B97F4A7C15L);
            case "first_article_id", "last_article_id" -> "%016x".formatted(number / 7 * 0x517CC1B727220A95L);
            case "accord_id" -> dice % 3 == 0 ? "egy-kaz-water-memorandum-" + dice % 5_000 : null;
            case "title_en" -> words(WORDS, dice, 9);
            case "date_text", "place_name" -> words(ARABIC, dice, 2);
            case "note" -> dice % 10 == 0 ? words(WORDS, dice, 20) : null;
            case "event_date_edtf", "event_date_from", "event_date_to" -> LocalDate.ofEpochDay(18_000 + dice % 2_500).toString();
            case "place_iso3" -> STATES[dice % STATES.length];
            case "cameo_code" -> "0" + (10 + dice % 80);
            default -> column.type() == Contract.Type.STRING ? (dice % 2 == 0 ? "tokayev" : null) : number(column, dice);
        };
    }

    private static String number(Contract.Column column, int dice) {
        return column.type() == Contract.Type.INTEGER
                ? String.valueOf(1 + dice % 9)
                : String.valueOf((dice % 100) / 100.0);
    }

    private static String words(String[] words, int dice, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words[(dice >>> i) % words.length]);
        }
        return text.toString();
    }
}
