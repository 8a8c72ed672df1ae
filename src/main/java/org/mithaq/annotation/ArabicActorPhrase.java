package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** Reads one Arabic actor: by name, nation, office, form of address. */
final class ArabicActorPhrase {
    private final Entities entities;
    private final Discourse discourse;
    private final TitledPhrase titles;

    ArabicActorPhrase(World world, Entities entities, Discourse discourse) {
        this.entities = entities;
        this.discourse = discourse;
        this.titles = new TitledPhrase(world, entities, discourse);
    }

    boolean read(Sentence s, int i, ActorGroup group) {
        Unit u = s.unit(i);
        if (u.isWord("counterpart")) {
            return counterpart(s, i, group);
        }
        if (u.isWord("honorific")) {
            return honoured(s, i, group);
        }
        if (u.is(Kind.TITLE)) {
            return titles.read(s, i, group);
        }
        Term nisba = u.term(Kind.NISBA);
        if (nisba != null && (!u.is(Kind.STATE) || attributive(s, i))) {
            return nisbaAlone(s, i, group, nisba);
        }
        if (simple(s, i, group)) {
            titles.apposition(s, group);
            return true;
        }
        return false;
    }

    /** "صاحب السمو" is "سموه" from here on, "فخامة" is "فخامته". */
    private void addressed(Sentence s, int unit, Actor actor) {
        Unit u = s.unit(unit);
        for (int token = u.from(); token < u.to(); token++) {
            String word = s.tokens.word(token);
            boolean clitic = token == u.from() && u.has(Unit.AND | Unit.SO | Unit.BI | Unit.LI);
            String bare = clitic ? word.substring(1) : word;
            String base = bare.startsWith("ال") ? bare.substring(2) : bare;
            discourse.honour(base.endsWith("ه") ? base.substring(0, base.length() - 1) + "ته" : base + "ه", actor);
        }
    }

    /** "الجمعية السعودية": behind a definite feminine noun a state's name that is its adjective too is the adjective. */
    private static boolean attributive(Sentence s, int i) {
        if (i == 0 || s.unit(i - 1).known() || !s.isName(i - 1) || !s.unit(i).has(Unit.AL)) {
            return false;
        }
        String before = s.word(i - 1);
        return s.unit(i).pro() == Unit.AL && before.startsWith("ال") && before.endsWith("ه");
    }

    /** "His Excellency the President"; or "His Excellency" alone, who is the one last called so. */
    private boolean honoured(Sentence s, int i, ActorGroup group) {
        Actor known = s.unit(i).enc() == 0 ? null : discourse.named(s.word(i));
        if (known != null) {
            group.members.add(known.meantBy(s.start(i), s.end(i)));
            group.to = i + 1;
            return true;
        }
        int j = i;
        while (s.isWord(j, "honorific") && s.unit(j).enc() == 0) {
            j++;
        }
        boolean named =
                j > i && s.inside(j) && !s.unit(j).has(Unit.AND) && read(s, j, group) && group.members.size() == 1;
        if (named && !group.adjective) {
            for (int k = i; k < j; k++) {
                addressed(s, k, group.members.get(0));
            }
        }
        return named;
    }

    /** "The Israelis"; or an adjective that later rules may want. */
    private boolean nisbaAlone(Sentence s, int i, ActorGroup group, Term nisba) {
        Unit u = s.unit(i);
        boolean plural = nisba.is(Term.PLURAL) && !nisba.is(Term.FEMININE) && !s.isName(i - 1);
        boolean people = plural && u.has(Unit.AL);
        group.adjective = !people;
        group.members.add(entities.state(nisba.id(), s.start(i), s.end(i)));
        group.to = i + 1;
        return true;
    }

    /** Whether a name that is an everyday word too stands where only a name can: behind a verb, a preposition, another state. */
    private static boolean nameStands(Sentence s, int i) {
        boolean verb = i > 0 && Subjects.isVerb(s, i - 1);
        boolean listed = s.unit(i).has(Unit.AND) && s.is(i - 1, Kind.STATE);
        boolean opens = s.inside(i + 1) && s.unit(i + 1).has(Unit.AND) && s.is(i + 1, Kind.STATE);
        return verb || listed || opens || !s.prep(i).isEmpty();
    }

    private boolean simple(Sentence s, int i, ActorGroup group) {
        Unit u = s.unit(i);
        int start = s.start(i);
        int end = s.end(i);
        for (Term t : u.terms()) {
            if (t.is(Term.DOUBTFUL) && t.kind() == Kind.STATE && !nameStands(s, i)) {
                continue;
            }
            switch (t.kind()) {
                case PERSON -> group.members.add(entities.person(t.as(World.Person.class), start, end));
                case ORG -> group.members.add(entities.organisation(t.as(World.Organisation.class), start, end));
                case STATE, SEAT -> group.members.add(entities.state(t.id(), start, end));
                case CAPITAL -> {
                    group.members.add(entities.state(t.id(), start, end));
                    group.place = true;
                }
                default -> {
                    continue;
                }
            }
            group.to = i + 1;
            return true;
        }
        return false;
    }

    /** "His Romanian counterpart", alone or with a name. */
    private boolean counterpart(Sentence s, int i, ActorGroup group) {
        Term nation = s.term(i + 1, Kind.NISBA);
        Term person = s.term(nation == null ? i + 1 : i + 2, Kind.PERSON);
        if (person != null) {
            int to = nation == null ? i + 2 : i + 3;
            group.members.add(entities.person(person.as(World.Person.class), s.start(i), s.end(to - 1)));
            group.to = to;
            return true;
        }
        if (nation == null) {
            return false;
        }
        group.members.add(entities.state(nation.id(), s.start(i), s.end(i + 1)));
        group.to = TitledPhrase.swallowName(s, i + 2);
        return true;
    }
}
