package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.ArticleChanges.Mark;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Story.AccordDraft;
import org.mithaq.source.Rejection;
import org.springframework.util.FileSystemUtils;

/** Whatever became of the listing beside the ledger, the tables are those that are made from nothing. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KeptListingTest {
    private static final String LISTING = "listing.bin";
    private static final String MARK = "listing.mark";

    private static final Story STAYS = story("stays");
    private static final Story GOES = story("goes");
    private static final Story SPOILS = story("spoils");
    private static final Story COMES = story("comes");

    /** Under the path of the one before. */
    private static final Story CORRECTED =
            new Story("comes", "They signed no accord").accord(new AccordDraft("corrected"));

    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    Path folder;

    private static Story story(String name) {
        return new Story(name, "They signed an accord of " + name).accord(new AccordDraft(name));
    }

    /** What may happen to a listing between two nights. */
    enum Mishap {
        NONE {
            @Override
            void to(Path tables, Path before) {
                // All is well.
            }
        },
        LOST {
            @Override
            void to(Path tables, Path before) throws IOException {
                Files.delete(tables.resolve(LISTING));
            }
        },
        MARK_LOST {
            @Override
            void to(Path tables, Path before) throws IOException {
                Files.delete(tables.resolve(MARK));
            }
        },
        SPOILT {
            @Override
            void to(Path tables, Path before) throws IOException {
                byte[] bytes = Files.readAllBytes(tables.resolve(LISTING));
                bytes[bytes.length / 2] ^= 1;
                Files.write(tables.resolve(LISTING), bytes);
            }
        },
        CUT_OFF {
            @Override
            void to(Path tables, Path before) throws IOException {
                Files.write(tables.resolve(LISTING), new byte[0]);
            }
        },
        MARK_SPOILT {
            @Override
            void to(Path tables, Path before) throws IOException {
                Files.writeString(tables.resolve(MARK), "1 2 3 4");
            }
        },
        /** As it was a night before: both files, in a ledger that went on without them. */
        OLD {
            @Override
            void to(Path tables, Path before) throws IOException {
                for (String name : List.of(LISTING, MARK)) {
                    Files.copy(before.resolve(name), tables.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        },
        OLD_UNDER_A_NEW_MARK {
            @Override
            void to(Path tables, Path before) throws IOException {
                Files.copy(before.resolve(LISTING), tables.resolve(LISTING), StandardCopyOption.REPLACE_EXISTING);
            }
        };

        abstract void to(Path tables, Path before) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Mishap.class)
    void whateverHappensToItTheTablesAreTheSame(Mishap mishap) throws IOException {
        try (TestLedger kept = new TestLedger(database, folder.resolve("kept"));
                TestLedger anew = new TestLedger(database, folder.resolve("anew"))) {
            Run first = both(kept, anew, STAYS, GOES);
            Path before = folder.resolve("before");
            FileSystemUtils.copyRecursively(tables("kept", first), before);
            Run second = both(kept, anew, STAYS, SPOILS);
            mishap.to(tables("kept", second), before);
            sameIsKnown(kept, anew, STAYS);
            rejected(kept);
            rejected(anew);
            sameIsKnown(kept, anew, STAYS);
            both(kept, anew, STAYS, COMES);
            both(kept, anew, GOES, CORRECTED);
        }
    }

    private Run both(TestLedger kept, TestLedger anew, Story... stories) throws IOException {
        Run run = kept.run(stories);
        FileSystemUtils.deleteRecursively(folder.resolve("anew/.ledger/tables"));
        anew.run(stories);
        assertThat(kept.tables()).isEqualTo(anew.tables());
        sameIsKnown(kept, anew, stories);
        return run;
    }

    /** From the listing, and from a ledger beside which none lies. */
    private void sameIsKnown(TestLedger kept, TestLedger anew, Story... there) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("anew/.ledger/tables"));
        for (String packs : List.of(TestLedger.PACKS, "packs-2")) {
            assertThat(kept.known(packs)).containsExactlyInAnyOrderElementsOf(anew.known(packs));
        }
        assertThat(kept.numbers(there)).isEqualTo(anew.numbers(there));
    }

    /** A run that fails behind its first chunk. */
    private static void rejected(TestLedger test) {
        Run run = test.begin("accords");
        Rejection tooLong = new Rejection("E_TOO_LARGE", "read", "It is too long.", null, null, null);
        test.ledger.record(
                run.runId(), "packs-2", List.of(new Ledger.Outcome.Rejected(SPOILS.path(), SPOILS.id(), tooLong)));
    }

    private Path tables(String ledger, Run run) {
        return folder.resolve(ledger).resolve(".ledger/tables/accords").resolve(run.runId());
    }

    @Test
    void onlyTheArticlesThatWereWrittenSinceAreAskedFor() {
        try (TestLedger test = new TestLedger(database, folder)) {
            Run run = test.run(STAYS, GOES);
            assertThat(changed(test, run)).isEmpty();
            // Another job reads an article that both have, and a new one.
            Run other = test.begin("others");
            test.ledger.record(other.runId(), "packs-2", TestLedger.outcomes(GOES, COMES));
            test.ledger.reconcile(other.runId());
            test.ledger.consolidate(other.runId(), 0);
            assertThat(changed(test, run)).hasSize(2);
            assertThat(test.known("packs-2")).containsExactlyInAnyOrder(GOES.id(), COMES.id());
        }
    }

    private Set<Long> changed(TestLedger test, Run run) {
        TableFolder tables = TableFolder.of(folder.resolve(".ledger/tables"), run.job(), run.runId());
        return KeptListing.in(tables, new ArticleChanges(test.sql()))
                .orElseThrow()
                .changed();
    }

    @Test
    void aRestoredLedgerDoesNotKnowTheChangesOfTheOne() {
        try (TestLedger test = new TestLedger(database, folder)) {
            test.run(STAYS);
            ArticleChanges changes = new ArticleChanges(test.sql());
            Mark mark = changes.mark();
            assertThat(changes.since(mark)).hasValue(new TreeSet<>());
            // As if the last change had been another one after a backup was restored.
            test.sql().update("UPDATE article_change SET token = token - 1");
            assertThat(changes.since(mark)).isEmpty();
        }
    }

    @Test
    void whenAnArticleIsForgottenNothingThatWasKeptCounts() {
        try (TestLedger test = new TestLedger(database, folder)) {
            test.run(STAYS, GOES);
            Mark mark = new ArticleChanges(test.sql()).mark();
            test.ledger.forget(GOES.id(), Instant.EPOCH);
            assertThat(new ArticleChanges(test.sql()).since(mark)).isEmpty();
        }
    }
}
