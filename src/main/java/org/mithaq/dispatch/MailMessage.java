package org.mithaq.dispatch;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** A communiqué as a mail of plain text. */
final class MailMessage {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private MailMessage() {}

    static void send(Notices.Mail mail, Communique communique, Map<String, String> environment) throws Undelivered {
        Session session = Session.getInstance(properties(mail, environment), login(mail, environment));
        try {
            Transport.send(message(session, mail, communique, environment));
        } catch (AuthenticationFailedException e) {
            throw new Undelivered("the mail server does not take user and password");
        } catch (AddressException e) {
            throw new Undelivered("an address of notify.mail.from or notify.mail.to is none");
        } catch (SendFailedException e) {
            throw new Undelivered(trusted(e) ? "the mail server refuses sender or recipient" : DISTRUST);
        } catch (MessagingException e) {
            throw new Undelivered(trusted(e) ? "the mail server cannot be reached or does not answer" : DISTRUST);
        }
    }

    private static final String DISTRUST = "the mail server's certificate or protocol is not trusted";

    private static MimeMessage message(
            Session session, Notices.Mail mail, Communique communique, Map<String, String> environment)
            throws MessagingException, Undelivered {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(address(mail.from(), environment));
        for (Setting recipient : mail.to()) {
            message.addRecipient(Message.RecipientType.TO, address(recipient, environment));
        }
        message.setSubject(communique.headline(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", date(communique.at()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(communique.text() + "\n", StandardCharsets.UTF_8.name());
        return message;
    }

    private static InternetAddress address(Setting setting, Map<String, String> environment)
            throws AddressException, Undelivered {
        return new InternetAddress(setting.in(environment), true);
    }

    private static String date(Instant at) {
        return DATE.format(at);
    }

    private static Properties properties(Notices.Mail mail, Map<String, String> environment) throws Undelivered {
        String patience = Integer.toString(mail.timeoutSeconds() * 1000);
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", mail.host().in(environment));
        properties.setProperty("mail.smtp.port", Integer.toString(mail.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(mail.user() != null));
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(mail.security() == Notices.Security.TLS));
        properties.setProperty(
                "mail.smtp.starttls.enable", Boolean.toString(mail.security() == Notices.Security.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(mail.security() == Notices.Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private static @Nullable Authenticator login(Notices.Mail mail, Map<String, String> environment)
            throws Undelivered {
        Setting user = mail.user();
        Setting password = mail.password();
        if (user == null || password == null) {
            return null;
        }
        PasswordAuthentication login = new PasswordAuthentication(user.in(environment), password.in(environment));
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return login;
            }
        };
    }

    /** Whether the trouble is another than the encryption. */
    private static boolean trusted(Throwable trouble) {
        for (Throwable each = trouble; each != null; each = cause(each)) {
            if (each instanceof SSLException) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Throwable cause(Throwable trouble) {
        return trouble instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : trouble.getCause();
    }
}
