package org.mithaq.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Rejection;

/** Cuts what is no story from a text's start, end and middle. Holds the lines that are left while it cuts. */
final class BodyReader {
    /** A copyright line stands among the last lines. */
    private static final int LAST_LINES = 15;

    /** Letters that may follow a copyright line: the publisher's terms. More is a story. */
    private static final int LONGEST_TERMS = 400;

    private static final int LONGEST_TITLE = 110;
    private static final int LONGEST_TAIL = 300;
    private static final int LONGEST_EXCERPT = 200;

    private final String text;
    private final ArticleCues cues;
    private final List<Line> lines;
    private final Map<Line, Optional<NoiseLine>> kinds = new HashMap<>();
    private final List<Article.Cut> cuts = new ArrayList<>();
    private final List<Rejection> warnings = new ArrayList<>();
    private final List<Line> dates = new ArrayList<>();
    private final Set<NoiseLine> endNoise = EnumSet.noneOf(NoiseLine.class);
    private @Nullable CopyrightLine copyright;
    private @Nullable String source;

    private BodyReader(String text, ArticleCues cues) {
        this.text = text;
        this.cues = cues;
        this.lines = Line.of(text);
    }

    /** The story of a text, or empty when all of it is boilerplate. */
    static Optional<Body> read(String text, ArticleCues cues) {
        return new BodyReader(text, cues).read();
    }

    private Optional<Body> read() {
        cutStart();
        cutCopyright();
        cutEnd();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int start = lines.get(0).start();
        int end = lines.get(lines.size() - 1).end();
        cutMiddle();
        warnOfEnd(end);
        return Optional.of(new Body(start, end, lines, cuts, warnings, copyright, source, dates));
    }

    /** Asked more than once for most lines, so kept. */
    private Optional<NoiseLine> kind(Line line) {
        return kinds.computeIfAbsent(line, asked -> NoiseLine.of(text, asked, cues));
    }

    private void cutStart() {
        Set<NoiseLine> noise = EnumSet.noneOf(NoiseLine.class);
        int from = 0;
        int to = 0;
        while (!lines.isEmpty()) {
            Line line = lines.get(0);
            Optional<NoiseLine> kind = kind(line);
            if (kind.isEmpty() || kind.get() == NoiseLine.SIGN_OFF) {
                break;
            }
            from = noise.isEmpty() ? line.start() : from;
            to = line.end();
            noise.add(kind.get());
            keep(kind.get(), line);
            lines.remove(0);
        }
        warn("start", noise, from, to);
    }

    /** The topmost notice with nothing but terms behind it ends the story; its year and holder may stand in a later one. */
    private void cutCopyright() {
        Set<NoiseLine> behind = EnumSet.of(NoiseLine.COPYRIGHT);
        int letters = 0;
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LAST_LINES) && letters <= LONGEST_TERMS; i--) {
            Line line = lines.get(i);
            Optional<CopyrightLine> found = CopyrightLine.find(text, line, cues);
            if (found.isPresent()) {
                copyright = merged(found.get(), copyright);
                letters = 0;
                endNoise.addAll(behind);
            } else {
                kind(line).ifPresent(behind::add);
                letters += kind(line).isPresent() ? 0 : line.length();
            }
        }
        if (copyright != null) {
            truncate(copyright.start());
        }
    }

    private static CopyrightLine merged(CopyrightLine top, @Nullable CopyrightLine below) {
        if (below == null) {
            return top;
        }
        String holder = top.holder() == null ? below.holder() : top.holder();
        Integer year = top.year() == null ? below.year() : top.year();
        return new CopyrightLine(top.start(), top.end(), holder, year);
    }

    /** Drops everything from an offset on. */
    private void truncate(int offset) {
        while (!lines.isEmpty() && last().end() > offset) {
            Line line = lines.remove(lines.size() - 1);
            if (line.start() < offset) {
                lines.add(new Line(line.start(), Letters.trimEnd(text, line.start(), offset)));
                return;
            }
        }
    }

    private Line last() {
        return lines.get(lines.size() - 1);
    }

    private void cutEnd() {
        cutEndLines();
        cutLinkBlock();
        cutTail();
        cutEndLines();
    }

    private void cutEndLines() {
        while (!lines.isEmpty()) {
            Optional<NoiseLine> kind = kind(last());
            if (kind.isEmpty() || (kind.get() == NoiseLine.BYLINE && endsWrappedSentence())) {
                return;
            }
            endNoise.add(kind.get());
            keep(kind.get(), last());
            lines.remove(lines.size() - 1);
        }
    }

    /** Whether the last line is the rest of a sentence that was wrapped: "... he told / Reuters." */
    private boolean endsWrappedSentence() {
        return lines.size() > 1
                && last().endsSentence(text)
                && !lines.get(lines.size() - 2).endsSentence(text);
    }

    private void keep(NoiseLine kind, Line line) {
        if (kind == NoiseLine.DATE) {
            dates.add(line);
            source = source == null ? sourceBeside(line) : source;
        }
        if (kind == NoiseLine.BYLINE && source == null) {
            source = NoiseLine.source(text, line, cues)
                    .filter(name -> !name.equals(Sources.UNNAMED))
                    .orElse(null);
        }
    }

    /** The agency before or between the bars of a line with a date. */
    private @Nullable String sourceBeside(Line date) {
        return Stream.of(date.in(text).split("[|•·:]"))
                .flatMap(part -> Sources.name(part, cues).stream())
                .findFirst()
                .orElse(null);
    }

    /** A line that leads elsewhere and the titles behind it, up to the end. */
    private void cutLinkBlock() {
        for (int i = lines.size() - 1; i > 0 && lines.size() - i <= LAST_LINES; i--) {
            Optional<NoiseLine> kind = kind(lines.get(i));
            if (kind.isPresent() && kind.get() == NoiseLine.LINK) {
                endNoise.add(NoiseLine.LINK);
                truncate(lines.get(i).start());
                return;
            }
            if (kind.isEmpty() && !isTitle(lines.get(i))) {
                return;
            }
        }
    }

    private boolean isTitle(Line line) {
        return line.length() <= LONGEST_TITLE && text.charAt(line.end() - 1) != '.';
    }

    private void cutTail() {
        if (lines.isEmpty() || !mayHaveTail(last())) {
            return;
        }
        List<String> tails = cues.all("tails");
        for (int i = 0; i < tails.size() && !lines.isEmpty(); i++) {
            int at = tail(last(), tails.get(i));
            if (at > 0) {
                endNoise.add(NoiseLine.LINK);
                truncate(at);
            }
        }
    }

    /** Whether any cue stands behind a full stop near the end of a line: asked once, and false for nearly all. */
    private boolean mayHaveTail(Line line) {
        for (int at = Math.max(line.start() + 1, line.end() - LONGEST_TAIL); at < line.end(); at++) {
            boolean mayStart =
                    cues.mayStartTail(text.charAt(at)) && !Letters.isLetter(text.charAt(at - 1)) && startsTail(at);
            if (mayStart && Line.endsSentence(text, line.start(), at)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsTail(int at) {
        for (String cue : cues.startingWith("tails", text.charAt(at))) {
            if (text.startsWith(cue, at)) {
                return true;
            }
        }
        return false;
    }

    /** Offset of a cue behind a full stop near the end of a line, or -1. */
    private int tail(Line line, String cue) {
        int from = Math.max(line.start(), line.end() - LONGEST_TAIL);
        int at = line.end() - cue.length();
        while (at >= from && (text.charAt(at) != cue.charAt(0) || !text.startsWith(cue, at))) {
            at--;
        }
        return at >= from && at > line.start() && Line.endsSentence(text, line.start(), at) ? at : -1;
    }

    private void cutMiddle() {
        List<Line> story = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int behind = behindNoise(i);
            if (behind == i) {
                story.add(lines.get(i));
            } else {
                i = behind - 1;
            }
        }
        lines.clear();
        lines.addAll(story);
    }

    /** Index of the first story line from here on; what lies between becomes one cut. */
    private int behindNoise(int from) {
        Set<NoiseLine> noise = EnumSet.noneOf(NoiseLine.class);
        int at = from;
        while (at > 0 && at < lines.size() - 1) {
            Optional<NoiseLine> kind = noiseInside(lines.get(at));
            if (kind.isEmpty()) {
                break;
            }
            noise.add(kind.get());
            keep(kind.get(), lines.get(at));
            at += kind.get() == NoiseLine.LINK && isBareLink(lines.get(at)) && hasTitleBehind(at) ? 2 : 1;
        }
        if (at > from) {
            Article.Cut cut =
                    new Article.Cut(lines.get(from).start(), lines.get(at - 1).end());
            cuts.add(cut);
            warn("middle", noise, cut.start(), cut.end());
        }
        return at;
    }

    private Optional<NoiseLine> noiseInside(Line line) {
        if (line.length() > LONGEST_EXCERPT) {
            return kind(line);
        }
        return kind(line)
                .filter(NoiseLine::isNoiseAnywhere)
                .or(() -> CopyrightLine.findWhole(text, line, cues).map(found -> NoiseLine.COPYRIGHT));
    }

    private boolean isBareLink(Line line) {
        return line.length() < 30 || text.charAt(line.end() - 1) == ':';
    }

    private boolean hasTitleBehind(int at) {
        return at + 2 < lines.size()
                && isTitle(lines.get(at + 1))
                && !lines.get(at + 1).endsSentence(text);
    }

    private void warnOfEnd(int end) {
        int from = Letters.skipBlanks(text, end, text.length());
        warn("end", endNoise, from, Letters.trimEnd(text, from, text.length()));
    }

    private void warn(String where, Set<NoiseLine> noise, int from, int to) {
        if (noise.isEmpty()) {
            return;
        }
        String what = noise.stream().map(NoiseLine::words).collect(Collectors.joining(", "));
        String detail = "Cut from the " + where + " of the text: " + what + ".";
        String excerpt = text.substring(from, Math.min(to, from + LONGEST_EXCERPT));
        warnings.add(new Rejection("W_NOISE", "detect", detail, from, to, excerpt));
    }
}
