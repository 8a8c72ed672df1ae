package org.mithaq.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;

/** A communiqué as figures for Prometheus: gauges of the last run, as a batch job has no counters that live on. */
final class RunMetrics {
    /** The text format that every Prometheus reads. */
    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** Of the contract's list run_status, those with which a run ends. */
    private static final List<String> STATUSES = List.of("COMPLETED", "COMPLETED_WITH_REJECTS", "FAILED");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final String job;

    private RunMetrics(String job) {
        this.job = job;
    }

    static RunMetrics of(Communique communique) {
        RunMetrics metrics = new RunMetrics(communique.job());
        String status = communique.run() == null ? "FAILED" : communique.run().status();
        STATUSES.forEach(each -> metrics.gauge(
                "mithaq.run.status",
                "1 for the status with which the last run ended",
                "status",
                each,
                is(each.equals(status))));
        metrics.gauge("mithaq.run.timestamp.seconds", "When the last run ended", seconds(communique.at()));
        Instant lastSuccess = communique.lastSuccess();
        if (lastSuccess != null) {
            metrics.gauge(
                    "mithaq.last.success.timestamp.seconds", "When the last good run ended", seconds(lastSuccess));
        }
        communique
                .steps()
                .forEach(step -> metrics.gauge(
                        "mithaq.run.step.seconds",
                        "How long each step of the last run took",
                        "step",
                        step.step(),
                        step.seconds()));
        if (communique.occasion() != Occasion.FAILED && communique.run() != null) {
            metrics.figures(communique.run(), communique.intake());
        }
        return metrics;
    }

    /** The figures in Prometheus' text format. */
    String page() {
        return registry.scrape(CONTENT_TYPE);
    }

    /** Writes the file beside its place and renames it, so that no reader sees half of it. */
    void write(Path textfile) throws Undelivered {
        Path file = textfile.toAbsolutePath();
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            Files.writeString(part, page(), StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Undelivered(
                    "%s cannot be written (%s)".formatted(file, e.getClass().getSimpleName()));
        }
    }

    /** Replaces what the Pushgateway has of this job. */
    void push(String gateway, Duration patience) throws Undelivered {
        String base = gateway.endsWith("/") ? gateway.substring(0, gateway.length() - 1) : gateway;
        String group = "/metrics/job/mithaq/mithaq_job/" + URLEncoder.encode(job, StandardCharsets.UTF_8);
        HttpSend.send("PUT", base + group, CONTENT_TYPE, page(), patience);
    }

    private void figures(Ledger.Run run, @Nullable Intake intake) {
        String articles = "Articles in the seeds of the last run, by what came of them";
        gauge("mithaq.run.articles", articles, "outcome", "ok", run.articlesOk());
        gauge("mithaq.run.articles", articles, "outcome", "rejected", run.articlesRejected());
        gauge("mithaq.run.articles", articles, "outcome", "duplicate", run.articlesDuplicate());
        String records = "Rows of the last run's tables";
        gauge("mithaq.run.records", records, "table", "accords", run.accords());
        gauge("mithaq.run.records", records, "table", "events", run.events());
        String rows = "Rows that differ from the good run before";
        gauge("mithaq.run.rows", rows, "change", "added", run.rowsAdded());
        gauge("mithaq.run.rows", rows, "change", "changed", run.rowsChanged());
        gauge("mithaq.run.rows", rows, "change", "removed", run.rowsRemoved());
        if (intake != null) {
            gauge("mithaq.run.new.articles", "Articles that no good run had seen before", intake.newArticles());
            gauge("mithaq.run.new.rejects", "Records that came and could not be read", intake.newRejects());
            gauge("mithaq.run.quiet", "1 when no article came in, or far fewer than usual", is(intake.quiet()));
        }
    }

    private void gauge(String name, String meaning, String label, String value, Number number) {
        gauge(name, meaning, Tags.of("mithaq_job", job, label, value), number);
    }

    private void gauge(String name, String meaning, Number number) {
        gauge(name, meaning, Tags.of("mithaq_job", job), number);
    }

    private void gauge(String name, String meaning, Tags tags, Number number) {
        Gauge.builder(name, number, Number::doubleValue)
                .description(meaning)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }

    private static int is(boolean so) {
        return so ? 1 : 0;
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }
}
