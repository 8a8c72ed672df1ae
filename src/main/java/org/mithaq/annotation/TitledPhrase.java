package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** Reads an Arabic office or body with its nation and the name of who holds it, in any order. */
final class TitledPhrase {
    /** What no family is called. */
    private static final int NO_FAMILY = Unit.bits(
            Kind.TITLE,
            Kind.ORG,
            Kind.NISBA,
            Kind.STATE,
            Kind.CAPITAL,
            Kind.CITY,
            Kind.SEAT,
            Kind.WEEKDAY,
            Kind.TIME,
            Kind.MONTH,
            Kind.INSTRUMENT,
            Kind.SUBJECT,
            Kind.TYPE,
            Kind.NUMBER);

    private static final int REACH = 3;

    /** What the field of an office holds none of. */
    private static final int OTHERS =
            Unit.bits(Kind.PREDICATE, Kind.TITLE, Kind.NISBA, Kind.STATE, Kind.ORG, Kind.PERSON);

    private final World world;
    private final Entities entities;
    private final Discourse discourse;
    /** The office read last: its sentence, where it ends, and whose it is. */
    private @Nullable Sentence lastIn;

    private int lastTo;
    private String lastOwner = "";

    TitledPhrase(World world, Entities entities, Discourse discourse) {
        this.world = world;
        this.entities = entities;
        this.discourse = discourse;
    }

    /** "المنتجات البحرية", "السياسة الخارجية": an adjective behind its noun that reads like the short name of a body. */
    private static boolean saidOfNoun(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean adjective =
                i > 0 && u.to() - u.from() == 1 && s.starts(i, "ال") && s.ends(i, "يه") && u.pro() == Unit.AL;
        boolean noun = adjective && s.starts(i - 1, "ال") && !s.isMark(i - 1) && s.actors[i - 1] == null;
        return noun && !Subjects.isVerb(s, i - 1) && !s.is(i + 1, Kind.NISBA) && !s.is(i + 1, Kind.STATE);
    }

    /** An office or body with nation and name, in any order behind it. */
    boolean read(Sentence s, int i, ActorGroup group) {
        Title title = s.title(i);
        if (title == null || saidOfNoun(s, i)) {
            return false;
        }
        Reading r = new Reading();
        int j = i + 1;
        int gap = 0;
        while (s.inside(j) && gap <= REACH) {
            int office = j == i + 1 ? Offices.portfolio(s, j, title) : j;
            if (office > j) {
                j = office;
                gap = 0;
                continue;
            }
            if (title.id().equals("army") && ofModel(s, i, j)) {
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
            if (within && ofCommittee(s, i, j)) {
                j = sender(s, j, r);
                if (r.to < j) {
                    break;
                }
                continue;
            }
            boolean located = u.isWord("prep.in")
                    && u.enc() == 0
                    && r.owner.isEmpty()
                    && !title.type().equals("person");
            if (j == i + 1 && kindOfBody(s, i, title)) {
                j++;
                continue;
            }
            int realm = located ? j + 1 : j;
            String kingdom = r.owner.isEmpty() && !r.nation && inRealm(s, realm) ? discourse.kingdom() : null;
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
            if (r.person != null && u.is(Kind.STATE) && !u.is(Kind.NISBA) && u.pro() == 0) {
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
            if (isFormer(s, j) && (s.is(j + 1, Kind.PERSON) || s.is(j + 1, Kind.NISBA))) {
                j++;
                continue;
            }
            if (closed(s, i, j)) {
                break;
            }
            if (j > i + 1 && stops(s, j, r) && !(r.owner.isEmpty() && !r.nation && Offices.heads(s, j, title))) {
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
            if (u.is(Kind.TITLE)
                    && !u.is(Kind.STATE)
                    && !u.has(Unit.AND)
                    && r.owner.isEmpty()
                    && !u.has(Unit.BI | Unit.LI)) {
                if (ofOtherState(s, j, r)) {
                    break;
                }
                title = title.type().equals("side") || title.id().equals("government") ? s.titleOr(j, title) : title;
                r.to = j + 1;
            } else if (take(s, j, r)) {
                r.to = j + 1;
                gap = 0;
            } else if (!(s.isName(j) || bodyOf(s, i, j, title)) || r.complete()) {
                break;
            } else {
                gap++;
            }
            j++;
        }
        if (!r.nation && r.owner.isEmpty() && ofOccupation(s, i)) {
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
            bothOf(s, group);
        }
        return read;
    }

    /** "الرئيسان السابقان دميتري ميدفيديف وباراك أوباما": that they are no longer in office parts no name from its office. */
    static boolean isFormer(Sentence s, int j) {
        return s.isWord(j, "former") && s.prep(j).isEmpty();
    }

    /** "طائرات إف-16 التركية": what only belongs to the name of a model of aircraft or the like. */
    private static boolean ofModel(Sentence s, int army, int j) {
        boolean sign = s.isNumber(j) || s.isDash(j) || s.mark(j) == '-';
        boolean opens = s.isQuote(j) || s.isWord(j, "model");
        return j < army + 7 && (opens || (sign && j > army + 1));
    }

    /** "استقبل الرئيس محمود عباس وزير خارجية إستونيا": an office of another state than the person's is somebody else's, no apposition. */
    private boolean ofOtherState(Sentence s, int j, Reading r) {
        String of = r.person == null ? null : r.person.country();
        ActorGroup other = new ActorGroup(j, j, "", "");
        return of != null
                && read(s, j, other)
                && other.members.size() == 1
                && other.members.get(0).entity().country() != null
                && !FormerStates.same(of, other.members.get(0).entity().country());
    }

    /** "زعيما الكوريتين": offices of the two states of one adjective. */
    private void bothOf(Sentence s, ActorGroup group) {
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

    /** "رئيس لجنة الدفاع في البرلمان الكيني": a committee stands before the preposition, and a body behind it. */
    private static boolean ofCommittee(Sentence s, int office, int in) {
        boolean committee = false;
        for (int j = office; j < in; j++) {
            committee = committee || s.starts(j, "لجنه");
        }
        return committee && s.is(in + 1, Kind.TITLE);
    }

    /** "السلطات العسكرية في مالي", "الحكومة الانتقالية في ليبيا": what stands between a body and the state where it is. */
    private static boolean kindOfBody(Sentence s, int body, Title title) {
        int j = body + 1;
        boolean kind = title.type().equals("body")
                && s.tokens.starts(s.unit(body).to() - 1, "ال")
                && s.inside(j)
                && s.unit(j).has(Unit.AL)
                && (s.unit(j).pro() & ~Unit.AL) == 0
                && s.unit(j).enc() == 0
                && (s.ends(j, "يه") || s.ends(j, "ي") || s.ends(j, "مه") || s.ends(j, "ده"));
        return kind && !s.is(j, Kind.NISBA) && !s.is(j, Kind.TITLE) && Offices.stateIn(s, j + 1) > j + 1;
    }

    /** "قوات الاحتلال": without a nation the occupation is the Israeli one, where the story tells of Israel or the Palestinians. */
    private boolean ofOccupation(Sentence s, int i) {
        return s.tokens.starts(s.unit(i).to() - 1, "الاحتلال") && ofPalestine(s);
    }

    /** Whether the sentence or the story names Israel, Palestine or a Palestinian organisation. */
    private boolean ofPalestine(Sentence s) {
        for (int j = 0; j < s.size(); j++) {
            String iso3 = s.stateOfPlace(j);
            Term org = s.term(j, Kind.ORG);
            Term nation = s.term(j, Kind.NISBA);
            boolean body =
                    org != null && "PSE".equals(org.as(World.Organisation.class).country());
            boolean people =
                    nation != null && (nation.id().equals("PSE") || nation.id().equals("ISR"));
            if (body || people || (iso3 != null && (iso3.equals("PSE") || iso3.equals("ISR")))) {
                return true;
            }
        }
        return discourse.tellsOf("ISR") || discourse.tellsOf("PSE");
    }

    /** "اتهم الوزير طهران", "قال الوزير لرويترز": what has the article takes no genitive, so a state or paper behind it is somebody else. */
    private static boolean closed(Sentence s, int office, int j) {
        Unit u = s.unit(j);
        boolean bare = (u.is(Kind.STATE) || u.is(Kind.CAPITAL)) && !u.is(Kind.NISBA) && u.pro() == 0;
        if (bare
                && j == office + 2
                && s.is(j - 1, Kind.TITLE)
                && s.tokens.starts(s.unit(j - 1).to() - 1, "ال")) {
            return true;
        }
        if (j != office + 1 || !s.tokens.starts(s.unit(office).to() - 1, "ال") || u.is(Kind.NISBA)) {
            return false;
        }
        Term org = u.has(Unit.LI) ? u.term(Kind.ORG) : null;
        boolean paper = org != null && org.as(World.Organisation.class).type().equals("media");
        return paper || ((u.is(Kind.STATE) || u.is(Kind.CAPITAL)) && !u.has(Unit.LI));
    }

    /** "هيئة المعارض الأوكرانية": the word of people right behind a body is what the body is for. */
    private static boolean bodyOf(Sentence s, int at, int j, Title title) {
        if (j != at + 1 || !s.is(j + 1, Kind.NISBA) || s.unit(j + 1).has(Unit.AND)) {
            return false;
        }
        Unit u = s.unit(j);
        if (s.isWord(j, "org.head")) {
            return s.unit(j + 1).has(Unit.AL) && title.id().equals("director");
        }
        boolean adjective = (u.is(Kind.SUBJECT) || u.is(Kind.TYPE))
                && u.pro() == s.unit(j + 1).pro();
        return adjective || (u.isWord("group.people") && u.has(Unit.AL));
    }

    /** Reads whom they come from or serve, by name or by office; where it ends. */
    private int sender(Sentence s, int prep, Reading r) {
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

    /** "حكومة المملكة", "وزارة الصحة في المملكة": the kingdom that the story is dated from or has named. */
    private static boolean inRealm(Sentence s, int j) {
        boolean alone = s.isWord(j, "kingdom") && !s.unit(j).has(Unit.AND | Unit.BI | Unit.LI);
        return alone && !s.is(j + 1, Kind.NISBA) && !s.is(j + 1, Kind.STATE) && !s.isWord(j + 1, "rel");
    }

    private static boolean stops(Sentence s, int j, Reading r) {
        Unit u = s.unit(j);
        boolean joined = u.has(Unit.AND | Unit.SO | Unit.BI | Unit.LI | Unit.KA);
        boolean clause = s.isMark(j)
                || s.isLine(j)
                || u.is(Kind.REPORT)
                || (u.is(Kind.PREDICATE) && !u.is(Kind.NISBA))
                || u.isWord("prep");
        return clause || (joined && (r.nation || r.person != null || u.known()));
    }

    /** Takes nation, organisation or person of a titled phrase. */
    private boolean take(Sentence s, int j, Reading r) {
        Unit u = s.unit(j);
        boolean state = u.is(Kind.STATE);
        Actor called = r.nation || !s.isWord(j, "org.head") || !u.has(Unit.AL) ? null : calledSo(s, j);
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
                    if (r.nation) {
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
                    boolean other =
                            r.person == null && u.to() - u.from() == 1 && namesake(s, j, t.as(World.Person.class));
                    if (other || r.person != null || u.enc() > 0 || ofAnother(r, t.as(World.Person.class))) {
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

    /** "جاي كارني": the family name of somebody known behind a given name nobody knows, which his name in Arabic does not begin like. */
    static boolean namesake(Sentence s, int j, World.Person person) {
        String full = person.nameAr();
        String given =
                s.isName(j - 1) && !s.unit(j - 1).known() && s.prep(j - 1).isEmpty() ? s.word(j - 1) : "";
        return given.length() > 2 && !given.startsWith("ال") && !full.isEmpty() && full.charAt(0) != given.charAt(0);
    }

    /** "بوريس جونسون" is "جونسون" from here on. */
    void surname(Sentence s, int unit, Actor person) {
        Unit u = s.unit(unit);
        if (u.to() - u.from() > 1 && u.enc() == 0) {
            discourse.surname(person, s.tokens.word(u.to() - 1));
        }
    }

    /** "انتقد الرئيس التركي نتنياهو": who is of another nation than the office holds none of it, and is somebody else. */
    private static boolean ofAnother(Reading r, World.Person person) {
        boolean nation = r.nation && r.owner.length() == 3 && person.country().length() == 3;
        return nation && person.affiliation().isEmpty() && !FormerStates.same(r.owner, person.country());
    }

    /** "رئيس المفوضية", "المتحدث باسم الحركة": the organisation that was called so before, unless an adjective makes it another; or null. */
    private @Nullable Actor calledSo(Sentence s, int j) {
        if (s.is(j + 1, Kind.NISBA) || (s.isName(j + 1) && s.starts(j + 1, "ال"))) {
            return null;
        }
        Actor known = discourse.named(ShortNames.of(s, j));
        return known == null && s.isWord(j, "org.armed") ? discourse.rebels() : known;
    }

    private boolean emit(Sentence s, int i, ActorGroup group, Title title, Reading r) {
        int to = Math.max(r.to, i + 1);
        int start = s.start(i);
        int end = s.end(to - 1);
        boolean open = r.person == null && r.owner.isEmpty();
        if (open && ofSeveral(s, i, group, title)) {
            return true;
        }
        String shared = open && title.id().equals("government") ? Offices.sharedPlace(s, i + 1) : null;
        String home = shared == null && open ? domestic(s, i, title) : null;
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
            int name = behindName(s, titled(s, to), r.nation);
            boolean named = name > titled(s, to) && title.type().equals("person");
            group.members.add(
                    named
                            ? bearer(s, titled(s, to), name, r.owner, start)
                            : entities.office(title, r.owner, start, end));
            to = named ? name : overHolder(s, alike(s, to, title, group), r.owner);
            if (!title.type().equals("body") || !between(s, i)) {
                discourse.remember(title.id(), r.owner);
            }
            if (title.id().equals("minister")) {
                discourse.minister(field(s, i));
            }
        } else {
            boolean called = s.isName(to) && !looksVerbal(s, to) && s.unit(i).has(Unit.AL);
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
            String owner = listed == null ? discourse.ownerOf(title.id()) : listed;
            r.owner = owner == null ? "" : owner;
            boolean inner =
                    !s.word(i).contains("ال") && s.tokens.starts(s.unit(i).to() - 1, "ال");
            boolean definite = s.unit(i).has(Unit.AL) || inner;
            boolean weapon = title.id().equals("army") && s.unit(i).has(Unit.BI);
            if (owner == null || !definite || weapon) {
                return false;
            }
            int name = s.isWord(to, "honorific") ? swallowName(s, titled(s, to)) : to;
            boolean named = name > titled(s, to) && title.type().equals("person");
            group.members.add(
                    named ? bearer(s, titled(s, to), name, owner, start) : entities.office(title, owner, start, end));
            to = named ? name : to;
        }
        group.to = title.type().equals("person") ? colleagues(s, to, title, group) : to;
        lastIn = s;
        lastTo = group.to;
        lastOwner = title.type().equals("person") ? r.owner : "";
        apposition(s, group);
        return true;
    }

    /** "وزيرا الطاقة في مصر وقبرص": two or more of one office, and behind "in" whose they are. */
    private boolean ofSeveral(Sentence s, int i, ActorGroup group, Title title) {
        int in = i + 1;
        while (in < i + 4 && s.inside(in) && !s.isWord(in, "prep") && !s.isMark(in) && !Subjects.isVerb(s, in)) {
            in++;
        }
        boolean two = title.type().equals("person") && s.isWord(in, "prep.in") && s.is(in + 1, Kind.STATE);
        if (!two || !s.is(in + 2, Kind.STATE) || !s.unit(in + 2).has(Unit.AND)) {
            return false;
        }
        int j = in + 1;
        for (Term state = s.term(j, Kind.STATE); state != null; state = s.term(j, Kind.STATE)) {
            if (j > in + 1 && !s.unit(j).has(Unit.AND)) {
                break;
            }
            group.members.add(entities.office(title, state.id(), s.start(j), s.end(j)));
            j++;
        }
        group.to = j;
        return true;
    }

    /** "رئيس مجلس الوزراء ووزير الداخلية": of two offices in a list the second is of the first one's state; null where no office ends right before. */
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

    /** "وزيرا الخارجية المصري سامح شكري والسوداني علي الصادق": those of further nations with a name each; where they end. */
    private int colleagues(Sentence s, int from, Title title, ActorGroup group) {
        int to = from;
        int at = OfficeHolders.overName(s, to);
        Term nation = s.term(at, Kind.NISBA);
        while (nation != null && s.unit(at).has(Unit.AND) && s.unit(at).has(Unit.AL)) {
            int name = titled(s, at + 1);
            int end = s.is(name, Kind.PERSON) ? name + 1 : swallowName(s, name);
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

    /** "الرباط - استقبل وزير الخارجية نظيره الكيني": the minister of the state that the story is dated from; or null. */
    private @Nullable String domestic(Sentence s, int i, Title title) {
        String home = discourse.domestic(title.id(), s);
        boolean definite = home != null
                && (s.unit(i).has(Unit.AL)
                        || s.tokens.starts(s.unit(i).to() - 1, "ال")
                        || Offices.domain(s, i + 1, title) > i + 1);
        boolean field =
                title.id().equals("minister") && s.tokens.starts(s.unit(i).to() - 1, "ال");
        boolean another = field && !s.unit(i).has(Unit.AL) && !discourse.hasMinister(field(s, i));
        return definite && (another || discourse.ownerOf(title.id()) == null) ? home : null;
    }

    /** What a minister looks after: "وزير الطاقة". */
    private static String field(Sentence s, int i) {
        return s.tokens.word(s.unit(i).to() - 1);
    }

    /** "وزارتا الخارجية الصومالية والمصرية", "اللجنة الموريتانية السنغالية": the same office of further nations; where they end. */
    private int alike(Sentence s, int from, Title title, ActorGroup group) {
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

    /** "وزير الدفاع الكيني الفريق جون كيماني": behind the ranks of who holds an office. */
    private static int titled(Sentence s, int from) {
        int j = from;
        while (s.isWord(j, "honorific") && s.unit(j).enc() == 0 && !s.unit(j).has(Unit.AND)) {
            j++;
        }
        return j;
    }

    /** Who bears a name that no table knows, and is known by its last word from here on. */
    Actor bearer(Sentence s, int from, int to, String owner, int start) {
        String printed = s.tokens.source().substring(s.start(from), s.end(to - 1));
        Actor actor = entities.unknown(printed, true, owner, start, s.end(to - 1));
        discourse.name(s.word(to - 1), actor);
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

    /**
     * End of a run of two to four words nobody knows, which can only be a name, or of one and a family name such as القضاة or that of somebody known: "جاي كارني"; else
     * where it began.
     */
    static int swallowName(Sentence s, int from) {
        int to = from;
        while (s.isName(to) && to - from < 5 && (to == from || !s.unit(to).has(Unit.AND)) && !looksVerbal(s, to)) {
            to++;
        }
        boolean people = to == from + 1 && s.inside(to) && s.unit(to).pro() == Unit.AL && s.isWord(to, "group.people");
        boolean family = to == from + 1
                && s.is(to, Kind.PERSON)
                && s.unit(to).pro() == 0
                && s.unit(to).to() - s.unit(to).from() == 1;
        if (people || family) {
            return to + 1;
        }
        boolean bounded = !s.inside(to) || s.unit(to).known() || s.isMark(to) || s.isLine(to);
        return to - from >= 2 && to - from <= 4 && bounded ? to : from;
    }

    /** As {@link #swallowName}; behind the nation of the office and a given name a second nation without the article, "إيندا كيني", or a word with it, "يحيى الراعي", is a family name. */
    private static int behindName(Sentence s, int from, boolean nation) {
        int to = swallowName(s, from);
        boolean given = nation && to == from && s.isName(from) && !s.unit(from).known() && !looksVerbal(s, from);
        // "ندد الوزير الكيني بالحصار المفروض": with a preposition and the article it is no given name.
        given = given && !s.starts(from, "ال") && !s.starts(from, "بال") && s.inside(from + 1);
        if (!given || s.unit(from + 1).to() - s.unit(from + 1).from() > 1) {
            return to;
        }
        int pro = s.unit(from + 1).pro();
        boolean nisba = s.is(from + 1, Kind.NISBA) && pro == 0 && s.ends(from + 1, "ي");
        boolean word =
                s.unit(from + 1).known() && pro == Unit.AL && !s.isAny(from + 1, NO_FAMILY) && !s.ends(from + 1, "ه");
        return nisba || word ? from + 2 : to;
    }

    private static boolean looksVerbal(Sentence s, int i) {
        String w = s.word(i);
        char c = w.isEmpty() ? 0 : w.charAt(0);
        return c == 'و' || c == 'ف' || (w.length() > 3 && (w.startsWith("ال") && w.endsWith("ه")));
    }

    /** What a titled phrase has shown so far. */
    private static final class Reading {
        String owner = "";
        boolean nation;
        World.@Nullable Person person;
        int named;
        int to;

        boolean complete() {
            return nation || person != null;
        }
    }
}
