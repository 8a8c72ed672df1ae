package org.mithaq.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.dispatch.Communique;
import org.mithaq.dispatch.Courier;
import org.mithaq.dispatch.Occasion;
import org.mithaq.export.Publication;
import org.mithaq.export.RunFigures;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells of a run that has ended to whomever its job file names. A run that was stopped, or had nothing to do, is not told of. */
public final class RunDispatch {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunRequest request;
    private final Courier courier;

    /**
     * For one run.
     *
     * @param environment variables that the job file may name
     */
    public RunDispatch(RunRequest request, Map<String, String> environment) {
        this.request = request;
        Operation operation = request.definition().operation();
        this.courier = new Courier(operation.notices(), operation.metrics(), environment);
    }

    /** Tells of it; returns what could not be delivered, one line each. */
    public List<String> tell(RunResult result) {
        if (result instanceof RunResult.Done done) {
            return courier.deliver(done(done));
        }
        if (result instanceof RunResult.Failed failed) {
            return courier.deliver(failed(failed.problem(), failed.account()));
        }
        return result instanceof RunResult.Held held
                ? courier.deliver(failed(words(held), RunResult.Account.NONE))
                : List.of();
    }

    /** Tells of a run that could not even be tried. */
    public List<String> tellOfNone(String problem) {
        return courier.deliver(failed(problem, RunResult.Account.NONE));
    }

    private Communique done(RunResult.Done done) {
        Intake intake = done.account().intake();
        List<String> remarks = new ArrayList<>();
        if (intake != null) {
            intake.warning().ifPresent(remarks::add);
        }
        if (done.tooManyRejects()) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "%,d of %,d articles were rejected, more than the job's max-reject-share allows.",
                    done.run().articlesRejected(),
                    done.run().articlesRead()));
        }
        remarks.addAll(done.warnings());
        boolean quiet = intake != null && intake.quiet();
        return communique(
                quiet ? Occasion.QUIET : Occasion.DONE,
                remarks,
                done.account(),
                lastSuccess(done.run()),
                done.folder());
    }

    private Communique failed(String problem, RunResult.Account account) {
        return communique(Occasion.FAILED, List.of(problem), account, lastSuccess(), null);
    }

    private String words(RunResult.Held held) {
        return "It did not begin: %s.".formatted(held.words());
    }

    private Communique communique(
            Occasion occasion,
            List<String> remarks,
            RunResult.Account account,
            @Nullable Instant lastSuccess,
            @Nullable Path folder) {
        return new Communique(
                request.definition().name(),
                occasion,
                request.clock().instant(),
                account.run(),
                account.intake(),
                account.steps(),
                account.changes(),
                account.added(),
                remarks,
                lastSuccess,
                folder == null ? null : folder.toAbsolutePath().normalize());
    }

    private static @Nullable Instant lastSuccess(Ledger.Run run) {
        return run.finishedAt();
    }

    /** From what is published, as the ledger may be what failed. */
    private @Nullable Instant lastSuccess() {
        Path runJson = Publication.of(request.output(), request.definition().name(), "")
                .latest()
                .resolve(RunFigures.FILE);
        try {
            return Instant.parse(JSON.readTree(Files.readString(runJson, StandardCharsets.UTF_8))
                    .at("/run/finished_at")
                    .asString());
        } catch (IOException | JacksonException | DateTimeException e) {
            return null;
        }
    }
}
