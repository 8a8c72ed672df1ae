package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Steps over what stands in Arabic between an officer and the next of a list: where an envoy is posted, and names with words in them that mean something else. */
final class OfficeHolders {
    private static final int NAME = 6;
    private static final int PLACE = 3;
    /** What a name or place cannot be part of. */
    private static final int OTHERS = Unit.bits(
            Kind.TITLE, Kind.NISBA, Kind.STATE, Kind.ORG, Kind.INSTRUMENT, Kind.REPORT, Kind.WEEKDAY, Kind.ACCORD);

    private OfficeHolders() {}

    /** "السفير المصري في بكين علاء يوسف ومساعد وزير التجارة الصيني", "الوزيرة رانيا المشاط، ونظيرها", "الرئيس الصربي، ألكسندر فوتشيتش، ونظيره": where the next officer stands; -1 for none. */
    static int behind(Sentence s, ActorGroup group) {
        Title office = group.adjective ? null : officeOf(s, group);
        if (office == null) {
            return -1;
        }
        int apposed = s.isComma(group.to) ? overName(s, group.to + 1) : -1;
        if (apposed > group.to + 1 && s.isComma(apposed) && isOfficer(s, apposed + 1)) {
            return apposed + 1;
        }
        int j = office.id().equals("envoy") ? overPost(s, group.to) : group.to;
        j = overName(s, j);
        j = s.isComma(j) ? j + 1 : j;
        return j > group.to && isOfficer(s, j) ? j : -1;
    }

    /** Behind words that can be a name. */
    static int overName(Sentence s, int from) {
        int j = from;
        while (s.inside(j) && j < from + NAME && isOfName(s, j)) {
            j++;
        }
        return j;
    }

    /** The office that the last of a list holds; null where it is none of one person. */
    private static @Nullable Title officeOf(Sentence s, ActorGroup group) {
        for (int j = group.to - 1; j >= group.from; j--) {
            Title title = s.title(j);
            if (title != null) {
                return title.type().equals("person") ? title : null;
            }
        }
        return null;
    }

    /** "في بكين", "لدى جمهورية تركيا", "بالقاهرة": behind the place where an envoy is. */
    private static int overPost(Sentence s, int from) {
        boolean in = (s.isWord(from, "prep.in") || s.isWord(from, "prep.to"))
                && s.unit(from).enc() == 0;
        boolean joined = s.inside(from) && s.unit(from).has(Unit.BI | Unit.LI) && isPlace(s, from);
        int j = in ? from + 1 : from;
        int end = j + PLACE;
        while ((in || (joined && j == from))
                && s.inside(j)
                && j < end
                && isPlace(s, j)
                && !s.unit(j).has(Unit.AND)) {
            j++;
        }
        return j;
    }

    private static boolean isPlace(Sentence s, int j) {
        return s.is(j, Kind.STATE)
                || s.is(j, Kind.CAPITAL)
                || s.is(j, Kind.CITY)
                || s.isWord(j, "country")
                || s.isName(j);
    }

    private static boolean isOfName(Sentence s, int j) {
        Unit u = s.unit(j);
        boolean plain = !s.isMark(j) && !s.isLine(j) && (u.pro() & ~Unit.AL) == 0;
        boolean verb = u.is(Kind.PREDICATE) && Subjects.isVerb(s, j) && !u.is(Kind.PERSON);
        return plain && !s.isAny(j, OTHERS) && !u.isWord("prep") && !u.isWord("comp") && !u.isWord("rel") && !verb;
    }

    /** "ووزير التجارة الصيني", "ونظيره الهندي". */
    private static boolean isOfficer(Sentence s, int j) {
        if (!s.inside(j) || !s.unit(j).has(Unit.AND) || s.is(j, Kind.PREDICATE)) {
            return false;
        }
        Title title = s.title(j);
        return s.isWord(j, "counterpart") || (title != null && title.type().equals("person"));
    }
}
