package org.mithaq.report;

import java.util.Map;

/**
 * Bars with their figures, as a picture that scales and can be read aloud.
 *
 * @param id of its title on the page
 * @param title what is counted
 * @param counts what and how many, in the order of the bars
 */
record BarChart(String id, String title, Map<String, Long> counts) {
    private static final int WIDTH = 460;
    private static final int LABEL = 170;
    private static final int FIGURE = 60;
    private static final int LINE = 22;
    private static final int BAR = 14;
    private static final int BASE = 15;
    private static final int GAP = 6;

    void write(Html html) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        html.open("figure").element("figcaption", title, "id", id);
        html.open(
                "svg",
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, LINE * counts.size() + 2),
                "role",
                "img",
                "aria-labelledby",
                id + " " + id + "-figures");
        html.element("desc", told(), "id", id + "-figures");
        int[] line = {0};
        counts.forEach((what, count) -> bar(html, line[0]++, what, count, most));
        html.close("svg", "figure").line();
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        counts.forEach((what, count) ->
                told.append(told.isEmpty() ? "" : ", ").append(what).append(' ').append(count));
        return told.toString();
    }

    private void bar(Html html, int line, String what, long count, long most) {
        int y = line * LINE;
        long width = Math.max(1, count * (WIDTH - LABEL - FIGURE) / most);
        html.element(
                "text",
                what.replace('_', ' '),
                "x",
                String.valueOf(LABEL - GAP),
                "y",
                String.valueOf(y + BASE),
                "text-anchor",
                "end");
        html.open(
                        "rect",
                        "x",
                        String.valueOf(LABEL),
                        "y",
                        String.valueOf(y + (LINE - BAR) / 2),
                        "width",
                        String.valueOf(width),
                        "height",
                        String.valueOf(BAR),
                        "rx",
                        "2")
                .close("rect");
        html.element(
                "text",
                String.valueOf(count),
                "x",
                String.valueOf(LABEL + width + GAP),
                "y",
                String.valueOf(y + BASE),
                "class",
                "figure");
    }
}
