package org.mithaq.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be told of a run, and when.
 *
 * @param webhook where to post JSON, or null
 * @param mail whom to write to, or null
 */
public record Notices(@Nullable Webhook webhook, @Nullable Mail mail) {
    /** Nobody. */
    public static final Notices NONE = new Notices(null, null);

    /** All settings, in the order of the job file. */
    public List<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        if (webhook != null) {
            all.add(webhook.url);
        }
        if (mail != null) {
            Stream.of(mail.host, mail.user, mail.password, mail.from)
                    .filter(Objects::nonNull)
                    .forEach(all::add);
            all.addAll(mail.to);
        }
        return all;
    }

    /**
     * An address that takes JSON.
     *
     * @param url names the variable that holds it, as it is a secret
     * @param on when to post
     * @param timeoutSeconds how long to wait for an answer
     */
    public record Webhook(Setting url, Set<Occasion> on, int timeoutSeconds) {
        /** Copies the occasions. */
        public Webhook {
            on = Set.copyOf(on);
        }
    }

    /**
     * A mail server and whom it is to write to.
     *
     * @param host its name
     * @param port its port
     * @param security how the connection is protected
     * @param user names the variable that holds it, or null where the server asks for none
     * @param password likewise
     * @param from sender
     * @param to recipients
     * @param on when to write
     * @param timeoutSeconds how long to wait for each answer
     */
    public record Mail(
            Setting host,
            int port,
            Security security,
            @Nullable Setting user,
            @Nullable Setting password,
            Setting from,
            List<Setting> to,
            Set<Occasion> on,
            int timeoutSeconds) {
        /** Copies the lists. */
        public Mail {
            to = List.copyOf(to);
            on = Set.copyOf(on);
        }
    }

    /** How a connection to a mail server is protected. */
    public enum Security {
        /** Encrypted from the first byte. */
        TLS,
        /** Encrypted before anything is told; a server that cannot is not used. */
        STARTTLS,
        /** Not at all. */
        NONE
    }
}
