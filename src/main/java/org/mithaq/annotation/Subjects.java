package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/** Finds the subject of a finite verb, and of a clause as a whole. Remembers the sentence it is at, because many predicates ask for the same subjects. */
final class Subjects {
    private static final int REACH = 14;

    private final boolean verbFirst;
    private final Discourse discourse;
    private @Nullable ActorGroup[] found = new ActorGroup[0];
    private boolean[] looked = new boolean[0];
    private int lastVerb;

    /** First words of the names of states that are in the feminine. */
    private static final Set<String> WOMEN = Set.of(
            "جمهوريه", "الجمهوريه", "كوريا", "الولايات", "المملكه", "مملكه", "دوله", "الدوله", "جزر", "سلطنه", "غينيا");

    /** Offices in the masculine and the singular, whose verb before them is no feminine. */
    private static final Set<String> MEN = Set.of(
            "الرئيس", "رئيس", "الوزير", "وزير", "السفير", "سفير", "الملك", "ملك", "العاهل", "نظيره", "نظيرها", "مبعوث",
            "المبعوث", "القائم", "الممثل", "ممثل", "المندوب", "مندوب", "الامين", "المفوض", "القنصل", "الملحق", "المدير",
            "السلطان", "سلطان", "الامير", "امير", "الناطق", "المتحدث");

    Subjects(boolean verbFirst, Discourse discourse) {
        this.verbFirst = verbFirst;
        this.discourse = discourse;
    }

    void begin(Sentence s) {
        found = new ActorGroup[s.size()];
        looked = new boolean[s.size()];
    }

    /** The two sides last told of. */
    List<Actor> lastPair() {
        return discourse.pair();
    }

    /** Whom the sentence before is about; null for nobody. */
    @Nullable
    ActorGroup told() {
        return discourse.subject();
    }

    /** Leaves the sentence's main subject to the discourse. */
    void finish(Sentence s) {
        if (s.verbs.length > 0) {
            discourse.person(onlyPerson(s));
        }
        for (int i = 0; i < s.size(); i++) {
            if (isVerb(s, i)) {
                ActorGroup g = of(s, i);
                if (g != null && !g.members.isEmpty()) {
                    discourse.subject(g);
                    return;
                }
            }
        }
    }

    /** The only person whom a sentence names; null where it names none or several. */
    private static @Nullable ActorGroup onlyPerson(Sentence s) {
        ActorGroup only = null;
        for (ActorGroup g : s.actors) {
            boolean person = g != null
                    && !g.equals(only)
                    && g.members.size() == 1
                    && g.members.get(0).entity().type().equals("person");
            if (person && only != null) {
                return null;
            }
            only = person ? g : only;
        }
        return only;
    }

    /** Whether a unit is a finite verb of any kind the packs know. */
    static boolean isVerb(Unit u) {
        return u.isVerb();
    }

    /** Whether a unit is a finite verb where it stands: behind a preposition the same letters are a noun. */
    static boolean isVerb(Sentence s, int i) {
        if (s.verbs.length > 0) {
            return s.verbs[i] == EnglishVerbs.FINITE || s.verbs[i] == EnglishVerbs.PASSIVE;
        }
        // "فجر السبت", "حتى فجر اليوم": at dawn.
        return isVerb(s.unit(i))
                && s.dates[i] == null
                && !(s.is(i, Kind.TIME) && s.inside(i + 1) && s.dates[i + 1] != null)
                && (s.unit(i).tokenKind() != Tokens.ARABIC
                        || (s.prep(i).isEmpty()
                                && !possessed(s.unit(i))
                                && !asked(s, i)
                                && !(i > 0 && s.isNumber(i - 1) && counts(s, i))));
    }

    /** "طلبت تونس دعما": behind a verb and its one subject a verbal noun in the accusative is no verb of two. */
    private static boolean asked(Sentence s, int i) {
        if (askedOf(s, i) || demand(s, i) || plans(s, i) || toldOf(s, i) || avowed(s, i)) {
            return true;
        }
        // "سددت ثمن الطائرات": a noun that reads like the verb, right behind what is done with it.
        if (s.reads(i, "ثمن") && s.isWord(i - 1, "paid")) {
            return true;
        }
        if (i < 2 || !s.ends(i, "ا") || s.unit(i).enc() > 0 || s.unit(i).has(Unit.AND)) {
            return false;
        }
        ActorGroup g = endingAt(s, i - 1);
        boolean one = g != null && g.from > 0 && g.prep.isEmpty() && g.pronoun.isEmpty() && g.members.size() == 1;
        return g != null && one && isVerb(s.unit(g.from - 1)) && verbalNoun(s.unit(i));
    }

    /** "رفضت كينيا طلب غانا", "رفض مصنع كيني طلب مالي": behind a verb of refusal or assent and its subject the word is the noun. */
    static boolean demand(Sentence s, int i) {
        if (!s.reads(i, "طلب") || s.unit(i).has(Unit.AND | Unit.SO) || !s.mayHave("refuse")) {
            return false;
        }
        for (int j = i - 2;
                j >= 0 && j > i - 6 && !s.isBreak(j) && s.prep(j + 1).isEmpty();
                j--) {
            if (isVerb(s.unit(j))) {
                return s.isWord(j, "refuse");
            }
        }
        return false;
    }

    /** "رفضت كينيا خطط غانا": behind a verb and its subject, and before somebody, the word is the noun. */
    static boolean plans(Sentence s, int i) {
        boolean open = i > 1 && s.reads(i, "خطط") && s.inside(i + 1) && s.actors[i + 1] != null;
        ActorGroup who = open ? endingAt(s, i - 1) : null;
        return who != null && who.prep.isEmpty() && who.from > 0 && isVerb(s.unit(who.from - 1));
    }

    /** "أكد الوزير الكيني رفضه قرار مالي": behind a verb of reaffirming and its subject a word with a pronoun is the subject's own step, no verb. */
    static boolean avowed(Sentence s, int i) {
        boolean open = i > 1 && s.mayHave("reaffirm") && s.unit(i).enc() > 0 && verbalNoun(s.unit(i));
        ActorGroup by = open && !s.unit(i).has(Unit.AND | Unit.SO) ? endingAt(s, i - 1) : null;
        return by != null && by.from > 0 && by.prep.isEmpty() && !by.adjective && s.isWord(by.from - 1, "reaffirm");
    }

    /** "أبلغ الوزير الكيني نظيره الغاني رفض بلاده": behind whom somebody tells it stands what he tells, no verb. */
    static boolean toldOf(Sentence s, int i) {
        boolean open = i > 2 && s.mayHave("told") && !s.unit(i).has(Unit.AND | Unit.SO) && verbalNoun(s.unit(i));
        ActorGroup to = open ? endingAt(s, i - 1) : null;
        boolean counterpart = to != null && to.prep.isEmpty() && s.isWord(to.from, "counterpart");
        ActorGroup by = to != null && counterpart ? endingAt(s, to.from - 1) : null;
        return by != null && by.from > 0 && by.prep.isEmpty() && s.isWord(by.from - 1, "told");
    }

    /** "طلب لبنان من كينيا سحب قواتها": right behind the one of whom it is asked stands what is asked, no verb. */
    static boolean askedOf(Sentence s, int i) {
        boolean doing = s.isWord(i, "commit") && s.is(i + 1, Kind.PREDICATE);
        boolean open = s.mayHave("urge") && !s.unit(i).has(Unit.AND | Unit.SO) && (doing || verbalNoun(s.unit(i)));
        ActorGroup g = open ? endingAt(s, i - 1) : null;
        int of = g != null && g.prep.equals("from") ? g.from : -1;
        for (int j = of - 1; j >= 0 && j > of - 14 && !s.isBreak(j); j--) {
            if (s.isWord(j, "urge")) {
                return true;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel")) {
                return false;
            }
        }
        return false;
    }

    private static boolean verbalNoun(Unit u) {
        for (Term t : u.terms()) {
            if (t.is(Term.NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "58 صوتا": what a number counts stands in the accusative and is no verb of two. */
    private static boolean counts(Sentence s, int i) {
        return s.ends(i, "ا");
    }

    /** "عزمها الانسحاب": with a pronoun behind it a form that is noun and verb alike is the noun. */
    private static boolean possessed(Unit u) {
        if (u.enc() > 0) {
            for (Term t : u.terms()) {
                if (t.kind() == Kind.WORD && t.is(Term.NOUN)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Subject of the finite verb at a unit, or null. */
    @Nullable
    ActorGroup of(Sentence s, int verb) {
        if (!looked[verb]) {
            looked[verb] = true;
            if (firstPerson(s, verb)) {
                found[verb] = spoken(s, verb);
                return found[verb];
            }
            found[verb] = verbFirst ? ofVerbFirst(s, verb) : new EnglishClauses(s, discourse).subject(verb);
            ActorGroup one = found[verb];
            boolean open = verbFirst && (one == null || (one.to <= verb && one.members.size() == 1));
            if (open && isDual(s.unit(verb))) {
                ActorGroup two = bothBefore(s, verb);
                found[verb] = two == null ? one : two;
            }
        }
        return found[verb];
    }

    /** "نرفض المقترح", "we have rejected the plan": a verb of who speaks. */
    private boolean firstPerson(Sentence s, int verb) {
        if (verbFirst) {
            Unit u = s.unit(verb);
            String word = s.word(verb);
            int from = (u.written(Unit.AND | Unit.SO) != 0 ? 1 : 0) + (u.has(Unit.SA) ? 1 : 0);
            return word.startsWith("ن", from) && isOnlyPresent(u);
        }
        int j = verb - 1;
        while (j > verb - 5 && (s.isWord(j, "have") || s.isWord(j, "modal") || s.isWord(j, "neg") || s.ends(j, "ly"))) {
            j--;
        }
        return s.reads(j, "we") || s.reads(j, "i");
    }

    private static boolean isOnlyPresent(Unit u) {
        boolean present = false;
        for (Term t : u.terms()) {
            if (t.is(Term.PAST) || t.is(Term.NOUN)) {
                return false;
            }
            present |= t.kind() == Kind.PREDICATE && t.is(Term.PRESENT);
        }
        return present;
    }

    /** Who says the words that a verb stands in; null where nobody is known to, and for what takes two. */
    private @Nullable ActorGroup spoken(Sentence s, int verb) {
        Actor speaker = ofOne(s.unit(verb)) || withAnother(s, verb) ? speakerOf(s, verb) : null;
        if (speaker == null) {
            return null;
        }
        ActorGroup group = new ActorGroup(verb, verb + 1, "", "");
        for (Actor a : verbFirst ? speaking(s, verb, speaker) : List.of(speaker)) {
            group.members.add(a.meantBy(s.start(verb), s.end(verb)));
        }
        return group;
    }

    /** "أعلن وزراء كينيا وغانا ومالي: نأسف": all who say it together with the first of them. */
    private List<Actor> speaking(Sentence s, int verb, Actor first) {
        for (int j = verb - 1; j >= 0; j--) {
            if (says(s, j)) {
                ActorGroup g = of(s, j);
                return g != null && !g.members.isEmpty() && g.members.get(0).equals(first)
                        ? Entities.distinct(g.members)
                        : List.of(first);
            }
        }
        return List.of(first);
    }

    /** Whether a verb may tell of what takes one alone. */
    private static boolean ofOne(Unit u) {
        for (Term t : u.terms()) {
            if (t.kind() == Kind.PREDICATE && !t.as(Predicate.class).symmetric()) {
                return true;
            }
        }
        return false;
    }

    /** "We will sign an accord with Mali": who speaks of what takes two names the other. */
    private static boolean withAnother(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j) && j < verb + REACH && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.prep.equals("with") && !g.adjective;
            }
        }
        return false;
    }

    /** "ماكرون: سنوقع معاهدة": who opens a headline before a colon. */
    private static @Nullable Actor heading(Sentence s, int colon) {
        ActorGroup g = s.mark(colon) == ':' ? endingAt(s, colon - 1) : null;
        boolean opens = g != null && g.from == 0 && g.prep.isEmpty() && !g.adjective && g.members.size() == 1;
        return g != null && opens && !g.members.get(0).isGroup() ? g.members.get(0) : null;
    }

    /** By the verb of a report in the sentence, the nearest before or else the first behind; else, within quotes, who spoke last. */
    private @Nullable Actor speakerOf(Sentence s, int verb) {
        boolean quoted = false;
        for (int j = verb - 1; j >= 0; j--) {
            if (says(s, j)) {
                ActorGroup g = of(s, j);
                return g == null || g.members.isEmpty() ? discourse.speaker() : g.members.get(0);
            }
            Actor heading = heading(s, j);
            if (heading != null) {
                return heading;
            }
            quoted |= s.isQuote(j);
        }
        for (int j = verb + 1; j < s.size(); j++) {
            ActorGroup g = !verbFirst && says(s, j) ? of(s, j) : null;
            if (g != null && !g.members.isEmpty()) {
                return g.members.get(0);
            }
            quoted |= s.isQuote(j);
        }
        return quoted ? discourse.speaker() : null;
    }

    private static boolean says(Sentence s, int i) {
        return s.is(i, Kind.REPORT) && isVerb(s, i);
    }

    /** Subject of the nearest finite verb before a unit in the same clause, or null. */
    @Nullable
    ActorGroup before(Sentence s, int i) {
        boolean comma = false;
        for (int j = i - 1; j >= 0; j--) {
            comma = comma || s.isComma(j);
            if (isVerb(s, j) && !(verbFirst && comma && s.isWord(j - 1, "rel"))) {
                ActorGroup g = of(s, j);
                lastVerb = j;
                if (g != null && !g.members.isEmpty()) {
                    return g;
                }
                if (verbFirst && g == null && unknownSubject(s, j)) {
                    return null;
                }
            }
            if (s.isBreak(j) && !s.isWord(j, "sub")) {
                break;
            }
        }
        lastVerb = 0;
        return verbFirst ? topic(s, i) : null;
    }

    /** Who speaks in a clause that a circumstance is added to: "قال الوزير إن ..، داعيا": the subject of the reporting verb, else of the nearest. */
    @Nullable
    ActorGroup speakerBefore(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && !(s.isBreak(j) && !s.isWord(j, "sub")); j--) {
            if (isVerb(s, j) && s.is(j, Kind.REPORT)) {
                ActorGroup g = of(s, j);
                lastVerb = j;
                // "قال رئيس الغرفة فلان إن ..، داعيا": who speaks and is nobody's.
                if (g == null && ofBodyOrMan(s, j + 1)) {
                    return null;
                }
                return g != null && !g.members.isEmpty() ? g : before(s, i);
            }
        }
        return before(s, i);
    }

    private static boolean ofBodyOrMan(Sentence s, int j) {
        Title title = s.inside(j) ? s.title(j) : null;
        return title != null && s.actors[j] == null && s.prep(j).isEmpty();
    }

    /** The verb whose subject {@link #before} gave last. */
    int lastVerb() {
        return lastVerb;
    }

    /** An actor that opens the sentence, as headlines have it. */
    private static @Nullable ActorGroup topic(Sentence s, int i) {
        for (int j = 0; j < Math.min(3, i); j++) {
            ActorGroup g = s.actors[j];
            boolean genitive = g != null && s.is(g.from - 1, Kind.PREDICATE);
            if (g != null && g.prep.isEmpty() && !g.adjective && !genitive) {
                return g;
            }
        }
        return null;
    }

    private @Nullable ActorGroup ofVerbFirst(Sentence s, int verb) {
        if (s.isWord(verb, "done")) {
            return null;
        }
        boolean resolves = resolution(s, verb - 1) || resolved(s, verb);
        ActorGroup speaker = resolves || resumedBySpeaker(s, verb) ? ofVerbBefore(s, verb) : null;
        if (speaker != null) {
            return speaker;
        }
        ActorGroup had = s.isWord(verb - 1, "qad") ? behindAuxiliary(s, verb - 2) : null;
        if (had != null) {
            return had;
        }
        ActorGroup theme = s.reads(verb - 1, "فقد") ? theme(s, verb - 2) : null;
        if (theme != null) {
            return theme;
        }
        ActorGroup striker = ofDeed(s, verb);
        if (striker != null) {
            return striker;
        }
        boolean armed = s.mayHave("weapons") || s.mayHave("explosive");
        ActorGroup wielder = armed && (ofForce(s, verb) || s.isWord(verb, "light")) ? Weapons.wielder(s, verb) : null;
        if (wielder != null) {
            return wielder;
        }
        ActorGroup bound = boundTo(s, verb);
        if (bound != null) {
            return bound;
        }
        if (ofForce(s, verb) && ofThing(s, verb) && ofForce(s, verb - 2)) {
            return null;
        }
        ActorGroup shown = s.reads(verb - 1, "وهو") || s.reads(verb - 1, "وهي") ? lastNamed(s, verb - 1) : null;
        if (shown != null) {
            return shown;
        }
        ActorGroup blamed = forReason(s, verb);
        if (blamed != null) {
            return blamed;
        }
        // "ما دمره القصف": the deed right behind the pronoun is the subject, of whomever.
        int after = verb + 1;
        boolean byDeed = s.unit(verb).enc() > 0
                && s.inside(after)
                && s.unit(after).pro() == Unit.AL
                && s.is(after, Kind.PREDICATE)
                && s.actors[after] == null
                && ofForce(s, verb)
                && !isVerb(s, after);
        if (byDeed) {
            return null;
        }
        ActorGroup owner = ofForce(s, verb) ? sender(s, verb) : null;
        if (owner != null) {
            return owner;
        }
        ActorGroup left = adjacentLeft(s, verb);
        if (takenUp(s, verb)) {
            ActorGroup behind = right(s, verb + 1);
            return behind == null && besideHead(s, verb + 1) > 0 ? left : behind;
        }
        boolean paper = s.isWord(verb + 1, "paper") || statement(s, verb + 1);
        if (paper && s.prep(verb + 1).isEmpty()) {
            return issuer(s, verb + 1);
        }
        left = left != null && (dateline(s, left, verb) || introduced(s, left, verb)) ? null : left;
        boolean free = left == null || resumes(s, verb) || tells(s, left, verb);
        boolean mayFollow = free && !plural(s, verb) && !ofTwo(s, verb) && !strange(s, verb);
        ActorGroup right = mayFollow ? right(s, verb) : null;
        right = right != null && (disagrees(s, verb, right) || addressed(s, verb, right)) ? null : right;
        boolean guest = right != null && left == null && metOn(s, verb, right);
        right = guest ? null : right;
        if (left != null && right == null) {
            return left;
        }
        if (right != null) {
            return right;
        }
        if (unknownSubject(s, verb) || ofThing(s, verb)) {
            return null;
        }
        boolean joined = s.unit(verb).has(Unit.AND | Unit.SO)
                || s.isWord(verb - 1, "thereupon")
                || (s.reads(verb - 1, "كما") && (verb == 1 || s.isComma(verb - 2)));
        boolean first = s.isWord(verb + 1, "wherein");
        for (int j = verb - 1; guest && j >= 0; j--) {
            ActorGroup by = isVerb(s, j) ? of(s, j) : null;
            if (by != null && !by.members.stream().allMatch(Actor::isGroup)) {
                return by;
            }
        }
        for (int j = verb - 1; j >= 0; j--) {
            int head = s.isWord(j + 1, "delegate") && s.actors[j + 1] == null ? j + 2 : j + 1;
            ActorGroup topic = s.isWord(j, "comp") && s.inside(head) ? s.actors[head] : null;
            if (topic != null && !joined) {
                return topic;
            }
            first = first || (s.isWord(j, "first") && !s.isWord(j - 1, "ranked"));
            // "حذر من سباق تسلح جديد، ودعا": what reads like a verb and has no subject is none.
            boolean unled = joined && !s.is(j, Kind.PREDICATE) && !s.is(j, Kind.REPORT);
            // "عقد المجلس جلسة بحث فيها الأزمة التي أدت إلى الحرب، ودعا": nor has a verb that only tells of a thing.
            boolean told = joined
                    && s.isComma(verb - 1)
                    && s.isWord(j - 1, "rel")
                    && s.unit(j).enc() == 0;
            ActorGroup of = told && isVerb(s, j) ? of(s, j) : null;
            if (of != null && of.members.stream().allMatch(Actor::isGroup)) {
                continue;
            }
            if (isVerb(s, j) && (unled || told || s.isWord(verb + 1, "wherein")) && of(s, j) == null) {
                continue;
            }
            if (isVerb(s, j)) {
                boolean same = joined
                        || first
                        || s.isWord(verb - 1, "then")
                        || pluperfect(s, j, verb)
                        || governing(s, j, verb);
                return same ? of(s, j) : null;
            }
        }
        // "ويتوقع أن يصل": nobody expects it.
        boolean impersonal = s.isWord(verb, "plan") && s.isWord(verb + 1, "comp");
        ActorGroup told = impersonal ? null : discourse.subject();
        boolean they = plural(s, verb) && told != null && told.members.size() > 1;
        boolean embassy = s.isWord(verb + 1, "protest.site");
        return verb <= 2 && (they || joined) && !embassy && !ofBody(s, verb + 1) ? told : null;
    }

    /** "صورة الرئيس الكوري وهو يهاتف نظيره": the pronoun is who was named last before it that it may stand for; or null. */
    private static @Nullable ActorGroup lastNamed(Sentence s, int pronoun) {
        boolean she = s.ends(pronoun, "ي");
        for (int j = pronoun - 1; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            if (g != null
                    && !g.adjective
                    && !g.place
                    && g.members.stream().allMatch(a -> Entities.mayBeCalled(a, she))) {
                return g;
            }
        }
        return null;
    }

    /** "شكر الوزير فرنسا لأنها دعمت غانا": the pronoun is whom the verb before blames or praises, or whoever alone it may mean; null for others. */
    private @Nullable ActorGroup forReason(Sentence s, int verb) {
        boolean reason = verb > 2 && (s.reads(verb - 1, "لانها") || s.reads(verb - 1, "لانه"));
        for (int j = verb - 2; reason && j >= 0 && !s.isBreak(j); j--) {
            if (!isVerb(s, j)) {
                continue;
            }
            boolean she = s.ends(verb - 1, "ها");
            ActorGroup subject = of(s, j);
            ActorGroup object = subject != null && s.inside(subject.to) ? s.actors[subject.to] : null;
            object = object == null && s.inside(j + 1) && s.actors[j + 1] != subject ? s.actors[j + 1] : object;
            boolean plain = object != null && object.prep.isEmpty() && !object.adjective;
            boolean fits =
                    object != null && plain && object.members.stream().allMatch(a -> Entities.mayBeCalled(a, she));
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
        boolean bloc = g.members.size() == 1
                && g.prep.isEmpty()
                && !g.adjective
                && g.members.get(0).entity().type().equals("igo")
                && !s.word(verb).endsWith("ت");
        boolean open = s.unit(verb).has(Unit.AND)
                && g.from == verb + 1
                && (bloc || (ofState(g) && s.word(verb).endsWith("ت")));
        if (!open || g.members.size() != 1 || !addresses(s.unit(verb)) || !s.inside(g.to) || s.actors[g.to] != null) {
            return false;
        }
        boolean matter = s.starts(g.to, "ب") || s.isWord(g.to, "prep.to") || s.isWord(g.to, "prep.from");
        for (int j = verb - 1; matter && j >= 0 && !s.isBreak(j); j--) {
            if (isVerb(s, j) && bloc) {
                return ofMan(s, j);
            }
            if (isVerb(s, j)) {
                boolean feminine = s.word(j).endsWith("ت") || (mayBePresent(s.unit(j)) && s.starts(j, "ت"));
                ActorGroup by = feminine ? of(s, j) : null;
                return by != null && by.members.stream().noneMatch(a -> Entities.hasKey(g.members, a.key()));
            }
        }
        return false;
    }

    /** "ندد الوزير القطري بالحصار، وطالب الاتحاد الأوروبي بالتدخل": whether a past in the masculine has a man for its subject, whose name stands right behind it. */
    private boolean ofMan(Sentence s, int verb) {
        boolean his = !s.word(verb).endsWith("ت") && !plural(s, verb) && !mayBePresent(s.unit(verb));
        ActorGroup by = his ? of(s, verb) : null;
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
    private static boolean addresses(Unit u) {
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

    /** "تبنى المجلس قرارا يدين", "صوتت الجمعية لصالح قرار يدين": a paper that says what its makers say. */
    static boolean resolution(Sentence s, int i) {
        boolean open = s.inside(i) && s.ends(i, "قرار") && !s.unit(i).has(Unit.AL | Unit.AND) && s.mayHave("vote");
        for (int j = i - 1; open && j >= 0 && j > i - 14 && !s.isBreak(j) && !s.isWord(j, "draft"); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "vote") && !s.isWord(j - 1, "neg");
            }
        }
        return s.isWord(i, "resolution");
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

    /** "تبنى المجلس القرار 2334 الذي يطالب": the paper by its number or name, before a relative clause. */
    private static boolean resolved(Sentence s, int verb) {
        int noun = verb > 2 && s.isNumber(verb - 2) ? verb - 3 : verb - 2;
        boolean open = noun > 0 && s.isWord(verb - 1, "rel") && s.unit(verb).enc() == 0 && s.reads(noun, "القرار");
        for (int j = noun - 1; open && j >= 0 && j > noun - 14 && !s.isBreak(j); j--) {
            if (isVerb(s, j)) {
                Term t = s.term(j, Kind.PREDICATE);
                boolean adopts = t != null && t.as(Predicate.class).id().equals("adopt");
                return (adopts || s.isWord(j, "vote")) && !s.isWord(j - 1, "neg");
            }
        }
        return false;
    }

    /** "أما كينيا، التي شملها القرار، فقد نددت": who the sentence turns to with its first word; null for none. */
    private static @Nullable ActorGroup theme(Sentence s, int from) {
        for (int j = from; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = s.isWord(j, "as.for") && s.inside(j + 1) ? s.actors[j + 1] : null;
            if (g != null) {
                return g.prep.isEmpty() && !g.adjective ? g : null;
            }
        }
        return null;
    }

    /** "سبق لكينيا أن قصفت", "على غانا أن تنسحب", "طلب من مالي أن توقف": who is right before "أن" as the one it falls to; else null. */
    private static @Nullable ActorGroup boundTo(Sentence s, int verb) {
        ActorGroup g = s.isWord(verb - 1, "comp") ? endingAt(s, verb - 2) : null;
        boolean falls = g != null && (g.prep.equals("li") || g.prep.equals("on") || g.prep.equals("from"));
        return falls ? g : null;
    }

    /** "الرياض استقبل الملك نظيره": a capital is feminine; before a verb in the masculine that opens the story it says where it was written. */
    private static boolean dateline(Sentence s, ActorGroup left, int verb) {
        boolean place =
                left.place && left.from == 0 && left.to == verb && !s.unit(verb).has(Unit.AND | Unit.SO);
        boolean his = place && (mayBePresent(s.unit(verb)) ? s.starts(verb, "ي") : !s.ends(verb, "ت"));
        return his && right(s, verb) != null;
    }

    /** "ردا على تصريحات الرئيس الكيني، اتهمت غانا مالي": whose noun stands behind a preposition before the comma is no subject where one follows the verb. */
    private static boolean introduced(Sentence s, ActorGroup left, int verb) {
        int noun = left.from - 1;
        boolean of = s.isComma(verb - 1) && noun > 0 && !s.prep(noun).isEmpty() && !s.isWord(noun, "prep");
        ActorGroup next = of && s.inside(verb + 1) ? s.actors[verb + 1] : null;
        return next != null && next.prep.isEmpty() && !next.adjective;
    }

    /** "أعلن الرئيس توصل كينيا ومالي إلى اتفاق": who only tells of it has his own verb right before him. */
    private static boolean tells(Sentence s, ActorGroup left, int verb) {
        boolean own = left.from > 0 && isVerb(s, left.from - 1);
        // "الاقتراح الذي قدمته كينيا رفضته غانا": and who only did what the subject is about.
        boolean apart = s.is(left.from - 1, Kind.REPORT)
                || (s.unit(verb).enc() > 0 && s.inside(verb + 1) && s.actors[verb + 1] != null);
        return own && apart && left.to == verb && !s.unit(verb).has(Unit.AND | Unit.SO);
    }

    /** "الوزير الذي اغتالته إسرائيل": the pronoun is what the relative clause is about, and the subject stands right behind it. */
    static @Nullable ActorGroup behindPronoun(Sentence s, int verb) {
        int enc = s.unit(verb).enc();
        boolean relative = enc > 0 && enc < 6 && s.isWord(verb - 1, "rel");
        ActorGroup g = relative && s.inside(verb + 1) ? s.actors[verb + 1] : null;
        return g != null && g.prep.isEmpty() && !g.adjective ? g : null;
    }

    /** "القاهرة التي زارها وفد": the pronoun behind the verb takes up what the relative clause is about, which is its object then. */
    static boolean resumes(Sentence s, int verb) {
        return s.unit(verb).enc() > 0 && s.isWord(verb - 1, "rel");
    }

    /** "اتهم تقرير للأمم المتحدة رواندا": what a paper says is said by whose it is; null where nobody is named. */
    /** "طالب البيان المشترك": the joint statement that says something. */
    private static boolean statement(Sentence s, int i) {
        Term noun = s.term(i, Kind.INSTRUMENT);
        boolean definite = noun != null && s.unit(i).has(Unit.AL) && s.is(i - 1, Kind.PREDICATE);
        return noun != null
                && definite
                && noun.as(LanguagePack.Instrument.class).form().equals("joint_statement");
    }

    private static @Nullable ActorGroup issuer(Sentence s, int paper) {
        ActorGroup g = s.inside(paper + 1) ? s.actors[paper + 1] : null;
        return g != null && (g.adjective || g.prep.equals("li") || g.prep.equals("from")) ? g : null;
    }

    /** "تركيا التي وقعت معها كينيا اتفاقا": the pronoun of a preposition takes up what the relative clause is about, which is no subject then. */
    static boolean takenUp(Sentence s, int verb) {
        int enc = s.isWord(verb - 1, "rel") && s.isWord(verb + 1, "prep")
                ? s.unit(verb + 1).enc()
                : 0;
        return enc > 0 && enc < 6;
    }

    /** Whom a relative clause is about that begins right before its verb, or null. */
    static @Nullable ActorGroup antecedent(Sentence s, int verb) {
        ActorGroup g = s.isWord(verb - 1, "rel") ? adjacentLeft(s, verb) : null;
        return g != null && !g.adjective ? g : null;
    }

    /** "ودعا غانا إلى الحوار", "وانتقدت الرئيس الكيني": a state right behind a verb in the masculine, or a man behind one in the feminine, is its object. */
    private static boolean disagrees(Sentence s, int verb, ActorGroup g) {
        Unit v = s.unit(verb);
        boolean plain = g.from == verb + 1 && v.enc() == 0 && g.prep.isEmpty() && !g.members.isEmpty();
        if (!plain || isDual(v) || v.has(Unit.SA)) {
            return false;
        }
        if (v.has(Unit.AND | Unit.SO) && s.isWord(g.from, "counterpart")) {
            return true;
        }
        // "ودعا الطرفين إلى الالتزام", "وطالبت الحوثيين بالانسحاب": the oblique case is no subject's.
        boolean plural = !g.pronoun.isEmpty() || g.members.stream().allMatch(Actor::isGroup);
        if (s.ends(g.from, "يين") || (plural && g.to == g.from + 1 && s.ends(g.from, "ين"))) {
            return true;
        }
        boolean past = false;
        boolean present = false;
        for (Term t : v.terms()) {
            past = past || t.is(Term.PAST);
            present = present || t.is(Term.PRESENT);
        }
        // "فقتلت ثلاثة مدنيين": men whom a number counts are no subject of a verb in the feminine.
        boolean men = g.members.stream().allMatch(Actor::isGroup) && s.ends(g.to - 1, "ين");
        if (men && past && s.word(verb).endsWith("ت")) {
            return true;
        }
        if (past == present) {
            return false;
        }
        String word = s.word(verb);
        int from = v.written(Unit.AND | Unit.SO) != 0 ? 1 : 0;
        boolean feminine = past ? word.endsWith("ت") : word.startsWith("ت", from);
        boolean masculine = past ? !feminine && !plural(s, verb) : word.startsWith("ي", from);
        Unit first = s.unit(g.from);
        boolean name = first.is(Kind.STATE) || first.is(Kind.CAPITAL);
        // "إسبانيا" reads like "a Spaniard" in the accusative, who would be no subject either.
        boolean nisba = first.is(Kind.NISBA) && !s.ends(g.from, "يا");
        boolean other = nisba || first.is(Kind.TITLE) || first.is(Kind.SEAT) || first.is(Kind.PERSON);
        // "الجيش المالي", "مجلس الوزراء" stand for their states too, and are masculine.
        boolean state = name && !other && (first.to() - first.from() == 1 || WOMEN.contains(word(s, g.from)));
        if (masculine && state) {
            return !Arguments.MASCULINE.contains(g.members.get(0).key()) && !first.has(Unit.AND);
        }
        return feminine && MEN.contains(word(s, g.from)) && !g.adjective;
    }

    private static String word(Sentence s, int i) {
        return s.tokens.word(s.unit(i).from());
    }

    /** "دوسيكو يدعو غانا إلى الحوار": a headline whose first word nobody knows has it for its subject, not whoever follows the verb. */
    private static boolean strange(Sentence s, int verb) {
        boolean opens = verb == 1 && s.isName(0) && !s.unit(0).known() && !s.ends(0, "ا");
        return opens && !s.unit(verb).has(Unit.AND | Unit.SO) && mayBePresent(s.unit(verb));
    }

    /** Whether one form of a word is a verb in the present. */
    static boolean mayBePresent(Unit u) {
        for (Term t : u.terms()) {
            if (t.is(Term.PRESENT)) {
                return true;
            }
        }
        return false;
    }

    /** "أحرقوا": a verb in the plural has its subject before it, a verb that goes before is singular. */
    private static boolean plural(Sentence s, int verb) {
        String word = s.word(verb);
        return word.endsWith("وا") && s.unit(verb).enc() == 0;
    }

    /** "وطالبتا": a verb of two has its subject before it, a verb that goes before is singular. */
    private static boolean ofTwo(Sentence s, int verb) {
        return s.unit(verb).has(Unit.AND | Unit.SO) && s.word(verb).endsWith("ا") && isDual(s.unit(verb));
    }

    private @Nullable ActorGroup ofVerbBefore(Sentence s, int verb) {
        for (int j = verb - 2; j >= 0 && !s.isBreak(j); j--) {
            if (isVerb(s, j)) {
                return of(s, j);
            }
        }
        return null;
    }

    /** "أعلنت الوزارة أنها استدعت السفير": the pronoun stands for who speaks, and who stands behind the verb is its object. */
    private static boolean resumedBySpeaker(Sentence s, int verb) {
        String comp = s.isWord(verb - 1, "comp") ? s.word(verb - 1) : "";
        return comp.endsWith("نها") || comp.endsWith("نه") || comp.endsWith("نهم") || comp.endsWith("نهما");
    }

    /** "الهجوم الذي استهدف السفارة": the subject of a relative clause is what it is about, here a deed and nobody before it. */
    private static boolean ofThing(Sentence s, int verb) {
        boolean deed = s.isWord(verb - 1, "rel") && s.is(verb - 2, Kind.PREDICATE) && !isVerb(s, verb - 2);
        return deed && s.unit(verb).enc() == 0;
    }

    /** "كانت كندا منذ بداية العام قد انسحبت": the subject stands right behind the auxiliary, whatever follows the verb; or null. */
    private static @Nullable ActorGroup behindAuxiliary(Sentence s, int from) {
        for (int j = from; j >= 0 && !s.isBreak(j); j--) {
            if (isVerb(s, j) || s.isWord(j, "was")) {
                ActorGroup g = s.isWord(j, "was") ? s.actors[j + 1] : null;
                // "كانت مسيرة إسرائيلية قد اغتالت".
                boolean armed = g == null && s.isWord(j, "was") && s.isWord(j + 1, "aircraft") && s.inside(j + 2);
                g = armed ? s.actors[j + 2] : g;
                return g != null && g.prep.isEmpty() && g.adjective == armed ? g : null;
            }
        }
        return null;
    }

    /** "في قصف روسي استهدف المدينة": a verb of force right behind a deed without the article has for its subject whose deed it is; null for others. */
    private static @Nullable ActorGroup ofDeed(Sentence s, int verb) {
        ActorGroup g = s.unit(verb).has(Unit.AND | Unit.SO) ? null : endingAt(s, verb - 1);
        boolean of =
                g != null && g.adjective && g.from > 0 && !s.unit(g.from - 1).has(Unit.AL);
        return of && ofForce(s, verb) && g != null && ofForce(s, g.from - 1) && !isVerb(s, g.from - 1) ? g : null;
    }

    /** "قال الجيش التركي إن مقاتلات قصفت": planes of which nobody says whose they are are those of the army that tells of them; null for others. */
    private @Nullable ActorGroup sender(Sentence s, int verb) {
        int head = verb - 1;
        while (head > 1 && head > verb - 9 && !s.isWord(head - 1, "comp")) {
            if (s.actors[head] != null || isVerb(s, head) || s.isBreak(head)) {
                return null;
            }
            head--;
        }
        Title planes = head > 1 && s.isWord(head - 1, "comp") ? s.title(head) : null;
        boolean bare = planes != null && planes.id().equals("army") && s.actors[head] == null;
        bare = bare && !s.unit(head).has(Unit.AL);
        ActorGroup by = bare ? ofVerbBefore(s, head) : null;
        boolean one = by != null && by.members.size() == 1 && s.is(by.from - 1, Kind.REPORT);
        for (int j = one ? by.from : verb; j < verb && by != null && j < by.to; j++) {
            Title title = s.title(j);
            boolean army = title != null
                    && (title.id().startsWith("army") || title.id().startsWith("defence"));
            if (army || s.is(j, Kind.STATE)) {
                return by;
            }
        }
        return null;
    }

    private static boolean ofForce(Sentence s, int i) {
        for (Term t : s.unit(i).terms()) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).kind().equals("attack")) {
                return true;
            }
        }
        return false;
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

    /** Whether the verb's next word is a noun nobody knows: its subject is someone else. */
    private static boolean unknownSubject(Sentence s, int verb) {
        int j = verb + 1;
        while (s.inside(j) && skippable(s, j)) {
            j++;
        }
        return s.inside(j) && !s.unit(j).known() && s.isName(j);
    }

    private static boolean skippable(Sentence s, int j) {
        Unit u = s.unit(j);
        return s.dates[j] != null
                || u.is(Kind.TIME)
                || u.is(Kind.WEEKDAY)
                || u.isWord("ignore")
                || s.isQuote(j)
                || s.isComma(j)
                || s.mark(j) == '('
                || s.mark(j) == ')'
                || u.isWord("initial")
                || u.isWord("each");
    }

    private static @Nullable ActorGroup adjacentLeft(Sentence s, int verb) {
        if (s.unit(verb).has(Unit.AND | Unit.SO)) {
            return null;
        }
        int j = verb - 1;
        int skipped = 0;
        boolean relative = false;
        while (j >= 0 && skipped < 9) {
            ActorGroup g = endingAt(s, j);
            if (g != null) {
                if (g.place && s.isWord(g.from - 1, "gathering")) {
                    return null;
                }
                boolean bare = g.prep.isEmpty() && !g.adjective;
                if (relative && s.reads(verb - 1, "الذي") && g.members.size() > 1 && isPersons(g)) {
                    ActorGroup last = new ActorGroup(g.from, g.to, g.prep, "");
                    last.members.add(g.members.get(g.members.size() - 1));
                    return last;
                }
                if (skipped > 0 && s.isComma(verb - 1) && subjectOfAnother(s, g)) {
                    return null;
                }
                return bare || (relative && !g.adjective) ? g : null;
            }
            Unit u = s.unit(j);
            boolean passing = u.isWord("qad")
                    || (u.isWord("was") && !u.has(Unit.AND | Unit.SO))
                    || u.isWord("fut")
                    || u.isWord("neg")
                    || u.isWord("rel")
                    || u.isWord("comp")
                    || u.isWord("ignore")
                    || s.isComma(j)
                    || s.mark(j) == ')'
                    || s.mark(j) == '('
                    || u.is(Kind.TIME)
                    || u.is(Kind.WEEKDAY)
                    || s.isNumber(j)
                    || u.is(Kind.MONTH);
            boolean apposed = relative && ((!u.known() && s.isName(j)) || u.isWord("honorific"));
            int aside = s.isComma(j) ? asideOpening(s, j) : -1;
            if (aside >= 0) {
                skipped += 1;
                j = aside - 1;
                continue;
            }
            if ((!passing && !apposed) || (u.isWord("comp") && !relative)) {
                return null;
            }
            relative = relative || u.isWord("rel");
            j--;
            skipped++;
        }
        return null;
    }

    /** "الرئيس الكيني ووزير خارجية غانا الذي رفض": of several men the clause in the singular tells of the last. */
    private static boolean isPersons(ActorGroup g) {
        return g.members.stream().allMatch(a -> a.entity().type().endsWith("person"));
    }

    /** "الخرطوم، التي قالت إن جيشها انسحب، طالبت": where the relative clause begins, with its comma, that a comma closes; -1 where it closes none. */
    static int asideOpening(Sentence s, int close) {
        for (int j = close - 2; j > 0 && j > close - 26 && !s.isLine(j); j--) {
            if (s.isComma(j) && s.isWord(j + 1, "rel")) {
                return j;
            }
            if (s.isComma(j) || (s.isBreak(j) && !s.isQuote(j))) {
                return -1;
            }
        }
        return -1;
    }

    /** "بشروط وافق عليها المتمردون، اتهم الجيش": who has a verb right before is no subject of one behind the comma. */
    private static boolean subjectOfAnother(Sentence s, ActorGroup g) {
        int j = g.from - 1;
        int before = s.isWord(j, "prep") && s.unit(j).enc() > 0 ? j - 1 : j;
        return before >= 0 && isVerb(s, before) && !s.is(before, Kind.REPORT) && !s.isWord(before, "was");
    }

    /** The group whose last unit this is, or null. */
    static @Nullable ActorGroup endingAt(Sentence s, int unit) {
        for (int j = unit; j >= 0 && j >= unit - 40; j--) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.to == unit + 1 ? g : null;
            }
        }
        return null;
    }

    /** The actor behind a verb-first verb, or null. */
    static @Nullable ActorGroup right(Sentence s, int verb) {
        int j = verb + 1;
        boolean institution = false;
        while (s.inside(j) && j - verb < REACH) {
            ActorGroup g = s.actors[j];
            Unit u = s.unit(j);
            institution = institution || isInstitution(s, j);
            if (g != null) {
                if (institution && ofState(g)) {
                    return null;
                }
                // "كينيا التي صادقت عليه، وأوغندا التي رفضته".
                if (g.from == besideHead(s, verb)) {
                    return null;
                }
                boolean swapped = g.from - 1 > verb && s.isWord(g.from - 1, "swap");
                boolean charge = s.unit(verb).enc() > 0 && g.from == verb + 2 && s.starts(verb + 1, "ب");
                boolean genitive = (charge && !s.unit(verb + 1).has(Unit.AL) && s.dates[verb + 1] == null)
                        || (g.from - 1 > verb && ofGoverned(s, g.from - 1))
                        || s.isWord(g.from, "quantity.object");
                // "تسخينفالي عاصمة أوسيتيا الجنوبية".
                genitive = genitive || s.reads(g.from - 1, "عاصمه");
                if (g.prep.isEmpty() && !g.adjective && !swapped && !genitive && !namesCapital(s, g)) {
                    ActorGroup traveller = traveller(s, verb, g);
                    return traveller == null ? g : traveller;
                }
                if (g.prep.equals("for") && concludes(s, verb)) {
                    return g;
                }
                j = g.to;
                continue;
            }
            InstrumentMention m = s.instruments[j];
            if (m != null && j == verb + 1 && s.prep(j).isEmpty() && speaks(s, verb)) {
                return null;
            }
            if (m != null) {
                j = Math.max(j + 1, m.to);
                continue;
            }
            boolean office = (j == verb + 1 || (j == verb + 2 && s.isWord(verb + 1, "honorific"))) && isOffice(s, j);
            boolean over = s.isBreak(j) || isVerb(s, j) || u.isWord("comp") || u.isWord("rel") || office;
            boolean foreign = !u.known() && s.isName(j) && !afterPreposition(s, j) && !ofPlace(s, j);
            if (over || foreign || (j == verb + 1 && isPolice(s, j))) {
                return null;
            }
            j++;
        }
        return null;
    }

    /** "كينيا التي صادقت عليه، وأوغندا التي رفضته": where the next of those stands whom relative clauses are about, behind the verb of the first clause; -1 for nowhere. */
    static int besideHead(Sentence s, int verb) {
        boolean relative = s.isWord(verb - 1, "rel") || s.isWord(verb - 2, "rel");
        for (int j = verb + 1; relative && s.inside(j) && j - verb < REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean beside = s.isComma(j - 1) && s.unit(j).has(Unit.AND);
                return beside && s.isWord(g.to, "rel") ? j : -1;
            }
        }
        return -1;
    }

    /** "طالب البيان المشترك كينيا بسحب قواتها": whether a verb is one of blame or demand, which a paper right behind it has for its subject. */
    private static boolean speaks(Sentence s, int verb) {
        Term t = s.term(verb, Kind.PREDICATE);
        String kind = t == null ? "" : t.as(Predicate.class).kind();
        return kind.equals("request") || kind.equals("criticise");
    }

    private static boolean travels(Actor a) {
        return a.entity().type().endsWith("person") || a.entity().id().endsWith("-delegation");
    }

    /** "غادر القاهرة أمس وزير خارجية غانا", "زار لبنان أمس وفد كيني": the place right behind a verb of going is its object where somebody follows; else null. */
    private static @Nullable ActorGroup traveller(Sentence s, int verb, ActorGroup g) {
        boolean place = g.from == verb + 1
                && g.members.size() == 1
                && g.members.get(0).entity().type().equals("state")
                && s.isWord(verb, "moves");
        for (int j = g.to; place && s.inside(j) && j < g.to + 9 && !s.isBreak(j) && !isVerb(s, j); j++) {
            ActorGroup who = s.actors[j];
            if (who != null) {
                boolean person = who.prep.isEmpty()
                        && !who.adjective
                        && who.members.stream().allMatch(Subjects::travels);
                return person ? who : null;
            }
        }
        return null;
    }

    /** "فرقت الشرطة المتظاهرين": police whose state nobody names are who does something, not who stands behind them. */
    static boolean isPolice(Sentence s, int j) {
        Title title = s.inside(j) ? s.title(j) : null;
        return title != null
                && title.id().equals("police")
                && s.actors[j] == null
                && s.prep(j).isEmpty();
    }

    /** "رفضت جامعة كينيا اقتراح مالي": the subject is nobody's state. */
    private static boolean isInstitution(Sentence s, int j) {
        boolean named = s.isWord(j, "institution") || (s.isWord(j, "committee") && isVerb(s, j - 1));
        return (named && !s.unit(j).has(Unit.AL) && !afterPreposition(s, j)) || isBody(s, j);
    }

    private static boolean ofState(ActorGroup g) {
        return g.prep.isEmpty()
                && !g.adjective
                && g.members.stream().allMatch(a -> a.entity().type().equals("state"));
    }

    /** "ثمن سمو وزير الخارجية ما أبدته وزيرة خارجية ليسوتو": an office with the article whose state nobody names is who does something, not who stands behind it. */
    private static boolean isOffice(Sentence s, int j) {
        Title title = s.title(j);
        boolean person =
                title != null && title.type().equals("person") && s.prep(j).isEmpty();
        return person
                && s.actors[j] == null
                && (s.unit(j).has(Unit.AL) || s.tokens.starts(s.unit(j).to() - 1, "ال"));
    }

    /** "رفضت وزارة الدفاع مقترح فرنسا", "رفض البرلمان اتفاق مصر": a body of no state right behind the verb. */
    private static boolean isBody(Sentence s, int j) {
        Title title = s.actors[j] == null && isVerb(s, j - 1) && !s.isWord(j - 1, "moves") ? s.title(j) : null;
        return title != null && title.type().equals("body") && s.prep(j).isEmpty();
    }

    /** Whether a form is only the past of two: "بحثا". */
    private static boolean isDual(Unit u) {
        boolean dual = false;
        for (Term t : u.terms()) {
            if (t.is(Term.PAST) && !t.is(Term.DUAL)) {
                return false;
            }
            dual = dual || (t.is(Term.PAST) && t.kind() == Kind.PREDICATE);
        }
        return dual;
    }

    /** "التقى الوزير الكيني نظيره الغاني، حيث بحثا": the two that the sentence has named before a verb of two; null for none or more. */
    private static @Nullable ActorGroup bothBefore(Sentence s, int verb) {
        ActorGroup both = new ActorGroup(verb, verb + 1, "", "");
        for (int j = 0; j < verb; j++) {
            ActorGroup g = s.actors[j];
            boolean side = g != null && !g.adjective && (g.prep.isEmpty() || g.prep.equals("with"));
            for (Actor a : g == null || !side ? List.<Actor>of() : g.members) {
                // "الملك حمد ملك البحرين": a title behind a name is no other side.
                boolean title = g != null
                        && s.verbs.length == 0
                        && both.members.stream().anyMatch(b -> b.key().equals(a.key()));
                if (!a.isGroup() && !title) {
                    Entities.addOne(both.members, a);
                }
            }
        }
        return both.members.size() == 2 ? both : null;
    }

    /** Whether a verb may be a step of an accord, which somebody takes "عن الجانب" of another. */
    private static boolean concludes(Sentence s, int verb) {
        for (Term t : s.unit(verb).terms()) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).needs().equals("accord")) {
                return true;
            }
        }
        return false;
    }

    /** "أدى تفجير إلى مقتل جنود ماليين", "هددت بطرد السفير": who stands behind a deed that a preposition governs is the deed's, no subject. */
    private static boolean ofGoverned(Sentence s, int noun) {
        Unit u = s.unit(noun);
        String prep = s.prep(noun);
        boolean bare = !u.has(Unit.AL) && u.enc() == 0 && s.actors[noun] == null && s.dates[noun] == null;
        boolean governed = prep.equals("to") || prep.equals("bi") || prep.equals("on") || prep.equals("for");
        return bare && governed && u.is(Kind.PREDICATE) && !isVerb(s, noun);
    }

    /** "وصل إلى مطار القاهرة الدولي أمير قطر": a word with the article right behind a place is said of the place. */
    private static boolean ofPlace(Sentence s, int j) {
        ActorGroup g = s.starts(j, "ال") ? endingAt(s, j - 1) : null;
        return g != null && g.place && !g.prep.isEmpty();
    }

    /** "وصل إلى العاصمة الأردنية عمان": the name right behind the words for a capital. */
    private static boolean namesCapital(Sentence s, ActorGroup g) {
        return g.place && s.is(g.from - 1, Kind.NISBA) && s.reads(g.from - 2, "العاصمه");
    }

    /** Whether a word belongs to a prepositional phrase that can stand between verb and subject. */
    private static boolean afterPreposition(Sentence s, int j) {
        return s.isWord(j - 1, "prep") || s.unit(j).has(Unit.BI | Unit.LI) || (j >= 2 && s.isWord(j - 2, "prep"));
    }

    /** The unit at or behind one that is no adverb: "Mali immediately closed". English only. */
    static int overAdverbs(Sentence s, int i) {
        int j = i;
        boolean english = s.verbs.length > 0;
        while (english && s.inside(j) && (s.isWord(j, "ignore") || (!s.unit(j).known() && s.ends(j, "ly")))) {
            j++;
        }
        return j;
    }

    /** Whether an apostrophe makes a possessive of the unit before. */
    static boolean possessive(Sentence s, int i) {
        return s.isMark(i) && s.starts(i, "'");
    }

    /** "Chad's army", "the Philippines' president": whether a mark makes an owner of the name before it, not the end of a quotation. */
    static boolean owning(Sentence s, int i) {
        if (!possessive(s, i)) {
            return false;
        }
        boolean tight = i > 0 && s.end(i - 1) == s.start(i) && s.inside(i + 1);
        boolean plural = tight && s.tokens.source().charAt(s.start(i) - 1) == 's';
        int next = plural && s.unit(i + 1).isWord("quality") ? i + 2 : i + 1;
        return s.ends(i, "s")
                || (plural
                        && s.inside(next)
                        && (s.is(next, Kind.TITLE)
                                || s.is(next, Kind.INSTRUMENT)
                                || s.is(next, Kind.SUBJECT)
                                || s.verbs[next] == EnglishVerbs.NOUN));
    }
}
