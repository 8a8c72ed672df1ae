package org.mithaq.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Reads the predicates of a sentence and hands each the actors, instrument, date and place that stand with it. */
final class ClauseReader {
    /** The reach of predicates that set none; a wider one counts on both sides. */
    private static final int NEAR = 7;

    /** Those who meet on the sidelines of a meeting need not be who meets there. */
    private static final double BESIDE = 0.5;
    /** A state of mind is no news. */
    private static final double STATE = 0.5;

    private static final int PREDICATES = Unit.bits(Kind.PREDICATE);
    private static final int DATE_WORDS = Unit.bits(Kind.TIME, Kind.WEEKDAY);

    private final boolean verbFirst;
    private final Discourse discourse;
    private final Entities entities;
    private final Subjects subjects;
    private final Arguments arguments;
    private final FactualityRules factuality;
    private final Attributions attributions;
    private final Background background;
    private final Sayings sayings;
    /** Of the sentence at hand. */
    private List<Statement> out = new ArrayList<>();

    /** What the sentence before told. */
    private List<Statement> told = List.of();

    private final List<Statement> open = new ArrayList<>();
    private final List<Statement> nameless = new ArrayList<>();

    ClauseReader(LanguagePack pack, Discourse discourse, Entities entities, @Nullable LocalDate published) {
        this.verbFirst = pack.verbFirst();
        this.discourse = discourse;
        this.entities = entities;
        this.subjects = new Subjects(verbFirst, discourse);
        this.arguments = new Arguments(verbFirst, subjects, entities, discourse);
        this.factuality = new FactualityRules(verbFirst);
        this.background = new Background(verbFirst, published);
        this.attributions = new Attributions(subjects, discourse);
        this.sayings = new Sayings(pack, subjects);
    }

    /** The first of four steps that read a sentence: finds its statements, in the order of their triggers, and who and what stands with them. */
    void fill(Sentence s) {
        subjects.begin(s);
        attributions.begin(s);
        arguments.begin(s);
        out = new ArrayList<>();
        for (int i = 0; i < s.size() && s.hasAny(PREDICATES); i++) {
            Statement st = s.is(i, Kind.PREDICATE) ? filled(s, i) : null;
            if (st != null) {
                out.add(st);
            }
        }
    }

    /** The second: whether it was done, and who says so. */
    void decide() {
        for (Statement st : out) {
            factuality.decide(st);
            Statement of = verbFirst && st.predicate.kind().equals("sanction") ? imposing(st) : null;
            if (of != null) {
                st.factuality(of.factuality, of.factualityRule, of.unit);
            }
            attributions.attribute(st);
        }
        if (verbFirst) {
            out.forEach(this::onErrand);
        }
    }

    /** "يصل الرئيس الكيني إلى غانا غدا ليوقع مع نظيره اتفاقا": what a journey is made for is still to be done. */
    private void onErrand(Statement st) {
        Sentence s = st.sentence;
        boolean purpose =
                st.isVerb() && (st.form & Term.PRESENT) != 0 && s.unit(st.unit).has(Unit.LI);
        int at = purpose && st.factuality.equals("asserted") ? out.indexOf(st) - 1 : -1;
        if (at >= 0) {
            Statement main = out.get(at);
            boolean step = st.predicate.needs().equals("accord");
            boolean going = main.isVerb() && main.predicate.kind().equals("visit");
            if (main.factuality.equals("planned") || (going && step && main.factuality.equals("asserted"))) {
                st.factuality("planned", "purpose", st.unit);
            }
        }
    }

    /** "من المتوقع أن تفرض كندا عقوبات على": the statement whose verb or verbal noun imposes the sanctions that a noun names shortly behind; null for none. */
    private @Nullable Statement imposing(Statement noun) {
        boolean sanctions = noun.predicate.id().equals("sanctions-noun");
        for (int k = out.indexOf(noun) - 1; sanctions && k >= 0; k--) {
            Statement st = out.get(k);
            if (st.predicate.kind().equals("sanction")) {
                return noun.unit - st.unit < 7 ? st : null;
            }
        }
        return null;
    }

    /** The third: whether it is news. */
    void weigh() {
        for (Statement st : out) {
            st.background = background.pointsBack(st);
            st.cues = background.cues(st);
            boolean beside = verbFirst && st.sentence.isWord(st.unit - 1, "sidelines") && Occasions.isEncounter(st);
            st.weight = beside ? BESIDE : st.weight;
        }
        out.removeIf(st -> st.predicate.needs().equals("source") && !accuse(st));
        out.removeIf(st -> st.predicate.id().equals("decide-jointly") && decidesDeed(st));
        out.removeIf(st -> st.predicate.id().equals("consent") && decidesToAct(st));
        out.removeIf(st -> st.factualityRule.equals("condition") || answered(st));
        out.removeIf(st ->
                stipulated(st) || (verbFirst && (anyAttack(st) || aimOfPlan(st) || ofDraft(st) || endsOther(st))));
        if (!verbFirst) {
            out.removeIf(this::ofCharge);
            out.removeIf(st -> ofPaper(st) || makesKnown(st) || warnedOf(st) || EnglishNoDeeds.tells(st));
            out.removeIf(st -> madeKnown(st) || isTrait(st) || beside(st) || deniedSupport(st) || over(st));
            out.removeIf(st -> st.predicate.id().equals("agree-to") && resolvesDeed(st));
            out.removeIf(st -> (st.form & Term.NOUN) != 0 && rebuffed(st));
        }
        out.removeIf(st -> st.predicate.id().equals("keep-accord") && !broken(st));
        out.forEach(this::callOn);
        out.forEach(this::askedDeed);
        if (verbFirst) {
            out.forEach(ClauseReader::trucesOfOthers);
            out.forEach(ClauseReader::persuaded);
            out.forEach(ClauseReader::besides);
            out.forEach(ClauseReader::leavesAll);
            out.forEach(this::forcesOfBoth);
            out.removeIf(this::withheld);
            out.removeIf(st -> evaded(st) || onlyDiscussed(st) || anyMediation(st) || danger(st));
            out.removeIf(st -> st.predicate.id().equals("expel-forces") && driven(st));
            out.removeIf(ClauseReader::student);
            out.removeIf(st -> st.predicate.id().equals("command") && ordersFor(st));
        }
        out.forEach(this::menace);
        out.forEach(this::makers);
        if (verbFirst) {
            Refusals.settle(out, subjects);
        } else {
            Refusals.settleVerbs(out);
        }
    }

    /** The last: what the statements say together, and what the discourse keeps of them. */
    List<Statement> finish(Sentence s) {
        if (!verbFirst) {
            EnglishGovernment.apply(s, out);
            EnglishAddressees.settle(out, discourse);
            EnglishOffers.settle(s, out);
            SpokenDays.settle(s, out, subjects);
            out = SecondObjects.tell(s, out);
        } else {
            SpokenDays.settle(s, out, subjects);
            out.removeIf(this::partOfTour);
            out = SecondObjects.memberships(s, out);
        }
        for (Statement st : out) {
            st.weight *= background.isState(st) ? STATE : 1;
        }
        boolean open = out.isEmpty() || out.stream().allMatch(st -> st.factualityRule.equals("duty"));
        Statement said = open ? sayings.in(s) : null;
        // What others must do is asked of them, though it is told of as their deed.
        if (said != null && (out.isEmpty() || said.predicate.id().endsWith("must"))) {
            out.add(said);
        }
        subjects.finish(s);
        if (verbFirst) {
            Occasions.date(s, out, told, discourse);
        } else {
            LaterDays.settle(s, out, told);
            out.forEach(this::daySigned);
            out.forEach(this::dayOfWords);
            out.forEach(this::sentHome);
        }
        told = out;
        out.forEach(verbFirst ? this::notePair : discourse::paired);
        if (!verbFirst) {
            discourse.sentence(s, entities);
        }
        return out;
    }

    /** "اتفاقا لتقاسم السلطة ينهي المواجهات", "الاتفاق الذي ينهي الحرب": what an accord does to something else is no step of its parties. */
    private static boolean endsOther(Statement st) {
        Sentence s = st.sentence;
        boolean visas = st.predicate.kind().equals("sanction");
        boolean ends = visas
                || (st.predicate.object().equals("accord")
                        && (st.predicate.kind().equals("withdraw")
                                || st.predicate.kind().equals("suspend")));
        InstrumentMention m = st.accord;
        for (int j = st.unit - 1; visas && m == null && s.mayHaveInstruments() && j >= 0 && j > st.unit - 8; j--) {
            m = s.instruments[j];
        }
        boolean present = ends
                && st.isVerb()
                && (st.form & Term.PRESENT) != 0
                && s.unit(st.unit).enc() == 0;
        boolean rel = s.isWord(st.unit - 1, "rel");
        if (m == null || !present || m.from > st.unit || s.unit(st.unit).has(Unit.AND | Unit.SO)) {
            return false;
        }
        boolean next = st.unit - Math.max(m.to, m.reach) <= (rel ? 1 : 0);
        boolean other = s.inside(st.unit + 1) && s.instruments[st.unit + 1] == null && !s.isMark(st.unit + 1);
        return next && other && (rel || !m.definite);
    }

    /** "أوقفت 36 شخصا بينهم طالب ألماني": a student, who demands nothing. */
    private static boolean student(Statement st) {
        Sentence s = st.sentence;
        boolean word = st.unit > 0 && s.reads(st.unit, "طالب");
        return word && (s.reads(st.unit - 1, "بينهم") || s.reads(st.unit - 1, "منهم"));
    }

    /** "قطعت إيران علاقاتها مع المغرب تضامنا مع الجزائر": no verb of two, but why the one did it. */
    private static void besides(Statement st) {
        boolean why = st.predicate.id().equals("solidarity") && st.sentence.reads(st.unit, "تضامنا");
        if (why && st.actors.size() > 1) {
            Actor first = st.actors.get(0);
            st.actors.clear();
            st.actors.add(first);
        }
    }

    /** "طرد الجيش القوات الروسية من خيرسون": who is driven out of a town lost it in a battle, and is not sent home; nor is an armed group. */
    private static boolean driven(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j + 1) && j < st.unit + 12 && !s.isBreak(j); j++) {
            if (s.isWord(j, "prep.from") && s.is(j + 1, Kind.CITY)) {
                return true;
            }
        }
        return !st.recipients.stream().allMatch(InstrumentOwners::state);
    }

    /** "أمر الملك بصرف مكافأة لكل أسرة": for whom something is ordered is not who is to do it. */
    private static boolean ordersFor(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 16 && !s.isBreak(j); j++) {
            if (s.actors[j] != null && j > 0 && s.unit(j - 1).has(Unit.LI)) {
                return st.recipients.stream().allMatch(Actor::isGroup);
            }
        }
        return false;
    }

    /** "صوت المجلس على مشروع قرار يدين": what a draft would say nobody has said. */
    private static boolean ofDraft(Statement st) {
        Sentence s = st.sentence;
        boolean present = st.isVerb() && (st.form & Term.PRESENT) != 0 && Roles.speaks(st);
        if (present && refusedPaper(s, st.unit)) {
            return true;
        }
        for (int j = st.unit - 1; present && j >= 0 && j > st.unit - 5 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            if (s.isWord(j, "draft")) {
                return true;
            }
        }
        return false;
    }

    /** "فشل المجلس في تبني قرار يدعو", "اعترضت كينيا على بيان يدين": what a paper would say that was not passed, or that somebody will not have. */
    private static boolean refusedPaper(Sentence s, int verb) {
        boolean paper = false;
        for (int j = verb - 1; j >= 0 && j > verb - 12 && !s.isBreak(j) && !s.isComma(j); j--) {
            paper = paper
                    || (j > verb - 5 && (s.isWord(j, "paper.indefinite") || s.ends(j, "قرار") || s.isWord(j, "draft")));
            Term t = Subjects.isVerb(s, j) ? s.term(j, Kind.PREDICATE) : null;
            boolean off = s.isWord(j, "fail") || s.isWord(j, "refuse");
            off = off || (t != null && t.as(Predicate.class).kind().equals("reject"));
            if (off || Subjects.isVerb(s, j)) {
                return paper && off;
            }
        }
        return false;
    }

    /** "Accused Mali of planning to attack it": what somebody is said to intend is part of the charge. */
    private boolean ofCharge(Statement st) {
        Sentence s = st.sentence;
        boolean intended = s.verbs[st.unit] == EnglishVerbs.INFINITIVE;
        // "Accused Mali of having invaded it".
        if (s.reads(st.unit - 1, "having") && s.isWord(st.unit - 2, "prep.of")) {
            return out.stream()
                    .anyMatch(o -> o.predicate.kind().equals("criticise") && o.unit < st.unit && st.unit - o.unit < 12);
        }
        for (int j = st.unit - 1; intended && j > 0 && j > st.unit - 5 && !s.isMark(j); j--) {
            int of = j - 1;
            if (s.isWord(of, "prep.of") && s.verbs[j] != EnglishVerbs.FINITE && s.actors[j] == null) {
                return out.stream()
                        .anyMatch(o -> o.predicate.kind().equals("criticise") && o.unit < of && of - o.unit < 10);
            }
        }
        return false;
    }

    /** "The freed Malian soldiers": a participle between an article and its noun only says which ones, where nobody is named who did it. */
    private static boolean isTrait(Statement st) {
        Sentence s = st.sentence;
        boolean reduced = s.verbs[st.unit] == EnglishVerbs.PARTICIPLE
                && (s.isWord(st.unit - 1, "the") || s.isWord(st.unit - 1, "a"));
        return reduced && st.actors.stream().allMatch(Actor::isNationless);
    }

    /** "Met on the sidelines of a summit of the bloc": a gathering that only says where is none of theirs. */
    private static boolean beside(Statement st) {
        Sentence s = st.sentence;
        boolean noun = s.verbs[st.unit] != EnglishVerbs.FINITE && Occasions.isEncounter(st);
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 5 && !s.isMark(j); j--) {
            if (s.isWord(j, "sidelines")) {
                return true;
            }
        }
        return false;
    }

    /** "Chad rejected accusations that": who will not have a charge or a demand has not made it. */
    private boolean rebuffed(Statement said) {
        boolean word = switch (said.predicate.kind()) {
            case "criticise", "request", "threaten" -> said.sentence.verbs[said.unit] == EnglishVerbs.NOUN;
            default -> false;
        };
        for (Statement st : word ? out : List.<Statement>of()) {
            String kind = st.predicate.kind();
            boolean refuses = (kind.equals("reject") || kind.equals("deny")) && st.isVerb() && !st.passive;
            boolean object = refuses && said.unit > st.unit && said.unit - st.unit < 6;
            if (object && said.actors.stream().allMatch(a -> Entities.hasKey(st.actors, a.key()))) {
                return true;
            }
        }
        return false;
    }

    /** "Advised its citizens not to visit Chad", "was told not to send troops": what others are told to leave is no news of theirs. */
    private static boolean warnedOf(Statement st) {
        Sentence s = st.sentence;
        boolean told = s.verbs[st.unit] == EnglishVerbs.INFINITIVE
                && s.isWord(st.unit - 2, "neg")
                && st.factuality.equals("denied");
        for (int j = st.unit - 3; told && j >= 0 && j > st.unit - 9 && !s.isMark(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "advise");
            }
        }
        return false;
    }

    /** "Is discussing a loan agreement signed with Chad in May": the day is that of the participle right before it. */
    private void daySigned(Statement st) {
        Sentence s = st.sentence;
        for (Statement o : st.date != null && st.accord != null ? out : List.<Statement>of()) {
            boolean signed = o.accord == st.accord
                    && Objects.equals(o.date, st.date)
                    && s.verbs[o.unit] == EnglishVerbs.PARTICIPLE
                    && st.predicate.kind().equals("negotiate");
            if (signed && st.unit < o.unit) {
                st.date = null;
                return;
            }
        }
    }

    /** "A deal between Chad and Mali will cut tariffs", "the treaty, which would also scrap missiles": what an accord does to something else is no step towards it. */
    private static boolean ofPaper(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean ends = kind.equals("withdraw") || kind.equals("suspend");
        boolean does = (ends || kind.equals("conclude"))
                && st.predicate.object().equals("accord")
                && !st.passive
                && s.verbs[st.unit] == EnglishVerbs.FINITE;
        boolean later = false;
        int noun = st.unit - 1;
        while (does && noun > 0 && !Subjects.isVerb(s, noun) && s.instruments[noun] == null && helps(s, noun)) {
            later = later || s.isWord(noun, "fut") || s.isWord(noun, "modal");
            noun--;
        }
        ActorGroup side = does && (ends || later) ? Subjects.endingAt(s, noun) : null;
        noun = side == null ? noun : side.from - 1;
        return does
                && (ends || later)
                && st.accord != null
                && st.accord.from <= noun
                && st.accord.to >= noun - 1
                && (side == null || side.prep.equals("between") || side.prep.equals("with"));
    }

    /** What stands between a subject and its verb and is neither. */
    private static boolean helps(Sentence s, int j) {
        boolean clause = s.isWord(j, "rel") || s.isWord(j, "comp") || s.isComma(j);
        return clause || s.isWord(j, "fut") || s.isWord(j, "modal") || s.isWord(j, "ignore") || s.isWord(j, "have");
    }

    /** "The truce collapsed", "the ceasefire has expired": a truce that is told to be over is not made. */
    private static boolean over(Statement st) {
        Sentence s = st.sentence;
        boolean truce = st.predicate.id().equals("ceasefire") && s.mayHaveInstruments();
        for (int j = st.unit; truce && j >= 0 && j > st.unit - 5; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null && m.to > st.unit) {
                return m.fate.equals("collapsed") || m.fate.equals("expired");
            }
        }
        return false;
    }

    /** "Denies backing the rebels": support that is denied is neither praise nor blame. */
    private static boolean deniedSupport(Statement st) {
        Sentence s = st.sentence;
        boolean gerund =
                s.verbs[st.unit] == EnglishVerbs.GERUND && st.predicate.kind().equals("praise");
        return gerund && st.factuality.equals("denied");
    }

    /** "Agreed to impose sanctions on Mali": what a body resolves is told by itself. */
    private boolean resolvesDeed(Statement decision) {
        for (Statement st : out) {
            boolean deed = switch (st.predicate.kind()) {
                case "sanction", "suspend", "expel", "break_relations" -> true;
                default -> false;
            };
            boolean content = deed && st.unit > decision.unit && st.unit < decision.unit + 6;
            if (content && st.sentence.verbs[st.unit] == EnglishVerbs.INFINITIVE) {
                boolean own = st.actors.stream().allMatch(a -> Entities.hasKey(decision.actors, a.key()));
                st.date = own && st.date == null ? decision.date : st.date;
                return own;
            }
        }
        return false;
    }

    /** "President Trump, who announced the truce": who alone tells of an accord that was named before need be no side of it. */
    private static boolean makesKnown(Statement st) {
        InstrumentMention m = st.predicate.id().equals("announce-accord") && st.isVerb() ? st.accord : null;
        return m != null
                && m.definite
                && m.known == null
                && Entities.count(st.actors) == 1
                && m.parties.stream().allMatch(a -> Entities.hasKey(st.actors, a.key()));
    }

    /** "Accepted a ceasefire announced by Togo": who only makes known a truce that others accept keeps none. */
    private boolean madeKnown(Statement st) {
        Sentence s = st.sentence;
        boolean announced = st.predicate.kind().equals("ceasefire") && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE;
        InstrumentMention m = announced && st.unit > 0 ? s.instruments[st.unit - 1] : null;
        return m != null
                && out.stream()
                        .anyMatch(x -> m.equals(x.accord)
                                && !x.actors.isEmpty()
                                && x.predicate.kind().equals("agree")
                                && x.actors.stream().noneMatch(a -> Entities.hasKey(st.actors, a.key())));
    }

    /** "Has not complied with the agreement": who does not keep an accord breaks it; who keeps it does nothing new, "التزمت كينيا بالاتفاق مع مالي", but is bound by it. */
    private static boolean broken(Statement st) {
        boolean not = st.factuality.equals("denied");
        if (not) {
            st.factuality("asserted", "plain", st.unit);
        }
        boolean english = st.sentence.verbs.length > 0;
        boolean does = !english
                || (st.sentence.verbs[st.unit] == EnglishVerbs.FINITE
                        && st.factuality.equals("asserted")
                        && st.actors.stream().allMatch(InstrumentOwners::state));
        InstrumentMention kept =
                not || !does || (english && st.accord != null && st.accord.parties.size() > 1) ? null : st.accord;
        boolean own = !st.inferredActor || st.sentence.unit(st.unit).enc() > 0;
        if (kept != null && own) {
            st.actors.forEach(a -> Entities.addOne(kept.parties, a));
        }
        return not;
    }

    /** "مبادرة لدعم السياحة": what a plan is to support nobody praises. */
    private static boolean aimOfPlan(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("endorse")
                && !st.isVerb()
                && s.unit(st.unit).has(Unit.LI);
        return noun && s.isWord(st.unit - 1, "endeavour");
    }

    /** "يزور كينيا في جولة تشمل تنزانيا": the visit and the tour that it is part of are one. */
    private boolean partOfTour(Statement tour) {
        boolean open = tour.predicate.id().equals("tour")
                && tour.sentence.prep(tour.unit).equals("in");
        for (Statement st : open ? out : List.<Statement>of()) {
            boolean visit = st != tour && st.predicate.kind().equals("visit") && st.isVerb() && st.unit < tour.unit;
            boolean same = visit
                    && !st.recipients.isEmpty()
                    && !st.actors.isEmpty()
                    && tour.actors.stream().allMatch(a -> Entities.hasKey(st.actors, a.key()));
            if (same) {
                tour.recipients.forEach(a -> Entities.addOne(st.recipients, a));
                st.date = st.date == null ? tour.date : st.date;
                return true;
            }
        }
        return false;
    }

    /** "سيرد على أي هجوم", "على أي عقوبات": any attack and any sanctions are none. */
    private static boolean anyAttack(Statement st) {
        String kind = st.predicate.kind();
        boolean noun = !st.isVerb() && (kind.equals("attack") || kind.equals("sanction"));
        Sentence s = st.sentence;
        return noun
                && st.unit > 0
                && (s.isWord(st.unit - 1, "any")
                        || s.tokens.word(s.unit(st.unit - 1).to() - 1).equals("اي"));
    }

    /** "وينص الاتفاق على وقف إطلاق النار": what an accord provides for has not been done yet. */
    private static boolean stipulated(Statement st) {
        Sentence s = st.sentence;
        boolean noun = (st.form & Term.NOUN) != 0
                && s.verbs.length == 0
                && st.predicate.kind().equals("ceasefire");
        Term before = noun ? s.term(st.unit - 1, Kind.PREDICATE) : null;
        boolean kept = before != null && before.as(Predicate.class).id().equals("keep-accord");
        if (kept || (noun && InstrumentFinder.proposed(s, st.unit))) {
            return true;
        }
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 6 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "stipulate");
            }
        }
        return false;
    }

    /** "دعت أذربيجان إلى انسحاب القوات الأرمينية": who would do what is called for is called on. */
    private void callOn(Statement call) {
        boolean open = verbFirst && call.predicate.id().equals("request") && call.isVerb() && call.recipients.isEmpty();
        if (open) {
            toldTo(call);
        }
        for (Statement st : open ? out : List.<Statement>of()) {
            boolean content = st.unit > call.unit && st.unit < call.unit + 5 && st.factuality.equals("hypothetical");
            if (content && !st.isVerb() && !st.inferredActor) {
                st.actors.stream()
                        .filter(a -> !a.isGroup() && !Entities.hasKey(call.actors, a.key()))
                        .forEach(a -> Entities.addOne(call.recipients, a));
                return;
            }
        }
    }

    /** "طلبت مالي من روسيا شن غارات على المتمردين": a blow that somebody asks for would be dealt by the one who is asked. */
    private void askedDeed(Statement call) {
        boolean open = verbFirst
                && call.predicate.id().equals("request")
                && call.isVerb()
                && !call.actors.isEmpty()
                && !call.recipients.isEmpty();
        for (Statement st : open ? out : List.<Statement>of()) {
            boolean behind = st.unit > call.unit && st.unit < call.unit + 12 && !st.isVerb();
            boolean blow = behind && st.predicate.kind().equals("attack");
            boolean inherited = blow && st.actors.stream().allMatch(a -> Entities.hasKey(call.actors, a.key()));
            if (inherited && VerbalNouns.askedOf(call.sentence, over(call.sentence, st.unit))) {
                st.actors.clear();
                st.actors.addAll(call.recipients);
                st.recipients.removeIf(a -> Entities.hasKey(call.recipients, a.key()));
                st.factuality("hypothetical", "wish-or-demand", call.unit);
            }
        }
    }

    /** "أعلنت غانا وتوغو تمديد الهدنة في السودان": two who tell of a truce in a third's land are no sides of it. */
    private static void trucesOfOthers(Statement st) {
        InstrumentMention m = st.accord;
        boolean noun = m != null && m.known == null && m.type.equals("ceasefire") && !st.isVerb();
        boolean told = noun && st.actors.size() > 1 && st.predicate.symmetric();
        int in = m == null ? 0 : m.to;
        ActorGroup land = told && st.sentence.inside(in + 1) ? st.sentence.actors[in + 1] : null;
        boolean there = land != null && land.prep.equals("in") && land.members.size() == 1;
        if (m == null || land == null || !there || land.members.get(0).isGroup()) {
            return;
        }
        int verb = st.unit - 1;
        while (verb >= 0 && !st.sentence.isBreak(verb) && !Subjects.isVerb(st.sentence, verb)) {
            verb--;
        }
        Actor side = land.members.get(0);
        boolean announced = verb >= 0 && st.sentence.is(verb, Kind.REPORT);
        if (announced && !Entities.hasKey(st.actors, side.key())) {
            m.parties.removeIf(a -> Entities.hasKey(st.actors, a.key()));
            st.facilitators.addAll(st.actors);
            st.actors.clear();
            st.actors.add(side);
        }
    }

    /** "إقناع الرئيس الكيني بالانسحاب من الاتفاق مع غانا": who is persuaded would do it. */
    private static void persuaded(Statement st) {
        Sentence s = st.sentence;
        boolean noun = s.mayHave("persuade") && !st.isVerb();
        int last = noun && s.isWord(st.unit - 1, "prep.on") ? st.unit - 2 : st.unit - 1;
        boolean content = noun && (last < st.unit - 1 || s.prep(st.unit).equals("bi"));
        ActorGroup who = content ? Subjects.endingAt(s, last) : null;
        boolean by = who != null && who.prep.isEmpty() && !who.adjective;
        boolean verb = by && who != null && s.isWord(who.from - 1, "persuade");
        ActorGroup first = by && !verb && who != null ? Subjects.endingAt(s, who.from - 1) : null;
        verb = verb || (first != null && s.isWord(first.from - 1, "persuade"));
        if (who != null && verb) {
            st.actors.clear();
            st.actors.addAll(who.members);
            st.recipients.removeIf(a -> Entities.hasKey(who.members, a.key()));
            if (st.isDone()) {
                st.factuality("hypothetical", "wish-or-demand", who.from - 1);
            }
        }
    }

    /** "اتفق رئيسا كينيا وغانا على سحب القوات من الحدود": forces of which nobody says whose they are are those of all who agree on it. */
    private void forcesOfBoth(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("pull-out-forces") && !st.isVerb() && st.isDone();
        boolean bare = noun
                && st.actors.size() == 1
                && s.title(st.unit + 1) != null
                && s.starts(st.unit + 1, "ال")
                && !s.is(st.unit + 2, Kind.NISBA);
        for (Statement o : noun ? out : List.<Statement>of()) {
            boolean same = st.actors.stream().allMatch(a -> Entities.hasKey(o.actors, a.key()));
            boolean agreed =
                    o.predicate.kind().equals("agree") && o.isVerb() && o.unit < st.unit && st.unit - o.unit < 30;
            if (agreed && (bare || same) && Entities.count(o.actors) > 1) {
                st.actors.clear();
                st.actors.addAll(o.actors);
                st.factuality("planned", "plan", o.unit);
                return;
            }
        }
    }

    /** "تمزيق الاتفاق النووي مع إيران": who leaves an accord known by its name leaves all its sides, and not the one it is called after. */
    private static void leavesAll(Statement st) {
        InstrumentMention m = st.accord;
        if (m != null && m.known != null && st.predicate.kind().equals("withdraw")) {
            st.recipients.removeIf(a -> Entities.hasKey(m.parties, a.key()));
        }
    }

    /** "أوقفت السويد تمويل الوكالة": the help that somebody stops is told of by the stopping. */
    private boolean withheld(Statement st) {
        boolean off = st.predicate.kind().equals("aid") && st.factualityRule.equals("called-off");
        return off
                && out.stream()
                        .anyMatch(o -> o.predicate.kind().equals("suspend")
                                && o.unit < st.unit
                                && st.unit - o.unit < 8
                                && o.sentence == st.sentence);
    }

    /** "في انتهاك لعقوبات الاتحاد", "خالفت العقوبات الأميركية", "التحايل على العقوبات": sanctions that somebody breaks stand, and are not imposed by that. */
    private static boolean evaded(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("sanctions-noun") && s.mayHave("evade");
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 5 && !s.isMark(j); j--) {
            if (s.isWord(j, "evade")) {
                return true;
            }
        }
        return false;
    }

    /** "يشكل تهديدا مباشرا لأمن غانا": a danger for somebody is no threat of his. */
    private static boolean danger(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("threaten") && !st.isVerb() && (st.form & Term.ACTIVE) == 0;
        for (int j = st.unit + 1; noun && s.inside(j) && j < st.unit + 4 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null || s.unit(j).has(Unit.LI)) {
                return s.prep(j).equals("li")
                        && (g == null || g.members.stream().anyMatch(a -> Entities.hasKey(st.actors, a.key())));
            }
        }
        return false;
    }

    /** "لم يمنح القادة الوساطة فرصة": the mediation, of nobody whom the words name and between nobody, is that of others than the subject. */
    private static boolean anyMediation(Statement st) {
        Sentence s = st.sentence;
        boolean lone = st.predicate.id().equals("mediate")
                && !st.isVerb()
                && st.inferredActor
                && s.unit(st.unit).has(Unit.AL)
                && s.prep(st.unit).isEmpty();
        for (int j = st.unit - 1; lone && j >= 0 && j > st.unit - 8 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                lone = !s.isWord(j, "light") && !s.isWord(j, "plays") && !s.isWord(j, "plan");
                break;
            }
        }
        for (int j = st.unit + 1; lone && s.inside(j) && j < st.unit + 8 && !s.isBreak(j); j++) {
            lone = !s.isWord(j, "prep.between");
        }
        return lone;
    }

    /** "توجه الوفد إلى القاهرة لبحث الهدنة مع المسؤولين": a truce that is only talked of is not kept with them. */
    private static boolean onlyDiscussed(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("ceasefire") && !st.isVerb() && st.unit > 0;
        return noun && (s.isWord(st.unit - 1, "debating") || s.isWord(st.unit - 1, "prep.about"));
    }

    /** "شن غارات": the noun of doing before that of the deed, if there is one. */
    private static int over(Sentence s, int deed) {
        return s.isWord(deed - 1, "light") || s.isWord(deed - 1, "commit") ? deed - 1 : deed;
    }

    /** "هددت فرنسا بتعليق مساعداتها لمالي": whom the threatened deed would reach is threatened. */
    private void menace(Statement threat) {
        boolean open = verbFirst
                && threat.predicate.id().equals("threaten")
                && threat.isVerb()
                && threat.recipients.isEmpty()
                && !threat.actors.isEmpty();
        for (Statement st : open ? out : List.<Statement>of()) {
            boolean content = st.unit > threat.unit && st.unit < threat.unit + 8 && !st.isVerb();
            boolean deed = content && threat.sentence.prep(st.unit).equals("bi") && !st.recipients.isEmpty();
            if (deed && st.actors.stream().allMatch(a -> Entities.hasKey(threat.actors, a.key()))) {
                st.recipients.stream().filter(a -> !a.isGroup()).forEach(a -> Entities.addOne(threat.recipients, a));
                return;
            }
        }
    }

    /** "رحبت تونس بالاتفاق الذي وقعته كينيا والصومال": those whose accord it is are praised or blamed for it. */
    private void makers(Statement st) {
        boolean open = verbFirst && st.isVerb() && Roles.reacts(st) && st.recipients.isEmpty();
        InstrumentMention m = null;
        for (int j = st.unit + 1; open && m == null && st.sentence.inside(j) && j < st.unit + 10; j++) {
            InstrumentMention here = st.sentence.instruments[j];
            boolean step = here != null && st.sentence.is(j - 1, Kind.PREDICATE);
            m = here != null && st.sentence.prep(step ? j - 1 : j).equals("bi") ? here : null;
        }
        for (Statement made : m == null ? List.<Statement>of() : out) {
            boolean theirs = made != st && m != null && m.equals(made.accord) && made.predicate.symmetric();
            if (theirs && made.actors.stream().noneMatch(a -> Entities.hasKey(st.actors, a.key()))) {
                made.actors.stream().filter(a -> !a.isGroup()).forEach(a -> Entities.addOne(st.recipients, a));
                return;
            }
        }
    }

    /** "طلبت المحكمة أن ترفع الولايات المتحدة العقوبات": who shall do it. */
    private void toldTo(Statement call) {
        Sentence s = call.sentence;
        int verb = -1;
        for (int j = call.unit + 1; verb < 0 && s.inside(j + 1) && j < call.unit + 9 && !s.isBreak(j); j++) {
            verb = s.isWord(j, "comp") && Subjects.isVerb(s, j + 1) ? j + 1 : -1;
        }
        ActorGroup g = verb < 0 ? null : SubjectsBehind.right(s, verb);
        if (g != null
                && g.from <= verb + 2
                && g.members.stream().noneMatch(a -> Entities.hasKey(call.actors, a.key()))) {
            Entities.addAll(call.recipients, g);
        }
    }

    /** "قررت مالي والنيجر الانسحاب", "Mali and Niger decided to withdraw": what was decided is told by itself. */
    private boolean decidesDeed(Statement decision) {
        for (Statement st : out) {
            boolean deed = verbFirst ? !st.isVerb() : (st.form & Term.NOUN) == 0;
            deed = deed && !st.predicate.kind().equals("other");
            boolean behind = st.unit > decision.unit && st.unit < decision.unit + 10 && deed;
            if (behind && st.actors.stream().allMatch(a -> Entities.hasKey(decision.actors, a.key()))) {
                return !st.actors.isEmpty();
            }
        }
        return false;
    }

    /** "ردت بقوة": only an answer that is still to come threatens. */
    private static boolean answered(Statement st) {
        boolean answer = st.sentence.verbs.length == 0 && st.predicate.id().equals("retaliate");
        return answer && !st.sentence.unit(st.unit).has(Unit.SA);
    }

    /** "وافق الاتحاد الأوروبي على فرض عقوبات على مالي": what was resolved is the event where it is a deed that a decision does. */
    private boolean decidesToAct(Statement decision) {
        for (Statement st : verbFirst ? out : List.<Statement>of()) {
            boolean deed = switch (st.predicate.kind()) {
                case "sanction", "suspend", "withdraw", "break_relations", "expel", "aid" -> true;
                default -> st.predicate.kind().equals("ratify") && st.isDone();
            };
            boolean behind = st.unit > decision.unit && st.unit < decision.unit + 10 && !st.isVerb();
            if (deed && behind && st.actors.stream().allMatch(a -> Entities.hasKey(decision.actors, a.key()))) {
                return !st.actors.isEmpty();
            }
        }
        return false;
    }

    /** Talks whose sides their clauses do not name, of all sentences that were read. */
    List<Statement> open() {
        return open;
    }

    /** Steps of which their clauses name nobody who took them, of all sentences that were read. */
    List<Statement> nameless() {
        return nameless;
    }

    /** "Severed relations with Chad and gave its diplomats a day to leave": nobody sends home his own. */
    private void sentHome(Statement st) {
        boolean open = st.predicate.kind().equals("expel")
                && st.recipients.stream().allMatch(Actor::isNationless)
                && st.sentence.mayHave("diplomats");
        for (Statement o : open ? out : List.<Statement>of()) {
            boolean cut = o.predicate.kind().equals("break_relations") && o.unit < st.unit && !o.recipients.isEmpty();
            if (cut && !st.actors.isEmpty() && st.actors.stream().allMatch(a -> Entities.hasKey(o.actors, a.key()))) {
                st.recipients.clear();
                o.recipients.forEach(a -> st.recipients.add(a.meantBy(st.start(), st.end())));
                return;
            }
        }
    }

    /** "Condemned Iraq's invasion of Kuwait early on Saturday": the day is that of the words, not of the deed they are about. */
    private void dayOfWords(Statement deed) {
        Sentence s = deed.sentence;
        boolean noun = s.verbs[deed.unit] == EnglishVerbs.NOUN
                && deed.date != null
                && deed.predicate.kind().equals("attack");
        for (Statement st : noun ? out : List.<Statement>of()) {
            boolean words = Roles.reacts(st) && s.verbs[st.unit] == EnglishVerbs.FINITE;
            boolean object =
                    words && st.unit < deed.unit && deed.unit - st.unit < 5 && Objects.equals(st.date, deed.date);
            DateMention day = deed.date;
            if (object && day != null && day.from() > deed.unit + 1 && !s.isWord(day.from() - 1, "the")) {
                deed.date = null;
                return;
            }
        }
    }

    /** Two who met, talked or agreed are "the two sides" from here on. */
    private void notePair(Statement st) {
        boolean called = st.predicate.kind().equals("call");
        boolean together =
                (st.predicate.symmetric() && !called) || st.predicate.kind().equals("visit");
        if (!verbFirst || !together || (!st.facilitators.isEmpty() && !st.predicate.symmetric())) {
            return;
        }
        List<Actor> sides = Entities.distinct(st.facilitators.isEmpty() ? st.everyone() : st.actors);
        if (sides.size() == 2 && sides.stream().noneMatch(Actor::isGroup)) {
            discourse.pair(sides);
        } else if (st.predicate.symmetric()
                && sides.size() > 2
                && sides.stream().noneMatch(Actor::isGroup)) {
            discourse.many(sides);
        }
    }

    /** What a speaker says that another does wrong is the speaker's charge; false when nobody or nobody else says so. */
    private static boolean accuse(Statement st) {
        Actor by = st.source;
        boolean english = st.sentence.verbs.length > 0;
        boolean cleared = english && (st.factuality.equals("denied") || st.sentence.isWord(st.unit - 1, "neg"));
        boolean paper = by != null && by.entity().type().equals("media");
        if (by == null
                || paper
                || cleared
                || st.actors.stream().anyMatch(a -> a.key().equals(by.key()))) {
            return false;
        }
        if (english) {
            st.factuality("asserted", "plain", st.unit);
        }
        st.recipients.clear();
        st.recipients.addAll(st.actors);
        st.actors.clear();
        st.actors.add(by);
        return true;
    }

    /** The first meaning of a unit that finds what it needs, in Arabic the best or, where that lacks its accord, the next, or a deed of unnamed people; null when it states nothing here. */
    private @Nullable Statement filled(Sentence s, int i) {
        boolean failed = false;
        Predicate before = null;
        for (Term term : candidates(s, i)) {
            boolean again = i == 0
                    && before != null
                    && before.id().equals(term.as(Predicate.class).id());
            before = term.as(Predicate.class);
            if (failed && !again && !term.as(Predicate.class).background()) {
                continue;
            }
            int form = verbFirst && demanding(s, i, term) ? term.form() | Term.ACTIVE : term.form();
            Statement st = new Statement(s, i, term.as(Predicate.class), form);
            if (arguments.fill(st)) {
                return st;
            }
            if (st.open || st.nameless) {
                factuality.decide(st);
                attributions.attribute(st);
                (st.open ? open : nameless).add(st);
            }
            boolean loan = st.predicate.id().equals("grant-loan");
            boolean envoy = st.predicate.kind().equals("break_relations")
                    || st.predicate.id().equals("summon");
            boolean bound = loan
                    || st.predicate.id().equals("submit-request")
                    || st.predicate.id().equals("leave-membership")
                    || st.predicate.id().equals("sanction")
                    || st.predicate.kind().equals("suspend")
                    || envoy
                    || st.predicate.needs().equals("court")
                    || st.predicate.needs().equals("fighters")
                    || st.predicate.needs().equals("land")
                    || st.predicate.needs().equals("accord")
                    || st.predicate.needs().equals("chamber");
            failed = failed || (verbFirst && !bound);
        }
        return null;
    }

    /** "أدانت غانا الهجوم، مطالبة بنين بوقفه": behind a comma the verbal noun that reads like the participle in the feminine is a circumstance. */
    private static boolean demanding(Sentence s, int i, Term term) {
        Unit u = s.unit(i);
        boolean bare = s.isComma(i - 1) && u.pro() == 0 && s.starts(i, "م") && s.ends(i, "ه");
        return bare && term.is(Term.NOUN) && term.as(Predicate.class).id().equals("request");
    }

    /** The predicates that a unit can be used as, those whose company fits before those that need none. */
    private List<Term> candidates(Sentence s, int i) {
        Unit u = s.unit(i);
        if (!u.is(Kind.PREDICATE) || insideName(s, i)) {
            return List.of();
        }
        if (verbFirst && ((u.is(Kind.TITLE) && u.has(Unit.AL)) || u.ownOrAdjective())) {
            return List.of();
        }
        if (verbFirst && !u.has(Unit.AL) && s.instruments[i] != null && InstrumentFinder.agreeing(s, i)) {
            return List.of();
        }
        if (verbFirst
                && u.enc() == 0
                && s.isWord(i, "no.verb")
                && s.tokens.source().charAt(s.end(i) - 1) != 'أ') {
            return List.of();
        }
        List<Term> plain = new ArrayList<>(2);
        List<Term> fitting = new ArrayList<>(0);
        List<Term> ofAccords = new ArrayList<>(0);
        boolean finite = verbFirst && u.enc() > 0 && hamzaOfVerb(s, i);
        boolean nominal = verbFirst && !finite && nominal(s, i);
        for (Term t : u.terms()) {
            boolean verb = t.is(Term.PAST) || t.is(Term.PRESENT);
            boolean named = verbFirst && t.is(Term.ACTIVE) && (u.pro() & ~Unit.AND) != 0;
            if (t.kind() != Kind.PREDICATE || (nominal && verb) || (finite && t.is(Term.NOUN)) || named) {
                continue;
            }
            Predicate p = t.as(Predicate.class);
            // "طالت العقوبات وزيرا": sanctions that are the subject are told of by their own word.
            boolean ofSanctions = verbFirst && p.id().equals("target-with-sanctions") && s.isWord(i + 1, "sanctions");
            if (ofSanctions || (!verbFirst && !used(s.verbs[i], t))) {
                continue;
            }
            boolean gated = p.id().equals("order-forward")
                    ? !forward(s, i)
                    : p.id().equals("order-envoy-out") && !leaving(s, i);
            if (gated) {
                continue;
            }
            if (verbFirst && t.is(Term.PRESENT) && !t.is(Term.PAST) && ofHim(s, i)) {
                continue;
            }
            boolean hour = t.is(Term.PAST) && u.is(Kind.TIME) && (s.is(i + 1, Kind.TIME) || s.is(i + 1, Kind.WEEKDAY));
            if (hour) {
                continue;
            }
            boolean possessed = verbFirst && t.is(Term.PASSIVE) && (u.enc() > 0 || endsInPronoun(s, i));
            // "بعد أشهر من توقف المحادثات": behind a preposition the letters of a verb are a noun.
            boolean governed = !s.prep(i).isEmpty()
                    && (t.is(Term.PAST)
                            || (t.is(Term.PRESENT)
                                    && s.isWord(i - 1, "prep")
                                    && s.unit(i - 1).enc() == 0));
            // "إنها تريد عقد اتفاق": no verb follows right behind another.
            // "إعادة فرض العقوبات": nor behind the noun of doing again.
            governed = governed || (verbFirst && t.is(Term.PAST) && i > 0 && s.ends(i - 1, "اعاده"));
            boolean willed = verbFirst && t.is(Term.PAST) && !u.has(Unit.AND | Unit.SO) && ofWill(s, i - 1);
            if (possessed || willed || (verbFirst && governed)) {
                continue;
            }
            // "To ease a ban imposed by Chad": who imposed it is told, whoever is to lift it.
            boolean imposed = !verbFirst && p.kind().equals("sanction") && s.verbs[i] == EnglishVerbs.PARTICIPLE;
            if ((!imposed && within(s, i, p.unless(), p.reach())) || (verbFirst && isHeldToBe(s, i, p))) {
                continue;
            }
            // "ويعد الاتفاق خطوة": a verb that asks for company is not told by the accord alone.
            boolean alone = !p.near().isEmpty() && !within(s, i, p.near(), p.reach());
            boolean ofAccord =
                    p.object().equals("accord") ? !alone && accordBehind(s, i) : verbFirst && outOfAccord(s, i, p);
            if (ofAccord) {
                ofAccords.add(t);
                continue;
            }
            if (!p.near().isEmpty()) {
                boolean town = p.near().contains("obj.town");
                town = town && (verbFirst ? (verb || u.enc() > 0) && cityBehind(s, i, p.reach()) : townBehind(s, i));
                if (town || within(s, i, p.near(), p.reach())) {
                    fitting.add(t);
                }
            } else {
                plain.add(t);
            }
        }
        if (!ofAccords.isEmpty() && verbFirst) {
            return ofAccords.subList(0, 1);
        }
        if (!ofAccords.isEmpty()) {
            // "Announced a truce", "will respect the ceasefire": who does so holds his fire.
            fitting.sort(Comparator.comparing(t -> !t.as(Predicate.class).id().equals("cease")));
            boolean cease = !fitting.isEmpty()
                    && fitting.get(0).as(Predicate.class).id().equals("cease");
            ofAccords.addAll(cease && oneSided(s, i) ? 0 : ofAccords.size(), fitting);
            return ofAccords;
        }
        if (!verbFirst && fitting.size() > 1) {
            fitting.sort(Comparator.comparingInt(
                    t -> distance(s, i, t.as(Predicate.class).near())));
        }
        fitting.addAll(plain);
        return fitting;
    }

    /** "Announced a unilateral ceasefire", "would respect the truce": a truce of one, or that one keeps. */
    private static boolean oneSided(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j) && j < verb + 8 && s.mayHaveInstruments(); j++) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                boolean keeps = s.isWord(verb, "honours");
                return m.type.equals("ceasefire")
                        && (keeps || s.reads(m.from, "unilateral") || s.reads(m.from - 1, "unilateral"));
            }
        }
        return false;
    }

    /** "Ordered the Chadian ambassador to leave", "to leave within a week": a diplomat who is told to go, and not from a room. */
    private static boolean leaving(Sentence s, int verb) {
        boolean diplomat = false;
        for (int j = verb + 1; s.inside(j) && j < verb + 12 && !s.isBreak(j); j++) {
            diplomat = diplomat || s.isWord(j, "diplomats");
            boolean go = diplomat && s.verbs[j] == EnglishVerbs.INFINITIVE && s.starts(j, "leave");
            if (go) {
                int next = j + 1;
                boolean place = s.inside(next) && s.actors[next] != null;
                boolean closed = !s.inside(next) || s.isMark(next) || s.dates[next] != null || s.isWord(next, "ignore");
                closed = closed || s.isWord(next, "prep") || s.isWord(next, "sub") || s.reads(next, "by");
                return closed || place || s.is(next, Kind.CAPITAL) || s.is(next, Kind.STATE);
            }
        }
        return false;
    }

    /** "Ordered ten battalions to the border": troops that are told where to go, and not what to do. */
    private static boolean forward(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j + 1) && j < verb + 8 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.isWord(j, "prep.to")) {
                return s.verbs[j + 1] != EnglishVerbs.INFINITIVE && s.verbs[j + 1] != EnglishVerbs.FINITE;
            }
        }
        return false;
    }

    /** "خطوة أدانتها مصر": with the hamza above the letter it is the verb, where the verbal noun "إدانتها" has it below. */
    private static boolean hamzaOfVerb(Sentence s, int i) {
        int at = s.start(i) + (s.unit(i).written(Unit.AND | Unit.SO) != 0 ? 1 : 0);
        boolean above = s.tokens.source().charAt(at) == 'أ' && s.word(i).lastIndexOf("ته") > 2;
        boolean verb = false;
        for (Term t : s.unit(i).terms()) {
            verb = verb || (t.kind() == Kind.PREDICATE && t.is(Term.PAST));
        }
        return above && verb;
    }

    /** "تسلم الرئيس رسالة": behind a present in the feminine stands no man and no masculine body; what reads like one is a past. */
    private static boolean ofHim(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean she = (s.starts(i, "ت") || s.starts(i, "وت") || s.starts(i, "فت")) && u.enc() == 0 && hasPast(u);
        int next = s.isWord(i + 1, "honorific") ? i + 2 : i + 1;
        ActorGroup g = she && s.inside(next) ? s.actors[next] : null;
        if (g == null || !g.prep.isEmpty() || g.adjective || g.place || g.members.isEmpty()) {
            return false;
        }
        String type = g.members.get(0).entity().type();
        Title title = s.title(next);
        boolean man = title != null && title.type().equals("person") && g.members.size() == 1;
        boolean body = type.equals("igo") && !s.starts(next, "الامم") && !s.starts(next, "دول");
        body = body
                || s.starts(next, "الجيش")
                || s.starts(next, "مجلس")
                || s.starts(next, "البرلمان")
                || s.starts(next, "وفد");
        return (man || body) && !s.ends(next, "ه") && !s.ends(next, "ات");
    }

    private static boolean hasPast(Unit u) {
        for (Term t : u.terms()) {
            if (t.is(Term.PAST)) {
                return true;
            }
        }
        return false;
    }

    /** "ويعد الاتفاق خطوة": the letters are the short form of a verb of returning only behind a negation; else something is held to be something. */
    private static boolean isHeldToBe(Sentence s, int i, Predicate p) {
        boolean judges = p.kind().equals("praise")
                || p.kind().equals("criticise")
                || p.kind().equals("expel");
        return s.isWord(i, "jussive") && !judges && !s.isWord(i - 1, "neg");
    }

    /** "سيطرت القوات على مدينة بارا", "حررت القوات الموصل": a city that is the object of an Arabic verb. */
    private static boolean cityBehind(Sentence s, int i, int reach) {
        for (int j = i + 1; s.inside(j) && j <= i + reach && !s.isBreak(j); j++) {
            boolean object = s.prep(j).isEmpty() || s.prep(j).equals("on");
            if (s.is(j, Kind.CITY) && object && s.actors[j] == null) {
                return true;
            }
        }
        return false;
    }

    /** "Seized Goma", "captured the strategic Kherson": a city that is the object of a verb. */
    private static boolean townBehind(Sentence s, int i) {
        if (s.verbs[i] == EnglishVerbs.NOUN) {
            return false;
        }
        int j = s.isWord(i + 1, "the") ? i + 2 : i + 1;
        j = s.inside(j) && !s.unit(j).known() && !s.isMark(j) && !s.isName(j) ? j + 1 : j;
        return s.is(j, Kind.CITY) && !Subjects.possessive(s, j + 1);
    }

    /** "Joined the Ottawa Treaty": an instrument right behind the verb, its article and adjectives aside. */
    private static boolean accordBehind(Sentence s, int i) {
        for (int j = i + 1; s.mayHaveInstruments() && j < s.size() && j < i + 8; j++) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                int near = s.verbs.length == 0 && s.isWord(m.from - 1, "execution") ? i + 3 : i + 2;
                return m.from <= near || onlySum(s, i + 1, m.from);
            }
        }
        return false;
    }

    /** "انسحابها من معاهدة الصواريخ": from an accord, not of forces. */
    private static boolean outOfAccord(Sentence s, int i, Predicate p) {
        return p.needs().equals("membership")
                && s.isWord(i + 1, "prep.from")
                && s.inside(i + 2)
                && s.instruments[i + 2] != null;
    }

    /** "Approved a $3 billion loan agreement". */
    private static boolean onlySum(Sentence s, int from, int to) {
        for (int j = from; j < to; j++) {
            if (!s.isNumber(j) && !s.is(j, Kind.NUMBER) && !s.isWord(j, "a") && s.mark(j) != '$') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a word that can be verb or verbal noun stands where only a noun can: as second part of a construct ("محاولة خطف"), joined to another verbal noun ("ضربه وقتله"), or where its object has a preposition ("رفضه للاتفاق").
     */
    private static boolean nominal(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean both = false;
        for (Term t : u.terms()) {
            both = both || (t.kind() == Kind.PREDICATE && t.is(Term.NOUN));
        }
        boolean of = both && u.enc() > 0 && s.inside(i + 1) && s.unit(i + 1).has(Unit.LI);
        if (of || (both && oblique(s, i + 1))) {
            return true;
        }
        if (!both || i == 0) {
            return false;
        }
        ActorGroup two = Subjects.endingAt(s, i - 1);
        if (two != null && two.prep.equals("between")) {
            return true;
        }
        if (s.isWord(i - 1, "must") || s.isWord(i - 1, "charge") || s.isWord(i - 1, "series")) {
            return true;
        }
        // "أثار طرد فرنسا دبلوماسيين غضبا": right behind a verb the same letters are its subject.
        if (Subjects.isVerb(s, i - 1)
                && !s.is(i - 1, Kind.REPORT)
                && !s.isWord(i - 1, "was")
                && !u.has(Unit.AND | Unit.SO)) {
            return true;
        }
        if (behindSubject(s, i)
                || objectOf(s, i)
                || VerbalNouns.askedOf(s, i)
                || VerbalNouns.toldOf(s, i)
                || VerbalNouns.avowed(s, i)
                || VerbalNouns.demand(s, i)
                || VerbalNouns.plans(s, i)) {
            return true;
        }
        if (u.has(Unit.AND)) {
            return joinedToNoun(s, i);
        }
        int head = i - 1;
        while (head > 0 && head > i - 4 && constructHead(s, head - 1)) {
            head--;
        }
        boolean governed = head < i - 1
                ? s.isWord(head - 1, "prep") || !s.prep(head).isEmpty()
                : head == 0 || s.unit(head - 1).known() || s.isMark(head - 1);
        return constructHead(s, i - 1) && governed;
    }

    /** "الأمم المتحدة تدين قصف المخيم": right behind a finite verb in the present, which has its subject before it, it is the object. */
    private static boolean objectOf(Sentence s, int i) {
        boolean behind = !s.unit(i).has(Unit.AND | Unit.SO);
        return behind
                && ((VerbAgreement.mayBePresent(s.unit(i - 1)) && Subjects.endingAt(s, i - 2) != null)
                        || ofWill(s, i - 1));
    }

    /** "إنها تريد عقد اتفاق", "قررت قطع العلاقات": a verb of wish, plan or refusal. */
    private static boolean ofWill(Sentence s, int i) {
        // "رفض برلمانها السبت نشر قوات": a day and whose parliament it is aside.
        boolean day = s.inside(i)
                && i > 1
                && (s.dates[i] != null || s.isAny(i, DATE_WORDS))
                && s.unit(i - 1).enc() > 0;
        if (day && s.title(i - 1) != null && s.isWord(i - 2, "refuse") && Subjects.isVerb(s, i - 2)) {
            return true;
        }
        boolean will = s.isWord(i, "wish") || s.isWord(i, "plan") || s.isWord(i, "decided") || s.isWord(i, "refuse");
        return will && s.unit(i).enc() == 0 && Subjects.isVerb(s, i);
    }

    /** "قبلت المنظمة، اليوم، طلب تونس": what stands behind a verb and its subject without a conjunction is the object. */
    private static boolean behindSubject(Sentence s, int i) {
        int j = i - 1;
        while (j > 1 && j > i - 5 && (s.isComma(j) || s.dates[j] != null || s.isAny(j, DATE_WORDS))) {
            j--;
        }
        ActorGroup g = s.unit(i).has(Unit.AND | Unit.SO) ? null : Subjects.endingAt(s, j);
        return g != null
                && g.from > 0
                && g.prep.isEmpty()
                && !g.adjective
                && Subjects.isVerb(s, g.from - 1)
                && !s.is(g.from - 1, Kind.REPORT)
                && !s.isWord(g.from - 1, "light");
    }

    /** A noun nobody knows, without the article, and not the end of a name that somebody knows. */
    private static boolean constructHead(Sentence s, int i) {
        return !s.unit(i).known() && s.isName(i) && !s.starts(i, "ال") && Subjects.endingAt(s, i) == null;
    }

    /** "طرد الدبلوماسيين": people in the oblique case are no subject. */
    private static boolean oblique(Sentence s, int i) {
        boolean people = s.is(i, Kind.TITLE) || s.isWord(i, "people");
        return people && s.unit(i).to() - s.unit(i).from() == 1 && s.ends(i, "ين");
    }

    private static boolean joinedToNoun(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            boolean noun = false;
            boolean verb = false;
            for (Term t : s.unit(j).terms()) {
                noun = noun || (t.kind() == Kind.PREDICATE && t.is(Term.NOUN));
                verb = verb || t.is(Term.PAST) || t.is(Term.PRESENT);
            }
            if (noun && verb && s.unit(j).has(Unit.AND)) {
                continue;
            }
            if (noun && (!verb || nominal(s, j))) {
                return true;
            }
            if (s.isBreak(j) || s.isComma(j) || Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun stands where nouns stand, and a verb where verbs do. */
    private static boolean used(byte use, Term t) {
        boolean verb = use != EnglishVerbs.NOUN && use != EnglishVerbs.NONE;
        return t.is(Term.NOUN) ? !verb || use == EnglishVerbs.GERUND : verb;
    }

    private boolean insideName(Sentence s, int i) {
        for (int j = Math.max(0, i - 8); s.mayHaveInstruments() && j < s.size() && j <= i + 6; j++) {
            InstrumentMention m = s.instruments[j];
            boolean about = m != null && i >= m.to && i < m.reach && s.is(i, Kind.SUBJECT);
            about = about
                    || (m != null && verbFirst && i == j + 1 && i == m.to && InstrumentTail.likeItsNoun(s.word(i)));
            boolean deal = m != null && verbFirst && m.form.equals("contract") && s.is(i, Kind.INSTRUMENT);
            if (m != null && j != i && i >= m.from && (i < m.to || about) && !deal) {
                return true;
            }
        }
        return false;
    }

    /** The comma that closes the relative clause which one opens; -1 for none. */
    private static int asideEnd(Sentence s, int open) {
        for (int j = open + 2; s.inside(j) && j < open + 26 && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                return j;
            }
        }
        return -1;
    }

    private boolean within(Sentence s, int i, Set<String> classes, int reach) {
        long bits = classes.isEmpty() ? 0 : Unit.bits(classes);
        if (!s.mayHave(bits)) {
            return false;
        }
        int end = i + reach;
        for (int j = i + 1; j < s.size() && j <= end && !s.isBreak(j); j++) {
            if (anyWord(s, j, classes, bits)) {
                return true;
            }
            DateMention day = verbFirst ? s.dates[j] : null;
            end += day == null ? 0 : Math.max(0, day.to() - j);
            end += verbFirst && classes.contains("truce") ? inBetween(s, i, j) : 0;
            int close = verbFirst && s.isComma(j) && s.isWord(j + 1, "rel") ? asideEnd(s, j) : -1;
            if (close > j) {
                end += close - j;
                j = close;
            }
        }
        boolean takenUp = verbFirst && s.unit(i).enc() > 0;
        boolean passive = !verbFirst && s.verbs[i] == EnglishVerbs.PASSIVE;
        int left = reach > NEAR ? reach : takenUp || passive ? NEAR : verbFirst ? 2 : 4;
        boolean finite = !verbFirst && s.verbs[i] == EnglishVerbs.FINITE;
        for (int j = i - 1; j >= 0 && j >= i - left && !s.isBreak(j) && !(finite && s.isWord(j, "prep.after")); j--) {
            if (anyWord(s, j, classes, bits)) {
                return true;
            }
        }
        int head = bits != 0 && finite ? relativeHead(s, i) : -1;
        return head >= 0 && anyWord(s, head, classes, bits);
    }

    /** "أعلنت حكومة البلاد ومجلس النواب، في بيانين منفصلين، هدنة": how many words of a long subject, or of an aside, begin at a unit behind a verb. */
    private static int inBetween(Sentence s, int verb, int j) {
        ActorGroup g = s.actors[j];
        boolean subject = g != null && g.from == j && g.prep.isEmpty() && !g.adjective && j - verb < 6;
        if (subject) {
            return g.to - g.from;
        }
        int close = s.isComma(j) ? Asides.closing(s, j) : -1;
        return close < 0 || close - j > NEAR ? 0 : close - j;
    }

    /** "The sanctions that the Trump administration has imposed": the noun that a clause is about whose verb has its object before it; -1 for none. */
    private int relativeHead(Sentence s, int verb) {
        int j = verb - 1;
        while (j > 0 && (s.isWord(j, "be") || s.isWord(j, "have") || s.isWord(j, "fut") || s.isWord(j, "ignore"))) {
            j--;
        }
        ActorGroup g = Subjects.endingAt(s, j);
        int rel = g != null ? g.from - 1 : s.isWord(j, "they") ? j - 1 : -1;
        rel = rel > 0 && s.isWord(rel, "the") ? rel - 1 : rel;
        boolean marked = rel > 0 && (s.isWord(rel, "rel") || s.isWord(rel, "comp"));
        // "The sanctions it imposed on Chad".
        boolean bare = rel > 0 && ((!marked && s.verbs[rel] == EnglishVerbs.NOUN) || s.isWord(rel, "sanctions"));
        return marked ? rel - 1 : bare ? rel : -1;
    }

    /** How far behind a verb the first word stands that its meaning asks for; those before it count as far. */
    private static int distance(Sentence s, int i, Set<String> classes) {
        long bits = Unit.bits(classes);
        for (int j = i + 1; j < s.size() && j <= i + NEAR && !s.isBreak(j); j++) {
            if (anyWord(s, j, classes, bits)) {
                return j - i;
            }
        }
        return NEAR + 1;
    }

    /** Whether a unit is of one of these classes, whose {@link Unit#bits} are given. */
    private static boolean anyWord(Sentence s, int j, Set<String> classes, long bits) {
        if ((s.unit(j).functions() & bits) == 0) {
            return false;
        }
        for (Term t : s.unit(j).terms()) {
            if (t.kind() == Kind.WORD && classes.contains(t.id())) {
                return true;
            }
        }
        return false;
    }

    /** "إلى موقعه السابق": an ه without dots ends a noun that is somebody's, and no participle in the feminine, which may fold to the same letters. */
    private static boolean endsInPronoun(Sentence s, int i) {
        return !s.unit(i).has(Unit.AL)
                && s.tokens.source().charAt(s.end(i) - 1) == 'ه'
                && !s.prep(i).isEmpty();
    }
}
