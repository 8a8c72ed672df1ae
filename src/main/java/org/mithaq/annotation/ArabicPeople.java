package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokens;

/**
 * Reads unnamed people in Arabic: a quantity, a word for people, what they belong to. "ثلاثة من رجال الشرطة", "آلاف الطلاب", "نحو مئتي محتج", "جنديان تركيان". Word classes:
 * {@code quantity}, {@code quantity.about}, {@code people} and {@code group.people}.
 */
final class ArabicPeople {
    private static final int REACH = 3;
    private static final int OWNERS = Unit.bits(Kind.STATE, Kind.CAPITAL, Kind.SEAT, Kind.ORG);
    /** The pronoun of "most of them": those counted before are meant. */
    private static final int THEIR = 4;

    private final Sentence s;
    private final int from;
    private final ActorGroup group;
    private final Entities entities;

    ArabicPeople(Sentence s, int from, ActorGroup group, Entities entities) {
        this.s = s;
        this.from = from;
        this.group = group;
        this.entities = entities;
    }

    /** Whether such a phrase can begin with this unit. */
    static boolean mayBegin(Sentence s, int i) {
        Unit u = s.unit(i);
        // "السيدة كلينتون": a name follows.
        if (u.isWord("honorific") && s.starts(i, "السيد") && s.isName(i + 1)) {
            return false;
        }
        return u.isWord("people") || u.isWord("group.people") || counts(s, i) || u.isWord("quantity.about");
    }

    private static boolean counts(Sentence s, int i) {
        // "طائرات إف-16 التركية": a number behind a hyphen is a model's.
        return (s.isNumber(i) && s.mark(i - 1) != '-' && !isDated(s, i))
                || s.is(i, Kind.NUMBER)
                || (s.isWord(i, "quantity") && s.unit(i).enc() != THEIR);
    }

    /** "عام 1998 إثيوبيا": the number of a day or year counts nobody. */
    private static boolean isDated(Sentence s, int number) {
        for (int j = number; j >= 0 && j > number - 4; j--) {
            if (s.dates[j] != null) {
                return s.dates[j].to() > number;
            }
        }
        return false;
    }

    /** Adds the people to the group; false when there are none. */
    boolean read() {
        int head = from;
        boolean counted = false;
        while (s.inside(head) && (counts(s, head) || (head == from && s.isWord(head, "quantity.about")))) {
            counted = counted || counts(s, head);
            head++;
        }
        if (counted && s.isWord(head, "prep.from") && s.unit(head).enc() == 0) {
            head++;
        }
        if (!s.inside(head) || (!counted && head > from)) {
            return false;
        }
        return headed(head, counted);
    }

    private boolean headed(int head, boolean counted) {
        Unit u = s.unit(head);
        boolean clean = head == from || !u.has(Unit.AND | Unit.SO | Unit.BI | Unit.LI | Unit.KA);
        // "وهي عضو في": what somebody is is nobody else.
        boolean apposed = head == from && from > 0 && s.ends(head, "عضو") && pronoun(from - 1);
        if (!clean || apposed || qualifies(head) || describesDeed(head) || describesPlace(head)) {
            return false;
        }
        Term nation = u.term(Kind.NISBA);
        boolean people = isPeople(head);
        if (!people
                && counted
                && nation != null
                && (nation.is(Term.PLURAL) || nation.is(Term.DUAL) || onlyNation(head))) {
            return emit(head, nation.id(), head + 1);
        }
        if (!people && counted && u.is(Kind.TITLE) && s.isWord(head - 1, "prep.from")) {
            people = true;
        }
        if (!people && counted && bareQuantity(head)) {
            return emit(head - 1, null, head);
        }
        return people && belonging(head);
    }

    private boolean pronoun(int i) {
        return s.reads(i, "وهي") || s.reads(i, "وهو") || s.reads(i, "هي") || s.reads(i, "هو");
    }

    /** "مطارا عسكريا": in the accusative right behind a noun in the accusative it is an adjective. */
    private boolean qualifies(int head) {
        int noun = head - 1;
        boolean both = head == from && noun >= 0 && s.ends(head, "يا") && s.ends(noun, "ا");
        return both
                && s.unit(noun).tokenKind() == Tokens.ARABIC
                && !counts(s, noun)
                && !isPeople(noun)
                && !Subjects.isVerb(s, noun);
    }

    /** "مطار المزة العسكري", "قاعدة عسكرية": behind a noun that is no deed a word for a soldier is its adjective. */
    private boolean describesPlace(int head) {
        int noun = head - 1;
        boolean adjective =
                head == from && noun >= 0 && s.ends(head, "ي") && s.prep(head).isEmpty();
        boolean both = adjective && s.unit(head).has(Unit.AL) && s.unit(noun).has(Unit.AL);
        return adjective
                && (both || s.isName(noun) || s.is(noun, Kind.CITY))
                && s.unit(head).enc() == 0
                && s.unit(noun).tokenKind() == Tokens.ARABIC
                && s.unit(noun).enc() == 0
                && !s.is(noun, Kind.PREDICATE)
                && !counts(s, noun)
                && !isPeople(noun)
                && !Subjects.isVerb(s, noun);
    }

    /** "الهجوم الإرهابي", "الانقلاب العسكري": in the singular right behind a deed with the article it only says what kind of deed. */
    private boolean describesDeed(int head) {
        int noun = head - 1;
        boolean both = head == from
                && noun >= 0
                && s.unit(head).has(Unit.AL)
                && s.unit(noun).has(Unit.AL);
        boolean deed = both && (s.isWord(noun, "step") || s.isWord(noun, "attacked")) && !Subjects.isVerb(s, noun);
        return deed && s.ends(head, "ي") && s.unit(head).enc() == 0;
    }

    /** A singular with ه behind it is rather the noun of an act: مشارك, مشاركة. */
    private boolean isPeople(int j) {
        Unit u = s.unit(j);
        // "مقاتلاتها": planes, that the army flies.
        if (u.is(Kind.TITLE) && (s.starts(j, "مقاتلات") || s.starts(j, "المقاتلات"))) {
            return false;
        }
        for (Term t : u.terms()) {
            boolean listed = t.kind() == Kind.WORD && (t.id().equals("people") || t.id().startsWith("group.people"));
            if (listed && (u.enc() != 1 || t.is(Term.PLURAL) || !t.is(Term.NOUN))) {
                return true;
            }
        }
        return false;
    }

    /** "ثلاثون عراقيا": the counted noun is a nationality. */
    private boolean onlyNation(int head) {
        return s.isNumber(head - 1) || s.is(head - 1, Kind.NUMBER);
    }

    /** "تظاهر الآلاف": the quantity itself stands for the people, unless it is of money or goods: "ملايين دولار". */
    private boolean bareQuantity(int head) {
        return head == from + 1
                && s.isWord(from, "quantity.people")
                && !s.isWord(head, "measured")
                && !s.isWord(head, "weapons")
                && !s.isWord(head, "vessel")
                && !s.isWord(head, "aircraft");
    }

    private boolean belonging(int head) {
        int to = head + 1;
        // "حلفاء واشنطن", "خصوم حزب الله": whose friends or foes they are is nobody else.
        boolean of = s.isWord(head, "friends") && s.unit(head).enc() == 0 && s.inside(to);
        if (of && s.prep(to).isEmpty() && s.isAny(to, OWNERS)) {
            return emit(head, null, to + 1);
        }
        for (int j = head + 1; s.inside(j) && j <= head + REACH; j++) {
            Unit u = s.unit(j);
            // "مقاتلون موالون لروسيا": whose friends they are is nobody else.
            boolean loyal = j == head + 1 && s.isWord(j, "attribute.of") && s.inside(j + 1) && !s.is(j, Kind.NISBA);
            if (loyal && s.is(j + 1, Kind.STATE) && s.unit(j + 1).has(Unit.LI)) {
                return emit(head, null, j + 2);
            }
            Term nation = u.term(Kind.NISBA);
            boolean joined = u.has(Unit.AND | Unit.SO | Unit.BI | Unit.LI | Unit.KA);
            if (joined && (u.known() || nation != null)) {
                break;
            }
            if (nation != null) {
                emit(head, nation.id(), j + 1);
                otherNations(head, nation);
                return true;
            }
            Term org = u.term(Kind.ORG);
            if (org != null) {
                return organisation(org.as(World.Organisation.class), j + 1);
            }
            // "قياديا بارزا في حزب الله".
            Term theirs = s.isWord(j, "prep.in") && s.isWord(head, "fighter") ? s.term(j + 1, Kind.ORG) : null;
            if (theirs != null) {
                return organisation(theirs.as(World.Organisation.class), j + 2);
            }
            Term state = u.term(Kind.STATE);
            if (state != null && j == head + 1) {
                return emit(head, state.id(), j + 1);
            }
            boolean passing = s.isQuote(j)
                    || (s.isWord(j, "prep.from") && u.enc() == 0 && j == head + 1)
                    || u.is(Kind.TITLE)
                    || (isPeople(j) && (u.has(Unit.AL) || s.isWord(j - 1, "prep.from") || agrees(j)))
                    || (!u.known() && s.isName(j) && s.starts(j, "ال"));
            if (!passing) {
                break;
            }
            if (u.is(Kind.TITLE) || isPeople(j)) {
                to = j + 1;
            }
        }
        return emit(head, owned(head), to);
    }

    /** "مسلحون ملثمون": two words for people side by side in one case are one phrase. */
    private boolean agrees(int j) {
        String word = s.word(j);
        String before = s.word(j - 1);
        String ending = word.length() > 2 ? word.substring(word.length() - 2) : "";
        return (ending.equals("ون") || ending.equals("ين")) && before.endsWith(ending) && isPeople(j - 1);
    }

    /** "Its soldiers": those of whoever was named last before. */
    private @Nullable String owned(int head) {
        int enc = s.unit(head).enc();
        if (enc != 1 && enc != 2) {
            return null;
        }
        for (int j = from - 1; j >= 0; j--) {
            ActorGroup g = s.actors[j];
            if (g != null && g.members.size() == 1) {
                return g.members.get(0).entity().country();
            }
        }
        return null;
    }

    private boolean organisation(World.Organisation org, int to) {
        int head = from;
        while (head < to && !s.isWord(head, "prep.from")) {
            head++;
        }
        // "عدد من دول الاتحاد", "ثلاثة من فصائل المنظمة": some of its members are not the whole.
        if (s.isWord(head + 1, "some.members")
                && !s.isWord(from, "quantity.object")
                && (org.type().equals("igo") || org.type().equals("organisation"))) {
            return emit(head + 1, null, to);
        }
        group.members.add(entities.organisation(org, s.start(from), s.end(to - 1)));
        close(to);
        return true;
    }

    private boolean emit(int head, @Nullable String nation, int to) {
        String printed = s.tokens.source().substring(s.start(head), s.end(head));
        group.members.add(entities.group(strip(printed, s.unit(head)), nation, s.start(from), s.end(to - 1)));
        close(to);
        return true;
    }

    /** "جنود أمريكيون وبريطانيون": people of the same kind of each further nation. */
    private void otherNations(int head, Term first) {
        for (int j = group.to; s.inside(j) && s.unit(j).has(Unit.AND) && !s.is(j, Kind.STATE); j++) {
            Term nation = s.term(j, Kind.NISBA);
            boolean more = nation != null
                    && !nation.id().equals(first.id())
                    && !s.unit(j).has(Unit.AL | Unit.BI | Unit.LI);
            if (nation == null || !more || s.is(j, Kind.TITLE)) {
                return;
            }
            emit(head, nation.id(), j + 1);
        }
    }

    /** "At least" belongs to the phrase. */
    private void close(int to) {
        group.to = s.isWord(to, "least") ? to + 1 : to;
    }

    private static String strip(String printed, Unit u) {
        int cut = Integer.bitCount(u.written(Unit.AND | Unit.SO | Unit.BI | Unit.LI | Unit.KA));
        return printed.length() > cut + 2 ? printed.substring(cut) : printed;
    }
}
