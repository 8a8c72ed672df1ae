package org.mithaq.annotation;

import org.mithaq.lexicon.LanguagePack.Instrument;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokens;

/** Reads the words before the head of an English instrument: "trade protocol", "UN-brokered accord", "Franco-German treaty". What stands behind it reads {@link InstrumentTail}. */
final class EnglishModifiers {
    private static final int NAME = 6;

    private EnglishModifiers() {}

    /** English modifiers stand before the noun: trade protocol, UN-brokered accord, Franco-German treaty. */
    static void before(Sentence s, int i, InstrumentMention m) {
        int j = m.from - 1;
        while (j >= 0 && i - j <= NAME) {
            Unit u = s.unit(j);
            ActorGroup actors = s.actors[j] != null ? s.actors[j] : Subjects.endingAt(s, j);
            if (j > 0 && u.isWord("and") && s.is(j - 1, Kind.INSTRUMENT) && sharesHead(s, j - 1)) {
                m.type = m.type.isEmpty() || m.type.equals("release_exchange") ? "ceasefire" : m.type;
                m.from = j - 1;
                j -= 2;
                continue;
            }
            if (!modifies(s, j) || u.isWord("prep") || u.is(Kind.REPORT)) {
                break;
            }
            if (u.isWord("brokered") && j > 0 && !hyphenated(s, j)) {
                break;
            }
            if (u.isWord("brokered") && j > 0) {
                ActorGroup broker = Subjects.endingAt(s, j - 1);
                boolean leads = s.reads(j, "led") && !m.type.equals("ceasefire") && !m.type.equals("peace_agreement");
                if (broker != null) {
                    boolean side = leads && Lists.all(broker.members, InstrumentOwners::state);
                    (side ? m.parties : m.brokers).addAll(broker.members);
                }
                j = broker == null ? j - 2 : broker.from - 1;
                m.from = Math.max(0, j + 1);
                continue;
            }
            boolean joined = u.is(Kind.ORG)
                    && s.inside(j + 1)
                    && s.tokens.is(s.unit(j + 1).from(), Tokens.HYPHEN);
            if (actors != null && (u.is(Kind.NISBA) || u.is(Kind.STATE) || joined || unions(s, actors, u, m))) {
                m.parties.addAll(actors.members);
                j = actors.from;
            }
            InstrumentTail.modifier(s, j, m);
            m.from = j;
            j--;
        }
        for (int k = m.from; k < i; k++) {
            boolean inName = s.actors[k] != null && Lists.all(s.actors[k].members, Actor::isGroup);
            s.actors[k] = inName ? null : s.actors[k];
        }
    }

    private static boolean modifies(Sentence s, int j) {
        Unit u = s.unit(j);
        Term deed = u.term(Kind.PREDICATE);
        boolean named = deed != null && deed.is(Term.NOUN) && s.verbs[j] == EnglishVerbs.NOUN && !s.isWord(j, "light");
        named = named && !s.isWord(j, "nearing");
        boolean noun = named || (deed != null && (deed.is(Term.BASE) || deed.is(Term.NOUN)) && determined(s, j));
        return u.is(Kind.TYPE)
                || u.is(Kind.SUBJECT)
                || u.is(Kind.NISBA)
                || u.is(Kind.STATE)
                || u.is(Kind.ORG)
                || u.is(Kind.ACCORD)
                || u.is(Kind.INSTRUMENT)
                || u.isWord("new")
                || u.isWord("earlier")
                || u.isWord("similar")
                || u.isWord("brokered")
                || noun
                || EnglishVerbs.isFree(s, j)
                || titled(s, j)
                || compounded(s, j)
                || (!u.known() && !s.isMark(j) && !s.isLine(j) && !s.isNumber(j));
    }

    /** "The OPEC agreement", "its EC accession treaty"; a convention or truce only bears the name of who keeps it. */
    private static boolean unions(Sentence s, ActorGroup g, Unit u, InstrumentMention m) {
        boolean own = m.form.equals("agreement") || m.type.equals("constitutive") || m.type.equals("aid_finance");
        boolean with = s.isWord(m.to, "prep.with") && s.inside(m.to + 1) && s.actors[m.to + 1] != null;
        boolean certain = m.definite
                || with
                || Subjects.possessive(s, g.from - 1)
                || !m.type.isEmpty()
                || s.dates[Math.min(m.to, s.size() - 1)] != null;
        return own && certain && u.is(Kind.ORG) && InstrumentOwners.union(g);
    }

    /** "UN-brokered", not "the government negotiated". */
    private static boolean hyphenated(Sentence s, int j) {
        return s.isDash(j - 1) || s.tokens.is(s.unit(j).from(), Tokens.HYPHEN);
    }

    /** "The Visiting Forces Agreement": words written with capitals before a head that has one. */
    private static boolean titled(Sentence s, int j) {
        Unit u = s.unit(j);
        boolean capital = s.tokens.is(u.from(), Tokens.CAPITAL)
                && s.inside(j + 1)
                && s.tokens.is(s.unit(j + 1).from(), Tokens.CAPITAL);
        boolean word = !s.isMark(j)
                && !s.isLine(j)
                && !u.isWord("prep")
                && !u.isWord("and")
                && !u.isWord("the")
                && !u.isWord("a")
                && !u.isWord("this");
        boolean other = u.is(Kind.TITLE)
                || u.is(Kind.PERSON)
                || u.is(Kind.CITY)
                || u.is(Kind.CAPITAL)
                || u.is(Kind.WEEKDAY)
                || u.is(Kind.MONTH)
                || u.is(Kind.REPORT);
        return capital && word && !other;
    }

    /** "Long-awaited", "so-called": words that a hyphen binds together. */
    private static boolean compounded(Sentence s, int j) {
        boolean bound = s.tokens.is(s.unit(j).from(), Tokens.HYPHEN);
        boolean binds = s.inside(j + 1) && s.tokens.is(s.unit(j + 1).from(), Tokens.HYPHEN);
        return (bound || binds) && !s.isMark(j) && !s.isLine(j);
    }

    /** Whether an article or possessive opens the words up to a unit: "its staff exchange". */
    private static boolean determined(Sentence s, int j) {
        for (int k = j - 1; k >= 0 && k >= j - 3; k--) {
            if (s.isWord(k, "a") || s.isWord(k, "the") || s.isWord(k, "this")) {
                return true;
            }
            boolean helps = s.isWord(k, "modal") || s.isWord(k, "be") || s.isWord(k, "have") || s.isWord(k, "fut");
            if (s.isMark(k) || s.isWord(k, "prep") || helps || Subjects.isVerb(s, k)) {
                return false;
            }
        }
        return false;
    }

    /** "A truce and prisoner swap deal": no article parts the truce from the head behind, so one deal is both. */
    static boolean sharesHead(Sentence s, int truce) {
        Term noun = s.term(truce, Kind.INSTRUMENT);
        if (noun == null || !noun.as(Instrument.class).type().equals("ceasefire")) {
            return false;
        }
        for (int j = truce + 2; s.inside(j) && j < truce + 6 && modifies(s, j) && s.actors[j] == null; j++) {
            if (s.is(j, Kind.INSTRUMENT) && !s.is(j + 1, Kind.INSTRUMENT)) {
                return true;
            }
        }
        return false;
    }
}
