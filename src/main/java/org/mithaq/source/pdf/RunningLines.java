package org.mithaq.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Removes what stands at the head or the foot of page after page: titles of papers, addresses, page numbers. */
final class RunningLines {
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}\\p{P}\\s]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:page|seite|pagina|página|p\\.|صفحة|الصفحة|ص)?[\\s:.–-]*\\p{N}{1,4}(?:\\s*(?:/|of|von|de|من)\\s*\\p{N}{1,4})?[\\s.–-]*");

    /** So many lines from the top or the bottom may be repeated ones. */
    private static final int EDGE = 3;

    private final List<PageText> pages;
    private final Map<String, Integer> repeats = new HashMap<>();

    RunningLines(List<PageText> pages) {
        this.pages = pages;
        for (PageText page : pages) {
            edge(page).stream().map(RunningLines::key).distinct().forEach(key -> repeats.merge(key, 1, Integer::sum));
        }
    }

    /** The columns of all pages in reading order, less those lines. */
    List<List<TextLine>> removed() {
        List<List<TextLine>> columns = new ArrayList<>();
        for (PageText page : pages) {
            List<TextLine> edge = edge(page);
            for (Column column : page.columns()) {
                List<TextLine> left = column.lines().stream()
                        .filter(line -> !edge.contains(line) || !isRunning(line))
                        .toList();
                if (!left.isEmpty()) {
                    columns.add(left);
                }
            }
        }
        return columns;
    }

    private boolean isRunning(TextLine line) {
        int repeated = repeats.getOrDefault(key(line), 0);
        return PAGE_NUMBER.matcher(line.text()).matches()
                || (pages.size() > 1 && repeated >= Math.max(2, pages.size() / 2));
    }

    private static List<TextLine> edge(PageText page) {
        List<TextLine> lines = page.lines().stream()
                .sorted(java.util.Comparator.comparing(TextLine::y))
                .toList();
        if (lines.size() <= 2 * EDGE) {
            return lines;
        }
        List<TextLine> edge = new ArrayList<>(lines.subList(0, EDGE));
        edge.addAll(lines.subList(lines.size() - EDGE, lines.size()));
        return edge;
    }

    /** The same line at the same height, but for its numbers. */
    private static String key(TextLine line) {
        return Math.round(line.y() / 8) + " "
                + NUMBER.matcher(line.text()).replaceAll(" ").strip();
    }
}
