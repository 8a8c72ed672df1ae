package org.mithaq.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.ReportPlan;
import org.mithaq.report.Records.Found;

/** The accords or events of a page as a table, with choices of rows that work without a script. */
final class RecordTable {
    private static final int MOST_PARTIES = 12;

    private static final List<String> OF_ACCORDS =
            List.of("accord", "type", "status", "parties", "signed", "source", "sure", "articles");
    private static final List<String> OF_EVENTS =
            List.of("date", "event", "kind", "factuality", "source", "place", "sure", "articles");

    private final Html html;
    private final Records records;
    private final ReportWords words;
    private final ReportPlan plan;
    private final String up;

    /**
     * Writes into a page.
     *
     * @param up the way from the page to the run's folder
     */
    RecordTable(Html html, Records records, ReportWords words, ReportPlan plan, String up) {
        this.html = html;
        this.records = records;
        this.words = words;
        this.plan = plan;
        this.up = up;
    }

    /** The column by whose codes rows of a table are chosen, which has the name of its code list. */
    static String choices(String table) {
        return table.equals("accords") ? "accord_status" : "event_kind";
    }

    /**
     * Begins the table.
     *
     * @param counts by the codes of {@link #choices}
     */
    void begin(String table, Map<String, Long> counts) {
        String list = choices(table);
        html.open("fieldset").element("legend", words.of("show"));
        choice(list, "all", words.of("show.all"), true);
        counts.keySet().forEach(code -> choice(list, code, words.code(list, code), false));
        html.close("fieldset").line();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.of("part." + table));
        html.open("table").open("thead").open("tr");
        (table.equals("accords") ? OF_ACCORDS : OF_EVENTS)
                .forEach(title -> html.element("th", words.of(title), "scope", "col"));
        html.close("tr", "thead").open("tbody").line();
    }

    private void choice(String list, String code, String words, boolean isChosen) {
        html.open("label").raw("<input type=\"radio\" name=\"" + list + "\"");
        html.raw(" id=\"" + ReportStyle.choice(list, code) + "\"" + (isChosen ? " checked" : "") + "> ");
        html.text(words).close("label").raw(" ");
    }

    /** Ends it. */
    void end() {
        html.close("tbody", "table", "div").line();
    }

    /** A row. */
    void add(Found record) {
        Cells row = record.row();
        String list = choices(record.table());
        html.open("tr", "class", ReportStyle.choices(list) + " " + ReportStyle.choice(list, row.text(list)));
        if (record.isAccord()) {
            accord(record, row);
        } else {
            event(record, row);
        }
        html.element("td", record.source())
                .element("td", record.isAccord() ? row.text("confidence") : row.text("place_iso3"))
                .element("td", record.isAccord() ? row.text("source_count") : row.text("confidence"));
        if (!record.isAccord()) {
            html.element("td", row.text("source_count"));
        }
        html.close("tr").line();
    }

    private void accord(Found record, Cells row) {
        html.open("td");
        link(record);
        ArticleSection.otherTitle(html, record);
        html.close("td");
        html.element(
                "td",
                words.code(row, "accord_type") + (words.isArabic() ? "، " : ", ") + words.code(row, "instrument_form"));
        html.open("td").text(words.code(row, "accord_status")).text(" ");
        ArticleSection.fact(html, words, row);
        html.close("td").element("td", parties(row.key()));
        html.element("td", row.text("signed_date_edtf"), "class", "day");
    }

    private String parties(String accordId) {
        List<Cells> parties = records.parties(accordId);
        String named = String.join(
                words.of("and"),
                parties.stream().limit(MOST_PARTIES).map(this::party).toList());
        int more = parties.size() - MOST_PARTIES;
        return more > 0 ? words.of("parties.more", named, more) : named;
    }

    private String party(Cells party) {
        boolean isParty = party.text("party_role").equals("party");
        String as = words.code(party, isParty ? "participation_status" : "party_role");
        boolean isArabic = words.isArabic() && party.has("party_name_ar");
        return party.text(isArabic ? "party_name_ar" : "party_name_en") + " (" + as + ")";
    }

    private void event(Found record, Cells row) {
        html.element("td", row.text("event_date_edtf"), "class", "day").open("td");
        link(record);
        html.close("td").element("td", words.code(row, "event_kind")).open("td");
        ArticleSection.fact(html, words, row);
        html.close("td");
    }

    private void link(Found record) {
        @Nullable String article = record.row().get("first_article_id");
        if (article == null) {
            html.text(record.title());
        } else {
            String address = plan.record(article, record.table(), record.row().key());
            // On the first page of a small report the place is on the same page.
            html.element(
                    "a",
                    record.title(),
                    "href",
                    plan.isPaged() ? up + address : address.substring(address.indexOf('#')));
        }
    }
}
