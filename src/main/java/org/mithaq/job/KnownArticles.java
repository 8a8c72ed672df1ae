package org.mithaq.job;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.source.SourceDocument;

/**
 * Articles that need not be read again.
 *
 * @param ids articles whose findings were made with the same packs
 * @param paths where the last export found them, by id; an article that has moved is read again, so that its row names the new path
 */
record KnownArticles(Set<String> ids, Map<String, String> paths) {
    static final KnownArticles NONE = new KnownArticles(Set.of(), Map.of());

    static KnownArticles of(Ledger ledger, String packs) {
        Set<String> ids = ledger.articlesReadWith(packs);
        return ids.isEmpty() ? NONE : new KnownArticles(ids, paths(ledger));
    }

    boolean contain(SourceDocument document) {
        return ids.contains(document.id())
                && paths.getOrDefault(document.id(), document.path()).equals(document.path());
    }

    private static Map<String, String> paths(Ledger ledger) {
        Contract.Table articles = Contract.load().table("articles");
        int id = articles.keyIndex();
        int path = index(articles, "source_path");
        Map<String, String> paths = new HashMap<>();
        ledger.read("articles", row -> {
            String key = row[id];
            String value = row[path];
            if (key != null && value != null) {
                paths.put(key, value);
            }
        });
        return paths;
    }

    private static int index(Contract.Table table, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalStateException("The contract's table %s has no column %s.".formatted(table.name(), column));
    }
}
