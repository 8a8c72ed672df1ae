package org.mithaq.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.Outcome;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
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
    /** The step of a worker. */
    static final String READ = "read";

    private final RunMaterial material;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final @Nullable AssignmentDesk desk;

    /** A job. What it is made of comes last, because it is known last. */
    RunConfiguration(JobRepository repository, PlatformTransactionManager transactions, RunContext.Parts parts) {
        this.repository = repository;
        this.transactions = transactions;
        this.material = parts.material();
        this.desk = parts.desk();
    }

    @Bean
    Job job() {
        SeedReader reader = reader();
        RunStages stages = new RunStages(
                material, desk == null ? reader::there : () -> desk.memory().there());
        return new JobBuilder(definition().name(), repository)
                .start(discover(stages))
                .next(desk == null ? extract(outcomes(reader)) : extract(desk))
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
                material::known,
                material.progress());
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

    private ItemStreamReader<Outcome> outcomes(SeedReader reader) {
        return new OutcomeReader(
                reader,
                material.reading(),
                material.ledger()::filed,
                material.request().threads());
    }

    private Step extract(ItemStreamReader<Outcome> reader) {
        OutcomeWriter writer = new OutcomeWriter(
                material.ledger(), material.book(), material.identity().packs());
        return new StepBuilder("extract", repository)
                .<Outcome, Outcome>chunk(definition().chunkSize())
                .reader(reader)
                .writer(writer)
                .transactionManager(transactions)
                .interruptionPolicy(execution -> material.stop().check())
                .allowStartIfComplete(true)
                .build();
    }

    /** What workers file is taken in while others still read. */
    private Step extract(AssignmentDesk desk) {
        Step assign = new StepBuilder("assign", repository)
                .partitioner(READ, desk)
                .partitionHandler(desk)
                .allowStartIfComplete(true)
                .build();
        Step takeIn = extract(new FiledReader(desk, material.progress()));
        return sideBySide("read", List.of(flow("assign", assign), flow("take-in", takeIn)));
    }

    private Step consolidate(RunStages stages) {
        return new StepBuilder("consolidate", repository)
                .tasklet(stoppable(tasklet(stages::consolidate)), transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private Step export(RunStages stages) {
        return sideBySide(
                "export",
                OutputFormats.of(definition().outputs()).stream()
                        .map(format -> flow(
                                "export-" + format.name(),
                                outside("export-" + format.name(), () -> stages.export(format))))
                        .toList());
    }

    private Step sideBySide(String name, List<Flow> flows) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(name + "-");
        threads.setTaskDecorator(LogContext::carried);
        Flow split = new FlowBuilder<Flow>(name + "-side-by-side")
                .split(threads)
                .add(flows.toArray(Flow[]::new))
                .build();
        return new StepBuilder(name, repository)
                .flow(split)
                .allowStartIfComplete(true)
                .build();
    }

    private static Flow flow(String name, Step step) {
        return new FlowBuilder<Flow>(name).start(step).build();
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
