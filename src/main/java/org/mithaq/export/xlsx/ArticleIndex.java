package org.mithaq.export.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.ledger.Contract;

/**
 * What other sheets need of the articles.
 *
 * @param addresses web address by article id, at most as many as a sheet can link to, so that memory stays bounded
 * @param firstDay earliest known publication date, ISO 8601, or null
 * @param lastDay latest known publication date, or null
 */
record ArticleIndex(
        Map<String, String> addresses,
        @Nullable String firstDay,
        @Nullable String lastDay) {

    /** Reads it from the edition. */
    static ArticleIndex of(Edition edition, ExcelLimits limits) {
        Contract.Table table = edition.contract().table("articles");
        int url = table.index("source_url");
        int day = table.index("publication_date");
        Map<String, String> addresses = new HashMap<>();
        @Nullable String[] period = new @Nullable String[2];
        edition.rows().read(table.name(), row -> {
            String id = row[table.keyIndex()];
            String address = row[url];
            if (id != null && address != null && addresses.size() < limits.links()) {
                addresses.put(id, address);
            }
            widen(period, row[day]);
        });
        return new ArticleIndex(addresses, period[0], period[1]);
    }

    private static void widen(@Nullable String[] period, @Nullable String day) {
        if (day == null) {
            return;
        }
        String first = period[0];
        String last = period[1];
        period[0] = first == null || day.compareTo(first) < 0 ? day : first;
        period[1] = last == null || day.compareTo(last) > 0 ? day : last;
    }
}
