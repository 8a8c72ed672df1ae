package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds whom "the two sides", "his country" and the like mean: those whom the sentence or the story before it has named. */
final class Pronouns {
    private final boolean verbFirst;
    private final Discourse discourse;
    private final Entities entities;

    Pronouns(boolean verbFirst, Discourse discourse, Entities entities) {
        this.verbFirst = verbFirst;
        this.discourse = discourse;
        this.entities = entities;
    }

    /** Fills the groups of a sentence that stand for others; to be called before its clauses are read. */
    void resolve(Sentence s) {
        if (s.paragraphStart) {
            discourse.paragraph();
        }
        for (int i = 0; i < s.size(); i++) {
            ActorGroup g = s.actors[i];
            if (g == null) {
                continue;
            }
            if (!g.pronoun.isEmpty()) {
                resolve(s, g);
            }
            boolean setting = !verbFirst && ((g.place && g.prep.equals("in")) || g.prep.equals("aegis"));
            if (!setting) {
                discourse.mention(g);
            }
            for (Actor named : verbFirst ? List.<Actor>of() : g.members) {
                if (named.entity().type().equals("state")) {
                    discourse.noteKingdom(named.key());
                }
            }
            if (isMatter(s, g)) {
                discourse.setting(g);
            }
        }
    }

    /** "تفاهم بشأن مطار صنعاء", "حول وضع الخرطوم": whose the matter is that is talked about need be no side of the talks. */
    static boolean isMatter(Sentence s, ActorGroup g) {
        if (isTopic(s, g)) {
            return true;
        }
        // Whom the sentence before was about stands in that one.
        boolean here = s.inside(g.from) && g.equals(s.actors[g.from]);
        boolean open = here
                && s.verbs.length == 0
                && g.prep.isEmpty()
                && g.pronoun.isEmpty()
                && !g.adjective
                && s.mayHave("prep.about");
        for (int j = g.from - 1; open && j >= 0 && j > g.from - 5; j--) {
            if (s.isWord(j, "prep.about")) {
                return j < g.from - 1;
            }
            boolean verb = Subjects.isVerb(s, j) && !s.isWord(j - 1, "prep.about");
            boolean about = s.prep(j).isEmpty() || s.prep(j).equals("about");
            boolean genitive = about && !s.isWord(j, "prep") && !s.isMark(j) && !verb;
            if (!genitive && s.actors[j] == null && Subjects.endingAt(s, j) == null) {
                return false;
            }
        }
        return false;
    }

    /** "وفي ما يتعلق بكوريا الشمالية، حث الطرفان": what a sentence opens with and sets apart by a comma is its matter. */
    static boolean isTopic(Sentence s, ActorGroup g) {
        boolean opens = s.verbs.length == 0 && g.pronoun.isEmpty() && g.from > 0 && s.inside(g.from);
        opens = opens && g.equals(s.actors[g.from]) && (s.isWord(0, "topic") || s.isWord(0, "prep.about"));
        for (int j = 1; opens && j < g.from; j++) {
            opens = !s.isMark(j) && (!Subjects.isVerb(s, j) || s.isWord(j, "topic"));
        }
        int j = g.to;
        while (opens && s.inside(j) && !s.isMark(j) && !Subjects.isVerb(s, j)) {
            j++;
        }
        return opens && s.isComma(j);
    }

    private void resolve(Sentence s, ActorGroup g) {
        int start = s.start(g.from);
        int end = s.end(g.to - 1);
        switch (g.pronoun) {
            case "pair" -> {
                ActorGroup listed = g.prep.isEmpty() ? listBehind(s, g.to) : null;
                if (listed != null) {
                    g.members.addAll(listed.members);
                } else if (!conflictParties(s, g) && !foesAtHome(s, g)) {
                    ofKind(s, g, twoSides(s, g)).forEach(a -> g.members.add(a.meantBy(start, end)));
                }
            }
            case "them" -> {
                for (int j = g.from - 1; j > 0 && g.members.isEmpty(); j--) {
                    ActorGroup many = s.actors[j];
                    boolean object = many != null && many.members.size() > 1 && Subjects.isVerb(s, j - 1);
                    (object ? many.members : List.<Actor>of()).forEach(a -> g.members.add(a.meantBy(start, end)));
                }
            }
            case "theirs" -> {
                for (int j = 0; j < g.from && g.members.isEmpty(); j++) {
                    ActorGroup several = s.actors[j];
                    boolean speak = several != null && several.prep.isEmpty() && several.members.size() > 1;
                    (speak ? several.members : List.<Actor>of()).forEach(a -> g.members.add(a.meantBy(start, end)));
                }
            }
            case "own" -> {
                Actor owner = ownerBefore(s, g.from);
                if (owner != null) {
                    g.members.add(owner.meantBy(start, end));
                }
                listed(s, g);
            }
            case "latter" -> {
                Actor last = latter(s, g.from);
                (last == null ? List.<Actor>of() : List.of(last)).forEach(a -> g.members.add(a.meantBy(start, end)));
            }
            case "land" -> {
                String iso3 = discourse.country(doers(s, g.from));
                if (iso3 != null) {
                    g.members.add(entities.state(iso3, start, end));
                }
            }
            case "office" -> {
                Actor owner = sayer(s, g.from);
                Title title = s.title(g.from);
                boolean state =
                        owner != null && Character.isUpperCase(owner.key().charAt(0));
                if (state && owner != null && title != null) {
                    Actor office = entities.office(title, owner.key(), start, end);
                    g.members.add(office.meantBy(start, end));
                }
            }
            default -> {
                ActorGroup listed = listBehind(s, g.to);
                List<Actor> meant = listed == null ? discourse.lastMany(count(s, g), states(s, g)) : listed.members;
                meant.forEach(a -> g.members.add(listed == null ? a.meantBy(start, end) : a));
            }
        }
    }

    /** "من قبل بلاده وغانا ومالي": who is listed behind one's own land stands as it does. */
    private void listed(Sentence s, ActorGroup own) {
        ActorGroup next = verbFirst && s.inside(own.to) ? s.actors[own.to] : null;
        boolean more = next != null
                && !own.prep.isEmpty()
                && next.prep.isEmpty()
                && s.unit(own.to).has(Unit.AND);
        if (next != null && more && next.pronoun.isEmpty() && !next.adjective) {
            next.prep = own.prep;
        }
    }

    /** "الدول الأربع", "the three countries": how many; 0 where no number is told. */
    private static int count(Sentence s, ActorGroup g) {
        for (int t = s.unit(g.from).from(); t < s.unit(g.to - 1).to(); t++) {
            int n = number(s.tokens.word(t));
            if (n > 0) {
                return n;
            }
        }
        return 0;
    }

    /** The number that a word is, of those that stand for so many; 0 for others. */
    static int number(String word) {
        return switch (word) {
            case "الثلاث", "الثلاثه", "three", "trio" -> 3;
            case "الاربع", "الاربعه", "four" -> 4;
            case "الخمس", "الخمسه", "five" -> 5;
            default -> 0;
        };
    }

    private static boolean states(Sentence s, ActorGroup g) {
        for (int t = s.unit(g.from).from(); t < s.unit(g.to - 1).to(); t++) {
            switch (s.tokens.word(t)) {
                case "الدول", "البلدان", "countries", "states", "nations", "governments" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Who does what the words before a place in the sentence tell, and who says so: none of them means himself by "the country". */
    private List<Actor> doers(Sentence s, int at) {
        List<Actor> all = new ArrayList<>();
        for (int j = at - 1; j >= 0 && !s.isBreak(j); j--) {
            boolean asked = all.isEmpty() || s.is(j, Kind.REPORT);
            ActorGroup g = asked && Subjects.isVerb(s, j) ? new EnglishClauses(s, discourse).subject(j) : null;
            all.addAll(g == null ? List.of() : g.members);
        }
        return all;
    }

    /** "التقى الرئيس نظيره، وأكد الأخير": who was named last, in Arabic the last whom a word of this gender may mean; null for nobody. */
    private @Nullable Actor latter(Sentence s, int at) {
        boolean woman = s.tokens.source().charAt(s.end(at) - 1) == 'ة';
        for (int j = at - 1; j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean one = g != null && !g.adjective && !(g.place && g.prep.equals("in")) && g.members.size() == 1;
            if (g != null && one && (!verbFirst || Entities.mayBeCalled(g.members.get(0), woman))) {
                return g.members.get(0);
            }
        }
        return discourse.last(a -> !verbFirst || Entities.mayBeCalled(a, woman));
    }

    /** "South Sudan's warring sides": the state whose they are and its rebels, where the story names them. */
    private boolean foesAtHome(Sentence s, ActorGroup g) {
        int mark = g.from - 1;
        while (mark > g.from - 3 && mark > 0 && !s.isMark(mark) && !s.isWord(mark, "prep")) {
            mark--;
        }
        ActorGroup owner = !verbFirst && Subjects.owning(s, mark) ? Subjects.endingAt(s, mark - 1) : null;
        if (owner == null || owner.members.size() != 1) {
            return false;
        }
        g.members.addAll(owner.members);
        Actor rebels = discourse.rebels();
        if (rebels != null && owner.members.get(0).key().equals(rebels.entity().country())) {
            g.members.add(rebels.meantBy(s.start(g.from), s.end(g.to - 1)));
        }
        return true;
    }

    /** "Norway urged both sides": who does something to two others is none of them. */
    private List<Actor> others(Sentence s, ActorGroup g) {
        boolean added = !verbFirst && g.from > 1 && s.verbs[g.from - 1] == EnglishVerbs.GERUND && s.isComma(g.from - 2);
        boolean object = !verbFirst && g.from > 0 && Subjects.isVerb(s, g.from - 1) && !s.is(g.from - 1, Kind.REPORT);
        object = (object && !s.isWord(g.from - 1, "have") && !s.isWord(g.from - 1, "be")) || added;
        ActorGroup subject = object ? new EnglishClauses(s, discourse).subject(g.from - 1) : null;
        return subject == null ? List.of() : subject.members;
    }

    /** "The two ministers", "the two countries": words for states and those who serve them. */
    private static boolean ofStates(Sentence s, ActorGroup pronoun) {
        return s.isWord(pronoun.from, "pair.states");
    }

    private static boolean isState(Actor a) {
        return Character.isUpperCase(a.key().charAt(0));
    }

    /** Two sides; where the words are for states and one of the two is none, the two states that last did something together, or that the headline names, or that were named last. */
    private List<Actor> ofKind(Sentence s, ActorGroup pronoun, List<Actor> sides) {
        if (!ofStates(s, pronoun) || Lists.all(sides, Pronouns::isState)) {
            return sides;
        }
        List<Actor> told = discourse.statePair().isEmpty() ? discourse.headlined() : discourse.statePair();
        List<Actor> last = told.size() == 2 ? told : discourse.lastTwo();
        return Lists.all(last, Pronouns::isState) ? last : List.of();
    }

    /** "India's navy seized Pakistani fishermen a day after talks between the two countries": the only two nations whose ships or people the sentence names; empty for none. */
    private List<Actor> nations(Sentence s, ActorGroup pronoun) {
        Set<String> states = new LinkedHashSet<>();
        for (int j = 0; j < pronoun.from; j++) {
            ActorGroup g = s.actors[j];
            for (Actor a : g == null ? List.<Actor>of() : g.members) {
                String iso3 = InstrumentOwners.state(a)
                        ? a.key()
                        : a.isGroup() ? a.entity().country() : null;
                if (iso3 != null) {
                    states.add(iso3);
                }
            }
        }
        int start = s.start(pronoun.from);
        int end = s.end(pronoun.to - 1);
        return states.size() == 2 && ofStates(s, pronoun)
                ? states.stream().map(iso3 -> entities.state(iso3, start, end)).toList()
                : List.of();
    }

    /** The two that this sentence has named; else the two who were told to act together, unless someone else is named here. */
    /** "وقع الطرفان في ختام الزيارة": who the two are is told by the visit of which the story has told. */
    private static boolean ofVisit(Sentence s, ActorGroup pronoun) {
        for (int j = pronoun.to; s.inside(j) && j < pronoun.to + 6 && !s.isMark(j); j++) {
            Term deed = s.unit(j).has(Unit.AL) ? s.term(j, Term.Kind.PREDICATE) : null;
            if (deed != null && deed.as(Predicate.class).kind().equals("visit")) {
                return true;
            }
        }
        return false;
    }

    private List<Actor> twoSides(Sentence s, ActorGroup pronoun) {
        if (verbFirst && discourse.bound().size() == 2 && provided(s, pronoun)) {
            return discourse.bound();
        }
        if (verbFirst && discourse.encounter().size() == 2 && ofVisit(s, pronoun)) {
            return discourse.encounter();
        }
        List<Actor> helped = verbFirst ? helped(s, pronoun) : List.of();
        if (!helped.isEmpty()) {
            return helped;
        }
        ActorGroup urging = verbFirst && pronoun.prep.isEmpty() ? Subjects.endingAt(s, pronoun.from - 1) : null;
        int verb = urging == null ? -1 : urging.from - 1;
        while (verb > 0 && (s.isWord(verb, "each") || (s.isWord(verb, "prep.from") && s.starts(verb - 1, "كل")))) {
            verb--;
        }
        if (urging != null && verb >= 0 && Subjects.isVerb(s, verb)) {
            List<Actor> told = discourse.pair();
            boolean others = told.size() == 2 && Lists.none(told, a -> Entities.hasKey(urging.members, a.key()));
            return others ? told : discourse.lastTwo(urging.members);
        }
        // "لجنة تضم ممثلين عن كينيا وغانا والطرفين": who is listed beside two others is neither.
        ActorGroup beside = verbFirst && s.unit(pronoun.from).has(Unit.AND) && !pronoun.prep.equals("between")
                ? Subjects.endingAt(s, pronoun.from - 1)
                : null;
        List<Actor> done = beside == null || beside.adjective ? List.of() : discourse.pair();
        if (beside != null && done.size() == 2 && Lists.none(done, a -> Entities.hasKey(beside.members, a.key()))) {
            return done;
        }
        List<Actor> mediator = verbFirst ? mediator(s, pronoun) : List.of();
        if (!mediator.isEmpty()) {
            List<Actor> listed = twoListed(s, pronoun.from);
            if (Lists.any(listed, a -> !Entities.hasKey(mediator, a.key()))) {
                return listed;
            }
            List<Actor> told = discourse.pair();
            boolean others = told.size() == 2 && Lists.none(told, a -> Entities.hasKey(mediator, a.key()));
            return others ? told : discourse.lastTwo(mediator);
        }
        boolean object = verbFirst
                && pronoun.prep.isEmpty()
                && s.ends(pronoun.from, "ين")
                && pronoun.from > 0
                && Subjects.isVerb(s, pronoun.from - 1);
        if (object && discourse.pair().size() == 2) {
            return discourse.pair();
        }
        if (verbFirst && others(s, pronoun, discourse.pair())) {
            return discourse.pair();
        }
        for (int j = pronoun.from - 1; verbFirst && j >= 0; j--) {
            ActorGroup two = s.actors[j];
            if (two != null && two.pronoun.equals("pair") && two.members.size() == 2) {
                return two.members;
            }
        }
        List<Actor> named = new ArrayList<>();
        for (int j = 0; j < pronoun.from; j++) {
            ActorGroup g = s.actors[j];
            boolean here = g != null
                    && g.pronoun.isEmpty()
                    && !g.adjective
                    && !g.prep.equals("in")
                    && !g.prep.equals("aegis")
                    && !s.isWord(g.from - 1, "aegis.verb");
            if (g != null && here && !isMatter(s, g)) {
                g.members.stream()
                        .filter(a -> !a.isGroup() && !a.entity().type().equals("media"))
                        .forEach(named::add);
            }
        }
        List<Actor> here = Entities.distinct(named);
        if (!verbFirst) {
            List<Actor> except = here.size() == 1 && ofOfficers(s, pronoun) ? here : others(s, pronoun);
            except = except.isEmpty() && pronoun.prep.equals("to") ? writer(s, pronoun) : except;
            List<Actor> excepted = except;
            boolean two = here.size() == 2 && Lists.none(here, a -> Entities.hasKey(excepted, a.key()));
            List<Actor> listed = here.size() > 2 ? twoListed(s, pronoun.from) : List.of();
            List<Actor> told = here.size() > 2 ? here : except;
            List<Actor> met = (s.isWord(pronoun.from, "pair.officers") || s.isWord(pronoun.from, "officers")) && !two
                    ? discourse.officers()
                    : List.of();
            if (met.size() == 2 && Lists.none(met, a -> Entities.hasKey(excepted, a.key()))) {
                return met;
            }
            // "The EU, which has mediated between the two": between those of whom the story tells first of all.
            List<Actor> first = !two && pronoun.prep.equals("between") && mediates(s, pronoun.from)
                    ? discourse.leading()
                    : List.of();
            if (first.size() == 2 && Lists.none(first, a -> Entities.hasKey(here, a.key()))) {
                return first;
            }
            List<Actor> guests = two ? List.of() : ofEncounter(s, here);
            if (guests.size() == 2 && Lists.none(guests, a -> Entities.hasKey(excepted, a.key()))) {
                return guests;
            }
            List<Actor> sides = two ? here : !listed.isEmpty() ? listed : discourse.twoSides(told, entities);
            sides = sides.isEmpty() ? nations(s, pronoun) : sides;
            return sides.isEmpty() && here.isEmpty() ? twoBehind(s, pronoun.to) : sides;
        }
        List<Actor> neighbours = here.isEmpty() ? twoAdjectives(s, pronoun.from) : List.of();
        if (!neighbours.isEmpty()) {
            return neighbours;
        }
        List<Actor> pair = discourse.pair();
        List<Actor> story = pair.size() == 2 ? pair : discourse.headlined();
        if (here.size() == 2) {
            // "رفعت كينيا القضية إلى المحكمة استنادا إلى محضر وقعه الطرفان": a court is no side of what the story's two
            // did.
            boolean one = Lists.any(story, a -> Entities.hasKey(here, a.key()));
            boolean court = Lists.any(here, a -> a.entity().type().equals("igo"));
            return one && court && Lists.all(story, InstrumentOwners::state) ? story : here;
        }
        boolean others = pronoun.prep.isEmpty() && s.ends(pronoun.from, "ين") && story.size() == 2 && here.size() == 1;
        if (others && !Entities.hasKey(story, here.get(0).key())) {
            return story;
        }
        List<Actor> listed = here.size() > 2 ? twoListed(s, pronoun.from) : List.of();
        if (!listed.isEmpty()) {
            return listed;
        }
        boolean fought = s.isWord(pronoun.from - 2, "strife");
        // "قال المتحدث إن الطرفين", "إن وفدي الطرفين": who speaks of two is none of them.
        boolean told = s.isWord(pronoun.from - 1, "comp") || s.isWord(pronoun.from - 2, "comp");
        boolean said = (fought || told) && pair.size() == 2 && here.size() == 1;
        if (said && !Entities.hasKey(pair, here.get(0).key())) {
            return pair;
        }
        // "لعبت سويسرا دور الوسيط في المحادثات بين الجانبين": who helps two is none of them.
        boolean helps = pronoun.prep.equals("between") && pair.size() == 2 && here.size() == 1;
        if (helps
                && mediates(s, pronoun.from)
                && !Entities.hasKey(pair, here.get(0).key())) {
            return pair;
        }
        boolean theirs = Lists.all(here, a -> Entities.hasKey(pair, a.key()));
        boolean titled = pair.isEmpty() && Lists.all(here, a -> Entities.hasKey(story, a.key()));
        return pair.size() == 2 && theirs ? pair : titled && story.size() == 2 ? story : discourse.lastTwo();
    }

    /** "وتنص المعاهدة على إقامة علاقات بين الجانبين", "بموجب الاتفاق يلتزم الطرفان": whether an accord says what its sides do, and nobody else is named. */
    private static boolean provided(Sentence s, ActorGroup pronoun) {
        boolean accord = false;
        for (int j = 0; j < pronoun.from; j++) {
            if (s.actors[j] != null) {
                return false;
            }
            boolean says = s.isWord(j, "stipulate") || s.isWord(j, "prep.under");
            boolean the = says && s.is(j + 1, Kind.INSTRUMENT) && s.unit(j + 1).has(Unit.AL);
            accord = accord || the;
        }
        return accord;
    }

    /** "قال المتحدث القطري إن المحادثات بين الطرفين": where only one speaks who is none of the two whom he has helped, the talks are theirs. */
    private List<Actor> helped(Sentence s, ActorGroup pronoun) {
        List<Actor> two = discourse.helped();
        boolean sides = two.size() == 2 && pronoun.prep.equals("between") && s.starts(pronoun.from, "الطرف");
        boolean talks = false;
        for (int j = pronoun.from - 1; sides && j >= 0 && j > pronoun.from - 5; j--) {
            talks = talks || s.isWord(j, "talks");
        }
        for (int j = 0; talks && j < pronoun.from; j++) {
            ActorGroup g = s.actors[j];
            talks = g == null || Lists.all(g.members, a -> a.entity().country() != null && !isOne(two, a));
        }
        return talks ? two : List.of();
    }

    private static boolean isOne(List<Actor> two, Actor a) {
        return Lists.any(
                two,
                b -> a.entity().country() != null
                        && a.entity().country().equals(b.entity().country()));
    }

    /** "At the end of the visit the two sides signed", "the two countries agreed, the Ghanaian ministry said": those who met or talked, whoever else was named since; or nobody. */
    private List<Actor> ofEncounter(Sentence s, List<Actor> here) {
        List<Actor> met = discourse.encounter();
        boolean theirs = Lists.all(here, a -> Entities.hasKey(met, a.key()));
        if (met.size() != 2 || !theirs || Occasions.ofKnown(s)) {
            return theirs ? met : List.of();
        }
        boolean told = false;
        for (ActorGroup g : s.actors) {
            for (Actor a : g == null || !g.pronoun.isEmpty() ? List.<Actor>of() : g.members) {
                told = told || Entities.hasKey(met, a.key());
                theirs = theirs && !a.isGroup() && Entities.hasKey(met, a.key()) && !discourse.justNamed(a);
            }
        }
        return told && theirs ? met : List.of();
    }

    /** "Austria had written to both governments": who addresses two is neither. */
    private List<Actor> writer(Sentence s, ActorGroup pronoun) {
        for (int j = pronoun.from - 1; j >= 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                ActorGroup by = s.isWord(j, "reaches.out") ? new EnglishClauses(s, discourse).subject(j) : null;
                return by == null ? List.of() : by.members;
            }
        }
        return List.of();
    }

    /** "في اتصالين مع الزعيمين", "وحضت كينيا، في بيان، الجانبين": whether whoever is named here has to do with two others, who did something together before. */
    private static boolean others(Sentence s, ActorGroup pronoun, List<Actor> pair) {
        boolean reached = switch (pronoun.prep) {
            case "with", "li", "to" -> true;
            case "" -> s.isComma(pronoun.from - 1) && s.ends(pronoun.from, "ين");
            default -> false;
        };
        boolean named = false;
        for (int j = 0; reached && pair.size() == 2 && j < pronoun.from; j++) {
            ActorGroup g = s.actors[j];
            boolean here = g != null && g.pronoun.isEmpty() && !g.adjective && !g.prep.equals("in");
            for (Actor a : g == null || !here ? List.<Actor>of() : g.members) {
                named = named || !a.isGroup();
                reached = reached && !Entities.hasKey(pair, a.key());
            }
        }
        return named && reached && pair.size() == 2;
    }

    /** "عرضت الصين التوسط بينهما", "للوساطة بين البلدين": who mediates, the first whom the sentence names, and who is neither of the two; empty for other words. */
    private static List<Actor> mediator(Sentence s, ActorGroup pronoun) {
        int deed = pronoun.from - (s.isWord(pronoun.from - 1, "prep.between") ? 2 : 1);
        Term t = pronoun.prep.equals("between") && deed > 0 ? s.term(deed, Kind.PREDICATE) : null;
        boolean mediates = t != null && t.as(Predicate.class).kind().equals("mediate");
        for (int j = deed; !mediates && pronoun.prep.equals("between") && j >= 0 && j > deed - 14; j--) {
            Term verb = Subjects.isVerb(s, j) ? s.term(j, Kind.PREDICATE) : null;
            mediates = verb != null && verb.as(Predicate.class).kind().equals("mediate");
            ActorGroup subject = mediates ? s.actors[j + 1] : null;
            if (subject != null && subject.prep.isEmpty() && !subject.adjective) {
                return subject.members;
            }
        }
        for (int j = 0; mediates && j < deed; j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.pronoun.isEmpty() && !g.adjective && g.prep.isEmpty()) {
                return g.members;
            }
        }
        return List.of();
    }

    /** "Spoke to the foreign ministers of the two countries": who sees those who lead two is of neither. */
    private static boolean ofOfficers(Sentence s, ActorGroup pronoun) {
        return s.isWord(pronoun.from - 1, "prep.of")
                && s.is(pronoun.from - 2, Kind.TITLE)
                && s.ends(pronoun.from - 2, "s")
                && (s.isWord(pronoun.from - 3, "prep")
                        || s.isWord(pronoun.from - 4, "prep")
                        || Subjects.isVerb(s, Math.max(0, pronoun.from - 4)));
    }

    /** Whether words for mediation stand before a unit. */
    private static boolean mediates(Sentence s, int before) {
        for (int j = 0; j < before; j++) {
            Term deed = s.term(j, Kind.PREDICATE);
            boolean mediates = deed != null && deed.as(Predicate.class).kind().equals("mediate");
            if (mediates || s.isWord(j, "mediator") || s.isWord(j, "aegis.verb")) {
                return true;
            }
        }
        return false;
    }

    /** "Both countries have signed a pact, Chad's minister said after meeting the Malian envoy": the only two that the rest of the first sentence names. */
    private static List<Actor> twoBehind(Sentence s, int from) {
        List<Actor> named = new ArrayList<>();
        for (int j = from; j < s.size(); j++) {
            ActorGroup g = s.actors[j];
            boolean side = g != null && !g.adjective && !(g.place && g.prep.equals("in"));
            for (Actor a : g == null || !side ? List.<Actor>of() : g.members) {
                if (!a.isGroup()) {
                    Entities.addOne(named, a);
                }
            }
        }
        return named.size() == 2 ? named : List.of();
    }

    /** "الحدود الأرمينية الأذربيجانية": the two whose adjectives stand side by side, the last before a place; or nobody. */
    private static List<Actor> twoAdjectives(Sentence s, int before) {
        for (int j = before - 1; j > 0; j--) {
            ActorGroup a = s.actors[j - 1];
            ActorGroup b = s.actors[j];
            boolean beside = a != null && b != null && a.to == j && a.adjective && b.adjective;
            if (a != null && b != null && beside && !s.unit(j).has(Unit.AND)) {
                List<Actor> two = new ArrayList<>(a.members);
                two.addAll(b.members);
                return Entities.distinct(two).size() == 2 ? two : List.of();
            }
        }
        return List.of();
    }

    /** "قال المبعوث إن الحكومة والجبهة وقعتا اتفاقا بعد محادثات جمعتهما": the two that were listed last, of several who were named. */
    private static List<Actor> twoListed(Sentence s, int before) {
        for (int j = before - 1; j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean named = g != null && g.pronoun.isEmpty() && !g.adjective && !g.prep.equals("in");
            List<Actor> two = g == null || !named ? List.of() : Entities.distinct(g.members);
            if (two.size() == 2 && Lists.none(two, Actor::isGroup)) {
                return two;
            }
        }
        return List.of();
    }

    /** "The three states, which are Iraq, Turkey and Syria". */
    private static @Nullable ActorGroup listBehind(Sentence s, int i) {
        // "الدول الثلاث الموقعة على الاتفاق، كينيا ومالي وغانا".
        boolean which = s.verbs.length == 0 && s.inside(i) && s.starts(i, "ال") && !s.isMark(i);
        int from = i;
        while (which && s.inside(from) && from < i + 6 && !s.isComma(from) && s.actors[from] == null) {
            from++;
        }
        from = which && s.isComma(from) ? from : which && TitleBounds.isFormer(s, i) ? i + 1 : i;
        for (int j = from; j < s.size() && j < from + 3; j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.members.size() > 1) {
                return g;
            }
            if (!s.isComma(j) && !s.isWord(j, "they") && !s.isDash(j) && s.mark(j) != ':') {
                return null;
            }
        }
        return null;
    }

    /** "The two sides of the conflict in X" are at least X, and who is listed behind. */
    private boolean conflictParties(Sentence s, ActorGroup g) {
        ActorGroup in = s.isWord(g.to, "prep.in") && s.inside(g.to + 1) ? s.actors[g.to + 1] : null;
        boolean called = !verbFirst || s.isWord(g.from, "pair");
        if (in == null || !called || in.members.isEmpty() || in.place) {
            return false;
        }
        g.members.addAll(in.members);
        for (int j = in.to + 1; s.isComma(in.to) && j < s.size() && j < in.to + 6 && !s.isComma(j); j++) {
            ActorGroup other = s.actors[j];
            if (other != null && other.prep.isEmpty() && !other.adjective) {
                g.members.addAll(other.members);
                return true;
            }
        }
        Actor rebel = discourse.lastRebel();
        if (rebel != null && in.members.get(0).key().equals(rebel.entity().country())) {
            g.members.add(rebel.meantBy(s.start(g.from), s.end(g.to - 1)));
        }
        return true;
    }

    /** The actor of this sentence that stands first, else the speaker. */
    private @Nullable Actor ownerBefore(Sentence s, int i) {
        // "لافروف الذي تؤيد بلاده الاتفاق": his of whom the clause is about.
        boolean relative = verbFirst && Subjects.isVerb(s, Math.max(0, i - 1)) && s.isWord(i - 2, "rel");
        ActorGroup about = relative ? Subjects.endingAt(s, s.isComma(i - 3) ? i - 4 : i - 3) : null;
        if (about != null && about.members.size() == 1 && hasCountry(about)) {
            return about.members.get(0);
        }
        Actor speaking = verbFirst ? speaking(s, i) : null;
        if (speaking != null) {
            return speaking;
        }
        for (int j = i - 1; j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean plain = g != null && !g.adjective && !g.place && g.prep.isEmpty() && !g.members.isEmpty();
            boolean alone = plain && (g.members.size() == 1 || s.isWord(g.to, "rel"));
            // "أبلغ الوزير الكيني نظيره الغاني رفض بلاده": the counterpart is spoken to, and the country is the
            // speaker's.
            boolean spokenTo = alone && verbFirst && s.isWord(g.from, "counterpart") && !s.isWord(g.to, "rel");
            spokenTo = spokenTo || (alone && verbFirst && otherLand(s, g, i));
            if (g != null && alone && !spokenTo && (!verbFirst || hasCountry(g))) {
                return g.members.get(g.members.size() - 1);
            }
        }
        boolean his = !verbFirst && (s.reads(i, "his") || s.reads(i, "her"));
        ActorGroup person = his ? discourse.person() : null;
        return person == null ? discourse.speaker() : person.members.get(0);
    }

    /** "قال الوزير الكيني إن مقاطعة غانا من قبل بلاده": a state that the pronoun does not agree with, or to which his own did something, is not his. */
    private static boolean otherLand(Sentence s, ActorGroup g, int own) {
        boolean state = g.members.get(g.members.size() - 1).entity().type().equals("state");
        boolean by = s.isWord(g.to, "prep.by") && own <= g.to + 2;
        boolean he = s.ends(own, "ه") && !s.ends(own, "ها");
        return state && (by || (he && !Entities.mayBeCalled(g.members.get(g.members.size() - 1), false)));
    }

    /** "Chad said its army": who says it, the subject of the nearest verb of a report before; null for none or many. */
    private @Nullable Actor sayer(Sentence s, int own) {
        // "Chad condemned the raid, its foreign minister said": the subject of what he says.
        boolean closes = s.isComma(own - 2) || s.isQuote(own - 2);
        for (int j = own - 1; j >= 0; j--) {
            if ((closes || s.is(j, Kind.REPORT)) && Subjects.isVerb(s, j)) {
                ActorGroup g = new EnglishClauses(s, discourse).subject(j);
                return g != null && g.members.size() == 1 ? g.members.get(0) : null;
            }
        }
        return null;
    }

    /** "قال الوزير الكيني خلال لقائه الرئيس التشادي إن بلاده": what somebody says of his country is said of the speaker's; null where nobody speaks. */
    private static @Nullable Actor speaking(Sentence s, int own) {
        for (int j = own - 2; s.isWord(own - 1, "comp") && j >= 0 && !s.isBreak(j); j--) {
            if (s.is(j, Kind.REPORT) && Subjects.isVerb(s, j)) {
                ActorGroup g = s.actors[j + 1];
                boolean one = g != null && g.prep.isEmpty() && !g.adjective && g.members.size() == 1;
                return one && hasCountry(g) ? g.members.get(0) : null;
            }
        }
        return null;
    }

    /** An organisation has no country to call its own. */
    private static boolean hasCountry(ActorGroup g) {
        return Character.isUpperCase(g.members.get(g.members.size() - 1).key().charAt(0));
    }
}
