package org.mithaq.job;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Finds the instance that a run goes on with: one that was stopped or failed, else a new one. The caller holds the ledger. */
final class RunAttempts {
    private final JobRepository repository;
    private final JobOperator operator;
    private final RunBook book;

    RunAttempts(JobRepository repository, JobOperator operator, RunBook book) {
        this.repository = repository;
        this.operator = operator;
        this.book = book;
    }

    /** Marks as failed what a killed process left as running: we hold the ledger, so nothing else runs. */
    void buryTheDead() {
        for (String job : repository.getJobNames()) {
            repository.findRunningJobExecutions(job).forEach(this::bury);
        }
    }

    /** Parameters of the first attempt that is not complete; all of them identify the run. */
    JobParameters next(String job, LocalDate date, RunIdentity identity) {
        long attempt = 1;
        while (!isOpen(settled(repository.getLastJobExecution(job, parameters(date, identity, attempt))))) {
            attempt++;
        }
        return parameters(date, identity, attempt);
    }

    /** Batch goes on from nothing that it calls unknown, which it does when the database was gone while it wrote its own tables. All our steps may be done again. */
    private @Nullable JobExecution settled(@Nullable JobExecution last) {
        if (last == null || last.getStatus() == BatchStatus.COMPLETED) {
            return last;
        }
        for (StepExecution step : last.getStepExecutions()) {
            if (isUnsettled(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (isUnsettled(last.getStatus())) {
            last.setStatus(BatchStatus.FAILED);
            repository.update(last);
            book.fail(last.getJobInstanceId());
        }
        return last;
    }

    private static boolean isUnsettled(BatchStatus status) {
        return status == BatchStatus.UNKNOWN || status.isRunning();
    }

    private void bury(JobExecution dead) {
        operator.recover(dead);
        book.fail(dead.getJobInstanceId());
    }

    private static boolean isOpen(@Nullable JobExecution last) {
        return last == null || last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED;
    }

    private static JobParameters parameters(LocalDate date, RunIdentity identity, long attempt) {
        return new JobParametersBuilder()
                .addString("date", date.toString())
                .addString("fingerprint", identity.fingerprint())
                .addLong("attempt", attempt)
                .toJobParameters();
    }
}
