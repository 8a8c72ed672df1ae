package org.mithaq.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.mithaq.ledger.Intake.Reading;

/**
 * What a run is asked to do.
 *
 * @param definition the job
 * @param output folder for ledger and exports; made when missing
 * @param date logical date of the run
 * @param clock gives its start and end
 * @param reading which articles to read; all but new ones make a new run even if this one is complete
 */
public record RunRequest(JobDefinition definition, Path output, LocalDate date, Clock clock, Reading reading) {
    /** Whether what is complete is done again. */
    boolean force() {
        return reading == Reading.EVERYTHING;
    }
}
