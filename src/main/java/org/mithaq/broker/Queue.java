package org.mithaq.broker;

import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.JmsException;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/**
 * A queue of texts at a broker. Messages are text and nothing else; an object that somebody sends is never read. Holds the connection, which comes back by itself after the
 * broker was gone.
 */
public final class Queue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Queue.class);

    private static final long MILLIS_TO_CONNECT_AGAIN = 1000;
    private static final long MILLIS_TO_WAIT = 500;

    private final ActiveMQConnectionFactory broker;
    private final String name;
    private final CachingConnectionFactory sending;

    private Queue(ActiveMQConnectionFactory broker, String name) {
        this.broker = broker;
        this.name = name;
        this.sending = new CachingConnectionFactory(broker);
    }

    /**
     * A queue.
     *
     * @param url of the broker, {@code tcp://host:port} with Artemis' own parameters, such as those for TLS
     * @throws BrokerUnavailable when the URL is none
     */
    public static Queue at(String url, BrokerAccount account, String name) {
        try {
            ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(url);
            if (account.isNamed()) {
                broker.setUser(account.user());
                broker.setPassword(account.password());
            }
            // A consumer gets one message at a time; else the first one takes them all.
            broker.setConsumerWindowSize(0);
            return new Queue(broker, name);
        } catch (RuntimeException e) {
            // It is not repeated, as there may be a password in it.
            throw new BrokerUnavailable(
                    "The address of the broker is none. Write --broker tcp://HOST:PORT, with Artemis' parameters behind a question mark.");
        }
    }

    /** The broker's address without its parameters, among which there may be passwords. */
    public static String place(String url) {
        try {
            URI address = URI.create(url);
            return address.getHost() + ":" + address.getPort();
        } catch (IllegalArgumentException e) {
            return "the broker";
        }
    }

    /** Sends a text; false when the broker cannot be reached now. */
    public boolean send(String text) {
        try {
            JmsTemplate template = new JmsTemplate(sending);
            template.send(name, session -> session.createTextMessage(text));
            return true;
        } catch (JmsException e) {
            LOG.debug("Nothing can be sent to the broker.", e);
            sending.resetConnection();
            return false;
        }
    }

    /**
     * Hands over texts on so many threads, each thread one at a time. A text is gone when it was dealt with; when the process ends or the consumer throws before, another one gets it.
     *
     * @return ends it; what is dealt with at that moment is dealt with to its end
     */
    public Runnable listen(int threads, Consumer<String> consumer) {
        DefaultMessageListenerContainer container = new Listening();
        container.setConnectionFactory(broker);
        container.setDestinationName(name);
        container.setSessionTransacted(true);
        container.setConcurrentConsumers(threads);
        container.setReceiveTimeout(MILLIS_TO_WAIT);
        container.setBackOff(new FixedBackOff(MILLIS_TO_CONNECT_AGAIN, FixedBackOff.UNLIMITED_ATTEMPTS));
        container.setMessageListener((jakarta.jms.MessageListener) message -> {
            if (message instanceof TextMessage text) {
                consumer.accept(text(text));
            }
        });
        container.setErrorHandler(e -> LOG.debug("A message goes back to the broker.", e));
        container.afterPropertiesSet();
        container.start();
        return container::shutdown;
    }

    /** Says once that the broker is gone, and comes back when it does. */
    private static final class Listening extends DefaultMessageListenerContainer {
        private final AtomicBoolean told = new AtomicBoolean();

        @Override
        protected void handleListenerSetupFailure(Throwable why, boolean alreadyRecovered) {
            if (!told.getAndSet(true)) {
                LOG.warn("The broker cannot be reached ({}). Waiting for it.", why.getMessage());
            }
        }

        @Override
        protected void refreshConnectionUntilSuccessful() {
            super.refreshConnectionUntilSuccessful();
            told.set(false);
        }
    }

    private static String text(TextMessage message) {
        try {
            return String.valueOf(message.getText());
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sending.destroy();
        broker.close();
    }
}
