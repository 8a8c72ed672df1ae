package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Whose an instrument is, and of when, where its own words do not say so: by its sentence and the story before it. */
final class InstrumentOwners {
    private static final Set<String> SPEAKING = Set.of("criticise", "praise", "request", "mediate", "threaten");

    private final Discourse discourse;

    InstrumentOwners(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * Adds parties and date.
     *
     * @param told whether a statement of the sentence is about it already
     * @param claimed whether such a statement names a side that its own words do not
     */
    void complete(Sentence s, InstrumentMention m, boolean told, boolean claimed) {
        bilateral(s, m);
        possessed(s, m);
        if (s.verbs.length > 0 && !told) {
            ofSubject(s, m);
            wanted(s, m);
        }
        if (s.verbs.length == 0) {
            Bonds.find(s, m, discourse);
        }
        if (s.verbs.length == 0 && !told) {
            under(s, m);
            announced(s, m);
        }
        if (s.verbs.length == 0) {
            pledged(s, m, told);
        }
        // "أكد الوزير القبرصي أن الاتفاق مع مصر، الموقع عام 2003، دخل حيز التنفيذ": whatever the clause tells of it.
        if (s.verbs.length == 0 && (!told || (!claimed && s.isWord(m.from - 1, "comp")))) {
            Bonds.withOther(s, m);
        }
        Keepers.find(s, m);
        dated(s, m);
        ofPair(s, m);
        UnderAccords.find(s, m);
    }

    /** "Bilateral agreements" are between the two that the sentence pairs. */
    private void bilateral(Sentence s, InstrumentMention m) {
        if (!m.bilateral || !m.parties.isEmpty()) {
            return;
        }
        List<Actor> pair = new ArrayList<>();
        for (int i = 0; i < m.from; i++) {
            ActorGroup g = s.actors[i];
            if (g != null && g.adjective) {
                for (Actor a : g.members) {
                    if (Lists.none(pair, b -> b.key().equals(a.key()))) {
                        pair.add(a);
                    }
                }
            }
        }
        m.parties.addAll(pair.size() == 2 ? pair : discourse.lastTwo());
    }

    /** "Chad's border deal with Mali", "Chad and Mali's 2008 treaty": who it belongs to is a side, and it is a certain one. */
    private static void possessed(Sentence s, InstrumentMention m) {
        boolean open = s.verbs.length > 0 && m.known == null;
        int mark = open ? possessor(s, m.from - 1) : -1;
        ActorGroup g = mark > 0 ? Subjects.endingAt(s, mark - 1) : null;
        boolean membership = m.parties.isEmpty() && m.type.equals("constitutive");
        ActorGroup first = g != null && s.isWord(g.from - 1, "and") ? Subjects.endingAt(s, g.from - 2) : null;
        first = first != null && (first.adjective || Lists.any(first.members, Actor::isGroup)) ? null : first;
        boolean both = g != null && m.parties.isEmpty() && (g.members.size() > 1 || first != null);
        boolean peace = m.type.equals("peace_agreement") || m.type.equals("ceasefire");
        ActorGroup union = g != null || !m.parties.isEmpty() || peace || !open ? g : itself(s, m.from - 1);
        if (union != null && m.parties.isEmpty() && !peace && union(union)) {
            m.parties.addAll(union.members);
            m.definite = true;
            return;
        }
        boolean side = m.parties.size() == 1 || membership || both;
        if (g != null && side && Lists.none(g.members, Actor::isGroup)) {
            (first == null ? List.<Actor>of() : first.members).forEach(a -> Entities.addOne(m.parties, a));
            g.members.forEach(a -> Entities.addOne(m.parties, a));
            m.definite = m.definite || m.parties.size() > 1;
        }
    }

    /** "OPEC kept to its December accord": whom the sentence named last before the pronoun; null where no pronoun owns what stands behind a unit. */
    private static @Nullable ActorGroup itself(Sentence s, int last) {
        int j = last;
        while (j > 0 && j > last - 3 && (s.dates[j] != null || s.is(j, Kind.MONTH))) {
            j--;
        }
        boolean its = s.reads(j, "its");
        for (int k = j - 1; its && k >= 0; k--) {
            if (s.actors[k] != null && !(s.actors[k].place && s.actors[k].prep.equals("in"))) {
                return s.actors[k];
            }
        }
        return null;
    }

    /** "OPEC's December pact": what an organisation of states calls its own has been made in it. */
    static boolean union(ActorGroup g) {
        Actor a = g.members.size() == 1 && !g.adjective ? g.members.get(0) : null;
        boolean igo = a != null && a.entity().type().equals("igo");
        return igo && a != null && !a.key().equals("un") && !a.key().startsWith("un-");
    }

    /** The mark of a possessive that only dates and words nobody knows divide from a unit; -1 for none. */
    private static int possessor(Sentence s, int last) {
        int j = last;
        while (j > last - 3
                && j > 0
                && !s.isMark(j)
                && (s.isNumber(j)
                        || s.dates[j] != null
                        || s.is(j, Kind.MONTH)
                        || !s.unit(j).known())) {
            j--;
        }
        return Subjects.possessive(s, j) ? j : -1;
    }

    /** "حصلت كينيا على قرض بموجب اتفاق مع الصندوق", "بموجب اتفاق مع غانا، ترسل كينيا": who does something under an accord with another is its other side. */
    private static void under(Sentence s, InstrumentMention m) {
        boolean one = m.parties.size() == 1 && m.known == null && (!m.weak || m.type.equals("release_exchange"));
        boolean swap = m.type.equals("release_exchange") && s.isWord(m.from - 1, "prep.in");
        if (!one || !(swap || s.isWord(m.from - 1, "prep.under") || s.isWord(m.from - 1, "prep.during"))) {
            return;
        }
        int verb = m.from - 2;
        while (verb >= 0 && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        boolean before = verb >= 0 && Subjects.isVerb(s, verb);
        int ahead = before ? verb : m.reach;
        while (!before && s.inside(ahead) && ahead < m.reach + 9 && !Subjects.isVerb(s, ahead)) {
            ahead++;
        }
        ActorGroup g = s.inside(ahead) && Subjects.isVerb(s, ahead) ? SubjectsBehind.right(s, ahead) : null;
        Actor who = g != null && g.members.size() == 1 && g.from <= ahead + 2 ? g.members.get(0) : null;
        if (who != null && state(who)) {
            Entities.addOne(m.parties, who);
        }
    }

    /** "أعلنت كينيا والصومال اتفاقا للصيد", "أعلنت كينيا انتهاء الهدنة مع الصومال": what two announce as theirs, or one as ended with another, is theirs. */
    private static void announced(Sentence s, InstrumentMention m) {
        boolean open = m.known == null && !m.weak && s.prep(m.from).isEmpty() && !m.proposal;
        boolean ended = open && m.partners && m.parties.size() == 1 && !m.fate.isEmpty();
        int verb = m.from - 1;
        while (open && verb >= 0 && verb > m.from - 9 && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            open = !s.isWord(verb, "prep") && !s.isWord(verb, "comp") && !s.is(verb, Kind.INSTRUMENT);
            verb--;
        }
        Term report = open && verb >= 0 && Subjects.isVerb(s, verb) ? s.term(verb, Kind.REPORT) : null;
        ActorGroup g = report != null && report.id().equals("announce") && report.is(Term.PAST)
                ? SubjectsBehind.right(s, verb)
                : null;
        boolean theirs = g != null
                && (ended || (m.parties.isEmpty() && g.to == m.from))
                && Entities.count(g.members) == (ended ? 1 : 2)
                && Lists.none(g.members, Actor::isGroup);
        if (g != null && theirs) {
            g.members.forEach(a -> Entities.addOne(m.parties, a));
        }
    }

    /** "تعهدت كينيا والصومال باحترام الهدنة": two who pledge to keep an accord are its sides. */
    private static void pledged(Sentence s, InstrumentMention m, boolean told) {
        // "بدأت كينيا تنفيذ الاتفاق المبرم مع غانا": with whom it was made is told, and who else keeps it.
        int missing = m.parties.isEmpty() ? (told ? 0 : 2) : m.parties.size() == 1 ? 1 : 0;
        boolean open = missing > 0 && m.known == null && s.isWord(m.from - 1, "keeping");
        int verb = m.from - 2;
        while (open && verb >= 0 && verb > m.from - 9 && !s.isBreak(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        boolean verbal = open && verb >= 0 && Subjects.isVerb(s, verb);
        // "بدأت كينيا والصومال تنفيذ اتفاق": who carries it out, and does not only speak of it or ask for it.
        boolean does = verbal && !s.is(verb, Kind.REPORT) && !speaks(s, verb) && !s.isWord(verb, "urge");
        boolean pledge = does || (verbal && s.isWord(verb, "pledge"));
        ActorGroup g = pledge ? SubjectsBehind.right(s, verb) : null;
        if (g != null && Entities.count(g.members) == missing && Lists.none(g.members, Actor::isGroup)) {
            g.members.forEach(a -> Entities.addOne(m.parties, a));
        }
    }

    /** "والدول الموقعة هي كينيا وغانا", "الأطراف الموقعة على الميثاق: مالي والنيجر": the list is that of the instrument's parties. */
    static void signatories(Sentence s, @Nullable InstrumentMention before) {
        for (int i = 0; s.mayHave("signatories") && i < s.size(); i++) {
            InstrumentMention named = before;
            for (int j = i + 1; s.isWord(i, "signatories") && s.inside(j + 1) && j < i + 9; j++) {
                named = s.instruments[j] == null ? named : s.instruments[j];
                boolean opens = s.isWord(j, "they") || s.mark(j) == ':';
                ActorGroup g = opens ? s.actors[j + 1] : null;
                if (g != null && named != null && g.members.size() > 1 && named.parties.size() < 2) {
                    List<Actor> parties = named.parties;
                    g.members.forEach(a -> Entities.addOne(parties, a));
                    return;
                }
            }
        }
    }

    /** "Chad and Mali will revive a trade accord": it is theirs, unless they only speak of it. */
    private void ofSubject(Sentence s, InstrumentMention m) {
        boolean one = m.parties.isEmpty() && !m.weak && !m.definite && m.known == null && !governed(s, m.from);
        for (int j = m.from - 1; one && j >= 0 && j >= m.from - 4 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                ActorGroup g = speaks(s, j) ? null : new EnglishClauses(s, discourse).subject(j);
                List<Actor> owners = g == null ? List.of() : Entities.distinct(g.members);
                boolean enough = owners.size() == 2 && Lists.all(owners, InstrumentOwners::state);
                owners.stream().filter(a -> enough).forEach(a -> Entities.addOne(m.parties, a));
                return;
            }
        }
    }

    /** "France wants a security agreement with Mali": who wants an accord with another is its other side. */
    private void wanted(Sentence s, InstrumentMention m) {
        boolean one = m.parties.size() == 1 && !m.definite && m.known == null && !governed(s, m.from);
        int verb = m.from - 1;
        while (verb > m.from - 4 && verb > 0 && !s.isWord(verb, "a") && !Subjects.isVerb(s, verb)) {
            verb = s.isMark(verb) || s.actors[verb] != null || s.isWord(verb, "prep") ? 0 : verb - 1;
        }
        verb = s.isWord(verb, "a") ? verb - 1 : verb;
        boolean wish = one && (s.isWord(verb, "wish") || s.isWord(verb, "expect")) && Subjects.isVerb(s, verb);
        ActorGroup g = wish ? new EnglishClauses(s, discourse).subject(verb) : null;
        if (g != null && g.members.size() == 1 && state(g.members.get(0))) {
            Entities.addOne(m.parties, g.members.get(0));
        }
    }

    /** Whether a preposition takes the words that begin at a unit, their article aside. */
    private static boolean governed(Sentence s, int from) {
        int j = s.isWord(from - 1, "a") || s.isWord(from - 1, "the") || s.isWord(from - 1, "this")
                ? from - 2
                : from - 1;
        return s.isWord(j, "prep") && !s.isWord(j, "to");
    }

    /** Whether somebody acts for a state and is no crowd. */
    static boolean state(Actor a) {
        return !a.isGroup() && Character.isUpperCase(a.key().charAt(0));
    }

    /** "Japan says a 1965 treaty settled the matter": a dated accord without parties is that of the two the article is about, when one of them speaks of it. */
    private void ofPair(Sentence s, InstrumentMention m) {
        boolean open = s.verbs.length > 0 && m.parties.isEmpty() && m.known == null && !m.weak && !m.definite;
        DateMention year = open ? yearOf(s, m) : null;
        List<Actor> pair = discourse.pair();
        if (year == null || pair.size() != 2) {
            return;
        }
        for (ActorGroup g : s.actors) {
            if (g != null && Lists.any(g.members, a -> Entities.hasKey(pair, a.key()))) {
                pair.forEach(a -> m.parties.add(a.meantBy(s.start(m.from), s.end(m.to - 1))));
                m.date = year;
                m.earlier = true;
                return;
            }
        }
    }

    private static @Nullable DateMention yearOf(Sentence s, InstrumentMention m) {
        for (int j = Math.max(0, m.from - 1); j < m.to; j++) {
            DateMention d = s.dates[j];
            if (d != null && d.value().precision().equals("year")) {
                return d;
            }
        }
        return null;
    }

    private static boolean speaks(Sentence s, int verb) {
        Term deed = s.term(verb, Kind.PREDICATE);
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        return s.is(verb, Kind.REPORT) || SPEAKING.contains(kind);
    }

    /** "Agreements that date back to the mid-nineties". */
    private static void dated(Sentence s, InstrumentMention m) {
        for (int j = m.to; j < s.size() && j < m.to + 7; j++) {
            if (s.dates[j] != null) {
                m.date = s.dates[j];
                return;
            }
            if (s.isBreak(j) || s.isComma(j) || (s.verbs.length == 0 && s.instruments[j] != null)) {
                return;
            }
        }
    }
}
