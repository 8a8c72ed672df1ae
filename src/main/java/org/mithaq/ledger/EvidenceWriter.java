package org.mithaq.ledger;

import java.util.List;
import org.mithaq.article.DigestTable;

/** Writes evidence as rows. Holds the ids of the current group, because one article may give the same words twice. */
final class EvidenceWriter {
    private final RecordRows rows;
    private final NextTables tables;
    private final ArticleCounts counts;
    private final Renewal renewal;
    private final DigestTable written = new DigestTable();
    private final DigestTable counted = new DigestTable();

    EvidenceWriter(RecordRows rows, NextTables tables, ArticleCounts counts, Renewal renewal) {
        this.rows = rows;
        this.tables = tables;
        this.counts = counts;
        this.renewal = renewal;
    }

    void beginGroup() {
        written.clear();
        counted.clear();
    }

    void write(Source source, String table, String targetId, List<Quotation> words) {
        if (!renewal.writesWords(table, source.articleId())) {
            return;
        }
        for (Quotation quotation : words) {
            Row row = rows.evidence(source.articleId(), table, targetId, quotation);
            if (written.add(row.key())) {
                tables.add(row);
                count(source.articleId(), table, targetId);
            }
        }
    }

    private void count(String articleId, String table, String targetId) {
        boolean counts = table.equals("accords") || table.equals("events");
        if (counts && counted.add(Digest.joined(articleId, targetId))) {
            this.counts.add(articleId, table);
        }
    }
}
