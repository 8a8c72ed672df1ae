package org.mithaq.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a line without a wide gap in it.
 *
 * @param glyphs from left to right
 * @param y the base line
 * @param size the size of its letters
 */
record Fragment(List<Glyph> glyphs, float y, float size) {
    /** A gap of more than the letters' size and a bit parts columns; justified lines have no wider spaces. */
    private static final float COLUMN_GAP = 1.35f;

    /** Glyphs on base lines nearer than this are on one line. */
    private static final float SAME_LINE = 0.35f;

    /** Copies the glyphs. */
    Fragment {
        glyphs = List.copyOf(glyphs);
    }

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        float right = 0;
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }

    /** The fragments of a page from top to bottom. */
    static List<Fragment> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y).thenComparing(Glyph::x));
        List<Fragment> fragments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || isBelow(sorted.get(i), sorted.get(i - 1))) {
                addLine(sorted.subList(start, i), fragments);
                start = i;
            }
        }
        return fragments;
    }

    private static boolean isBelow(Glyph glyph, Glyph above) {
        return glyph.y() - above.y() > SAME_LINE * Math.min(glyph.size(), above.size());
    }

    private static void addLine(List<Glyph> line, List<Fragment> fragments) {
        List<Glyph> letters = withMarks(line);
        int start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            if (i == letters.size() || isApart(letters.get(i - 1), letters.get(i))) {
                add(letters.subList(start, i), fragments);
                start = i;
            }
        }
    }

    private static boolean isApart(Glyph left, Glyph right) {
        return right.x() - left.right() > COLUMN_GAP * Math.max(left.size(), right.size());
    }

    private static void add(List<Glyph> letters, List<Fragment> fragments) {
        Glyph first = letters.get(0);
        if (letters.stream().anyMatch(glyph -> !glyph.isSpace())) {
            float size = (float) letters.stream()
                    .filter(glyph -> !glyph.isSpace())
                    .mapToDouble(Glyph::size)
                    .average()
                    .orElse(first.size());
            fragments.add(new Fragment(letters, first.y(), size));
        }
    }

    /** Letters from left to right, each with its marks, and each once: bold ones may be drawn twice. */
    private static List<Glyph> withMarks(List<Glyph> line) {
        List<Glyph> letters = new ArrayList<>();
        line.stream()
                .filter(glyph -> !glyph.isMark())
                .sorted(Comparator.comparing(Glyph::x))
                .forEach(glyph -> addOnce(glyph, letters));
        line.stream().filter(Glyph::isMark).forEach(mark -> attach(mark, letters));
        return letters;
    }

    private static void addOnce(Glyph glyph, List<Glyph> letters) {
        Glyph last = letters.isEmpty() ? null : letters.get(letters.size() - 1);
        boolean twice = last != null
                && last.text().equals(glyph.text())
                && glyph.x() - last.x() < 0.2f * Math.max(1, glyph.width());
        if (!twice) {
            letters.add(glyph);
        }
    }

    /** A mark belongs to the letter whose middle is nearest. Letters are sorted, so the search may halve. */
    private static void attach(Glyph mark, List<Glyph> letters) {
        if (letters.isEmpty()) {
            letters.add(mark);
            return;
        }
        letters.set(nearest(mark, letters), letters.get(nearest(mark, letters)).with(mark));
    }

    private static int nearest(Glyph mark, List<Glyph> letters) {
        int low = 0;
        int high = letters.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (letters.get(middle).right() <= mark.middle()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
