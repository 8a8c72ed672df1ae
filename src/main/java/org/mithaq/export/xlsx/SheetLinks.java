package org.mithaq.export.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The links of one large sheet as XML. POI's objects for them take some two kilobytes each. Holds those so far. */
final class SheetLinks {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private final StringBuilder xml = new StringBuilder();
    private final Map<String, Integer> targets = new LinkedHashMap<>();
    private int size;

    /** How many there are. */
    int size() {
        return size;
    }

    /**
     * Links a cell.
     *
     * @param cell such as B2
     * @param address a place in this workbook behind {@code #}, else a file or web address with or without a place in it
     */
    void add(String cell, String address) {
        int hash = address.indexOf('#');
        String place = hash < 0 ? "" : address.substring(hash + 1);
        String target = hash < 0 ? address : address.substring(0, hash);
        xml.append("<hyperlink ref=\"").append(cell).append('"');
        if (!target.isEmpty()) {
            int number = targets.computeIfAbsent(target, fresh -> targets.size() + 1);
            xml.append(" r:id=\"link").append(number).append('"');
        }
        if (!place.isEmpty()) {
            xml.append(" location=\"").append(escaped(place)).append('"');
        }
        xml.append("/>");
        size++;
    }

    /** The element of the sheet's XML, empty where there are no links. */
    String xml() {
        return size == 0 ? "" : "<hyperlinks>" + xml + "</hyperlinks>";
    }

    /** The sheet's relations with those of its links. */
    String relations(String others) {
        StringBuilder all = new StringBuilder();
        targets.forEach((target, number) -> all.append("<Relationship Id=\"link")
                .append(number)
                .append("\" Type=\"" + TYPE + "\" Target=\"")
                .append(escaped(target))
                .append("\" TargetMode=\"External\"/>"));
        return others.replace("</Relationships>", all + "</Relationships>");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
