package org.mithaq.job;

import org.mithaq.export.ExportFormat;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.ledger.Ledger.Outcome;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job as Spring Batch sees it: discover, extract, consolidate, export, publish, tidy. A restart walks all steps again, because the ledger knows what was read
 * and every step may be repeated.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceTransactionManagerAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
class RunConfiguration {
    private final RunMaterial material;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    RunConfiguration(RunMaterial material, JobRepository repository, PlatformTransactionManager transactions) {
        this.material = material;
        this.repository = repository;
        this.transactions = transactions;
    }

    @Bean
    Job job() {
        SeedReader reader = reader();
        RunStages stages = new RunStages(material, reader);
        return new JobBuilder(definition().name(), repository)
                .start(discover(stages))
                .next(extract(reader))
                .next(consolidate(stages))
                .next(export(stages))
                .next(outside("publish", stages::publish))
                .next(outside("tidy", stages::tidy))
                .build();
    }

    private SeedReader reader() {
        return new SeedReader(
                material.seeds(),
                definition().seeds().settings(),
                material.fingerprint(),
                this::known,
                material.progress());
    }

    /** A forced run reads everything again; one that reads rejects again leaves every article as it is. */
    private void known(KnownHandler handler) {
        switch (material.request().reading()) {
            case NEW ->
                material.ledger()
                        .eachKnown(definition().name(), material.identity().packs(), handler);
            case REJECTED -> material.ledger().eachArticle(definition().name(), handler);
            case EVERYTHING -> {}
        }
    }

    /** Without a transaction of its own, so that a run whose folder cannot be made stands in the ledger as one that failed. */
    private Step discover(RunStages stages) {
        Tasklet tasklet = (contribution, context) -> {
            stages.discover(contribution.getStepExecution().getJobExecution().getJobInstanceId());
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("discover", repository)
                .tasklet(stoppable(tasklet))
                .allowStartIfComplete(true)
                .build();
    }

    private Step extract(SeedReader reader) {
        DocumentReading reading = new DocumentReading(
                definition().languages(),
                material.extraction()::extract,
                material.ledger().forgotten());
        OutcomeWriter writer = new OutcomeWriter(
                material.ledger(), material.book(), material.identity().packs());
        return new StepBuilder("extract", repository)
                .<Outcome, Outcome>chunk(definition().chunkSize())
                .reader(new OutcomeReader(
                        reader,
                        reading,
                        material.ledger()::filed,
                        material.request().threads()))
                .writer(writer)
                .transactionManager(transactions)
                .interruptionPolicy(execution -> material.stop().check())
                .allowStartIfComplete(true)
                .build();
    }

    private Step consolidate(RunStages stages) {
        return new StepBuilder("consolidate", repository)
                .tasklet(stoppable(tasklet(stages::consolidate)), transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private Step export(RunStages stages) {
        Flow[] sideBySide = OutputFormats.of(definition().outputs()).stream()
                .map(format -> exportFlow(format, stages))
                .toArray(Flow[]::new);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("export-");
        threads.setTaskDecorator(LogContext::carried);
        Flow split =
                new FlowBuilder<Flow>("formats").split(threads).add(sideBySide).build();
        return new StepBuilder("export", repository)
                .flow(split)
                .allowStartIfComplete(true)
                .build();
    }

    private Flow exportFlow(ExportFormat format, RunStages stages) {
        String name = "export-" + format.name();
        return new FlowBuilder<Flow>(name)
                .start(outside(name, () -> stages.export(format)))
                .build();
    }

    /** A step without a transaction: it writes files only. */
    private Step outside(String name, Stage stage) {
        return new StepBuilder(name, repository)
                .tasklet(stoppable(tasklet(stage)))
                .allowStartIfComplete(true)
                .build();
    }

    private Tasklet stoppable(Tasklet tasklet) {
        return (contribution, context) -> {
            material.stop().check();
            return tasklet.execute(contribution, context);
        };
    }

    private static Tasklet tasklet(Stage stage) {
        return (contribution, context) -> {
            stage.run();
            return RepeatStatus.FINISHED;
        };
    }

    private JobDefinition definition() {
        return material.request().definition();
    }

    /** What a step does. */
    private interface Stage {
        void run() throws Exception;
    }
}
