package org.mithaq.dispatch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A communiqué as JSON that Slack, and what speaks like it, shows as a message: {@code text}, and the figures beside it. */
final class WebhookPost {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WebhookPost() {}

    static void send(Notices.Webhook webhook, Communique communique, Map<String, String> environment)
            throws Undelivered {
        HttpSend.send(
                "POST",
                webhook.url().in(environment),
                "application/json; charset=utf-8",
                body(communique),
                Duration.ofSeconds(webhook.timeoutSeconds()));
    }

    static String body(Communique communique) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", escaped(communique.text()));
        body.putAll(communique.figures());
        return JSON.writeValueAsString(body);
    }

    /** Names from articles must not become links or calls to a whole channel. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
