package org.mithaq.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mithaq.article.ArticleReader;
import org.mithaq.event.ArticleExtraction;
import org.mithaq.export.Publication;
import org.mithaq.ledger.Holder;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome.Opening;
import org.mithaq.source.SeedDigests;
import org.mithaq.source.SeedFingerprint;
import org.mithaq.source.SeedFolder;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.flow.FlowExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ApplicationContext;

/** Runs a job from its request to its exit: lock, identity, Spring Batch, result. Holds Spring's context, which it closes after the ledger. */
public final class JobRun {
    private final RunRequest request;
    private final RunProgress progress;
    private final RunContext context;
    /** The longest part of the start, so they are read while the ledger is opened. */
    private final CompletableFuture<ArticleExtraction> packs;

    private final CompletableFuture<ArticleReader> frames;

    /** A run that was asked for, and who watches it. */
    public JobRun(RunRequest request, RunProgress progress) {
        this(request, progress, new RunContext());
    }

    /** The same in a context that somebody has begun before, as soon as it was clear that there would be a run. */
    public JobRun(RunRequest request, RunProgress progress, RunContext context) {
        this.request = request;
        this.progress = progress;
        this.context = context;
        this.packs = CompletableFuture.supplyAsync(request::extraction);
        this.frames = CompletableFuture.supplyAsync(
                () -> ArticleReader.load(definition().languages()));
    }

    /** Runs it; every way in which it can end is a result. */
    public RunResult execute() {
        try {
            Files.createDirectories(request.output());
            long free = free(request.output());
            if (free < definition().operation().minFreeBytes()) {
                return RunFailure.ofLittleRoom(
                        request.output(), free, definition().operation().minFreeBytes());
            }
            Opening opening = request.home()
                    .open(new Holder(
                            ProcessHandle.current().pid(),
                            null,
                            definition().name(),
                            request.clock().instant()));
            if (opening instanceof Opening.Held held) {
                return new RunResult.Held(held.what(), held.holder());
            }
            return execute((Opening.Open) opening);
        } catch (IOException | RuntimeException e) {
            return RunFailure.of(e, request.home());
        } finally {
            LogContext.clear();
            // In this order: closing the context asks the run to stop, and waits until it is over.
            context.stop().over();
            context.close();
        }
    }

    /** Free bytes of the disk; where the disk cannot be told, as in some containers, that is no reason not to run. */
    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private RunResult execute(Opening.Open open) {
        try (open) {
            return run(open);
        }
    }

    private RunResult run(Opening.Open file) {
        context.give(file.dataSource());
        Ledger ledger = file.ledger();
        ledger.migrate();
        ReviewDesk reviews = ReviewDesk.open(ledger, request);
        SeedFolder seeds = SeedFolder.at(definition().seeds().folder());
        progress.stage("Comparing the seeds with the last run");
        SeedFingerprint fingerprint = fingerprint(seeds, file);
        ArticleExtraction extraction = packs.join();
        RunIdentity whole = RunIdentity.of(definition(), fingerprint.name(), extraction.fingerprint())
                .without(ledger.forgotten())
                .decided(reviews.fingerprint());
        RunIdentity identity = request.reading() == Reading.REJECTED ? whole.ofRejects() : whole;
        RunBook book = new RunBook(ledger, request, identity);
        book.warn(reviews.warnings());
        DocumentReading reading =
                new DocumentReading(definition().languages(), frames.join(), extraction::extract, ledger.forgotten());
        RunMaterial material =
                new RunMaterial(request, identity, reading, seeds, fingerprint, ledger, book, context.stop(), progress);
        Optional<RunResult> nothing = nothingToDo(ledger, identity);
        if (nothing.isPresent()) {
            reviews.log();
            return nothing.get();
        }
        return launch(material);
    }

    /** Who forces a run wants every file read again, too. */
    private SeedFingerprint fingerprint(SeedFolder seeds, Opening.Open file) {
        Path kept = file.tables().resolveSibling("seeds").resolve(definition().name() + ".digests");
        try (SeedDigests digests = request.force() ? SeedDigests.NONE : SeedDigests.in(kept)) {
            return SeedFingerprint.of(seeds, definition().seeds().settings(), digests);
        }
    }

    private Optional<RunResult> nothingToDo(Ledger ledger, RunIdentity identity) {
        if (request.reading() == Reading.REJECTED) {
            return ledger.accounts().countStanding(definition().name()) == 0
                    ? Optional.of(new RunResult.NothingRejected())
                    : Optional.empty();
        }
        return nothingNew(ledger, identity);
    }

    private Optional<RunResult> nothingNew(Ledger ledger, RunIdentity identity) {
        if (request.force()) {
            return Optional.empty();
        }
        return ledger.lastGoodRun(definition().name())
                .filter(run -> run.fingerprint().equals(identity.fingerprint()))
                .filter(run -> run.businessDate().equals(request.date()))
                .filter(run -> Files.isDirectory(folder(run)))
                .map(run -> new RunResult.NothingNew(run, folder(run)));
    }

    private RunResult launch(RunMaterial material) {
        RemoteWorkers workers = request.workers();
        try (AssignmentDesk desk = workers == null ? null : workers.desk(material)) {
            return launch(material, context.give(new RunContext.Parts(material, desk)));
        }
    }

    private RunResult launch(RunMaterial material, ApplicationContext beans) {
        try {
            JobRepository repository = beans.getBean(JobRepository.class);
            JobOperator operator = beans.getBean(JobOperator.class);
            RunAttempts attempts = new RunAttempts(repository, operator, material.book());
            attempts.buryTheDead();
            material.ledger().closeGaps();
            JobExecution execution = operator.start(
                    beans.getBean(Job.class), attempts.next(definition().name(), request.date(), material.identity()));
            return result(material.book(), execution);
        } catch (JobExecutionException e) {
            return failed(material.book(), e);
        }
    }

    private RunResult result(RunBook book, JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return new RunResult.Done(
                    book.run(), folder(book.run()), tooManyRejects(book.run()), book.warnings(), book.account());
        }
        if (context.stop().asked()) {
            book.close("STOPPED");
            return new RunResult.Stopped();
        }
        List<Throwable> thrown = execution.getAllFailureExceptions();
        return failed(book, thrown.isEmpty() ? new IllegalStateException(execution.toString()) : cause(thrown));
    }

    /** Steps side by side are told of by what is around them, too. */
    private static Throwable cause(List<Throwable> thrown) {
        return thrown.stream()
                .filter(each -> !(each instanceof JobExecutionException) && !(each instanceof FlowExecutionException))
                .min(Comparator.comparing(each -> !(each instanceof PartUnread)))
                .orElse(thrown.get(0));
    }

    private RunResult failed(RunBook book, Throwable thrown) {
        RunResult.Failed failed = RunFailure.of(thrown, request.home());
        try {
            book.fail(failed.problem());
            return new RunResult.Failed(failed.problem(), failed.bug(), book.account());
        } catch (RuntimeException e) {
            // What cannot be noted is told all the same.
            return request.home().explain(e).isPresent() ? failed : RunFailure.of(e, request.home());
        }
    }

    private boolean tooManyRejects(Ledger.Run run) {
        return run.articlesRejected() > definition().maxRejectShare() * run.articlesRead();
    }

    private Path folder(Ledger.Run run) {
        return Publication.of(request.output(), run.job(), run.runId()).target();
    }

    private JobDefinition definition() {
        return request.definition();
    }
}
