package org.mithaq.source.eml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.RecordReading;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.WholeFileFormat;

/** A message of mail: a newsletter or an agency's dispatch. Attachments are not read. */
public final class EmlSourceFormat extends WholeFileFormat {
    static final String NAME = "eml";

    private static final Pattern HEADER = Pattern.compile(
            "^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|X-[\\w-]+|From|Date|Subject|To):[ \\t]\\S.*\\R(?:[\\w-]+:|[ \\t]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(".eml");
    }

    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        Claim named = byName(entry);
        return named == Claim.NONE
                        && HEADER.matcher(head.text()).matches()
                        && head.text().contains("\nMIME-Version:")
                ? Claim.LIKELY
                : named;
    }

    @Override
    protected Reading read(SourceEntry entry, byte[] bytes, SourceSettings settings) throws IOException {
        RecordReading record = RecordReading.of(entry.path(), bytes, entry.readSidecar(), settings.limits());
        if (bytes.length == 0) {
            return record.rejected("E_EMPTY", "an empty file; remove it, or fetch it again.");
        }
        if (!hasHeader(bytes)) {
            return record.rejected(
                    "E_MALFORMED", "no message of mail: it starts with no header; rename it, or remove it.");
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderCount(2000)
                .setMaxHeaderLen(200_000)
                .setMaxLineLen(-1)
                .build());
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        try {
            return MailText.of(message).read(record, entry.path());
        } finally {
            message.dispose();
        }
    }

    /** The first line of a message names a field. */
    private static boolean hasHeader(byte[] bytes) {
        String start = Head.of(bytes).text();
        int colon = start.indexOf(':');
        return colon > 0 && start.substring(0, colon).matches("[\\x21-\\x39\\x3B-\\x7E]+");
    }
}
