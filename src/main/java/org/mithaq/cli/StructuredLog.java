package org.mithaq.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The log of {@link LogSetup} as JSON of the Elastic Common Schema, and our own events from INFO on. */
final class StructuredLog {
    private StructuredLog() {}

    static void start() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        // Boot's encoder asks an environment for its settings; ours has none but the service's name.
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("log", Map.of("logging.structured.ecs.service.name", "mithaq")));
        context.putObject(Environment.class.getName(), environment);
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(LogSetup.STDERR) instanceof ConsoleAppender<ILoggingEvent> appender) {
            appender.stop();
            appender.setEncoder(encoder(context));
            appender.start();
        }
        context.getLogger("org.mithaq").setLevel(Level.INFO);
    }

    private static StructuredLogEncoder encoder(LoggerContext context) {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return encoder;
    }
}
