package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds the subject of an Arabic verb: beside it by {@link SubjectsBefore} and {@link SubjectsBehind}, else that of the verb before or of the story so far. */
final class ArabicSubjects {
    private final Discourse discourse;
    private final Subjects subjects;
    private final ContrastSubjects contrasts;

    ArabicSubjects(Discourse discourse, Subjects subjects) {
        this.discourse = discourse;
        this.subjects = subjects;
        this.contrasts = new ContrastSubjects(discourse, subjects);
    }

    /** Subject of the finite verb at a unit, or null. */
    @Nullable
    ActorGroup of(Sentence s, int verb) {
        if (s.isWord(verb, "done") || PaperSubjects.accordActs(s, verb) || ofTour(s, verb)) {
            return null;
        }
        ActorGroup led = ledBy(s, verb);
        if (led != null) {
            return led;
        }
        if (StrikeSubjects.ofForce(s, verb)
                && RelativeClauses.ofThing(s, verb)
                && StrikeSubjects.ofForce(s, verb - 2)) {
            return null;
        }
        // "قصفت كينيا غانا مما يعد خرقا": what is called wrong is what the subject before has done.
        Term told = s.reads(verb - 1, "مما") ? s.term(verb, Kind.PREDICATE) : null;
        if (told != null && told.as(Predicate.class).needs().equals("source")) {
            return subjects.ofVerbBefore(s, verb);
        }
        boolean shows = s.reads(verb - 1, "وهو") || s.reads(verb - 1, "وهي");
        ActorGroup shown = shows ? SubjectsBefore.lastNamed(s, verb - 1) : null;
        if (shown != null) {
            return shown;
        }
        ActorGroup blamed = forReason(s, verb);
        if (blamed != null) {
            return blamed;
        }
        if (StrikeSubjects.byDeed(s, verb)) {
            return null;
        }
        ActorGroup owner = StrikeSubjects.ofForce(s, verb) ? sender(s, verb) : null;
        return owner == null ? beside(s, verb) : owner;
    }

    /** Whom the words right before the verb name as its subject, whatever stands behind it; null for nobody. */
    private @Nullable ActorGroup ledBy(Sentence s, int verb) {
        boolean resolves =
                PaperSubjects.resolution(s, PaperSubjects.before(s, verb)) || PaperSubjects.resolved(s, verb);
        ActorGroup maker = PaperSubjects.maker(s, verb);
        if (maker != null) {
            return maker;
        }
        ActorGroup speaker = resolves || resumedBySpeaker(s, verb) ? subjects.ofVerbBefore(s, verb) : null;
        speaker = speaker == null ? takenUpByBut(s, verb) : speaker;
        if (speaker != null) {
            return speaker;
        }
        ActorGroup had = s.isWord(verb - 1, "qad") ? SubjectsBefore.behindAuxiliary(s, verb - 2) : null;
        if (had != null) {
            return had;
        }
        // "أما غانا فستزور": the letter before the verb does the same.
        boolean so = s.unit(verb).written(Unit.SO) != 0 && s.unit(verb).enc() == 0;
        int from = s.reads(verb - 1, "فقد") ? verb - 2 : so ? verb - 1 : -1;
        ActorGroup theme = SubjectsBefore.theme(s, from);
        if (theme != null) {
            return theme;
        }
        ActorGroup contrasted = contrasts.of(s, verb);
        if (contrasted != null) {
            return contrasted;
        }
        ActorGroup sender = OwnEnvoys.of(s, verb, subjects);
        if (sender != null) {
            return sender;
        }
        ActorGroup mission = SubjectsBehind.mission(s, verb);
        if (mission != null) {
            return mission;
        }
        ActorGroup striker = StrikeSubjects.ofDeed(s, verb);
        if (striker != null) {
            return striker;
        }
        ActorGroup wielder = StrikeSubjects.wielder(s, verb);
        wielder = wielder == null ? SubjectsBefore.firstToDo(s, verb) : wielder;
        return wielder == null ? SubjectsBefore.boundTo(s, verb) : wielder;
    }

    /** The subject on one of the two sides of the verb, else the one that goes on; or null. */
    private @Nullable ActorGroup beside(Sentence s, int verb) {
        if (NamelessStates.follow(s, verb)) {
            return null;
        }
        ActorGroup left = SubjectsBefore.adjacentLeft(s, verb);
        if (RelativeClauses.takenUp(s, verb)) {
            ActorGroup behind = SubjectsBehind.right(s, verb + 1);
            return behind == null && RelativeClauses.besideHead(s, verb + 1) > 0 ? left : behind;
        }
        boolean paper = s.isWord(verb + 1, "paper") || PaperSubjects.statement(s, verb + 1);
        if (paper && s.prep(verb + 1).isEmpty()) {
            return PaperSubjects.issuer(s, verb + 1);
        }
        boolean other =
                left != null && (SubjectsBefore.dateline(s, left, verb) || SubjectsBefore.introduced(s, left, verb));
        left = other ? null : left;
        // "أعلن الوسيط القطري توصل الطرفين إلى اتفاق".
        if (left != null
                && s.isWord(verb + 1, "pair")
                && s.ends(verb + 1, "ين")
                && SubjectsBefore.tells(s, left, verb)) {
            return s.actors[verb + 1];
        }
        ActorGroup right = mayFollow(s, verb, left) ? SubjectsBehind.right(s, verb) : null;
        boolean object = right != null && (VerbAgreement.disagrees(s, verb, right) || addressed(s, verb, right));
        right = object ? null : right;
        boolean guest = right != null && left == null && metOn(s, verb, right);
        right = guest ? null : right;
        if (left != null && right == null && RelativeClauses.takesUpHead(s, verb)) {
            return headed(s, verb, left);
        }
        if (left != null || right != null) {
            return right == null ? left : right;
        }
        boolean unknown = SubjectsBehind.unknownSubject(s, verb)
                || SubjectsBehind.layman(s, verb)
                || SubjectsBefore.strangerBehindAuxiliary(s, verb);
        ActorGroup named = NamedBeforeTitle.of(s, verb);
        if (named != null) {
            return named;
        }
        boolean thing = RelativeClauses.ofThing(s, verb) || PaperSubjects.numbered(s, verb) > 0;
        return unknown || thing ? null : goingOn(s, verb, guest);
    }

    /** "انتقدت الوزارة قرار الرئيس الذي عدته انتهاكا": the pronoun takes up the head of the clause, whose subject is that of the verb before then. */
    private @Nullable ActorGroup headed(Sentence s, int verb, ActorGroup head) {
        ActorGroup by = subjects.ofVerbBefore(s, head.from);
        boolean other = by != null && Lists.none(by.members, a -> Entities.hasKey(head.members, a.key()));
        return other ? by : VerbAgreement.she(s, verb) == RelativeClauses.feminine(s, verb) ? head : null;
    }

    /** Whether the subject may stand behind the verb though somebody stands before it. */
    private static boolean mayFollow(Sentence s, int verb, @Nullable ActorGroup left) {
        boolean free = left == null || RelativeClauses.resumes(s, verb) || SubjectsBefore.tells(s, left, verb);
        return free
                && !ContrastSubjects.opens(s, verb)
                && !SubjectsBehind.layman(s, verb)
                && !VerbAgreement.plural(s, verb)
                && !VerbAgreement.ofTwo(s, verb)
                && !VerbAgreement.strange(s, verb);
    }

    /** "بدأ المبعوث جولة تشمل غانا وكينيا": where a journey goes does nothing. */
    private static boolean ofTour(Sentence s, int verb) {
        boolean goes = s.isWord(verb, "comprise") && !s.unit(verb).has(Unit.AND | Unit.SO);
        for (int j = verb - 1; goes && j >= 0 && j > verb - 4 && !s.isBreak(j); j--) {
            Term journey = s.term(j, Kind.PREDICATE);
            if (journey != null && journey.as(Predicate.class).kind().equals("visit")) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a verb that has none beside it: of whom the clause is, of the verb before, or whom the story told of; or null. */
    private @Nullable ActorGroup goingOn(Sentence s, int verb, boolean guest) {
        boolean joined = s.unit(verb).has(Unit.AND | Unit.SO) || s.isWord(verb - 1, "thereupon") || asWell(s, verb - 1);
        // "تجري غانا ومالي محادثات، وينتظر أن يوقع البلدان".
        if (s.isWord(verb, "plan") && s.isWord(verb + 1, "comp") && (s.starts(verb, "ي") || s.starts(verb, "وي"))) {
            return null;
        }
        boolean first = s.isWord(verb + 1, "wherein");
        ActorGroup strange = null;
        ActorGroup host = guest ? host(s, verb) : null;
        if (host != null) {
            return host;
        }
        for (int j = verb - 1; j >= 0; j--) {
            int head = s.isWord(j + 1, "delegate") && s.actors[j + 1] == null ? j + 2 : j + 1;
            ActorGroup topic = s.isWord(j, "comp") && s.inside(head) ? s.actors[head] : null;
            if (topic != null && !joined) {
                return topic;
            }
            first = first || (s.isWord(j, "first") && !s.isWord(j - 1, "ranked"));
            if (Subjects.isVerb(s, j) && !passedOver(s, j, verb, joined)) {
                boolean same = joined
                        || first
                        || s.isWord(verb - 1, "then")
                        || pluperfect(s, j, verb)
                        || ofItsAccord(s, j, verb)
                        || governing(s, j, verb);
                ActorGroup by = same ? subjects.of(s, j) : null;
                boolean people = by != null && !joined && ofPeopleBefore(s, verb);
                if (by != null && people && Lists.none(by.members, Actor::isGroup)) {
                    return null;
                }
                // "قام بجولة شملت مالي وغانا، ودعا": verbs of two genders have two subjects, where there are so many.
                if (by != null && joined && VerbAgreement.otherGender(s, j, verb)) {
                    strange = strange == null ? by : strange;
                    continue;
                }
                boolean takesUp = s.isWord(verb - 1, "rel") && s.unit(verb).enc() > 0;
                ActorGroup told = by != null && takesUp ? Resumptions.addressee(s, j, by, verb) : null;
                return told == null ? by : told;
            }
        }
        ActorGroup announced = joined && s.isComma(verb - 1) ? announcer(s, verb) : null;
        announced = strange == null ? announced : strange;
        return announced == null ? ofStory(s, verb, joined) : announced;
    }

    /** "تزامنت الأزمة مع إعلان كندا انسحابها، وأعادت فرض": whose announcement or decision it was, where no verb before has a subject; or null. */
    private static @Nullable ActorGroup announcer(Sentence s, int verb) {
        for (int j = verb - 2; j >= 0 && !s.isBreak(j); j--) {
            boolean noun = (s.isWord(j, "announcement") || s.isWord(j, "decided")) && !Subjects.isVerb(s, j);
            ActorGroup g = noun ? s.actors[j + 1] : null;
            if (g != null && g.prep.isEmpty() && !g.adjective && Lists.none(g.members, Actor::isGroup)) {
                return g;
            }
        }
        return null;
    }

    /** "ترسل كينيا طالبي لجوء وصلوا إليها": a verb in the plural right behind a noun without the article tells of those people, whom nobody names. */
    private static boolean ofPeopleBefore(Sentence s, int verb) {
        int noun = verb - 1;
        boolean bare = noun > 0
                && VerbAgreement.plural(s, verb)
                && !s.isMark(noun)
                && s.prep(noun).isEmpty();
        return bare
                && !s.unit(noun).has(Unit.AL | Unit.AND)
                && (!s.unit(noun).known() || s.is(noun, Kind.SUBJECT) || s.is(noun, Kind.TYPE))
                && Subjects.endingAt(s, noun) == null
                && !Subjects.isVerb(s, noun);
    }

    /** Who goes where somebody is met: the nearest subject before that is not only people. */
    private @Nullable ActorGroup host(Sentence s, int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            ActorGroup by = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            if (by != null && !Lists.all(by.members, Actor::isGroup)) {
                return by;
            }
        }
        return null;
    }

    /** Whether a verb before gives a later one no subject and lets one before it do so. */
    private boolean passedOver(Sentence s, int before, int verb, boolean joined) {
        // "حذر من سباق تسلح جديد، ودعا": what reads like a verb and has no subject is none.
        boolean unled = joined && !s.is(before, Kind.PREDICATE) && !s.is(before, Kind.REPORT);
        // "نفذت غانا غارتين أسفرتا عن إصابة ثلاثة، وقالت": nor has one of what came of a deed.
        if (joined && s.isComma(verb - 1) && s.isWord(before, "outcome")) {
            return true;
        }
        // "حذر غانا من عواقب إذا هاجمت مالي، وطالبها": nor has a verb of a condition.
        if (joined && s.isComma(verb - 1) && s.isWord(before - 1, "if")) {
            return true;
        }
        // "عقد المجلس جلسة بحث فيها الأزمة التي أدت إلى الحرب، ودعا": nor has a verb that only tells of a thing.
        boolean told = joined
                && s.isComma(verb - 1)
                && s.isWord(before - 1, "rel")
                && (s.unit(before).enc() == 0 || VerbAgreement.doneByHer(s, before, verb));
        // "وصف ما تتعرض له غانا بأنه خطأ، وهدد": nor has one of what is spoken of.
        if (joined && s.isComma(verb - 1) && s.reads(before - 1, "ما")) {
            return true;
        }
        if (joined && before > Conditions.closedBefore(s, verb) && Conditions.closedBefore(s, verb) > 0) {
            return true;
        }
        ActorGroup of = told ? subjects.of(s, before) : null;
        boolean others = of != null && Lists.all(of.members, Actor::isGroup);
        if (others || (told && s.unit(before).enc() > 0)) {
            return true;
        }
        return (unled || told || s.isWord(verb + 1, "wherein")) && subjects.of(s, before) == null;
    }

    /** Whom the story told of last, for a verb that opens its sentence and is joined to what was told; or null. */
    private @Nullable ActorGroup ofStory(Sentence s, int verb, boolean joined) {
        // "ويتوقع أن يصل": nobody expects it.
        boolean impersonal = s.isWord(verb, "plan") && s.isWord(verb + 1, "comp");
        ActorGroup told = impersonal ? null : discourse.subject();
        boolean they = VerbAgreement.plural(s, verb) && told != null && told.members.size() > 1;
        boolean embassy = s.isWord(verb + 1, "protest.site");
        boolean linked = told != null && OpeningWords.goOn(s, verb, told.members);
        return (linked || (verb <= 2 && (they || joined))) && !embassy && !ofBody(s, verb + 1) ? told : null;
    }

    /** "شكر الوزير فرنسا لأنها دعمت غانا": the pronoun is whom the verb before blames or praises, or whoever alone it may mean; null for others. */
    private @Nullable ActorGroup forReason(Sentence s, int verb) {
        boolean reason = verb > 2 && (s.reads(verb - 1, "لانها") || s.reads(verb - 1, "لانه"));
        for (int j = verb - 2; reason && j >= 0 && !s.isBreak(j); j--) {
            if (!Subjects.isVerb(s, j)) {
                continue;
            }
            boolean she = s.ends(verb - 1, "ها");
            ActorGroup subject = subjects.of(s, j);
            ActorGroup object = subject != null && s.inside(subject.to) ? s.actors[subject.to] : null;
            object = object == null && s.inside(j + 1) && s.actors[j + 1] != subject ? s.actors[j + 1] : object;
            boolean plain = object != null && object.prep.isEmpty() && !object.adjective;
            boolean fits = object != null && plain && Lists.all(object.members, a -> Entities.mayBeCalled(a, she));
            return fits ? object : null;
        }
        return null;
    }

    /** "ورفضت محكمة في إزمير طلبا": a body of which nobody says whose it is does something, not whom the story told of before. */
    private static boolean ofBody(Sentence s, int j) {
        Title title = s.inside(j) ? s.title(j) : null;
        return title != null
                && s.actors[j] == null
                && s.prep(j).isEmpty()
                && !s.unit(j).has(Unit.AL);
    }

    /** "رحبت فرنسا بالهدنة، ودعت إيران إلى الحوار": a state right behind a joined verb of addressing somebody is whom the subject of the verb before addresses. */
    private boolean addressed(Sentence s, int verb, ActorGroup g) {
        if (blamed(s, verb, g)) {
            return true;
        }
        boolean bloc = g.members.size() == 1
                && g.prep.isEmpty()
                && !g.adjective
                && g.members.get(0).entity().type().equals("igo")
                && !s.word(verb).endsWith("ت");
        boolean open = (s.unit(verb).has(Unit.AND) || asWell(s, verb - 1))
                && g.from == verb + 1
                && (bloc || (SubjectsBehind.ofState(g) && (s.word(verb).endsWith("ت") || asWell(s, verb - 1))));
        if (!open || g.members.size() != 1 || !addresses(s.unit(verb)) || !s.inside(g.to) || s.actors[g.to] != null) {
            return false;
        }
        boolean matter = s.starts(g.to, "ب")
                || s.isWord(g.to, "prep.to")
                || s.isWord(g.to, "prep.from")
                || s.isWord(g.to, "blame");
        int last = asWell(s, verb - 1) ? verb - 2 : verb - 1;
        for (int j = last; matter && j >= 0 && !s.isBreak(j); j--) {
            boolean his = bloc || !s.word(verb).endsWith("ت");
            if (Subjects.isVerb(s, j) && his) {
                return ofMan(s, j);
            }
            if (Subjects.isVerb(s, j)) {
                boolean feminine =
                        s.word(j).endsWith("ت") || (VerbAgreement.mayBePresent(s.unit(j)) && s.starts(j, "ت"));
                ActorGroup by = feminine ? subjects.of(s, j) : null;
                return by != null && Lists.none(by.members, a -> Entities.hasKey(g.members, a.key()));
            }
        }
        return false;
    }

    /** "نفت البعثة ذلك، وحملت الحركة مسؤولية الهجوم": between a joined verb of burdening and the blame stands only who bears it. */
    private boolean blamed(Sentence s, int verb, ActorGroup g) {
        boolean alone = s.unit(verb).has(Unit.AND)
                && g.from == verb + 1
                && g.prep.isEmpty()
                && s.isWord(g.to, "blame")
                && s.mayHave("burden")
                && s.isWord(verb, "burden");
        for (int j = verb - 1; alone && j >= 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                ActorGroup by = subjects.of(s, j);
                return by != null && Lists.none(by.members, a -> Entities.hasKey(g.members, a.key()));
            }
        }
        return false;
    }

    /** "ندد الوزير القطري بالحصار، وطالب الاتحاد الأوروبي بالتدخل": whether a past in the masculine has a man for its subject, whose name stands right behind it. */
    private boolean ofMan(Sentence s, int verb) {
        boolean his = !s.word(verb).endsWith("ت")
                && !VerbAgreement.plural(s, verb)
                && !VerbAgreement.mayBePresent(s.unit(verb));
        ActorGroup by = his ? subjects.of(s, verb) : null;
        boolean man = by != null
                && by.members.size() == 1
                && by.members.get(0).entity().type().endsWith("person");
        return man
                || (his
                        && by == null
                        && s.isName(verb + 1)
                        && !s.unit(verb + 1).known()
                        && s.prep(verb + 1).isEmpty());
    }

    /** Whether a verb may be one of demand, blame or warning that has its addressee for an object. */
    static boolean addresses(Unit u) {
        for (Term t : u.terms()) {
            Predicate p = t.kind() == Kind.PREDICATE ? t.as(Predicate.class) : null;
            boolean kind = p != null
                    && switch (p.kind()) {
                        case "request", "criticise", "threaten" -> true;
                        default -> false;
                    };
            if (p != null && kind && p.object().equals("recipient")) {
                return true;
            }
        }
        return false;
    }

    /** "زار الوزير غانا في جولة التقى خلالها الرئيس الغاني": who alone stands behind the pronoun of the occasion is met on it by who goes there. */
    private static boolean metOn(Sentence s, int verb, ActorGroup g) {
        Term t = s.isWord(verb + 1, "wherein") ? s.term(verb, Kind.PREDICATE) : null;
        boolean meets = t != null
                && t.as(Predicate.class).symmetric()
                && t.as(Predicate.class).kind().equals("meet");
        for (int j = g.to; meets && s.inside(j) && j < g.to + 8 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup other = s.actors[j];
            meets = other == null || !(other.prep.isEmpty() || other.prep.equals("with")) || other.adjective;
        }
        return meets;
    }

    /** "، كما عقد", "، كما كانت قد عقدت": behind it the subject of the verb before goes on. */
    private static boolean asWell(Sentence s, int last) {
        int j = last;
        while (j > last - 3 && j > 0 && (s.isWord(j, "qad") || s.isWord(j, "was"))) {
            j--;
        }
        return s.reads(j, "كما") && (j == 0 || s.isComma(j - 1));
    }

    /** "أعلنت الوزارة أنها استدعت السفير": the pronoun stands for who speaks, and who stands behind the verb is its object. */
    private static boolean resumedBySpeaker(Sentence s, int verb) {
        String comp = s.isWord(verb - 1, "comp") ? s.word(verb - 1) : "";
        return comp.endsWith("نها") || comp.endsWith("نه") || comp.endsWith("نهم") || comp.endsWith("نهما");
    }

    /** "رحبت كينيا بالاتفاق، إلا أنها اتهمت غانا": the pronoun of "but" is the subject of a verb before that it may mean; or null. */
    private @Nullable ActorGroup takenUpByBut(Sentence s, int verb) {
        int at = s.isWord(verb - 1, "neg") || s.isWord(verb - 1, "qad") ? verb - 2 : verb - 1;
        boolean but = verb > 2 && s.isWord(at, "but");
        int last = but ? s.unit(at).to() - 1 : 0;
        boolean she = but && s.tokens.ends(last, "ها");
        boolean he = but && s.tokens.ends(last, "نه");
        for (int j = at - 1; (she || he) && j >= 0; j--) {
            ActorGroup by = Subjects.isVerb(s, j) && !s.isWord(j - 1, "rel") ? subjects.of(s, j) : null;
            if (by != null && by.members.size() == 1 && Entities.mayBeCalled(by.members.get(0), she)) {
                return by;
            }
        }
        return null;
    }

    /** "قال الجيش التركي إن مقاتلات قصفت": planes of which nobody says whose they are are those of the army that tells of them; null for others. */
    private @Nullable ActorGroup sender(Sentence s, int verb) {
        int head = verb - 1;
        while (head > 1 && head > verb - 9 && !s.isWord(head - 1, "comp")) {
            if (s.actors[head] != null || Subjects.isVerb(s, head) || s.isBreak(head)) {
                return null;
            }
            head--;
        }
        Title planes = head > 1 && s.isWord(head - 1, "comp") ? s.title(head) : null;
        boolean bare = planes != null && planes.id().equals("army") && s.actors[head] == null;
        bare = bare && !s.unit(head).has(Unit.AL);
        ActorGroup by = bare ? subjects.ofVerbBefore(s, head) : null;
        int first = by != null && by.members.size() == 1 && s.is(by.from - 1, Kind.REPORT) ? by.from : verb;
        for (int j = first; by != null && j < verb && j < by.to; j++) {
            Title title = s.title(j);
            boolean army = title != null
                    && (title.id().startsWith("army") || title.id().startsWith("defence"));
            if (army || s.is(j, Kind.STATE)) {
                return by;
            }
        }
        return null;
    }

    /** "دفعت ليبيا التعويضات بموجب اتفاق أبرمته مع كندا": the pronoun of a verb right behind an accord is the accord, and who made it is the subject of a verb before of its gender. */
    private static boolean ofItsAccord(Sentence s, int before, int verb) {
        int own = s.unit(verb).enc();
        int enc = own == 0 && s.isWord(verb + 1, "prep.to") ? s.unit(verb + 1).enc() : own;
        boolean its = (enc == 1 || enc == 2) && !s.unit(verb).has(Unit.AND) && !VerbAgreement.plural(s, verb);
        InstrumentMention m = its ? Resumptions.accordEnding(s, verb - 1) : null;
        boolean she = own == 0 ? s.ends(verb, "ت") : its && VerbAgreement.she(s, verb);
        return m != null && !m.definite && VerbAgreement.mayAgree(s, before, she);
    }

    /** "كان ألف لاجئ من التبت قد احتشدوا": both verbs have one subject. */
    private static boolean pluperfect(Sentence s, int before, int verb) {
        return s.isWord(verb - 1, "qad") && s.isWord(before, "light");
    }

    /** "Decided that it would join": nothing but function words between the two verbs, and no other subject, "أن بلدا آخر سينضم". */
    private static boolean governing(Sentence s, int before, int verb) {
        ActorGroup g = null;
        for (int j = before + 1; j < verb; j++) {
            g = s.actors[j] != null ? s.actors[j] : g;
            boolean another = s.isWord(j, "ranked") && s.actors[j] == null;
            if (another || (!s.unit(j).known() && (g == null || j >= g.to))) {
                return false;
            }
        }
        return true;
    }
}
