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
    private static final Title NATIONAL = new Title("national", "National", "person", "CVL");

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
        if (attached()) {
            return false;
        }
        group.prep = prep(s, from);
        owners();
        titles();
        of();
        name();
        return emitEnglish();
    }

    /** "Pro-Iranian", "anti-Syria": no actor, but a trait of another one. */
    private boolean attached() {
        return from > 0 && hyphenated(from) && s.isWord(from - 1, "trait");
    }

    private boolean hyphenated(int i) {
        return s.inside(i) && s.tokens.is(s.unit(i).from(), Tokens.HYPHEN);
    }

    /** The preposition that governs a phrase, over numbers and adjectives nobody knows: "against some 300 masked gunmen". */
    static String prep(Sentence s, int i) {
        String near = s.prep(i);
        if (near.equals("of")) {
            int of = s.isWord(i - 1, "the") ? i - 2 : i - 1;
            return s.isWord(of - 1, "quantity") ? prep(s, of - 1) : near;
        }
        int strange = 0;
        for (int j = i - 1; near.isEmpty() && j >= 0 && j > i - 6; j--) {
            boolean number = s.isNumber(j) || s.is(j, Kind.NUMBER) || s.isWord(j, "a") || s.isWord(j, "the");
            boolean adjective = !s.isMark(j)
                    && !s.isLine(j)
                    && (!s.unit(j).known() || s.isWord(j, "quality"))
                    && !s.isName(j)
                    && !s.word(j).endsWith("ly")
                    && strange++ < 2;
            if (s.tokens.is(s.unit(j).from(), Tokens.HYPHEN) && j > 0) {
                j--;
                continue;
            }
            boolean many = s.isWord(j, "prep.of") && s.isWord(j - 1, "quantity");
            if (many) {
                return prep(s, j - 1);
            }
            if (!number && !adjective) {
                boolean opens = strange > 0 && j <= 1;
                return opens ? "" : s.wordId(j, "prep.");
            }
        }
        return near;
    }

    private void owners() {
        while (s.inside(at) && owner.isEmpty()) {
            Unit u = s.unit(at);
            Term nation = u.term(Kind.NISBA);
            Term state = first(u, Kind.STATE, Kind.SEAT, Kind.CAPITAL);
            Term org = u.term(Kind.ORG);
            Term city = s.is(at + 1, Kind.TITLE) ? u.term(Kind.CITY) : null;
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
            } else if (city != null) {
                owner = city.as(World.City.class).iso3();
            } else {
                return;
            }
            to = ++at;
            if (brokers()) {
                byAdjective = true;
            } else if (compound()) {
                at += 1;
                owner = "";
                organisation = null;
                byAdjective = false;
                group.place = false;
            } else if (isPossessive(at)) {
                at++;
            }
        }
    }

    /** "A UN-brokered landmark accord": the name says who brokered it. */
    private boolean brokers() {
        if (!hyphenated(at) || !s.isWord(at, "brokered")) {
            return false;
        }
        for (int j = at + 1; s.inside(j) && j < at + 5 && !s.isMark(j); j++) {
            if (s.is(j, Kind.INSTRUMENT)) {
                return true;
            }
        }
        return false;
    }

    /** "Iran-backed", "NATO-member": a hyphen makes a trait of the name, unless another nation follows. */
    private boolean compound() {
        return hyphenated(at)
                && !s.is(at, Kind.NISBA)
                && !s.is(at, Kind.STATE)
                && !s.is(at, Kind.PERSON)
                && !s.is(at, Kind.TITLE);
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
            boolean skippable = !s.isMark(j)
                    && !s.isLine(j)
                    && !s.isNumber(j)
                    && (s.unit(j).isFiller() && !isVerb(j))
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
                || possessed()
                || !owner.isEmpty()
                || !(s.isWord(at, "prep.of") || s.isWord(at, "prep.from") || s.isWord(at, "prep.for") || inPlace())) {
            return;
        }
        int j = s.isWord(at + 1, "the") ? at + 2 : at + 1;
        Term t = s.inside(j) ? first(s.unit(j), Kind.STATE, Kind.ORG, Kind.SEAT, Kind.CAPITAL) : null;
        Term city = t == null ? s.term(j, Kind.CITY) : null;
        if (city != null) {
            owner = city.as(World.City.class).iso3();
            at = j + 1;
            to = at;
        }
        if (t != null) {
            owner = t.id();
            organisation = t.kind() == Kind.ORG ? t.as(World.Organisation.class) : null;
            at = j + 1;
            to = at;
        }
    }

    /** "Its ambassador": somebody of whom the sentence has spoken. */
    private boolean possessed() {
        return s.isWord(from - 1, "the") && !s.word(from - 1).equals("the");
    }

    /** "A court in Peru", "troops in Mali". */
    private boolean inPlace() {
        boolean many = title != null
                && (title.type().equals("people") || !title.sector().equals("GOV"));
        return s.isWord(at, "prep.in") && many;
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
        if (people() || named()) {
            return true;
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

    /** "Ugandan rebels", "Taliban fighters", "rebels in Chad". */
    private boolean people() {
        int j = at;
        while (s.inside(j) && j < at + 3 && !s.isWord(j, "group.people") && modifier(j)) {
            j++;
        }
        if (!s.isWord(j, "group.people") || (s.isWord(j, "quantity") && s.isWord(j + 1, "prep.of"))) {
            return false;
        }
        group.to = j + 1;
        if (organisation != null) {
            group.members.add(entities.organisation(organisation, s.start(from), s.end(j)));
            return true;
        }
        if (owner.isEmpty()) {
            at = j + 1;
            home();
            group.to = Math.max(group.to, to);
        }
        String printed = s.tokens.source().substring(s.start(j), s.end(j));
        group.adjective = isPossessive(group.to);
        boolean held = !owner.isEmpty() && (s.isWord(j, "captives") || s.isWord(j, "diplomats"));
        if (held) {
            group.members.add(entities.office(NATIONAL, owner, s.start(from), s.end(group.to - 1)));
            return true;
        }
        group.members.add(entities.group(printed, owner.isEmpty() ? null : owner, s.start(from), s.end(group.to - 1)));
        group.place = false;
        return true;
    }

    /** The nation that "from", "of" or "in" gives to people. */
    private void home() {
        boolean prep = s.isWord(at, "prep.from") || s.isWord(at, "prep.of") || s.isWord(at, "prep.in");
        int j = s.isWord(at + 1, "the") ? at + 2 : at + 1;
        Term t = prep && s.inside(j) ? first(s.unit(j), Kind.STATE, Kind.SEAT, Kind.CAPITAL) : null;
        Term city = prep && t == null ? s.term(j, Kind.CITY) : null;
        if (t != null) {
            owner = t.id();
            to = j + 1;
        } else if (city != null) {
            owner = city.as(World.City.class).iso3();
            to = j + 1;
        }
    }

    private boolean modifier(int j) {
        return !s.isMark(j) && !s.isLine(j) && ((s.unit(j).isFiller() && !isVerb(j)) || s.isWord(j, "forces"));
    }

    /** A name that no table has: "British Airways", "the Zambezi River Authority", "Senator Ruth Okello". */
    private boolean named() {
        if (!s.inside(at) || (to > from && !byAdjective && organisation == null && !owner.isEmpty())) {
            return false;
        }
        int end = at;
        while (s.isName(end) && end - at < 6) {
            end++;
        }
        boolean opens = at == 0 || s.isQuote(at - 1) || s.isLine(at - 1);
        boolean abbreviation = at > 0 && s.tokens.source().charAt(s.end(at - 1) - 1) == '.';
        boolean enough = end - at > 1 || (end - at == 1 && !abbreviation && (!opens || acronym(at)));
        if (!enough || organisation != null) {
            return false;
        }
        String printed = s.tokens.source().substring(s.start(from), s.end(end - 1));
        group.to = end;
        group.place = false;
        group.adjective = isPossessive(end);
        Actor office = owner.isEmpty() && end - at > 1 ? apposed(end) : null;
        if (office != null) {
            Actor known = entities.unknown(printed, false, office.key(), s.start(from), s.end(end - 1));
            discourse.name(s.word(end - 1), known);
            group.members.add(known);
        } else {
            group.members.add(
                    entities.stranger(printed, owner.isEmpty() ? null : owner, s.start(from), s.end(end - 1)));
        }
        return true;
    }

    /** "Ana Diaz, the Peruvian minister,": the office behind a name says whose it is. */
    private @Nullable Actor apposed(int end) {
        int j = s.isWord(end + 1, "the") || s.isWord(end + 1, "a") ? end + 2 : end + 1;
        if (!s.isComma(end) || !s.inside(j) || !s.unit(j).known()) {
            return null;
        }
        ActorGroup other = new ActorGroup(j, j, "", "");
        EnglishActorPhrase office = new EnglishActorPhrase(s, j, other, entities, discourse);
        boolean one = office.read() && other.members.size() == 1 && office.title != null && !other.adjective;
        if (!one || other.members.get(0).isGroup()) {
            return null;
        }
        group.to = other.to;
        return other.members.get(0);
    }

    private boolean isVerb(int i) {
        return s.verbs[i] != EnglishVerbs.NONE
                && s.verbs[i] != EnglishVerbs.NOUN
                && s.verbs[i] != EnglishVerbs.PARTICIPLE;
    }

    private boolean acronym(int i) {
        return s.tokens.is(s.unit(i).from(), Tokens.UPPER);
    }

    private boolean emitTitle(int start) {
        Title t = title;
        if (t == null) {
            return false;
        }
        int end = s.end(to - 1);
        group.place = false;
        if (owner.isEmpty()) {
            return emitUnowned(t, start, end);
        }
        discourse.remember(t.id(), owner);
        group.adjective = isPossessive(to);
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

    /** "The minister", whose office was named before; "police", "Senator X": nobody's, until somebody says whose. */
    private boolean emitUnowned(Title t, int start, int end) {
        String known = discourse.ownerOf(t.id());
        int name = nameEnd(to);
        group.to = to;
        group.adjective = isPossessive(name);
        if (name > to && t.type().equals("person")) {
            String printed = s.tokens.source().substring(s.start(to), s.end(name - 1));
            Actor actor = entities.stranger(printed, null, start, s.end(name - 1));
            discourse.name(s.word(name - 1), actor);
            group.members.add(actor);
            group.to = name;
        } else if (known != null && s.isWord(from - 1, "the")) {
            group.members.add(entities.office(t, known, start, end));
        } else if (t.type().equals("side") || possessed()) {
            return false;
        } else {
            group.members.add(entities.group(s.tokens.source().substring(start, end), null, start, end));
        }
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
