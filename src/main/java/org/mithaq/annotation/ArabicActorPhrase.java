package org.mithaq.annotation;

import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** Reads one Arabic actor: by name, nation, office, form of address. */
final class ArabicActorPhrase {
    private final World world;
    private final Entities entities;
    private final Discourse discourse;
    private final TitledPhrase titles;

    ArabicActorPhrase(World world, Entities entities, Discourse discourse) {
        this.world = world;
        this.entities = entities;
        this.discourse = discourse;
        this.titles = new TitledPhrase(world, entities, discourse);
    }

    boolean read(Sentence s, int i, ActorGroup group) {
        Unit u = s.unit(i);
        if (u.isWord("counterpart")) {
            return counterpart(s, i, group);
        }
        if (shortened(s, i, group) || quoted(s, i, group) || kingdom(s, i, group) || ministry(s, i, group)) {
            return true;
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

    /** "المعارضة المسلحة بزعامة رياك مشار": fighters and an opposition whose leader is named are the force that he leads; false for others. */
    boolean led(Sentence s, int i, ActorGroup group) {
        Title title = s.title(i);
        boolean opposed =
                title != null && (title.id().equals("opposition") || title.id().equals("rebels"));
        if (!opposed && !s.isWord(i, "group.people") && !s.isWord(i, "rebel.people")) {
            return false;
        }
        int by = i + 1;
        while (by < i + 3 && s.inside(by) && s.starts(by, "ال") && !s.isWord(by, "led.by")) {
            by++;
        }
        int leader = s.isWord(by, "led.by") ? overHonorifics(s, by + 1) : s.size();
        Term who = s.term(leader, Kind.PERSON);
        Actor person = who == null ? null : entities.person(who.as(World.Person.class), s.start(leader), s.end(leader));
        String of = person == null ? null : person.entity().affiliation();
        World.Organisation force = of == null ? null : world.organisation(of);
        if (force == null) {
            return false;
        }
        group.members.add(entities.organisation(force, s.start(i), s.end(leader)));
        group.to = leader + 1;
        return true;
    }

    /** "صاحب السمو" is "سموه" from here on, "فخامة" is "فخامته". */
    private void addressed(Sentence s, int unit, Actor actor) {
        Unit u = s.unit(unit);
        for (int token = u.from(); token < u.to(); token++) {
            String word = s.tokens.word(token);
            boolean clitic = token == u.from() && u.written(Unit.AND | Unit.SO | Unit.BI | Unit.LI) != 0;
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

    /** "الحركة", "الصندوق": the organisation of that name that was told of last, unless an adjective makes it another. */
    private boolean shortened(Sentence s, int i, ActorGroup group) {
        boolean alone = s.isWord(i, "org.head") && !(s.isName(i + 1) && s.starts(i + 1, "ال"));
        boolean bare = alone && !s.is(i + 1, Kind.NISBA);
        Actor known = bare ? discourse.named(ShortNames.of(s, i)) : null;
        // "المنظمة الدولية": the United Nations, unless it is one for something.
        boolean world = s.isWord(i, "org.world") && !s.starts(i + 1, "ل");
        known = world ? entities.owner("un", s.start(i), s.end(i)) : known;
        known = known == null && bare && s.isWord(i, "org.armed") && s.index() > 0 ? discourse.rebels() : known;
        if (known == null) {
            return false;
        }
        group.members.add(known.meantBy(s.start(i), s.end(i)));
        group.to = i + 1;
        return true;
    }

    /** "بين المملكة والإمارات": the only kingdom that the story is dated from or has named. */
    private boolean kingdom(Sentence s, int i, ActorGroup group) {
        boolean alone = s.isWord(i, "kingdom") && !s.is(i + 1, Kind.NISBA) && !s.isWord(i + 1, "rel");
        String iso3 = alone ? discourse.kingdom() : null;
        if (iso3 == null) {
            return false;
        }
        group.members.add(entities.state(iso3, s.start(i), s.end(i)));
        group.to = i + 1;
        return true;
    }

    /** "فرضت الخزانة الأمريكية عقوبات": a ministry by the last word of its name, where only a subject or an object can be. */
    private boolean ministry(Sentence s, int i, ActorGroup group) {
        Term nation = s.isWord(i, "ministry.short") ? s.term(i + 1, Kind.NISBA) : null;
        boolean feminine = nation != null && s.unit(i + 1).pro() == Unit.AL && s.ends(i + 1, "ه");
        boolean stands = i == 0 || Subjects.isVerb(s, i - 1) || s.isWord(i - 1, "comp") || s.isMark(i - 1);
        if (nation == null || !feminine || !(stands || s.is(i - 1, Kind.REPORT))) {
            return false;
        }
        group.members.add(entities.state(nation.id(), s.start(i), s.end(i + 1)));
        group.to = i + 2;
        return true;
    }

    /** "حركة «حماس»", "مجموعة إيكواس": the name stands behind what it is. */
    private boolean quoted(Sentence s, int i, ActorGroup group) {
        boolean noun = s.isWord(i, "org.noun");
        if (noun && s.is(i + 1, Kind.ORG) && (s.unit(i + 1).pro() & ~Unit.AL) == 0) {
            return simple(s, i + 1, group);
        }
        boolean named = noun && s.isQuote(i + 1) && s.is(i + 2, Kind.ORG) && simple(s, i + 2, group);
        if (named) {
            group.to = s.isQuote(i + 3) ? i + 4 : i + 3;
        }
        return named || leaderOfQuoted(s, i, group);
    }

    /** "زعيم «الحركة الشعبية» جون قرنق": the name of what somebody leads stands in quotation marks between his office and his own. */
    private boolean leaderOfQuoted(Sentence s, int i, ActorGroup group) {
        LanguagePack.Title title = s.is(i + 2, Kind.ORG) && s.isQuote(i + 1) && s.isQuote(i + 3) ? s.title(i) : null;
        boolean plain = title != null && (s.unit(i + 2).pro() & ~Unit.AL) == 0;
        if (!plain || title == null || !title.type().equals("person")) {
            return false;
        }
        Term holder = s.term(i + 4, Kind.PERSON);
        Term org = s.term(i + 2, Kind.ORG);
        if (holder != null) {
            group.members.add(entities.person(holder.as(World.Person.class), s.start(i), s.end(i + 4)));
            group.to = i + 5;
        } else {
            group.members.add(entities.office(title, org == null ? "" : org.id(), s.start(i), s.end(i + 3)));
            group.to = ArabicNames.swallowName(s, i + 4);
        }
        return true;
    }

    /** "The Israelis"; "الكوريتان", the two states of one adjective; or an adjective that later rules may want. */
    private boolean nisbaAlone(Sentence s, int i, ActorGroup group, Term nisba) {
        Unit u = s.unit(i);
        // "وأثنى السوداني على": right behind a verb the last word of a name that was given in full.
        boolean alone = u.has(Unit.AL) && i > 0 && (Subjects.isVerb(s, i - 1) || s.is(i - 1, Kind.REPORT));
        Actor known = alone && !s.isName(i + 1) ? discourse.named(s.word(i)) : null;
        if (known != null) {
            group.members.add(known.meantBy(s.start(i), s.end(i)));
            group.to = i + 1;
            return true;
        }
        boolean plural = nisba.is(Term.PLURAL) && !nisba.is(Term.FEMININE) && !s.isName(i - 1);
        boolean people = plural && u.has(Unit.AL);
        boolean both = nisba.is(Term.DUAL) && u.has(Unit.AL) && !s.isName(i - 1);
        boolean seat = !people && !both && u.has(Unit.AL) && capitalOf(s, i);
        group.adjective = !people && !both && !seat;
        group.place = seat;
        group.prep = seat && group.prep.isEmpty() ? s.prep(i - 1) : group.prep;
        int start = seat ? s.tokens.start(s.unit(i - 1).to() - 1) : s.start(i);
        for (Term t : both ? u.terms() : new Term[] {nisba}) {
            if (t.kind() == Kind.NISBA) {
                group.members.add(entities.state(t.id(), start, s.end(i)));
                discourse.noteKingdom(t.id());
            }
        }
        group.to = i + 1;
        return true;
    }

    /** "إلى العاصمة الأوغندية": whether the adjective is all that is said of a capital. */
    private static boolean capitalOf(Sentence s, int i) {
        boolean capital = i > 0 && s.tokens.starts(s.unit(i - 1).to() - 1, "العاصمه");
        return capital && !s.is(i + 1, Kind.CAPITAL) && !s.is(i + 1, Kind.CITY);
    }

    /** Whether a name that is an everyday word too stands where only a name can: behind a verb, a preposition, another state. */
    private static boolean nameStands(Sentence s, int i) {
        boolean verb = i > 0 && Subjects.isVerb(s, i - 1);
        boolean listed = s.unit(i).has(Unit.AND) && s.is(i - 1, Kind.STATE);
        boolean opens = s.inside(i + 1) && s.unit(i + 1).has(Unit.AND) && s.is(i + 1, Kind.STATE);
        // "مالي تنسحب": what opens a clause and has its verb behind it is no adjective.
        boolean begins = i == 0 || s.isMark(i - 1) || s.isWord(i - 1, "comp");
        boolean acts = begins
                && s.inside(i + 1)
                && Subjects.isVerb(s, i + 1)
                && !s.unit(i + 1).has(Unit.AND);
        return verb || listed || opens || acts || !s.prep(i).isEmpty();
    }

    /** "الدكتورة ليلى المشاط": a family name that others bear too, behind a first name that is not theirs. */
    private static boolean namesake(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean family = u.to() - u.from() == 1 && s.starts(i, "ال");
        return family && s.isName(i - 1) && s.isWord(i - 2, "honorific");
    }

    /** "دعت بروكسل أنقرة إلى": a capital that is said to do something, and to which nobody goes. */
    private static boolean acts(Sentence s, int i) {
        boolean verb = i > 0 && Subjects.isVerb(s, i - 1) && !s.isWord(i - 1, "moves");
        boolean bare = s.prep(i).isEmpty();
        return bare && (i == 0 || verb || s.isWord(i - 1, "comp") || s.unit(i).has(Unit.AND));
    }

    private boolean simple(Sentence s, int i, ActorGroup group) {
        Unit u = s.unit(i);
        int start = s.start(i);
        int end = s.end(i);
        String meant = Homonyms.state(s, i, discourse);
        for (Term t : u.terms()) {
            boolean place = t.kind() == Kind.STATE || t.kind() == Kind.CAPITAL;
            if (meant != null && place && !t.id().equals(meant)) {
                continue;
            }
            if (u.enc() > 0 && (u.to() - u.from() == 1 || t.kind() == Kind.PERSON)) {
                continue;
            }
            boolean doubtful = t.is(Term.DOUBTFUL) && t.kind() == Kind.STATE && !nameStands(s, i);
            boolean another = t.kind() == Kind.PERSON
                    && u.to() - u.from() == 1
                    && (s.is(i - 2, Kind.TITLE) || s.starts(i - 2, "باسم"))
                    && ArabicNames.namesake(s, i, t.as(World.Person.class));
            if (doubtful || another || (t.kind() == Kind.PERSON && namesake(s, i))) {
                continue;
            }
            switch (t.kind()) {
                case PERSON -> {
                    Actor person = entities.person(t.as(World.Person.class), start, end);
                    group.members.add(person);
                    discourse.familyFirst(person, s.tokens.word(u.from()));
                    titles.surname(s, i, person);
                }
                case ORG -> {
                    Actor body = entities.organisation(t.as(World.Organisation.class), start, end);
                    group.members.add(body);
                    ShortNames.note(s, i, body, discourse);
                }
                case STATE, SEAT -> {
                    group.members.add(entities.state(t.id(), start, end));
                    discourse.noteKingdom(t.id());
                }
                case CAPITAL -> {
                    boolean union = s.ends(i, "بروكسل") && !discourse.tellsOf("BEL") && acts(s, i);
                    group.members.add(union ? entities.owner("eu", start, end) : entities.state(t.id(), start, end));
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

    /** "His Romanian counterpart", "his counterpart from Romania", alone or with a name. */
    private boolean counterpart(Sentence s, int i, ActorGroup group) {
        int at = overHonorifics(s, i + 1);
        Term nation = s.term(at, Kind.NISBA);
        String org = nation == null ? s.wordId(at, "of.") : "";
        int name = overHonorifics(s, nation == null && org.isEmpty() ? at : at + 1);
        Term person = s.term(name, Kind.PERSON);
        if (person != null) {
            Actor holder = entities.person(person.as(World.Person.class), s.start(i), s.end(name));
            group.members.add(holder);
            titles.surname(s, name, holder);
            group.to = name + 1;
            return true;
        }
        org = nation == null && org.isEmpty() ? otherHalf(s, at) : org;
        if (nation == null && org.isEmpty()) {
            return fromCountry(s, i, at, group);
        }
        int to = ArabicNames.swallowName(s, name);
        group.members.add(
                nation != null && to > name
                        ? titles.bearer(s, name, to, nation.id(), s.start(i))
                        : entities.owner(nation == null ? org : nation.id(), s.start(i), s.end(at)));
        group.to = to > name ? to : at + 1;
        counterparts(s, group);
        return true;
    }

    /** "كوريا الجنوبية .. نظيرتها الشمالية": the other of two states that only a point of the compass tells apart; else empty. */
    private static String otherHalf(Sentence s, int at) {
        boolean north = s.isWord(at, "half.north");
        for (int j = at - 2; (north || s.isWord(at, "half.south")) && j >= 0; j--) {
            for (Term t : s.unit(j).terms()) {
                boolean korea = t.id().equals("KOR") || t.id().equals("PRK");
                boolean sudan = t.id().equals("SDN") || t.id().equals("SSD");
                if (korea || sudan) {
                    return korea ? (north ? "PRK" : "KOR") : north ? "SDN" : "SSD";
                }
            }
        }
        return "";
    }

    /** "نظيريه الماليزي أنور إبراهيم والتايلاندي": those of further nations, each with or without a name. */
    private void counterparts(Sentence s, ActorGroup group) {
        Term nation = s.term(group.to, Kind.NISBA);
        while (nation != null
                && s.unit(group.to).has(Unit.AND)
                && s.unit(group.to).has(Unit.AL)) {
            group.members.add(entities.owner(nation.id(), s.start(group.to), s.end(group.to)));
            group.to = ArabicNames.swallowName(s, group.to + 1);
            nation = s.term(group.to, Kind.NISBA);
        }
    }

    private static int overHonorifics(Sentence s, int from) {
        int j = from;
        while (s.isWord(j, "honorific") && s.unit(j).enc() == 0) {
            j++;
        }
        return j;
    }

    private boolean fromCountry(Sentence s, int i, int at, ActorGroup group) {
        boolean of = (s.isWord(at, "prep.in") || s.isWord(at, "prep.from"))
                && s.unit(at).enc() == 0;
        ActorGroup country = new ActorGroup(at + 1, at + 1, group.prep, "");
        if (!of || !s.inside(at + 1) || !read(s, at + 1, country) || country.members.size() != 1) {
            return false;
        }
        group.members.add(country.members.get(0).meantBy(s.start(i), s.end(country.to - 1)));
        group.to = ArabicNames.swallowName(s, country.to);
        return true;
    }
}
