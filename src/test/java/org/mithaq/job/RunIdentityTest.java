package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.dispatch.Metrics;
import org.mithaq.dispatch.Notices;
import org.mithaq.export.xlsx.WorkbookSettings;
import org.mithaq.job.JobDefinition.Outputs;
import org.mithaq.job.JobDefinition.Seeds;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.SourceLimits;

final class RunIdentityTest {
    @Test
    void theSameSeedsPacksAndSettingsAreTheSameRun() {
        assertThat(RunIdentity.of(job(0.5, "seeds"), "s", "p")).isEqualTo(RunIdentity.of(job(0.5, "seeds"), "s", "p"));
    }

    @Test
    void whereTheSeedsLieDoesNotMatter() {
        assertThat(RunIdentity.of(job(0.5, "seeds"), "s", "p")).isEqualTo(RunIdentity.of(job(0.5, "copy"), "s", "p"));
    }

    @Test
    void seedsPacksAndSettingsEachMakeAnotherRun() {
        String fingerprint = RunIdentity.of(job(0.5, "seeds"), "s", "p").fingerprint();
        assertThat(RunIdentity.of(job(0.5, "seeds"), "t", "p").fingerprint()).isNotEqualTo(fingerprint);
        assertThat(RunIdentity.of(job(0.5, "seeds"), "s", "q").fingerprint()).isNotEqualTo(fingerprint);
        assertThat(RunIdentity.of(job(0.6, "seeds"), "s", "p").fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void articlesNeedNotBeReadAgainWhenOnlyTheSeedsChange() {
        assertThat(RunIdentity.of(job(0.5, "seeds"), "s", "p").packs())
                .isEqualTo(RunIdentity.of(job(0.6, "seeds"), "t", "p").packs())
                .isNotEqualTo(RunIdentity.of(job(0.5, "seeds"), "s", "q").packs());
    }

    @Test
    void howAJobIsWatchedDoesNotMatter() {
        Operation watched = new Operation(
                0.9,
                1,
                Notices.NONE,
                new Metrics(Path.of("mithaq.prom"), null),
                new Schedule("0 2 * * *", ZoneOffset.UTC),
                new Operation.Keep(1, 2, true));
        assertThat(RunIdentity.of(job(0.5, "seeds", watched), "s", "p"))
                .isEqualTo(RunIdentity.of(job(0.5, "seeds"), "s", "p"));
    }

    @Test
    void aRunOfRejectsIsNotTakenForAWholeOne() {
        RunIdentity whole = RunIdentity.of(job(0.5, "seeds"), "s", "p");
        assertThat(whole.ofRejects().packs()).isEqualTo(whole.packs());
        assertThat(whole.ofRejects().fingerprint()).isNotEqualTo(whole.fingerprint());
    }

    private static JobDefinition job(double minConfidence, String folder) {
        return job(minConfidence, folder, Operation.DEFAULTS);
    }

    private static JobDefinition job(double minConfidence, String folder, Operation operation) {
        return new JobDefinition(
                "desk",
                "jobs/desk.yaml",
                new Seeds(Path.of(folder), List.of("text"), FieldMapping.NONE, new SourceLimits(10, 10)),
                List.of("ar"),
                minConfidence,
                0.1,
                100,
                new Outputs(null, WorkbookSettings.DEFAULTS, null, false),
                operation);
    }
}
