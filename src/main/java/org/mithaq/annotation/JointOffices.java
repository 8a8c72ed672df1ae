package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Reads one Arabic office or body of several nations: "the ministers of Egypt and Cyprus". {@link TitledPhrase} asks it. */
final class JointOffices {
    private final Entities entities;

    JointOffices(Entities entities) {
        this.entities = entities;
    }

    /** "زعيما الكوريتين": offices of the two states of one adjective. */
    void bothOf(Sentence s, ActorGroup group) {
        int last = group.to - 1;
        Term nation = group.members.size() == 1 && last > group.from ? s.term(last, Kind.NISBA) : null;
        if (nation == null || !nation.is(Term.DUAL) || !s.unit(last).has(Unit.AL)) {
            return;
        }
        for (Term t : s.unit(last).terms()) {
            boolean other = t.kind() == Kind.NISBA && !t.id().equals(nation.id());
            if (other && t.is(Term.DUAL)) {
                group.members.clear();
                group.members.add(entities.state(nation.id(), s.start(last), s.end(last)));
                group.members.add(entities.state(t.id(), s.start(last), s.end(last)));
                return;
            }
        }
    }

    /** "وزيرا الطاقة في مصر وقبرص": two or more of one office, and behind "in" whose they are. */
    boolean ofSeveral(Sentence s, int i, ActorGroup group, Title title) {
        int in = i + 1;
        while (in < i + 4 && s.inside(in) && !s.isWord(in, "prep") && !s.isMark(in) && !Subjects.isVerb(s, in)) {
            in++;
        }
        boolean office = title.type().equals("person") || title.type().equals("body");
        boolean two = office && s.isWord(in, "prep.in") && land(s, in + 1) != null;
        if (!two || land(s, in + 2) == null || !s.unit(in + 2).has(Unit.AND)) {
            return false;
        }
        int j = in + 1;
        for (Term state = land(s, j); state != null; state = land(s, j)) {
            if (j > in + 1 && !s.unit(j).has(Unit.AND)) {
                break;
            }
            group.members.add(entities.office(title, state.id(), s.start(j), s.end(j)));
            j++;
        }
        group.to = j;
        return true;
    }

    /** A state, or the capital that stands for it. */
    private static @Nullable Term land(Sentence s, int j) {
        Term state = s.term(j, Kind.STATE);
        return state == null ? s.term(j, Kind.CAPITAL) : state;
    }

    /** "وزيرا الخارجية المصري سامح شكري والسوداني علي الصادق": those of further nations with a name each; where they end. */
    int colleagues(Sentence s, int from, Title title, ActorGroup group) {
        int to = from;
        int at = OfficeHolders.overName(s, to);
        Term nation = s.term(at, Kind.NISBA);
        while (nation != null && s.unit(at).has(Unit.AND) && s.unit(at).has(Unit.AL)) {
            int name = ArabicNames.titled(s, at + 1);
            int end = s.is(name, Kind.PERSON) ? name + 1 : ArabicNames.swallowName(s, name);
            if (end == name) {
                return to;
            }
            group.members.add(entities.office(title, nation.id(), s.start(at), s.end(at)));
            to = end;
            at = to;
            nation = s.term(at, Kind.NISBA);
        }
        return to;
    }

    /** "وزارتا الخارجية الصومالية والمصرية", "اللجنة الموريتانية السنغالية": the same office of further nations; where they end. */
    int alike(Sentence s, int from, Title title, ActorGroup group) {
        int to = from;
        boolean joint = title.id().equals("delegation");
        while (s.is(to - 1, Kind.NISBA)
                && s.is(to, Kind.NISBA)
                && (s.unit(to).has(Unit.AND)
                        || (joint && s.unit(to).pro() == s.unit(to - 1).pro()))) {
            Term nation = s.term(to, Kind.NISBA);
            if (nation == null || s.is(to + 1, Kind.TITLE)) {
                return to;
            }
            group.members.add(entities.office(title, nation.id(), s.start(to), s.end(to)));
            to++;
        }
        return to;
    }
}
