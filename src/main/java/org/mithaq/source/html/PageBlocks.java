package org.mithaq.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** A page as a list of blocks and the areas around them, in the order of the page. */
record PageBlocks(List<Block> blocks, List<Area> areas) {
    /** Their content is no text for readers. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "button",
            "textarea",
            "input",
            "datalist",
            "head",
            "dialog",
            "menu");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "img", "picture", "source", "amp-img");

    private static final Set<String> IMAGES = Set.of("img", "picture", "amp-img");

    private static final Map<String, Block.Kind> KINDS = Map.ofEntries(
            Map.entry("p", Block.Kind.PARAGRAPH),
            Map.entry("blockquote", Block.Kind.PARAGRAPH),
            Map.entry("pre", Block.Kind.PARAGRAPH),
            Map.entry("li", Block.Kind.ITEM),
            Map.entry("dd", Block.Kind.ITEM),
            Map.entry("dt", Block.Kind.ITEM),
            Map.entry("tr", Block.Kind.ROW),
            Map.entry("h1", Block.Kind.HEADING),
            Map.entry("h2", Block.Kind.HEADING),
            Map.entry("h3", Block.Kind.HEADING),
            Map.entry("h4", Block.Kind.HEADING),
            Map.entry("h5", Block.Kind.HEADING),
            Map.entry("h6", Block.Kind.HEADING));

    static PageBlocks of(Element root) {
        Walk walk = new Walk();
        root.filter(walk);
        walk.finish();
        return new PageBlocks(walk.blocks, walk.areas);
    }

    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    /** The walk over the page's nodes: where it stands, and the line that it gathers. */
    private static final class Walk implements NodeFilter {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Area> areas = new ArrayList<>();
        private final LineText line = new LineText();
        private Area area = open(null, "html", "", Set.of());
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.add(text.getWholeText(), links > 0);
                return FilterResult.CONTINUE;
            }
            return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            String tag = element.normalName();
            if (UNREAD.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isLink(element)) {
                links++;
            }
            if (IMAGES.contains(tag)) {
                area.addImage();
            }
            if (tag.equals("br") || tag.equals("hr")) {
                endLine();
            } else if (!INLINE.contains(tag)) {
                endLine();
                area = open(area, tag, element.className(), Hints.of(element));
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String tag = element.normalName();
            if (isLink(element)) {
                links--;
            } else if (!INLINE.contains(tag) && !UNREAD.contains(tag)) {
                leave(tag);
            }
            return FilterResult.CONTINUE;
        }

        /** An anchor without an address is a place, no link. */
        private static boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href");
        }

        private void leave(String tag) {
            if (tag.equals("br") || tag.equals("hr")) {
                return;
            }
            endLine();
            area.close(blocks.size());
            if (tag.equals("tr")) {
                new TableRow(blocks, areas, area).join();
            }
            Area parent = area.parent();
            if (parent != null) {
                area = parent;
            }
        }

        private Area open(@Nullable Area parent, String tag, String look, Set<Hint> hints) {
            Area opened = new Area(parent, tag, look, hints, blocks.size());
            areas.add(opened);
            return opened;
        }

        private void endLine() {
            if (line.isEmpty()) {
                line.clear();
                return;
            }
            blocks.add(Block.of(area, kind(), line.text(), line.linked()));
            line.clear();
        }

        private Block.Kind kind() {
            for (Area at = area; at != null; at = at.parent()) {
                Block.Kind kind = KINDS.get(at.tag());
                if (kind != null) {
                    return kind;
                }
                if (at.tag().equals("div")
                        || at.tag().equals("section")
                        || at.tag().equals("td")) {
                    return Block.Kind.LINE;
                }
            }
            return Block.Kind.LINE;
        }

        private void finish() {
            endLine();
            areas.get(0).close(blocks.size());
        }
    }
}
