package org.mithaq.lexicon;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/** Ids of word classes, with the bits of {@link Unit#bits} worked out once, because they are asked for at each word that may state something. Immutable. */
final class WordClasses extends AbstractSet<String> {
    private final Set<String> ids;
    private final long bits;

    private WordClasses(Set<String> ids) {
        this.ids = ids;
        long all = 0;
        for (String id : ids) {
            all |= Meanings.bit(id);
        }
        this.bits = all;
    }

    static Set<String> copyOf(Set<String> ids) {
        return ids instanceof WordClasses ? ids : new WordClasses(Set.copyOf(ids));
    }

    /** The bits of all of them. */
    long bits() {
        return bits;
    }

    @Override
    public boolean contains(Object id) {
        return ids.contains(id);
    }

    @Override
    public Iterator<String> iterator() {
        return ids.iterator();
    }

    @Override
    public int size() {
        return ids.size();
    }
}
