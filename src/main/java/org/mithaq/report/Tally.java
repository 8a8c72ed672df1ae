package org.mithaq.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of a few kinds. Holds them while rows pass. */
final class Tally {
    /** What stands for all that are less frequent. */
    static final String OTHERS = "others";

    /** What stands for all before. */
    static final String EARLIER = "earlier";

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The most frequent, the most frequent first. */
    Map<String, Long> most(int many) {
        Map<String, Long> most = new LinkedHashMap<>();
        List<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        sorted.stream().limit(many).forEach(each -> most.put(each.getKey(), each.getValue()));
        long rest = sorted.stream().skip(many).mapToLong(Map.Entry::getValue).sum();
        if (rest > 0) {
            most.put(OTHERS, rest);
        }
        return most;
    }

    /** The last in their order, those before together. */
    Map<String, Long> last(int many) {
        Map<String, Long> last = new LinkedHashMap<>();
        long skip = Math.max(0, counts.size() - many);
        long earlier = counts.entrySet().stream()
                .limit(skip)
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (earlier > 0) {
            last.put(EARLIER, earlier);
        }
        counts.entrySet().stream().skip(skip).forEach(each -> last.put(each.getKey(), each.getValue()));
        return last;
    }

    /** All names in their order. */
    List<String> names() {
        return counts.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
