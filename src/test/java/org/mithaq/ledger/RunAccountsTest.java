package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.RunAccounts.RejectCount;
import org.mithaq.source.Rejection;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class RunAccountsTest {
    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    private Path folder;

    private TestLedger test;
    private RunAccounts accounts;
    private final List<Story> seeds = new ArrayList<>();

    @BeforeEach
    void open() {
        test = new TestLedger(database, folder);
        accounts = test.ledger.accounts();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void countsArticlesThatNoGoodRunHadSeen() {
        assertThat(night(3).newArticles()).isEqualTo(3);
        assertThat(night(2).newArticles()).isEqualTo(2);
        assertThat(night(0).newArticles()).isZero();
    }

    @Test
    void whatAFailedRunReadIsNewToTheNextGoodOne() {
        night(3);
        arrive(4);
        Run failed = begin(Reading.NEW);
        record(failed);
        test.ledger.finish(failed.runId(), "FAILED", failed.startedAt());
        assertThat(night(1).newArticles()).isEqualTo(5);
        assertThat(night(1).newArticles()).isEqualTo(1);
    }

    @Test
    void anEmptyNightIsQuietFromTheFirstOn() {
        Intake first = night(0);
        assertThat(first.quiet()).isTrue();
        assertThat(first.warning())
                .hasValueSatisfying(words -> assertThat(words).startsWith("Quiet: No new article came in."));
    }

    @Test
    void fewerThanUsualIsQuietOnceItIsKnownWhatIsUsual() {
        night(10);
        night(12);
        assertThat(night(1).quiet()).isFalse();
        night(11);
        Intake few = night(2);
        assertThat(few.usual()).isEqualTo(10);
        assertThat(few.quiet()).isFalse();
        assertThat(night(1).warning())
                .hasValue(
                        "Quiet: Only 1 new article came in; the last runs had 10 (median). Check whoever fills the seeds folder.");
    }

    @Test
    void aRunThatReadsAgainIsNeitherANightNorQuiet() {
        night(10);
        night(10);
        night(10);
        for (Reading reading : List.of(Reading.REJECTED, Reading.EVERYTHING)) {
            Intake again = run(begin(reading));
            assertThat(again.quiet()).isFalse();
            assertThat(again.warning()).isEmpty();
        }
        assertThat(night(5).usual()).isEqualTo(10);
    }

    @Test
    void takingTwiceIsTakingOnce() {
        arrive(2);
        Run run = begin(Reading.NEW);
        record(run, rejected("a.txt", "E_EMPTY"));
        test.ledger.reconcile(run.runId());
        assertThat(accounts.take(run, 0.2)).isEqualTo(accounts.take(run, 0.2));
        assertThat(accounts.rejects(run.runId())).hasSize(1);
    }

    @Test
    void aRecordWithoutAnIdIsRejectedAnewEachNightButNewOnlyOnce() {
        assertThat(night(1, rejected("a.txt", "E_IO")).newRejects()).isEqualTo(1);
        Intake second = night(1, rejected("a.txt", "E_IO"), rejected("b.txt", "E_IO"), rejected("c.txt", "E_EMPTY"));
        assertThat(second.newRejects()).isEqualTo(2);
        Run last = test.ledger.runs("accords", 1).get(0);
        assertThat(accounts.rejects(last.runId()))
                .containsExactly(
                        new RejectCount("E_IO", 2, 1, List.of("b.txt: why", "a.txt: why")),
                        new RejectCount("E_EMPTY", 1, 1, List.of("c.txt: why")));
        assertThat(accounts.standing("accords"))
                .extracting(RunAccounts.StandingReject::path)
                .containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(accounts.standing(null)).hasSize(3);
        assertThat(accounts.standing("accords").get(0).runId()).isNotEqualTo(last.runId());
        assertThat(accounts.countStanding("accords")).isEqualTo(3);
        assertThat(accounts.countStanding("other")).isZero();
    }

    @Test
    void keepsWhyARunFailed() {
        Run run = begin(Reading.NEW);
        accounts.problem(run.runId(), "No space left on device.");
        assertThat(accounts.find(run.runId()))
                .hasValueSatisfying(account -> assertThat(account.problem()).isEqualTo("No space left on device."));
        accounts.open(run, Reading.EVERYTHING);
        assertThat(accounts.find(run.runId()).orElseThrow().reading()).isEqualTo(Reading.NEW);
    }

    @Test
    void aRunOfAnOlderVersionHasNoAccount() {
        assertThat(accounts.find(test.begin("accords").runId())).isEmpty();
    }

    @Test
    void countsChangedRowsByTable() {
        night(1);
        night(2);
        Run last = test.ledger.runs("accords", 1).get(0);
        assertThat(accounts.changes(last)).contains(new RunAccounts.ChangedRows("articles", "added", 2));
    }

    @Test
    void articlesOfOtherPacksAreKnownToARunOfRejects() {
        night(2, rejected("a.txt", "E_IO"));
        assertThat(test.articles("accords"))
                .containsExactlyInAnyOrder(seeds.get(0).id(), seeds.get(1).id());
        assertThat(test.known("other packs")).isEmpty();
    }

    private Intake night(int fresh, Outcome... rejected) {
        arrive(fresh);
        return run(begin(Reading.NEW), rejected);
    }

    private void arrive(int fresh) {
        for (int i = 0; i < fresh; i++) {
            seeds.add(new Story("s" + seeds.size(), "Two states signed accord number " + seeds.size() + " today."));
        }
    }

    private Run begin(Reading reading) {
        Run run = test.begin("accords");
        accounts.open(run, reading);
        return run;
    }

    private void record(Run run, Outcome... rejected) {
        test.ledger.record(run.runId(), TestLedger.PACKS, TestLedger.outcomes(seeds.toArray(Story[]::new)));
        test.ledger.record(run.runId(), TestLedger.PACKS, List.of(rejected));
    }

    private Intake run(Run run, Outcome... rejected) {
        record(run, rejected);
        test.ledger.reconcile(run.runId());
        Intake intake = accounts.take(run, 0.2);
        test.ledger.consolidate(run.runId(), 0.5);
        test.ledger.complete(run.runId(), run.startedAt());
        test.ledger.publish(run.runId());
        return intake;
    }

    private static Outcome rejected(String path, String code) {
        return new Outcome.Rejected(path, null, Rejection.of(code, "read", "why"));
    }
}
