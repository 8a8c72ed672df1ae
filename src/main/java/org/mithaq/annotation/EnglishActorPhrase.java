package org.mithaq.annotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokens;

/** Reads one actor of a language with capitals: "Iranian Oil Minister X", "Israel's prime minister", "the president of Peru", "U.S. officials". Made anew for each phrase. */
final class EnglishActorPhrase {
    private static final Title NATIONAL = new Title("national", "National", "person", "CVL");

    private static final int BEGINS =
            Unit.bits(Kind.NISBA, Kind.STATE, Kind.SEAT, Kind.CAPITAL, Kind.ORG, Kind.CITY, Kind.PERSON, Kind.TITLE);
    private static final long BEGINNING =
            Unit.bits(Set.of("address", "group.people", "forces", "twins", "body.the", "counterpart"));

    private final Sentence s;
    private final int from;
    private final ActorGroup group;
    private final EnglishActorWords words;
    private final Entities entities;
    private final Discourse discourse;

    EnglishActorPhrase(Sentence s, int from, ActorGroup group, Entities entities, Discourse discourse) {
        this.s = s;
        this.from = from;
        this.group = group;
        this.words = new EnglishActorWords(s, from, group);
        this.entities = entities;
        this.discourse = discourse;
    }

    /** Whether such a phrase can begin with this unit: false for most, whose words are then not read at all. */
    static boolean mayBegin(Sentence s, int i) {
        return s.isAny(i, BEGINS)
                || s.mayBe(i, BEGINNING)
                || s.isName(i)
                || (s.reads(i - 1, "the") && (s.reads(i, "north") || s.reads(i, "south")))
                || (s.unit(i).isFiller() && s.mayHave("group.people"))
                || (s.mayHave("armed.head") && s.tokens.is(s.unit(i).from(), Tokens.CAPITAL));
    }

    boolean read() {
        if (EnglishArmedGroups.read(s, from, group, entities, discourse)) {
            return true;
        }
        if (twins() || korea() || host()) {
            return true;
        }
        boolean found = words.read() && emitEnglish();
        if (found) {
            group.prep = EnglishActorWords.prep(s, from);
        }
        return found;
    }

    /** "The two Koreas", "both Koreas": a name that two states share, in the plural. */
    private boolean twins() {
        String states = s.wordId(from, "twins.");
        for (String iso3 : states.isEmpty() ? new String[0] : states.split("-")) {
            group.members.add(entities.state(iso3, s.start(from), s.end(from)));
        }
        group.to = states.isEmpty() ? group.to : from + 1;
        group.prep = states.isEmpty() ? group.prep : EnglishActorWords.prep(s, s.isNumber(from - 1) ? from - 1 : from);
        group.adjective = !states.isEmpty() && words.isPossessive(group.to);
        return !states.isEmpty();
    }

    /** "Will travel to Mali. He will meet his counterpart": of the host, where the story told of a visit last. */
    private boolean host() {
        boolean his = s.isWord(from, "counterpart")
                && (s.reads(from - 1, "his") || s.reads(from - 1, "her") || s.reads(from - 1, "their"));
        Actor host = his ? discourse.host() : null;
        if (host == null) {
            return false;
        }
        group.members.add(entities.owner(host.key(), s.start(from), s.end(from)));
        group.to = from + 1;
        group.prep = EnglishActorWords.prep(s, from);
        return true;
    }

    /** "The North accused the South": by one word, where the story tells of both Koreas. */
    private boolean korea() {
        boolean half = s.reads(from, "north") || s.reads(from, "south");
        half = half && s.reads(from - 1, "the") && s.tokens.is(s.unit(from).from(), Tokens.CAPITAL);
        if (!half || !discourse.tellsOf("PRK") || !discourse.tellsOf("KOR")) {
            return false;
        }
        boolean owner = words.isPossessive(from + 1);
        boolean alone = owner || !s.inside(from + 1) || !s.isName(from + 1);
        if (alone) {
            String iso3 = s.reads(from, "north") ? "PRK" : "KOR";
            group.members.add(entities.state(iso3, s.start(from), s.end(from)));
            group.to = from + 1;
            group.prep = EnglishActorWords.prep(s, from);
            group.adjective = owner;
        }
        return alone;
    }

    private boolean emitEnglish() {
        int start = s.start(from);
        if (words.person != null) {
            Actor person = entities.person(words.person, start, s.end(words.to - 1));
            boolean family = words.title == null
                    && words.to == from + 1
                    && s.unit(from).to() - s.unit(from).from() == 1;
            Actor told = family ? discourse.named(s.word(from)) : null;
            person = told == null ? person : told.meantBy(start, s.end(from));
            boolean serves = words.organisation != null && words.title != null;
            String nation = words.owner;
            boolean other = words.title != null && nation.length() == 3 && !nation.equals(person.key());
            serves = serves || (other && Character.isUpperCase(nation.charAt(0)) && words.to > from + 1);
            if (serves && !words.owner.equals(person.key())) {
                person = entities.unknown(person.entity().nameEn(), false, words.owner, start, s.end(words.to - 1));
            }
            discourse.name(s.tokens.word(s.unit(words.to - 1).to() - 1), person);
            discourse.familyFirst(person, s.tokens.word(s.unit(words.to - 1).from()));
            group.members.add(person);
            if (words.title != null && person.entity().country() != null) {
                discourse.remember(words.title.id(), person.entity().country());
                discourse.holds(words.title.id(), person.entity().country());
            }
            group.to = words.to;
            Term home = s.isWord(words.to, "prep.of") ? s.term(words.to + 1, Kind.STATE) : null;
            if (home != null && home.id().equals(person.entity().country())) {
                group.to = words.to + 2;
            }
            group.place = false;
            group.adjective = words.isPossessive(group.to);
            return true;
        }
        if (words.title != null) {
            return emitTitle(start);
        }
        if (firm() || addressed() || people() || named()) {
            return true;
        }
        if (words.owner.isEmpty()) {
            return false;
        }
        Actor union = words.to == from + 1 && s.is(from, Kind.CAPITAL) && !words.isPossessive(from + 1)
                ? discourse.seated(s.wordId(from, "seat."), words.owner)
                : null;
        // "Flew to Brussels", "arrived in Brussels": one comes to the town.
        int before = union != null && from > 0 ? s.unit(from - 1).to() - 1 : -1;
        boolean town = before >= 0 && (s.tokens.ends(before, "to") || s.tokens.ends(before, "in"));
        if (union != null && !town && !s.isWord(from - 1, "prep.in")) {
            group.members.add(union.meantBy(start, s.end(from)));
            group.to = words.to;
            group.place = true;
            return true;
        }
        boolean counterpart = s.isWord(words.to, "counterpart");
        words.to = counterpart ? words.to + 1 : words.to;
        group.adjective =
                !counterpart && (words.byAdjective || (words.isPossessive(words.to) && words.organisation == null));
        String half = group.adjective ? s.wordId(from - 1, "half.") : "";
        if (!half.isEmpty()) {
            group.members.add(entities.state(half, s.start(from - 1), s.end(from - 1)));
        }
        String other = s.wordId(from - 1, "gap.");
        if (!other.isEmpty() && !other.equals(words.owner)) {
            group.members.add(entities.state(other, s.start(from - 1), s.end(from - 1)));
            group.prep = EnglishActorWords.prep(s, from - 1);
        }
        int name = s.isComma(words.to) ? words.to + 1 : words.to;
        int family = counterpart && s.inside(name) && !s.unit(name).known() && s.isName(name)
                ? ActorFinder.familyBehind(s, name)
                : name;
        Term known = counterpart ? s.term(family, Kind.PERSON) : null;
        if (known != null) {
            words.to = family + 1;
            group.members.add(entities.person(known.as(World.Person.class), start, s.end(words.to - 1)));
            group.to = words.to;
            return true;
        }
        if (counterpart && nameEnd(words.to) > words.to) {
            return counterpart(start);
        }
        group.members.add(entities.owner(words.owner, start, s.end(words.to - 1)));
        group.to = words.to;
        return true;
    }

    /** "His Dutch counterpart, Jan de Vries": of the same office. */
    private boolean counterpart(int start) {
        int name = nameEnd(words.to);
        Actor actor = entities.unknown(printed(words.to, name), false, words.owner, start, s.end(name - 1));
        discourse.name(s.word(name - 1), actor);
        group.members.add(actor);
        group.to = name;
        return true;
    }

    /** "Kenya Steel Ltd": a firm that bears a nation's name. */
    private boolean firm() {
        int end = words.at;
        while (!words.owner.isEmpty() && s.isName(end) && end - words.at < 4) {
            end++;
        }
        boolean form = s.is(end, Kind.DOMAIN) && s.tokens.is(s.unit(end).from(), Tokens.CAPITAL) && !s.isName(end + 1);
        if (words.owner.isEmpty() || words.byAdjective || !form) {
            return false;
        }
        String printed = s.tokens.source().substring(s.start(from), s.end(end));
        group.members.add(entities.stranger(printed, null, s.start(from), s.end(end)));
        group.to = end + 1;
        group.place = false;
        return true;
    }

    /** "Mr Okello", of whom the article has told who he is. */
    private boolean addressed() {
        Actor known = words.at > from && s.isWord(words.at - 1, "address") ? discourse.named(s.word(words.at)) : null;
        if (known == null) {
            return false;
        }
        group.to = words.at + 1;
        group.adjective = words.isPossessive(group.to);
        group.members.add(known.meantBy(s.start(from), s.end(words.at)));
        return true;
    }

    /** "Ugandan rebels", "Taliban fighters", "rebels in Chad". */
    private boolean people() {
        int j = words.at;
        boolean counted = s.isNumber(j) || s.is(j, Kind.NUMBER);
        j = counted && j > from && words.isPossessive(j - 1) ? j + 1 : j;
        while (s.inside(j) && j < words.at + 3 && !s.isWord(j, "group.people") && modifier(j)) {
            j++;
        }
        if (!s.isWord(j, "group.people") || (s.isWord(j, "quantity") && s.isWord(j + 1, "prep.of"))) {
            return false;
        }
        // "A militant training camp".
        boolean trait = s.reads(j, "militant")
                && s.inside(j + 1)
                && !s.isMark(j + 1)
                && !s.unit(j + 1).known();
        if (trait && !s.isName(j + 1)) {
            return false;
        }
        // "A three-man trade team" is no man, and six-party talks are no party.
        boolean bound = s.reads(j, "man") || s.isNumber(j - 1) || s.is(j - 1, Kind.NUMBER);
        if (bound && s.tokens.is(s.unit(j).from(), Tokens.HYPHEN)) {
            return false;
        }
        j = s.isWord(j + 1, "group.people") && !words.isVerb(j + 1) ? j + 1 : j;
        // "Industry officials".
        Title officers = s.title(j + 1);
        j = officers != null && officers.type().equals("people") ? j + 1 : j;
        group.to = j + 1;
        if (words.organisation != null) {
            group.members.add(entities.organisation(words.organisation, s.start(from), s.end(j)));
            return true;
        }
        // "The Lebanese militant group Hezbollah".
        boolean ofNation = !words.owner.isEmpty() && words.byAdjective && called(j);
        if (ofNation) {
            return true;
        }
        if (words.owner.isEmpty()
                && (fighters(j) || EnglishFollowers.people(s, from, j + 1, group, entities, discourse))) {
            return true;
        }
        Actor appositive = EnglishFollowers.appositive(s, from, j + 1);
        if (appositive != null) {
            group.members.add(appositive.meantBy(s.start(from), s.end(j)));
            group.place = false;
            return true;
        }
        Actor antecedent = words.owner.isEmpty() ? whose() : null;
        boolean armed = antecedent != null && antecedent.entity().type().equals("armed_group");
        if (antecedent != null && (armed || s.isWord(j, "forces") || s.isWord(j, "armed.people"))) {
            group.members.add(antecedent.meantBy(s.start(from), s.end(j)));
            group.place = false;
            return true;
        }
        if (words.owner.isEmpty()) {
            words.at = j + 1;
            words.home();
            group.to = Math.max(group.to, words.to);
        }
        String printed = s.tokens.source().substring(s.start(j), s.end(j));
        group.to = workplace(group.to);
        group.adjective = words.isPossessive(group.to);
        if (!words.owner.isEmpty() && EnglishFactions.makeAccord(s, j + 1)) {
            group.members.add(entities.owner(words.owner, s.start(from), s.end(group.to - 1)));
            group.place = false;
            return true;
        }
        boolean held = !words.owner.isEmpty() && (s.isWord(j, "captives") || s.isWord(j, "diplomats"));
        if (held) {
            group.members.add(entities.office(NATIONAL, words.owner, s.start(from), s.end(group.to - 1)));
            return true;
        }
        group.members.add(entities.group(
                printed, words.owner.isEmpty() ? null : words.owner, s.start(from), s.end(group.to - 1)));
        group.place = false;
        return true;
    }

    /** "Gunmen of the Sanaga Brigades", "fighters from Boko Haram", "the militant group Hamas": they are the armed group. */
    private boolean fighters(int j) {
        if (called(j)) {
            return true;
        }
        boolean of = s.isWord(j + 1, "prep.of") || s.isWord(j + 1, "prep.from");
        int name = s.reads(j + 2, "the") ? j + 3 : j + 2;
        Term org = of ? s.term(name, Kind.ORG) : null;
        boolean armed = org != null && org.as(World.Organisation.class).type().equals("armed_group");
        if (org != null && armed && s.isWord(j, "armed.people")) {
            group.members.add(entities.organisation(org.as(World.Organisation.class), s.start(from), s.end(name)));
            group.to = s.isWord(name + 1, "armed.called") ? name + 2 : name + 1;
        }
        return armed && group.to > name;
    }

    /** "The militant group Hamas". */
    private boolean called(int j) {
        Term called = s.isWord(j, "armed.called") || s.isWord(j, "group.the") ? s.term(j + 1, Kind.ORG) : null;
        boolean armed =
                called != null && called.as(World.Organisation.class).type().equals("armed_group");
        if (called != null && armed) {
            group.members.add(entities.organisation(called.as(World.Organisation.class), s.start(from), s.end(j + 1)));
            group.to = j + 2;
        }
        return armed;
    }

    /** "Workers at Chad's largest mine", "miners in Mali's gold belt": the unit behind the place that a state owns; else the unit itself. */
    private int workplace(int owner) {
        if (words.owner.isEmpty() || !words.isPossessive(owner) || owner < from + 3) {
            return owner;
        }
        int j = owner + 1;
        while (s.inside(j) && j < owner + 6 && !s.isMark(j) && !s.isLine(j) && !placeEnds(j)) {
            j++;
        }
        return j > owner + 1 ? j : owner;
    }

    private boolean placeEnds(int j) {
        boolean function = s.isWord(j, "prep") || s.isWord(j, "and") || s.isWord(j, "rel") || s.isWord(j, "comp");
        boolean auxiliary = s.isWord(j, "have") || s.isWord(j, "be") || s.isWord(j, "modal") || s.isWord(j, "fut");
        return function || auxiliary || words.isVerb(j) || s.dates[j] != null || s.isWord(j, "ignore");
    }

    private boolean modifier(int j) {
        return !s.isMark(j) && !s.isLine(j) && ((s.unit(j).isFiller() && !words.isVerb(j)) || s.isWord(j, "forces"));
    }

    /** A name that no table has: "British Airways", "the Zambezi River Authority", "Senator Ruth Okello". */
    private boolean named() {
        if (!s.inside(words.at)
                || (words.to > from && !words.byAdjective && words.organisation == null && !words.owner.isEmpty())) {
            return false;
        }
        boolean ranked = words.byAdjective && s.isWord(words.at, "address");
        int end = s.isName(words.at) || ranked ? EnglishNames.end(s, words.at) : words.at;
        boolean opens = words.at == 0 || s.isQuote(words.at - 1) || s.isLine(words.at - 1);
        boolean abbreviation = words.at > 0 && s.tokens.source().charAt(s.end(words.at - 1) - 1) == '.';
        boolean enough = end - words.at > 1 || (end - words.at == 1 && !abbreviation && (!opens || acronym(words.at)));
        // "Into West Beirut", "F-16 fighters".
        boolean part = end - words.at == 1
                && (s.is(end, Kind.CITY)
                        || s.is(end, Kind.CAPITAL)
                        || s.tokens.length(s.unit(words.at).from()) == 1);
        // "The Trilateral Summit": of what kind a deed is, written with a capital.
        part = part || (end - words.at == 1 && s.isWord(words.at, "quality") && s.is(end, Kind.PREDICATE));
        if (!enough || part || words.organisation != null) {
            return false;
        }
        String printed = s.tokens.source().substring(s.start(from), s.end(end - 1));
        group.to = end;
        group.place = false;
        group.adjective = words.isPossessive(end);
        int first = EnglishNames.past(s, words.at);
        if (words.byAdjective && first > words.at) {
            String name = s.tokens.source().substring(s.start(first), s.end(end - 1));
            Actor officer = entities.unknown(name, false, words.owner, s.start(from), s.end(end - 1));
            discourse.name(s.word(end - 1), officer);
            group.members.add(officer);
            return true;
        }
        boolean full = words.owner.isEmpty() && end - words.at > 1;
        Term home = full && s.reads(end, "of") && speaks(end + 2) ? s.term(end + 1, Kind.STATE) : null;
        if (home != null) {
            Actor known = entities.unknown(printed, false, home.id(), s.start(from), s.end(end - 1));
            discourse.name(s.word(end - 1), known);
            group.members.add(known);
            group.to = end + 2;
            return true;
        }
        Actor office = full ? apposed(end) : null;
        office = office == null && full ? introduced(end) : office;
        if (office != null) {
            Actor known = entities.unknown(printed, false, office.key(), s.start(from), s.end(end - 1));
            discourse.name(s.word(end - 1), known);
            group.members.add(known);
        } else {
            group.members.add(entities.stranger(
                    printed, words.owner.isEmpty() ? null : words.owner, s.start(from), s.end(end - 1)));
        }
        return true;
    }

    /** "Peru's trade minister is hopeful. Ana Diaz said": the office that the story opens with, where the next sentence has a full name in its place; or null. */
    private @Nullable Actor introduced(int end) {
        boolean next = s.index() > 0 && s.index() < 3 && from == 0 && speaks(end) && s.is(end, Kind.REPORT);
        ActorGroup told = next ? discourse.subject() : null;
        Actor one = told == null || told.members.size() != 1 ? null : told.members.get(0);
        boolean open = one != null && one.named() && one.entity().type().equals("unnamed_person");
        return open ? one : null;
    }

    /** "Ana Diaz of Peru called": a verb right behind makes who is named a person, an adverb aside. */
    private boolean speaks(int i) {
        int j = s.isWord(i, "ignore") ? i + 1 : i;
        return s.inside(j) && Subjects.isVerb(s, j);
    }

    /** "Ana Diaz, the Peruvian minister,": the office behind a name says whose it is. */
    private @Nullable Actor apposed(int end) {
        int j = s.isWord(end + 1, "the") || s.isWord(end + 1, "a") ? end + 2 : end + 1;
        if (!s.isComma(end) || !s.inside(j) || !s.unit(j).known()) {
            return null;
        }
        ActorGroup other = new ActorGroup(j, j, "", "");
        EnglishActorPhrase office = new EnglishActorPhrase(s, j, other, entities, discourse);
        boolean one = office.read() && other.members.size() == 1 && office.words.title != null && !other.adjective;
        if (!one || other.members.get(0).isGroup()) {
            return null;
        }
        group.to = furtherOffice(other.to);
        return other.members.get(0);
    }

    /** ", president of the bank and former Kenyan envoy to Chad,": the comma that closes what else he is or was; the unit itself where somebody else follows. */
    private int furtherOffice(int and) {
        boolean office = false;
        for (int j = and + 1; s.isWord(and, "and") && s.inside(j) && j < and + 12; j++) {
            if (s.isComma(j)) {
                return office ? j : and;
            }
            boolean other = s.isName(j) || s.is(j, Kind.PERSON) || s.isBreak(j) || Subjects.isVerb(s, j);
            if (other || s.isWord(j, "modal") || s.isWord(j, "have")) {
                return and;
            }
            office = office || s.is(j, Kind.TITLE);
        }
        return and;
    }

    private boolean acronym(int i) {
        return s.tokens.is(s.unit(i).from(), Tokens.UPPER);
    }

    private boolean emitTitle(int start) {
        Title t = words.title;
        if (t == null) {
            return false;
        }
        boolean seated = t.type().equals("body") && s.isWord(words.to, "prep.in") && s.is(words.to + 1, Kind.CAPITAL);
        boolean mission = s.isWord(words.to - 1, "protest.site") && words.possessed();
        if (words.owner.isEmpty() && seated && !mission) {
            words.at = words.to;
            words.home();
        }
        int end = s.end(words.to - 1);
        group.place = false;
        words.owner = words.owner.isEmpty() ? Epithets.owner(s, from) : words.owner;
        if (words.owner.isEmpty()) {
            return emitUnowned(t, start, end);
        }
        discourse.remember(t.id(), words.owner);
        group.adjective = words.isPossessive(words.to);
        words.to = stationed(words.to);
        int name = nameEnd(words.to);
        if (t.type().equals("side") && name > words.to && s.reads(words.to - 1, "side")) {
            return false;
        }
        if (t.type().equals("side")) {
            group.members.add(entities.owner(words.owner, start, end));
        } else if (name > words.to && isOne(t)) {
            Actor actor = entities.unknown(printed(words.to, name), false, words.owner, start, s.end(name - 1));
            discourse.name(s.word(name - 1), actor);
            discourse.holds(t.id(), words.owner);
            int first = EnglishNames.past(s, s.isComma(words.to) ? words.to + 1 : words.to);
            discourse.familyFirst(actor, s.word(first));
            group.members.add(actor);
            words.to = name;
        } else {
            group.members.add(entities.office(t, words.owner, start, end));
        }
        group.to = words.to;
        return true;
    }

    /** "Minister", and of people who are many in most news, one: "lawmaker", "official". */
    private boolean isOne(Title t) {
        return t.type().equals("person") || (t.type().equals("people") && !s.ends(words.to - 1, "s"));
    }

    /** "The minister", whose office was named before; "police", "Senator X": nobody's, until somebody says whose. */
    private boolean emitUnowned(Title t, int start, int end) {
        // "The nuclear forces accord".
        if (t.id().equals("craft") || (t.id().equals("army") && s.is(words.to, Kind.INSTRUMENT))) {
            return false;
        }
        if (nameEnd(words.to) == words.to
                && EnglishFollowers.office(s, from, words.to, t, group, entities, discourse)) {
            return true;
        }
        Actor antecedent = whose();
        String own = antecedent == null ? ownersState(t) : antecedent.key();
        own = own == null ? ofSeat(t) : own;
        String named = own != null ? own : discourse.ownerOf(t.id());
        String foe = named == null && s.reads(from, "government") ? discourse.foeOfRebels() : null;
        String known = named != null ? named : foe != null ? foe : discourse.domestic(t.id(), s);
        boolean told = antecedent != null || foe != null || discourse.said(t.id()) != null;
        String lead = told ? null : ofLead(t.id());
        known = lead == null ? known : lead;
        boolean ofGovernment =
                known == null && t.id().equals("army") && s.reads(from, "government") && words.to > from + 1;
        known = ofGovernment ? discourse.ownerOf("government") : known;
        known = ofGovernment && known == null ? discourse.dateline() : known;
        boolean adjective = s.reads(words.to - 1, "military") || s.reads(words.to - 1, "official");
        if (adjective && modifies(words.to)) {
            return false;
        }
        int name = nameEnd(words.to);
        String here = discourse.dateline();
        boolean another = name > words.to && known != null && here != null && discourse.isHeld(t.id(), known);
        if (another && here != null && !discourse.isHeld(t.id(), here)) {
            known = here;
        }
        known = known != null && foreigner(t.id(), known, name) ? null : known;
        group.to = words.to;
        group.adjective = words.isPossessive(name);
        Actor toldOf = t.type().equals("person") && name == words.to + 1 ? discourse.officer(s.word(words.to)) : null;
        if (toldOf != null) {
            group.members.add(toldOf.meantBy(start, s.end(words.to)));
            group.to = name;
            return true;
        }
        Actor leader = name > words.to && name <= words.to + 2 && discourse.named(s.word(name - 1)) == null
                ? entities.leader(t.id(), s.word(name - 1), start, s.end(name - 1))
                : null;
        // "President George Bush": the holder of that day, where the given name is his.
        String given = leader == null ? "" : s.tokens.source().substring(s.start(words.to), s.end(words.to));
        boolean namesake = leader != null
                && name > words.to + 1
                && !leader.entity().nameEn().startsWith(given);
        leader = namesake ? null : leader;
        if (leader != null) {
            discourse.name(s.word(name - 1), leader);
            group.members.add(leader);
            group.to = name;
        } else if (name > words.to && t.type().equals("person")) {
            Term home = s.isWord(name, "prep.of")
                    ? s.term(s.isWord(name + 1, "the") ? name + 2 : name + 1, Kind.STATE)
                    : null;
            String sender = home == null ? sender() : null;
            known = sender == null ? known : sender;
            String owner = home != null ? home.id() : known != null ? known : discourse.homeOf(t.id());
            owner = owner == null ? seat(t.id(), name) : owner;
            owner = owner == null ? ownOffice() : owner;
            owner = owner == null ? discourse.lead(t.id()) : owner;
            owner = owner == null ? OwnMinisters.stateOf(s, t, from, name) : owner;
            owner = owner == null ? OwnMinisters.facing(s, name, discourse.pair()) : owner;
            int to = home == null ? name : s.isWord(name + 1, "the") ? name + 3 : name + 2;
            Actor office = owner == null ? apposed(name) : null;
            to = office == null ? to : group.to;
            owner = office == null ? owner : office.key();
            String printed = printed(words.to, name);
            Actor actor = owner == null
                    ? entities.stranger(printed, null, start, s.end(name - 1))
                    : entities.unknown(printed, false, owner, start, s.end(name - 1));
            discourse.name(s.word(name - 1), actor);
            group.members.add(actor);
            group.to = to;
        } else if (known != null && (foe != null || own != null || ofGovernment || s.isWord(from - 1, "the"))) {
            group.members.add(entities.office(t, known, start, end));
        } else if (t.type().equals("side") || words.possessed()) {
            return false;
        } else {
            group.members.add(entities.group(s.tokens.source().substring(start, end), null, start, end));
        }
        return true;
    }

    /** "The French president welcomed him. President Ali Deby said": a second full name behind an office of which a state has one, and nobody who was named before. */
    private boolean foreigner(String title, String owner, int name) {
        boolean one = title.equals("president") || title.equals("prime-minister") || title.equals("monarch");
        return one
                && name > words.to + 1
                && discourse.isHeld(title, owner)
                && discourse.named(s.word(name - 1)) == null;
    }

    /** "Iran closed the border and its foreign minister accused Iraq": the state of whose officer or body the clause is; null where it is no subject, or nobody can own it. */
    private @Nullable String ownersState(Title t) {
        int its = from - 1;
        while (its > 0 && (s.isWord(its, "quality") || s.isWord(its, "office.quality") || s.isWord(its, "rank"))) {
            its--;
        }
        boolean owned = s.reads(its, "its") || s.reads(its, "his") || s.reads(its, "her");
        int end = nameEnd(words.to);
        int next = Subjects.overAdverbs(s, s.isComma(end) && end > words.to ? end + 1 : end);
        if (!owned || t.type().equals("side") || !acts(next)) {
            return null;
        }
        for (int j = its - 1; j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean subject = g != null && g.prep.isEmpty() && !g.adjective && acts(Subjects.overAdverbs(s, g.to));
            boolean human =
                    g != null && Lists.any(g.members, a -> a.entity().type().equals("person"));
            if (subject && !(human && s.reads(its, "its"))) {
                return stateOf(g);
            }
        }
        return its == 0 ? stateOf(discourse.subject()) : null;
    }

    /** "In Beijing, a foreign ministry spokesman", "in Kabul the defence ministry": whose office the capital is the seat of that opens the sentence; or null. */
    private @Nullable String ofSeat(Title t) {
        boolean article = s.isWord(from - 1, "the") || s.isWord(from - 1, "a");
        int comma = article ? from - 2 : from - 1;
        int capital = s.isComma(comma) ? comma - 1 : comma;
        boolean opens = capital > 0 && capital < 3 && s.reads(capital - 1, "in") && capital < from - 1;
        // "In Vienna, a spokesman": a bare one may speak for anybody.
        boolean bare = t.id().equals("spokesperson")
                && s.unit(from).to() - s.unit(from).from() == 1;
        Term seat = opens && Discourse.homeOffice(t) && !(bare && words.to == from + 1)
                ? s.term(capital, Kind.CAPITAL)
                : null;
        return seat == null ? null : seat.id();
    }

    private boolean acts(int j) {
        boolean auxiliary = s.isWord(j, "have") || s.isWord(j, "be") || s.isWord(j, "modal") || s.isWord(j, "fut");
        return s.inside(j) && (auxiliary || words.isVerb(j) || s.isWord(j, "neg.yet"));
    }

    private static @Nullable String stateOf(@Nullable ActorGroup g) {
        Actor one = g == null || g.members.size() != 1 || g.members.get(0).isGroup() ? null : g.members.get(0);
        return one == null || !one.key().equals(one.entity().country()) ? null : one.key();
    }

    /** "Chad sent Foreign Minister Ali Deby to": the state whose he is; or null. */
    private @Nullable String sender() {
        boolean sent = s.reads(from - 1, "sent") || s.reads(from - 1, "dispatched");
        for (int j = from - 2; sent && j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            Actor one = g == null || g.adjective || g.members.size() != 1 ? null : g.members.get(0);
            if (one != null && g.prep.isEmpty() && one.entity().type().equals("state")) {
                return one.key();
            }
        }
        return null;
    }

    /** "Chad rejected it. Its ministry spokesman, Ali Deby, accused": the state or body that the sentence before is about, where an officer of its opens the next; or null. */
    private @Nullable String ownOffice() {
        int own = s.isComma(from - 1) && s.is(from - 2, Kind.TITLE) ? from - 3 : from - 1;
        boolean its = own >= 0 && own < 3 && (s.reads(own, "its") || s.reads(own, "their"));
        ActorGroup told = its ? discourse.subject() : null;
        Actor one = told == null || told.members.size() != 1 ? null : told.members.get(0);
        return one == null || one.isGroup() ? null : one.key();
    }

    /** "Air strikes shook Chad's capital as the army battled": the state that the story is dated from, where the sentence has named it and no other; or null. */
    private @Nullable String ofPlaceNamed() {
        boolean named = false;
        for (int j = 0; j < from; j++) {
            Term state = first(s, j);
            if (state != null && !state.id().equals(discourse.dateline())) {
                return null;
            }
            named = named || state != null;
        }
        return named ? discourse.dateline() : null;
    }

    private static @Nullable Term first(Sentence s, int j) {
        Term state = s.term(j, Kind.STATE);
        return state == null ? s.term(j, Kind.NISBA) : state;
    }

    /** "Mali expelled two Germans. The foreign ministry said": in the second sentence, a body that every state has is that of whom the first was about; or null. */
    private @Nullable String ofLead(String title) {
        if (title.equals("army") && s.isWord(from - 1, "the") && discourse.dateline() != null && s.index() < 4) {
            return ofPlaceNamed();
        }
        boolean body = switch (title) {
            case "foreign-minister", "defence-minister", "prime-minister" -> s.index() == 1 && from == 0;
            case "foreign-ministry", "defence-ministry", "government" -> s.index() == 1 && s.isWord(from - 1, "the");
            default -> false;
        };
        ActorGroup told = body ? discourse.subject() : null;
        Actor one = told == null || told.members.size() != 1 ? null : told.members.get(0);
        // "Serbian forces attacked. Prime Minister Fatos Nano said".
        boolean soldiers =
                one != null && one.entity().id().endsWith("-army") && !one.key().equals(discourse.dateline());
        boolean state = one != null
                && !one.isGroup()
                && !(soldiers && discourse.dateline() != null)
                && one.key().length() == 3
                && Character.isUpperCase(one.key().charAt(0));
        return one != null && state ? one.key() : null;
    }

    /** "Hamas, whose fighters", "Chad, whose army": whose they are; or null. */
    private @Nullable Actor whose() {
        int rel = s.reads(from - 1, "whose") ? from - 1 : s.reads(from - 2, "whose") ? from - 2 : -1;
        ActorGroup g = rel < 1 ? null : Subjects.endingAt(s, s.isComma(rel - 1) ? rel - 2 : rel - 1);
        Actor one = g == null || g.adjective || g.members.size() != 1 ? null : g.members.get(0);
        return one == null || one.isGroup() ? null : one;
    }

    /** "Military ties", "an official letter": whether a noun follows. */
    private boolean modifies(int j) {
        boolean other = s.isMark(j) || s.isLine(j) || s.isName(j) || words.isVerb(j) || s.isWord(j, "prep");
        boolean auxiliary = s.isWord(j, "have") || s.isWord(j, "be") || s.isWord(j, "modal") || s.isWord(j, "and");
        return s.inside(j)
                && !other
                && !auxiliary
                && !s.isWord(j, "rel")
                && !s.isWord(j, "ignore")
                && !s.isWord(j, "comp");
    }

    /** "Met President Ndong in Malabo": the state whose capital the holder of a national office is met in; or null. */
    private @Nullable String seat(String title, int name) {
        boolean national = title.equals("president")
                || title.equals("prime-minister")
                || title.equals("monarch")
                || title.equals("officer");
        Term capital = national && s.reads(name, "in") ? s.term(name + 1, Kind.CAPITAL) : null;
        String of = title.equals("officer") && s.reads(name, "in") ? s.stateOfPlace(name + 1) : null;
        return capital == null ? of : capital.id();
    }

    /** The unit behind the name that stands at a unit, or behind a comma there: "the Soviet spokesman, Ivan Petrov". */
    private int nameEnd(int i) {
        int plain = EnglishNames.end(s, i);
        if (plain > i || !s.isComma(i) || !s.inside(i + 1)) {
            return plain;
        }
        int apposed = s.hasCapitals() ? EnglishNames.end(s, i + 1) : i + 1;
        boolean closed = !s.inside(apposed) || s.isMark(apposed) || s.isLine(apposed) || Subjects.isVerb(s, apposed);
        int next = s.isWord(apposed + 1, "the") ? apposed + 2 : apposed + 1;
        boolean listed = s.isWord(apposed, "and") && s.is(next, Kind.TITLE);
        return apposed - i > 2 && (closed || listed) ? apposed : i;
    }

    /** "The Chadian ambassador to Niger, Ali Deby, was summoned": where an officer serves stands before the name; else where it began. */
    private int stationed(int i) {
        int state = s.isWord(i + 1, "the") ? i + 2 : i + 1;
        boolean served = s.is(state, Kind.STATE) || s.is(state, Kind.ORG) || s.is(state, Kind.CITY);
        boolean place = (s.reads(i, "to") || s.reads(i, "in")) && (served || s.is(state, Kind.CAPITAL));
        boolean named = s.isComma(state + 1) || s.isName(state + 1);
        return place && named && nameEnd(state + 1) > state + 1 ? state + 1 : i;
    }

    private String printed(int from, int end) {
        int first = EnglishNames.past(s, s.isComma(from) ? from + 1 : from);
        return s.tokens.source().substring(s.start(first), s.end(end - 1));
    }
}
