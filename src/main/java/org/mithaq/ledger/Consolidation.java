package org.mithaq.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.Run;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the tables of a run from all that a job's articles say, one group of reports at a time. Where the last good run's tables are at hand, only groups are
 * made anew that an article speaks of which changed since, and all other rows are taken over: the tables are the same either way.
 */
final class Consolidation {
    /** Of our own tables; to be raised with every change of them, so that those of an earlier program are not gone on with. */
    private static final int FORMAT = 4;

    private final JdbcTemplate sql;
    private final Contract contract;
    private final RecordRows rows;
    private final Path folder;
    private final List<Decision> decisions;
    private final Rulings rulings;

    /**
     * The making of a job's tables.
     *
     * @param decisions of the job's reviewers
     */
    Consolidation(JdbcTemplate sql, Contract contract, RecordRows rows, Path folder, List<Decision> decisions) {
        this.sql = sql;
        this.contract = contract;
        this.rows = rows;
        this.folder = folder;
        this.decisions = decisions;
        this.rulings = Rulings.of(decisions);
    }

    /**
     * Makes them.
     *
     * @param lastGood the run against which changes are told, or null
     */
    RunCounts make(Run run, @Nullable Run lastGood, double minConfidence) {
        TableFolder tables = TableFolder.of(folder, run.job(), run.runId());
        TableFolder last = lastGood == null ? null : TableFolder.of(folder, lastGood.job(), lastGood.runId());
        if (last != null && RunTables.kept(last, contract).isEmpty()) {
            last = null;
        }
        TableFolder draft = tables.draft();
        String settings = "%s|%s|%s|%s|%s"
                .formatted(FORMAT, contract.version(), run.jobVersion(), minConfidence, rulings.fingerprint());
        RunCounts figures = new RunCounts();
        try (NextTables next = new NextTables(contract, draft, last)) {
            boolean goesOn = last != null
                    && last.settings().equals(settings)
                    && AccordReports.areIn(last)
                    && Mentions.areIn(last);
            try (Making making = new Making(run, next, draft, last, goesOn ? last : null, figures)) {
                making.make(minConfidence);
            }
            next.finish();
        }
        tables.complete(draft, settings);
        return figures;
    }

    /** The making of one run's tables. Holds what its parts share. */
    private final class Making implements AutoCloseable {
        private final Run run;
        private final NextTables next;
        private final TableFolder draft;
        private final @Nullable TableFolder last;
        private final RunCounts figures;
        private final Listing listing;
        private final ArticleContents contents = new ArticleContents(sql, rulings);
        private final NearCopies copies;
        private final FindingStream findings;
        private final Renewal renewal;
        private final ArticleCounts counts;
        private final Changes changes;
        private final SideThread<Coverage> coverage = new SideThread<>("coverage");

        /**
         * @param last to tell changes against
         * @param base to go on with
         */
        Making(
                Run run,
                NextTables next,
                TableFolder draft,
                @Nullable TableFolder last,
                @Nullable TableFolder base,
                RunCounts figures) {
            this.run = run;
            this.next = next;
            this.draft = draft;
            this.last = last;
            this.figures = figures;
            this.listing = Listing.of(sql, run, rulings, new ListedForms(contract, rows), draft, base);
            this.copies = NearCopies.of(listing, contents, contract);
            this.findings = new FindingStream(listing, copies, contents, draft);
            this.renewal = Renewal.of(listing, copies, findings, base, draft, next);
            this.counts = ArticleCounts.of(copies, goesOn() ? base : null, contract);
            this.changes = new Changes(next, figures, run.runId());
        }

        private boolean goesOn() {
            return !renewal.isAll();
        }

        void make(double minConfidence) {
            coverage.start(() -> Coverage.of(listing, copies));
            next.writeBeside(OwnTables.SAID, new NextTables.Owned() {
                @Override
                public long owner(Line row) {
                    return row.hash(0);
                }

                @Override
                public boolean isStale(long owner) {
                    return renewal.saysOther(owner);
                }
            });
            Set<String> early = goesOn() ? Set.copyOf(renewal.accords()) : Set.of();
            if (goesOn()) {
                findings.beginToGather(renewal.accordReports(draft, minConfidence), early, renewal.freshArticles());
            }
            EntityBook entities = entities();
            renewal.renew(rulings.referring("accords"), rulings.referring("events"));
            EvidenceWriter evidence = new EvidenceWriter(rows, next, counts, renewal);
            ReviewWriter review = new ReviewWriter(next, minConfidence, rulings);
            if (goesOn()) {
                renewal.beginToRegroup(draft, review, next);
            }
            AccordIds ids = AccordIds.of(last, contract, renewal);
            AccordConsolidation accords =
                    new AccordConsolidation(rows, next, ids, entities, evidence, review, copies, rulings);
            if (goesOn()) {
                renewAccords(accords, ids, early, renewal.accordReports(draft, minConfidence));
            } else {
                makeAccords(accords, minConfidence);
            }
            accords.finish();
            DecidedEvents decided = DecidedEvents.of(rulings, listing);
            events(new EventConsolidation(rows, next, ids, entities, evidence, review, copies, decided), ids);
            // The largest is written beside most others.
            writeEvidence();
            writeReviewed();
            writeRecords();
            entities.write(next, OwnTables.book(contract));
            next.write(OwnTables.book(contract));
            writeFollowed(contract.table("entities"));
            next.awaitThoseBeside();
            new ArticleConsolidation(next, copies, counts, figures).consolidate(listing);
            writeFollowed(contract.table("articles"));
            new RejectConsolidation(sql, rows, next, figures).consolidate(run.job(), listing);
            next.write(contract.table("rejects"));
            coverage.await().write(contents, next);
            next.write(contract.table("changes"));
            new DecisionRows(listing, rulings, next).write(decisions);
        }

        private EntityBook entities() {
            EntityBook entities = new EntityBook(findings, rows, rulings);
            if (goesOn()) {
                Set<String> changed = entities.goOn(Objects.requireNonNull(last), OwnTables.book(contract), renewal);
                renewal.renewWhatNames(changed, contract);
            } else {
                findings.gatherAll();
                entities.make();
            }
            return entities;
        }

        private void makeAccords(AccordConsolidation accords, double minConfidence) {
            try (AccordReports.Writer kept = new AccordReports.Writer(draft, minConfidence)) {
                accords.consolidate(findings, kept);
            }
        }

        /**
         * @param early accords whose findings are gathered by now, or will be
         */
        private void renewAccords(
                AccordConsolidation accords, AccordIds ids, Set<String> early, AccordReports reports) {
            findings.awaitBegun();
            Set<String> more = new TreeSet<>(renewal.accords());
            more.removeAll(early);
            if (!more.isEmpty()) {
                findings.gather(reports, more, renewal.freshArticles());
            }
            accords.consolidate(findings);
            Set<String> under = renewal.renewThoseUnder(ids.cameOrWent());
            if (!under.isEmpty()) {
                findings.gather(reports, under, renewal.freshArticles());
                accords.consolidate(findings);
            }
        }

        private void events(EventConsolidation events, AccordIds ids) {
            if (goesOn()) {
                renewal.renewWhatIsAbout(ids.cameOrWent());
                Regrouping regrouping = renewal.regroup(next, rulings.areNone());
                findings.gather(regrouping);
                events.consolidate(findings, regrouping::grownOf);
            } else {
                events.consolidate(findings, sortKey -> null);
            }
        }

        private void writeRecords() {
            long accords = writeFollowed(contract.table("accords"), "accord_id");
            writeFollowed(contract.table("accord_parties"), "accord_id");
            writeFollowed(contract.table("accord_subjects"), "accord_id");
            long events = next.write(contract.table("events"), ofEvents(contract.table("events"), renewal::hasGrown));
            next.write(
                    contract.table("event_participants"),
                    ofEvents(contract.table("event_participants"), event -> false));
            figures.records(accords, events);
        }

        private void writeEvidence() {
            Contract.Table evidence = contract.table("evidence");
            EvidenceColumns columns = EvidenceColumns.of(evidence);
            int article = columns.article();
            int table = columns.table();
            int target = evidence.index("target_id");
            next.writeBeside(evidence, new NextTables.Owned() {
                @Override
                public long owner(Line row) {
                    return columns.owner(row);
                }

                @Override
                public boolean isStale(long owner) {
                    return renewal.isStale(owner);
                }

                @Override
                public void differs(@Nullable Line old, @Nullable Line fresh) {
                    if (old != null && goesOn()) {
                        @Nullable String[] cells = old.cells(target + 1);
                        counts.drop(
                                Objects.requireNonNull(cells[article]),
                                Objects.requireNonNull(cells[table]),
                                Objects.requireNonNull(cells[target]));
                    }
                }
            });
        }

        private void writeReviewed() {
            List<String> review = Ledger.REVIEW_COLUMNS;
            int reviewed = review.indexOf("table_name");
            int row = review.indexOf("row_id");
            next.write(
                    OwnTables.REVIEW,
                    old -> renewal.isStale(
                            rulings.accordOrNull(RecordRows.recordOf(old.cell(reviewed), old.cell(row)))));
        }

        /** Of a table whose rows are all made anew. */
        private void writeFollowed(Contract.Table table) {
            next.write(table, followed(table, old -> true));
        }

        /** Of a table whose rows are made anew with the record that a column names. */
        private long writeFollowed(Contract.Table table, String record) {
            int column = table.index(record);
            return next.write(table, followed(table, old -> renewal.isStale(old, column)));
        }

        /**
         * Of a table whose rows are made anew with their events, the largest but for evidence.
         *
         * @param others tells by their hashes of more events whose rows are
         */
        private NextTables.Owned ofEvents(Contract.Table table, LongPredicate others) {
            int event = table.index("event_id");
            return new NextTables.Owned() {
                @Override
                public long owner(Line row) {
                    return row.hash(event);
                }

                @Override
                public boolean isStale(long owner) {
                    return renewal.isStale(owner) || others.test(owner);
                }

                @Override
                public void differs(@Nullable Line old, @Nullable Line fresh) {
                    if (last != null) {
                        changes.differs(table, old, fresh);
                    }
                }
            };
        }

        private NextTables.Watcher followed(Contract.Table table, NextTables.Watcher stale) {
            return new NextTables.Watcher() {
                @Override
                public boolean isStale(Line old) {
                    return stale.isStale(old);
                }

                @Override
                public void differs(@Nullable Line old, @Nullable Line fresh) {
                    if (last != null) {
                        changes.differs(table, old, fresh);
                    }
                }
            };
        }

        /** Leaves nothing in the draft but the tables and the listing. */
        @Override
        public void close() {
            coverage.close();
            renewal.close();
            findings.close();
        }
    }
}
