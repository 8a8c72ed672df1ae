package org.mithaq.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class RunMetricsTest {
    private static final String JOB = "{mithaq_job=\"nightly\"}";

    @Test
    void everyLineIsOneThatPrometheusReads() {
        assertThat(ExpositionPage.parse(RunMetrics.of(Told.done()).page())).isNotEmpty();
        assertThat(ExpositionPage.parse(RunMetrics.of(Told.failed()).page())).isNotEmpty();
    }

    @Test
    void figuresOfARunThatIsDone() {
        assertThat(ExpositionPage.parse(RunMetrics.of(Told.done()).page()))
                .contains(
                        entry("mithaq_run_articles{mithaq_job=\"nightly\",outcome=\"ok\"}", 1800.0),
                        entry("mithaq_run_articles{mithaq_job=\"nightly\",outcome=\"rejected\"}", 3.0),
                        entry("mithaq_run_articles{mithaq_job=\"nightly\",outcome=\"duplicate\"}", 2.0),
                        entry("mithaq_run_records{mithaq_job=\"nightly\",table=\"events\"}", 950.0),
                        entry("mithaq_run_rows{change=\"added\",mithaq_job=\"nightly\"}", 11.0),
                        entry("mithaq_run_new_articles" + JOB, 52.0),
                        entry("mithaq_run_quiet" + JOB, 0.0),
                        entry("mithaq_run_step_seconds{mithaq_job=\"nightly\",step=\"extract\"}", 41.5),
                        entry("mithaq_last_success_timestamp_seconds" + JOB, (double) Told.AT.getEpochSecond()),
                        entry("mithaq_run_status{mithaq_job=\"nightly\",status=\"COMPLETED_WITH_REJECTS\"}", 1.0),
                        entry("mithaq_run_status{mithaq_job=\"nightly\",status=\"FAILED\"}", 0.0));
        assertThat(ExpositionPage.parse(RunMetrics.of(Told.quiet()).page()))
                .contains(entry("mithaq_run_quiet" + JOB, 1.0));
    }

    @Test
    void aFailureKeepsTheTimeOfTheLastSuccess() {
        Map<String, Double> page =
                ExpositionPage.parse(RunMetrics.of(Told.failed()).page());
        assertThat(page)
                .contains(
                        entry("mithaq_run_status{mithaq_job=\"nightly\",status=\"FAILED\"}", 1.0),
                        entry(
                                "mithaq_last_success_timestamp_seconds" + JOB,
                                (double) Told.AT.getEpochSecond() - 86_400),
                        entry("mithaq_run_timestamp_seconds" + JOB, (double) Told.AT.getEpochSecond()));
        assertThat(page.keySet()).noneMatch(name -> name.startsWith("mithaq_run_articles"));
    }

    @Test
    void equalRunsGiveEqualPages() {
        assertThat(RunMetrics.of(Told.done()).page())
                .isEqualTo(RunMetrics.of(Told.done()).page());
    }
}
