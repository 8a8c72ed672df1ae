package org.mithaq.source.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.source.MailDate;

/** Dates of feeds and of news in XML as ISO 8601. */
final class FeedDates {
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");

    private FeedDates() {}

    /** RSS writes dates as mail does, NITF without hyphens, all others as ISO 8601 has it. */
    static String iso(String written) {
        Matcher basic = BASIC.matcher(written.strip());
        if (basic.matches()) {
            return basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        }
        return MailDate.iso(written).orElse(written.strip());
    }
}
