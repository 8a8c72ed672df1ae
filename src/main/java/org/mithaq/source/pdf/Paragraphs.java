package org.mithaq.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs. Holds the paragraph that it gathers and the lines around it. */
final class Paragraphs {
    private static final String HYPHENS = "-\u2010\u00AD";
    private static final String ENDS = ".!?…؟۔:";
    private static final String CLOSERS = "\"'”’»)]";

    /** A line that ends so much before the edge is the last of its paragraph. */
    private static final float SHORT = 0.82f;

    private static final float INDENT = 0.9f;
    private static final float GAP = 1.35f;
    private static final float LARGER = 1.18f;
    private static final int LONGEST_HEADLINE = 300;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float size;

    private Paragraphs() {}

    /** The text of columns in reading order. */
    static PdfText of(List<List<TextLine>> columns) {
        if (columns.stream().flatMap(List::stream).noneMatch(Paragraphs::hasLetters)) {
            return new PdfText("", List.of());
        }
        float body = bodySize(columns);
        int heading = heading(columns, body);
        String headline = heading < 0 ? "" : joined(columns.get(heading));
        Paragraphs all = new Paragraphs();
        for (int i = 0; i < columns.size(); i++) {
            if (i != heading) {
                all.addColumn(columns.get(i));
            }
        }
        all.end();
        return all.paragraphs.isEmpty() ? new PdfText("", List.of(headline)) : new PdfText(headline, all.paragraphs);
    }

    private static boolean hasLetters(TextLine line) {
        return line.text().codePoints().anyMatch(Character::isLetter);
    }

    /** The size in which most letters are set. */
    private static float bodySize(List<List<TextLine>> columns) {
        java.util.TreeMap<Integer, Integer> letters = new java.util.TreeMap<>();
        columns.stream()
                .flatMap(List::stream)
                .forEach(line ->
                        letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                        .max(java.util.Map.Entry.comparingByValue())
                        .map(java.util.Map.Entry::getKey)
                        .orElse(20)
                / 2f;
    }

    /** Index of the column in the largest letters among the first ones, when they are clearly larger than the text's. */
    private static int heading(List<List<TextLine>> columns, float body) {
        int found = -1;
        float largest = LARGER * body;
        for (int i = 0; i < Math.min(4, columns.size()); i++) {
            float here = columns.get(i).get(0).size();
            if (here > largest && joined(columns.get(i)).length() <= LONGEST_HEADLINE) {
                found = i;
                largest = here;
            }
        }
        return found;
    }

    private static String joined(List<TextLine> lines) {
        return String.join(" ", lines.stream().map(TextLine::text).toList());
    }

    private void addColumn(List<TextLine> lines) {
        boolean rightToLeft =
                LogicalLine.isRightToLeft(lines.stream().map(TextLine::text).toList());
        Edges edges = Edges.of(lines, rightToLeft);
        boolean goesOn =
                Math.abs(size - lines.get(0).size()) < 0.5f && !endsSentence() && !edges.isIndented(lines.get(0));
        for (int i = 0; i < lines.size(); i++) {
            boolean starts = i == 0 ? !goesOn : edges.starts(lines, i);
            if (starts) {
                end();
            }
            append(lines.get(i).text());
        }
        size = lines.get(0).size();
    }

    /** Where the lines of a column begin and end, seen in the direction of reading. */
    private record Edges(float start, float end, float leading, boolean rightToLeft) {
        static Edges of(List<TextLine> lines, boolean rightToLeft) {
            float left = Float.MAX_VALUE;
            float right = 0;
            List<Float> falls = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                left = Math.min(left, lines.get(i).left());
                right = Math.max(right, lines.get(i).right());
                if (i > 0) {
                    falls.add(lines.get(i).y() - lines.get(i - 1).y());
                }
            }
            falls.sort(null);
            float leading = falls.isEmpty() ? 0 : falls.get(falls.size() / 2);
            return rightToLeft ? new Edges(right, left, leading, true) : new Edges(left, right, leading, false);
        }

        boolean starts(List<TextLine> lines, int at) {
            TextLine line = lines.get(at);
            TextLine above = lines.get(at - 1);
            boolean gap = line.y() - above.y() > GAP * leading;
            boolean wasShort = reach(above) < SHORT && isSentence(above.text());
            return gap || (isIndented(line) && !isIndented(above)) || wasShort;
        }

        boolean isIndented(TextLine line) {
            float from = rightToLeft ? start - line.right() : line.left() - start;
            return from > INDENT * line.size() && from < 6 * line.size();
        }

        private float reach(TextLine line) {
            float width = Math.abs(end - start);
            float to = rightToLeft ? start - line.left() : line.right() - start;
            return width == 0 ? 1 : to / width;
        }
    }

    private boolean endsSentence() {
        return text.length() == 0 || isSentence(text);
    }

    private static boolean isSentence(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** A word that is divided at the end of a line is made whole; a hyphen before a name or a number is its own. */
    private void append(String line) {
        int length = text.length();
        boolean hyphened = length > 1
                && HYPHENS.indexOf(text.charAt(length - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(length - 2));
        if (hyphened && Character.isLowerCase(line.codePointAt(0)) && Character.isLetter(text.charAt(length - 2))) {
            text.setLength(length - 1);
        } else if (length > 0 && !(hyphened && Character.isLetterOrDigit(line.codePointAt(0)))) {
            text.append(' ');
        }
        text.append(line);
    }

    private void end() {
        String whole = text.toString().replace("\u00AD", "").strip();
        if (!whole.isEmpty()) {
            paragraphs.add(whole);
        }
        text.setLength(0);
    }
}
