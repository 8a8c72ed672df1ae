package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.World;
import org.mithaq.text.Lists;

/** What an article has talked about so far, so that "the two sides", "his country", "the ministry" find whom they mean. Made anew for each article. */
final class Discourse {
    /** States of which Arabic papers say only "the Kingdom". */
    private static final Set<String> KINGDOMS = Set.of("BHR", "JOR", "MAR", "SAU");

    /** States whose family names stand before the given ones. */
    /** Arabic given names, folded, that end full names too. */
    private static final Set<String> GIVEN = Set.of(
            "محمد", "احمد", "محمود", "حسين", "حسن", "صالح", "سلمان", "ابراهيم", "خالد", "ناصر", "يوسف", "عبدالله",
            "سالم", "سعيد", "جمال", "كريم", "طاهر", "فيصل", "زايد", "راشد", "حمدان", "منصور", "الله", "الرحمن",
            "العزيز", "مصطفى", "مصطفي", "عيسى", "عيسي", "موسى", "موسي", "سليمان", "داود", "ياسين", "عمار", "بشير",
            "رشيد", "حامد");

    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "HKG", "KHM", "KOR", "PRK", "TWN", "VNM");

    private static final int MEMORY = 40;
    /** How many lists are kept. */
    private static final int LISTS = 8;

    /** How many of those named last stand near. */
    private static final int NEAR = 6;

    /** What each state has one of: "the government" is that of the only state whose offices the story names. */
    private static final Set<String> BODIES = Set.of(
            "government",
            "parliament",
            "army",
            "president",
            "prime-minister",
            "foreign-minister",
            "foreign-ministry",
            "defence-minister",
            "defence-ministry",
            "army-chief");

    /** Offices of which a paper names no nation where they are those of its own. */
    private static final Set<String> DOMESTIC = Set.of(
            "government",
            "parliament",
            "prime-minister",
            "republic-president",
            "foreign-minister",
            "foreign-ministry",
            "defence-minister",
            "minister",
            "ministry",
            "army-chief",
            "crown-prince");

    private final Set<String> fields = new HashSet<>();
    private final List<Actor> recent = new ArrayList<>();
    /** Those of them who only say where something is. */
    private final Set<Actor> settings = new HashSet<>();

    private @Nullable Actor seat;

    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> holders = new HashSet<>();
    private final Map<String, Actor> names = new HashMap<>();
    /** Those whose last word is a first name of others: it means them only where it stands alone as a subject. */
    private final Map<String, Actor> given = new HashMap<>();

    private final Set<String> shared = new HashSet<>();
    /** One of 64 bits for each length that a name has. */
    private long lengths;

    private boolean compounds;

    private Set<String> told = Set.of();
    /** The last lists of three or more, the latest first. */
    private final List<List<Actor>> many = new ArrayList<>();

    private List<Actor> pair = List.of();
    private List<Actor> statePair = List.of();
    /** The two of whom the paragraph tells by the way. */
    private List<Actor> aside = List.of();
    /** The last two persons who met, talked or agreed, whatever two states have done since. */
    private List<Actor> officers = List.of();
    /** The state that the visit told of last goes to; null for none. */
    @Nullable
    Actor host() {
        return host;
    }

    /** The last two who met or talked, or the guest and the host of a visit. */
    private List<Actor> encounter = List.of();

    private @Nullable Actor host;

    private boolean severalLast;
    private List<Actor> headlined = List.of();
    private List<Actor> bound = List.of();
    private List<Actor> helped = List.of();
    private List<Actor> justNamed = List.of();
    /** Armed groups that somebody named in the story stands for. */
    private final Set<String> groups = new HashSet<>();
    /** The two states that the first sentence tells of together. */
    private List<Actor> heralds = List.of();

    private List<Actor> leadPair = List.of();

    private @Nullable ActorGroup subject;
    private boolean paperSpeaks;
    private List<ActorGroup> persons = List.of();
    private @Nullable ActorGroup human;
    private @Nullable Actor speaker;
    private @Nullable Actor author;
    private @Nullable Actor rebels;
    private @Nullable String home;
    /** The state whose office was named first. */
    private @Nullable String firstHome;
    /** The only state whose offices or bodies were named; empty when several were. */
    private @Nullable String onlyState;

    /** The only kingdom that was named; empty when several were. */
    private @Nullable String onlyKingdom;

    private @Nullable DateMention lastDay;
    private @Nullable String lead;
    private @Nullable String dateline;
    /** The state of the town that stands before the story, whatever it tells of. */
    private @Nullable String writtenIn;

    private @Nullable String storyHome;

    /** Notes the state whose capital the story is dated from. */
    void datedFrom(@Nullable String iso3) {
        dateline = iso3;
        writtenIn = iso3;
    }

    /** Notes the only state whose ministers, cabinet or parliament the story names, before or behind. */
    void homeIs(@Nullable String iso3) {
        dateline = iso3;
        storyHome = iso3;
    }

    /** Whose an office without a nation is, while the story has named no others: of the state it is dated from, where it has to do with another; else null. */
    @Nullable
    String domestic(String title, Sentence s) {
        boolean opens = s.index() == 0 || firstHome == null || firstHome.equals(dateline);
        String own = opens && DOMESTIC.contains(title) ? dateline : null;
        boolean accord = own != null && own.equals(storyHome) && s.mayHaveInstruments();
        return own != null && (accord || abroad(s, own)) ? own : null;
    }

    /** Whether an office is one of which a paper names no nation where it is that of its own. */
    static boolean homeOffice(LanguagePack.@Nullable Title title) {
        if (title == null) {
            return false;
        }
        String id = title.id();
        boolean other = id.equals("president") || id.equals("army") || id.equals("army-chief");
        return !other && (DOMESTIC.contains(id) || BODIES.contains(id) || id.equals("spokesperson"));
    }

    /** Whether a sentence has to do with another state, and is not told of what happens in one. */
    private static boolean abroad(Sentence s, String home) {
        for (int j = 0; j < s.size(); j++) {
            Term nation = s.term(j, Term.Kind.NISBA);
            nation = nation == null ? s.term(j, Term.Kind.STATE) : nation;
            boolean other = nation != null && !nation.id().equals(home);
            if (other && s.prep(j).equals("in") && !s.is(j, Term.Kind.NISBA)) {
                return false;
            }
            Term org = other ? null : s.term(j, Term.Kind.ORG);
            if (other || (org != null && org.as(World.Organisation.class).type().equals("igo"))) {
                return true;
            }
        }
        return false;
    }

    /** Notes that an office was named with its owner. */
    void remember(String title, String owner) {
        boolean state = Character.isUpperCase(owner.charAt(0));
        String before = state ? null : owners.get(title);
        if (before == null || !Character.isUpperCase(before.charAt(0))) {
            owners.put(title, owner);
        }
        noteKingdom(owner);
        boolean abroad = title.equals("army") && dateline != null && !owner.equals(dateline);
        if (title.equals("craft") || abroad) {
            // Ships and aircraft say nothing of whose ministers a story tells, nor do the soldiers of another country.
            return;
        }
        home = state ? owner : home;
        firstHome = firstHome == null ? home : firstHome;
        if (state) {
            onlyState = onlyState == null || onlyState.equals(owner) ? owner : "";
        }
        int kind = title.endsWith("-minister")
                ? title.length() - 8
                : title.endsWith("-ministry") ? title.length() - 8 : -1;
        if (kind > 0 && !title.startsWith("prime")) {
            owners.put(title.substring(0, kind) + "minister", owner);
            owners.put(title.substring(0, kind) + "ministry", owner);
            owners.put("minister", owner);
            owners.put("ministry", owner);
        }
    }

    /** Notes the field of a minister whose nation was named. */
    void minister(String field) {
        fields.add(field);
    }

    /** Whether a minister of that field was named with his nation. */
    boolean hasMinister(String field) {
        return fields.contains(field);
    }

    /** Whose office it is, when the article has said so before; else null. */
    @Nullable
    String ownerOf(String title) {
        String owner = owners.get(title);
        if (owner == null && storyHome != null && !title.equals("president") && !title.startsWith("army")) {
            owner = BODIES.contains(title) ? storyHome : null;
        }
        boolean open = owner == null && onlyState != null && !onlyState.isEmpty();
        return open && BODIES.contains(title) ? onlyState : owner;
    }

    /** Whose office it is by the story's own words; null where it has not said. */
    @Nullable
    String said(String title) {
        return owners.get(title);
    }

    /** Notes the states that the whole story names by words of one meaning. */
    void tellsOf(Set<String> states) {
        told = states;
    }

    /** Whether the story names a state by a word of one meaning, or is dated from there. */
    boolean tellsOf(String iso3) {
        return told.contains(iso3) || iso3.equals(dateline);
    }

    /** Notes a state that was named, if it is a kingdom. */
    void noteKingdom(String iso3) {
        if (KINGDOMS.contains(iso3)) {
            onlyKingdom = onlyKingdom == null || onlyKingdom.equals(iso3) ? iso3 : "";
        }
    }

    /** The kingdom that the story is dated from; else the only one that it has named so far; or null. */
    @Nullable
    String kingdom() {
        if (dateline != null && KINGDOMS.contains(dateline)) {
            return dateline;
        }
        if (writtenIn != null && KINGDOMS.contains(writtenIn) && !writtenIn.equals(onlyKingdom)) {
            return onlyKingdom == null || onlyKingdom.isEmpty() ? writtenIn : onlyKingdom;
        }
        return onlyKingdom == null || onlyKingdom.isEmpty() ? null : onlyKingdom;
    }

    /** "أمير البلاد": of the country that the paper writes for, whose officers it names first; or null. */
    @Nullable
    String country() {
        return dateline != null ? dateline : firstHome;
    }

    /** Whose an office with a name but no nation is: of those whose ministry or other officers the article has named last; null for an office that may be of any place. */
    @Nullable
    String homeOf(String title) {
        return switch (title) {
            case "foreign-minister", "prime-minister", "defence-minister", "minister", "crown-prince" -> home;
            default -> null;
        };
    }

    /** Notes the name of a person whom no table knows, so that the last word of it is enough later. */
    void name(String folded, Actor actor) {
        boolean latin = folded.length() == 3 && folded.charAt(0) < 128;
        if (folded.length() > 3 || latin) {
            noteForm(folded);
            names.putIfAbsent(folded, actor);
        }
    }

    private void noteForm(String name) {
        lengths |= 1L << name.length();
        compounds |= name.indexOf(' ') > 0;
    }

    /** Whether a name of several words is known of somebody: "ولد حدمين". */
    boolean hasCompounds() {
        return compounds;
    }

    /** Notes the last word of an Arabic name that was given in full, unless many are called so by their first. */
    void surname(Actor person, String last) {
        if (!GIVEN.contains(last)) {
            name(last, person);
        } else {
            noteForm(last);
            Actor before = given.putIfAbsent(last, person);
            if (before != null && !before.key().equals(person.key())) {
                shared.add(last);
            }
        }
    }

    /** Who was named in full with a last word that others have as their first, if only one was; or null. */
    @Nullable
    Actor calledByGiven(String folded) {
        return shared.contains(folded) ? null : given.get(folded);
    }

    /** Notes the first word of a person's name, however short, where the family's name comes first: Kim, Xi. */
    void familyFirst(Actor person, String first) {
        if (FAMILY_FIRST.contains(person.key())) {
            noteForm(first);
            names.putIfAbsent(first, person);
        }
    }

    /** Notes whom a bare form of address means from here on. */
    void honour(String folded, Actor actor) {
        noteForm(folded);
        names.put(folded, actor);
    }

    /** Notes the two, or more, who did something together. */
    void paired(Statement st) {
        List<Actor> sides = Entities.distinct(st.actors());
        boolean named = sides.size() == 2 && Lists.none(sides, Actor::isGroup);
        boolean consults = st.predicate().id().equals("confer");
        boolean together = st.predicate().symmetric() && !st.predicate().kind().equals("call") && !consults;
        pair = together && named ? List.copyOf(sides) : pair;
        boolean states = named && Lists.all(sides, Discourse::ofState);
        statePair = together && states ? pair : statePair;
        severalLast = severalLast && !(together && named);
        // Two who spoke by phone are "the two leaders", but no "two sides".
        boolean persons = named && Lists.all(sides, Discourse::isPerson);
        officers = persons && st.predicate().symmetric() ? List.copyOf(sides) : officers;
        List<Actor> everyone = Occasions.mayPair(st) ? Entities.distinct(st.everyone()) : List.of();
        boolean both = everyone.size() == 2 && Lists.none(everyone, Actor::isGroup);
        encounter = both ? List.copyOf(everyone) : encounter;
        boolean visit = st.predicate().kind().equals("visit") && st.recipients().size() == 1;
        host = visit && ofState(st.recipients().get(0)) ? st.recipients().get(0) : host;
        leadPair = leadPair.isEmpty() && states && st.sentenceIndex() == 0 ? List.copyOf(sides) : leadPair;
        if (together && sides.size() > 2 && Lists.none(sides, Actor::isGroup)) {
            many(sides);
            severalLast = true;
        }
    }

    /** Notes who made known the accord of two others. */
    void heralds(List<Actor> who) {
        heralds = List.copyOf(who);
    }

    /** Whether those who last did something together were three or more. */
    boolean severalLast() {
        return severalLast;
    }

    /** Notes the only two states that the headline names, side by side. */
    void headlined(List<Actor> two) {
        headlined = List.copyOf(two);
    }

    /** The only two states that the headline names, side by side; or nobody. */
    List<Actor> headlined() {
        return headlined;
    }

    /** Notes the two between whom somebody has mediated. */
    void helped(List<Actor> two) {
        helped = List.copyOf(two);
    }

    /** The two between whom somebody has mediated, or nobody. */
    List<Actor> helped() {
        return helped;
    }

    /** Notes the two whom an accord binds. */
    void bound(List<Actor> two) {
        bound = List.copyOf(two);
    }

    /** The two whom the last accord of two binds, or nobody. */
    List<Actor> bound() {
        return bound;
    }

    /** The only two states of the headline, else the two of the first sentence; or nobody. */
    List<Actor> leading() {
        return headlined.size() == 2 ? headlined : leadPair;
    }

    /** The two who last did something together, or nobody. */
    List<Actor> pair() {
        return aside.isEmpty() ? pair : aside;
    }

    /** The two states, or those who act for them, that last did something together; or nobody. */
    List<Actor> statePair() {
        return statePair;
    }

    /** The two who did something together in the sentence before, where they include one of these; or nobody. */
    List<Actor> together(List<Actor> some) {
        boolean just = !pair.isEmpty() && Lists.all(pair, a -> Entities.hasKey(justNamed, a.key()));
        return just && Lists.any(some, a -> Entities.hasKey(pair, a.key())) ? pair : List.of();
    }

    /** Whether such a person was named at all. */
    boolean hasNames() {
        return lengths != 0;
    }

    /** False when no name has so many letters. */
    boolean mayHaveName(int length) {
        return (lengths & (1L << length)) != 0;
    }

    /** The person whose name ends in this word, or null. */
    @Nullable
    Actor named(String folded) {
        return names.get(folded);
    }

    /** "Minister Paet", after "the foreign minister of Estonia, Urmas Paet": the person of that family name whose nation the story has told; or null. */
    @Nullable
    Actor officer(String surname) {
        Actor told = names.get(surname);
        boolean person = told != null && told.entity().type().endsWith("person") && !told.isGroup();
        return person && told != null && told.entity().country() != null ? told : null;
    }

    /** Notes actors in the order they are named. */
    void mention(ActorGroup group) {
        if (group.adjective && group.members.size() == 1) {
            return;
        }
        if (group.members.size() > 2) {
            many(group.members);
        }
        for (Actor a : group.members) {
            if (!a.isGroup() && !a.entity().type().equals("media")) {
                recent.add(a);
            }
        }
        if (group.prep.equals("in")) {
            settings.addAll(group.members);
        }
        while (recent.size() > MEMORY) {
            recent.remove(0);
        }
    }

    /** Who was named last of those who may be meant, or null. */
    @Nullable
    Actor last(Predicate<Actor> meant) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (meant.test(recent.get(i))) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** Notes those who were named only to say what or where something is. */
    void setting(ActorGroup group) {
        settings.addAll(group.members);
    }

    /** The state that was named last, itself or by whoever stands for it, but for those of some; null where nobody does anything to another. */
    @Nullable
    String country(List<Actor> except) {
        for (int i = recent.size() - 1; i >= 0 && !except.isEmpty(); i--) {
            String of = recent.get(i).entity().country();
            boolean group = recent.get(i).entity().type().equals("armed_group");
            // "Ordered the UN envoy out of the country": who serves a body is of no country here.
            group = group || !Character.isUpperCase(recent.get(i).key().charAt(0));
            if (of != null
                    && !group
                    && Lists.none(except, a -> of.equals(a.entity().country()))) {
                return of;
            }
        }
        return null;
    }

    /** Notes the organisation of whose seat the story speaks, and which it names before or behind. */
    void seat(Actor organisation) {
        seat = organisation;
    }

    /** The organisation that was named before, where a paper says the town of its seat and has told of nobody of the state that the town lies in; else null. */
    @Nullable
    Actor seated(String organisation, String state) {
        Actor seated = seat != null && seat.key().equals(organisation) ? seat : null;
        if (seated != null) {
            return seated;
        }
        for (int i = 0; !organisation.isEmpty() && i < recent.size(); i++) {
            Actor a = recent.get(i);
            if (state.equals(a.entity().country())) {
                return null;
            }
            seated = a.key().equals(organisation) ? a : seated;
        }
        return seated;
    }

    /** Notes three or more who did something together. */
    void many(List<Actor> together) {
        many.add(0, Entities.distinct(together));
        if (many.size() > LISTS) {
            many.remove(LISTS);
        }
    }

    /** The last list of so many, of states and who stands for them where only they are meant, else the only so many states that were named; of any number where none is told. */
    List<Actor> lastMany(int count, boolean states) {
        for (List<Actor> list : many) {
            boolean fits = count == 0 || list.size() == count;
            if (fits && (!states || Lists.all(list, Discourse::ofState))) {
                return list;
            }
        }
        List<Actor> all = new ArrayList<>();
        for (Actor a : recent) {
            boolean named = ofState(a) && !settings.contains(a);
            if (named && count > 0) {
                Entities.addOne(all, a);
            }
        }
        return all.size() == count ? all : List.of();
    }

    /** Whether so many states, or who stands for them, were listed or did something together. */
    boolean hasStates(int count) {
        return Lists.any(many, l -> l.size() == count && Lists.all(l, Discourse::ofState));
    }

    private static boolean ofState(Actor a) {
        return !a.isGroup() && Character.isUpperCase(a.key().charAt(0));
    }

    /** The two actors of national rank that were named last. */
    List<Actor> lastTwo() {
        return lastTwo(List.of());
    }

    /** Notes the armed groups for which somebody named in a sentence stands. */
    void groups(Sentence s, Entities entities) {
        for (ActorGroup g : s.actors) {
            for (Actor a : g == null ? List.<Actor>of() : g.members) {
                if (isPerson(a) && entities.mayBeSide(a)) {
                    groups.add(a.key());
                }
            }
        }
    }

    /** Notes the sides that a sentence has named, for the next one. */
    void sentence(Sentence s, Entities entities) {
        List<Actor> named = new ArrayList<>();
        for (ActorGroup g : s.actors) {
            if (g == null || (g.place && g.prep.equals("in")) || g.prep.equals("aegis")) {
                continue;
            }
            for (Actor a : g.members) {
                if (entities.mayBeSide(a) && !Entities.hasKey(named, a.key())) {
                    named.add(a);
                }
            }
        }
        justNamed = named.isEmpty() ? justNamed : named;
    }

    /** The two officers who last did something together; nobody where one of the two was no person, or where the sentence before names two others. */
    List<Actor> officers() {
        boolean later = justNamed.size() == 2 && Lists.all(justNamed, Discourse::isPerson);
        return later ? List.of() : officers;
    }

    /** The last two who met or talked, or the guest and the host of a visit; or nobody. */
    List<Actor> encounter() {
        return encounter;
    }

    /** Whether the sentence before names just two, and this one of them. */
    boolean justNamed(Actor a) {
        return justNamed.size() == 2 && Entities.hasKey(justNamed, a.key());
    }

    private static boolean isPerson(Actor a) {
        return a.entity().type().endsWith("person");
    }

    /** The only two that the sentence before named; else the two who last did something together, where none of them is left out; else the two sides that were named last. */
    List<Actor> twoSides(List<Actor> except, Entities entities) {
        boolean told = justNamed.size() == 2
                && Lists.none(justNamed, a -> Entities.hasKey(except, a.key()) || Entities.hasKey(heralds, a.key()));
        if (told) {
            return justNamed;
        }
        boolean left = pair.size() != 2 || Lists.any(pair, a -> Entities.hasKey(except, a.key()));
        boolean lead = left && leadPair.size() == 2 && Lists.none(leadPair, a -> Entities.hasKey(except, a.key()));
        if (lead) {
            return leadPair;
        }
        boolean many = justNamed.stream()
                        .filter(a -> !Entities.hasKey(except, a.key()))
                        .count()
                > 2;
        return left ? many ? List.of() : lastTwo(except, entities) : pair;
    }

    /** The two sides that were named last, but for some: states, armed groups, and whoever stands for one. */
    List<Actor> lastTwo(List<Actor> except, Entities entities) {
        List<Actor> out = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0 && out.size() < 2; i--) {
            Actor a = recent.get(i);
            if (entities.mayBeSide(a) && !Entities.hasKey(except, a.key()) && !Entities.hasKey(out, a.key())) {
                out.add(0, a);
            }
        }
        return out.size() == 2 ? out : List.of();
    }

    /** The two actors of national rank that were named last, but for some. */
    List<Actor> lastTwo(List<Actor> except) {
        List<Actor> sides = lastTwo(except, Math.max(0, recent.size() - NEAR), settings);
        sides = sides.isEmpty() ? lastTwo(except, 0, settings) : sides;
        return sides.isEmpty() ? lastTwo(except, 0, Set.of()) : sides;
    }

    private List<Actor> lastTwo(List<Actor> except, int from, Set<Actor> settings) {
        List<Actor> out = new ArrayList<>();
        for (int i = recent.size() - 1; i >= from && out.size() < 2; i--) {
            Actor a = recent.get(i);
            boolean national = Character.isUpperCase(a.key().charAt(0))
                    || a.entity().type().equals("armed_group")
                    || groups.contains(a.key());
            if (national
                    && !settings.contains(a)
                    && !Entities.hasKey(except, a.key())
                    && Lists.none(out, b -> b.key().equals(a.key()))) {
                out.add(0, a);
            }
        }
        return out.size() == 2 ? out : List.of();
    }

    /** Notes the two sides of something that two did together; by the way, where the story has its own two, for as long as the paragraph lasts. */
    void pair(List<Actor> two, boolean digresses) {
        List<Actor> main = pair.isEmpty() ? headlined : pair;
        boolean other = !main.isEmpty() && !Lists.all(two, a -> Entities.hasKey(main, a.key()));
        aside = digresses && other ? List.copyOf(two) : List.of();
        pair = aside.isEmpty() ? List.copyOf(two) : pair;
        statePair = aside.isEmpty() && Lists.all(two, Discourse::ofState) ? pair : statePair;
    }

    /** A new paragraph: what was told by the way is over. */
    void paragraph() {
        aside = List.of();
    }

    /** Notes the day of what was told last. */
    void day(DateMention day) {
        lastDay = day;
    }

    /** The day of what was told last, or null. */
    @Nullable
    DateMention lastDay() {
        return lastDay;
    }

    /** Notes the only armed group that the article names. */
    void rebels(Actor group) {
        rebels = group;
    }

    /** The only armed group that the article names, before or behind; null when it names none or several. */
    @Nullable
    Actor rebels() {
        return rebels;
    }

    /** The state whose only armed group the article names; or null. */
    @Nullable
    String foeOfRebels() {
        Actor only = rebels;
        return only == null ? null : only.entity().country();
    }

    /** The armed group named last, or null. */
    @Nullable
    Actor lastRebel() {
        for (int i = recent.size() - 1; i >= 0; i--) {
            boolean state = Character.isUpperCase(recent.get(i).key().charAt(0));
            boolean rebel = recent.get(i).entity().type().equals("armed_group")
                    || (!state && recent.get(i).entity().type().equals("person"));
            if (rebel) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** The organisation of states named last whose name ends in a word, "the council"; or null. */
    @Nullable
    Actor lastBody(String noun) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity e = recent.get(i).entity();
            boolean body = e.type().equals("igo") || e.type().equals("organisation");
            String name = e.nameEn().toLowerCase(Locale.ROOT);
            if (body && (name.endsWith(" ".concat(noun)) || (noun.equals("community") && e.id().equals("eu")))) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** The armed group that "the group" means: the last body named that is no state, no official and no organisation of states; null where that is another. */
    @Nullable
    Actor lastArmed() {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Actor a = recent.get(i);
            String type = a.entity().type();
            boolean state = Character.isUpperCase(a.key().charAt(0)) || type.equals("igo") || type.equals("person");
            if (!state) {
                return type.equals("armed_group") ? a : null;
            }
        }
        return null;
    }

    /** Notes that an office of a state was named with who holds it. */
    void holds(String title, String owner) {
        holders.add(title + owner);
    }

    /** Whether the story has named another who holds this office of a state. */
    boolean isHeld(String title, String owner) {
        return holders.contains(title + owner);
    }

    /** The state whose capital the story is dated from, or null. */
    @Nullable
    String dateline() {
        return dateline;
    }

    /** The subject of the clause before. */
    @Nullable
    ActorGroup subject() {
        return subject;
    }

    /** Whether a paper said what the sentence before told: "the statement said". */
    boolean paperSpeaks() {
        return paperSpeaks;
    }

    void paperSpeaks(boolean said) {
        paperSpeaks = said;
    }

    /** The only person whom the sentence before names; null for none or several. */
    @Nullable
    ActorGroup person() {
        return persons.size() == 1 ? persons.get(0) : null;
    }

    /** The one whom the sentence before names beside the person it is about; null where it names none or several. */
    @Nullable
    ActorGroup otherPerson() {
        ActorGroup other = null;
        boolean told = false;
        for (ActorGroup g : persons) {
            String key = g.members.get(0).key();
            boolean him = subject != null && subject.members.size() == 1 && Entities.hasKey(subject.members, key);
            if (!him && other != null && !other.members.get(0).key().equals(key)) {
                return null;
            }
            told = told || him;
            other = him ? other : g;
        }
        return told ? other : null;
    }

    void persons(List<ActorGroup> named) {
        persons = named;
    }

    void subject(ActorGroup group) {
        boolean state = group.members.size() == 1
                && group.members.get(0).entity().type().equals("state");
        lead = subject != null ? lead : state ? group.members.get(0).key() : null;
        subject = group;
        boolean one = group.members.size() == 1
                && group.members.get(0).entity().type().endsWith("person");
        boolean stranger = group.members.size() == 1 && group.members.get(0).isGroup();
        human = one ? group : stranger ? null : human;
    }

    /** The person that the story has been about last; null for none. */
    @Nullable
    ActorGroup human() {
        return human;
    }

    /** "Peru cut its debt payments. President Jose Lopez said": the state that the story tells of first, for an officer of whom it says no other; or null. */
    @Nullable
    String lead(String title) {
        return switch (title) {
            case "president", "prime-minister", "foreign-minister", "defence-minister", "minister" -> lead;
            default -> null;
        };
    }

    /** Who spoke last. */
    @Nullable
    Actor speaker() {
        return speaker;
    }

    /** Whose statement the headline calls the article; null for none. */
    @Nullable
    Actor author() {
        return author;
    }

    void author(Actor actor) {
        author = actor;
    }

    void speaker(Actor actor) {
        speaker = actor;
    }

    /** The actor named last. */
    @Nullable
    Actor last() {
        return recent.isEmpty() ? null : recent.get(recent.size() - 1);
    }
}
