package org.mithaq.dispatch;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Prometheus' text format 0.0.4 as strictly as {@code promtool check metrics} does, and gives samples by name and labels. */
final class ExpositionPage {
    private static final Pattern COMMENT = Pattern.compile("# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)");
    private static final Pattern SAMPLE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\",?)*})? (\\S+)");

    private ExpositionPage() {}

    static Map<String, Double> parse(String page) {
        if (!page.endsWith("\n")) {
            throw new AssertionError("the last line does not end");
        }
        Map<String, Double> samples = new LinkedHashMap<>();
        Set<String> typed = new HashSet<>();
        Set<String> finished = new HashSet<>();
        String family = "";
        for (String line : page.split("\n", 0)) {
            Matcher comment = COMMENT.matcher(line);
            Matcher sample = SAMPLE.matcher(line);
            if (comment.matches()) {
                if (!comment.group(2).equals(family) && !finished.add(comment.group(2))) {
                    throw new AssertionError("a second group of " + comment.group(2));
                }
                family = comment.group(2);
                if (comment.group(1).equals("TYPE") && !(comment.group(3).equals("gauge") && typed.add(family))) {
                    throw new AssertionError("type of: " + line);
                }
            } else if (sample.matches() && sample.group(1).equals(family) && typed.contains(family)) {
                String key = sample.group(1) + (sample.group(2) == null ? "" : sample.group(2));
                if (samples.put(key, Double.valueOf(sample.group(3))) != null) {
                    throw new AssertionError("twice: " + key);
                }
            } else {
                throw new AssertionError("not of the format, or outside its group: " + line);
            }
        }
        return samples;
    }
}
