package org.mithaq.ledger;

import java.util.List;
import java.util.Objects;
import org.mithaq.article.DigestTable;

/** Writes evidence as rows. Holds the ids of the current group, because one article may give the same words twice. */
final class EvidenceWriter {
    private final RecordRows rows;
    private final ContractTables tables;
    private final DigestTable written = new DigestTable();

    EvidenceWriter(RecordRows rows, ContractTables tables) {
        this.rows = rows;
        this.tables = tables;
    }

    void beginGroup() {
        written.clear();
    }

    void write(Source source, String table, String targetId, List<Quotation> words) {
        for (Quotation quotation : words) {
            Row row = rows.evidence(source.articleId(), table, targetId, quotation);
            if (written.add(Objects.requireNonNull(row.get("evidence_id")))) {
                tables.add(row);
            }
        }
    }
}
