package org.mithaq.annotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** How the words behind an Arabic office lead to whose it is. */
final class Offices {
    private static final int PORTFOLIO = 9;

    /** Offices that organisations have, whose name may follow with a preposition. */
    private static final Set<String> OFFICERS =
            Set.of("secretary-general", "director", "commissioner", "envoy", "party-official");

    /** Offices that several people of one government or parliament have. */
    private static final Set<String> SITTING = Set.of("minister", "lawmaker", "parliament", "army-chief");

    private Offices() {}

    /** "وزير الشؤون الخارجية والتعاون الدولي الصومالي", "وزير الخارجية والمصريين بالخارج": where the nation stands behind all that the office is for, else where it began. */
    static int portfolio(Sentence s, int from, Title title) {
        boolean ministry = title.id().endsWith("minister") || title.id().endsWith("ministry");
        // "رفض رئيس الوزراء المبادرة المصرية": a head of government has no field but a second office.
        boolean head = title.id().equals("prime-minister") && s.inside(from) && !s.starts(from - 1, "المستشار");
        head = head && !s.is(from, Kind.TITLE);
        ministry = ministry && !(head && !s.unit(from).has(Unit.AND));
        for (int j = from; ministry && s.inside(j) && j < from + PORTFOLIO; j++) {
            Unit u = s.unit(j);
            boolean named = u.is(Kind.PERSON) || u.is(Kind.ORG) || u.is(Kind.STATE) || u.is(Kind.REPORT);
            boolean located = j > from && stateIn(s, j) > j;
            if (located || (u.is(Kind.NISBA) && (!u.has(Unit.AND) || s.isWord(j + 1, "abroad")))) {
                return j;
            }
            boolean definite = u.has(Unit.AL) || (!u.known() && s.word(j).contains("ال"));
            if (named || s.isMark(j) || s.isLine(j) || !definite) {
                return from;
            }
        }
        return from;
    }

    /** "في المملكة العربية السعودية", "في كل من قطر ومصر": the state whose ministry it is; where the words begin when there is none. */
    static int stateIn(Sentence s, int in) {
        boolean may = s.isWord(in, "prep.in") && s.unit(in).enc() == 0;
        int state = s.isWord(in + 1, "each") ? in + 2 : in + 1;
        // "المجلس العسكري في باماكو".
        boolean junta = s.starts(in - 1, "المجلس") && s.is(state, Kind.CAPITAL);
        return may && (s.is(state, Kind.STATE) || junta) && !s.unit(state).has(Unit.AND) ? state : in;
    }

    /** "مع وزراء خارجية كل من كينيا وغانا": the preposition before the offices that each of those listed has; empty for none. */
    static String prepOfEach(Sentence s, int each) {
        for (int j = each - 1; j >= 0 && j > each - 4 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            if (s.title(j) != null) {
                return s.prep(j);
            }
        }
        return "";
    }

    /** "وقعت الحكومة والجماعات المسلحة في مالي": where the government and those listed with it are; or null. */
    static @Nullable String sharedPlace(Sentence s, int from) {
        boolean listed = s.inside(from) && (s.unit(from).has(Unit.AND) || s.starts(from, "وال"));
        for (int j = from; listed && s.inside(j + 1) && j < from + PORTFOLIO; j++) {
            if (s.isWord(j, "prep.in") && s.unit(j).enc() == 0) {
                Title side = s.title(j + 1);
                int at = side != null && side.type().equals("side") && !s.is(j + 1, Kind.STATE) ? j + 2 : j + 1;
                Term state = s.term(at, Kind.STATE);
                return state == null || s.is(at, Kind.CAPITAL) ? null : state.id();
            }
            boolean nation = s.is(j, Kind.NISBA) || s.is(j, Kind.STATE);
            listed = !nation && !s.isMark(j) && !Subjects.isVerb(s, j) && !s.isWord(j, "prep");
        }
        return null;
    }

    /** The nation that stands right behind an office or all that it is for; or null. */
    static @Nullable String nation(Sentence s, int office) {
        Title title = s.title(office);
        int from = title == null ? office + 1 : portfolio(s, office + 1, title);
        for (int j = from; s.inside(j) && j < from + 2 && !s.isMark(j) && !s.isLine(j); j++) {
            Term nation = s.term(j, Kind.NISBA);
            nation = nation == null ? s.term(j, Kind.STATE) : nation;
            if (nation != null) {
                return s.unit(j).has(Unit.AND) && !s.isWord(j + 1, "abroad") ? null : nation.id();
            }
            if (s.unit(j).known()) {
                return null;
            }
        }
        return null;
    }

    /** "وزيرة التعاون الدولي": behind all that the office is for, where no nation follows; else where it began. */
    static int domain(Sentence s, int from, Title title) {
        boolean ministry = title.id().equals("minister") || title.id().equals("ministry");
        int j = from;
        while (ministry && s.inside(j) && j < from + PORTFOLIO && isDomain(s, j)) {
            j++;
        }
        return s.is(j, Kind.NISBA) || s.is(j, Kind.STATE) || s.is(j, Kind.ORG) ? from : j;
    }

    private static boolean isDomain(Sentence s, int j) {
        Unit u = s.unit(j);
        boolean plain = !s.isMark(j) && !s.isLine(j) && (u.pro() & (Unit.BI | Unit.LI | Unit.SO)) == 0;
        boolean named = u.is(Kind.PERSON) || u.is(Kind.NISBA) || u.is(Kind.STATE) || u.is(Kind.ORG);
        return plain && !named && (u.has(Unit.AL) || (!u.known() && s.starts(j, "ال")) || s.starts(j, "وال"));
    }

    /** "وفد من حماس", "وفد برئاسة وزير الخارجية الكيني", "the high representative in the European Union": whom the people come from or serve. */
    static boolean belongsTo(Sentence s, int j, Title title) {
        boolean named = s.is(j + 1, Kind.ORG)
                || ((s.is(j + 1, Kind.STATE) || s.is(j + 1, Kind.SEAT) || s.is(j + 1, Kind.TITLE))
                        && !s.unit(j + 1).has(Unit.AND));
        boolean people = title.id().equals("delegation") || title.type().equals("people");
        boolean sent = (s.isWord(j, "prep.from") && people)
                || (s.isWord(j, "headed.by") && title.id().equals("delegation"));
        boolean serving = s.isWord(j, "prep.in")
                && ((OFFICERS.contains(title.id()) && s.is(j + 1, Kind.ORG)) || sitsIn(s, j, title));
        return named && s.unit(j).enc() == 0 && (sent || serving);
    }

    /** "مسؤولون في الحكومة الألمانية", "نواب في البرلمان الأوروبي": some unnamed people of a body. */
    private static boolean sitsIn(Sentence s, int in, Title title) {
        Title body = s.title(in + 1);
        boolean held = s.is(in + 1, Kind.ORG) || (body != null && body.type().equals("body"));
        int office = in - 1;
        while (office > 0 && office > in - 4 && !s.is(office, Kind.TITLE)) {
            office--;
        }
        boolean some = title.type().equals("people")
                || (SITTING.contains(title.id()) && !s.unit(office).has(Unit.AL));
        return held && some;
    }

    /** "الأمين العام للأمم المتحدة": the preposition only stands for the genitive. */
    static boolean heads(Sentence s, int j, Title title) {
        Unit u = s.unit(j);
        return u.has(Unit.LI) && u.is(Kind.ORG) && !u.has(Unit.AND) && OFFICERS.contains(title.id());
    }

    /** "القوات الموالية للحكومة اليمنية", "ميليشيات تابعة لتركيا": whose they are stands behind the adjective. */
    static boolean loyal(Sentence s, int j) {
        boolean of =
                s.isWord(j, "attribute.of") && s.inside(j + 1) && s.unit(j + 1).has(Unit.LI);
        return of && (s.is(j + 1, Kind.TITLE) || s.is(j + 1, Kind.STATE) || s.is(j + 1, Kind.ORG));
    }
}
