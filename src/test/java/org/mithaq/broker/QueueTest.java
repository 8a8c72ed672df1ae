package org.mithaq.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try") // A broker serves while it is open.
final class QueueTest {
    private static final BrokerAccount NOBODY = new BrokerAccount(null, null);
    private static final BrokerAccount DESK = new BrokerAccount("desk", "secret");

    private final String here = "127.0.0.1:" + freePort();

    @Test
    void aTextThatCannotBeDealtWithComesAgain() throws InterruptedException {
        BlockingQueue<String> met = new LinkedBlockingQueue<>();
        try (Broker broker = Broker.start(here, NOBODY);
                Queue queue = Queue.at("tcp://" + here, NOBODY, "q")) {
            assertThat(queue.send("read part 7")).isTrue();
            AtomicInteger times = new AtomicInteger();
            Runnable end = queue.listen(1, text -> {
                met.add(text);
                if (times.incrementAndGet() == 1) {
                    throw new IllegalStateException("not now");
                }
            });
            assertThat(met.poll(20, TimeUnit.SECONDS)).isEqualTo("read part 7");
            assertThat(met.poll(20, TimeUnit.SECONDS)).isEqualTo("read part 7");
            end.run();
        }
    }

    @Test
    void anObjectIsNotRead() throws InterruptedException, JMSException {
        BlockingQueue<String> met = new LinkedBlockingQueue<>();
        try (Broker broker = Broker.start(here, NOBODY);
                Queue queue = Queue.at("tcp://" + here, NOBODY, "q");
                ActiveMQConnectionFactory others = new ActiveMQConnectionFactory("tcp://" + here);
                Connection connection = others.createConnection()) {
            Session session = connection.createSession();
            session.createProducer(session.createQueue("q")).send(session.createObjectMessage("an object"));
            queue.send("a text");
            Runnable end = queue.listen(1, met::add);
            assertThat(met.poll(20, TimeUnit.SECONDS)).isEqualTo("a text");
            end.run();
        }
    }

    @Test
    void withAnAccountNobodyElseMaySend() {
        try (Broker broker = Broker.start(here, DESK);
                Queue ours = Queue.at("tcp://" + here, DESK, "q");
                Queue wrong = Queue.at("tcp://" + here, new BrokerAccount("desk", "guess"), "q");
                Queue without = Queue.at("tcp://" + here, NOBODY, "q")) {
            assertThat(ours.send("x")).isTrue();
            assertThat(wrong.send("x")).isFalse();
            assertThat(without.send("x")).isFalse();
        }
    }

    @Test
    void whatIsSentToABrokerThatIsGoneIsNotSent() {
        try (Queue queue = Queue.at("tcp://" + here, NOBODY, "q")) {
            assertThat(queue.send("x")).isFalse();
            try (Broker broker = Broker.start(here, NOBODY)) {
                assertThat(queue.send("x")).isTrue();
            }
            assertThat(queue.send("x")).isFalse();
        }
    }

    @Test
    void withoutAnAccountNoOtherMachineIsServed() {
        assertThatThrownBy(() -> Broker.start("0.0.0.0:" + freePort(), NOBODY))
                .isInstanceOf(BrokerUnavailable.class)
                .hasMessageContaining(BrokerAccount.USER)
                .hasMessageContaining("127.0.0.1");
        assertThat(BrokerAccount.of(Map.of("MITHAQ_BROKER_USER", "a", "MITHAQ_BROKER_PASSWORD", "b")))
                .hasToString("BrokerAccount");
    }

    @Test
    void anAddressThatIsTakenIsTold() {
        try (Broker broker = Broker.start(here, NOBODY)) {
            assertThatThrownBy(() -> Broker.start(here, NOBODY))
                    .isInstanceOf(BrokerUnavailable.class)
                    .hasMessageContaining(here)
                    .hasMessageContaining("--listen");
        }
        assertThat(Queue.place("tcp://host:61616?trustStorePassword=x")).isEqualTo("host:61616");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
