package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokens;

/** The words of one actor of a language with capitals as they are read: whose, which office, who. Mutable while it is read. */
final class EnglishActorWords {
    /** Letters of the longest name of a make before its number: "Shahed-136". */
    private static final int MAKE = 7;

    final Sentence s;
    final int from;
    final ActorGroup group;
    String owner = "";
    boolean byAdjective;

    @Nullable
    Title title;

    World.@Nullable Person person;
    World.@Nullable Organisation organisation;
    int at;
    int to;

    EnglishActorWords(Sentence s, int from, ActorGroup group) {
        this.s = s;
        this.from = from;
        this.group = group;
        this.at = from;
        this.to = from;
    }

    /** Reads as far as the words go; false when they are no actor. */
    boolean read() {
        if (attached()) {
            return false;
        }
        if (s.isWord(at, "address")) {
            at++;
        }
        owners();
        mission();
        titles();
        of();
        headed();
        name();
        return true;
    }

    /** "Pro-Iranian", "anti-Syria": no actor, but a trait of another one. */
    private boolean attached() {
        return from > 0 && hyphenated(from) && s.isWord(from - 1, "trait");
    }

    private boolean hyphenated(int i) {
        return s.inside(i) && s.tokens.is(s.unit(i).from(), Tokens.HYPHEN);
    }

    /** The preposition that governs a phrase, over numbers and adjectives nobody knows: "against some 300 masked gunmen". */
    static String prep(Sentence s, int i) {
        int capital = s.isComma(i - 1) ? i - 2 : i - 1;
        if (s.reads(capital, "capital") && (s.is(i, Kind.CAPITAL) || s.is(i, Kind.CITY))) {
            // "In the Rwandan capital, Kigali": the preposition stands before both.
            return prep(s, s.is(capital - 1, Kind.NISBA) ? capital - 1 : capital);
        }
        String near = s.prep(i);
        if (near.equals("of")) {
            int of = s.isWord(i - 1, "the") ? i - 2 : i - 1;
            // "300 of its soldiers".
            boolean counted = s.isNumber(of - 1) && s.isWord(of + 1, "the") && !s.isWord(of - 2, "nth");
            return counted || s.isWord(of - 1, "quantity") ? prep(s, of - 1) : near;
        }
        if (near.equals("from")) {
            int from = s.isWord(i - 1, "the") ? i - 2 : i - 1;
            return s.isWord(from - 1, "quantity") ? prep(s, from - 1) : near;
        }
        if (near.isEmpty() && i > 1 && Subjects.possessive(s, i - 1)) {
            ActorGroup owner = Subjects.endingAt(s, i - 2);
            return prep(s, owner == null ? i - 2 : owner.from);
        }
        int strange = 0;
        for (int j = i - 1; near.isEmpty() && j >= 0 && j > i - 6; j--) {
            boolean number = s.isNumber(j)
                    || s.is(j, Kind.NUMBER)
                    || s.isWord(j, "a")
                    || s.isWord(j, "the")
                    || s.isWord(j, "least");
            boolean adjective = !s.isMark(j)
                    && !s.isLine(j)
                    && (!s.unit(j).known()
                            || s.isWord(j, "quality")
                            || s.isWord(j, "office.quality")
                            || s.isWord(j, "visiting"))
                    && !s.isName(j)
                    && !s.ends(j, "ly")
                    && strange++ < 2;
            if (s.tokens.is(s.unit(j).from(), Tokens.HYPHEN) && j > 0) {
                j--;
                continue;
            }
            boolean many = s.isWord(j, "prep.of") && s.isWord(j - 1, "quantity");
            if (many) {
                return prep(s, j - 1);
            }
            if (!number && !adjective) {
                boolean opens = strange > 0 && j <= 1;
                return opens ? "" : s.unit(j).preposition();
            }
        }
        return near;
    }

    private void owners() {
        while (s.inside(at) && owner.isEmpty()) {
            Unit u = s.unit(at);
            Term nation = u.term(Kind.NISBA);
            Term state = first(u, Kind.STATE, Kind.SEAT, Kind.CAPITAL);
            Term org = u.term(Kind.ORG);
            String ofCity = s.is(at + 1, Kind.TITLE) ? s.stateOfPlace(at) : null;
            boolean pronoun =
                    s.reads(at, "us") && !s.tokens.is(u.from(), Tokens.UPPER) && (s.hasCapitals() || told(at));
            if (u.is(Kind.PERSON) || pronoun || dollars(at)) {
                return;
            }
            if (state != null) {
                owner = state.id();
                group.place = state.kind() == Kind.CAPITAL;
            } else if (nation != null) {
                owner = nation.id();
                byAdjective = !nation.is(Term.PLURAL);
            } else if (org != null) {
                owner = org.id();
                organisation = org.as(World.Organisation.class);
            } else if (ofCity != null) {
                owner = ofCity;
            } else {
                return;
            }
            to = ++at;
            at = organisation == null ? at : EnglishShortForms.past(s, at);
            if (brokers()) {
                byAdjective = true;
            } else if (compound()) {
                at += 1;
                owner = "";
                organisation = null;
                byAdjective = false;
                group.place = false;
            } else if (isPossessive(at)) {
                at++;
                ofBody();
            } else if (byAdjective) {
                ofPart();
            }
        }
    }

    /** "US$5 million", "A $3 million": whose dollars they are; "lend Kenya $5 million" names a side. */
    private boolean dollars(int i) {
        boolean close = s.inside(i + 1)
                && (s.start(i + 1) == s.end(i) || s.tokens.is(s.unit(i).from(), Tokens.UPPER));
        return close && s.mark(i + 1) == '$';
    }

    /** "Iraq's UN ambassador", "the Polish NATO envoy": whom a state sends to an organisation. */
    private void mission() {
        boolean state = organisation == null && !owner.isEmpty() && Character.isUpperCase(owner.charAt(0));
        Title envoy = state && s.is(at, Kind.ORG) ? s.title(at + 1) : null;
        if (envoy != null && envoy.id().equals("envoy")) {
            at++;
        }
    }

    /** "The Danish territory of Greenland": the land that has a code of its own is meant, and not whose part it is. */
    private void ofPart() {
        boolean part = s.isWord(at, "land.part") && s.isWord(at + 1, "prep.of");
        Term land = part ? s.term(s.isWord(at + 2, "the") ? at + 3 : at + 2, Kind.STATE) : null;
        if (land != null) {
            at = s.isWord(at + 2, "the") ? at + 4 : at + 3;
            to = at;
            owner = land.id();
            byAdjective = false;
            group.place = false;
        }
    }

    /** "Told us about", "with us and": behind a verb or preposition, with no noun to follow, where a text has no capitals. */
    private boolean told(int us) {
        boolean governed = isVerb(us - 1) || s.isWord(us - 1, "prep") || s.reads(us - 1, "let");
        int next = us + 1;
        return governed
                && (!s.inside(next)
                        || s.isMark(next)
                        || s.isWord(next, "prep")
                        || s.isWord(next, "to")
                        || s.isWord(next, "and")
                        || s.isWord(next, "comp")
                        || s.reads(us - 1, "let"));
    }

    /** "The EU's 27 member states": they are the organisation. */
    private void ofBody() {
        int many = s.isNumber(at) || s.is(at, Kind.NUMBER) ? at + 1 : at;
        if (organisation != null && s.isWord(many, "member-states")) {
            at = many + 1;
            to = at;
        }
    }

    /** "A UN-brokered landmark accord": the name says who brokered it. */
    private boolean brokers() {
        if (!hyphenated(at) || !s.isWord(at, "brokered")) {
            return false;
        }
        for (int j = at + 1; s.inside(j) && j < at + 5 && !s.isMark(j); j++) {
            if (s.is(j, Kind.INSTRUMENT)) {
                return true;
            }
        }
        return false;
    }

    /** "Iran-backed", "NATO-member": a hyphen makes a trait of the name, unless another nation follows. */
    private boolean compound() {
        if (organisation != null
                && s.reads(at, "member")
                && s.unit(at).to() - s.unit(at).from() == 1) {
            // "The only NATO member not to have ratified", "NATO member Turkey": a trait of one state.
            return true;
        }
        return hyphenated(at)
                && !s.is(at, Kind.NISBA)
                && !s.is(at, Kind.STATE)
                && !s.is(at, Kind.ORG)
                && !s.is(at, Kind.PERSON)
                && !s.is(at, Kind.TITLE);
    }

    private static @Nullable Term first(Unit u, Kind... kinds) {
        for (Kind k : kinds) {
            Term t = u.term(k);
            if (t != null) {
                return t;
            }
        }
        return null;
    }

    boolean isPossessive(int i) {
        return Subjects.owning(s, i);
    }

    private void titles() {
        int gap = 0;
        int j = at;
        while (s.inside(j) && gap <= 2) {
            Term t = s.term(j, Kind.TITLE);
            // "To police the truce".
            boolean polices = t != null && s.reads(j, "police") && s.isWord(j - 1, "to") && s.reads(j + 1, "the");
            if (t != null && (clock(j) || polices)) {
                return;
            }
            if (t != null) {
                Title found = t.as(Title.class);
                title = title == null || !found.type().equals("people") ? found : title;
                boolean capital = s.tokens.is(s.unit(j).from(), Tokens.CAPITAL);
                at = capital || ofField(j + 1) ? overPortfolio(j + 1, capital) : j + 1;
                to = at;
                gap = 0;
                j = second(at) ? at + 1 : at;
                continue;
            }
            int type = owner.isEmpty() ? j : designated(j);
            if (type > j) {
                j = type;
                continue;
            }
            boolean backed = title == null && !owner.isEmpty() && hyphenated(j + 1) && s.ends(j + 1, "ed");
            if (backed && s.is(j + 2, Kind.TITLE)) {
                j += 2;
                continue;
            }
            boolean skippable = !s.isMark(j)
                    && !s.isLine(j)
                    && !s.isNumber(j)
                    && ((s.unit(j).isFiller() && !isVerb(j)) || describes(j))
                    && (title != null || !owner.isEmpty());
            if (!skippable || (title != null && s.isName(j))) {
                return;
            }
            gap++;
            j++;
        }
    }

    /** "Peru's new president", "Peru's health ministry": a word before an office that says which holder or which field. */
    private boolean describes(int j) {
        boolean field = s.isWord(j, "portfolio") || s.is(j, Kind.SUBJECT);
        return s.is(j + 1, Kind.TITLE) && (field || s.isWord(j, "office.quality") || recognised(j));
    }

    /** "Libya's internationally recognized government", "Mali's newly formed cabinet". */
    private boolean recognised(int j) {
        int first = s.ends(j - 1, "ly") ? j - 1 : j;
        return !owner.isEmpty() && s.ends(j, "ed") && isPossessive(first - 1);
    }

    /** "Thai F-16 jets": the unit behind the name of a make that stands between a nation and its arms; else the unit itself. */
    private int designated(int j) {
        int number = s.isDash(j + 1) ? j + 2 : j + 1;
        boolean make = s.isName(j) && s.word(j).length() <= MAKE && s.isNumber(number);
        int arms = s.is(number + 1, Kind.TITLE) || s.isWord(number + 1, "forces") ? number + 1 : number + 2;
        // "Ethiopian MiG fighters".
        boolean planes =
                s.isName(j) && s.word(j).length() <= MAKE && (s.reads(j + 1, "fighters") || s.reads(j + 1, "bombers"));
        if (planes && !s.isNumber(number)) {
            return s.is(j + 1, Kind.TITLE) ? j + 1 : j;
        }
        return make && s.isWord(arms, "forces") && s.is(arms, Kind.TITLE) ? arms : j;
    }

    /** "At 5 pm", "on FM radio": the short form of an office stands in capitals before a name. */
    private boolean clock(int j) {
        boolean two = (s.reads(j, "pm") || s.reads(j, "fm"))
                && s.unit(j).to() - s.unit(j).from() == 1;
        return two && (!s.tokens.is(s.unit(j).from(), Tokens.UPPER) || s.isNumber(j - 1) || !s.isName(j + 1));
    }

    /** "Deputy Prime Minister and Foreign Minister": two offices of one person; "the Vice President and President Deby" are two people. */
    private boolean second(int and) {
        boolean two = s.reads(from - 1, "the") && (s.isName(and + 2) || s.is(and + 2, Kind.PERSON));
        return s.isWord(and, "and")
                && !two
                && s.is(and + 1, Kind.TITLE)
                && s.tokens.is(s.unit(and + 1).from(), Tokens.CAPITAL)
                && title != null
                && title.type().equals("person");
    }

    /** "The Kenyan ministry of education": a field without a capital behind "of", for those who have one. */
    private boolean ofField(int of) {
        String id = title == null ? "" : title.id();
        boolean has = id.equals("ministry") || id.equals("minister");
        return has && !owner.isEmpty() && s.isWord(of, "prep.of") && portfolio(of + 1, false);
    }

    /** The unit behind what an office is for, written with capitals: "Minister of Foreign Affairs and International Cooperation". */
    private int overPortfolio(int from, boolean capital) {
        int end = from;
        int j = from;
        while (s.inside(j) && j < from + 14) {
            boolean joint = s.isWord(j, "prep.of")
                    || s.isWord(j, "prep.for")
                    || s.isWord(j, "and")
                    || s.reads(j, "the")
                    || s.isComma(j);
            boolean part = end > from || j > from;
            if (!joint && !(part && portfolio(j, capital))) {
                return end;
            }
            j++;
            end = joint ? end : j;
        }
        return end;
    }

    private boolean portfolio(int j, boolean capital) {
        if (!s.inside(j)) {
            return false;
        }
        Unit u = s.unit(j);
        boolean field = u.isWord("portfolio") || u.is(Kind.TYPE) || u.is(Kind.SUBJECT);
        return field && (!capital || s.tokens.is(u.from(), Tokens.CAPITAL)) && !u.is(Kind.STATE) && !u.is(Kind.ORG);
    }

    private void of() {
        if (title == null
                || possessed()
                || !owner.isEmpty()
                || !(s.isWord(at, "prep.of")
                        || s.isWord(at, "prep.from")
                        || s.isWord(at, "prep.for")
                        || inPlace()
                        || apposed())) {
            return;
        }
        if (s.isWord(at, "prep.from") && withdrawn()) {
            return;
        }
        int j = realm(s.isWord(at + 1, "the") ? at + 2 : at + 1);
        j = inPlace() ? overTraits(j) : j;
        Term t = s.inside(j) ? first(s.unit(j), Kind.STATE, Kind.ORG, Kind.SEAT, Kind.CAPITAL) : null;
        int body = j + 1;
        while (body < j + 3 && s.inside(body) && s.unit(body).isFiller() && !s.isName(body) && !isVerb(body)) {
            body++;
        }
        boolean ofBody = s.is(body, Kind.TITLE) || s.reads(body, "mission");
        Term nation = t == null && ofBody ? s.term(j, Kind.NISBA) : null;
        if (nation != null) {
            owner = nation.id();
            at = body + 1;
            to = at;
            return;
        }
        String ofCity = t == null ? s.stateOfPlace(j) : null;
        if (ofCity != null) {
            owner = ofCity;
            at = j + 1;
            to = at;
        }
        if (t != null) {
            owner = t.id();
            organisation = t.kind() == Kind.ORG ? t.as(World.Organisation.class) : null;
            at = overBody(j + 1);
            at = organisation == null ? at : EnglishShortForms.pastMembers(s, at);
            to = at;
        }
    }

    /** "The speaker of Kenya's parliament", "the head of Kenya's delegation": the unit behind what a state owns and somebody heads; else the one it began with. */
    private int overBody(int mark) {
        int body = mark + 1;
        while (Subjects.possessive(s, mark)
                && body < mark + 3
                && s.inside(body)
                && s.unit(body).isFiller()
                && !isVerb(body)) {
            body++;
        }
        return Subjects.possessive(s, mark) && s.is(body, Kind.TITLE) && !isVerb(body) ? body + 1 : mark;
    }

    /** "A delegation headed by the Kenyan vice president": it is of his state. */
    private void headed() {
        boolean many = title != null && title.type().equals("people") && owner.isEmpty() && !possessed();
        boolean led = s.reads(at, "headed") || s.reads(at, "led");
        int k = s.isWord(at + 2, "the") || s.isWord(at + 2, "a") ? at + 3 : at + 2;
        if (!many || !led || !s.isWord(at + 1, "prep.by") || !s.inside(k)) {
            return;
        }
        EnglishActorWords head = new EnglishActorWords(s, k, new ActorGroup(k, k, "", ""));
        head.read();
        World.Person known = head.person;
        String of = head.owner.isEmpty() && known != null ? known.country() : head.owner;
        if (!of.isEmpty() && (head.title != null || known != null)) {
            owner = of;
            at = head.to;
            to = at;
        }
    }

    /** "Withdrew 300 troops from Chad": where they leave is not whose they are. */
    private boolean withdrawn() {
        for (int j = from - 1; j >= 0 && j > from - 7 && !s.isMark(j); j--) {
            for (Term t : s.unit(j).terms()) {
                if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).kind().equals("withdraw")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "A court in the self-proclaimed Donetsk People's Republic": the unit of the place behind small words nobody knows; else the one it began with. */
    private int overTraits(int i) {
        int j = i;
        while (j < i + 3
                && s.inside(j)
                && !s.isName(j)
                && !s.isMark(j)
                && (s.unit(j).isFiller() || s.isWord(j, "quality"))) {
            j++;
        }
        return j > i && (s.is(j, Kind.STATE) || s.is(j, Kind.ORG)) ? j : i;
    }

    /** "Of the Bolivarian Republic of Venezuela": the unit of the state's own name. */
    private int realm(int i) {
        int form = s.is(i + 1, Kind.TITLE) && s.isName(i) ? i + 1 : i;
        Term t = s.term(form, Kind.TITLE);
        boolean side = t != null && t.as(Title.class).type().equals("side") && s.isWord(form + 1, "prep.of");
        int state = s.isWord(form + 2, "the") ? form + 3 : form + 2;
        return side && s.is(state, Kind.STATE) ? state : i;
    }

    /** "Its ambassador": somebody of whom the sentence has spoken. */
    boolean possessed() {
        int j = from - 1;
        while (j > from - 4
                && (s.isWord(j, "quality")
                        || s.isWord(j, "office.quality")
                        || s.isWord(j, "rank")
                        || s.isNumber(j)
                        || s.is(j, Kind.NUMBER)
                        || (j > 0 && s.verbs[j] == EnglishVerbs.GERUND))) {
            j--;
        }
        return s.isWord(j, "the") && !s.reads(j, "the");
    }

    /** "Ali Hassan, a senior official with Hamas,", "Fatou Diallo, an adviser to the Guinean president,": with whom or to whom somebody is an officer of whom the comma tells. */
    private boolean apposed() {
        int j = from - 1;
        while (j > from - 4 && (s.isWord(j, "quality") || s.isWord(j, "office.quality") || s.isWord(j, "rank"))) {
            j--;
        }
        boolean serves = s.isWord(at, "prep.with") || s.isWord(at, "prep.to");
        return serves && s.isWord(j, "a") && s.isComma(j - 1) && j > 1 && s.isName(j - 2);
    }

    /** "A court in Peru", "troops in Mali". */
    private boolean inPlace() {
        boolean many = title != null
                && (title.type().equals("people") || !title.sector().equals("GOV"));
        boolean aimed = s.reads(at, "at") && (s.is(at + 1, Kind.STATE) || s.is(at + 1, Kind.CAPITAL));
        return s.isWord(at, "prep.in") && many && !aimed;
    }

    private void name() {
        Term p = s.term(at, Kind.PERSON);
        if (p == null && s.isComma(at) && title != null) {
            p = s.term(at + 1, Kind.PERSON);
            p = p == null || opensClause(p) ? null : p;
            at = p == null ? at : at + 1;
        }
        int family = p == null && title != null ? familyName(s.isComma(at) ? at + 1 : at) : at;
        if (family > at) {
            at = family;
            p = s.term(family, Kind.PERSON);
        }
        if (p != null) {
            person = p.as(World.Person.class);
            to = ++at;
        }
    }

    /** "Prime Minister Atal Behari Vajpayee": the unit of a family name we know, behind given names written in another way; else the unit it began with. */
    private int familyName(int first) {
        int j = first;
        while (j < first + 3 && s.isName(j) && !s.is(j, Kind.PERSON)) {
            j++;
        }
        Term known = j > first && !s.isMark(j - 1) ? s.term(j, Kind.PERSON) : null;
        boolean family = known != null && s.unit(j).to() - s.unit(j).from() == 1;
        boolean compatriot = known != null
                && (owner.isEmpty() || owner.equals(known.as(World.Person.class).country()));
        return family && compatriot ? j : at;
    }

    /** "After talks with the American president, Abbas said": behind a phrase that opens the sentence the name is who speaks, and of another nation. */
    private boolean opensClause(Term name) {
        World.Person p = name.as(World.Person.class);
        String known = p.country();
        boolean foreign = owner.length() == 3 && known.length() == 3 && !known.equals(owner);
        int verb = at + 2;
        boolean speaks = isVerb(verb)
                || s.isWord(verb, "have")
                || s.isWord(verb, "be")
                || s.isWord(verb, "modal")
                || s.isWord(verb, "fut");
        boolean opened = s.isWord(0, "prep") || s.isWord(0, "sub");
        return foreign || (speaks && opened && owner.isEmpty());
    }

    /** The nation that "from", "of" or "in" gives to people. */
    void home() {
        boolean prep = s.isWord(at, "prep.from") || s.isWord(at, "prep.of") || s.isWord(at, "prep.in");
        int j = s.isWord(at + 1, "the") ? at + 2 : at + 1;
        Term t = prep && s.inside(j) ? first(s.unit(j), Kind.STATE, Kind.SEAT, Kind.CAPITAL) : null;
        String ofCity = prep && t == null ? s.stateOfPlace(j) : null;
        if (t != null) {
            owner = t.id();
            to = j + 1;
        } else if (ofCity != null) {
            owner = ofCity;
            to = j + 1;
        }
    }

    boolean isVerb(int i) {
        return s.inside(i)
                && s.verbs[i] != EnglishVerbs.NONE
                && s.verbs[i] != EnglishVerbs.NOUN
                && s.verbs[i] != EnglishVerbs.PARTICIPLE;
    }
}
