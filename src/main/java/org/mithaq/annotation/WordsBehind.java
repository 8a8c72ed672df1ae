package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/** Fills a statement from what stands behind its trigger. */
final class WordsBehind {
    private static final int REACH = Arguments.REACH;
    private static final Set<String> OCCASIONS = Set.of("meet", "visit", "summit", "negotiate", "call");
    /** How far behind a verb of praise or blame its object may begin. */
    private static final int MATTER = 18;

    private static final int WHEN = Unit.bits(Kind.TIME, Kind.WEEKDAY, Kind.MONTH);
    /** How far from a participle its date may stand. */
    private static final int PARTICIPLE = 9;

    private final boolean verbFirst;
    private final Roles roles;

    WordsBehind(boolean verbFirst, Roles roles) {
        this.verbFirst = verbFirst;
        this.roles = roles;
    }

    /** "طلبت المنظمة، في اجتماع عقدته أمس، من كينيا": the comma that closes what says on which occasion, with a verb of its own, where who or what it is about goes on behind it; -1 for none. */
    private static int occasionEnd(Sentence s, int open) {
        boolean when =
                s.isWord(open + 1, "prep.in") || s.isWord(open + 1, "prep.during") || s.isWord(open + 1, "prep.after");
        boolean verb = false;
        for (int j = open + 2; when && s.inside(j + 1) && j < open + 18 && !s.isBreak(j); j++) {
            verb = verb || Subjects.isVerb(s, j);
            if (s.isComma(j)) {
                boolean goesOn = !s.unit(j + 1).has(Unit.AND | Unit.SO) && !Subjects.isVerb(s, j + 1);
                goesOn = goesOn
                        && (!s.prep(j + 1).isEmpty()
                                || s.isWord(j + 1, "prep")
                                || s.actors[j + 1] != null
                                || s.instruments[j + 1] != null);
                return verb && goesOn ? j : -1;
            }
        }
        return -1;
    }

    /** "دعت كينيا إلى اجتماع غداة اعتراف غانا، في مايو الماضي، بالجمهورية": behind what came first the month is that of it. */
    private static boolean afterDeed(Sentence s, int j) {
        Term t = s.isWord(j, "prep.after") && s.inside(j + 1) && !Subjects.isVerb(s, j + 1)
                ? s.term(j + 1, Kind.PREDICATE)
                : null;
        return t != null && s.dates[j + 1] == null;
    }

    /** "قطعت كينيا علاقاتها مع غانا، متهمة إياها بالتقارب مع مالي": behind a comma a participle opens what its doer says or does besides. */
    private static boolean circumstance(Sentence s, int j) {
        if (!s.isComma(j - 1) || !s.is(j, Kind.PREDICATE)) {
            return false;
        }
        for (Term t : s.unit(j).terms()) {
            if (t.kind() == Kind.PREDICATE && t.is(Term.ACTIVE)) {
                return true;
            }
        }
        return false;
    }

    void fill(Statement st, boolean noun) {
        Sentence s = st.sentence;
        InstrumentMention owned = null;
        boolean comma = false;
        boolean nested = false;
        boolean first = true;
        // "خلال لقائه الثلاثاء في بيروت الوزير": the object may stand behind day and place.
        boolean ownEncounter = noun
                && verbFirst
                && Occasions.isEncounter(st)
                && s.unit(st.unit).enc() > 0;
        int aside = -1;
        boolean hosted = false;
        boolean afterwards = false;
        boolean ofNoun = verbFirst && !noun && ofOccasion(s, st.unit);
        boolean inAside = verbFirst && !noun && ofSubject(s, st.unit);
        int j = st.unit + 1;
        while (s.inside(j) && j - st.unit < REACH) {
            Unit u = s.unit(j);
            ActorGroup g = s.actors[j];
            InstrumentMention m = s.instruments[j];
            int beyond = verbFirst && s.isDash(j) ? dashed(s, j) : -1;
            if (beyond > j) {
                j = beyond;
                continue;
            }
            int name = named(s, j);
            if (name > j) {
                j = name;
                continue;
            }
            int so = !verbFirst && s.reads(j, "what") ? soCalled(s, j) : -1;
            if (so > j) {
                j = so;
                continue;
            }
            int over = verbFirst && !noun && s.isComma(j) ? occasionEnd(s, j) : -1;
            if (over > j) {
                for (int k = j + 1; k < over && st.date == null; k++) {
                    st.date = s.dates[k];
                }
                j = over + 1;
                continue;
            }
            comma = comma || (s.isComma(j) && (verbFirst || !ofPlace(s, j)));
            if (!verbFirst && (charged(st, j) || adds(st, j))) {
                break;
            }
            if (((ofNoun || (inAside && closesAside(s, j))) && s.isComma(j)) || (verbFirst && circumstance(s, j))) {
                break;
            }
            if (s.isComma(j) && !nested) {
                aside = closing(s, j);
            }
            nested = nested && j != aside;
            DateMention dated = s.dates[j];
            afterwards = afterwards || (verbFirst && st.isVerb() && afterDeed(s, j));
            if (dated != null) {
                if (!(afterwards && !dated.value().precision().equals("day"))
                        && !ofContent(st, j, comma)
                        && !(j > st.unit + 1
                                && !verbFirst
                                && (ofNoun(s, dated)
                                        || ofReduced(s, st.unit, dated)
                                        || heldSince(s, st.unit, dated)
                                        || ofEarlier(s, st.unit, dated)
                                        || ofSideClause(s, st.unit, dated)))) {
                    date(st, dated);
                }
                first = first && ownEncounter;
                j = Math.max(j + 1, dated.to());
                continue;
            }
            if (noun && verbFirst && j < st.unit + 4 && Subjects.isVerb(s, j)) {
                performed(st, j);
            }
            if (noun && verbFirst && st.predicate.kind().equals("visit") && s.isWord(j, "toured")) {
                toured(st, j);
                break;
            }
            if (noun && verbFirst && carriesOn(st, j)) {
                first = first || Subjects.isVerb(s, j);
                hosted = hosted || s.isWord(j, "host") || s.isWord(j + 1, "host");
                j = s.isWord(j + 1, "resumed") ? j + 2 : j + 1;
                continue;
            }
            int occasion = verbFirst && !noun ? behindOccasion(st, j) : -1;
            if (occasion > j) {
                j = occasion;
                continue;
            }
            if (verbFirst && s.isWord(j, "relate") && st.predicate.needs().equals("accord")) {
                j++;
                continue;
            }
            int issued = verbFirst ? behindIssued(st, j) : -1;
            if (issued > j) {
                for (int k = j + 1; k < issued; k++) {
                    date(st, s.dates[k]);
                }
                j = issued;
                continue;
            }
            if (noun && !verbFirst && st.predicate.symmetric() && occurs(s, j)) {
                first = true;
                j++;
                continue;
            }
            if (verbFirst && j < aside && g == null && tellsOfNoun(s, j)) {
                j = aside;
                continue;
            }
            if (verbFirst && (measures(s, j) || joins(st, j))) {
                j++;
                continue;
            }
            Predicate judged = verbFirst && g == null ? judged(st, j) : null;
            if (judged != null) {
                st.welcomed = true;
                ActorGroup maker = s.inside(j + 1) ? s.actors[j + 1] : null;
                if (judged.genitive()
                        && (maker == null || maker.members.stream().anyMatch(Actor::isGroup))) {
                    killers(st, j);
                    break;
                }
            }
            if (verbFirst && owned != null && bringsAbout(st, owned, j)) {
                nested = true;
                j++;
                continue;
            }
            if (s.isBreak(j)
                    || s.isDash(j)
                    || (comma && s.isWord(j, "mandate"))
                    || (u.is(Kind.REPORT) && !(verbFirst && m != null) && !announced(st, j) && !posted(s, j))
                    || (s.isWord(j, "comp") && j > st.unit + 1 && !judging(st, j))
                    || ((Subjects.isVerb(s, j) || englishVerb(s, j))
                            && g == null
                            && !sharesObject(st, j)
                            && judged == null
                            && !Roles.owning(s, j)
                            && !deplored(st, j))) {
                boolean ill = verbFirst && st.predicate.id().equals("describe-ill") && st.recipients.isEmpty();
                ActorGroup blamed = ill && s.isWord(j, "comp") ? Sayings.blamed(s, j) : null;
                boolean other =
                        blamed != null && blamed.members.stream().noneMatch(a -> Entities.hasKey(st.actors, a.key()));
                Entities.addAll(st.recipients, other ? blamed : null);
                dateOfVerb(st, j, noun);
                carriedOut(st, j, noun);
                dateOfOccasion(st, j);
                break;
            }
            if (s.isWord(j, "rel") && noun && wentOn(st, j)) {
                j += 2;
                continue;
            }
            if (s.isWord(j, "rel")) {
                played(st, j);
                int close = closingComma(s, j);
                close = close < 0 && verbFirst && !noun && j < aside ? aside : close;
                if (close < 0) {
                    relativeDate(st, j, noun);
                    break;
                }
                j = close;
                continue;
            }
            if (m != null && !nested && (verbFirst || ((!comma || noun || fronted(st, m)) && !lacking(st, m)))) {
                roles.instrument(st, m, governing(st, j), first && noun);
                boolean praised = verbFirst
                        && (st.predicate.kind().equals("praise")
                                || st.predicate.kind().equals("criticise"));
                boolean pact = m.definite
                        || m.parties.size() > 1
                        || (!m.weak && s.prep(j).equals("bi"));
                st.welcomed = st.welcomed || (praised && pact);
                if (Roles.reacts(st) && st.recipients.isEmpty()) {
                    m.parties.forEach(a -> Entities.addOne(st.recipients, a));
                }
                owned = m;
                j = Math.max(j + 1, m.to);
                first = false;
                continue;
            }
            boolean matter = g != null && owned != null && verbFirst && Pronouns.isMatter(s, g);
            if (g != null && owned != null && (matter || belongs(g, owned)) && !lends(st, g)) {
                j = Math.max(j + 1, g.to);
                continue;
            }
            // ", angering Mali": what it does to others; "condemned Chad for its support of Mali": what for.
            if (g != null && !verbFirst && (affected(st, g) || chargedFor(st, g))) {
                j = Math.max(j + 1, g.to);
                continue;
            }
            if (g != null && !verbFirst && ((!involved(st, g) && opensClause(s, g)) || aside(st, g))) {
                break;
            }
            boolean met =
                    verbFirst && g != null && st.isVerb() && st.predicate.id().equals("request");
            if (g != null && met && (g.prep.equals("with") || g.prep.equals("between"))) {
                j = Math.max(j + 1, g.to);
                continue;
            }
            if (g != null && verbFirst && !noun && j == RelativeClauses.besideHead(s, st.unit)) {
                break;
            }
            if (g != null && verbFirst && ofCharge(st, j)) {
                j = Math.max(j + 1, g.to);
                continue;
            }
            if (g != null && verbFirst && noun && (first || st.recipients.isEmpty()) && thankedFor(st, g)) {
                Entities.addAll(st.recipients, g);
                break;
            }
            boolean there = g != null && first && ownEncounter && g.place && g.prep.equals("in");
            if (there) {
                roles.place(st, j);
            }
            if (g != null && (there || (!verbFirst && (ofAsked(st, g) || ofTalks(st, g) || heldIn(st, g))))) {
                j = Math.max(j + 1, g.to);
                continue;
            }
            if (g != null && (onTarget(st, g) || faced(st, g) || unrecognised(st, g))) {
                Entities.addAll(st.recipients, g);
                j = Math.max(j + 1, g.to);
                first = false;
                continue;
            }
            if (g != null) {
                boolean side =
                        (g.prep.equals("with") && (verbFirst ? !ofOther(st, g) : needsSide(st) || !talked(st, g)))
                                || g.prep.equals("between")
                                || g.prep.equals("including");
                boolean threatened = st.predicate.kind().equals("threaten")
                        && st.recipients.isEmpty()
                        && (g.prep.equals("on") || g.prep.equals("against") || (verbFirst && g.prep.equals("for")));
                if (hosted && g.prep.isEmpty() && !g.adjective) {
                    Entities.addAll(st.facilitators, g);
                    hosted = false;
                } else if ((nested || st.predicate.id().equals("retaliate")) && menaced(st, g)) {
                    Entities.addAll(st.recipients, g);
                } else if (nested && !verbFirst && behindNoun(st, g)) {
                    if (g.prep.equals("on")) {
                        st.recipients.clear();
                    }
                    roles.actor(st, g, false, noun);
                } else if (!nested || side || threatened || asked(st, g) || offered(st, g) || g.prep.equals("in")) {
                    roles.actor(st, g, first, noun);
                }
                j = Math.max(j + 1, g.to);
                first = first && g.adjective;
                continue;
            }
            st.initialled = st.initialled || s.isWord(j, "initial");
            st.inPrinciple = st.inPrinciple || (verbFirst && s.isWord(j, "in.principle"));
            roles.place(st, j);
            if (verbFirst) {
                roles.organisation(st, j);
            }
            st.welcomed = st.welcomed || (verbFirst && Roles.reacts(st) && step(st, j));
            boolean reacts =
                    Roles.reacts(st) || (verbFirst && st.predicate.kind().equals("reject"));
            boolean charge = !verbFirst && s.isWord(j - 2, "prep.for") && (st.passive || !st.recipients.isEmpty());
            if (!nested && (u.is(Kind.PREDICATE) || announced(st, j)) && reacts && !charge) {
                objectOf(st, j);
            }
            nested = nested || (u.is(Kind.PREDICATE) && !isPassing(st, j));
            first = first
                    && (s.isWord(j, "ignore")
                            || s.isWord(j, "each")
                            || s.isWord(j, "the")
                            || s.isQuote(j)
                            || (ownEncounter && s.isWord(j, "prep.in"))
                            || (verbFirst && st.predicate.genitive() && s.isNumber(j))
                            || (verbFirst && noun && Occasions.isEncounter(st) && officers(s, j))
                            || (verbFirst && !u.known() && noun && adjectiveLike(s, j)));
            j++;
        }
    }

    /** "اجتماع وزراء مالية الاتحاد": those who meet before the word of whose they are, and the noun of what they look after. */
    private static boolean officers(Sentence s, int j) {
        boolean field = s.prep(j).isEmpty() && !s.unit(j).has(Unit.AND) && !s.isMark(j) && !Subjects.isVerb(s, j);
        return s.title(j) != null || (field && s.title(j - 1) != null && s.dates[j] == null);
    }

    /** "عقد اجتماعا مع نظيره قبل المحادثات مع غانا": who is met behind the word of a second encounter is a side of that one alone. */
    private static boolean ofOther(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean full = Entities.count(st.actors) + Entities.count(st.recipients) > (st.isVerb() ? 1 : 0);
        for (int j = g.from - 2; full && j > st.unit + 1 && j > g.from - 5 && !s.isMark(j); j--) {
            Term t = Subjects.isVerb(s, j) ? null : s.term(j, Kind.PREDICATE);
            if (t != null) {
                return t.is(Term.NOUN)
                        && OCCASIONS.contains(t.as(Predicate.class).kind());
            }
        }
        return false;
    }

    /** "Talks mediated by the union in Pretoria": a capital is where they were held. */
    private static boolean heldIn(Statement st, ActorGroup g) {
        return st.predicate.kind().equals("mediate") && g.place && g.prep.equals("in");
    }

    /** "Flew to Kampala for talks with his Rwandan counterpart": with whom a traveller talks need not be his host. */
    private static boolean ofTalks(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean with =
                st.predicate.kind().equals("visit") && st.isVerb() && g.prep.equals("with") && !st.recipients.isEmpty();
        for (int j = g.from - 1; with && j > st.unit && j > g.from - 6; j--) {
            if (s.isWord(j, "obj.talks")) {
                return true;
            }
        }
        return false;
    }

    /** "Urged Europe to isolate Chad": whom that concerns which somebody is asked to do is not asked. */
    private static boolean ofAsked(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("request") && st.isVerb() && !st.passive && g.prep.isEmpty();
        for (int j = g.from - 1; open && j > st.unit + 1 && j > g.from - 4; j--) {
            if (s.reads(j, "to") && s.isWord(j, "to")) {
                return !s.isWord(st.unit + 1, "to") && s.isName(st.unit + 1);
            }
            open = s.actors[j] == null;
        }
        return false;
    }

    /** "Struck what Chad called a camp", "what it described as": the unit behind the words of who calls it so; -1 where nobody does. */
    private static int soCalled(Sentence s, int what) {
        for (int j = what + 2; s.inside(j) && j < what + 7 && !s.isMark(j); j++) {
            boolean calls = s.starts(j, "call") || s.starts(j, "describ") || s.starts(j, "term");
            calls = calls || s.reads(j + 1, "as");
            if (calls && s.verbs[j] == EnglishVerbs.FINITE) {
                return s.reads(j + 1, "as") ? j + 2 : j + 1;
            }
        }
        return -1;
    }

    /** "Signed in Zurich, Switzerland, a loan agreement": a comma before or behind the state where a place is. */
    private static boolean ofPlace(Sentence s, int comma) {
        boolean opens = isPlace(s, comma - 1) && s.is(comma + 1, Kind.STATE) && s.isComma(comma + 2);
        boolean closes = s.is(comma - 1, Kind.STATE) && s.isComma(comma - 2) && isPlace(s, comma - 3);
        return opens || closes;
    }

    private static boolean isPlace(Sentence s, int i) {
        return (s.is(i, Kind.CAPITAL) || s.is(i, Kind.CITY)) && s.isWord(i - 1, "prep.in");
    }

    /** "Accused Chad of helping Mali", "thanked Chad for hosting Mali": what somebody is blamed or praised for names no further addressee. */
    private static boolean charged(Statement st, int j) {
        Sentence s = st.sentence;
        int prep = s.beforeQuotes(j);
        boolean content = s.ends(j, "ing") && (s.isWord(prep, "prep.of") || s.isWord(prep, "prep.for"));
        boolean named = !st.recipients.isEmpty() || (prep > st.unit + 2 && !st.passive && s.isWord(prep, "prep.of"));
        return content && st.isVerb() && Roles.reacts(st) && named;
    }

    /** "اتهمت إيران فرنسا بتسليح السعودية", "رحبت مصر بقرار فرنسا الانسحاب من الاتفاق مع مالي": whom the deed concerns that somebody named is blamed or praised for. */
    private static boolean ofCharge(Statement st, int actor) {
        Sentence s = st.sentence;
        boolean open = st.isVerb() && Roles.reacts(st) && st.recipients.stream().anyMatch(a -> !a.isGroup());
        Actor last = open ? st.recipients.get(st.recipients.size() - 1) : null;
        for (int j = actor - 1; last != null && j > st.unit && s.start(j) >= last.end() && !s.isComma(j); j--) {
            Term deed = Subjects.isVerb(s, j) ? null : s.term(j, Kind.PREDICATE);
            boolean noun = (deed != null && deed.is(Term.NOUN))
                    || (s.prep(j).equals("bi") && s.unit(j).has(Unit.BI))
                    || (s.isWord(j, "prep.on") && s.unit(j).enc() == 0);
            if (noun && s.actors[j] == null && !s.unit(j).has(Unit.AND)) {
                return true;
            }
        }
        return false;
    }

    /** "Met Putin in Moscow, angering EU leaders", "arrested the guards, prompting Mali to leave": a participle behind a comma says what came of it, and names no further side. */
    private static boolean adds(Statement st, int j) {
        Sentence s = st.sentence;
        boolean behind = s.verbs[j] == EnglishVerbs.GERUND && s.isComma(j - 1);
        boolean strange = s.isComma(j - 1) && s.inside(j) && !s.unit(j).known() && s.ends(j, "ing") && !s.isName(j);
        if (strange && s.isWord(j + 1, "prep")) {
            return true;
        }
        return behind
                && (s.isWord(j, "moves")
                        || ((st.predicate.symmetric() || !st.recipients.isEmpty()) && !s.is(j, Kind.PREDICATE)));
    }

    /** Whether a deed's word tells of no deed here: what follows it is still said of the statement. */
    private boolean isPassing(Statement st, int j) {
        Sentence s = st.sentence;
        boolean gives = verbFirst && st.predicate.id().equals("grant-loan") && s.isWord(j, "giving");
        boolean given = verbFirst
                && st.predicate.kind().equals("suspend")
                && s.isWord(j, "giving")
                && !s.unit(j).has(Unit.AND);
        boolean office = verbFirst && s.is(j, Kind.TITLE) && !Subjects.isVerb(s, j);
        boolean deed = verbFirst && j == st.unit + 1 && Victims.deedAsSubject(st);
        boolean attack = verbFirst && st.predicate.kind().equals("attack");
        boolean armed = attack && (s.isWord(j, "weapons") || s.isWord(j, "site"));
        boolean helps = verbFirst
                && st.predicate.kind().equals("aid")
                && s.isWord(j, "helping")
                && s.unit(j).has(Unit.LI);
        boolean goods = !verbFirst && st.predicate.kind().equals("sanction") && s.isWord(j, "obj.trade");
        // "The attack carried out by Chad on Mali": the word that carries the deed tells of no other.
        boolean carried = !verbFirst && (st.form & Term.NOUN) != 0 && j == st.unit + 1 && s.isWord(j, "light");
        carried = carried && s.verbs[j] == EnglishVerbs.PARTICIPLE && !s.starts(j, "cut") && !s.starts(j, "end");
        boolean biggest = !verbFirst && s.reads(j, "war") && s.reads(j - 1, "the") && s.reads(j - 2, "of");
        boolean drafted = verbFirst && st.isVerb() && s.isWord(j, "draft") && !Subjects.isVerb(s, j);
        Term sitting = verbFirst ? s.term(j, Kind.PREDICATE) : null;
        boolean session = sitting != null && sitting.as(Predicate.class).id().equals("session");
        session = session || (verbFirst && st.isVerb() && ofSession(s, j));
        // "دعت كينيا لعقد جلسة لمجلس الأمن": what is held is told by the word behind.
        boolean holding = sitting != null
                && sitting.as(Predicate.class).id().equals("strike-deal")
                && s.ends(j, "عقد")
                && !s.is(j + 1, Kind.INSTRUMENT)
                && !s.is(j + 2, Kind.INSTRUMENT);
        return gives
                || holding
                || session
                || given
                || office
                || deed
                || armed
                || drafted
                || biggest
                || carried
                || goods
                || helps
                || (verbFirst && onOccasion(st, j))
                || s.isWord(j, "ignore")
                || isNear(st.predicate, s.unit(j));
    }

    /** "وقع الجانبان محضر الدورة ومذكرة": the words for what a committee holds tell of nothing where no committee is named. */
    private static boolean ofSession(Sentence s, int j) {
        Term t = s.term(j, Kind.PREDICATE);
        return t != null && t.as(Predicate.class).id().equals("committee-work");
    }

    /** "وقع الجانبان خلال الزيارة مذكرة", "في ختام المباحثات": an encounter behind a preposition only says when the step was taken. */
    private static boolean onOccasion(Statement st, int j) {
        Sentence s = st.sentence;
        boolean said =
                st.predicate.kind().equals("request") && st.predicate.object().equals("recipient");
        boolean step = st.isVerb() && (said || st.predicate.object().equals("accord"));
        Term deed = step ? s.term(j, Kind.PREDICATE) : null;
        boolean encounter = deed != null
                && deed.is(Term.NOUN)
                && OCCASIONS.contains(deed.as(Predicate.class).kind());
        String prep = encounter ? s.prep(j) : "";
        boolean when = prep.equals("during") || prep.equals("after") || prep.equals("in");
        return when || (encounter && (s.isWord(j - 1, "rightafter") || s.is(j - 1, Kind.TIME)));
    }

    /** "بجولة شملت مالي وبنين", "قادته إلى مالي": the stops of a journey stand behind a verb that comprises them. */
    private static void toured(Statement st, int verb) {
        Sentence s = st.sentence;
        int at = verb + 1;
        while (at < verb + 4 && s.inside(at) && s.actors[at] == null && !Subjects.isVerb(s, at) && !s.isMark(at)) {
            at++;
        }
        ActorGroup g = s.inside(at) ? s.actors[at] : null;
        boolean there = g != null && !g.adjective && (g.prep.isEmpty() || g.prep.equals("to"));
        for (Actor a : g == null || !there ? List.<Actor>of() : g.members) {
            if (!a.isGroup() && !Entities.hasKey(st.actors, a.key())) {
                Entities.addOne(st.recipients, a);
            }
        }
    }

    /** "التقى الوزير على هامش اجتماعات الجمعية العامة وزيرة خارجية السويد": what lies behind the occasion of a meeting and whose it is; -1 where none begins. */
    private static int behindOccasion(Statement st, int j) {
        Sentence s = st.sentence;
        boolean beside = Occasions.isEncounter(st) && s.isWord(j - 1, "sidelines") && !s.isMark(j);
        if (!beside || s.actors[j] != null || s.unit(j).has(Unit.AL)) {
            return beside && s.actors[j] == null ? j + 1 : -1;
        }
        for (int k = j + 1; s.inside(k) && k < j + 6 && !s.isMark(k) && !Subjects.isVerb(s, k); k++) {
            ActorGroup g = s.actors[k];
            if (g != null) {
                boolean whose = !s.starts(k - 1, "ال") && g.prep.isEmpty() && !g.adjective;
                return whose ? g.to : k;
            }
        }
        return -1;
    }

    /** "Signed by Chad and Mali on Monday, the treaty ends": what the participle that opens a sentence is said of. */
    private static boolean fronted(Statement st, InstrumentMention m) {
        Sentence s = st.sentence;
        boolean opens = st.unit <= 1 && st.passive && st.accord == null;
        int before = s.isWord(m.from - 1, "the") || s.isWord(m.from - 1, "a") ? m.from - 2 : m.from - 1;
        return opens && s.isComma(before);
    }

    /** "وقعت كينيا اتفاقا ينهي النزاع مع الصومال": what an accord without the article brings about is told before its other side. */
    private static boolean bringsAbout(Statement st, InstrumentMention m, int verb) {
        Sentence s = st.sentence;
        boolean open = st.predicate.symmetric()
                && st.isVerb()
                && !m.definite
                && Entities.count(st.actors) == 1
                && m.parties.size() < 2
                && verb <= Math.max(m.to, m.reach) + 1;
        return open
                && verb > m.from
                && Subjects.isVerb(s, verb)
                && VerbAgreement.mayBePresent(s.unit(verb))
                && s.actors[verb] == null
                && !s.unit(verb).has(Unit.AND | Unit.SO | Unit.SA);
    }

    /** The preposition of an instrument, "وافق على مشروع اتفاقية" with its draft between. */
    private String governing(Statement st, int j) {
        Sentence s = st.sentence;
        String prep = s.prep(j);
        if (verbFirst && prep.equals("from")) {
            return partOf(s, j - 1);
        }
        if (verbFirst && prep.isEmpty() && j == st.unit + 1 && InstrumentFinder.agreeing(s, st.unit)) {
            return "on";
        }
        boolean open = verbFirst && (prep.isEmpty() || prep.equals("li"));
        for (int k = j - 1; open && k > st.unit && k > j - 5 && !s.isMark(k) && !Subjects.isVerb(s, k); k--) {
            if (s.isWord(k, "draft") && (!prep.isEmpty() || k == j - 1)) {
                return s.prep(k);
            }
        }
        return prep;
    }

    /** "وافق على المرحلة الأولى من الخطة": the preposition before the part of the accord, else "from". */
    private static String partOf(Sentence s, int from) {
        for (int j = from - 1; j > 0 && j >= from - 3 && !s.isMark(j); j--) {
            if (s.isWord(j, "phase") || (s.isWord(j, "quantity") && !s.prep(j).equals("from"))) {
                return s.prep(j);
            }
        }
        return "from";
    }

    /** "طلبت تونس دعما من الصندوق": of whom something is asked stands behind what is asked. */
    private boolean asked(Statement st, ActorGroup g) {
        boolean open = verbFirst && st.isVerb() && st.recipients.isEmpty() && g.prep.equals("from");
        return open && st.predicate.kind().equals("request") && g.from - st.unit < 9;
    }

    /** "Blamed the attack on Chad", "was threatened with sanctions by Chad", "demanded an apology from Chad": who belongs to the verb, though a noun of a deed stands between. */
    private static boolean behindNoun(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int next = st.unit + 1;
        boolean with = s.isWord(next, "prep.with") || s.isWord(next, "prep.of");
        return switch (g.prep) {
            case "by" -> st.passive && with && st.actors.isEmpty();
            case "on" -> st.predicate.id().equals("blame-on");
            case "from" -> st.predicate.kind().equals("request") && st.isVerb() && s.isWord(g.from - 2, "obj.told");
            default -> false;
        };
    }

    /** "انتقد الوزير في تغريدة على حسابه قرار غانا": where something was written stands between the verb and its object. */
    private boolean posted(Sentence s, int j) {
        Term post = verbFirst && !Subjects.isVerb(s, j) ? s.term(j, Kind.REPORT) : null;
        return post != null && post.id().equals("post");
    }

    /** "عرضت كندا تقديم مساعدات على غانا": to whom help is offered stands behind what is offered. */
    private static boolean offered(Statement st, ActorGroup g) {
        boolean open = st.predicate.id().equals("offer-help") && st.recipients.isEmpty() && !g.adjective;
        return open && (g.prep.equals("on") || g.prep.equals("li") || g.prep.equals("to"));
    }

    /** "رحب المجلس بإعلان التحالف هدنة", "انتقدت غانا إعلان كينيا الانسحاب": the announcement is what is praised or blamed, and no words of a speaker. */
    private boolean announced(Statement st, int j) {
        Sentence s = st.sentence;
        boolean object = verbFirst
                && Roles.reacts(st)
                && s.isWord(j, "step")
                && !s.unit(j).has(Unit.AND);
        return object && (!s.prep(j).isEmpty() || s.isWord(j - 1, "prep") || Subjects.endingAt(s, j - 1) != null);
    }

    /** "هددت إيران بقصف القواعد الأميركية", "بفرض رسوم على السلع الصينية": the nation of what the threatened deed would reach. */
    private boolean menaced(Statement st, ActorGroup g) {
        boolean open = verbFirst
                && g.adjective
                && st.isVerb()
                && (st.predicate.id().equals("threaten") || st.predicate.id().equals("retaliate"))
                && st.recipients.isEmpty()
                && g.from - st.unit < 16;
        String prep = open ? st.sentence.prep(g.from - 1) : "";
        boolean reached = prep.isEmpty() || prep.equals("on") || prep.equals("against");
        return open
                && reached
                && !Victims.deed(st.sentence, g.from - 1)
                && st.actors.stream().noneMatch(a -> Entities.hasKey(g.members, a.key()));
    }

    /** "رحبت باريس بالخطوة", "ورحبت به الأمم المتحدة": what is praised or blamed without its maker. */
    private static boolean step(Statement st, int j) {
        Sentence s = st.sentence;
        return (s.isWord(j, "step") && (j <= st.unit + 4 || matter(st, j)))
                || (j == st.unit + 1 && s.isWord(j, "resumed"));
    }

    /** "أدانت قطر بشدة، في بيان اليوم، الهجوم": whether nothing stands between a verb and its object but the subject and how, when and where it was said. */
    private static boolean matter(Statement st, int object) {
        Sentence s = st.sentence;
        int j = st.unit + 1;
        while (j < object && j < st.unit + MATTER) {
            ActorGroup g = s.actors[j];
            DateMention d = s.dates[j];
            boolean subject = g != null
                    && Entities.hasKey(
                            st.actors,
                            g.members.isEmpty() ? "" : g.members.get(0).key());
            if (subject && g != null) {
                j = Math.max(j + 1, g.to);
            } else if (g == null && d != null) {
                j = Math.max(j + 1, d.to());
            } else if (g == null && (aside(s, j) || s.isWord(j, "statement"))) {
                int issued = behindIssued(st, j + 1);
                j = issued > j ? issued : j + 1;
            } else {
                return false;
            }
        }
        return j == object
                && (s.prep(j).isEmpty() || s.prep(j).equals("bi"))
                && !s.unit(j).has(Unit.AND);
    }

    /** What may stand between a verb and its object without being either's. */
    private static boolean aside(Sentence s, int j) {
        boolean own = s.unit(j).has(Unit.LI) && s.unit(j).enc() > 0;
        boolean when = s.isAny(j, WHEN) || s.isWord(j, "ignore") || s.isWord(j, "manner");
        return when
                || (s.isMark(j) && !s.isBreak(j))
                || (s.isWord(j, "prep.in") && s.isWord(j + 1, "statement"))
                || own;
    }

    /** "أدانت فرنسا طرد سفيرها", "رحبت ألمانيا بالإفراج عن الصحافي": the deed that a verb of praise or blame is about, where its object is one. */
    private static @Nullable Predicate judged(Statement st, int j) {
        Sentence s = st.sentence;
        boolean worry = st.predicate.id().equals("worry") && j < st.unit + 5 && s.isWord(j - 1, "prep");
        boolean open = (st.isVerb() || worry) && Roles.judges(st) && st.recipients.isEmpty() && !st.actors.isEmpty();
        boolean subject =
                Subjects.endingAt(s, j - 1) != null || (j == st.unit + 1 && Subjects.endingAt(s, st.unit - 1) != null);
        boolean near = open && !s.unit(j).has(Unit.AND) && ((subject && j < st.unit + 7) || matter(st, j));
        boolean object = worry || (near && (s.prep(j).isEmpty() || s.prep(j).equals("bi")));
        for (int k = 0; object && k < s.unit(j).terms().length; k++) {
            Term t = s.unit(j).terms()[k];
            if (t.kind() == Kind.PREDICATE && t.is(Term.NOUN)) {
                return t.as(Predicate.class);
            }
        }
        return null;
    }

    /** "أدانت مصر مقتل جنود في هجوم سوداني", "استهداف مدنيين بغارات سودانية": whose attack it was that killed those who are named first. */
    private static void killers(Statement st, int deed) {
        Sentence s = st.sentence;
        for (int j = deed + 1; s.inside(j + 1) && j < deed + 9 && !s.isMark(j) && !Subjects.isVerb(s, j); j++) {
            boolean by = s.prep(j).equals("in") || s.prep(j).equals("bi");
            ActorGroup g = by && Roles.violent(s, j) ? s.actors[j + 1] : null;
            if (g != null
                    && (g.adjective || g.prep.isEmpty())
                    && g.members.stream().noneMatch(Actor::isGroup)) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
    }

    /** "أعلنت كينيا أن ثلاثة دبلوماسيين ماليين أشخاص غير مرغوب فيهم": what is said of them follows, and no other clause. */
    private static boolean judging(Statement st, int comp) {
        Sentence s = st.sentence;
        boolean verdict = st.predicate.id().equals("declare-unwelcome");
        for (int j = comp + 1; verdict && s.inside(j) && j < comp + 16; j++) {
            if (s.isWord(j, "unwelcome")) {
                return true;
            }
            verdict = !Subjects.isVerb(s, j);
        }
        return false;
    }

    /** "وسعت كندا عقوباتها لتشمل مسؤولين": a verb that says whom sanctions are on. */
    private static boolean includes(Statement st, int j) {
        boolean sanction = st.predicate.kind().equals("sanction");
        return sanction
                && st.sentence.isWord(j, "comprise")
                && st.sentence.unit(j).enc() == 0;
    }

    /** "عقوبات على عشرين كيانا روسيا", "على شركات في بيلاروسيا": the nation or the place of what the preposition names. */
    private boolean onTarget(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean sanction = verbFirst && st.predicate.kind().equals("sanction");
        boolean seat = sanction && (g.prep.equals("in") || g.prep.equals("from"));
        boolean open = sanction && st.recipients.isEmpty() && !g.members.isEmpty();
        open = open && (g.adjective || g.prep.isEmpty() || seat);
        boolean cut = sanction && st.predicate.id().equals("cut-off") && g.adjective;
        for (int j = g.from - 1; open && j > st.unit && j >= g.from - (seat ? 10 : 5); j--) {
            boolean on = s.isWord(j, "prep.on") || s.isWord(j, "prep.against") || includes(st, j);
            if (on || (cut && isNear(st.predicate, s.unit(j)))) {
                return st.actors.stream()
                        .noneMatch(a -> a.key().equals(g.members.get(0).key()));
            }
            open = !s.isMark(j) && !Subjects.isVerb(s, j) && s.actors[j] == null;
        }
        return false;
    }

    /** "أرسلت طائرة تحمل عشرة أطنان إلى تشاد", "منحة قيمتها مليون لمالي": a verb behind its noun that says only how much or what it holds. */
    private static boolean measures(Sentence s, int j) {
        return s.isWord(j, "measure") && !s.unit(j).has(Unit.AND | Unit.SO) && s.actors[j] == null;
    }

    /** "أدانت الكويت قصف القوات الكينية مدرسة": what can be verb and noun is the noun right before whose deed it is. */
    private boolean deplored(Statement st, int j) {
        Sentence s = st.sentence;
        boolean open = verbFirst && st.isVerb() && Roles.reacts(st) && st.recipients.isEmpty() && !st.actors.isEmpty();
        ActorGroup g = open && j > st.unit + 1 && s.inside(j + 1) && !s.unit(j).has(Unit.AND) ? s.actors[j + 1] : null;
        return g != null && g.prep.isEmpty() && !g.adjective && Victims.deed(s, j);
    }

    /** "تقدير بلاده لدور مصر", "لما تشهده غانا من إصلاحات": whose the thing is that is praised or blamed behind a preposition. */
    private static boolean thankedFor(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int thing = Subjects.isVerb(s, g.from - 1) ? g.from - 2 : g.from - 1;
        boolean of = s.inside(thing) && (s.unit(thing).has(Unit.LI | Unit.BI) || s.reads(thing, "لما"));
        boolean what = of && thing > st.unit && s.actors[thing] == null;
        boolean clause = thing == g.from - 1 || s.word(thing).endsWith("ما");
        boolean other = g.members.stream().noneMatch(a -> a.isGroup() || Entities.hasKey(st.actors, a.key()));
        return what && clause && other && Roles.judges(st) && g.prep.isEmpty() && !g.adjective;
    }

    /** "أدانت الكويت واستنكرت القصف": a second verb of the same kind behind "and" has the object of both. */
    private static boolean joins(Statement st, int j) {
        Sentence s = st.sentence;
        Term t = s.unit(j).has(Unit.AND) && j < st.unit + 6 ? s.term(j, Kind.PREDICATE) : null;
        // "عن شكره وتقديره لقطر".
        boolean twin = t != null
                && !st.isVerb()
                && t.is(Term.NOUN)
                && j == st.unit + 1
                && s.unit(j).enc() > 0;
        if (t != null && twin && s.unit(st.unit).enc() > 0 && Roles.reacts(st)) {
            return t.as(Predicate.class).kind().equals(st.predicate.kind());
        }
        t = st.isVerb() ? t : null;
        boolean same =
                t != null && !t.is(Term.NOUN) && t.as(Predicate.class).kind().equals(st.predicate.kind());
        // "رحبت كينيا بالقرار، ووصفته غانا": with a pronoun it has its own.
        boolean own = s.unit(j).enc() > 0;
        return same && !own && Roles.reacts(st) && Subjects.isVerb(s, j) && st.recipients.isEmpty();
    }

    /** "رفضت إسبانيا الاعتراف باستقلال كوسوفو": the state that is denied its recognition. */
    private boolean unrecognised(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = verbFirst && st.predicate.kind().equals("reject") && st.isVerb() && st.recipients.isEmpty();
        boolean state = !g.adjective && g.members.stream().allMatch(a -> a.key().length() == 3);
        for (int j = g.from; open && state && j > st.unit && j > g.from - 4; j--) {
            if (s.isWord(j, "recognition")) {
                return true;
            }
        }
        return false;
    }

    /** "وقفت إلى جانب مالي", "أغلقت موانئها أمام السفن المالية": for or against whom it is, where the predicate has a role for that. */
    private static boolean faced(Statement st, ActorGroup g) {
        String role = st.predicate.prepositions().getOrDefault("facing", "");
        boolean open = role.equals("recipient") && st.recipients.isEmpty() && !g.members.isEmpty();
        return open
                && (st.sentence.isWord(g.from - 1, "facing")
                        || (g.adjective && st.sentence.isWord(g.from - 2, "facing")));
    }

    /** "Has signed but never ratified the treaty", "negotiated and initialled": two verbs side by side have one object. */
    private boolean sharesObject(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean open = !verbFirst && st.accord == null && st.predicate.needs().equals("accord");
        boolean and = false;
        for (int j = st.unit + 1; open && j < verb; j++) {
            boolean joins = s.isWord(j, "and") || s.isWord(j, "but") || s.reads(j, "or");
            and = and || joins;
            open = joins || s.isWord(j, "neg") || s.isWord(j, "ignore") || s.ends(j, "ly") || s.isWord(j, "have");
        }
        return open && and;
    }

    /** "دعا في بيان أصدره أمس، تشاد إلى": the unit behind the comma that closes what is said of the statement in which it is said; -1 for none. */
    private static int behindIssued(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean said = st.isVerb()
                && s.isWord(verb - 1, "statement")
                && s.prep(verb - 1).equals("in");
        for (int j = verb + 1; said && Subjects.isVerb(s, verb) && s.inside(j + 1) && j < verb + 9; j++) {
            if (s.isComma(j)) {
                return j + 1;
            }
        }
        // "في خطاب ألقاه الاثنين فرنسا": the day closes it where no comma does.
        DateMention day = said && Subjects.isVerb(s, verb) && s.inside(verb + 1) ? s.dates[verb + 1] : null;
        if (day != null) {
            return day.to();
        }
        return -1;
    }

    /** The unit behind the dash that closes what this one opens: "ناقش - في وقت سابق - مع"; -1 for none. */
    private static int dashed(Sentence s, int dash) {
        for (int j = dash + 1; s.inside(j) && j < dash + 9 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            if (s.isDash(j)) {
                return j + 1;
            }
        }
        return -1;
    }

    /** Whether the word is one that the predicate wants beside it: the sanctions that are imposed. */
    private static boolean isNear(Predicate p, Unit u) {
        for (String w : p.near()) {
            if (u.isWord(w)) {
                return true;
            }
        }
        return false;
    }

    /** "معاهدة الصداقة لعام 1955", "الاتفاق المبرم عام 2015": the year belongs to the instrument named before. */
    private static boolean ofInstrument(Sentence s, int date, int deed) {
        int at = s.isWord(date - 1, "prep.in") ? date - 2 : date - 1;
        Term before = at > deed ? s.term(at, Kind.PREDICATE) : null;
        return s.unit(date).has(Unit.LI) || (before != null && before.is(Term.PASSIVE)) || ofParticiple(s, date, deed);
    }

    /** "منذ حرب عام 1971", "طلبت العودة إلى هدنة عام 2021", "الحرب الكورية (1950)": a year right behind a noun that it tells apart from others of its kind. */
    private static boolean ofYear(Statement st, int date) {
        Sentence s = st.sentence;
        DateMention d = s.dates[date];
        boolean year = d != null
                && d.value().precision().equals("year")
                && s.prep(date).isEmpty();
        if (year && s.mark(date - 1) == '(') {
            return true;
        }
        boolean bare = year
                && date > st.unit + 2
                && !s.unit(date - 1).has(Unit.AL)
                && s.unit(date - 1).enc() == 0;
        boolean made =
                st.predicate.needs().equals("accord") || st.predicate.needs().equals("membership");
        return bare && (s.isWord(date - 1, "of.a.year") || (!made && s.is(date - 1, Kind.INSTRUMENT)));
    }

    /** "صادق على الاتفاقية الموقعة مع غانا في مارس 2021", "في يونيو الماضي": a full date, a month or a year that a preposition ties to the participle of the accord is not that of the verb. */
    static boolean ofParticiple(Sentence s, int date, int deed) {
        DateMention d = s.dates[date];
        String basis = d == null ? "" : d.value().basis();
        String precision = d == null ? "" : d.value().precision();
        boolean wide = precision.equals("month") || precision.equals("year");
        boolean tied = (basis.startsWith("explicit") || wide) && !s.isComma(date - 1);
        for (int j = date - 1; tied && j > deed && j > date - PARTICIPLE; j--) {
            Term t = s.term(j, Kind.PREDICATE);
            if (t != null && t.is(Term.PASSIVE) && !t.is(Term.PAST)) {
                return t.as(Predicate.class).object().equals("accord");
            }
            tied = !s.isBreak(j) && !s.isComma(j) && !Subjects.isVerb(s, j) && !s.isWord(j, "rel");
        }
        return false;
    }

    /** "A violation of the 1961 Vienna treaty", "the convention of 1961": a bare year between an article and its noun, or behind "of", is part of a name. */
    private static boolean ofNoun(Sentence s, DateMention d) {
        boolean year = d.value().precision().equals("year") && d.to() == d.from() + 1;
        boolean before = s.isWord(d.from() - 1, "the") && s.inside(d.to()) && !s.isMark(d.to());
        return year && (before || s.isWord(d.from() - 1, "prep.of"));
    }

    /** "طردت كندا السفير بعد مقتل ناشط في يونيو 2023": a month, a year or a full date behind what came before is the day of that. */
    private static boolean ofEarlierDeed(Statement st, int date) {
        Sentence s = st.sentence;
        DateMention d = s.dates[date];
        boolean day = d == null || d.value().precision().equals("week");
        day = day || (d != null && d.value().day() != null && !d.value().basis().equals("explicit"));
        for (int j = date - 1; !day && j > st.unit + 1 && !s.isBreak(j) && !s.isComma(j); j--) {
            if (s.isWord(j, "prep.after")) {
                int noun = s.isWord(j + 1, "comp") ? j + 2 : j + 1;
                return noun < date - 1 && s.dates[noun] == null && !s.is(noun, Kind.NUMBER) && !s.is(noun, Kind.TIME);
            }
        }
        return false;
    }

    /** "Agreed to hold a summit on 27 April", "who was on a visit, met on Tuesday": the date belongs to other words. */
    private boolean ofContent(Statement st, int date, boolean comma) {
        Sentence s = st.sentence;
        if (verbFirst && date > st.unit + 1 && (ofInstrument(s, date, st.unit) || ofYear(st, date))) {
            return true;
        }
        // "وقعت مالي المعاهدة، وفي العام التالي زار".
        boolean opens =
                verbFirst && s.isWord(date - 1, "prep") && s.unit(date - 1).has(Unit.AND);
        if (opens && date > st.unit + 2 && s.isComma(date - 2)) {
            return true;
        }
        if (verbFirst && date > st.unit + 2 && ofEarlierDeed(st, date)) {
            return true;
        }
        if (verbFirst && date > st.unit + 2 && st.isVerb() && ofResolve(s, date)) {
            return true;
        }
        boolean agreeing =
                st.predicate.kind().equals("agree") || st.predicate.kind().equals("request");
        if (agreeing && !comma) {
            for (int j = st.unit + 1; j < date; j++) {
                boolean deed = !verbFirst && s.verbs[j] == EnglishVerbs.INFINITIVE;
                boolean content = deed || s.isWord(j, "prep.on") || s.isWord(j, "to") || s.isWord(j, "comp");
                if (content && s.dates[j + 1] == null) {
                    return true;
                }
            }
        }
        if (st.predicate.id().equals("invite")) {
            for (int j = st.unit + 1; j < date; j++) {
                if (s.isWord(j, "invitation") || s.isWord(j, "attend")) {
                    return true;
                }
            }
        }
        boolean noun = (st.form & Term.NOUN) != 0 && comma && verbFirst;
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 5 && !s.isComma(j); j--) {
            if (s.isWord(j, "rel")) {
                return true;
            }
        }
        return false;
    }

    /** "انتقدت كينيا إعلان مالي في مارس انسحابها": the day stands between who resolves on something and what it is. */
    private static boolean ofResolve(Sentence s, int date) {
        DateMention d = s.dates[date];
        int before = s.isWord(date - 1, "prep.in") ? date - 2 : date - 1;
        ActorGroup by = d == null || d.from() != date ? null : Subjects.endingAt(s, before);
        boolean resolve = by != null
                && by.from > 0
                && !Subjects.isVerb(s, by.from - 1)
                && (s.isWord(by.from - 1, "announcement") || s.isWord(by.from - 1, "decided"));
        return resolve && d != null && s.inside(d.to()) && s.is(d.to(), Kind.PREDICATE) && !Subjects.isVerb(s, d.to());
    }

    /** "ويزور الرئيس، الذي وصل أمس إلى المنطقة، دمشق": a verb of a relative clause between commas, behind a verb and its subject. */
    private static boolean ofSubject(Sentence s, int verb) {
        int rel = verb - 1;
        while (rel > verb - 4 && rel > 0 && (s.isWord(rel, "was") || s.isWord(rel, "qad"))) {
            rel--;
        }
        ActorGroup g = s.isWord(rel, "rel") && s.isComma(rel - 1) ? Subjects.endingAt(s, rel - 2) : null;
        return g != null && g.prep.isEmpty() && !g.adjective && g.from > 0 && Subjects.isVerb(s, g.from - 1);
    }

    /** A comma behind which neither a further member nor a word of when or where stands. */
    private static boolean closesAside(Sentence s, int comma) {
        int j = comma + 1;
        boolean goesOn = s.isWord(j, "prep") || s.dates[Math.min(j, s.size() - 1)] != null;
        return s.inside(j) && !goesOn && s.prep(j).isEmpty() && !s.unit(j).has(Unit.AND | Unit.SO);
    }

    /** The comma that closes an aside opened by a preposition behind this comma: "signed, after two years of talks, an agreement"; -1 for none. */
    static int closing(Sentence s, int comma) {
        boolean opens = s.isWord(comma + 1, "prep") || s.isWord(comma + 1, "rightafter");
        opens = opens
                || (s.verbs.length == 0
                        && s.inside(comma + 1)
                        && s.unit(comma + 1).has(Unit.BI));
        if (!opens) {
            return -1;
        }
        for (int j = comma + 2; j < s.size() && j < comma + 16 && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                return j;
            }
        }
        return -1;
    }

    /** Whether a participle behind a comma stands right before somebody, where what is told is said. */
    private static boolean affected(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int verb = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean participle = verb > 0 && s.isComma(verb - 1) && s.ends(verb, "ing") && !s.isName(verb);
        return participle
                && switch (st.predicate.kind()) {
                    case "request", "reject", "agree", "threaten", "criticise", "praise" -> st.isVerb();
                    default -> false;
                };
    }

    /** Whether somebody is no more than part of what another is praised or blamed for. */
    private static boolean chargedFor(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean judges = st.isVerb() && (kind.equals("praise") || kind.equals("criticise"));
        boolean charged = judges && (st.passive || !st.recipients.isEmpty()) && g.prep.equals("of");
        for (int j = g.from - 1; charged && j > st.unit && !s.isBreak(j); j--) {
            if (s.isWord(j, "prep.for") && s.isWord(j + 1, "the") && !s.reads(j + 1, "the")) {
                return true;
            }
        }
        return false;
    }

    /** "خلال جلسة عقدت أمس": a verb right behind a noun without the article says which one it is. */
    private static boolean tellsOfNoun(Sentence s, int j) {
        boolean behind = Subjects.isVerb(s, j) && s.inside(j - 1) && Subjects.endingAt(s, j - 1) == null;
        return behind
                && !s.isWord(j - 1, "prep")
                && !s.unit(j - 1).has(Unit.AL)
                && !s.unit(j).has(Unit.AND | Unit.SO)
                && s.unit(j - 1).tokenKind() == Tokens.ARABIC;
    }

    /** "خلال جلسة تشريعية عقدت": a verb of that kind behind a preposition, its noun and perhaps an adjective. */
    private static boolean ofOccasion(Sentence s, int verb) {
        return (s.isWord(verb - 2, "prep") || s.isWord(verb - 3, "prep")) && tellsOfNoun(s, verb);
    }

    /** "Talks took place on Monday between Chad and Mali": a verb that says only that it happened, and then whose it was. */
    private static boolean occurs(Sentence s, int j) {
        int verb = s.isWord(j, "be") ? j + 1 : j;
        // "The meetings were between Chad and Mali".
        int who = s.isWord(verb + 1, "the") ? verb + 2 : verb + 1;
        if (verb > j && s.isWord(verb, "prep.between") && s.inside(who) && s.actors[who] != null) {
            return true;
        }
        boolean happened = s.isWord(verb, "occur");
        for (int k = verb + 1; happened && s.inside(k) && k < verb + 9 && !s.isBreak(k) && !s.isComma(k); k++) {
            ActorGroup g = s.actors[k];
            if (g != null && !g.prep.equals("in")) {
                return g.prep.equals("between") || g.prep.equals("among");
            }
        }
        return false;
    }

    /** "Talks involving Chad and Mali began": who stands right behind such a word is its object, whatever follows. */
    private static boolean involved(Statement st, ActorGroup g) {
        boolean next = g.from == st.unit + 1 || (g.from == st.unit + 2 && st.sentence.isWord(st.unit + 1, "the"));
        return next && st.predicate.id().equals("involving");
    }

    /** "Refused, two delegates said", "agreed, a UN statement said": whoever stands right before another verb is its subject. */
    private static boolean opensClause(Sentence s, ActorGroup g) {
        int next = Subjects.overAdverbs(s, g.to);
        boolean spoken =
                s.verbs.length > 0 && s.isComma(g.from - 2) && s.inside(next + 1) && s.is(next + 1, Kind.REPORT);
        if (spoken && g.prep.isEmpty() && Subjects.isVerb(s, next + 1) && s.verbs[next] == EnglishVerbs.NOUN) {
            return true;
        }
        return g.prep.isEmpty()
                && !g.adjective
                && s.inside(next)
                && (Subjects.isVerb(s, next)
                        || s.isWord(next, "modal")
                        || (s.verbs.length > 0 && s.isWord(next, "fut")));
    }

    /** "Imposed sanctions on Chad, with Mali dissenting": who does something else meanwhile has no part in it. */
    private static boolean aside(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean with = g.prep.equals("with") && !st.predicate.symmetric() && s.inside(g.to);
        return with && (s.verbs[g.to] == EnglishVerbs.GERUND || (!s.unit(g.to).known() && s.ends(g.to, "ing")));
    }

    /** "Freed two Malians held since 2022": the date is that of the participle. */
    private static boolean heldSince(Sentence s, int unit, DateMention date) {
        int in = s.isWord(date.from() - 1, "prep") ? date.from() - 2 : date.from() - 1;
        // "The agreement, reaffirmed in 2021,": a participle behind a comma.
        if (in > unit && s.verbs[in] == EnglishVerbs.PARTICIPLE && s.isComma(in - 1)) {
            return true;
        }
        // "Went back on an agreement to hold elections in February": the date is that of the content.
        for (int j = in; j > unit + 1 && !s.isComma(j); j--) {
            boolean content = s.verbs[j] == EnglishVerbs.INFINITIVE && s.mayHaveInstruments();
            for (int k = j - 1; content && k > unit; k--) {
                if (s.instruments[k] != null) {
                    return true;
                }
            }
        }
        // "The worst fighting since the war in 2020": the date is that of what was before.
        for (int j = unit + 1; j < date.from() - 2; j++) {
            if (s.reads(j, "since") && s.dates[j] == null) {
                return true;
            }
        }
        int since = s.reads(date.from(), "since") ? date.from() : date.from() - 1;
        return s.reads(since, "since") && since > 0 && s.verbs[since - 1] == EnglishVerbs.PARTICIPLE;
    }

    /** "Welcomed the accord reached over the weekend", "condemned the attack carried out on Sunday": a date right behind a participle is its own. */
    private static boolean ofReduced(Sentence s, int unit, DateMention date) {
        int j = date.from() - 1;
        while (j > date.from() - 4 && j > unit && (s.isWord(j, "prep") || s.isWord(j, "the") || s.is(j, Kind.TIME))) {
            j--;
        }
        return j > unit && s.verbs[j] == EnglishVerbs.PARTICIPLE;
    }

    /** "Met after the attack in Mandera last week": a week, month or year behind another event is that event's; so is one behind "since the fall of Kabul in". */
    private static boolean ofEarlier(Sentence s, int unit, DateMention date) {
        boolean vague = date.value().day() == null && !s.isWord(date.from(), "this");
        for (int j = date.from() - 2; vague && j > unit && !s.isComma(j); j--) {
            boolean after = s.isWord(j, "prep.after") && s.verbs[j + 1] != EnglishVerbs.GERUND;
            if (after || s.reads(j, "since")) {
                return true;
            }
        }
        return false;
    }

    /** "Signed a pact, after talks in 2023 failed": behind the comma a clause begins that has its own verb, and the date is that verb's. */
    private static boolean ofSideClause(Sentence s, int unit, DateMention date) {
        int open = date.from() - 1;
        while (open > unit && !s.isComma(open)) {
            open--;
        }
        boolean side = open > unit
                && (s.isWord(open + 1, "prep.after") || s.isWord(open + 1, "prep.before") || s.isWord(open + 1, "sub"));
        for (int j = date.to(); side && s.inside(j) && !s.isComma(j) && !s.isBreak(j); j++) {
            if (Subjects.isVerb(s, j)) {
                return date.from() > open + 2;
            }
        }
        return false;
    }

    /** Whether somebody else has to take part and is not named yet. */
    private static boolean needsSide(Statement st) {
        return st.predicate.symmetric() && Entities.count(st.actors) < 2;
    }

    /** "Left Cairo without a deal": what is not there is not left. */
    private static boolean lacking(Statement st, InstrumentMention m) {
        Sentence s = st.sentence;
        int before = s.isWord(m.from - 1, "a") || s.isWord(m.from - 1, "the") ? m.from - 2 : m.from - 1;
        return st.predicate.kind().equals("withdraw") && s.isWord(before, "neg.no");
    }

    /** "Freed ten prisoners after talks with Chad": the noun before the preposition is another deed, whose side it is. */
    private static boolean talked(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int with = g.from - 1;
        while (with > st.unit && !s.isWord(with, "prep.with")) {
            with--;
        }
        Term deed =
                with - 1 > st.unit && s.verbs[with - 1] == EnglishVerbs.NOUN ? s.term(with - 1, Kind.PREDICATE) : null;
        String when = deed == null ? "" : EnglishActorWords.prep(s, with - 1);
        boolean setting = when.equals("after") || when.equals("during") || when.equals("before");
        return deed != null && setting && deed.as(Predicate.class).symmetric();
    }

    /** "Praised Colombia's ratification", "أدانت الهجوم الروسي": the doer of the deed is the one praised or blamed. */
    private void objectOf(Statement st, int deed) {
        Sentence s = st.sentence;
        ActorGroup g = s.inside(deed + 1) ? s.actors[deed + 1] : null;
        boolean doer = (!st.actors.isEmpty() || st.sentence.unit(st.unit).enc() > 0) && !Roles.pointed(st);
        boolean whose = g != null && (g.prep.isEmpty() || g.adjective);
        if (g != null && whose && verbFirst && st.recipients.isEmpty() && doer) {
            Entities.addAll(st.recipients, g);
        }
        if (g == null && verbFirst && st.recipients.isEmpty() && doer) {
            measureOf(st, deed);
        }
    }

    /** "نددت كوبا بإعادة فرض العقوبات الأمريكية": whose measure it is that somebody praises, blames or refuses the imposing of. */
    private static void measureOf(Statement st, int deed) {
        Sentence s = st.sentence;
        int measure = deed + 1;
        while (measure < deed + 3
                && s.inside(measure)
                && !s.isWord(measure, "sanctions")
                && s.prep(measure).isEmpty()
                && s.actors[measure] == null
                && !s.isMark(measure)) {
            measure++;
        }
        boolean bare = s.inside(measure + 1)
                && s.isWord(measure, "sanctions")
                && s.prep(measure).isEmpty();
        ActorGroup g = bare ? s.actors[measure + 1] : null;
        boolean whose = g != null
                && g.adjective
                && s.unit(measure).has(Unit.AL) == s.unit(measure + 1).has(Unit.AL);
        if (g != null && whose && g.members.stream().noneMatch(a -> Entities.hasKey(st.actors, a.key()))) {
            Entities.addAll(st.recipients, g);
        }
    }

    /** "Talks that took place between", "زيارة يقوم بها": a light verb right behind its noun, with or without a relative pronoun. */
    private static boolean carriesOn(Statement st, int j) {
        Sentence s = st.sentence;
        if (j - st.unit > 3) {
            return false;
        }
        Unit u = s.unit(j);
        boolean light = s.isWord(j, "light") || s.isWord(j, "done") || (s.isWord(j, "gather") && u.enc() == 0);
        boolean resumed = Subjects.isVerb(s, j) && (u.enc() == 1 || u.enc() == 2);
        boolean held = st.predicate.kind().equals("release") && s.isWord(j, "comprise") && u.enc() == 0;
        boolean tour = st.predicate.id().equals("tour") && s.isWord(j, "comprise") && u.enc() == 0;
        if (held || tour || includes(st, j)) {
            return true;
        }
        boolean relative = s.isWord(j, "rel")
                && (s.isWord(j + 1, "light") || s.isWord(j + 1, "done") || s.isWord(j + 1, "gather"));
        return light || resumed || relative;
    }

    /** The head of an instrument whose name begins at this unit, else the unit. */
    private static int named(Sentence s, int j) {
        for (int k = j + 1; s.mayHaveInstruments() && k < s.size() && k < j + 7; k++) {
            InstrumentMention m = s.instruments[k];
            if (m != null) {
                return m.from <= j ? k : j;
            }
        }
        return j;
    }

    /** "تسلمت تونس قرضا من كينيا", "قدمت كينيا قرضا لتونس": from whom a loan is received gives it, and who gets it gets it, though both are its parties too. */
    private boolean lends(Statement st, ActorGroup g) {
        boolean from = g.prep.equals("from") && st.predicate.kind().equals("aid");
        boolean getter = g.prep.equals("li") || g.prep.equals("to") || (!verbFirst && g.prep.equals("for"));
        boolean given = st.predicate.kind().equals("aid") && getter && !g.adjective;
        boolean asked = st.predicate.kind().equals("request") && g.prep.equals("from");
        return given
                || asked
                || (from && "giver".equals(st.predicate.prepositions().get("prep.from")));
    }

    /** Whether the words name parties of an instrument just read. */
    private static boolean belongs(ActorGroup g, InstrumentMention m) {
        return !g.members.isEmpty() && m.parties.contains(g.members.get(0));
    }

    private static boolean adjectiveLike(Sentence s, int j) {
        return s.is(j + 1, Kind.NISBA) && s.starts(j, "ال") == s.unit(j + 1).has(Unit.AL);
    }

    private boolean englishVerb(Sentence s, int j) {
        return !verbFirst && (s.isWord(j, "fut") || s.isWord(j, "be"));
    }

    /** "الحرب التي دارت بين مالي وتشاد": a relative clause that only says whose it was. */
    private boolean wentOn(Statement st, int rel) {
        Sentence s = st.sentence;
        int sides = s.isWord(rel + 2, "prep.between") ? rel + 3 : rel + 2;
        boolean verb = s.inside(rel + 1)
                && (Subjects.isVerb(s, rel + 1) || !s.unit(rel + 1).known());
        ActorGroup g = verbFirst && verb && s.inside(sides) ? s.actors[sides] : null;
        return g != null && g.prep.equals("between") && st.predicate.symmetric() && st.actors.isEmpty();
    }

    /** "أشاد بالدور الذي تلعبه مصر": what is praised or blamed is what the relative clause says somebody does. */
    private void played(Statement st, int rel) {
        Sentence s = st.sentence;
        boolean own = st.isVerb() || s.unit(st.unit).enc() > 0;
        boolean answers = Roles.reacts(st) || st.predicate.kind().equals("reject");
        boolean open = verbFirst && own && answers && st.recipients.isEmpty() && rel - st.unit < 8;
        boolean verb = open && s.inside(rel + 2) && !s.isMark(rel + 1) && !s.isWord(rel + 1, "prep");
        Term deed = verb ? s.term(rel + 1, Kind.PREDICATE) : null;
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        boolean judged = kind.equals("criticise") || kind.equals("praise") || kind.equals("reject");
        judged = judged && deed != null && !deed.as(Predicate.class).needs().equals("source");
        int enc = s.inside(rel + 1) ? s.unit(rel + 1).enc() : 0;
        // "العنف الذي تمارسه كينيا": its pronoun makes a verb nobody knows of the word.
        boolean its = enc == 1 || enc == 2;
        verb = verb || (open && its && s.inside(rel + 2) && !s.isMark(rel + 1));
        boolean by = open && s.inside(rel + 3) && (s.reads(rel + 2, "به") || s.reads(rel + 2, "بها"));
        ActorGroup g = by ? s.actors[rel + 3] : verb && !judged ? s.actors[rel + 2] : null;
        boolean state = g != null && (!g.adjective || (its && s.is(rel + 2, Kind.STATE)));
        if (g != null && g.prep.isEmpty() && state) {
            Entities.addAll(st.recipients, g);
        }
    }

    /** "زيارة قام بها مسؤولون أميركيون إلى نيامي": a verb that carries the noun before it. */
    private void performed(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean it = s.inside(verb + 1) && (s.reads(verb + 1, "بها") || s.reads(verb + 1, "به"));
        ActorGroup doer = it && s.inside(verb + 2) ? s.actors[verb + 2] : null;
        if (doer == null || !doer.prep.isEmpty() || doer.adjective || !st.actors.isEmpty()) {
            return;
        }
        Entities.addAll(st.actors, doer);
        for (int j = doer.to; j < s.size() && j < doer.to + 7 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                roles.actor(st, g, false, true);
                return;
            }
            if (s.is(j, Kind.CAPITAL) || s.is(j, Kind.CITY)) {
                roles.place(st, j);
            }
        }
    }

    /** "The talks, which began on 9 March": the date of what the relative clause says of the noun. */
    private void relativeDate(Statement st, int rel, boolean noun) {
        Sentence s = st.sentence;
        if (verbFirst || !noun || rel - st.unit > 2) {
            return;
        }
        for (int j = rel + 1; j < s.size() && j < rel + 6 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.dates[j] != null) {
                date(st, s.dates[j]);
                return;
            }
        }
    }

    /** "Talks ended on Friday": the date of the verb whose subject the noun is. */
    private void dateOfVerb(Statement st, int verb, boolean noun) {
        Sentence s = st.sentence;
        boolean subject = !verbFirst && noun && st.date == null && !s.is(verb, Kind.REPORT);
        for (int j = st.unit - 1; subject && j >= 0 && !s.isBreak(j); j--) {
            subject = !Subjects.isVerb(s, j);
        }
        for (int j = verb + 1; subject && j < s.size() && j < verb + 10 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.dates[j] != null) {
                date(st, s.dates[j]);
                return;
            }
            subject = !s.isWord(j, "rel") && !s.isWord(j, "comp") && !s.is(j, Kind.REPORT);
        }
    }

    /** "Was signed, at a ceremony held today": the occasion has the day of the deed. */
    private void dateOfOccasion(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean held = !verbFirst
                && st.date == null
                && s.isWord(verb, "light")
                && s.verbs[verb] == EnglishVerbs.PARTICIPLE
                && (s.prep(verb - 1).equals("in") || s.prep(verb - 1).equals("during"));
        for (int j = verb + 1; held && s.inside(j) && j < verb + 4 && !s.isBreak(j) && !s.isComma(j); j++) {
            date(st, s.dates[j]);
        }
    }

    /** "The strike was carried out by Chad's army": the doer stands with the passive that carries the noun. */
    private void carriedOut(Statement st, int verb, boolean noun) {
        Sentence s = st.sentence;
        int carrier = s.isWord(verb, "be") ? nextVerb(s, verb) : verb;
        boolean hosted = s.isWord(carrier, "host") && st.predicate.symmetric();
        boolean passive = !verbFirst
                && noun
                && st.actors.isEmpty()
                && s.isWord(carrier, "light")
                && !s.starts(carrier, "cut")
                && !st.predicate.kind().equals("join")
                && (s.verbs[carrier] == EnglishVerbs.PASSIVE || s.verbs[carrier] == EnglishVerbs.PARTICIPLE);
        for (int j = carrier + 1; passive && s.inside(j) && j < carrier + 7 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("by")) {
                Entities.addAll(hosted ? st.facilitators : st.actors, g);
                return;
            }
        }
    }

    private static int nextVerb(Sentence s, int be) {
        int j = be + 1;
        while (j < be + 4 && s.inside(j) && !Subjects.isVerb(s, j)) {
            j++;
        }
        return j;
    }

    private static int closingComma(Sentence s, int rel) {
        if (!s.isComma(rel - 1)) {
            return -1;
        }
        for (int j = rel + 1; j < s.size() && j < rel + 20; j++) {
            if (s.isComma(j)) {
                return j + 1;
            }
        }
        return -1;
    }

    private static void date(Statement st, @Nullable DateMention d) {
        boolean visit = st.sentence.verbs.length > 0 && st.predicate.kind().equals("visit") && !st.isVerb();
        boolean since = d != null && d.role().equals("since") && (visit || Occasions.isEncounter(st));
        boolean until = d != null && st.predicate.kind().equals("extend") && isUntil(st.sentence, d);
        // "Is on a visit through Saturday".
        boolean through = d != null && st.sentence.verbs.length > 0 && st.sentence.reads(d.from() - 1, "through");
        if (d != null && st.date == null && !since && !until && !through) {
            st.date = d;
        }
    }

    /** "مددت الهدنة حتى منتصف مارس": up to when it is extended, not when. */
    private static boolean isUntil(Sentence s, DateMention d) {
        for (int j = d.from(); j >= 0 && j > d.from() - 4; j--) {
            Term t = s.term(j, Kind.TIME);
            if (t != null && t.id().equals("until")) {
                return true;
            }
            boolean opens = t != null || j == d.from() || s.is(j, Kind.WEEKDAY) || s.isWord(j, "the");
            if (!opens) {
                return false;
            }
        }
        return false;
    }
}
