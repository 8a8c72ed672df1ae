package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class LedgerFileTest {
    @TempDir
    Path output;

    @Test
    void keepsWhatWasWrittenUntilItIsOpenedAgain() {
        try (TestLedger test = new TestLedger(output)) {
            test.begin("accords");
        }
        assertThat(output.resolve(".ledger/mithaq.mv.db")).isNotEmptyFile();
        try (TestLedger test = new TestLedger(output)) {
            assertThat(test.ledger.runs("accords", 9)).hasSize(1);
        }
    }

    @Test
    void saysThatAnotherRunHoldsTheLedger() throws IOException {
        new TestLedger(output).close();
        Path file = output.resolve(".ledger/mithaq.mv.db");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(TestDatabase.H2.open(output))
                    .isInstanceOfSatisfying(
                            LedgerHome.Opening.Held.class,
                            held -> assertThat(held.what()).isEqualTo("the ledger in " + output));
        }
    }

    @Test
    void hasTheTablesOfSpringBatch() {
        new TestLedger(output).close();
        try (LedgerHome.Opening.Open open = (LedgerHome.Opening.Open) TestDatabase.H2.open(output)) {
            JdbcTemplate sql = new JdbcTemplate(open.dataSource());
            assertThat(sql.queryForObject("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE", Long.class))
                    .isZero();
        }
    }

    @Test
    void refusesAPathThatTheDatabaseCannotName() {
        assertThatThrownBy(() -> TestDatabase.H2.open(output.resolve("a;b"))).hasMessageContaining("semicolon");
    }
}
