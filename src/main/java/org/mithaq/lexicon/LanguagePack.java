package org.mithaq.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokens;

/** A language as compiled data. Immutable once read, and shared by all threads. */
public final class LanguagePack {
    private final String tag;
    private final boolean verbFirst;
    private final boolean capitals;
    private final Terms terms;
    private final Map<String, Predicate> predicates;

    LanguagePack(String tag, boolean verbFirst, boolean capitals, Terms terms, Map<String, Predicate> predicates) {
        this.tag = tag;
        this.verbFirst = verbFirst;
        this.capitals = capitals;
        this.terms = terms;
        this.predicates = Map.copyOf(predicates);
    }

    /** Lays the pack down; {@code world} is the one that it was read for. */
    void write(World world, ImageWriter out) {
        out.text(tag);
        out.flag(verbFirst);
        out.flag(capitals);
        out.flag(terms.arabic());
        TermsImage.write(terms, new TreeMap<>(predicates).values(), world, out);
    }

    /** The pack that was laid down. */
    static LanguagePack read(World world, ImageReader in) {
        String tag = in.text();
        boolean verbFirst = in.flag();
        boolean capitals = in.flag();
        Terms terms = new Terms(in.flag());
        Map<String, Predicate> predicates = new HashMap<>();
        for (Object carried : TermsImage.read(terms, world, in)) {
            if (carried instanceof Predicate predicate) {
                predicates.put(predicate.id(), predicate);
            }
        }
        return new LanguagePack(tag, verbFirst, capitals, terms, predicates);
    }

    /** A predicate by id; packs that tell of agreements have {@code conclude}. */
    public @Nullable Predicate predicate(String id) {
        return predicates.get(id);
    }

    /** BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** Whether the verb usually stands before its subject. */
    public boolean verbFirst() {
        return verbFirst;
    }

    /** Whether names begin with capitals. */
    public boolean capitals() {
        return capitals;
    }

    /** Finds the terms in the tokens of one text. */
    public TermMatcher matcher(Tokens tokens) {
        return new TermMatcher(terms, tokens);
    }

    /**
     * An office or body.
     *
     * @param id stable name
     * @param name English name
     * @param type person, body, people or side
     * @param sector PLOVER sector
     */
    public record Title(String id, String name, String type, String sector) {}

    /**
     * A noun for an instrument.
     *
     * @param form list instrument_form
     * @param type list accord_type, or empty
     * @param weak counts only with parties or a type beside it: "plan", "deal"
     * @param plural more than one
     * @param named counts only with the place it is named after: "declaration"
     */
    public record Instrument(String form, String type, boolean weak, boolean plural, boolean named) {}

    /**
     * A way to report speech.
     *
     * @param id stable name
     * @param strength neutral, weak, deny or social
     */
    public record Report(String id, String strength) {}

    /** Kinds whose terms are names, written with or without the article for good. */
    static boolean isName(Kind kind) {
        return switch (kind) {
            case STATE, CAPITAL, SEAT, CITY, ORG, PERSON, WEEKDAY, TIME, NUMBER, MONTH -> true;
            default -> false;
        };
    }
}
