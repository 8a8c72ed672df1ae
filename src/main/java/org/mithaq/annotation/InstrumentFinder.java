package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.LanguagePack.Instrument;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World.KnownAccord;

/** Finds instruments in a sentence whose actors are known: the head noun, its adjectives, its parties, its subject. */
final class InstrumentFinder {
    private static final int NAME = 6;
    private static final int SUBJECT_REACH = 16;

    private final boolean capitals;

    InstrumentFinder(LanguagePack pack) {
        this.capitals = pack.capitals();
    }

    /** Fills the sentence's instruments. */
    void find(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Unit u = s.unit(i);
            Term known = u.term(Kind.ACCORD);
            Term noun = u.term(Kind.INSTRUMENT);
            if (known != null && !sameAsPlace(u)) {
                add(s, i, known, noun);
            } else if (noun != null && !excluded(s, i)) {
                add(s, i, null, noun);
            }
        }
    }

    private static boolean sameAsPlace(Unit u) {
        return u.is(Kind.CITY) || u.is(Kind.CAPITAL) || u.is(Kind.STATE);
    }

    /** The club الاتفاق, "in agreement with", a company's contract. */
    private static boolean excluded(Sentence s, int i) {
        return s.is(i - 1, Kind.DOMAIN)
                || s.is(i + 1, Kind.DOMAIN)
                || s.isWord(i, "notaccord")
                || s.isWord(i - 1, "notaccord");
    }

    private void add(Sentence s, int i, @Nullable Term known, @Nullable Term noun) {
        InstrumentMention m = new InstrumentMention(s.index, i, i + 1, "unspecified");
        if (noun != null) {
            Instrument instrument = noun.as(Instrument.class);
            m.form = instrument.form();
            m.type = instrument.type();
            m.weak = instrument.weak();
            m.plural = noun.is(Term.PLURAL) || noun.is(Term.DUAL);
        }
        m.definite = s.unit(i).has(Unit.AL) || s.unit(i).enc() > 0 || (capitals && definiteBefore(s, i));
        if (known != null) {
            m.known = known.as(KnownAccord.class);
            m.form = m.known.form();
            m.type = m.known.type();
            m.weak = false;
            m.definite = true;
        }
        if (capitals) {
            before(s, i, m);
        } else if (s.inside(i + 1)
                && s.unit(i + 1).has(Unit.AL)
                && !s.unit(i + 1).is(Kind.NISBA)
                && !s.unit(i + 1).has(Unit.AND)) {
            m.definite = true;
        }
        after(s, i + 1, m);
        m.start = s.start(m.from) + clitics(s.unit(m.from));
        m.end = s.end(m.to - 1);
        s.instruments[i] = m;
    }

    /** Letters before the name itself: و, ب and the like; ل before the article has swallowed a letter of it and stays. */
    private static int clitics(Unit u) {
        boolean swallowed = u.has(Unit.LI) && u.has(Unit.AL);
        int outer = u.pro() & (Unit.AND | Unit.SO);
        int inner = swallowed ? 0 : u.pro() & (Unit.BI | Unit.KA | Unit.LI);
        return Integer.bitCount(outer) + Integer.bitCount(inner);
    }

    private static boolean definiteBefore(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
            if (s.isWord(j, "the") || s.isWord(j, "this")) {
                return true;
            }
            if (s.isWord(j, "a") || s.isWord(j, "prep") || s.isMark(j)) {
                return false;
            }
        }
        return false;
    }

    /** English modifiers stand before the noun: trade protocol, UN-brokered accord, Franco-German treaty. */
    private void before(Sentence s, int i, InstrumentMention m) {
        int j = i - 1;
        while (j >= 0 && i - j <= NAME) {
            Unit u = s.unit(j);
            ActorGroup actors = s.actors[j];
            boolean modifier = u.is(Kind.TYPE)
                    || u.is(Kind.SUBJECT)
                    || u.is(Kind.NISBA)
                    || u.is(Kind.STATE)
                    || u.is(Kind.ORG)
                    || u.isWord("new")
                    || u.isWord("earlier")
                    || u.isWord("brokered")
                    || (!u.known() && !s.isMark(j) && !s.isLine(j) && !s.isNumber(j));
            Term deed = u.term(Kind.PREDICATE);
            boolean adjective = deed != null && deed.is(Term.BASE) && (s.isWord(j - 1, "a") || s.isWord(j - 1, "the"));
            modifier = modifier || adjective;
            if (!modifier || u.isWord("prep") || u.is(Kind.REPORT)) {
                break;
            }
            if (u.isWord("brokered") && j > 0) {
                ActorGroup broker = s.actors[j - 1];
                if (broker != null) {
                    m.brokers.addAll(broker.members);
                }
                j -= 2;
                m.from = Math.max(0, j + 1);
                continue;
            }
            if (actors != null && (u.is(Kind.NISBA) || u.is(Kind.STATE))) {
                m.parties.addAll(actors.members);
            }
            modifier(s, j, m);
            m.from = j;
            j--;
        }
    }

    private void after(Sentence s, int from, InstrumentMention m) {
        int j = from;
        boolean named = m.known == null;
        while (s.inside(j) && j - from < SUBJECT_REACH) {
            Unit u = s.unit(j);
            ActorGroup actors = s.actors[j];
            if (s.isBreak(j)
                    || u.isWord("rel")
                    || u.isWord("comp")
                    || u.is(Kind.REPORT)
                    || isFinite(u)
                    || s.isQuote(j)) {
                break;
            }
            if (s.isDash(j) && members(s, j + 1, m)) {
                break;
            }
            boolean aside =
                    u.isWord("prep.in") || u.isWord("prep.during") || u.isWord("prep.after") || u.isWord("prep.before");
            boolean other = u.is(Kind.PREDICATE) && !u.is(Kind.TYPE) && !u.is(Kind.SUBJECT) && !named;
            if (s.isComma(j) || aside || other || s.dates[j] != null) {
                break;
            }
            if (actors != null) {
                boolean between =
                        actors.prep.equals("between") || actors.prep.equals("with") || actors.prep.equals("among");
                boolean nisba = !capitals && actors.adjective && (named || m.known != null);
                if ((between && !(capitals && actors.adjective)) || nisba) {
                    actors.members.stream().filter(a -> !capitals || !a.isGroup()).forEach(m.parties::add);
                } else if (!actors.adjective) {
                    break;
                }
                m.to = nisba ? actors.to : m.to;
                named = named && nisba;
                j = Math.max(j + 1, actors.to);
                continue;
            }
            modifier(s, j, m);
            boolean adjective =
                    named && !u.isWord("prep") && !s.isMark(j) && !u.is(Kind.PREDICATE) && j - from < NAME && !capitals;
            if (adjective
                    && (u.is(Kind.TYPE)
                            || u.is(Kind.SUBJECT)
                            || u.isWord("earlier")
                            || u.isWord("new")
                            || !u.known())) {
                m.to = j + 1;
            } else {
                named = false;
            }
            j++;
        }
    }

    /** A dash behind an accord opens the list of its members. */
    private static boolean members(Sentence s, int j, InstrumentMention m) {
        ActorGroup list = s.inside(j) ? s.actors[j] : null;
        boolean many = list != null && list.members.size() > 1;
        if (many && list != null) {
            m.parties.addAll(list.members);
        }
        return many;
    }

    private static boolean isFinite(Unit u) {
        Term p = u.term(Kind.PREDICATE);
        return p != null && (p.is(Term.PAST) || p.is(Term.PRESENT)) && !p.is(Term.NOUN);
    }

    private static void modifier(Sentence s, int j, InstrumentMention m) {
        Unit u = s.unit(j);
        Term type = u.term(Kind.TYPE);
        if (type != null && m.type.isEmpty()) {
            m.type = type.id();
        }
        for (Term t : u.terms()) {
            if (t.kind() == Kind.SUBJECT) {
                if (m.subjects.isEmpty()) {
                    m.subjectStart = s.start(j);
                    m.subjectEnd = s.end(j);
                }
                m.subjects.add(t.id());
            }
        }
        m.earlier = m.earlier || u.isWord("earlier");
        m.bilateral = m.bilateral || u.isWord("bilateral");
    }
}
