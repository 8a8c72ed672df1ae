package org.mithaq.cli;

import ch.qos.logback.classic.ClassicConstants;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;

/**
 * The log: results own standard output, so it goes to standard error, and only what an operator must act on. Set up here and not in a {@code logback.xml}, whose
 * reading was a twentieth of the start of a short run; the property {@code logback.configurationFile} names one that takes its place.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** The name of the only appender. */
    static final String STDERR = "stderr";

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            // The run reports the cause of a failure itself, once.
            Map.entry("org.springframework.batch", Level.OFF),
            Map.entry("org.springframework.transaction", Level.OFF),
            Map.entry("org.springframework.boot", Level.OFF),
            Map.entry("org.springframework.context", Level.ERROR),
            Map.entry("com.networknt", Level.ERROR),
            Map.entry("com.zaxxer.hikari", Level.ERROR),
            // What is wrong with a file becomes a row of rejects.
            Map.entry("org.apache.pdfbox", Level.OFF),
            Map.entry("org.apache.fontbox", Level.OFF),
            // Queue says that a broker is gone, once.
            Map.entry("org.springframework.jms", Level.OFF),
            Map.entry("org.mithaq.broker.Queue$Listening", Level.OFF),
            Map.entry("org.apache.activemq", Level.OFF),
            Map.entry("io.netty", Level.ERROR),
            Map.entry("org.flywaydb", Level.ERROR));

    /** Made by logback, which finds this class as a service. */
    public LogSetup() {}

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        if (System.getProperty(ClassicConstants.CONFIG_FILE_PROPERTY) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(log);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%level %logger{0}: %msg%n");
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(log);
        appender.setName(STDERR);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        LEVELS.forEach((name, level) -> log.getLogger(name).setLevel(level));
        ch.qos.logback.classic.Logger root = log.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
