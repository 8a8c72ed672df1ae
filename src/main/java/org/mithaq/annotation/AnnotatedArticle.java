package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.TermMatcher;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** Everything that the annotators see in one article. Made anew for each article. */
public final class AnnotatedArticle {
    private static final int COUNTED = Unit.bits(Kind.WEEKDAY, Kind.DOMAIN);
    private static final int REBELS = Unit.bits(Kind.ORG, Kind.PERSON);
    private static final int TYPES = Unit.bits(Kind.TYPE);

    private final Article article;
    private final LanguagePack pack;
    private final World world;
    private final Entities entities;
    private final Discourse discourse = new Discourse();
    private final InstrumentOwners owners = new InstrumentOwners(discourse);
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<InstrumentMention> instruments = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable String topic;
    /** The type that the headline gives an instrument, or null. */
    private @Nullable String headline;

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
        AnnotatedArticle r = new AnnotatedArticle(article, pack, lexicon.world());
        r.read();
        return r;
    }

    private void read() {
        ActorFinder actors = new ActorFinder(world, pack, entities, discourse);
        String title = article.title();
        if (title != null) {
            prime(actors, title);
        }
        Tokens tokens = Tokenizer.tokenize(article.text(), article.datelineEnd(), article.bodyEnd(), skips());
        InstrumentFinder finder = new InstrumentFinder(pack);
        DateFinder dates = new DateFinder(new Dates(article.published().day(), year()));
        ClauseReader clauses =
                new ClauseReader(pack, discourse, entities, article.published().day());
        Pronouns pronouns = new Pronouns(pack.verbFirst(), discourse, entities);
        TermMatcher matcher = pack.matcher(tokens);
        boolean paragraph = true;
        for (int i = 0; i < tokens.sentences(); i++) {
            Sentence s =
                    new Sentence(i, tokens, matcher.units(tokens.sentenceStart(i), tokens.sentenceEnd(i)), paragraph);
            paragraph = s.isLine(s.size() - 1);
            s.verbs = pack.verbFirst() ? s.verbs : EnglishVerbs.of(s);
            sentences.add(s);
        }
        Actor rebels = onlyArmedGroup();
        if (rebels != null) {
            discourse.rebels(rebels);
        }
        for (Sentence s : sentences) {
            actors.find(s);
            dates.find(s);
            finder.places(s);
            pronouns.resolve(s);
            finder.find(s);
            statements.addAll(clauses.read(s));
            collect(s);
        }
        StorySides.settle(sentences, statements, clauses.open(), entities);
        Replies.settle(statements);
        Claims.settle(sentences, statements, pack, entities, datelineIso3());
    }

    /** The armed group that the story names, itself or by its leader, when it names no other. */
    private @Nullable Actor onlyArmedGroup() {
        World.Organisation only = null;
        for (Sentence s : sentences) {
            for (int i = 0; s.hasAny(REBELS) && i < s.size(); i++) {
                World.Organisation o = armed(s, i);
                if (o == null || o.equals(only)) {
                    continue;
                }
                if (only != null) {
                    return null;
                }
                only = o;
            }
        }
        return only == null ? null : entities.organisation(only, -1, -1);
    }

    private World.@Nullable Organisation armed(Sentence s, int i) {
        Term group = s.term(i, Kind.ORG);
        Term leader = group == null ? s.term(i, Kind.PERSON) : null;
        World.Organisation o = group != null
                ? group.as(World.Organisation.class)
                : leader == null
                        ? null
                        : world.organisation(leader.as(World.Person.class)
                                .affiliation(article.published().edtf()));
        return o != null && o.type().equals("armed_group") ? o : null;
    }

    /** The headline names actors before the story does. */
    private void prime(ActorFinder actors, String title) {
        Tokens tokens = Tokenizer.tokenize(title);
        Sentence s = new Sentence(-1, tokens, pack.matcher(tokens).units(0, tokens.count()), true);
        s.verbs = pack.verbFirst() ? s.verbs : EnglishVerbs.of(s);
        actors.find(s);
        if (pack.capitals()) {
            new InstrumentFinder(pack).find(s);
            for (InstrumentMention m : s.instruments) {
                headline = m != null && headline == null && !m.type.isEmpty() ? m.type : headline;
            }
        }
        for (ActorGroup g : s.actors) {
            if (g != null) {
                discourse.mention(g);
            }
        }
    }

    private int[] skips() {
        int[] out = new int[article.cuts().size() * 2];
        for (int i = 0; i < article.cuts().size(); i++) {
            out[2 * i] = article.cuts().get(i).start();
            out[2 * i + 1] = article.cuts().get(i).end();
        }
        return out;
    }

    private @Nullable Integer year() {
        String edtf = article.published().edtf();
        return edtf != null && edtf.length() >= 4 ? Integer.valueOf(edtf.substring(0, 4)) : null;
    }

    /** Whether the article is known to be of a year, given in four digits. */
    public boolean publishedIn(String year) {
        Integer mine = year();
        return mine != null && mine.toString().equals(year);
    }

    private void collect(Sentence s) {
        for (InstrumentMention m : s.instruments) {
            if (m != null) {
                owners.complete(s, m, isTold(m));
                instruments.add(m);
                background(s, m);
            }
        }
        for (int i = 0; i < s.size() && s.hasAny(COUNTED); i++) {
            boolean weekday = s.is(i, Kind.WEEKDAY) && article.published().day() == null;
            unresolvedWeekday = unresolvedWeekday || weekday;
            foreign += s.is(i, Kind.DOMAIN) ? 1 : 0;
        }
    }

    /** An earlier accord with its parties and date is told of by its name alone: it was concluded then. */
    private void background(Sentence s, InstrumentMention m) {
        Predicate conclude = pack.predicate("conclude");
        boolean past = m.date != null && (m.earlier || m.bilateral);
        boolean fragment = m.from == 0 && s.instruments[0] != null && !s.hasVerb();
        boolean by = s.isWord(m.from, "byagreement") && !m.parties.isEmpty();
        if (conclude == null || (m.parties.size() < 2 && !by) || !(past || fragment) || isTold(m)) {
            return;
        }
        Statement st = new Statement(s, m.from, conclude, Term.NOUN);
        st.actors.addAll(Entities.distinct(m.parties));
        st.accord = m;
        st.date = m.date;
        st.factuality("asserted", "dated-accord", m.from);
        statements.add(st);
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
        boolean open =
                pack.capitals() && !m.definite && m.known == null && !m.earlier && m.date == null && m.fate.isEmpty();
        for (int j = m.from - 1; open && j >= 0 && j > m.from - 9 && !s.isBreak(j); j--) {
            if (s.dates[j] != null) {
                continue;
            }
            boolean wish = s.isWord(j, "wish") || s.isWord(j, "maybe") || s.isWord(j, "if") || s.isWord(j, "plan");
            if (wish || s.isWord(j, "urge") || s.isWord(j, "fut") || s.isWord(j, "seek")) {
                return true;
            }
        }
        return false;
    }

    /** The only two states or armed groups that the article has named up to the end of a sentence; empty when it named others. */
    public List<Actor> onlyTwoSides(int last) {
        List<Actor> named = new ArrayList<>();
        for (int i = 0; i <= last && named.size() < 3; i++) {
            for (ActorGroup g : sentences.get(i).actors) {
                boolean setting = g == null || (g.place && g.prep.equals("in"));
                for (Actor a : g == null || setting ? List.<Actor>of() : g.members) {
                    if (entities.mayBeSide(a) && !Entities.hasKey(named, a.key())) {
                        named.add(a);
                    }
                }
            }
        }
        return named.size() == 2 ? named : List.of();
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentences.size();
    }

    /** Whether a weekday could not be resolved, because no publication day is known. */
    public boolean hasUnresolvedWeekday() {
        return unresolvedWeekday;
    }

    /** Whether words of sport or company business outweigh those of diplomacy. */
    public boolean foreignField() {
        int deeds = 0;
        for (Statement st : statements) {
            deeds += st.predicate().id().startsWith("say") ? 0 : 1;
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
            if (type != null && !type.id().equals("plan_proposal") && !s.is(j + 1, Kind.TYPE)) {
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
            boolean purpose = type != null
                    && !type.id().equals("plan_proposal")
                    && !type.id().equals("alliance_defence");
            if (type != null && purpose) {
                into.merge(type.id(), 1, Integer::sum);
            }
        }
    }

    /** Country of the dateline's place, or null when it is not known. */
    public @Nullable String datelineIso3() {
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
                        return t.as(World.City.class).iso3();
                    }
                    default -> {}
                }
            }
        }
        return null;
    }
}
