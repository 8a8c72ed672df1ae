package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.lexicon.World.KnownAccord;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** Everything that the annotators see in one article. Made anew for each article. */
public final class AnnotatedArticle {
    private static final int COUNTED = Unit.bits(Kind.WEEKDAY, Kind.DOMAIN);
    private static final int TYPES = Unit.bits(Kind.TYPE);
    private static final Set<String> MAKING = Set.of("sign", "conclude", "agree");

    final Article article;
    final LanguagePack pack;
    final World world;
    final Entities entities;
    final Discourse discourse = new Discourse();
    private final InstrumentOwners owners = new InstrumentOwners(discourse);
    final List<Sentence> sentences = new ArrayList<>();
    private final List<InstrumentMention> instruments = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    private @Nullable String topic;
    /** The type that the headline gives an instrument, or null. */
    @Nullable
    String headline;

    /** The well-known accord that the headline names, or null. */
    @Nullable
    KnownAccord headlined;

    /** The state that its Arabic headline opens with, before the verb. */
    @Nullable
    String opener;

    private boolean unresolvedWeekday;
    private int foreign;

    private AnnotatedArticle(Article article, LanguagePack pack, World world) {
        this.article = article;
        this.pack = pack;
        this.world = world;
        this.entities = new Entities(world, article.published().edtf());
    }

    /** Reads an article whose language has a pack. */
    public static AnnotatedArticle of(Article article, LanguagePack pack, Lexicon lexicon) {
        return of(List.of(article), pack, lexicon).get(0);
    }

    /** Reads articles in the language of a pack, side by side; each says what it would say alone. */
    public static List<AnnotatedArticle> of(List<Article> articles, LanguagePack pack, Lexicon lexicon) {
        List<AnnotatedArticle> readings = articles.stream()
                .map(article -> new AnnotatedArticle(article, pack, lexicon.world()))
                .toList();
        Annotators.read(readings);
        return readings;
    }

    @Nullable
    Integer year() {
        String edtf = article.published().edtf();
        return edtf != null && edtf.length() >= 4 ? Integer.valueOf(edtf.substring(0, 4)) : null;
    }

    /** Whether the article is known to be of a year, given in four digits. */
    public boolean publishedIn(String year) {
        Integer mine = year();
        return mine != null && mine.toString().equals(year);
    }

    /** Takes from a sentence that was read what belongs to the whole article. */
    void collect(Sentence s) {
        if (pack.verbFirst()) {
            InstrumentOwners.signatories(s, instruments.isEmpty() ? null : instruments.get(instruments.size() - 1));
        }
        Guarantors.find(s);
        for (InstrumentMention m : s.instruments) {
            if (m != null) {
                HeadlineAccord.lend(headlined, m, instruments);
                if (!m.abroad) {
                    owners.complete(s, m, isTold(m), isClaimed(m));
                    EnglishHolders.find(s, m, statements);
                    if (!pack.verbFirst()) {
                        EnglishHeralds.settle(s, m, statements);
                    }
                }
                if (m.parties.size() == 2 && Lists.none(m.parties, Actor::isGroup)) {
                    discourse.bound(m.parties);
                }
                instruments.add(m);
                background(s, m);
            }
        }
        for (int i = 0; i < s.size() && s.hasAny(COUNTED); i++) {
            boolean weekday = s.is(i, Kind.WEEKDAY) && article.published().day() == null;
            unresolvedWeekday = unresolvedWeekday || weekday;
            foreign += s.is(i, Kind.DOMAIN) && !everyday(s, i) ? 1 : 0;
        }
    }

    /** "بهدف", "مجموعة من", "مجموعة السبع": words of sport or business that official prose uses every day. */
    private static boolean everyday(Sentence s, int i) {
        return s.isWord(i, "quantity") || s.isWord(i, "wish") || s.actors[i] != null;
    }

    /** Takes instruments that only the whole story shows. */
    void add(List<InstrumentMention> found) {
        if (!found.isEmpty()) {
            instruments.addAll(found);
            instruments.sort(Comparator.comparingInt(InstrumentMention::start));
        }
    }

    /** An earlier accord with its parties and date is told of by its name alone: it was concluded then. */
    private void background(Sentence s, InstrumentMention m) {
        Predicate conclude = pack.predicate("conclude");
        boolean past = m.date != null && (m.earlier || m.bilateral);
        boolean fragment = m.from == 0 && s.instruments[0] != null && !s.hasVerb();
        boolean by = s.isWord(m.from, "byagreement") && !m.parties.isEmpty();
        if (conclude == null || (m.parties.size() < 2 && !by) || !(past || fragment || announced(s, m)) || isTold(m)) {
            return;
        }
        Statement st = new Statement(s, m.from, conclude, Term.NOUN);
        st.actors.addAll(Entities.distinct(m.parties));
        st.accord = m;
        st.date = m.date;
        st.factuality("asserted", "dated-accord", m.from);
        statements.add(st);
    }

    /** "أعلنت مصر اتفاق كينيا ومالي على هدنة": what is announced with the two behind its noun has been concluded. */
    private boolean announced(Sentence s, InstrumentMention m) {
        ActorGroup two = pack.verbFirst() && s.inside(m.from + 1) ? s.actors[m.from + 1] : null;
        boolean pair = two != null && two.prep.isEmpty() && !two.adjective && two.members.size() > 1;
        for (int j = m.from - 1; pair && j >= 0 && j > m.from - 9 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.is(j, Kind.REPORT)
                        && (s.prep(m.from).isEmpty() || s.prep(m.from).equals("for"));
            }
        }
        return false;
    }

    /** Whether a statement about an instrument names somebody whom its own words do not. */
    private boolean isClaimed(InstrumentMention m) {
        return Lists.any(
                statements,
                st -> m.equals(st.accord()) && Lists.any(st.actors(), a -> !Entities.hasKey(m.parties, a.key())));
    }

    private boolean isTold(InstrumentMention m) {
        for (Statement st : statements) {
            if (m.equals(st.accord())) {
                return true;
            }
        }
        return false;
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** Words of the text between two offsets as one line: each run of blanks and line ends is one space. */
    public String words(int start, int end) {
        String text = article.text();
        if (isSpaced(text, start, end)) {
            return text.substring(start, end);
        }
        StringBuilder line = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!blank) {
                line.append(c);
            } else if (i == start || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** Whether single spaces are all the blanks between two offsets; they nearly always are. */
    private static boolean isSpaced(String text, int start, int end) {
        boolean before = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if ((space && before) || (c >= '\t' && c <= '\r')) {
                return false;
            }
            before = space;
        }
        return true;
    }

    /** The language it was read in. */
    public LanguagePack pack() {
        return pack;
    }

    /** All actors met. */
    public Entities entities() {
        return entities;
    }

    /** All instruments, in the text's order. */
    public List<InstrumentMention> instruments() {
        return instruments;
    }

    /** All statements, in the text's order. */
    public List<Statement> statements() {
        return statements;
    }

    /** All sentences, in the text's order. */
    public List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    /** A number for each name in the story, as often as it stands there; equal for equal names, in whatever form. */
    public IntStream names() {
        IntStream.Builder names = IntStream.builder();
        sentences.forEach(s -> StoryNames.each(s, names));
        return names.build();
    }

    /** Whether an instrument is one that somebody only wants, plans or might make: "will seek a new pipeline agreement". */
    public boolean isWished(InstrumentMention m) {
        Sentence s = sentences.get(m.sentence);
        // "مساعيها لوقف إطلاق النار": the article within the name makes no truce a known one.
        boolean truce = !pack.capitals()
                && m.type.equals("ceasefire")
                && !s.unit(m.from).has(Unit.AL);
        boolean open = (!m.definite || truce) && m.known == null && !m.earlier && m.date == null && m.fate.isEmpty();
        if (m.proposal && m.fate.isEmpty()) {
            return true;
        }
        if (!pack.capitals()) {
            return open && isLookedFor(s, m.from);
        }
        // "Will carry food under a deal": what is to be done under it comes of one that stands.
        int before = s.isWord(m.from - 1, "a") || s.isWord(m.from - 1, "the") ? m.from - 2 : m.from - 1;
        open = open && !s.isWord(before, "prep.under") && !(s.reads(before, "of") && s.reads(before - 1, "part"));
        if (open && (s.isWord(before, "neg.no") || isUnsure(s, m))) {
            return true;
        }
        // "A draft treaty between Chad and Niger".
        for (int j = Math.max(0, m.from - 1); open && j < m.to; j++) {
            if (s.isWord(j, "obj.draft")) {
                return true;
            }
        }
        for (int j = m.from - 1; open && j >= 0 && j > m.from - 9 && !s.isBreak(j); j--) {
            if (s.dates[j] != null) {
                continue;
            }
            boolean wish = s.isWord(j, "wish") || s.isWord(j, "maybe") || s.isWord(j, "if") || s.isWord(j, "plan");
            if (wish || s.isWord(j, "urge") || s.isWord(j, "fut") || s.isWord(j, "seek") || s.isWord(j, "expect")) {
                return true;
            }
        }
        return false;
    }

    /** "A treaty between Chad and Mali is a distant prospect", "an accord would help": what is said of it as of one that there is not. */
    private static boolean isUnsure(Sentence s, InstrumentMention m) {
        int j = m.reach;
        while (s.inside(j)
                && j < m.reach + 6
                && !Subjects.isVerb(s, j)
                && !s.isWord(j, "be")
                && !s.isWord(j, "modal")) {
            if (s.isComma(j) || s.isBreak(j) || s.isWord(j, "rel")) {
                return false;
            }
            j++;
        }
        if (s.reads(j, "would") || s.reads(j, "could") || s.reads(j, "might") || s.reads(j, "may")) {
            return true;
        }
        boolean stays = s.isWord(j, "be") || s.starts(j, "remain") || s.starts(j, "seem") || s.starts(j, "look");
        for (int k = j + 1; stays && k <= j + 4 && s.inside(k) && !s.isComma(k) && !s.isWord(k, "prep"); k++) {
            if (s.isWord(k, "unsure")) {
                return true;
            }
        }
        return false;
    }

    /** "تحتاج المنطقة إلى اتفاق", "سعيا إلى إبرام اتفاق", "إذا وقعت اتفاقا": it hangs on a wish or an if, with nothing between but who makes it and that it is made. */
    private static boolean isLookedFor(Sentence s, int head) {
        boolean made = false;
        for (int j = head - 1; j >= 0 && j > head - 8; j--) {
            if (s.isWord(j, "if") || s.isWord(j, "maybe")) {
                return true;
            }
            if (s.isWord(j, "wish") || s.isWord(j, "need") || s.isWord(j, "must") || s.isWord(j, "urge")) {
                // "أهمية اتفاق بين بلدين": what matters exists.
                return !made && !(s.isWord(j, "need") && j == head - 1);
            }
            Term deed = s.term(j, Kind.PREDICATE);
            boolean makes =
                    deed != null && MAKING.contains(deed.as(Predicate.class).kind());
            boolean verb = Subjects.isVerb(s, j);
            if (s.isBreak(j) || s.isMark(j) || s.isWord(j, "neg") || ((verb || deed != null) && !makes)) {
                return false;
            }
            // "سبل تنفيذ اتفاق": what is carried out stands.
            boolean ofNoun = j == head - 1
                    && deed == null
                    && s.actors[j] == null
                    && s.prep(head).isEmpty();
            made |= verb || ofNoun;
        }
        return false;
    }

    /** The only two states or armed groups that the article has named up to the end of a sentence; empty when it named others. */
    public List<Actor> onlyTwoSides(int last) {
        List<Actor> named = new ArrayList<>();
        for (int i = 0; i <= last && named.size() < 3; i++) {
            for (Actor a : named(i)) {
                if (entities.mayBeSide(a) && !Entities.hasKey(named, a.key())) {
                    named.add(a);
                }
            }
        }
        return named.size() == 2 ? named : List.of();
    }

    /** Those that a sentence names out of states and organisations given by id, or what came of these. */
    public List<Actor> named(int sentence, List<String> ids) {
        return named(sentence).stream()
                .filter(a -> Lists.any(ids, id -> FormerStates.same(id, a.key())))
                .toList();
    }

    /** Whom a sentence names, in its order, but for places in which something happens. */
    private List<Actor> named(int sentence) {
        List<Actor> out = new ArrayList<>();
        for (ActorGroup g : sentences.get(sentence).actors) {
            if (g != null && !(g.place && g.prep.equals("in")) && !out.containsAll(g.members)) {
                out.addAll(g.members);
            }
        }
        return out;
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentences.size();
    }

    /** Whether a weekday could not be resolved, because no publication day is known. */
    public boolean hasUnresolvedWeekday() {
        return unresolvedWeekday;
    }

    /** Sanctions and duties that one state lays on another are diplomacy, however much of trade the words around them are. */
    private static boolean betweenStates(Statement st) {
        return st.predicate().kind().equals("sanction")
                && Lists.any(st.actors, a -> a.entity().country() != null)
                && Lists.any(st.recipients, a -> a.entity().country() != null);
    }

    /** Whether words of sport or company business outweigh those of diplomacy. */
    public boolean foreignField() {
        int deeds = 0;
        for (Statement st : statements) {
            deeds += st.predicate().id().startsWith("say") ? 0 : betweenStates(st) ? 2 : 1;
        }
        for (InstrumentMention m : instruments) {
            deeds += m.known != null || m.parties.size() > 1 ? 1 : 0;
        }
        return foreign > 4 && foreign > deeds * 2;
    }

    /** The type of accord that the words around some instruments point to most often, else those of the whole article; {@code unspecified} when none does. */
    public String topic(List<InstrumentMention> mentions) {
        Map<String, Integer> near = new TreeMap<>();
        InstrumentMention first = mentions.get(0);
        if (headline != null && first.sentence < 2) {
            return headline;
        }
        if (pack.capitals()) {
            purpose(first, near);
        }
        mentions.forEach(m -> types(sentences.get(m.sentence), near));
        return near.isEmpty() ? wholeTopic() : topic(near);
    }

    /** "Signed a protocol to raise trade": what stands behind an instrument says what it is for. */
    private void purpose(InstrumentMention m, Map<String, Integer> into) {
        Sentence s = sentences.get(m.sentence);
        for (int j = m.to; j < s.size() && j < m.to + 14 && !s.isBreak(j) && s.hasAny(TYPES); j++) {
            Term type = s.term(j, Kind.TYPE);
            boolean verb = s.verbs.length > 0 && (s.isWord(j - 1, "rel") || s.isWord(j - 1, "comp"));
            if (type != null && !verb && !type.id().equals("plan_proposal") && !s.is(j + 1, Kind.TYPE)) {
                into.merge(type.id(), 3, Integer::sum);
                return;
            }
        }
    }

    private String wholeTopic() {
        if (topic == null) {
            Map<String, Integer> all = new TreeMap<>();
            sentences.forEach(s -> types(s, all));
            topic = topic(all);
        }
        return topic;
    }

    private static String topic(Map<String, Integer> types) {
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("unspecified");
    }

    private static void types(Sentence s, Map<String, Integer> into) {
        for (int i = 0; i < s.size() && s.hasAny(TYPES); i++) {
            Term type = s.term(i, Kind.TYPE);
            // "مالي" is a state beside its adjective for money.
            boolean verb = s.verbs.length > 0 && (s.isWord(i - 1, "rel") || s.isWord(i - 1, "comp"));
            boolean purpose = type != null
                    && !verb
                    && s.actors[i] == null
                    && !type.id().equals("plan_proposal")
                    && !type.id().equals("alliance_defence");
            if (type != null && purpose) {
                into.merge(type.id(), 1, Integer::sum);
            }
        }
    }

    /** "Ivory Coast rebels agreed to a truce": the state that the unnamed rebels of a sentence are up against; null when it tells of none. */
    public @Nullable Actor foeOfUnnamed(int sentence) {
        Sentence s = sentences.get(sentence);
        for (ActorGroup g : s.actors) {
            for (Actor a : g == null ? List.<Actor>of() : g.members) {
                String of = a.isGroup() ? a.entity().country() : null;
                if (g != null && of != null && calledRebels(s, g)) {
                    return entities.state(of, a.start(), a.end()).meantBy(a.start(), a.end());
                }
            }
        }
        return null;
    }

    private static boolean calledRebels(Sentence s, ActorGroup g) {
        int j = g.from;
        while (j < g.to && !s.isWord(j, "rebel.people")) {
            j++;
        }
        return j < g.to;
    }

    /** The only armed group that the article names; null when it names none or several. */
    public @Nullable Actor rebels() {
        return discourse.rebels();
    }

    /** The state that those rebels fight; null where there are none or the tables do not say. */
    public @Nullable String foeOfRebels() {
        Actor group = rebels();
        World.Organisation o = group == null ? null : world.organisation(group.key());
        return o == null || o.foe().isEmpty() ? null : o.foe();
    }

    /** The state that the story is dated from and tells of, beside the only other one that a sentence names; null where there is none such. */
    public @Nullable Actor homeBeside(int sentence, Actor side) {
        String home = datelineIso3();
        boolean another = Lists.any(
                named(sentence),
                a -> InstrumentOwners.state(a)
                        && !a.key().equals(side.key())
                        && !a.key().equals(home));
        boolean told = false;
        for (int i = 0; home != null && !told && i < sentences.size(); i++) {
            for (ActorGroup g : sentences.get(i).actors) {
                told = told
                        || (g != null
                                && Lists.any(
                                        g.members, a -> home.equals(a.entity().country())));
            }
        }
        boolean own = told && !another && !side.key().equals(home);
        return own && home != null ? entities.state(home, side.start(), side.end()) : null;
    }

    /** Country of the dateline's place, or null when it is not known. */
    public @Nullable String datelineIso3() {
        return datelineIso3(true);
    }

    /** The state whose capital, or which itself, the dateline names; or null. */
    @Nullable
    String datelineCapital() {
        String capital = datelineIso3(false);
        String city = capital == null ? datelineIso3(true) : null;
        return city != null && city.equals(agencyHome()) ? city : capital;
    }

    /** The state whose news agency or paper published the article: "جدة - واس" is dated from home; null for others. */
    private @Nullable String agencyHome() {
        String publisher = article.publisher();
        World.Organisation agency = publisher == null
                ? null
                : world.organisation(publisher.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return agency == null ? null : agency.country();
    }

    private @Nullable String datelineIso3(boolean anyCity) {
        String place = article.datelinePlace();
        if (place == null) {
            return null;
        }
        Tokens tokens = Tokenizer.tokenize(place);
        for (var unit : pack.matcher(tokens).units(0, tokens.count())) {
            for (Term t : unit.terms()) {
                switch (t.kind()) {
                    case STATE, CAPITAL -> {
                        return t.id();
                    }
                    case CITY -> {
                        String iso3 = t.as(World.City.class).iso3();
                        return anyCity && !iso3.isEmpty() ? iso3 : null;
                    }
                    default -> {}
                }
            }
        }
        return null;
    }
}
