package org.mithaq.dispatch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunAccounts.ChangedRows;
import org.mithaq.ledger.StepTimes.StepTime;

/** Communiqués of runs that never were. */
final class Told {
    static final Instant AT = Instant.parse("2025-11-07T02:01:10Z");

    private Told() {}

    static Communique done() {
        return of(Occasion.DONE, new Intake(Intake.Reading.NEW, 52, 2, 50L, false), List.of());
    }

    static Communique quiet() {
        Intake intake = new Intake(Intake.Reading.NEW, 3, 0, 50L, true);
        return of(Occasion.QUIET, intake, List.of(intake.warning().orElseThrow()));
    }

    static Communique failed() {
        return new Communique(
                "nightly",
                Occasion.FAILED,
                AT,
                run("FAILED"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of("/out: No space left on device. Check the disk, then start the run again."),
                AT.minusSeconds(86_400),
                null);
    }

    private static Communique of(Occasion occasion, Intake intake, List<String> remarks) {
        return new Communique(
                "nightly",
                occasion,
                AT,
                run("COMPLETED_WITH_REJECTS"),
                intake,
                List.of(
                        new StepTime("extract", 1, "COMPLETED", 41.5, 1805),
                        new StepTime("consolidate", 2, "COMPLETED", 3.25, 0)),
                List.of(
                        new ChangedRows("accords", "added", 2),
                        new ChangedRows("events", "added", 9),
                        new ChangedRows("events", "changed", 1)),
                List.of("Aqaba <Water> & Power Accord", "اتفاقية الماء"),
                remarks,
                AT,
                Path.of("/out/nightly/runs/R-20251107T020000Z"));
    }

    private static Ledger.Run run(String status) {
        return new Ledger.Run(
                "R-20251107T020000Z",
                "nightly",
                1,
                LocalDate.parse("2025-11-07"),
                "f00d",
                AT.minusSeconds(70),
                AT,
                status,
                "0.1.0",
                1805,
                1800,
                3,
                2,
                120,
                950,
                11,
                1,
                0);
    }
}
