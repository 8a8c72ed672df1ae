package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Lines of a label and a value, aligned. */
record Sheet(PrintWriter out, int labelWidth) {
    void line(String label, String value) {
        out.println((label + " ".repeat(Math.max(1, labelWidth - label.length())) + value).stripTrailing());
    }

    void count(String label, long number) {
        line(label, String.format(Locale.ROOT, "%,10d", number));
    }
}
