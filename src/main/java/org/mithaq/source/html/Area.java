package org.mithaq.source.html;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of the page that holds blocks. It grows while the page is walked, and is complete when its end is set. */
final class Area {
    private final @Nullable Area parent;
    private final String tag;
    private final String look;
    private final Set<Hint> hints;
    private int start;
    private int end;
    private boolean image;

    /**
     * Opens an area.
     *
     * @param look the class names as written, to know areas of one kind
     * @param hints what tag, class and id say of it
     * @param start index of its first block
     */
    Area(@Nullable Area parent, String tag, String look, Set<Hint> hints, int start) {
        this.parent = parent;
        this.tag = tag;
        this.look = look;
        this.hints = hints.isEmpty() ? EnumSet.noneOf(Hint.class) : EnumSet.copyOf(hints);
        this.start = start;
        this.end = start;
    }

    @Nullable
    Area parent() {
        return parent;
    }

    String tag() {
        return tag;
    }

    boolean has(Hint hint) {
        return hints.contains(hint);
    }

    int start() {
        return start;
    }

    /** Index after the last block. */
    int end() {
        return end;
    }

    /** Ends the area; its pictures are in the outer one, too. */
    void close(int index) {
        end = index;
        if (image && parent != null) {
            parent.image = true;
        }
    }

    /** Empties the area: its text went into a row. */
    void empty(int index) {
        start = index;
        end = index;
    }

    void addImage() {
        image = true;
    }

    boolean hasImage() {
        return image;
    }

    boolean isEmpty() {
        return end == start;
    }

    boolean holds(Area other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the other area is of the same make: the parts of a text that is cut by adverts. */
    boolean looksLike(Area other) {
        return tag.equals(other.tag) && look.equals(other.look);
    }
}
