package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokens;

/** Reads one actor of a language with capitals: "Iranian Oil Minister X", "Israel's prime minister", "the president of Peru", "U.S. officials". Made anew for each phrase. */
final class EnglishActorPhrase {
    private final Sentence s;
    private final int from;
    private final ActorGroup group;
    private String owner = "";
    private boolean byAdjective;
    private @Nullable Title title;
    private World.@Nullable Person person;
    private World.@Nullable Organisation organisation;
    private int at;
    private int to;

    private final Entities entities;
    private final Discourse discourse;

    EnglishActorPhrase(Sentence s, int from, ActorGroup group, Entities entities, Discourse discourse) {
        this.entities = entities;
        this.discourse = discourse;
        this.s = s;
        this.from = from;
        this.group = group;
        this.at = from;
        this.to = from;
    }

    boolean read() {
        owners();
        titles();
        of();
        name();
        return emitEnglish();
    }

    private void owners() {
        while (s.inside(at) && owner.isEmpty()) {
            Unit u = s.unit(at);
            Term nation = u.term(Kind.NISBA);
            Term state = first(u, Kind.STATE, Kind.SEAT, Kind.CAPITAL);
            Term org = u.term(Kind.ORG);
            if (u.is(Kind.PERSON)) {
                return;
            }
            if (state != null) {
                owner = state.id();
                group.place = state.kind() == Kind.CAPITAL;
            } else if (nation != null) {
                owner = nation.id();
                byAdjective = !nation.is(Term.PLURAL);
            } else if (org != null) {
                owner = org.id();
                organisation = org.as(World.Organisation.class);
            } else {
                return;
            }
            to = ++at;
            if (isPossessive(at)) {
                at++;
            }
        }
    }

    private static @Nullable Term first(Unit u, Kind... kinds) {
        for (Kind k : kinds) {
            Term t = u.term(k);
            if (t != null) {
                return t;
            }
        }
        return null;
    }

    private boolean isPossessive(int i) {
        return s.isMark(i) && s.word(i).endsWith("s") && s.word(i).startsWith("'");
    }

    private void titles() {
        int gap = 0;
        int j = at;
        while (s.inside(j) && gap <= 2) {
            Term t = s.term(j, Kind.TITLE);
            if (t != null) {
                Title found = t.as(Title.class);
                title = title == null || !found.type().equals("people") ? found : title;
                at = j + 1;
                to = at;
                gap = 0;
                j++;
                continue;
            }
            boolean skippable = !s.unit(j).known()
                    && !s.isMark(j)
                    && !s.isLine(j)
                    && !s.isNumber(j)
                    && (title != null || !owner.isEmpty());
            if (!skippable || (title != null && s.isName(j))) {
                return;
            }
            gap++;
            j++;
        }
    }

    private void of() {
        if (title == null
                || !owner.isEmpty()
                || !(s.isWord(at, "prep.of") || s.isWord(at, "prep.from") || s.isWord(at, "prep.for"))) {
            return;
        }
        int j = s.isWord(at + 1, "the") ? at + 2 : at + 1;
        Term t = s.inside(j) ? first(s.unit(j), Kind.STATE, Kind.ORG, Kind.SEAT, Kind.CAPITAL) : null;
        if (t != null) {
            owner = t.id();
            organisation = t.kind() == Kind.ORG ? t.as(World.Organisation.class) : null;
            at = j + 1;
            to = at;
        }
    }

    private void name() {
        Term p = s.term(at, Kind.PERSON);
        if (p == null && s.isComma(at) && title != null) {
            p = s.term(at + 1, Kind.PERSON);
            at = p == null ? at : at + 1;
        }
        if (p != null) {
            person = p.as(World.Person.class);
            to = ++at;
        }
    }

    private boolean emitEnglish() {
        int start = s.start(from);
        if (person != null) {
            group.members.add(entities.person(person, start, s.end(to - 1)));
            group.to = to;
            group.place = false;
            return true;
        }
        if (title != null) {
            return emitTitle(start);
        }
        if (owner.isEmpty()) {
            return false;
        }
        boolean counterpart = s.isWord(to, "counterpart");
        to = counterpart ? to + 1 : to;
        group.adjective = !counterpart && (byAdjective || (isPossessive(to) && organisation == null));
        String half = group.adjective ? s.wordId(from - 1, "half.") : "";
        if (!half.isEmpty()) {
            group.members.add(entities.state(half, s.start(from - 1), s.end(from - 1)));
        }
        group.members.add(entities.owner(owner, start, s.end(to - 1)));
        group.to = to;
        return true;
    }

    private boolean emitTitle(int start) {
        Title t = title;
        if (t == null) {
            return false;
        }
        int end = s.end(to - 1);
        group.place = false;
        if (owner.isEmpty()) {
            String known = discourse.ownerOf(t.id());
            if (known == null || !s.isWord(from - 1, "the")) {
                return false;
            }
            group.members.add(entities.office(t, known, start, end));
            group.to = to;
            return true;
        }
        discourse.remember(t.id(), owner);
        int name = nameEnd(to);
        if (t.type().equals("side")) {
            group.members.add(entities.owner(owner, start, end));
        } else if (name > to && t.type().equals("person")) {
            String printed = s.tokens.source().substring(s.start(to), s.end(name - 1));
            Actor actor = entities.unknown(printed, false, owner, start, s.end(name - 1));
            discourse.name(s.word(name - 1), actor);
            group.members.add(actor);
            to = name;
        } else {
            group.members.add(entities.office(t, owner, start, end));
        }
        group.to = to;
        return true;
    }

    private int nameEnd(int i) {
        int j = i;
        while (s.isName(j) && j - i < 5) {
            j++;
        }
        return j - i >= 1 && j - i <= 4 && s.tokens.is(s.unit(i).from(), Tokens.CAPITAL) ? j : i;
    }
}
