package org.mithaq.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mithaq.article.Wording;
import org.mithaq.article.copy.Candidates;
import org.mithaq.article.copy.Candidates.Candidate;
import org.mithaq.article.copy.CopyFinder;
import org.mithaq.article.copy.CopyFinder.Kind;
import org.mithaq.article.copy.Sketch;

/**
 * How long it takes, and how much memory, to find the copies among 100,000 articles: from their text to what each of them is. The texts are invented:
 * words as frequent as those of a language, a fifth of them edited copies, a tenth notices after fifty patterns. Run it with {@code -Xmx600m}.
 */
public final class CopyTime {
    private static final int WORDS = 450;

    private final Random random = new Random(11);
    private final String[] vocabulary = vocabulary();
    private final List<String[]> recent = new ArrayList<>();
    private final List<String[]> patterns = new ArrayList<>();

    private CopyTime() {}

    /** Prints one line; the first argument is the number of articles. */
    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        new CopyTime().measure(count);
    }

    private void measure(int count) {
        List<Wording> wordings = new ArrayList<>(count);
        Candidates candidates = new Candidates();
        long characters = 0;
        long spent = 0;
        for (int i = 0; i < count; i++) {
            String text = String.join(" ", article());
            characters += text.length();
            long before = cpu();
            Wording wording = Wording.of(text, 0, text.length());
            wordings.add(wording);
            candidates.add("", new Candidate(null, null, null, Set.of(), wording.size(), Sketch.of(wording)));
            spent += cpu() - before;
        }
        long before = cpu();
        long copies = CopyFinder.find(candidates, wordings::get).stream()
                .filter(standing -> standing.kind() != Kind.ORIGINAL)
                .count();
        long found = cpu() - before;
        System.out.printf(
                "%,d articles, %,d characters: %.1f s to read the words, %.1f s to find %,d copies, peak %,d MB of heap%n",
                count, characters, spent / 1e9, found / 1e9, copies, peak() >> 20);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static String[] vocabulary() {
        Random letters = new Random(5);
        String[] words = new String[40_000];
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 2 + letters.nextInt(6); length > 0; length--) {
                word.append((char) ('ا' + letters.nextInt(36)));
            }
            words[i] = word.toString();
        }
        return words;
    }

    private String[] article() {
        double kind = random.nextDouble();
        if (kind < 0.2 && !recent.isEmpty()) {
            return changed(recent.get(random.nextInt(recent.size())), 0.2);
        }
        if (kind < 0.3) {
            return patterned();
        }
        String[] words = words(WORDS / 2 + random.nextInt(WORDS));
        keep(words);
        return words;
    }

    private void keep(String[] words) {
        if (recent.size() < 2000) {
            recent.add(words);
        } else {
            recent.set(random.nextInt(recent.size()), words);
        }
    }

    /** A notice of one of fifty patterns, its facts new. */
    private String[] patterned() {
        if (patterns.size() < 50) {
            patterns.add(words(120));
        }
        String[] notice = changed(patterns.get(random.nextInt(patterns.size())), 0.25);
        for (int i = 5; i < notice.length; i += 12) {
            notice[i] = Integer.toString(random.nextInt(100_000));
        }
        return notice;
    }

    private String[] changed(String[] words, double share) {
        String[] changed = words.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = random.nextDouble() < share ? word() : changed[i];
        }
        return changed;
    }

    private String[] words(int count) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = word();
        }
        return words;
    }

    /** The more frequent, the lower its index (Zipf). */
    private String word() {
        return vocabulary[(int) Math.pow(vocabulary.length, random.nextDouble()) - 1];
    }
}
