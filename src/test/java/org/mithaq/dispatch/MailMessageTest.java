package org.mithaq.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.dispatch.Notices.Mail;
import org.mithaq.dispatch.Notices.Security;

/** Against a real mail server of this machine. */
final class MailMessageTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("MAIL_USER", "robot", "MAIL_PASSWORD", "S3CRET", "CHIEF", "chief@example.org");

    /** On a machine with other work a key takes its time. */
    private static final long STARTUP_MILLIS = 60_000;

    private GreenMail server = new GreenMail();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void writesTheChangeSummaryInPlainText() throws Exception {
        start(ServerSetup.PROTOCOL_SMTP);
        server.setUser("robot@example.org", "robot", "S3CRET");
        server.getManagers().getUserManager().setAuthRequired(true);
        assertThat(deliver(mail(Security.NONE, port()), Told.quiet())).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(2);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Mithaq: nightly had a quiet night: 3 new articles");
        assertThat(message.getFrom()[0]).hasToString("mithaq@example.org");
        assertThat(message.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("desk@example.org", "chief@example.org");
        assertThat(message.getHeader("Date")).containsExactly("Fri, 7 Nov 2025 02:01:10 +0000");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(message.getContent().toString().replace("\r\n", "\n"))
                .contains("Quiet: Only 3 new articles came in")
                .contains("  accords: 2 added\n")
                .contains("  Aqaba <Water> & Power Accord\n  اتفاقية الماء\n");
    }

    @Test
    void aWrongPasswordIsALineWithoutIt() {
        start(ServerSetup.PROTOCOL_SMTP);
        server.setUser("robot@example.org", "robot", "another");
        server.getManagers().getUserManager().setAuthRequired(true);
        assertThat(deliver(mail(Security.NONE, port()), Told.failed()))
                .containsExactly("The mail was not sent: the mail server does not take user and password.");
    }

    @Test
    void aServerThatCannotEncryptIsNotTold() {
        start(ServerSetup.PROTOCOL_SMTP);
        assertThat(deliver(mail(Security.STARTTLS, port()), Told.failed()))
                .singleElement()
                .asString()
                .startsWith("The mail was not sent: ");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateThatNobodySignedIsNotTrusted() {
        start(ServerSetup.PROTOCOL_SMTPS);
        assertThat(deliver(mail(Security.TLS, server.getSmtps().getPort()), Told.failed()))
                .containsExactly("The mail was not sent: the mail server's certificate or protocol is not trusted.");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsGoneOrMuteIsALine() throws IOException {
        int port;
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = mute.getLocalPort();
            assertThat(deliver(mail(Security.NONE, port), Told.failed()))
                    .containsExactly("The mail was not sent: the mail server cannot be reached or does not answer.");
        }
        assertThat(deliver(mail(Security.NONE, port), Told.failed()))
                .containsExactly("The mail was not sent: the mail server cannot be reached or does not answer.");
    }

    @Test
    void anAddressThatIsNoneIsALine() {
        Mail mail = new Mail(
                new Setting("127.0.0.1"),
                25,
                Security.NONE,
                null,
                null,
                new Setting("not an address"),
                List.of(new Setting("desk@example.org")),
                Set.of(Occasion.FAILED),
                1);
        assertThat(deliver(mail, Told.failed()))
                .containsExactly("The mail was not sent: an address of notify.mail.from or notify.mail.to is none.");
    }

    private void start(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(STARTUP_MILLIS);
        server = new GreenMail(setup);
        server.start();
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private static List<String> deliver(Mail mail, Communique communique) {
        return new Courier(new Notices(null, mail), Metrics.NONE, ENVIRONMENT).deliver(communique);
    }

    private static Mail mail(Security security, int port) {
        return new Mail(
                new Setting("127.0.0.1"),
                port,
                security,
                new Setting("${MAIL_USER}"),
                new Setting("${MAIL_PASSWORD}"),
                new Setting("mithaq@example.org"),
                List.of(new Setting("desk@example.org"), new Setting("${CHIEF}")),
                Set.of(Occasion.FAILED, Occasion.QUIET),
                2);
    }
}
