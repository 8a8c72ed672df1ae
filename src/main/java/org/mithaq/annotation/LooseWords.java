package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokens;

/**
 * Words of a sentence on which a record may hang, whether or not one does: nouns for instruments, words that state events, unknown words where a verb stands,
 * unknown words where a name stands. For those who look for what the packs miss.
 */
public final class LooseWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 5;
    private static final int AUXILIARIES = 3;
    private static final int TITLES = Unit.bits(Kind.TITLE);
    private static final int PREDICATES = Unit.bits(Kind.PREDICATE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final LanguagePack pack;
    private final World world;

    /** For the sentences of one language. */
    public LooseWords(LanguagePack pack, World world) {
        this.pack = pack;
        this.world = world;
    }

    /**
     * A word or name.
     *
     * @param text as printed, without what is written together with it
     * @param rule what knows it or would have to
     * @param start UTF-16 offset
     * @param end exclusive offset
     * @param predicate what it can state, or null
     * @param instrument which instrument it is the noun of, or null
     */
    public record Word(
            String text,
            String rule,
            int start,
            int end,
            @Nullable Predicate predicate,
            @Nullable InstrumentMention instrument) {}

    /** Nouns for instruments. */
    public List<Word> instruments(Sentence s) {
        List<Word> words = new ArrayList<>(0);
        for (int i = 0; i < s.size() && s.mayHaveInstruments(); i++) {
            InstrumentMention m = s.instruments[i];
            if (m != null) {
                words.add(new Word(bare(s, i), "instrument", s.start(i), s.end(i), null, m));
            }
        }
        return words;
    }

    /** Words that can state an event, outside the names of instruments, but those whose UTF-16 offsets are spent. */
    public List<Word> predicates(Sentence s, Set<Integer> spent) {
        List<Word> words = new ArrayList<>(0);
        if (!s.hasAny(PREDICATES)) {
            return words;
        }
        boolean[] inside = instrumentSpans(s);
        for (int i = 0; i < s.size(); i++) {
            boolean states = s.is(i, Kind.PREDICATE) && !inside[i] && !spent.contains(s.start(i));
            Predicate predicate = states ? inCompany(s, i) : null;
            if (predicate != null) {
                words.add(new Word(bare(s, i), predicate.id(), s.start(i), s.end(i), predicate, null));
            }
        }
        return words;
    }

    /** The first meaning that asks for no words beside it, or has them in reach; null for none. */
    private static @Nullable Predicate inCompany(Sentence s, int i) {
        for (Term term : s.unit(i).terms()) {
            if (term.kind() == Kind.PREDICATE) {
                Predicate predicate = term.as(Predicate.class);
                if (predicate.near().isEmpty() || hasNear(s, i, predicate)) {
                    return predicate;
                }
            }
        }
        return null;
    }

    private static boolean hasNear(Sentence s, int i, Predicate predicate) {
        long bits = Unit.bits(predicate.near());
        if (!s.mayHave(bits)) {
            return false;
        }
        for (int j = Math.max(0, i - predicate.reach()); j < s.size() && j <= i + predicate.reach(); j++) {
            for (String word : j != i && s.mayBe(j, bits) ? predicate.near() : Set.<String>of()) {
                if (s.isWord(j, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Unknown words where the verb of an actor stands; none where fewer than two actors are named. */
    public List<Word> verbs(Sentence s) {
        List<Word> words = new ArrayList<>(0);
        if (!namesTwo(s)) {
            return words;
        }
        for (int i = 0; i < s.size(); i++) {
            ActorGroup actor = s.actors[i];
            if (actor != null && !actor.adjective && actor.prep.isEmpty()) {
                int verb = pack.verbFirst() ? before(s, i) : behind(s, actor.to);
                if (verb >= 0) {
                    words.add(new Word(printed(s, verb, verb + 1), "verb", s.start(verb), s.end(verb), null, null));
                }
            }
        }
        return words;
    }

    private static boolean namesTwo(Sentence s) {
        String first = null;
        for (ActorGroup group : s.actors) {
            if (group == null) {
                continue;
            }
            for (Actor actor : group.members) {
                if (first != null && !first.equals(actor.key())) {
                    return true;
                }
                first = actor.key();
            }
        }
        return false;
    }

    /** The unknown word in front of an actor that opens its clause, or -1. */
    private static int before(Sentence s, int actor) {
        int verb = actor - 1;
        boolean unknown = s.isName(verb) && s.word(verb).length() > SHORTEST && !isNoun(s.word(verb));
        boolean opens = verb == 0
                || s.isMark(verb - 1)
                || s.isLine(verb - 1)
                || (s.is(verb - 1, Kind.WORD) && !s.isWord(verb - 1, "prep") && !s.isWord(verb - 1, "each"));
        return unknown && opens ? verb : -1;
    }

    /** An Arabic word with the article or the feminine ending is no verb. */
    private static boolean isNoun(String folded) {
        return folded.startsWith("ال") || folded.startsWith("وال") || folded.endsWith("ه");
    }

    /** The unknown word behind an actor and its auxiliaries that takes an object, or -1. */
    private static int behind(Sentence s, int from) {
        int verb = from;
        while (verb < from + AUXILIARIES && s.is(verb, Kind.WORD) && !joins(s, verb)) {
            verb++;
        }
        boolean unknown = s.inside(verb)
                && !s.unit(verb).known()
                && s.tokens.kind(s.unit(verb).from()) == Tokens.LATIN
                && !s.tokens.is(s.unit(verb).from(), Tokens.CAPITAL)
                && s.word(verb).length() > SHORTEST;
        boolean object = s.inside(verb + 1) && (s.actors[verb + 1] != null || s.is(verb + 1, Kind.WORD));
        return unknown && object ? verb : -1;
    }

    private static boolean joins(Sentence s, int i) {
        return s.isWord(i, "prep") || s.isWord(i, "and") || s.isWord(i, "comp") || s.isWord(i, "the");
    }

    /** Unknown names: persons known by their office alone, and whatever looks like a name but is no known actor. */
    public List<Word> names(Sentence s) {
        List<Word> words = new ArrayList<>(0);
        boolean[] taken = instrumentSpans(s);
        for (int i = 0; i < s.size(); i++) {
            ActorGroup actor = s.actors[i];
            if (actor != null) {
                boolean groups = true;
                for (Actor each : actor.members) {
                    groups &= each.isGroup();
                    if (isUnknownPerson(each)) {
                        words.add(person(each));
                    }
                }
                if (!groups) {
                    take(taken, i, actor.to);
                }
            }
        }
        boolean mayHaveMore = pack.capitals() || s.hasAny(TITLES);
        for (int i = 0; i < s.size() && mayHaveMore; i++) {
            int to = taken[i] ? i : pack.capitals() ? capitals(s, i, taken) : behindOffice(s, i);
            if (to > i) {
                words.add(new Word(
                        printed(s, i, to),
                        pack.capitals() ? "capitals" : "office",
                        s.start(i),
                        s.end(to - 1),
                        null,
                        null));
                i = to;
            }
        }
        return words;
    }

    private boolean isUnknownPerson(Actor actor) {
        return actor.named()
                && actor.entity().type().equals("person")
                && world.person(actor.entity().id()) == null;
    }

    private static Word person(Actor actor) {
        String arabic = actor.entity().nameAr();
        String name = spaced(arabic == null ? actor.entity().nameEn() : arabic);
        return new Word(name, "office-and-nation", actor.start(), actor.end(), null, null);
    }

    /** End of a run of unknown words with capitals; a single one that opens a sentence or a quote may be any word. */
    private static int capitals(Sentence s, int from, boolean[] taken) {
        int to = from;
        while (s.isName(to) && !taken[to]) {
            to++;
        }
        boolean opens = from == 0 || s.isMark(from - 1) || s.isLine(from - 1);
        boolean name = to - from > 1 || (to > from && !opens && s.word(from).length() >= SHORTEST);
        return name && to - from <= LONGEST_NAME ? to : from;
    }

    /** End of a run of unknown words behind an office or nation. */
    private static int behindOffice(Sentence s, int from) {
        Title title = s.is(from - 1, Kind.NISBA) ? s.title(from - 2) : s.title(from - 1);
        return title != null && title.type().equals("person") ? ArabicNames.swallowName(s, from) : from;
    }

    private static boolean[] instrumentSpans(Sentence s) {
        boolean[] inside = new boolean[s.size()];
        if (!s.mayHaveInstruments()) {
            return inside;
        }
        for (InstrumentMention m : s.instruments) {
            if (m != null) {
                take(inside, m.from, m.to);
            }
        }
        return inside;
    }

    private static void take(boolean[] taken, int from, int to) {
        for (int i = from; i < to && i < taken.length; i++) {
            taken[i] = true;
        }
    }

    /** A unit's words without the proclitics that are written together with them. */
    private static String bare(Sentence s, int i) {
        int pro = s.unit(i).written(~0);
        int letters = Integer.bitCount(pro & ~Unit.AL);
        boolean swallowed = (pro & Unit.LI) != 0;
        letters += (pro & Unit.AL) == 0 ? 0 : swallowed ? 1 : 2;
        String printed = printed(s, i, i + 1);
        return letters < printed.length() ? printed.substring(letters) : printed;
    }

    private static String printed(Sentence s, int from, int to) {
        return spaced(s.tokens.source().substring(s.start(from), s.end(to - 1)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** With single spaces; nearly all have no others. */
    static String spaced(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean odd = (c < ' ' && isBlank(c)) || (c == ' ' && i > 0 && words.charAt(i - 1) == ' ');
            if (odd) {
                return BLANKS.matcher(words).replaceAll(" ");
            }
        }
        return words;
    }
}
