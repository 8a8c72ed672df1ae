package org.mithaq.source.eml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.InputFault;
import org.mithaq.source.MailDate;
import org.mithaq.source.Reading;
import org.mithaq.source.RecordReading;
import org.mithaq.source.RecordText;
import org.mithaq.source.TextDecoder;
import org.mithaq.source.html.HtmlPage;
import org.mithaq.source.html.Markup;

/**
 * What a message says: its plain text, else its HTML.
 *
 * @param message the message
 * @param plain the first part of plain text, or null
 * @param html the first part of HTML, or null
 */
record MailText(
        Message message, @Nullable Entity plain, @Nullable Entity html) {
    private static final int DEEPEST = 20;

    static MailText of(Message message) throws InputFault {
        List<Entity> parts = new ArrayList<>();
        collect(message, parts, 0);
        return new MailText(message, first(parts, "text/plain"), first(parts, "text/html"));
    }

    Reading read(RecordReading record, String path) throws IOException {
        Entity part = plain == null ? html : plain;
        if (part == null || !(part.getBody() instanceof SingleBody body)) {
            return record.rejected("E_NO_TEXT", "a message without a part of text; remove it.");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        body.writeTo(content);
        byte[] bytes = content.toByteArray();
        TextDecoder.Decoding decoding = TextDecoder.decode(path, bytes, part.getCharset());
        if (!(decoding instanceof TextDecoder.Decoded decoded)) {
            return record.rejected(((TextDecoder.Undecoded) decoding).rejection());
        }
        String text = plain == null ? words(decoded.text()) : decoded.text();
        return record.read(new RecordText(EmlSourceFormat.NAME, text, decoded.charset(), decoded.hasBom(), metadata()));
    }

    /** A newsletter is a page, a dispatch a few paragraphs. */
    private static String words(String html) {
        String lower = html.substring(0, Math.min(html.length(), 2000)).toLowerCase(Locale.ROOT);
        boolean isPage = lower.contains("<html");
        String page = isPage ? HtmlPage.ofPage(html).text() : "";
        if (!page.isBlank()) {
            return page;
        }
        return isPage || Markup.isHtml(html) ? HtmlPage.ofFragment(html).text() : html;
    }

    private Map<String, String> metadata() {
        Map<String, String> values = new TreeMap<>();
        put(values, "headline", message.getSubject());
        put(values, "datePublished", field("Date").flatMap(MailDate::iso).orElse(null));
        put(
                values,
                "inLanguage",
                field("Content-Language")
                        .map(tags -> tags.split(",", 2)[0].strip())
                        .orElse(null));
        put(values, "publisher", sender());
        return values;
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(message.getHeader().getField(name)).map(field -> field.getBody());
    }

    private @Nullable String sender() {
        MailboxList from = message.getFrom();
        Mailbox first = from == null || from.isEmpty() ? null : from.get(0);
        return first == null ? null : first.getName();
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(key, value.strip());
        }
    }

    /** Forwarded messages count, attachments do not. */
    private static void collect(Entity entity, List<Entity> parts, int depth) throws InputFault {
        if (depth > DEEPEST) {
            throw new InputFault("E_UNSAFE", "parts nested deeper than %s; remove the file.".formatted(DEEPEST));
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, parts, depth + 1);
            }
        } else if (body instanceof Message forwarded) {
            collect(forwarded, parts, depth + 1);
        } else if (!"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            parts.add(entity);
        }
    }

    private static @Nullable Entity first(List<Entity> parts, String type) {
        return parts.stream()
                .filter(part -> type.equalsIgnoreCase(part.getMimeType()))
                .findFirst()
                .orElse(null);
    }
}
