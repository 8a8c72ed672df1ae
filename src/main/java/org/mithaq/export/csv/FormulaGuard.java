package org.mithaq.export.csv;

import org.mithaq.ledger.Contract;

/** Keeps text from waking up as a formula when a spreadsheet opens the file (CWE-1236). Typed columns pass: a minus sign there is a number's. */
final class FormulaGuard {
    /** The ASCII starts of a formula, and their full-width and small forms, which spreadsheets fold to ASCII. */
    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    private FormulaGuard() {}

    /** The value, with a leading apostrophe where it is text that could start a formula. */
    static String print(Contract.Column column, String value) {
        return column.type() == Contract.Type.STRING && isDangerous(value) ? "'" + value : value;
    }

    /** Whether a spreadsheet may read it as a formula, blanks and invisible characters at its start skipped. */
    static boolean isDangerous(String value) {
        int start = 0;
        while (start < value.length() && isSkipped(value.charAt(start))) {
            if (value.charAt(start) == '\t' || value.charAt(start) == '\r' || value.charAt(start) == 0) {
                return true;
            }
            start++;
        }
        return start < value.length() && STARTS.indexOf(value.charAt(start)) >= 0;
    }

    private static boolean isSkipped(char c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }
}
