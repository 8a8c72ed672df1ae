package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Who takes part in talks, meetings and summits, and who only gives them a place or helps them on: hosts become facilitators of a statement, the sides its actors. Who signs what comes of them is in {@link AccordSides}. */
final class Encounters {
    private static final Set<String> WITHOUT_PARTNER = Set.of("criticise", "praise", "reject", "threaten", "visit");
    private static final int PREDICATES = Unit.bits(Kind.PREDICATE);
    private static final int REACH = Arguments.REACH;

    private final boolean verbFirst;
    private final Subjects subjects;
    private final Entities entities;

    Encounters(boolean verbFirst, Subjects subjects, Entities entities) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.entities = entities;
    }

    /** "استضافت الدوحة محادثات بين": who gives the talks a place takes no part in them. */
    void hosts(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean sides = verbFirst || Entities.count(st.actors) > 1;
        boolean talks = noun && sides && st.predicate.symmetric();
        int part = -1;
        for (int j = st.unit - 1; talks && j >= 0 && j > st.unit - 16 && !s.isBreak(j); j--) {
            part = verbFirst && s.isWord(j, "helper.part") ? j : part;
            if (Subjects.isVerb(s, j)) {
                boolean helps = verbFirst && helped(st, j, part);
                if (helps || (s.isWord(j, "host") && !s.isWord(j, "venue"))) {
                    ActorGroup host = part == j + 1 && s.isWord(j, "outcome") ? s.actors[j + 2] : subjects.of(s, j);
                    Entities.addAll(st.facilitators, host);
                    (host == null || helps || s.isWord(j, "aegis.verb") ? List.<Actor>of() : host.members)
                            .forEach(a -> st.hosts.add(a.key()));
                }
                return;
            }
        }
    }

    /** "ساعدت كينيا في إبرام هدنة بين", "لعبت كينيا دورا في إبرام", "أدت جهود كينية إلى تمديد": who helps in what others make of an accord. */
    private static boolean helped(Statement st, int verb, int part) {
        Sentence s = st.sentence;
        boolean step = st.predicate.object().equals("accord") && st.predicate.symmetric();
        boolean in = s.isWord(st.unit - 1, "prep.in") || s.isWord(st.unit - 1, "prep.on");
        boolean takenUp = s.isWord(verb - 1, "rel") && s.unit(verb).enc() > 0;
        boolean plays = s.isWord(verb, "plays") && (takenUp || (part > verb && (in || part == st.unit - 1)));
        boolean helps = plays || (in && s.isWord(verb, "helper.verb"));
        boolean leads =
                part == verb + 1 && s.isWord(verb, "outcome") && s.inside(verb + 2) && s.actors[verb + 2] != null;
        return step && (helps || leads);
    }

    /** "عقد في لومي اجتماع بحضور وزراء كينيا ومالي": those who are present at a meeting of nobody else meet. */
    static void attended(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean open = noun && st.actors.isEmpty() && Occasions.isEncounter(st) && s.mayHave("prep.present");
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("present")) {
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }

    /** "عقدت في الدوحة القمة الخليجية", "شاركت كينيا في القمة الأفريقية": the summit of a bloc that an adjective names. */
    void ofBloc(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean open = verbFirst && noun && st.predicate.kind().equals("summit");
        open = open && (st.inferredActor || Entities.count(st.actors) == 0);
        String org = open ? s.wordId(st.unit + 1, "bloc.") : "";
        int verb = st.unit - 1;
        while (!org.isEmpty() && verb >= 0 && verb > st.unit - 10 && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        // "على هامش القمة العربية التي انعقدت في عمان".
        boolean held = s.isWord(st.unit + 2, "rel") && s.isWord(st.unit + 3, "convenes");
        if (!org.isEmpty() && (held || s.isWord(st.unit - 1, "sidelines"))) {
            st.actors.clear();
            st.actors.add(entities.owner(org, s.start(st.unit + 1), s.end(st.unit + 1)));
            st.inferredActor = false;
            return;
        }
        if (!org.isEmpty() && verb >= 0 && (s.isWord(verb, "convenes") || s.isWord(verb, "takes.part"))) {
            if (s.isWord(verb, "convenes")) {
                st.actors.clear();
            }
            st.actors.add(entities.owner(org, s.start(st.unit + 1), s.end(st.unit + 1)));
            st.inferredActor = false;
        }
    }

    /** "قرر المجلس تفويض الوزير بالتباحث مع الجانب الكيني": the state whose cabinet sends him is the other side. */
    void mandated(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean step = st.predicate.kind().equals("negotiate")
                || (st.predicate.kind().equals("sign") && st.accord != null && st.accord.partners);
        boolean talks = verbFirst
                && noun
                && step
                && Entities.count(st.actors) < 2
                && s.unit(st.unit).has(Unit.BI);
        String home = talks ? s.country : null;
        for (int j = st.unit - 1; home != null && j >= 0 && j > st.unit - REACH; j--) {
            if (s.isWord(j, "mandate")) {
                Entities.addOne(st.actors, entities.state(home, st.start(), st.end()));
                return;
            }
        }
    }

    /** "بدأت زامبيا مفاوضات الانضمام إلى منظمة التجارة العالمية": talks to join are with what is joined. */
    void acceding(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean talks = verbFirst && noun && st.predicate.id().equals("negotiate") && Entities.count(st.actors) < 2;
        int join = st.unit + 1;
        while (join < st.unit + 3 && s.isWord(join, "prep") && s.unit(join).enc() == 0) {
            join++;
        }
        if (!talks || !s.isWord(join, "accession")) {
            return;
        }
        ActorGroup joiner = s.inside(join + 1) ? s.actors[join + 1] : null;
        boolean named = joiner != null && joiner.prep.isEmpty() && !joiner.adjective;
        Entities.addAll(st.actors, named ? joiner : null);
        int to = named && joiner != null ? joiner.to : join + 1;
        for (int j = to; s.isWord(to, "prep.to") && s.inside(j) && j < to + 3; j++) {
            InstrumentMention m = s.instruments[j];
            ActorGroup g = m == null ? s.actors[j] : null;
            st.accord = m == null ? st.accord : m;
            if (g != null && !g.adjective) {
                Entities.addAll(st.actors, g);
            }
            if (m != null || g != null) {
                return;
            }
        }
    }

    /** "فتح الاتحاد مفاوضات مع كينيا وغانا": all who are named stand behind "with"; who opens the talks is a side too. */
    static boolean withSeveral(Statement st) {
        Sentence s = st.sentence;
        boolean call = st.predicate.kind().equals("call");
        int j = st.unit + 1;
        while (s.inside(j) && j < st.unit + 12 && s.actors[j] == null && !parts(s, j)) {
            j++;
        }
        List<Actor> others = new ArrayList<>();
        for (ActorGroup g = s.inside(j) ? s.actors[j] : null; g != null; g = s.inside(j) ? s.actors[j] : null) {
            boolean each = call && g.prep.equals("from");
            if (!g.prep.equals("with") && !(call && g.prep.equals("bi")) && !each) {
                break;
            }
            others.addAll(g.members);
            j = s.isWord(g.to, "prep.with") && s.unit(g.to).has(Unit.AND) ? g.to + 1 : g.to;
        }
        boolean together =
                st.predicate.kind().equals("negotiate") || st.predicate.id().equals("in-coordination");
        return !others.isEmpty()
                && (together || Occasions.isEncounter(st))
                && Lists.all(st.actors, a -> Entities.hasKey(others, a.key()));
    }

    /** "اجتماع مزمع، الخميس المقبل، مع وزراء خارجية كل من": whether a word ends what may stand between a meeting and those who are met. */
    private static boolean parts(Sentence s, int j) {
        boolean ofDay = s.isComma(j) && s.inside(j + 1) && (ofDay(s, j + 1) || s.isWord(j + 1, "prep.with"));
        boolean verb = Subjects.isVerb(s, j) && !s.isWord(j, "light") && !s.isWord(j, "done");
        return (s.isMark(j) && !ofDay) || verb || s.isWord(j, "rel") || s.isWord(j, "comp");
    }

    private static boolean ofDay(Sentence s, int j) {
        return s.dates[j] != null || s.is(j, Kind.WEEKDAY) || s.is(j, Kind.TIME);
    }

    /** "Talks on Monday with Chad and Mali": whoever follows, the subject is the other side. */
    static boolean with(Statement st) {
        Sentence s = st.sentence;
        int j = st.unit + 1;
        while (j < st.unit + 4 && (s.is(j, Kind.WEEKDAY) || s.isWord(j, "prep.on") || s.isWord(j, "prep.in"))) {
            j++;
        }
        return s.isWord(j, "prep.with");
    }

    /** "دعا الوزير بعد لقاء مع نظيره الكيني": who speaks after an encounter with one other is its first side, though "after" may follow a deed of anybody. */
    static boolean setting(Statement st) {
        boolean contact = Occasions.isEncounter(st) || st.predicate.kind().equals("negotiate");
        String prep = contact ? st.sentence.prep(st.unit) : "";
        return (prep.equals("after") || prep.equals("during")) && with(st);
    }

    /** "هدد الوزير بعد لقاء مع نظيره الكيني غانا": who was met on the occasion is not who is threatened; where its words end that begin at a noun, or -1. */
    static int aside(Statement st, int noun) {
        Sentence s = st.sentence;
        boolean open = !st.predicate.symmetric() && WITHOUT_PARTNER.contains(st.predicate.kind());
        open = open && s.inside(noun + 2) && s.isWord(noun + 1, "prep.with");
        Term t = open ? s.term(noun, Kind.PREDICATE) : null;
        String kind = t != null && t.is(Term.NOUN) ? t.as(Predicate.class).kind() : "";
        String prep = kind.isEmpty() ? "" : s.prep(noun);
        boolean occasion = prep.equals("after") || prep.equals("during") || prep.equals("in");
        boolean meets = kind.equals("meet") || kind.equals("call") || kind.equals("negotiate");
        ActorGroup g = occasion && meets ? s.actors[noun + 2] : null;
        return g != null ? g.to : open ? interview(s, noun) : -1;
    }

    /** "قصفت كينيا المعسكر بالتنسيق مع الصومال", "in coordination with Somalia": with whom somebody does it is not to whom; where those words end that begin at a noun, or -1. */
    static int jointly(Statement st, int noun) {
        Sentence s = st.sentence;
        boolean with = !st.predicate.symmetric() && s.isWord(noun, "jointly") && s.isWord(noun + 1, "prep.with");
        int who = s.isWord(noun + 2, "the") ? noun + 3 : noun + 2;
        ActorGroup g = with && s.inside(who) ? s.actors[who] : null;
        return g != null ? g.to : -1;
    }

    /** "ندد الوزير في مقابلة مع قناة الميادين بـ": who prints or airs the words is not who they are about; where it ends, or -1. */
    static int interview(Sentence s, int noun) {
        boolean said = s.isWord(noun, "statement") && s.prep(noun).equals("in") && s.isWord(noun + 1, "prep.with");
        said = said && s.inside(noun + 2);
        ActorGroup g = said ? s.actors[noun + 2] : null;
        if (g != null) {
            return Lists.all(g.members, a -> a.entity().type().equals("media")) ? g.to : -1;
        }
        boolean paper = said && s.isWord(noun + 2, "press");
        int j = noun + 3;
        while (paper
                && s.inside(j)
                && j < noun + 9
                && ofPaper(s, j, j == noun + 3 || definite(s, j - 1) || s.isQuote(j - 1))) {
            j++;
        }
        return paper ? j : -1;
    }

    private static boolean ofPaper(Sentence s, int j, boolean definite) {
        ActorGroup g = s.actors[j];
        boolean which = s.prep(j).isEmpty()
                && !s.starts(j, "بال")
                && !s.reads(j, "ب")
                && !parts(s, j)
                && (g == null || g.adjective);
        return s.isQuote(j) || (which && (definite || !definite(s, j)));
    }

    private static boolean definite(Sentence s, int j) {
        boolean article = s.tokens.source().charAt(s.start(j)) != 'أ' && s.starts(j, "ال");
        return s.unit(j).has(Unit.AL) || (!s.unit(j).known() && article);
    }

    /** "يتوجه الوزير إلى آسيا للقاء مسؤولين هنود وباكستانيين": who goes to see several is one of those who meet. */
    boolean errand(Statement st) {
        Sentence s = st.sentence;
        boolean open = s.unit(st.unit).has(Unit.LI)
                && st.predicate.kind().equals("meet")
                && s.inside(st.unit + 1)
                && s.prep(st.unit + 1).isEmpty();
        Term going = open && subjects.before(s, st.unit) != null ? s.term(subjects.lastVerb(), Kind.PREDICATE) : null;
        return going != null && going.as(Predicate.class).kind().equals("visit");
    }

    /** "توجه الوزير الكيني إلى غانا لتوقيع اتفاقية", "بهدف توقيع": who travels to sign an accord with nobody else signs it with his hosts. */
    void toSign(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean step =
                verbFirst && noun && st.accord != null && st.predicate.kind().equals("sign");
        InstrumentMention m = step ? st.accord : null;
        boolean open = m != null && m.known == null && m.from > st.unit;
        open = open && (s.unit(st.unit).has(Unit.LI) || s.isWord(st.unit - 1, "wish"));
        int going = open ? st.unit - 1 : -1;
        while (going >= 0 && !s.isBreak(going) && !travels(s, going)) {
            going--;
        }
        if (m == null || going < 0 || s.isBreak(going)) {
            return;
        }
        ActorGroup guest = Subjects.isVerb(s, going) ? subjects.of(s, going) : s.actors[going + 1];
        boolean alone = guest != null
                && Lists.all(st.actors, a -> Entities.hasKey(guest.members, a.key()))
                && Lists.all(m.parties, a -> Entities.hasKey(guest.members, a.key()));
        // "لتوقيع اتفاقية مع اليابان".
        Entities.addAll(st.actors, alone || m.parties.isEmpty() ? null : guest);
        for (int j = going + 1; alone && j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            boolean host = g != null && g != guest && !g.adjective && (g.prep.isEmpty() || g.prep.equals("to"));
            if (g != null && host && Lists.all(g.members, InstrumentOwners::state)) {
                Entities.addAll(st.actors, guest);
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }

    private static boolean travels(Sentence s, int i) {
        for (Term t : s.isAny(i, PREDICATES) ? s.unit(i).terms() : new Term[0]) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).kind().equals("visit")) {
                return true;
            }
        }
        return false;
    }

    /** "يزور الوزير غانا للتوقيع مع نظيره على اتفاقية": with a counterpart somebody signs who is named before. */
    static boolean withCounterpart(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.symmetric() && st.predicate.needs().equals("accord");
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 9 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean one = Lists.all(st.actors, a -> Entities.hasKey(g.members, a.key()));
                return one && g.prep.equals("with") && s.isWord(g.from, "counterpart");
            }
        }
        return false;
    }

    /** "Signed on Thursday after three years of talks": the talks were before that day. */
    void pastTalks(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean talks =
                !verbFirst && noun && st.date != null && st.predicate.kind().equals("negotiate");
        for (int j = st.unit - 1; talks && j > 0 && j > st.unit - 6 && !s.isMark(j); j--) {
            DateMention d = st.date;
            if (s.isWord(j, "prep.after") && d != null && d.to() <= j) {
                st.date = null;
                return;
            }
        }
    }
}
