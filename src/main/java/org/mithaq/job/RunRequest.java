package org.mithaq.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a run is asked to do.
 *
 * @param definition the job
 * @param output folder for ledger and exports; made when missing
 * @param date logical date of the run
 * @param clock gives its start and end
 * @param force whether to make a new run, and read every article again, even if this one is complete
 */
public record RunRequest(JobDefinition definition, Path output, LocalDate date, Clock clock, boolean force) {}
