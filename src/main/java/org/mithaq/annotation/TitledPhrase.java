package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** Reads an Arabic office or body with its nation and the name of who holds it, in any order: {@link TitleBounds} tells where it ends, {@link ArabicNames} how far a name reaches, {@link UnsaidNations} whose it is where nobody says so. */
final class TitledPhrase {
    private static final int REACH = 3;

    /** What the field of an office holds none of. */
    private static final int OTHERS =
            Unit.bits(Kind.PREDICATE, Kind.TITLE, Kind.NISBA, Kind.STATE, Kind.ORG, Kind.PERSON);

    private final World world;
    private final Entities entities;
    private final Discourse discourse;
    private final JointOffices joint;
    private final UnsaidNations unsaid;

    /** The office read last: its sentence, where it ends, and whose it is. */
    private @Nullable Sentence lastIn;

    private int lastTo;
    private String lastOwner = "";

    TitledPhrase(World world, Entities entities, Discourse discourse) {
        this.world = world;
        this.entities = entities;
        this.discourse = discourse;
        this.joint = new JointOffices(entities);
        this.unsaid = new UnsaidNations(discourse);
    }

    /** An office or body with nation and name, in any order behind it. */
    boolean read(Sentence s, int i, ActorGroup group) {
        Title title = s.title(i);
        if (title == null || TitleBounds.saidOfNoun(s, i)) {
            return false;
        }
        TitleReading r = new TitleReading();
        String own = OwnOffices.owner(s, i, title);
        if (own != null) {
            r.nation = true;
            r.owner = own;
            r.to = i + 1;
            r.to = s.is(i + 1, Kind.PERSON) && take(s, i + 1, r) ? i + 2 : i + 1;
            return emit(s, i, group, title, r);
        }
        int j = i + 1;
        int gap = 0;
        while (s.inside(j) && gap <= REACH) {
            if (TitleBounds.twoBodies(s, i, j, title)) {
                break;
            }
            int office = j == i + 1 ? Offices.portfolio(s, j, title) : j;
            if (office > j) {
                j = office;
                gap = 0;
                continue;
            }
            if (title.id().equals("army") && TitleBounds.ofModel(s, i, j)) {
                j++;
                continue;
            }
            Unit u = s.unit(j);
            boolean another = u.is(Kind.ORG)
                    || s.isWord(j, "org.noun")
                    || (u.is(Kind.STATE) && s.unit(i).has(Unit.AL));
            if (j == i + 1 && u.has(Unit.AND) && another) {
                break;
            }
            if (r.owner.isEmpty() && !r.nation && (Offices.belongsTo(s, j, title) || Offices.loyal(s, j))) {
                j = sender(s, j, r);
                if (r.to < j) {
                    break;
                }
                continue;
            }
            boolean within = u.isWord("prep.in") && u.enc() == 0 && r.owner.isEmpty() && !r.nation;
            if (within && TitleBounds.ofCommittee(s, i, j)) {
                j = sender(s, j, r);
                if (r.to < j) {
                    break;
                }
                continue;
            }
            // "أكثر من مئة دولة في المكسيك" are not Mexico.
            boolean located = !title.type().equals("side")
                    && u.isWord("prep.in")
                    && u.enc() == 0
                    && r.owner.isEmpty()
                    && !title.type().equals("person");
            // "دبلوماسيين اثنين من غانا".
            boolean two = s.is(j, Kind.NUMBER) && s.starts(j, "اثن");
            if (j == i + 1 && (two || TitleBounds.kindOfBody(s, i, title))) {
                j++;
                continue;
            }
            int realm = located ? j + 1 : j;
            String kingdom =
                    r.owner.isEmpty() && !r.nation && TitleBounds.inRealm(s, realm) ? discourse.kingdom() : null;
            if (kingdom != null) {
                r.nation = true;
                r.owner = kingdom;
                r.to = realm + 1;
                break;
            }
            int state = located ? Offices.stateIn(s, j) : j;
            if (state > j && take(s, state, r)) {
                r.to = state + 1;
                break;
            }
            // "هدد الرئيس دونالد ترامب المكسيك".
            if (r.person != null && u.is(Kind.STATE) && (u.pro() & ~Unit.AL) == 0) {
                break;
            }
            if (TitleBounds.addressee(s, i, j, r) || TitleBounds.object(s, i, j, title)) {
                break;
            }
            boolean ofState = r.complete() && s.is(j + 1, Kind.STATE) && s.reads(j, "دوله");
            boolean diplomacy = u.is(Kind.TITLE) && s.starts(j, "الدبلوماس") && !s.is(j + 1, Kind.NISBA);
            if (ofState || diplomacy) {
                break;
            }
            if (u.isWord("honorific") && u.enc() == 0 && !u.has(Unit.AND)) {
                j++;
                continue;
            }
            if (TitleBounds.isFormer(s, j) && (s.is(j + 1, Kind.PERSON) || s.is(j + 1, Kind.NISBA))) {
                j++;
                continue;
            }
            if (TitleBounds.closed(s, i, j)) {
                break;
            }
            if (j > i + 1
                    && TitleBounds.stops(s, j, r)
                    && !(r.owner.isEmpty() && !r.nation && Offices.heads(s, j, title))) {
                break;
            }
            boolean holder = j == i + 1
                    && s.title(j) != null
                    && s.titleOr(j, title).type().equals("person");
            if (holder
                    && title.type().equals("body")
                    && s.tokens.starts(s.unit(i).to() - 1, "ال")
                    && u.pro() == 0) {
                break;
            }
            if (TitleBounds.heldByBody(s, i, j, title, r)) {
                break;
            }
            if (u.is(Kind.TITLE)
                    && !u.is(Kind.STATE)
                    && !u.has(Unit.AND)
                    && r.owner.isEmpty()
                    && !u.has(Unit.BI | Unit.LI)) {
                boolean second = title.type().equals("person")
                        && s.titleOr(j, title).type().equals("person");
                if (ofOtherState(s, j, r) || (second && unsaid.placed(s, i, title) != null)) {
                    break;
                }
                title = title.type().equals("side") || title.id().equals("government") ? s.titleOr(j, title) : title;
                r.to = j + 1;
            } else if (take(s, j, r)) {
                r.to = j + 1;
                gap = 0;
            } else if (!(s.isName(j) || TitleBounds.bodyOf(s, i, j, title)) || r.complete()) {
                break;
            } else {
                gap++;
            }
            j++;
        }
        if (!r.nation && r.owner.isEmpty() && unsaid.ofOccupation(s, i)) {
            r.nation = true;
            r.owner = "ISR";
        }
        if (!r.nation
                && r.owner.isEmpty()
                && r.to > i
                && s.tokens.starts(s.unit(r.to - 1).to() - 1, "الثوري")) {
            r.nation = true;
            r.owner = "IRN";
        }
        boolean read = emit(s, i, group, title, r);
        if (read) {
            joint.bothOf(s, group);
        }
        return read;
    }

    /** "استقبل الرئيس محمود عباس وزير خارجية إستونيا": an office of another state than the person's is somebody else's, no apposition. */
    private boolean ofOtherState(Sentence s, int j, TitleReading r) {
        String of = r.person == null ? null : r.person.country();
        ActorGroup other = new ActorGroup(j, j, "", "");
        return of != null
                && read(s, j, other)
                && other.members.size() == 1
                && other.members.get(0).entity().country() != null
                && !FormerStates.same(of, other.members.get(0).entity().country());
    }

    /** Reads whom they come from or serve, by name or by office; where it ends. */
    private int sender(Sentence s, int prep, TitleReading r) {
        if (!s.is(prep + 1, Kind.TITLE) && take(s, prep + 1, r)) {
            r.to = prep + 2;
            return r.to;
        }
        ActorGroup other = new ActorGroup(prep + 1, prep + 1, "", "");
        boolean one = s.is(prep + 1, Kind.TITLE) && read(s, prep + 1, other) && other.members.size() == 1;
        // "برئاسة رئيس لجنة الطاقة الهندية": the head of a body whose nation stands behind the body.
        if (!one && s.isWord(prep, "headed.by") && s.is(prep + 1, Kind.TITLE) && s.is(prep + 2, Kind.TITLE)) {
            one = read(s, prep + 2, other) && other.members.size() == 1;
        }
        if (one) {
            r.nation = true;
            r.owner = other.members.get(0).key();
            r.to = other.to;
            return r.to;
        }
        return prep + 1;
    }

    /** Takes nation, organisation or person of a titled phrase. */
    private boolean take(Sentence s, int j, TitleReading r) {
        Unit u = s.unit(j);
        boolean state = u.is(Kind.STATE);
        Actor called = r.nation || !s.isWord(j, "org.head") || !u.has(Unit.AL) ? null : unsaid.calledSo(s, j);
        if (called != null) {
            r.nation = true;
            r.owner = called.key();
            return true;
        }
        String own = r.nation || !s.isWord(j, "country") || !u.has(Unit.AL) ? null : discourse.country();
        if (own != null) {
            r.nation = true;
            r.owner = own;
            return true;
        }
        String org = r.nation ? "" : s.wordId(j, "of.");
        if (!org.isEmpty()) {
            r.nation = true;
            r.owner = org;
            return true;
        }
        for (Term t : u.terms()) {
            if (state && t.kind() == Kind.CAPITAL) {
                continue;
            }
            switch (t.kind()) {
                case NISBA, STATE, SEAT, CAPITAL -> {
                    if (r.nation || (t.kind() == Kind.CAPITAL && u.has(Unit.AL | Unit.BI))) {
                        continue;
                    }
                    r.nation = true;
                    r.owner = r.person == null ? t.id() : r.owner;
                    return true;
                }
                case ORG -> {
                    if (r.nation || rebelsBehindArmy(s, j, t)) {
                        continue;
                    }
                    r.nation = true;
                    r.owner = t.id();
                    ShortNames.note(
                            s,
                            j,
                            entities.organisation(t.as(World.Organisation.class), s.start(j), s.end(j)),
                            discourse);
                    return true;
                }
                case PERSON -> {
                    boolean other = r.person == null
                            && u.to() - u.from() == 1
                            && ArabicNames.namesake(s, j, t.as(World.Person.class));
                    if (other
                            || r.person != null
                            || u.enc() > 0
                            || TitleBounds.ofAnother(r, t.as(World.Person.class))) {
                        continue;
                    }
                    r.person = t.as(World.Person.class);
                    r.named = j;
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "بوريس جونسون" is "جونسون" from here on. */
    void surname(Sentence s, int unit, Actor person) {
        Unit u = s.unit(unit);
        if (u.to() - u.from() > 1 && u.enc() == 0) {
            discourse.surname(person, s.tokens.word(u.to() - 1));
        }
    }

    private boolean emit(Sentence s, int i, ActorGroup group, Title title, TitleReading r) {
        int to = Math.max(r.to, i + 1);
        int start = s.start(i);
        int end = s.end(to - 1);
        boolean open = r.person == null && r.owner.isEmpty();
        if (open && joint.ofSeveral(s, i, group, title)) {
            return true;
        }
        String shared = open && title.id().equals("government") ? Offices.sharedPlace(s, i + 1) : null;
        String home = shared == null && open ? unsaid.domestic(s, i, title) : null;
        r.owner = shared == null ? r.owner : shared;
        if (home != null) {
            r.owner = home;
            to = Math.max(to, Offices.domain(s, i + 1, title));
            end = s.end(to - 1);
        }
        World.Organisation served = r.person == null || r.owner.isEmpty() ? null : world.organisation(r.owner);
        if (served != null && served.type().equals("igo") && title.type().equals("person")) {
            Actor officer = entities.office(title, r.owner, start, end);
            group.members.add(officer);
            if (r.person != null) {
                surname(s, r.named, officer);
            }
            discourse.remember(title.id(), r.owner);
        } else if (r.person != null) {
            Actor holder = entities.person(r.person, start, end);
            group.members.add(holder);
            discourse.familyFirst(holder, s.tokens.word(s.unit(r.named).from()));
            surname(s, r.named, holder);
            discourse.remember(title.id(), holder.key());
        } else if (title.type().equals("side")
                || (title.type().equals("people") && !r.owner.isEmpty() && world.organisation(r.owner) != null)) {
            if (r.owner.isEmpty()) {
                return false;
            }
            group.members.add(entities.owner(r.owner, start, end));
        } else if (!r.owner.isEmpty()) {
            int name = ArabicNames.behindName(s, ArabicNames.titled(s, to), r.nation);
            boolean named = name > ArabicNames.titled(s, to) && title.type().equals("person");
            group.members.add(
                    named
                            ? bearer(s, ArabicNames.titled(s, to), name, r.owner, start)
                            : entities.office(title, r.owner, start, end));
            int behind = joint.alike(s, to, title, group);
            to = named ? name : overHolder(s, behind, r.owner);
            if (!named && to > behind) {
                surname(s, to - 1, group.members.get(group.members.size() - 1));
            }
            if (!title.type().equals("body") || !between(s, i)) {
                discourse.remember(title.id(), r.owner);
            }
            // "ممثلو الجيش الكيني": whose the army is, is said by the way.
            for (int j = i + 1; j < to && title.type().equals("person"); j++) {
                Term body = s.term(j, Kind.TITLE);
                boolean army = body != null && body.as(Title.class).id().equals("army");
                if (army && Character.isUpperCase(r.owner.charAt(0))) {
                    discourse.remember("army", r.owner);
                }
            }
            if (title.id().equals("minister")) {
                discourse.minister(UnsaidNations.field(s, i));
            }
        } else {
            boolean called =
                    s.isName(to) && !ArabicNames.looksVerbal(s, to) && s.unit(i).has(Unit.AL);
            Actor leader = called ? entities.leader(title.id(), s.word(to), start, s.end(to)) : null;
            if (leader != null) {
                group.members.add(leader);
                group.to = to + 1;
                discourse.remember(title.id(), leader.key());
                return true;
            }
            // "بالطرق الدبلوماسية", "انتصارا للدبلوماسية": without a nation it is no ministry.
            if (s.tokens.starts(s.unit(i).from(), "الدبلوماس")) {
                return false;
            }
            String listed = beside(s, i, title);
            listed = listed == null ? unsaid.placed(s, i, title) : listed;
            listed = listed == null ? bearerBeside(s, i, title) : listed;
            String owner = listed == null ? discourse.ownerOf(title.id()) : listed;
            owner = owner == null && recognised(s, i, title) ? discourse.foeOfRebels() : owner;
            // Who fights rebels whom the sentence names is meant before the only state whose officers the story has
            // named.
            boolean whole = title.id().equals("army") && s.isWord(i, "army.whole");
            String foe = whole && discourse.said(title.id()) == null ? againstRebels(s) : null;
            owner = foe == null ? owner : foe;
            r.owner = owner == null ? "" : owner;
            boolean inner =
                    !s.word(i).contains("ال") && s.tokens.starts(s.unit(i).to() - 1, "ال");
            boolean definite = s.unit(i).has(Unit.AL) || inner;
            boolean weapon = title.id().equals("army") && s.unit(i).has(Unit.BI);
            if (owner == null || !definite || weapon) {
                return false;
            }
            int name = s.isWord(to, "honorific") ? ArabicNames.swallowName(s, ArabicNames.titled(s, to)) : to;
            boolean named = name > ArabicNames.titled(s, to) && title.type().equals("person");
            group.members.add(
                    named
                            ? bearer(s, ArabicNames.titled(s, to), name, owner, start)
                            : entities.office(title, owner, start, end));
            to = named ? name : to;
        }
        group.to = title.type().equals("person") ? joint.colleagues(s, to, title, group) : to;
        if (title.id().equals("parliament") && r.nation && group.members.size() == 1) {
            ShortNames.note(s, i, group.members.get(0), discourse);
        }
        lastIn = s;
        lastTo = group.to;
        lastOwner = title.type().equals("person") ? r.owner : "";
        apposition(s, group);
        return true;
    }

    /** "اتهم الجيش الحوثيين", "بين الجيش وقوات الدعم السريع": the army is not that of the group named next, as "الجيش الحوثي" would be. */
    private static boolean rebelsBehindArmy(Sentence s, int j, Term name) {
        Title head = s.title(j - 1);
        boolean army = head != null && head.id().equals("army") && s.unit(j - 1).has(Unit.AL);
        boolean armed = army && name.as(World.Organisation.class).type().equals("armed_group");
        return armed && (!s.unit(j).has(Unit.AL) || s.ends(j, "ين") || s.ends(j, "ون"));
    }

    /** "اتهم الجيش الحوثيين بخرق الهدنة": the army that a sentence names with one armed group is that of its state, or the one that it fights; null where there are none or several. */
    private static @Nullable String againstRebels(Sentence s) {
        String only = null;
        for (int j = 0; j < s.size(); j++) {
            Term name = s.term(j, Kind.ORG);
            World.Organisation o = name == null ? null : name.as(World.Organisation.class);
            if (o == null || !o.type().equals("armed_group")) {
                continue;
            }
            String foe = o.foe();
            if (foe.isEmpty() || (only != null && !only.equals(foe))) {
                return null;
            }
            only = foe;
        }
        return only;
    }

    /** "الحكومة المعترف بها دوليا", "الحكومة الشرعية": that of the state whose rebels the story tells of. */
    private static boolean recognised(Sentence s, int i, Title title) {
        boolean called = s.inside(i + 1)
                && (s.reads(i + 1, "الشرعيه") || (s.isWord(i + 1, "attribute") && s.starts(i + 1, "المعترف")));
        return called && title.id().equals("government");
    }

    /** "رئيس مجلس الوزراء ووزير الداخلية": of two offices in a list the second is of the first one's state; null where no office ends right before. */
    /** "بحث أحمد نظيف رئيس مجلس الوزراء", "استدعى وزير الخارجية والتعاون صلاح الدين مزوار": the land of a known person right beside an office without a nation; or null. */
    private @Nullable String bearerBeside(Sentence s, int i, Title title) {
        boolean office = title.type().equals("person")
                && s.prep(i).isEmpty()
                && !s.unit(i).has(Unit.AND);
        Term named = office ? s.term(i - 1, Kind.PERSON) : null;
        boolean domain = office && s.inside(i + 2) && s.unit(i + 1).has(Unit.AND) && !s.is(i + 1, Kind.TITLE);
        named = named == null && domain ? s.term(i + 2, Kind.PERSON) : named;
        String land = named == null ? "" : named.as(World.Person.class).country();
        return land.isEmpty() ? null : land;
    }

    private @Nullable String beside(Sentence s, int i, Title title) {
        boolean joined = s.unit(i).has(Unit.AND) && title.type().equals("person");
        return joined && s.equals(lastIn) && lastTo == i && !lastOwner.isEmpty() ? lastOwner : null;
    }

    /** "بين وزارة الصحة في غانا ووزارة الصحة في كينيا": bodies that are only the sides of something say nothing of whose "the ministry" is. */
    private static boolean between(Sentence s, int i) {
        for (int j = i; j >= 0 && j > i - 9 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            if (s.isWord(j, "prep.between")) {
                return true;
            }
        }
        return false;
    }

    /** "مفوض الأمم المتحدة السامي لحقوق الإنسان فولكر تورك": behind the name of who holds the office of an organisation, and what it is for; else where it began. */
    private int overHolder(Sentence s, int from, String owner) {
        int j = from;
        while (j < from + 3 && s.inside(j) && s.unit(j).has(Unit.LI | Unit.AL) && !s.isAny(j, OTHERS)) {
            j++;
        }
        Term holder = s.term(j, Kind.PERSON);
        boolean own = holder != null
                && s.unit(j).pro() == 0
                && owner.equals(holder.as(World.Person.class).affiliation());
        return own ? j + 1 : from;
    }

    /** Who bears a name that no table knows, and is known by its last word from here on. */
    Actor bearer(Sentence s, int from, int to, String owner, int start) {
        String printed = s.tokens.source().substring(s.start(from), s.end(to - 1));
        Actor actor = entities.unknown(printed, true, owner, start, s.end(to - 1));
        String compound = ArabicNames.compound(s, from, to);
        discourse.name(compound == null ? s.word(to - 1) : compound, actor);
        return actor;
    }

    /** "Tokayev, president of Kazakhstan," is one actor. */
    void apposition(Sentence s, ActorGroup group) {
        int next = group.to;
        if (!s.isComma(next)
                || !s.is(next + 1, Kind.TITLE)
                || group.members.isEmpty()
                || s.unit(next + 1).has(Unit.AND)) {
            return;
        }
        Actor last = group.members.get(group.members.size() - 1);
        ActorGroup other = new ActorGroup(next + 1, next + 1, group.prep, "");
        boolean same = read(s, next + 1, other)
                && other.members.size() == 1
                && other.members.get(0).key().equals(last.key());
        if (same) {
            group.to = other.to;
        }
    }
}
