package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/**
 * Who suffered and who did it where the words leave the doer out: Arabic verbs whose passive is written like the active ("قتل ثلاثة جنود في هجوم"), verbs of suffering ("تعرض الموكب
 * لهجوم"), and deeds that only imply somebody ("انفجرت سيارة مفخخة").
 */
final class Victims {
    private static final int REACH = 30;

    private final boolean verbFirst;
    private final Subjects subjects;
    private final Entities entities;
    private final Harmed harmed;

    Victims(boolean verbFirst, Subjects subjects, Entities entities) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.entities = entities;
        this.harmed = new Harmed(entities);
    }

    /** Moves a subject that is the victim to the recipients, and looks for the doer elsewhere in the clause. */
    void settle(Statement st) {
        Predicate p = st.predicate;
        if (st.inferredActor && charged(st)) {
            st.actors.clear();
        }
        if (verbFirst && p.kind().equals("attack")) {
            withoutIncluded(st);
            ActorGroup foes = foes(st);
            if (foes != null) {
                st.recipients.removeIf(r -> Entities.hasKey(foes.members, r.key()));
            }
            // "لقي المبعوث مصرعه مع عشرة أشخاص": who meets his death does nothing.
            if (st.isVerb() && p.id().equals("fallen") && !st.actors.isEmpty()) {
                addAll(st.recipients, List.copyOf(st.actors));
                st.actors.clear();
            }
            // "لقي المبعوث مصرعه حين انفجرت شاحنة": what blows up has itself for its subject.
            if (st.isVerb() && p.id().equals("blast")) {
                st.actors.removeIf(a -> a.end() <= st.start());
            }
            boolean killed = st.isVerb() && p.victim() && (wereKilled(st) || counted(st));
            if (killed) {
                st.recipients.removeIf(a -> !a.isGroup());
            }
            if (killed || (st.isVerb() && (deedAsSubject(st) || (p.victim() && suffers(st))))) {
                keepObjects(st);
            }
            if (foes != null && st.actors.isEmpty()) {
                addAll(st.actors, foes.members);
            }
            if (st.actors.isEmpty() && st.isVerb()) {
                armed(st);
            }
            if (st.actors.isEmpty()) {
                continued(st);
            }
            if (st.actors.isEmpty()) {
                doer(st);
            }
            if (st.actors.isEmpty() && !st.isVerb() && p.genitive()) {
                outcomeOf(st);
            }
            if (st.actors.isEmpty() && p.symmetric()) {
                neighbours(st);
            }
            repelled(st);
            harmed.settle(st);
        }
        boolean struck = p.object().equals("giver") && !p.implied().isEmpty() && st.isVerb();
        if (struck) {
            underFire(st);
        }
        boolean open = st.actors.isEmpty()
                && !p.implied().isEmpty()
                && !charged(st)
                && (verbFirst || st.passive || p.kind().equals("attack"))
                && (p.object().equals("none") || !st.recipients.isEmpty());
        if (open && (p.cause().isEmpty() || caused(st))) {
            st.actors.add(entities.implied(p.implied(), st.start(), st.end()));
        }
    }

    /** "The convoy came under fire", "a Greek tanker came under attack off Yemen": nobody says from whom, and the subject is who was hit. */
    private static void underFire(Statement st) {
        Sentence s = st.sentence;
        boolean told = s.tokens.ends(s.unit(st.unit).to() - 1, "from");
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            told = told || (g != null && (g.prep.equals("from") || g.prep.equals("by")));
        }
        if (!told) {
            st.actors.removeIf(a -> a.start() >= st.start());
            st.recipients.removeIf(a -> a.start() >= st.start());
            st.actors.forEach(a -> Entities.addOne(st.recipients, a));
            st.actors.clear();
            ActorGroup owner = st.recipients.isEmpty() ? WordsBefore.ownerOfSubject(s, st.unit) : null;
            Entities.addAll(st.recipients, owner);
        }
    }

    /** "قتل ثمانية أشخاص، بينهم أجنبي": who is among those who are told of is nobody that they did it to. */
    private static void withoutIncluded(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.isVerb() && st.predicate.victim() && !st.recipients.isEmpty();
        for (int j = st.unit + 2; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.isWord(j - 1, "prep.between") && s.unit(j - 1).enc() > 0 ? s.actors[j] : null;
            st.recipients.removeIf(a -> g != null && Entities.hasKey(g.members, a.key()));
        }
    }

    /** "قتل جنديان تركيان في اشتباكات مع القوات السورية", "مقتل جندي في مواجهات مع الحركة": with whom those fought who were killed; null for none. */
    private static @Nullable ActorGroup foes(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.isVerb() ? st.predicate.victim() : st.predicate.genitive();
        boolean people = Lists.all(st.actors, Actor::isGroup);
        for (int j = st.unit + 1; open && people && s.inside(j) && j < st.unit + 14 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            int with =
                    g == null || !g.prep.equals("with") ? -1 : s.isWord(g.from - 1, "prep.with") ? g.from - 1 : g.from;
            for (int k = with - 1; k > st.unit && k > with - 4; k--) {
                if (violent(s, k) && g != null && Lists.none(g.members, Actor::isGroup)) {
                    return g;
                }
            }
            open = !Subjects.isVerb(s, j) || g != null;
        }
        return null;
    }

    private static void addAll(List<Actor> to, List<Actor> from) {
        from.stream().filter(a -> Lists.none(to, b -> b.key().equals(a.key()))).forEach(to::add);
    }

    /** "بتهمة قتل تاجر": who did it is the one accused, nobody unnamed. */
    private static boolean charged(Statement st) {
        Sentence s = st.sentence;
        return (st.form & Term.NOUN) != 0 && (s.isWord(st.unit - 1, "charge") || s.isWord(st.unit - 2, "charge"));
    }

    /** "اعتقلت القوات ... وقتلت ثلاثة": a verb joined to another, whose form cannot be that of what follows it, has the same subject. */
    private void continued(Statement st) {
        Sentence s = st.sentence;
        boolean joined = st.isVerb() && s.unit(st.unit).has(Unit.AND | Unit.SO);
        boolean active = (st.form & (Term.FEMININE | Term.PLURAL)) != 0;
        for (int j = st.unit - 1; joined && active && j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            if (g != null) {
                addAll(st.actors, g.members);
                st.actors.removeIf(a -> Lists.any(st.recipients, r -> r.key().equals(a.key())));
                st.inferredActor = true;
                return;
            }
        }
    }

    /** "تصدى الدفاع الجوي الروسي لهجوم أوكراني": who fends a deed off is whom it was done to. */
    private void repelled(Statement st) {
        Sentence s = st.sentence;
        boolean fired = st.isVerb() && st.predicate.id().equals("fire-at") && st.recipients.isEmpty();
        if (fired && !st.actors.isEmpty()) {
            intercepted(st);
            return;
        }
        boolean open = !st.isVerb() && !st.actors.isEmpty() && s.mayHave("repel");
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 7 && !s.isBreak(j); j--) {
            ActorGroup g = s.isWord(j, "repel") && Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            if (g != null && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                addAll(st.recipients, g.members);
                st.carried = st.carried || !s.isWord(j, "bystander");
                return;
            }
        }
    }

    /** "اعترضت الدفاعات السعودية صاروخا أطلقه الحوثيون": who brings a missile down was its target. */
    private void intercepted(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; s.mayHave("shot") && j >= 0 && j > st.unit - 12 && !s.isBreak(j); j--) {
            boolean verb = Subjects.isVerb(s, j);
            ActorGroup g = !s.isWord(j, "shot") ? null : verb ? subjects.of(s, j) : subjects.before(s, j);
            if (g != null && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                addAll(st.recipients, g.members);
                return;
            }
        }
    }

    /** "شهدت الحدود بين الهند وباكستان اشتباكات": those whose border it is where shots are exchanged. */
    private static void neighbours(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; s.mayHave("border") && j > 0 && j > st.unit - 9 && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("between")) {
                addAll(
                        st.actors,
                        s.isWord(g.from - 1, "border") || s.isWord(g.from - 2, "border") ? g.members : List.of());
                return;
            }
        }
    }

    private static void armed(Statement st) {
        ActorGroup owner = Weapons.owner(st);
        if (owner != null) {
            addAll(st.actors, owner.members);
        }
    }

    /** "استهدف هجوم انتحاري دورية": what stands where the doer should is the deed. */
    static boolean deedAsSubject(Statement st) {
        Sentence s = st.sentence;
        Term deed = s.term(st.unit + 1, Kind.PREDICATE);
        boolean noun = deed != null
                && deed.is(Term.NOUN)
                && deed.as(Predicate.class).kind().equals("attack");
        boolean before = !st.actors.isEmpty() && st.actors.get(0).start() < st.start();
        ActorGroup nation = s.inside(st.unit + 2) && s.isWord(st.unit + 1, "violence") ? s.actors[st.unit + 2] : null;
        noun = noun || (nation != null && nation.adjective && !s.isWord(st.unit + 1, "weapons"));
        return noun && s.prep(st.unit + 1).isEmpty() && !before;
    }

    private static void keepObjects(Statement st) {
        addAll(st.recipients, st.actors);
        st.actors.clear();
    }

    /** "في غارة إسرائيلية": whether the deed that somebody was killed in stands behind. */
    private static boolean inDeed(Sentence s, int from) {
        for (int j = from; s.inside(j + 1) && j < from + 9 && !s.isWord(j, "comp") && !s.isWord(j, "rel"); j++) {
            if (s.isWord(j, "prep.in") && violent(s, j + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject is the one it is done to. */
    private static boolean suffers(Statement st) {
        if (st.actors.isEmpty() || !st.recipients.isEmpty() || st.passive || !st.isVerb()) {
            return false;
        }
        if (st.predicate.object().equals("none")) {
            return true;
        }
        if ((st.form & Term.PRESENT) != 0 && (st.form & Term.PLURAL) != 0) {
            return false;
        }
        Actor subject = st.actors.get(0);
        boolean person = subject.isGroup() || subject.entity().type().endsWith("person");
        Sentence s = st.sentence;
        if (subject.start() < st.start()) {
            return person && subject.start() >= s.start(0) && !objectAt(s, st.unit + 1);
        }
        ActorGroup g = groupOf(s, st.unit, subject);
        // "قتل القيادي في الحركة فلان في غارة": one of its men, in what killed him.
        if (g != null && s.isWord(g.from, "fighter") && inDeed(s, g.to)) {
            return true;
        }
        boolean nation = g != null && s.is(g.from, Kind.NISBA);
        // "قتل عشرة حوثيين": some of them, who are counted.
        nation = nation
                || (g != null
                        && g.from > st.unit + 1
                        && (s.is(g.from - 1, Kind.NUMBER) || s.isNumber(g.from - 1) || s.isWord(g.from - 1, "quantity"))
                        && subject.entity().type().equals("armed_group"));
        return (person || nation) && g != null && !objectAt(s, g.to);
    }

    /** "إن ستة من مقاتليها قتلوا في الغارات": several before a verb without an object are whom it was done to, of whomever they are. */
    private static boolean wereKilled(Statement st) {
        Sentence s = st.sentence;
        boolean several = VerbAgreement.plural(s, st.unit) || VerbAgreement.isDual(s.unit(st.unit));
        ActorGroup last = several && !st.actors.isEmpty() ? lastBefore(s, st.unit) : null;
        boolean before = last != null && last.members.contains(st.actors.get(0));
        return before
                && s.isWord(st.unit + 1, "prep")
                && s.unit(st.unit).enc() == 0
                && (st.form & Term.PAST) != 0
                && !s.unit(st.unit).has(Unit.AND | Unit.SO)
                && !objectBehind(s, st.unit + 1);
    }

    /** "فقتل 17 شخصا": people in figures right behind the verb, and nobody else behind them. */
    private static boolean counted(Statement st) {
        Sentence s = st.sentence;
        int at = st.unit + 1;
        ActorGroup g = s.inside(at) && s.isNumber(at) ? s.actors[at] : null;
        boolean they = g != null && st.actors.size() == 1 && g.members.contains(st.actors.get(0));
        return they && g != null && st.actors.get(0).isGroup() && s.ends(g.to - 1, "ا") && !objectAt(s, g.to);
    }

    private static @Nullable ActorGroup lastBefore(Sentence s, int unit) {
        int j = unit - 1;
        while (j >= 0 && s.actors[j] == null) {
            j--;
        }
        return j < 0 ? null : s.actors[j];
    }

    /** "قتلوا في كمين أمس ثلاثة جنود": whether people without a preposition follow the words right behind the verb. */
    private static boolean objectBehind(Sentence s, int from) {
        for (int j = from; s.inside(j) && j < from + 9 && !s.isMark(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup g = s.actors[j];
            boolean plain = g != null && g.prep.isEmpty() && !g.adjective && !s.isWord(j - 1, "prep");
            if (plain
                    && g != null
                    && (s.isNumber(j - 1)
                            || s.is(j - 1, Kind.NUMBER)
                            || g.members.get(0).isGroup())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ActorGroup groupOf(Sentence s, int from, Actor a) {
        for (int j = from + 1; j < s.size(); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.members.contains(a)) {
                return g;
            }
        }
        return null;
    }

    /** Whether a noun without preposition stands here, which is what the verb was done to. */
    private static boolean objectAt(Sentence s, int i) {
        int j = i;
        while (s.inside(j)
                && (s.isWord(j, "ignore") || s.is(j, Kind.TIME) || s.is(j, Kind.WEEKDAY) || s.dates[j] != null)) {
            j++;
        }
        if (!s.inside(j) || s.isMark(j) || s.isLine(j)) {
            return false;
        }
        Unit u = s.unit(j);
        boolean joined = u.has(Unit.AND | Unit.SO | Unit.BI | Unit.LI | Unit.KA);
        boolean function =
                u.isWord("prep") || u.isWord("sub") || u.isWord("comp") || u.isWord("rel") || u.isWord("but");
        return !joined
                && !function
                && !Subjects.isVerb(s, j)
                && !u.isWord("people")
                && !u.isWord("quantity")
                && !u.isWord("violence");
    }

    // ---- the doer

    /** By whom: "على يد", "برصاص", an adjective of the deed, who claimed or carried it out. */
    private static void doer(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g == null || g.members.isEmpty() || g.prep.equals("in")) {
                continue;
            }
            // The name in the feminine is the adjective too: "غارة سورية".
            boolean of = g.adjective || (g.prep.isEmpty() && s.reads(j, "سوريه"));
            boolean deed = of && (violent(s, j - 1) || violent(s, j - 2));
            boolean fired =
                    g.adjective && s.isWord(j - 1, "weapons") && s.prep(j - 1).equals("bi");
            boolean weapon = fired || (g.prep.isEmpty() && !g.adjective && s.isWord(j - 1, "weapons"));
            // "في غارة شنتها طائرة مسيرة إسرائيلية".
            boolean drone = g.adjective && s.isWord(j - 1, "aircraft") && carriedOut(s, j - 2);
            boolean carried = drone || (!g.adjective && g.prep.isEmpty() && carriedOut(s, j - 1));
            boolean claimed = !g.adjective && s.isWord(j - 1, "claimed");
            boolean theirs = g.prep.equals("li") && violent(s, g.from - 1) && Roles.strikers(g);
            theirs = theirs || dealt(st, g);
            if (deed || weapon || carried || claimed || theirs || g.prep.equals("by")) {
                st.recipients.removeIf(r -> Lists.any(g.members, a -> a.key().equals(r.key())));
                addAll(st.actors, g.members);
                return;
            }
        }
    }

    /** "تعرضت المدينة لقصف عنيف من القوات الروسية": from whom a blow comes that somebody suffers. */
    private static boolean dealt(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int blow = s.isWord(g.from - 1, "prep.from") ? g.from - 2 : g.from - 1;
        return st.predicate.id().equals("suffered")
                && g.prep.equals("from")
                && (violent(s, blow) || violent(s, blow - 1));
    }

    /** "أدت غارة إسرائيلية إلى مقتل طفل", "هجوم للحركة أسفر عن مقتل جندي": who did the deed that led to the death. */
    private static void outcomeOf(Statement st) {
        Sentence s = st.sentence;
        boolean outcome = false;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            outcome = outcome || s.isWord(j, "outcome");
            ActorGroup g = violent(s, j) && !Subjects.isVerb(s, j) && s.inside(j + 1) ? s.actors[j + 1] : null;
            boolean theirs = g != null && (g.adjective || (g.prep.equals("li") && Roles.strikers(g)));
            if (g != null && theirs && (outcome || s.isWord(j - 1, "outcome") || ledTo(s, g.to))) {
                addAll(st.actors, g.members);
                return;
            }
        }
    }

    /** Whether a verb of outcome stands right before or shortly behind. */
    private static boolean ledTo(Sentence s, int from) {
        int j = from;
        while (s.inside(j) && j < from + 8 && !s.isBreak(j) && !s.isWord(j, "outcome")) {
            j++;
        }
        return s.isWord(j, "outcome");
    }

    /** Whether one meaning of the word is a violent deed; the same letters are often its verb too. */
    static boolean deed(Sentence s, int j) {
        boolean found = false;
        for (int k = 0; s.inside(j) && k < s.unit(j).terms().length; k++) {
            Term t = s.unit(j).terms()[k];
            boolean noun = t.kind() == Kind.PREDICATE && t.is(Term.NOUN);
            found = found || (noun && t.as(Predicate.class).kind().equals("attack"));
        }
        return found;
    }

    private static boolean violent(Sentence s, int j) {
        return deed(s, j) || s.isWord(j, "violence");
    }

    /** "نفذه", "تبنته": a verb whose object is the deed told before. */
    private static boolean carriedOut(Sentence s, int j) {
        if (!s.inside(j)) {
            return false;
        }
        int enc = s.unit(j).enc();
        return (enc == 1 || enc == 2) && (s.isWord(j, "light") || s.isWord(j, "claimed") || s.isWord(j, "commit"));
    }

    private static boolean anyWord(Sentence s, int j, Set<String> classes) {
        return Lists.any(classes, c -> s.isWord(j, c));
    }

    /** Whether a word of violence, and none of mishap, stands in the clause. */
    private static boolean caused(Statement st) {
        Sentence s = st.sentence;
        int from = st.unit;
        while (from > 0 && from > st.unit - REACH && !s.isBreak(from - 1)) {
            from--;
        }
        Set<String> causes = st.predicate.cause();
        long bits = Unit.bits(causes);
        boolean found = false;
        for (int j = from; j < s.size() && j < st.unit + REACH && (j <= st.unit || !s.isBreak(j)); j++) {
            if (s.isWord(j, "accident")) {
                return false;
            }
            found = found
                    || (j != st.unit
                            && (violent(s, j) || ((s.unit(j).functions() & bits) != 0 && anyWord(s, j, causes))));
        }
        return found;
    }
}
