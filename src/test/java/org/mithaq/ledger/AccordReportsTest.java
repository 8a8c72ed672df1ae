package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Story.AccordDraft;
import org.springframework.util.FileSystemUtils;

/** Whatever became of what articles say of accords, as it lies beside the tables, these are the same. That nights go on with it is seen in {@link GoingOnTest}. */
class AccordReportsTest {
    private static final String FILE = "accord_reports.bin";
    private static final String MARK = "accord_reports.mark";

    private static final Story FIRST = story("first", "accord");
    private static final Story SECOND = story("second", "accord");
    private static final Story OTHER = story("other", "another");

    @TempDir
    Path folder;

    private static Story story(String name, String accord) {
        return new Story(name, "They signed an accord, says " + name).accord(new AccordDraft(accord));
    }

    /** What may happen to it between two nights. */
    enum Mishap {
        NONE {
            @Override
            void to(Path tables) {
                // All is well.
            }
        },
        LOST {
            @Override
            void to(Path tables) throws IOException {
                Files.delete(tables.resolve(FILE));
            }
        },
        MARK_LOST {
            @Override
            void to(Path tables) throws IOException {
                Files.delete(tables.resolve(MARK));
            }
        },
        SPOILT {
            @Override
            void to(Path tables) throws IOException {
                byte[] bytes = Files.readAllBytes(tables.resolve(FILE));
                bytes[bytes.length / 2] ^= 1;
                Files.write(tables.resolve(FILE), bytes);
            }
        },
        CUT_OFF {
            @Override
            void to(Path tables) throws IOException {
                Files.write(tables.resolve(FILE), new byte[0]);
            }
        },
        MARK_SPOILT {
            @Override
            void to(Path tables) throws IOException {
                Files.writeString(tables.resolve(MARK), "2 1");
            }
        };

        abstract void to(Path tables) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Mishap.class)
    void whateverHappensToThemTheTablesAreTheSame(Mishap mishap) throws IOException {
        try (TestLedger kept = new TestLedger(TestDatabase.H2, folder.resolve("kept"));
                TestLedger anew = new TestLedger(TestDatabase.H2, folder.resolve("anew"))) {
            Run run = both(kept, anew, FIRST, OTHER);
            mishap.to(tables(run).path());
            Run next = both(kept, anew, FIRST, OTHER, SECOND);
            assertThat(AccordReports.areIn(tables(next))).isTrue();
            both(kept, anew, SECOND);
        }
    }

    private Run both(TestLedger kept, TestLedger anew, Story... stories) throws IOException {
        Run run = kept.run(stories);
        FileSystemUtils.deleteRecursively(folder.resolve("anew/.ledger/tables"));
        anew.run(stories);
        assertThat(kept.tables()).isEqualTo(anew.tables());
        return run;
    }

    private TableFolder tables(Run run) {
        return TableFolder.of(folder.resolve("kept/.ledger/tables"), run.job(), run.runId());
    }

    @Test
    void theSameFileIsWrittenWhetherANightGoesOnOrNot() throws IOException {
        try (TestLedger kept = new TestLedger(TestDatabase.H2, folder.resolve("kept"));
                TestLedger anew = new TestLedger(TestDatabase.H2, folder.resolve("anew"))) {
            both(kept, anew, FIRST, OTHER);
            Run run = both(kept, anew, FIRST, SECOND);
            Path other = folder.resolve("anew/.ledger/tables/accords").resolve(run.runId());
            assertThat(other.resolve(FILE)).hasSameBinaryContentAs(tables(run).path().resolve(FILE));
            assertThat(other.resolve(MARK)).hasSameTextualContentAs(tables(run).path().resolve(MARK));
        }
    }
}
