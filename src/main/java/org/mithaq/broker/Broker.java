package org.mithaq.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.UUID;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.jspecify.annotations.Nullable;

/**
 * A broker in this process, for a run that was not told of another one. It keeps nothing: what is lost with it is asked for again. Without an account it listens to this
 * machine only. Holds the server.
 */
public final class Broker implements AutoCloseable {
    /** Of a message that a worker has given back. */
    private static final long MILLIS_TO_THE_NEXT_DELIVERY = 1000;

    private static final int THREADS = 8;

    private final EmbeddedActiveMQ server;

    private Broker(EmbeddedActiveMQ server) {
        this.server = server;
    }

    /**
     * Starts one.
     *
     * @param listen {@code host:port}
     * @throws BrokerUnavailable when it cannot listen there; the message says why and what to do
     */
    public static Broker start(String listen, BrokerAccount account) {
        if (!account.isNamed() && !isThisMachine(listen)) {
            throw new BrokerUnavailable(
                    "A broker that others can reach needs an account. Set %s and %s, for the workers too, or listen to 127.0.0.1 only."
                            .formatted(BrokerAccount.USER, BrokerAccount.PASSWORD));
        }
        requireFree(listen);
        EmbeddedActiveMQ server = new EmbeddedActiveMQ();
        try {
            server.setConfiguration(new ConfigurationImpl()
                    .setName("mithaq")
                    .setPersistenceEnabled(false)
                    .setJMXManagementEnabled(false)
                    .setCriticalAnalyzer(false)
                    .setSecurityEnabled(account.isNamed())
                    .setClusterPassword(UUID.randomUUID().toString())
                    .setScheduledThreadPoolMaxSize(THREADS)
                    .setThreadPoolMaxSize(THREADS)
                    .addAcceptorConfiguration("workers", "tcp://" + listen + "?protocols=CORE")
                    .addAddressSetting(
                            "#",
                            new AddressSettings()
                                    .setMaxDeliveryAttempts(-1)
                                    .setRedeliveryDelay(MILLIS_TO_THE_NEXT_DELIVERY)));
            server.setSecurityManager(new OneAccount(account));
            server.start();
        } catch (Exception e) {
            throw cannotListen(listen, e);
        }
        return new Broker(server);
    }

    /** The server says in its log only that an address is taken. */
    private static void requireFree(String listen) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(
                    host(listen), Integer.parseInt(listen.substring(listen.lastIndexOf(':') + 1))));
        } catch (IOException | IllegalArgumentException e) {
            throw cannotListen(listen, e);
        }
    }

    private static BrokerUnavailable cannotListen(String listen, Exception why) {
        return new BrokerUnavailable("No broker can listen on %s (%s). Name another address with --listen HOST:PORT."
                .formatted(listen, why.getMessage()));
    }

    private static String host(String listen) {
        return listen.substring(0, Math.max(0, listen.lastIndexOf(':')));
    }

    private static boolean isThisMachine(String listen) {
        try {
            return InetAddress.getByName(host(listen)).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            // Nobody needs it any more, and it has kept nothing.
        }
    }

    /** Whoever has the one account may do all that there is to do. */
    private record OneAccount(BrokerAccount account) implements ActiveMQSecurityManager {
        @Override
        public boolean validateUser(@Nullable String user, @Nullable String password) {
            return account.is(user, password);
        }

        @Override
        public boolean validateUserAndRole(
                @Nullable String user, @Nullable String password, Set<Role> roles, CheckType checkType) {
            return account.is(user, password);
        }
    }
}
