package org.mithaq.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A text in pieces between which no evidence begins or ends. Offsets are UTF-16 units of the text.
 *
 * @param text of the article
 * @param evidence whose words are in it
 */
record Highlights(String text, List<Evidence> evidence) {
    /** Letters before and behind words of evidence. */
    private static final int CONTEXT = 160;

    /** How far a piece goes on to end between two words. */
    private static final int WORD = 24;

    /** Copies the evidence, what lies outside of the text left out. */
    Highlights {
        int length = text.length();
        evidence = evidence.stream()
                .filter(each -> each.start() >= 0 && each.start() < each.end() && each.end() <= length)
                .toList();
    }

    /**
     * Words in the text.
     *
     * @param start first unit
     * @param end behind the last
     * @param row of the table evidence
     */
    record Evidence(int start, int end, Cells row) {
        int length() {
            return end - start;
        }
    }

    /**
     * A piece of the text.
     *
     * @param text its letters
     * @param evidence that covers all of it, the shortest first
     * @param begins evidence that begins with it
     */
    record Piece(String text, List<Evidence> evidence, List<Evidence> begins) {}

    /** A part of the text. */
    record Part(int from, int to) {}

    /** The parts that hold evidence with its context, in order. */
    List<Part> around(int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (Evidence each : evidence.stream()
                .sorted(Comparator.comparingInt(Evidence::start))
                .toList()) {
            int start = Math.max(from, backToBlank(each.start() - CONTEXT));
            int end = Math.min(to, onToBlank(each.end() + CONTEXT));
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && start <= last.to) {
                parts.set(parts.size() - 1, new Part(last.from, Math.max(last.to, end)));
            } else if (start < end) {
                parts.add(new Part(start, end));
            }
        }
        return parts;
    }

    private int backToBlank(int at) {
        int start = Math.max(0, at);
        for (int i = start; i > Math.max(0, start - WORD); i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return wholeLetter(start);
    }

    private int onToBlank(int at) {
        int end = Math.min(text.length(), at);
        for (int i = end; i < Math.min(text.length(), end + WORD); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return wholeLetter(end);
    }

    private int wholeLetter(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** Hands over the pieces of a part in order. */
    void pieces(Part part, Consumer<Piece> consumer) {
        List<Evidence> inside = evidence.stream()
                .filter(each -> each.start() < part.to && each.end() > part.from)
                .sorted(Comparator.comparingInt(Evidence::length))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.from, part.to));
        for (Evidence each : inside) {
            cuts.add(Math.max(part.from, each.start()));
            cuts.add(Math.min(part.to, each.end()));
        }
        int from = part.from;
        for (int to : cuts.tailSet(part.from, false)) {
            consumer.accept(piece(from, to, inside));
            from = to;
        }
    }

    private Piece piece(int from, int to, List<Evidence> inside) {
        List<Evidence> covering = inside.stream()
                .filter(each -> each.start() <= from && each.end() >= to)
                .toList();
        List<Evidence> begins =
                covering.stream().filter(each -> each.start() == from).toList();
        return new Piece(text.substring(from, to), covering, begins);
    }
}
