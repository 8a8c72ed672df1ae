package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Instrument;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokens;

/** Reads what stands behind the head of an instrument: its adjectives, its subject, its parties and who helped them, also beyond what is put in between. */
final class InstrumentTail {
    private static final int NAME = 6;
    private static final int SUBJECT_REACH = 16;
    private static final int BEYOND = 34;
    private static final int HELP = 9;
    private static final Set<String> FLOWS = Set.of("from", "to", "for");

    private final boolean capitals;

    InstrumentTail(boolean capitals) {
        this.capitals = capitals;
    }

    /** Whether a noun only says what the instrument before it is about: "an agreement on a ceasefire", "صفقة تبادل أسرى". */
    static boolean absorbed(@Nullable InstrumentMention last, int i, Term noun) {
        Instrument inner = noun.as(Instrument.class);
        boolean content = inner.form().equals("unspecified") || inner.form().equals("plan");
        // An agreement in principle on a treaty is as yet all there is of the treaty.
        content = content || (last != null && last.preliminary);
        boolean head = last != null && (!last.weak || i == last.from + 1);
        return last != null && content && i < last.reach && head;
    }

    /** The unit behind a short form in brackets that stands at this one, "memorandum of understanding (MoU)"; else the unit itself. */
    static int abbreviated(Sentence s, int open) {
        return s.mark(open) == '(' && s.mark(open + 2) == ')' ? open + 3 : open;
    }

    /** Reads on from the head. Takes back people that are no more than an adjective here: عسكري is a soldier elsewhere. */
    void read(Sentence s, InstrumentMention m) {
        int j = capitals ? abbreviated(s, m.to) : m.to;
        if (j > m.to && s.actors[m.to + 1] != null) {
            s.actors[m.to + 1] = null;
            s.changed();
        }
        m.reach = Math.max(m.reach, j);
        boolean named = m.known == null;
        while (s.inside(j) && j - m.to < SUBJECT_REACH) {
            ActorGroup actors = s.actors[j];
            if (closes(s, j, m, named)) {
                break;
            }
            if (actors != null && content(s, j) && Lists.all(actors.members, Actor::isGroup)) {
                s.actors[j] = null;
                s.changed();
                actors = null;
            }
            if (actors != null && unnamedPeople(actors)) {
                counted(s, actors, m);
                j = actors.to;
                continue;
            }
            if (actors != null) {
                if (!take(s, actors, m, named)) {
                    break;
                }
                named = named && m.to == actors.to;
                j = Math.max(j + 1, actors.to);
                m.reach = Math.max(m.reach, j);
                continue;
            }
            modifier(s, j, m);
            named = named && nameGoesOn(s, j, m);
            m.to = named ? j + 1 : m.to;
            m.reach = Math.max(m.reach, named || content(s, j) ? j + 1 : m.to);
            j++;
        }
        if (s.isDash(j) && members(s, j + 1, m)) {
            return;
        }
        if (capitals && m.parties.isEmpty()) {
            provided(s, m);
        }
        EndedWars.read(s, m);
        if (!capitals) {
            bound(s, j, m);
            mediator(s, m);
            helpedBy(s, m);
            comprised(s, m);
            supplied(s, m);
        }
        if (capitals && (s.mayHave("prep.aegis") || s.mayHave("prep.guarantee"))) {
            aegisBehind(s, j, m);
        }
        if (m.parties.isEmpty() && !m.weak) {
            beyond(s, j, m);
        }
        if (m.known == null && m.type.isEmpty() && m.subjects.isEmpty()) {
            aboutBehind(s, m);
        }
    }

    /** "الاتفاقية الموقعة بين البلدين عام 1987 بشأن المياه", "the pact signed by the two in 1987 on water": what it is about stands behind who signed it and when. */
    private void aboutBehind(Sentence s, InstrumentMention m) {
        for (int j = m.reach; s.inside(j + 1) && j < m.reach + SUBJECT_REACH && !s.isBreak(j) && !s.isComma(j); j++) {
            boolean about = s.isWord(j, "prep.about") || s.isWord(j, "relate") || s.isWord(j, "prep.on");
            if (about && s.dates[j + 1] == null && s.actors[j + 1] == null && !s.isWord(j + 1, "comp")) {
                for (int k = j + 1; s.inside(k) && k < j + 4 && m.type.isEmpty() && !s.isMark(k); k++) {
                    modifier(s, k, m);
                }
                return;
            }
            boolean verb = capitals
                    ? s.verbs[j] == EnglishVerbs.FINITE || s.verbs[j] == EnglishVerbs.PASSIVE
                    : Subjects.isVerb(s, j);
            boolean other = s.is(j, Kind.INSTRUMENT) || s.is(j, Kind.ACCORD) || s.is(j, Kind.REPORT);
            if (verb || other || s.isWord(j, "rel") || s.isWord(j, "comp")) {
                return;
            }
        }
    }

    /** "الاتفاقية التي تربط كينيا وغانا", "الاتفاقات التي ربطتها بفرنسا": the relative clause says whom it binds. */
    private static void bound(Sentence s, int rel, InstrumentMention m) {
        boolean binds = s.isWord(rel, "rel") && s.isWord(rel + 1, "bind") && m.parties.isEmpty();
        for (int j = rel + 2; binds && j < s.size() && j < rel + 6 && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean side = g.prep.isEmpty() || g.prep.equals("bi") || joins(g);
                m.parties.addAll(side && !g.adjective ? g.members : List.<Actor>of());
                return;
            }
        }
    }

    /** "اتفاق هدنة تضمنه كينيا", "الاتفاق الذي توسطت فيه غانا بين مالي والنيجر": a clause says who helped, and whom. */
    private static void helpedBy(Sentence s, InstrumentMention m) {
        for (int j = m.to; s.inside(j + 1) && j < m.reach + HELP && !s.isBreak(j); j++) {
            boolean guards = s.isWord(j, "guarantee.verb");
            boolean it = s.isWord(j + 1, "wherein") || (s.isWord(j + 1, "prep") && takesUp(s, j + 1));
            boolean helps = guards || (s.isWord(j, "aegis.verb") && (it || takesUp(s, j)));
            boolean other = Subjects.isVerb(s, j) || (j > m.to && s.instruments[j] != null && s.instruments[j] != m);
            if (!helps && other) {
                return;
            }
            ActorGroup g = helps && s.inside(it ? j + 2 : j + 1) ? s.actors[it ? j + 2 : j + 1] : null;
            if (g != null) {
                helper(s, g, guards, m);
                return;
            }
        }
    }

    private static void helper(Sentence s, ActorGroup g, boolean guards, InstrumentMention m) {
        if (!g.prep.isEmpty() || g.adjective) {
            return;
        }
        (guards ? m.guarantors : m.brokers).addAll(g.members);
        ActorGroup sides = s.inside(g.to + 1) ? s.actors[g.to + 1] : null;
        if (sides != null && sides.prep.equals("between") && m.parties.isEmpty()) {
            m.parties.addAll(sides.members);
        }
    }

    /** Whether a pronoun of one thing hangs on a word: "فيه", "رعته". */
    private static boolean takesUp(Sentence s, int j) {
        int enc = s.unit(j).enc();
        return enc == 1 || enc == 2;
    }

    /** "عقدا لشراء طائرات من فرنسا": from whom, or to whom, the goods of a contract come is its other side. */
    private static void supplied(Sentence s, InstrumentMention m) {
        boolean open = m.form.equals("contract") && m.parties.isEmpty() && !m.plural;
        for (int j = m.to; open && j < s.size() && j < m.to + NAME && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            boolean way = g != null && !g.adjective && (g.prep.equals("from") || g.prep.equals("to"));
            if (g != null && way && g.members.size() == 1 && InstrumentOwners.state(g.members.get(0))) {
                m.parties.addAll(g.members);
                m.partners = true;
            }
            open = (g == null || g.adjective) && !Subjects.isVerb(s, j);
        }
    }

    /** "ويضم الميثاق مالي والنيجر": a verb before the instrument says that those behind it are its parties. */
    private static void comprised(Sentence s, InstrumentMention m) {
        ActorGroup g = m.definite && m.parties.isEmpty() && s.isWord(m.from - 1, "comprise") && s.inside(m.reach)
                ? s.actors[m.reach]
                : null;
        if (g != null && g.prep.isEmpty() && !g.adjective && g.members.size() > 1) {
            m.parties.addAll(g.members);
        }
    }

    /** "الجزائر الوسيط الرئيسي في الاتفاق": the mediator stands before the accord. */
    private static void mediator(Sentence s, InstrumentMention m) {
        int j = m.from - 1;
        boolean in = s.isWord(j, "prep.in") || s.unit(m.from).has(Unit.LI);
        j = s.isWord(j, "prep.in") ? j - 1 : j;
        for (int k = 0; in && k < 2 && j > 0 && !s.isWord(j, "mediator"); k++) {
            j--;
        }
        ActorGroup g = in && s.isWord(j, "mediator") ? Subjects.endingAt(s, j - 1) : null;
        if (g != null && !g.adjective) {
            m.brokers.addAll(g.members);
        }
    }

    /** "The truce, which was brokered by Egypt", "the truce, guaranteed by Egypt": who helped stands behind a comma, a relative pronoun, a date or a place. */
    private static void aegisBehind(Sentence s, int from, InstrumentMention m) {
        for (int j = from; j < s.size() && j < from + 9; j++) {
            ActorGroup g = s.actors[j];
            boolean vouches = g != null && g.prep.equals("guarantee");
            if (g != null && (vouches || g.prep.equals("aegis"))) {
                List<Actor> helpers = vouches ? m.guarantors : m.brokers;
                g.members.stream().filter(a -> !helpers.contains(a)).forEach(helpers::add);
                return;
            }
            if (g != null && !g.prep.equals("in")) {
                return;
            }
            boolean passing = s.isComma(j)
                    || s.isWord(j, "rel")
                    || s.isWord(j, "be")
                    || s.isWord(j, "ignore")
                    || s.isWord(j, "the")
                    || s.isWord(j, "prep")
                    || s.isWord(j, "and")
                    || s.dates[j] != null
                    || s.is(j, Kind.TIME)
                    || g != null
                    || s.is(j, Kind.CITY)
                    || s.verbs[j] == EnglishVerbs.PARTICIPLE
                    || s.verbs[j] == EnglishVerbs.PASSIVE;
            if (!passing) {
                return;
            }
        }
    }

    /** "صفقة لتبادل 20 أسيرا": people without a name may say what it is about. */
    private static void counted(Sentence s, ActorGroup people, InstrumentMention m) {
        for (int j = people.from; j < people.to; j++) {
            modifier(s, j, m);
        }
    }

    private static boolean unnamedPeople(ActorGroup g) {
        return !joins(g) && !g.members.isEmpty() && Lists.all(g.members, Actor::isGroup);
    }

    private static boolean content(Sentence s, int j) {
        Unit u = s.unit(j);
        return u.is(Kind.INSTRUMENT) || u.is(Kind.TYPE) || u.is(Kind.SUBJECT);
    }

    private boolean closes(Sentence s, int j, InstrumentMention m, boolean named) {
        Unit u = s.unit(j);
        boolean clause = s.isBreak(j)
                || u.isWord("rel")
                || u.isWord("comp")
                || u.isWord("replaced.by")
                || u.is(Kind.REPORT)
                || isFinite(s, j, m)
                || s.isQuote(j);
        boolean aside =
                u.isWord("prep.in") || u.isWord("prep.during") || u.isWord("prep.after") || u.isWord("prep.before");
        boolean thing = capitals && s.verbs[j] == EnglishVerbs.NOUN && s.isWord(j, "flow");
        boolean deed =
                u.is(Kind.PREDICATE) && !thing && !u.is(Kind.TYPE) && !u.is(Kind.SUBJECT) && !u.is(Kind.INSTRUMENT);
        Term head = u.term(Kind.INSTRUMENT);
        boolean other = (head != null && !absorbs(m, head, j)) || (u.is(Kind.ACCORD) && !u.is(Kind.CITY));
        return clause
                || (!capitals && anotherOf(s, m, j))
                || s.isComma(j)
                || s.isDash(j)
                || aside
                || other
                || (deed && !named)
                || s.dates[j] != null;
    }

    /** "وقعتا مذكرة في مجال البيئة، وأخرى للتعاون في الطيران، وثالثة حول السياحة": a word for one more instrument of the kind before. */
    static boolean anotherOf(Sentence s, InstrumentMention last, int i) {
        boolean more = s.isWord(i, "one.more") && s.unit(i).has(Unit.AND) && i > last.from && s.verbs.length == 0;
        boolean one = more && !last.plural && last.known == null && !last.definite;
        boolean about = s.isWord(i + 1, "prep.about") || s.isWord(i + 1, "relate") || s.isWord(i + 1, "prep.in");
        boolean goesOn = about
                || s.isWord(i + 1, "prep.with")
                || (s.inside(i + 1) && s.unit(i + 1).has(Unit.LI));
        for (int j = last.to; one && goesOn && j < i; j++) {
            if (s.isBreak(j) || Subjects.isVerb(s, j) || s.isWord(j, "rel")) {
                return false;
            }
        }
        return one && goesOn;
    }

    private boolean absorbs(InstrumentMention m, Term head, int j) {
        String form = head.as(Instrument.class).form();
        boolean bare = !capitals && j == m.from + 1;
        return (!m.weak || bare) && (form.equals("unspecified") || form.equals("plan"));
    }

    /** Takes a group of actors as parties or helpers; false when it belongs to other words. */
    private boolean take(Sentence s, ActorGroup g, InstrumentMention m, boolean named) {
        if (helpers(s, g, m)) {
            return true;
        }
        boolean frontier = capitals && g.prep.equals("with") && s.isWord(g.from - 2, "border");
        if (capitals && g.prep.equals("with") && deposited(s, m.from)) {
            return true;
        }
        boolean between = joins(g) && !(capitals && g.adjective) && !frontier;
        boolean nisba = !capitals && g.adjective && (named || m.known != null);
        boolean flow = !g.adjective && (capitals ? flows(s, g, m) : supplied(s, g, m));
        boolean next = !m.parties.isEmpty() && g.prep.isEmpty() && !g.adjective && listed(s, g, m);
        boolean pair = !capitals
                && g.prep.isEmpty()
                && !g.adjective
                && g.from == m.to
                && !s.unit(g.from).has(Unit.AND)
                && !Pronouns.isMatter(s, g)
                && pairOf(s, g, m);
        boolean twin = !capitals && named && g.from == m.to && m.parties.size() == 1 && twin(s, g);
        boolean lends = !capitals && m.type.equals("aid_finance") && !g.adjective && lends(g.prep);
        boolean maker = capitals && m.known == null && !g.adjective && makes(s, g, m);
        // "An agreement to buy Chadian wheat".
        boolean traded =
                capitals && g.adjective && s.reads(m.to, "to") && s.isWord(m.to + 1, "provide") && goods(s, g.to);
        if (between || twin || nisba || pair || next || flow || lends || maker || traded) {
            m.partners = m.partners || (m.parties.isEmpty() && g.prep.equals("with"));
            m.parties.addAll(g.members);
            if (!capitals && m.plural && g.prep.equals("with")) {
                dated(s, g.to, m);
            }
        } else if (!g.adjective) {
            return false;
        }
        m.to = nisba ? g.to : m.to;
        return true;
    }

    /** "اتفاقات مع غانا عام 2003 ومالي عام 2007": further partners, each with its date. */
    private static void dated(Sentence s, int from, InstrumentMention m) {
        DateMention date = s.inside(from) ? s.dates[from] : null;
        while (date != null) {
            ActorGroup next = s.inside(date.to()) ? s.actors[date.to()] : null;
            if (next == null || !s.unit(next.from).has(Unit.AND) || next.adjective || !s.inside(next.to)) {
                return;
            }
            date = s.dates[next.to];
            m.parties.addAll(date == null ? List.of() : next.members);
        }
    }

    /** "The agreement by the G8", "the December accord of OPEC": right behind it those who have made it. */
    private static boolean makes(Sentence s, ActorGroup g, InstrumentMention m) {
        boolean next = g.from == m.to + 1 || (g.from == m.to + 2 && s.isWord(m.to + 1, "the"));
        boolean named = Lists.none(g.members, Actor::isGroup) && !s.isWord(g.to, "aegis");
        return next && named && (g.prep.equals("by") || (g.prep.equals("of") && InstrumentOwners.union(g)));
    }

    /** "مذكرة أردنية سورية": right behind the adjective of a nation a name that is written like one. */
    private static boolean twin(Sentence s, ActorGroup g) {
        return g.prep.isEmpty()
                && g.members.size() == 1
                && g.to - g.from == 1
                && s.is(g.from - 1, Kind.NISBA)
                && !s.unit(g.from).has(Unit.AND | Unit.AL);
    }

    /** "Deposited its instrument of ratification of the treaty with the UN": who keeps an instrument is no side of the accord. */
    static boolean deposited(Sentence s, int from) {
        for (int j = from - 1; j >= 0 && j > from - 7 && !s.isBreak(j); j--) {
            Term deed = s.term(j, Kind.PREDICATE);
            boolean whole = deed != null && s.unit(j).to() - s.unit(j).from() > 2 && ofPaper(s, j);
            String action = whole && deed != null ? deed.as(Predicate.class).action() : "";
            boolean handed = action.equals("ratification") || action.equals("accession");
            if (handed || s.isWord(j, "of.accession") || s.isWord(j, "of.ratification")) {
                return true;
            }
        }
        return false;
    }

    /** "Deposited its instrument of accession to", not "gave the green light to". */
    private static boolean ofPaper(Sentence s, int unit) {
        for (int t = s.unit(unit).from(); t < s.unit(unit).to(); t++) {
            switch (s.tokens.word(t)) {
                case "instrument", "instruments", "ratification", "acceptance", "accession" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "An agreement to sell Chad power", "to buy gas from Mali": who gets or gives what it is about is a side. */
    private static void provided(Sentence s, InstrumentMention m) {
        int to = m.reach;
        if (!s.reads(to, "to") || !s.isWord(to + 1, "provide")) {
            return;
        }
        for (int j = to + 2; j < s.size() && j < to + 10 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            boolean side = g != null && !g.adjective && (g.prep.isEmpty() || FLOWS.contains(g.prep));
            if (g != null && side) {
                m.parties.addAll(g.members);
            }
            if (g != null || Subjects.isVerb(s, j)) {
                return;
            }
        }
    }

    /** "Chadian wheat": a word in small letters that names nobody. */
    private static boolean goods(Sentence s, int i) {
        return s.inside(i)
                && !s.isMark(i)
                && !s.tokens.is(s.unit(i).from(), Tokens.CAPITAL)
                && s.title(i) == null
                && s.actors[i] == null
                && !s.isWord(i, "group.people")
                && !Subjects.isVerb(s, i);
    }

    /** "A deal on gas imports from Chad", "a loan agreement for Chad": who sends or receives what it is about is a side. */
    private static boolean flows(Sentence s, ActorGroup g, InstrumentMention m) {
        boolean way = FLOWS.contains(g.prep);
        if (way && m.type.equals("aid_finance") && !g.prep.equals("from") && g.from <= m.to + 2) {
            return true;
        }
        for (int j = g.from - 1; way && j >= m.from && !s.isMark(j); j--) {
            if (s.isWord(j, "flow")) {
                return j < m.to ? g.prep.equals("for") && g.from <= m.to + 2 : !s.isWord(j + 1, "to");
            }
        }
        return false;
    }

    /** "اتفاقية لتوريد القمح إلى مالي", "عقد لتزويد غانا بالغاز": who gets what it is about is a side. */
    private static boolean supplied(Sentence s, ActorGroup g, InstrumentMention m) {
        boolean way = g.prep.isEmpty() || FLOWS.contains(g.prep) || g.prep.equals("li");
        for (int j = g.from - 1; way && j > m.from && j > g.from - 9 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            if (s.isWord(j, "flow") && s.unit(j).has(Unit.LI)) {
                return !g.prep.isEmpty() || j == g.from - 1;
            }
        }
        return false;
    }

    /** "قرض من البنك الدولي للمغرب": from whom, and to whom. */
    private static boolean lends(String prep) {
        return prep.equals("from") || prep.equals("li") || prep.equals("to");
    }

    /** "Between his country and Guyana". */
    private static boolean listed(Sentence s, ActorGroup g, InstrumentMention m) {
        boolean here = g.from == m.reach && s.unit(g.from).has(Unit.AND);
        return here || (g.from == m.reach + 1 && s.isWord(m.reach, "and"));
    }

    /** "اتفاق موسكو وأنقرة", "اتفاق إيران مع روسيا". */
    private static boolean pairOf(Sentence s, ActorGroup g, InstrumentMention m) {
        boolean construct = !s.unit(m.from).has(Unit.AL) && g.from == m.from + 1;
        return construct && (g.members.size() > 1 || s.isWord(g.to, "prep.with"));
    }

    static boolean joins(ActorGroup g) {
        return g.prep.equals("between") || g.prep.equals("with") || g.prep.equals("among");
    }

    /** "Through Georgian mediation", "برعاية كوبا", "with the African Union as guarantor". */
    private static boolean helpers(Sentence s, ActorGroup g, InstrumentMention m) {
        if (s.isWord(g.to, "onlooker")) {
            m.brokers.addAll(s.isWord(g.to, "as.mediator") ? g.members : List.<Actor>of());
            return true;
        }
        if (g.prep.equals("guarantee") || s.isWord(g.to, "guarantor")) {
            m.guarantors.addAll(g.members);
            return true;
        }
        boolean named = g.adjective || s.verbs.length > 0;
        boolean aegis = g.prep.equals("aegis") || (named && s.isWord(g.to, "aegis"));
        if (aegis) {
            m.brokers.addAll(g.members);
        }
        return aegis;
    }

    /** Whether a unit still belongs to the name: an adjective behind an Arabic head. */
    private boolean nameGoesOn(Sentence s, int j, InstrumentMention m) {
        Unit u = s.unit(j);
        boolean plain = !u.isWord("prep") && !s.isMark(j) && j - m.from < NAME && !capitals;
        boolean noun = u.is(Kind.TYPE) || u.is(Kind.SUBJECT);
        return plain
                && (noun || !u.is(Kind.PREDICATE))
                && (noun || u.isWord("earlier") || u.isWord("new") || u.isWord("similar") || !u.known());
    }

    /** "The agreement, which ..., with X", "اتفاقية التعاون في المسائل الجنائية بين": parties behind a comma or an aside, where nothing else can have claimed them. */
    private void beyond(Sentence s, int from, InstrumentMention m) {
        boolean free = false;
        boolean field = false;
        for (int j = from; j < s.size() && j < from + BEYOND && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            boolean other = s.is(j, Kind.INSTRUMENT) || s.is(j, Kind.ACCORD) || s.is(j, Kind.REPORT);
            if (other || s.isWord(j, "comp") || (!capitals && Asides.goesOnElsewhere(s, j))) {
                return;
            }
            if (g != null) {
                boolean both = field && g.prep.equals("between");
                if (s.isWord(g.to, "onlooker")) {
                    helpers(s, g, m);
                    return;
                }
                boolean mine = joins(g) && (free || both || opened(s, g)) && !s.isWord(g.to, "guarantor");
                if (mine) {
                    m.parties.addAll(g.members);
                    return;
                }
                free = g.prep.equals("in");
                j = Math.max(j, g.to - 1);
                continue;
            }
            DateMention date = s.dates[j];
            if (date != null) {
                j = Math.max(j, date.to() - 1);
                free = true;
                continue;
            }
            boolean noun = field && (content(s, j) || (!s.unit(j).known() && s.isName(j)));
            boolean goesOn = noun || (field && s.isWord(j, "prep.between"));
            // "اتفاقية عام 1959 لتقاسم مياه النيل بين".
            boolean purpose = free && s.unit(j).has(Unit.LI);
            field = !capitals && (goesOn || purpose || s.isWord(j, "prep.in") || s.isWord(j, "prep.about"));
            // "الهدنة التي تمت بين".
            boolean came = !capitals && s.isWord(j - 1, "rel") && (s.isWord(j, "done") || s.isWord(j, "tookplace"));
            free = s.isComma(j) || came || concludes(s, j) || (free && s.isWord(j, "prep")) || s.is(j, Kind.CITY);
        }
    }

    /** Whether only a comma stands before the preposition. */
    private static boolean opened(Sentence s, ActorGroup g) {
        int before = g.from - 1;
        while (before >= 0 && (s.isWord(before, "prep") || s.isWord(before, "the") || s.isWord(before, "a"))) {
            before--;
        }
        return s.isComma(before);
    }

    private static boolean concludes(Sentence s, int j) {
        Term deed = s.term(j, Kind.PREDICATE);
        return deed != null && (deed.id().equals("sign") || deed.id().equals("conclude"));
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

    /** A finite verb ends the phrase; but تبادل, تعاون right behind the head are nouns written like their verbs. */
    private boolean isFinite(Sentence s, int j, InstrumentMention m) {
        Term p = s.term(j, Kind.PREDICATE);
        boolean finite = p != null && (p.is(Term.PAST) || p.is(Term.PRESENT)) && !p.is(Term.NOUN);
        boolean noun = capitals && s.verbs[j] == EnglishVerbs.NOUN;
        return finite && !noun && (capitals || j != m.to || !(likeItsNoun(s.word(j)) || deedOf(s, j)));
    }

    /** "اتفاق نقل الغاز": right behind the head and before what it is done to, a noun that its verb is written like. */
    private static boolean deedOf(Sentence s, int j) {
        return s.isWord(j, "deed.noun") && s.inside(j + 1) && s.prep(j + 1).isEmpty() && !s.isWord(j + 1, "prep");
    }

    /** تعاون, تبادل, تفاهم: verbal nouns that their verbs are written like. */
    static boolean likeItsNoun(String word) {
        return word.length() == 5 && word.charAt(0) == 'ت' && word.charAt(2) == 'ا';
    }

    static void modifier(Sentence s, int j, InstrumentMention m) {
        // "An agreement that trades land for peace" is no trade agreement.
        boolean clause = s.isWord(j - 1, "rel") || s.isWord(j - 1, "comp");
        if (s.verbs.length > 0 && (clause || s.verbs[j] == EnglishVerbs.FINITE)) {
            return;
        }
        Unit u = s.unit(j);
        Term type = u.term(Kind.TYPE);
        Term inner = u.term(Kind.INSTRUMENT);
        Term parent = u.term(Kind.ACCORD);
        // "الاتفاق المقترح مع قبرص": not yet made, and no plan either.
        boolean proposed = s.verbs.length == 0
                && type != null
                && type.id().equals("plan_proposal")
                && !m.form.equals("plan")
                && u.has(Unit.AL) == s.unit(m.from).has(Unit.AL)
                && s.tokens.word(u.from()).contains("مقترح");
        m.proposal = m.proposal || proposed;
        boolean frame = m.frame && type != null;
        if (type != null && (m.type.isEmpty() || frame) && !proposed) {
            m.frame = u.isWord("frame");
            m.type = type.id();
        }
        boolean vague = m.type.isEmpty() || m.type.equals("political_framework");
        if (inner != null && vague && !inner.as(Instrument.class).type().isEmpty()) {
            m.type = inner.as(Instrument.class).type();
        }
        if (parent != null && m.type.isEmpty()) {
            m.type = parent.as(org.mithaq.lexicon.World.KnownAccord.class).type();
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
        m.similar = m.similar || u.isWord("similar");
        m.bilateral = m.bilateral || u.isWord("bilateral");
        m.preliminary = m.preliminary || u.isWord("preliminary");
    }
}
