package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Story.AccordDraft;
import org.springframework.util.FileSystemUtils;

/** Whatever became of {@link AccordReports} or {@link Mentions} beside the tables, these are the same. That nights go on with them is seen in {@link GoingOnTest}. */
class BesideTablesTest {
    private static final List<String> FILES = List.of("accord_reports.bin", "accord_reports.mark", "mentions.bin");

    private static final Story FIRST = story("first", "accord");
    private static final Story SECOND = story("second", "accord");
    private static final Story OTHER = story("other", "another");

    @TempDir
    Path folder;

    private static Story story(String name, String accord) {
        return new Story(name, "They signed an accord, says " + name).accord(new AccordDraft(accord));
    }

    /** What may happen to a file between two nights. */
    enum Mishap {
        NONE {
            @Override
            void to(Path file) {
                // All is well.
            }
        },
        LOST {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
            }
        },
        SPOILT {
            @Override
            void to(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        },
        CUT_OFF {
            @Override
            void to(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
            }
        },
        EMPTIED {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        };

        abstract void to(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Mishap.class)
    void whateverHappensToOneTheTablesAreTheSame(Mishap mishap) throws IOException {
        try (TestLedger kept = new TestLedger(TestDatabase.H2, folder.resolve("kept"));
                TestLedger anew = new TestLedger(TestDatabase.H2, folder.resolve("anew"))) {
            for (String file : FILES) {
                Run run = both(kept, anew, FIRST, OTHER);
                assertThat(AccordReports.areIn(tables(run)) && Mentions.areIn(tables(run)))
                        .isTrue();
                mishap.to(tables(run).path().resolve(file));
                assertThat(AccordReports.areIn(tables(run)) && Mentions.areIn(tables(run)))
                        .isEqualTo(mishap == Mishap.NONE);
                both(kept, anew, FIRST, OTHER, SECOND);
                both(kept, anew, SECOND);
            }
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
    void theSameFilesAreWrittenWhetherANightGoesOnOrNot() throws IOException {
        try (TestLedger kept = new TestLedger(TestDatabase.H2, folder.resolve("kept"));
                TestLedger anew = new TestLedger(TestDatabase.H2, folder.resolve("anew"))) {
            both(kept, anew, FIRST, OTHER);
            Run run = both(kept, anew, FIRST, SECOND);
            Path other = folder.resolve("anew/.ledger/tables/accords").resolve(run.runId());
            for (String file : FILES) {
                assertThat(other.resolve(file))
                        .hasSameBinaryContentAs(tables(run).path().resolve(file));
            }
        }
    }
}
