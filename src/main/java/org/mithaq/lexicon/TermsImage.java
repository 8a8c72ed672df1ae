package org.mithaq.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Forms.Node;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Terms.Place;

/**
 * Lays down the {@link Terms} of a pack, node after node, and makes them again. Equal terms, and equal meanings, are written once; what a term of the world carries is looked up
 * there again. Holds what was collected for writing.
 */
final class TermsImage {
    private static final Kind[] KINDS = Kind.values();

    private final World world;
    private final Map<Object, Integer> payloads = new LinkedHashMap<>();
    private final Map<Term, Integer> terms = new LinkedHashMap<>();
    private final Map<List<Term>, Integer> meanings = new LinkedHashMap<>();

    private TermsImage(World world) {
        this.world = world;
    }

    /** Lays terms down, and whatever they carry behind {@code carried}. */
    static void write(Terms all, Collection<?> carried, World world, ImageWriter out) {
        List<Place> places = all.places();
        TermsImage image = new TermsImage(world);
        carried.forEach(image::payload);
        places.forEach(p -> image.collect(p.node().meanings));
        image.write(out);
        out.number(places.size());
        places.forEach(p -> image.place(p, out));
    }

    private void collect(Meanings found) {
        List<Term> list = List.of(found.terms);
        meanings.putIfAbsent(list, meanings.size());
        for (Term term : list) {
            terms.putIfAbsent(term, terms.size());
            Object payload = term.payload();
            if (payload != null && payload != ofWorld(term.kind(), term.id(), world)) {
                payload(payload);
            }
        }
    }

    private void payload(Object payload) {
        payloads.putIfAbsent(payload, payloads.size());
    }

    private void write(ImageWriter out) {
        out.value(List.copyOf(payloads.keySet()));
        out.number(terms.size());
        terms.keySet().forEach(term -> write(term, out));
        out.number(meanings.size());
        meanings.keySet().forEach(list -> {
            out.number(list.size());
            list.forEach(term -> out.number(terms.getOrDefault(term, -1)));
        });
    }

    @SuppressWarnings("EnumOrdinal") // an image lives as long as the classes it was made by
    private void write(Term term, ImageWriter out) {
        out.number(term.kind().ordinal());
        out.text(term.id());
        out.number(term.form());
        out.number(term.article());
        out.flag(term.upper());
        out.number(payloads.getOrDefault(term.payload(), -1));
    }

    private void place(Place place, ImageWriter out) {
        out.number(meanings.getOrDefault(List.of(place.node().meanings.terms), -1));
        out.number(place.parent());
        if (place.parent() == 0) {
            out.word(place.hash());
        } else {
            out.number(place.word());
        }
    }

    /** Fills empty terms; gives what they carry. */
    static List<?> read(Terms all, World world, ImageReader in) {
        List<?> payloads = (List<?>) Objects.requireNonNull(in.value());
        Meanings[] meanings = meanings(terms(payloads, world, in), in);
        Node[] nodes = new Node[in.number() + 1];
        for (int i = 1; i < nodes.length; i++) {
            int meaning = in.number();
            int parent = in.number();
            Node node = parent == 0 ? all.root(in.word()) : all.made(nodes[parent], nodes[in.number()]);
            node.meanings = meanings[meaning];
            nodes[i] = node;
        }
        return payloads;
    }

    private static Term[] terms(List<?> payloads, World world, ImageReader in) {
        Term[] terms = new Term[in.number()];
        for (int i = 0; i < terms.length; i++) {
            Kind kind = KINDS[in.number()];
            String id = in.text();
            boolean asked = kind == Kind.WORD || kind == Kind.TIME;
            // Rules compare these with constants all the time; the same string is equal at first sight.
            id = asked ? id.intern() : id;
            int form = in.number();
            int article = in.number();
            boolean upper = in.flag();
            int payload = in.number();
            terms[i] = new Term(
                    kind, id, form, payload < 0 ? ofWorld(kind, id, world) : payloads.get(payload), article, upper);
        }
        return terms;
    }

    private static Meanings[] meanings(Term[] terms, ImageReader in) {
        Meanings[] meanings = new Meanings[in.number()];
        for (int i = 0; i < meanings.length; i++) {
            Term[] several = new Term[in.number()];
            for (int j = 0; j < several.length; j++) {
                several[j] = terms[in.number()];
            }
            meanings[i] = Meanings.of(several);
        }
        return meanings;
    }

    private static @Nullable Object ofWorld(Kind kind, String id, World world) {
        return switch (kind) {
            case CITY -> world.city(id);
            case ORG -> world.organisation(id);
            case PERSON -> world.person(id);
            case ACCORD -> world.accord(id);
            default -> null;
        };
    }
}
