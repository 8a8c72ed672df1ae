package org.mithaq.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mithaq.broker.BrokerAccount;
import org.mithaq.broker.Queue;
import org.mithaq.ledger.Assignments;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.LedgerHome.Opening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepLocator;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** Reads for runs in other processes until it is asked to stop. Holds what it knows of the attempts that it reads for. */
public final class WorkerRun {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerRun.class);

    private static final long MILLIS_BETWEEN_LOOKS = 200;
    private static final int CONNECTIONS_OF_A_THREAD = 2;

    /** The desk looks whether somebody works for a moment, and holds what it looks at. */
    private static final int TRIES = 5;

    private final LedgerHome home;
    private final String broker;
    private final BrokerAccount account;
    private final @Nullable Path mounted;
    private final int threads;
    private final Consumer<String> saying;
    private final GracefulStop stop = new GracefulStop();
    private final Map<String, AssignedReading> readings = new ConcurrentHashMap<>();
    private volatile @Nullable String problem;

    /**
     * A worker.
     *
     * @param home of the runs' ledger
     * @param broker its URL
     * @param mounted where the seeds lie here, or null when it is where the runs have them
     * @param threads that read, each a part of the seeds
     * @param saying what the operator is told
     */
    public WorkerRun(
            LedgerHome home,
            String broker,
            BrokerAccount account,
            @Nullable Path mounted,
            int threads,
            Consumer<String> saying) {
        this.home = home;
        this.broker = broker;
        this.account = account;
        this.mounted = mounted;
        this.threads = threads;
        this.saying = saying;
    }

    /** Works until it is asked to stop; returns why it cannot go on, or null. */
    public @Nullable String execute() throws InterruptedException {
        Opening.Open open = open();
        if (open == null) {
            return problem;
        }
        try (open;
                ConfigurableApplicationContext spring = context(open.dataSource())) {
            Ledger ledger = open.ledger();
            String queueName = RemoteWorkers.queueName(ledger.assignments().ledgerName());
            StepExecutionRequestHandler handler = handler(spring.getBean(JobRepository.class), ledger);
            try (Queue queue = Queue.at(broker, account, queueName)) {
                saying.accept("Waiting for something to read from %s, on %s."
                        .formatted(Queue.place(broker), threads == 1 ? "one thread" : threads + " threads"));
                Runnable end = queue.listen(threads, text -> work(text, handler, ledger.assignments()));
                while (!stop.asked() && problem == null) {
                    TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
                }
                end.run();
            }
            stop.over();
            return problem;
        }
    }

    private Opening.@Nullable Open open() throws InterruptedException {
        boolean told = false;
        while (true) {
            Opening opening = home.join(CONNECTIONS_OF_A_THREAD * threads);
            if (opening instanceof Opening.Open open) {
                return open;
            }
            if (opening instanceof Opening.Held) {
                problem =
                        "Workers need a ledger in PostgreSQL. Set SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD, for the run too.";
                return null;
            }
            if (!told) {
                told = true;
                saying.accept("There is no ledger yet. Waiting for the first run.");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void work(String text, StepExecutionRequestHandler handler, Assignments assignments) {
        AssignmentMessage message = AssignmentMessage.of(text);
        if (problem != null) {
            throw new IllegalStateException("This worker is about to end.");
        }
        if (assignments.terms(message.attempt()).isEmpty()) {
            return;
        }
        StepExecution execution = handler.handle(message.request());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failed(execution);
        }
    }

    private RuntimeException failed(StepExecution execution) {
        for (Throwable why : execution.getFailureExceptions()) {
            if (why instanceof AssignedReading.WrongWorker) {
                problem = String.valueOf(why.getMessage());
            } else {
                LOG.error("A part of the seeds could not be read; another worker gets it, or this one once more.", why);
            }
        }
        return new IllegalStateException(execution.toString());
    }

    private StepExecutionRequestHandler handler(JobRepository repository, Ledger ledger) {
        Step step = new StepBuilder(RunConfiguration.READ, repository)
                .tasklet((contribution, context) -> read(context, ledger))
                .build();
        StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
        handler.setJobRepository(repository);
        handler.setStepLocator(new StepLocator() {
            @Override
            public Step getStep(String stepName) {
                return step;
            }
        });
        return handler;
    }

    private RepeatStatus read(ChunkContext context, Ledger ledger) throws InterruptedException {
        ExecutionContext part = context.getStepContext().getStepExecution().getExecutionContext();
        String attempt = part.getString(AssignmentDesk.ATTEMPT);
        int number = part.getInt(AssignmentDesk.NUMBER);
        for (int i = 0; i < TRIES; i++) {
            boolean done = ledger.assignments()
                    .work(attempt, number, files -> reading(attempt, ledger).of(SeedPart.of(files)));
            if (done) {
                return RepeatStatus.FINISHED;
            }
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        }
        return RepeatStatus.FINISHED;
    }

    /** Of an attempt; those of earlier attempts are not asked for any more. */
    private synchronized AssignedReading reading(String attempt, Ledger ledger) {
        AssignedReading known = readings.get(attempt);
        if (known == null) {
            String terms = ledger.assignments()
                    .terms(attempt)
                    .orElseThrow(() -> new IllegalStateException("The attempt " + attempt + " is over."));
            known = new AssignedReading(ReadingTerms.of(terms), ledger, mounted);
            readings.clear();
            readings.put(attempt, known);
        }
        return known;
    }

    private ConfigurableApplicationContext context(DataSource database) {
        SpringApplication application = new SpringApplication(WorkerConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean("database", DataSource.class, () -> database);
            beans.registerBean("stop", GracefulStop.class, () -> stop);
        });
        return application.run(
                "--spring.config.location=optional:classpath:/",
                "--spring.batch.jdbc.initialize-schema=never",
                "--spring.batch.jdbc.isolation-level-for-create=read_committed");
    }

    /** A job repository. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceTransactionManagerAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
    static class WorkerConfiguration {}
}
