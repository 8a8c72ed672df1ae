package org.mithaq.annotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** Dates what a sentence says somebody demands, threatens, praises, blames or refuses by the day on which he is said to say so: the words are the deed. */
final class SpokenDays {
    private static final int REACH = 30;

    private final Sentence s;
    private final Subjects subjects;

    private SpokenDays(Sentence s, Subjects subjects) {
        this.s = s;
        this.subjects = subjects;
    }

    /** Gives statements of a sentence that have none the date of their saying. */
    static void settle(Sentence s, List<Statement> statements, Subjects subjects) {
        for (Statement st : statements) {
            boolean words = switch (st.predicate.kind()) {
                case "criticise", "praise", "reject", "threaten", "request", "deny", "statement" -> true;
                default -> false;
            };
            boolean arabic = s.verbs.length == 0;
            words = words || (arabic && isStep(st) && s.mayHave("notice"));
            boolean verb = arabic
                    ? st.isVerb()
                    : s.verbs[st.unit] != EnglishVerbs.NOUN && s.verbs[st.unit] != EnglishVerbs.PARTICIPLE;
            boolean done = st.factuality.equals("asserted") || st.factuality.equals("reported");
            if (words && verb && done && st.date == null && !st.actors.isEmpty()) {
                SpokenDays days = new SpokenDays(s, subjects);
                st.date = arabic ? days.behindThat(st) : days.of(st);
            }
            if (arabic && words && done && st.date == null && (st.form & Term.ACTIVE) != 0) {
                st.date = new SpokenDays(s, subjects).ofCircumstance(st);
            }
            if (arabic && !st.isVerb() && done && st.date == null && isStep(st) && !st.actors.isEmpty()) {
                st.date = new SpokenDays(s, subjects).announced(st);
            }
        }
    }

    /** "قال الوزير الكيني الثلاثاء إن بلاده ترفض": the day of who says it, before the word that opens what he says. */
    private @Nullable DateMention behindThat(Statement st) {
        int comp = st.unit - 1;
        while (comp > 0 && comp > st.unit - 7 && !s.isWord(comp, "comp")) {
            if (s.isBreak(comp) || s.isWord(comp, "rel") || Subjects.isVerb(s, comp) || s.isWord(comp, "then")) {
                return null;
            }
            comp--;
        }
        if (comp <= 0 || !s.isWord(comp, "comp") || (st.form & Term.PAST) != 0) {
            return null;
        }
        DateMention day = null;
        for (int j = comp - 1; j >= 0 && j > comp - REACH && !s.isBreak(j) && !s.isWord(j, "rel"); j--) {
            DateMention d = s.dates[j];
            day = d != null && d.value().day() != null && d.role().equals("event") ? d : day;
            if (Subjects.isVerb(s, j)) {
                boolean told = isStep(st) ? s.isWord(j, "notice") : s.is(j, Kind.REPORT);
                boolean own = told && byHim(st, j);
                return !own ? null : day == null ? atHead(j) : day;
            }
        }
        return null;
    }

    /** "أعلنت كينيا الثلاثاء قطع علاقاتها مع غانا متهمة إياها": what is said along with a deed has the day that stands by its verb. */
    private @Nullable DateMention ofCircumstance(Statement st) {
        for (int j = st.unit - 1; j >= 0 && j > st.unit - REACH; j--) {
            if (!Subjects.isVerb(s, j) || s.isWord(j - 1, "rel") || !byHim(st, j)) {
                continue;
            }
            for (int k = j + 1; k < st.unit && k < j + 8 && !s.isWord(k, "comp") && !s.isWord(k, "prep"); k++) {
                DateMention d = s.dates[k];
                if (d != null) {
                    return d.value().day() != null && d.role().equals("event") ? d : null;
                }
            }
        }
        return null;
    }

    /** "أعلنت كينيا الثلاثاء أنها تعلق المحادثات": what is done by announcing it. */
    private static boolean isStep(Statement st) {
        return switch (st.predicate.kind()) {
            case "suspend", "withdraw", "sanction", "expel", "break_relations", "extend" -> true;
            default -> false;
        };
    }

    /** "في 8 مايو 2018، أعلنت كندا انسحابها من المعاهدة": the day that opens the sentence whose verb announces or resolves on a step. */
    private @Nullable DateMention announced(Statement st) {
        for (int j = st.unit - 1; j > 0 && j > st.unit - 14 && !s.isBreak(j) && !s.isComma(j); j--) {
            if (s.isWord(j, "rel") || s.isWord(j, "comp")) {
                return null;
            }
            if (Subjects.isVerb(s, j)) {
                boolean told = s.isWord(j, "announcing") || s.isWord(j, "decided") || s.isWord(j, "notice");
                int last = s.isComma(j - 1) ? j - 2 : j - 1;
                for (int k = 0; told && k < 3 && k <= last; k++) {
                    DateMention d = s.dates[k];
                    if (d != null && d.to() == last + 1 && d.role().equals("event") && byHim(st, j)) {
                        return d;
                    }
                }
                return null;
            }
        }
        return null;
    }

    /** "الثلاثاء، قال الوزير", "وأمس قال": the day that opens the sentence right before the verb of saying. */
    private @Nullable DateMention atHead(int verb) {
        int last = s.isComma(verb - 1) ? verb - 2 : verb - 1;
        DateMention d = last >= 0 && last < 3 ? s.dates[0] : null;
        return d != null && d.to() == last + 1 && d.value().day() != null ? d : null;
    }

    private @Nullable DateMention of(Statement st) {
        for (int j = st.unit - 1; j >= 0 && j > st.unit - REACH; j--) {
            if (says(st, j)) {
                return around(j, st.unit);
            }
        }
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + REACH; j++) {
            if (says(st, j) && !s.isWord(j - 1, "sub")) {
                return s.isComma(j - 1) || closes(j) ? around(j, s.size()) : null;
            }
        }
        return null;
    }

    /** Whether somebody of the state whose words these are says something here. */
    private boolean says(Statement st, int j) {
        boolean report = s.is(j, Kind.REPORT) && s.verbs[j] == EnglishVerbs.FINITE && !past(j);
        return report && byHim(st, j);
    }

    private boolean byHim(Statement st, int verb) {
        ActorGroup g = subjects.of(s, verb);
        for (Actor a : g == null ? List.<Actor>of() : g.members) {
            for (Actor b : st.actors) {
                String of = b.entity().country();
                if (a.key().equals(b.key())
                        || (of != null && of.equals(a.entity().country()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Had said": before what is told. */
    private boolean past(int j) {
        return s.reads(j - 1, "had") || s.reads(j - 2, "had");
    }

    /** "The attack was wrong, the Chadian minister said": nothing but a speaker stands before a verb that closes the sentence. */
    private boolean closes(int verb) {
        for (int j = verb - 1; j > 0 && j > verb - 12; j--) {
            if (s.isComma(j) || s.isQuote(j)) {
                return true;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel") || Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return false;
    }

    /** The day right behind or before a verb of saying, or at the head of the sentence. */
    private @Nullable DateMention around(int verb, int end) {
        for (int j = verb + 1; j < end && s.inside(j) && j < verb + 9; j++) {
            if (s.dates[j] != null) {
                return s.dates[j];
            }
            boolean content = s.isWord(j, "comp") || Subjects.isVerb(s, j) || s.isQuote(j) || s.isMark(j);
            if (content) {
                break;
            }
        }
        for (int j = verb - 1; j >= 0 && j > verb - 4; j--) {
            DateMention d = s.dates[j];
            if (d != null && d.to() <= verb) {
                return d;
            }
            if (s.isMark(j)) {
                break;
            }
        }
        DateMention first = s.dates[0] != null ? s.dates[0] : s.size() > 1 ? s.dates[1] : null;
        return first != null && s.isComma(first.to()) && verb < first.to() + 12 ? first : null;
    }

    /** "Is discussing a loan agreement signed with Chad in May": the day is that of the participle right before it. */
    static void ofParticiple(Statement st, List<Statement> out) {
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

    /** "Condemned Iraq's invasion of Kuwait early on Saturday": the day is that of the words, not of the deed they are about. */
    static void ofWords(Statement deed, List<Statement> out) {
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
}
