package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
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
import org.mithaq.lexicon.TermMatcher;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** Everything that the annotators see in one article. Made anew for each article. */
public final class AnnotatedArticle {
    private static final int COUNTED = Unit.bits(Kind.WEEKDAY, Kind.DOMAIN);
    private static final int TYPES = Unit.bits(Kind.TYPE);

    private final Article article;
    private final LanguagePack pack;
    private final World world;
    private final Entities entities;
    private final Discourse discourse = new Discourse();
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
        TermMatcher matcher = pack.matcher(tokens);
        boolean paragraph = true;
        for (int i = 0; i < tokens.sentences(); i++) {
            Sentence s =
                    new Sentence(i, tokens, matcher.units(tokens.sentenceStart(i), tokens.sentenceEnd(i)), paragraph);
            paragraph = s.isLine(s.size() - 1);
            s.verbs = pack.verbFirst() ? s.verbs : EnglishVerbs.of(s);
            sentences.add(s);
        }
        for (Sentence s : sentences) {
            actors.find(s);
            dates.find(s);
            finder.places(s);
            clauses.resolve(s);
            finder.find(s);
            statements.addAll(clauses.read(s));
            collect(s);
        }
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

    private void collect(Sentence s) {
        for (InstrumentMention m : s.instruments) {
            if (m != null) {
                bilateral(s, m);
                ofSubject(s, m);
                dated(s, m);
                ofPair(s, m);
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

    /** "Bilateral agreements" are between the two that the sentence pairs. */
    private void bilateral(Sentence s, InstrumentMention m) {
        if (!m.bilateral || !m.parties.isEmpty()) {
            return;
        }
        List<Actor> pair = new ArrayList<>();
        for (int i = 0; i < m.from; i++) {
            ActorGroup g = s.actors[i];
            if (g != null && g.adjective) {
                for (Actor a : g.members) {
                    if (pair.stream().noneMatch(b -> b.key().equals(a.key()))) {
                        pair.add(a);
                    }
                }
            }
        }
        m.parties.addAll(pair.size() == 2 ? pair : discourse.lastTwo());
    }

    /** "Chad and Mali will revive a trade accord": it is theirs, unless they only speak of it. */
    private void ofSubject(Sentence s, InstrumentMention m) {
        boolean one =
                m.parties.isEmpty() && !m.weak && !m.definite && m.known == null && s.verbs.length > 0 && !isTold(m);
        one = one && !governed(s, m.from);
        for (int j = m.from - 1; one && j >= 0 && j >= m.from - 4 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                ActorGroup g = speaks(s, j) ? null : new EnglishClauses(s, discourse).subject(j);
                List<Actor> owners = g == null ? List.of() : Entities.distinct(g.members);
                boolean enough = owners.size() == 2 && owners.stream().allMatch(AnnotatedArticle::state);
                owners.stream().filter(a -> enough).forEach(a -> Entities.addOne(m.parties, a));
                return;
            }
        }
    }

    /** Whether a preposition takes the words that begin at a unit, their article aside. */
    private static boolean governed(Sentence s, int from) {
        int j = s.isWord(from - 1, "a") || s.isWord(from - 1, "the") || s.isWord(from - 1, "this")
                ? from - 2
                : from - 1;
        return s.isWord(j, "prep") && !s.isWord(j, "to");
    }

    private static boolean state(Actor a) {
        return !a.isGroup() && Character.isUpperCase(a.key().charAt(0));
    }

    /** "Japan says a 1965 treaty settled the matter": a dated accord without parties is that of the two the article is about, when one of them speaks of it. */
    private void ofPair(Sentence s, InstrumentMention m) {
        boolean open = s.verbs.length > 0 && m.parties.isEmpty() && m.known == null && !m.weak && !m.definite;
        DateMention year = open ? yearOf(s, m) : null;
        List<Actor> pair = discourse.pair();
        if (year == null || pair.size() != 2) {
            return;
        }
        for (ActorGroup g : s.actors) {
            if (g != null && g.members.stream().anyMatch(a -> Entities.hasKey(pair, a.key()))) {
                pair.forEach(a -> m.parties.add(a.meantBy(s.start(m.from), s.end(m.to - 1))));
                m.date = year;
                m.earlier = true;
                return;
            }
        }
    }

    private static @Nullable DateMention yearOf(Sentence s, InstrumentMention m) {
        for (int j = Math.max(0, m.from - 1); j < m.to; j++) {
            DateMention d = s.dates[j];
            if (d != null && d.value().precision().equals("year")) {
                return d;
            }
        }
        return null;
    }

    private static boolean speaks(Sentence s, int verb) {
        Term deed = s.term(verb, Kind.PREDICATE);
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        return s.is(verb, Kind.REPORT)
                || Set.of("criticise", "praise", "request", "mediate", "threaten")
                        .contains(kind);
    }

    /** "Agreements that date back to the mid-nineties". */
    private static void dated(Sentence s, InstrumentMention m) {
        for (int j = m.to; j < s.size() && j < m.to + 7; j++) {
            if (s.dates[j] != null) {
                m.date = s.dates[j];
                return;
            }
            if (s.isBreak(j) || s.isComma(j)) {
                return;
            }
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
            if (type != null && !type.id().equals("plan_proposal")) {
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
