package org.mithaq.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Spring's context of a run. It is made on a thread beside while the run finds out what there is to do, as it is a fifth of the start of a short run; that thread waits for what it is
 * not yet given. Closing it asks the run to stop, and waits until it is over.
 */
public final class RunContext implements AutoCloseable {
    /** Here, so that the log is set up before there are two threads. */
    private static final Logger LOG = LoggerFactory.getLogger(RunContext.class);

    private final GracefulStop stop = new GracefulStop();
    private final CompletableFuture<DataSource> database = new CompletableFuture<>();
    private final CompletableFuture<Parts> parts = new CompletableFuture<>();
    private final FutureTask<ConfigurableApplicationContext> context = new FutureTask<>(this::make);

    /**
     * What a run is made of.
     *
     * @param desk where workers in other processes read
     */
    record Parts(RunMaterial material, @Nullable AssignmentDesk desk) {}

    /** Begins to make it. */
    public RunContext() {
        Thread thread = new Thread(context, "context");
        thread.setDaemon(true);
        thread.start();
    }

    private ConfigurableApplicationContext make() {
        SpringApplication application = new SpringApplication(RunConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addInitializers(made -> register((GenericApplicationContext) made));
        // One run at a time has the ledger, so Batch need not guard against another; its workers write there meanwhile.
        // Settings come from the job file and the command line; a file that lies about in the working directory is none
        // of ours.
        return application.run(
                "--spring.config.location=optional:classpath:/",
                "--spring.batch.jdbc.initialize-schema=never",
                "--spring.batch.jdbc.isolation-level-for-create=read_committed");
    }

    private void register(GenericApplicationContext beans) {
        beans.registerBean("stop", GracefulStop.class, () -> stop);
        // Lazy: what needs none of it is made while it is waited for.
        beans.registerBean("database", DataSource.class, database::join, bean -> bean.setLazyInit(true));
        beans.registerBean("parts", Parts.class, parts::join, bean -> bean.setLazyInit(true));
    }

    GracefulStop stop() {
        return stop;
    }

    /** Gives it the ledger's database. */
    void give(DataSource opened) {
        database.complete(opened);
    }

    /** Gives it what the run is made of, and returns it when it is finished. */
    ApplicationContext give(Parts made) {
        parts.complete(made);
        return finished();
    }

    private ConfigurableApplicationContext finished() {
        try {
            return context.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted while it waited for its context.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Closes it; one that waits for what it will not be given is given up. */
    @Override
    public void close() {
        CancellationException none = new CancellationException("There is no run.");
        database.completeExceptionally(none);
        parts.completeExceptionally(none);
        try {
            finished().close();
        } catch (RuntimeException e) {
            // Of what failed in a run the run itself has told.
            LOG.debug("No context was made.", e);
        }
    }
}
