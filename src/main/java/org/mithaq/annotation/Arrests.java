package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Police and courts: those without a nation of their own are those of the state in which somebody is arrested or sentenced, which is found in the words around the verb. Who is sent out of a state is in {@link Expulsions}. */
final class Arrests {
    private final boolean verbFirst;
    private final Entities entities;

    Arrests(boolean verbFirst, Entities entities) {
        this.verbFirst = verbFirst;
        this.entities = entities;
    }

    /** "اعتقل الجيش الرئيس المالي": an army without a nation that takes a leader is that of his state. */
    void army(Statement st) {
        Sentence s = st.sentence;
        int body = st.unit + 1;
        boolean open = st.predicate.kind().equals("detain") && st.actors.isEmpty() && SubjectsBehind.isForce(s, body);
        ActorGroup g = open && s.inside(body + 1) ? s.actors[body + 1] : null;
        Title title = s.title(body);
        String iso3 = g == null || title == null || g.members.size() == 0 || g.adjective || !g.prep.isEmpty()
                ? null
                : g.members.get(0).entity().country();
        if (iso3 != null && title != null && s.title(body + 1) != null) {
            st.actors.add(entities.office(title, iso3, s.start(body), s.end(body)));
        }
    }

    /** "فرقت الشرطة متظاهرين في نيروبي", "قضت محكمة في أنقرة": police and courts without a nation are those of the place. */
    void police(Statement st) {
        Sentence s = st.sentence;
        boolean force = switch (st.predicate.kind()) {
            case "attack", "detain" ->
                verbFirst
                        && st.actors.isEmpty()
                        && (SubjectsBehind.isPolice(s, st.unit + 1) || courtIn(s, st.unit + 1));
            default -> false;
        };
        int body = force ? st.unit + 1 : courtBefore(st);
        String where = force ? whereabouts(st) : body < 0 ? null : seat(s, body + 2);
        where = force && where == null ? openingPlace(s, st.unit) : where;
        Title title = where == null ? null : s.title(body);
        if (where != null && title != null) {
            st.actors.clear();
            st.actors.add(entities.office(title, where, s.start(body), s.end(body)));
        }
    }

    /** "وفي الرباط، اعتقلت الشرطة": the state of the place that opens the sentence before the verb; null for none. */
    private static @Nullable String openingPlace(Sentence s, int verb) {
        boolean opens = verb < 5 && s.isWord(0, "prep.in") && (s.isComma(verb - 1) || verb == 2);
        return opens ? seat(s, 1) : null;
    }

    /** "قضت محكمة في أنقرة": the word for a court with its place right behind. */
    private static boolean courtIn(Sentence s, int j) {
        Title title = s.title(j);
        return title != null && title.id().equals("court") && s.actors[j] == null && s.isWord(j + 1, "prep.in");
    }

    /** "قال إن محكمة في طهران قضت": the word for a court with its place before the verb; -1 for none. */
    private int courtBefore(Statement st) {
        Sentence s = st.sentence;
        boolean open = verbFirst && st.isVerb() && st.predicate.id().equals("sentence");
        open = open && Lists.all(st.actors, Actor::isGroup);
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 7 && !s.isMark(j); j--) {
            if (courtIn(s, j)) {
                return j;
            }
            open = !Subjects.isVerb(s, j);
        }
        return -1;
    }

    private static @Nullable String seat(Sentence s, int place) {
        ActorGroup g = s.inside(place) ? s.actors[place] : null;
        String iso3 = g == null || g.members.isEmpty()
                ? null
                : g.members.get(0).entity().country();
        return iso3 == null ? s.stateOfPlace(place) : iso3;
    }

    /** "Police arrested three men in Nairobi": they are those of the place; "arrested suspects in the bombing" says nothing of who bombed. */
    void arrested(Statement st, boolean noun) {
        Sentence s = st.sentence;
        if (noun && st.predicate.kind().equals("attack")) {
            int verb = st.unit - 1;
            while (verb >= 0 && !Subjects.isVerb(s, verb) && !s.isBreak(verb)) {
                verb--;
            }
            Term deed = verb >= 0 && Subjects.isVerb(s, verb) ? s.term(verb, Kind.PREDICATE) : null;
            if (deed != null && deed.as(Predicate.class).kind().equals("detain")) {
                st.actors.removeIf(Actor::isGroup);
            }
            return;
        }
        if (st.predicate.id().equals("arrested") && st.recipients.isEmpty()) {
            Entities.addAll(st.recipients, Subjects.endingAt(s, st.unit - 1));
            st.recipients.removeIf(Actor::isGroup);
        }
        boolean held = st.predicate.kind().equals("detain")
                && (st.passive || st.predicate.id().equals("arrested"));
        if (held && Lists.all(st.actors, Actor::isGroup)) {
            heldThere(st);
            return;
        }
        Statement.Place place = st.place;
        Actor force = st.actors.size() == 1 && !noun && st.predicate.kind().equals("attack") ? st.actors.get(0) : null;
        boolean there = force != null
                && force.isNationless()
                && place != null
                && !place.iso3().isEmpty()
                && ofLaw(s, force);
        if (force != null && place != null && there) {
            st.actors.clear();
            st.actors.add(entities.state(place.iso3(), force.start(), force.end()));
            st.recipients.removeIf(a -> a.key().equals(place.iso3()));
            return;
        }
        boolean open = st.predicate.kind().equals("detain") && !st.passive && st.actors.size() == 1;
        Actor by = open ? st.actors.get(0) : null;
        String where = by == null ? null : whereabouts(st);
        if (by == null || where == null || !by.isGroup() || by.entity().country() != null || !ofLaw(s, by)) {
            return;
        }
        st.recipients.removeIf(a -> a.key().equals(where) && !a.isGroup());
        st.actors.clear();
        st.actors.add(entities.state(where, by.start(), by.end()));
    }

    /** "اعتقل صحافي فرنسي في الجزائر", "اعتقال ناشط في تشاد": the verb may be passive; those who arrest are the state's in which it is done. */
    void takenThere(Statement st, boolean noun) {
        Sentence s = st.sentence;
        if (noun && st.predicate.id().equals("sentence")) {
            st.actors.removeIf(a -> !a.entity().id().endsWith("-court"));
        }
        boolean people =
                Lists.all(st.actors, a -> a.isGroup() || a.entity().type().equals("unnamed_person"));
        boolean marked = !noun && Voice.vowelled(st) && !st.agent;
        boolean passive = !noun && st.recipients.isEmpty() && !st.actors.isEmpty() && (people || marked);
        if (passive) {
            st.recipients.addAll(st.actors);
            st.actors.clear();
        }
        // "احتجاز رهائن في تشاد": no state takes hostages.
        boolean hostages = s.ends(st.unit + 1, "رهائن") || s.ends(st.unit + 1, "رهينه");
        String where = st.actors.isEmpty() && !st.recipients.isEmpty() && !hostages ? whereabouts(st) : null;
        if (where != null && !where.equals(st.recipients.get(0).entity().country())) {
            st.actors.add(entities.state(where, st.start(), st.end()));
        }
    }

    /** "Two Malians were arrested in Chad": those who arrest are the state's in which it is done. */
    private void heldThere(Statement st) {
        String where = whereabouts(st);
        boolean known = where != null && Lists.all(st.actors, a -> a.entity().country() == null);
        // Whoever captures fights there, and need not be of that state.
        boolean fought = st.sentence.starts(st.unit, "captur");
        if (where != null && fought) {
            st.recipients.removeIf(a -> a.key().equals(where) && !a.isGroup());
        } else if (where != null && known && !st.agent) {
            st.actors.clear();
            st.recipients.removeIf(a -> a.key().equals(where) && !a.isGroup());
            st.actors.add(entities.state(where, st.start(), st.end()));
            if (st.recipients.isEmpty()) {
                Entities.addAll(st.recipients, Subjects.endingAt(st.sentence, st.unit - 1));
            }
        }
    }

    /** The state in which a deed was done that its object alone would name. */
    private static @Nullable String whereabouts(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            // "Moved four detained men, the first step": behind the comma stands something else.
            boolean attribute = s.verbs.length > 0 && s.isComma(j) && !s.isWord(st.unit - 1, "be");
            if (!inside(s, j) || attribute) {
                break;
            }
            boolean place = g != null && g.prep.equals("in") && g.members.size() == 1 && !g.adjective;
            place = place && g != null && !isMission(s, g);
            if (g != null && place && g.members.get(0).key().length() == 3) {
                return g.members.get(0).key();
            }
            String iso3 = s.prep(j).equals("in") ? s.stateOfPlace(j) : null;
            if (iso3 != null) {
                return iso3;
            }
        }
        boolean there = st.recipients.size() == 1 && st.recipients.get(0).isGroup();
        return there ? st.recipients.get(0).entity().country() : null;
    }

    /** "Sentenced to death after being captured in Chad": another deed begins, and its place is not that of the first. */
    private static boolean inside(Sentence s, int j) {
        boolean deed = s.verbs.length > 0 && (s.verbs[j] == EnglishVerbs.GERUND || s.isWord(j, "be"));
        return !deed || !s.isWord(j - 1, "prep");
    }

    /** "Outside the Iranian embassy in London": a mission is in another state than its own. */
    private static boolean isMission(Sentence s, ActorGroup g) {
        boolean within = false;
        for (int j = g.from; j <= g.to; j++) {
            within = within || s.isWord(j, "protest.site");
        }
        return within;
    }

    private static boolean ofLaw(Sentence s, Actor a) {
        for (int j = 0; s.mayHave("law") && j < s.size(); j++) {
            if (s.start(j) >= a.start() && s.end(j) <= a.end() && s.isWord(j, "law")) {
                return true;
            }
        }
        return false;
    }
}
