package org.mithaq.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mithaq.broker.Broker;
import org.mithaq.broker.BrokerAccount;

/** A broker in a process of its own, at one address, that can be killed and started again. */
final class BrokerProcess implements AutoCloseable {
    private final int port;
    private Process process;

    private BrokerProcess(int port) throws IOException {
        this.port = port;
        this.process = launch();
    }

    static BrokerProcess start() throws IOException {
        return new BrokerProcess(freePort());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** As a power cut does, and the machine is there again at once. */
    void killAndStart() throws IOException {
        close();
        process = launch();
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        Integer.toString(port))
                .inheritIO()
                .start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process. */
    public static void main(String[] args) throws InterruptedException {
        Broker.start("127.0.0.1:" + args[0], new BrokerAccount(null, null));
        Thread.sleep(TimeUnit.HOURS.toMillis(1));
    }
}
