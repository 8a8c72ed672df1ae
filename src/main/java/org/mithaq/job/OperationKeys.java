package org.mithaq.job;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.dispatch.Metrics;
import org.mithaq.dispatch.Notices;
import org.mithaq.dispatch.Occasion;
import org.mithaq.dispatch.Setting;
import org.mithaq.job.Operation.Keep;
import org.mithaq.text.Nearest;
import tools.jackson.databind.JsonNode;

/** The keys {@code expect}, {@code notify}, {@code metrics}, {@code schedule} and {@code keep} of a job file that its schema has passed. */
final class OperationKeys {
    private static final int PATIENCE_SECONDS = 10;
    private static final int SUBMISSION_PORT = 587;

    private final JobFile file;

    private OperationKeys(JobFile file) {
        this.file = file;
    }

    /** What they say, with the defaults where they say nothing. */
    static Operation of(JobFile file) throws JobDefinitionException {
        OperationKeys keys = new OperationKeys(file);
        return new Operation(
                file.tree().at("/expect/min-share-of-usual").asDouble(Operation.DEFAULTS.minShareOfUsual()),
                file.tree().at("/expect/min-free-bytes").asLong(Operation.DEFAULTS.minFreeBytes()),
                new Notices(keys.webhook(), keys.mail()),
                keys.metrics(),
                keys.schedule(),
                keys.keep());
    }

    private Keep keep() {
        JsonNode keep = file.tree().path("keep");
        return new Keep(
                keep.path("exports").asInt(Keep.DEFAULTS.exports()),
                keep.path("runs").asInt(Keep.DEFAULTS.runs()),
                keep.path("deleted-articles").asBoolean(Keep.DEFAULTS.deletedArticles()));
    }

    private Notices.@Nullable Webhook webhook() {
        JsonNode webhook = file.tree().at("/notify/webhook");
        return webhook.isMissingNode()
                ? null
                : new Notices.Webhook(setting(webhook, "url"), occasions(webhook), patience(webhook));
    }

    private Notices.@Nullable Mail mail() {
        JsonNode mail = file.tree().at("/notify/mail");
        if (mail.isMissingNode()) {
            return null;
        }
        List<Setting> to = mail.path("to")
                .valueStream()
                .map(each -> new Setting(each.asString()))
                .toList();
        return new Notices.Mail(
                setting(mail, "host"),
                mail.path("port").asInt(SUBMISSION_PORT),
                Notices.Security.valueOf(
                        mail.path("security").asString("starttls").toUpperCase(Locale.ROOT)),
                mail.has("user") ? setting(mail, "user") : null,
                mail.has("password") ? setting(mail, "password") : null,
                setting(mail, "from"),
                to,
                occasions(mail),
                patience(mail));
    }

    private Metrics metrics() throws JobDefinitionException {
        JsonNode metrics = file.tree().path("metrics");
        JsonNode textfile = metrics.path("textfile");
        return new Metrics(
                textfile.isMissingNode() ? null : Path.of(textfile.asString()),
                metrics.has("push") ? pushAddress(setting(metrics, "push")) : null);
    }

    /** A plain address may stand in the file; a name and a password before the host may not. */
    private Setting pushAddress(Setting push) throws JobDefinitionException {
        if (!push.isReference() && !isOpenAddress(push.words())) {
            throw new JobDefinitionException(
                    "%s: 'metrics.push' must be a URL such as http://pushgateway:9091, without user and password, or name an environment variable: ${MITHAQ_PUSH}."
                            .formatted(file.place("/metrics/push")));
        }
        return push;
    }

    private static boolean isOpenAddress(String url) {
        try {
            URI address = URI.create(url);
            return address.getHost() != null
                    && address.getRawUserInfo() == null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private @Nullable Schedule schedule() throws JobDefinitionException {
        JsonNode schedule = file.tree().path("schedule");
        return schedule.isMissingNode() ? null : schedule(schedule.path("cron").asString(), zone(schedule));
    }

    private Schedule schedule(String cron, ZoneId zone) throws JobDefinitionException {
        try {
            return new Schedule(cron, zone);
        } catch (IllegalArgumentException e) {
            throw new JobDefinitionException(
                    "%s: '%s' is no cron expression (%s). Write minute, hour, day of month, month and day of week, such as '0 2 * * *' for two at night."
                            .formatted(file.place("/schedule/cron"), cron, e.getMessage()));
        }
    }

    private ZoneId zone(JsonNode schedule) throws JobDefinitionException {
        String zone = schedule.path("zone").asString("UTC");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new JobDefinitionException("%s: there is no time zone '%s'.%s Write one such as Asia/Amman or UTC."
                    .formatted(file.place("/schedule/zone"), zone, Nearest.hint(zone, ZoneId.getAvailableZoneIds())));
        }
    }

    private static Setting setting(JsonNode group, String key) {
        return new Setting(group.path(key).asString());
    }

    private static Set<Occasion> occasions(JsonNode group) {
        if (!group.has("on")) {
            return Set.of(Occasion.FAILED, Occasion.QUIET);
        }
        Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
        group.path("on").valueStream().forEach(word -> occasions.add(Occasion.named(word.asString())));
        return occasions;
    }

    private static int patience(JsonNode group) {
        return group.path("timeout-seconds").asInt(PATIENCE_SECONDS);
    }
}
