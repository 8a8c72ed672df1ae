package org.mithaq.annotation;

import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** Tells which words behind an Arabic office or body still belong to it, and which end it. {@link TitledPhrase} asks it. */
final class TitleBounds {
    private TitleBounds() {}

    /** "المنتجات البحرية", "السياسة الخارجية": an adjective behind its noun that reads like the short name of a body. */
    static boolean saidOfNoun(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean adjective =
                i > 0 && u.to() - u.from() == 1 && s.starts(i, "ال") && s.ends(i, "يه") && u.pro() == Unit.AL;
        boolean noun = adjective && s.starts(i - 1, "ال") && !s.isMark(i - 1) && s.actors[i - 1] == null;
        return noun && !Subjects.isVerb(s, i - 1) && !s.is(i + 1, Kind.NISBA) && !s.is(i + 1, Kind.STATE);
    }

    /** "الرئيسان السابقان دميتري ميدفيديف وباراك أوباما": that they are no longer in office parts no name from its office. */
    static boolean isFormer(Sentence s, int j) {
        return s.isWord(j, "former") && s.prep(j).isEmpty();
    }

    /** "طائرات إف-16 التركية": what only belongs to the name of a model of aircraft or the like. */
    static boolean ofModel(Sentence s, int army, int j) {
        boolean sign = s.isNumber(j) || s.isDash(j) || s.mark(j) == '-';
        boolean opens = s.isQuote(j) || s.isWord(j, "model");
        return j < army + 7 && (opens || (sign && j > army + 1));
    }

    /** "رئيس لجنة الدفاع في البرلمان الكيني": a committee stands before the preposition, and a body behind it. */
    static boolean ofCommittee(Sentence s, int office, int in) {
        boolean committee = false;
        for (int j = office; j < in; j++) {
            committee = committee || s.starts(j, "لجنه");
        }
        return committee && s.is(in + 1, Kind.TITLE);
    }

    /** "السلطات العسكرية في مالي", "الحكومة الانتقالية في ليبيا": what stands between a body and the state where it is. */
    static boolean kindOfBody(Sentence s, int body, Title title) {
        int j = body + 1;
        boolean kind = title.type().equals("body")
                && s.tokens.starts(s.unit(body).to() - 1, "ال")
                && s.inside(j)
                && s.unit(j).has(Unit.AL)
                && (s.unit(j).pro() & ~Unit.AL) == 0
                && s.unit(j).enc() == 0
                && (s.ends(j, "يه") || s.ends(j, "ي") || s.ends(j, "مه") || s.ends(j, "ده"));
        return kind && !s.is(j, Kind.NISBA) && !s.is(j, Kind.TITLE) && Offices.stateIn(s, j + 1) > j + 1;
    }

    /** "اتهم الوزير طهران", "قال الوزير لرويترز": what has the article takes no genitive, so a state or paper behind it is somebody else. */
    static boolean closed(Sentence s, int office, int j) {
        Unit u = s.unit(j);
        boolean bare = (u.is(Kind.STATE) || u.is(Kind.CAPITAL)) && !u.is(Kind.NISBA) && u.pro() == 0;
        if (bare
                && j == office + 2
                && s.is(j - 1, Kind.TITLE)
                && s.tokens.starts(s.unit(j - 1).to() - 1, "ال")) {
            return true;
        }
        if (j != office + 1 || !s.tokens.starts(s.unit(office).to() - 1, "ال") || u.is(Kind.NISBA)) {
            return false;
        }
        // "دعا وزير الخارجية مجلس الأمن": nor is a body without the article its owner.
        Term named = u.is(Kind.ORG) ? u.term(Kind.ORG) : null;
        boolean whole = named != null
                && u.to() - u.from() > 1
                && named.as(World.Organisation.class).type().equals("igo");
        boolean body = named != null && (u.pro() & ~Unit.AL) == 0 && (whole || !s.starts(j, "ال"));
        if (body && s.unit(office).to() - s.unit(office).from() > 1) {
            return true;
        }
        Term org = u.has(Unit.LI) ? u.term(Kind.ORG) : null;
        boolean paper = org != null && org.as(World.Organisation.class).type().equals("media");
        return paper || ((u.is(Kind.STATE) || u.is(Kind.CAPITAL)) && !u.has(Unit.LI));
    }

    /** "ناشد الرئيس حسن شيخ محمود الأمم المتحدة": an organisation behind the name of an officer is whom he addresses. */
    static boolean addressee(Sentence s, int office, int j, TitleReading r) {
        Unit u = s.unit(j);
        boolean bare = u.is(Kind.ORG) && (u.pro() & ~Unit.AL) == 0 && r.owner.isEmpty() && !r.nation;
        boolean definite = s.tokens.starts(s.unit(office).to() - 1, "ال");
        boolean stranger = definite && j > office + 2 && !s.unit(j - 1).known() && s.isName(j - 1);
        return bare && (r.person != null || stranger) && !s.reads(j - 1, "باسم");
    }

    /** "رفض رئيس الوزراء المبادرة المصرية": behind a head of government whose name ends with the article a noun and its nation are what he refuses. */
    static boolean object(Sentence s, int office, int j, Title title) {
        boolean whole = title.id().equals("prime-minister") || title.id().equals("president");
        boolean bare = whole
                && j == office + 1
                && s.tokens.starts(s.unit(office).to() - 1, "ال")
                && s.unit(j).pro() == (s.unit(j).known() ? Unit.AL : 0)
                && s.starts(j, "ال");
        Unit next = bare && s.inside(j + 1) ? s.unit(j + 1) : null;
        return next != null && next.is(Kind.NISBA) && next.pro() == Unit.AL && !isFormer(s, j) && !s.is(j, Kind.NISBA);
    }

    /** "هيئة المعارض الأوكرانية": the word of people right behind a body is what the body is for. */
    static boolean bodyOf(Sentence s, int at, int j, Title title) {
        if (j != at + 1 || !s.is(j + 1, Kind.NISBA) || s.unit(j + 1).has(Unit.AND)) {
            return false;
        }
        Unit u = s.unit(j);
        if (s.isWord(j, "org.head")) {
            return s.unit(j + 1).has(Unit.AL) && title.id().equals("director");
        }
        boolean adjective = (u.is(Kind.SUBJECT) || u.is(Kind.TYPE))
                && u.pro() == s.unit(j + 1).pro();
        return adjective || (u.isWord("group.people") && u.has(Unit.AL));
    }

    /** "حكومة المملكة", "وزارة الصحة في المملكة": the kingdom that the story is dated from or has named. */
    static boolean inRealm(Sentence s, int j) {
        boolean alone = s.isWord(j, "kingdom") && !s.unit(j).has(Unit.AND | Unit.BI | Unit.LI);
        return alone && !s.is(j + 1, Kind.NISBA) && !s.is(j + 1, Kind.STATE) && !s.isWord(j + 1, "rel");
    }

    /** "أوقفت السلطات الكينية رايلا أودينغا": a man right behind a body and its nation is whom it deals with. */
    static boolean heldByBody(Sentence s, int i, int j, Title title, TitleReading r) {
        boolean body = title.type().equals("body") && r.nation && r.person == null && s.is(j, Kind.PERSON);
        for (int k = i + 1; body && k < j; k++) {
            body = !s.is(k, Kind.TITLE);
        }
        return body && i > 0 && Subjects.isVerb(s, i - 1) && !s.unit(j).has(Unit.AND);
    }

    /** "طالبت الوزارة السلطات الكينية": two bodies with the article side by side are two. */
    static boolean twoBodies(Sentence s, int i, int j, Title title) {
        Title next = s.title(j);
        return next != null
                && j == i + 1
                && title.type().equals("body")
                && next.type().equals("body")
                && !title.id().equals(next.id())
                && s.unit(i).to() - s.unit(i).from() == 1
                && s.starts(j, "ال")
                && s.tokens.starts(s.unit(i).to() - 1, "ال")
                && i > 0
                && Subjects.isVerb(s, i - 1);
    }

    static boolean stops(Sentence s, int j, TitleReading r) {
        Unit u = s.unit(j);
        boolean joined = u.has(Unit.AND | Unit.SO | Unit.BI | Unit.LI | Unit.KA);
        boolean clause = s.isMark(j)
                || s.isLine(j)
                || u.is(Kind.REPORT)
                || (u.is(Kind.PREDICATE) && !u.is(Kind.NISBA))
                || u.isWord("prep");
        return clause || (joined && (r.nation || r.person != null || u.known()));
    }

    /** "انتقد الرئيس التركي نتنياهو": who is of another nation than the office holds none of it, and is somebody else. */
    static boolean ofAnother(TitleReading r, World.Person person) {
        boolean nation = r.nation && r.owner.length() == 3 && person.country().length() == 3;
        return nation && person.affiliation().isEmpty() && !FormerStates.same(r.owner, person.country());
    }
}
