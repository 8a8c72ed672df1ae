package org.mithaq.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may speak to a broker, as MITHAQ_BROKER_USER and MITHAQ_BROKER_PASSWORD say. Never printed. */
public record BrokerAccount(@Nullable String user, @Nullable String password) {
    /** Names the user in the environment. */
    public static final String USER = "MITHAQ_BROKER_USER";

    /** Names the password in the environment. */
    public static final String PASSWORD = "MITHAQ_BROKER_PASSWORD";

    /** The account that an environment names, or one without a name. */
    public static BrokerAccount of(Map<String, String> environment) {
        return new BrokerAccount(environment.get(USER), environment.get(PASSWORD));
    }

    boolean isNamed() {
        return user != null && password != null;
    }

    boolean is(@Nullable String otherUser, @Nullable String otherPassword) {
        return isNamed() && equal(user, otherUser) && equal(password, otherPassword);
    }

    /** Takes the same time for any wrong word. */
    private static boolean equal(@Nullable String mine, @Nullable String other) {
        return mine != null
                && other != null
                && MessageDigest.isEqual(mine.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "BrokerAccount";
    }
}
