package org.mithaq.dispatch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a communiqué to whoever asked for it. What cannot be delivered is said, and fails nothing. */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration PUSH_PATIENCE = Duration.ofSeconds(10);

    private final Notices notices;
    private final Metrics metrics;
    private final Map<String, String> environment;

    /**
     * A courier for one job.
     *
     * @param environment variables that settings may name
     */
    public Courier(Notices notices, Metrics metrics, Map<String, String> environment) {
        this.notices = notices;
        this.metrics = metrics;
        this.environment = environment;
    }

    /** Delivers it; returns what could not be delivered, one line each. */
    public List<String> deliver(Communique communique) {
        List<String> undelivered = new ArrayList<>();
        Notices.Webhook webhook = notices.webhook();
        if (webhook != null && communique.occasion().isAskedForBy(webhook.on())) {
            attempt("The webhook was not told", () -> WebhookPost.send(webhook, communique, environment), undelivered);
        }
        Notices.Mail mail = notices.mail();
        if (mail != null && communique.occasion().isAskedForBy(mail.on())) {
            attempt("The mail was not sent", () -> MailMessage.send(mail, communique, environment), undelivered);
        }
        measure(communique, undelivered);
        return undelivered;
    }

    private void measure(Communique communique, List<String> undelivered) {
        Path textfile = metrics.textfile();
        if (textfile != null) {
            attempt(
                    "The metrics file was not written",
                    () -> RunMetrics.of(communique).write(textfile),
                    undelivered);
        }
        Setting push = metrics.push();
        if (push != null) {
            attempt(
                    "The metrics were not pushed",
                    () -> RunMetrics.of(communique).push(push.in(environment), PUSH_PATIENCE),
                    undelivered);
        }
    }

    /** Libraries of mail and HTTP throw what they like, with what they were given in it: only the kind of a surprise is told. */
    private static void attempt(String trouble, Delivery delivery, List<String> undelivered) {
        try {
            delivery.make();
        } catch (Undelivered e) {
            undelivered.add(trouble + ": " + e.getMessage() + ".");
        } catch (RuntimeException | LinkageError e) {
            undelivered.add(trouble + ": " + e.getClass().getSimpleName() + ".");
        }
        if (!undelivered.isEmpty() && undelivered.get(undelivered.size() - 1).startsWith(trouble)) {
            LOG.warn("{}", undelivered.get(undelivered.size() - 1));
        }
    }

    private interface Delivery {
        void make() throws Undelivered;
    }
}
