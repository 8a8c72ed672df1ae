package org.mithaq.ledger;

import org.mithaq.ledger.Ledger.Run;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the contract's tables from all that a job's articles say, one group of reports at a time. */
final class Consolidation {
    private final JdbcTemplate sql;
    private final Contract contract;
    private final RecordRows rows;
    private final RunLog runs;

    Consolidation(JdbcTemplate sql, Contract contract, RecordRows rows, RunLog runs) {
        this.sql = sql;
        this.contract = contract;
        this.rows = rows;
        this.runs = runs;
    }

    void make(Run run, double minConfidence) {
        ContractTables tables = new ContractTables(sql, contract);
        NearCopies copies = NearCopies.of(sql, contract, run.job());
        FindingStream findings = new FindingStream(sql, run.job(), copies);
        clear(tables);
        records(findings, tables, copies, minConfidence);
        new RejectConsolidation(sql, rows, tables).consolidate(run.job(), findings);
        new ArticleConsolidation(sql, contract, tables, copies).consolidate(run.job());
        new Coverage(sql).consolidate(findings);
        runs.count(run);
        changes(run, tables);
        sql.update("INSERT INTO consolidation (run_id) VALUES (?)", run.runId());
    }

    private void clear(ContractTables tables) {
        sql.update("DELETE FROM consolidation");
        sql.update("DELETE FROM review");
        tables.clearAll();
    }

    private void records(FindingStream findings, ContractTables tables, NearCopies copies, double minConfidence) {
        EntityBook entities = new EntityBook(sql, rows, tables);
        EvidenceWriter evidence = new EvidenceWriter(rows, tables);
        ReviewWriter review = new ReviewWriter(sql, minConfidence);
        entities.consolidate(findings);
        new AccordConsolidation(rows, tables, entities, evidence, review, copies).consolidate(findings);
        new EventConsolidation(sql, rows, tables, entities, evidence, review, copies).consolidate(findings);
        sql.update("""
                UPDATE accords SET parent_accord_id = NULL WHERE parent_accord_id IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM accords p WHERE p.accord_id = accords.parent_accord_id)""");
        entities.dropUnnamed();
    }

    private void changes(Run run, ContractTables tables) {
        Changes changes = new Changes(sql, contract, tables, run.job(), run.runId());
        if (runs.lastGood(run.job()).isPresent()) {
            changes.find();
        }
        runs.count(run.runId(), changes);
    }
}
