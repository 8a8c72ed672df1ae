package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.TermMatcher;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/**
 * All that passes over one article. Several articles are read side by side: each step is done to all of them before the next, because the code of a step is far larger than the
 * nearest memory and would be fetched again for every sentence. No article sees anything of another.
 */
final class Annotators {
    private static final int OFFICES = Unit.bits(Kind.TITLE);
    private static final int CAPITALS = Unit.bits(Kind.CAPITAL);
    private static final int STATES = Unit.bits(Kind.STATE, Kind.NISBA);
    private static final int TITLES = Unit.bits(Kind.TITLE);
    private static final int REBELS = Unit.bits(Kind.ORG, Kind.PERSON);

    /** What is done to an article before its sentences are read, in this order. */
    private static final List<Consumer<Annotators>> BEFORE = List.of(
            Annotators::prime,
            Annotators::tokenise,
            Annotators::findTerms,
            Annotators::unglue,
            Annotators::readVerbs,
            Annotators::findHome,
            Annotators::nameRebels,
            Annotators::nameStates,
            Annotators::findDates,
            Annotators::findActors);

    /** What is done to each sentence, in this order, when all before it in its article have been through all of it. */
    private static final List<BiConsumer<Annotators, Sentence>> STEPS = List.of(
            Annotators::findActors,
            (a, s) -> a.instruments.places(s),
            Annotators::resolvePronouns,
            (a, s) -> a.instruments.find(s),
            (a, s) -> a.clauses.fill(s),
            (a, s) -> a.clauses.decide(),
            (a, s) -> a.clauses.weigh(),
            (a, s) -> a.reading.statements.addAll(a.clauses.finish(s)),
            (a, s) -> a.reading.collect(s));

    private static final List<Consumer<Annotators>> BEHIND = List.of(
            Annotators::settleRosters, Annotators::settleSides, Annotators::settleReplies, Annotators::settleClaims);

    private final AnnotatedArticle reading;
    private final Article article;
    private final LanguagePack pack;
    private final ActorFinder actors;
    private final InstrumentFinder instruments;
    private final DateFinder dates;
    private final ClauseReader clauses;
    private final Pronouns pronouns;
    private @Nullable TermMatcher matcher;
    private Tokens tokens = Tokenizer.tokenize("");

    private Annotators(AnnotatedArticle reading) {
        this.reading = reading;
        this.article = reading.article;
        this.pack = reading.pack;
        this.actors = new ActorFinder(reading.world, pack, reading.entities, reading.discourse);
        this.instruments = new InstrumentFinder(pack, reading.year());
        this.dates = new DateFinder(new Dates(article.published().day(), reading.year()));
        this.clauses = new ClauseReader(
                pack, reading.discourse, reading.entities, article.published().day());
        this.pronouns = new Pronouns(pack.verbFirst(), reading.discourse, reading.entities);
    }

    /** Reads articles that nobody has read yet, side by side. */
    static void read(List<AnnotatedArticle> articles) {
        List<Annotators> all = articles.stream().map(Annotators::new).toList();
        BEFORE.forEach(all::forEach);
        int longest = 0;
        for (Annotators each : all) {
            longest = Math.max(longest, each.reading.sentences.size());
        }
        for (int i = 0; i < longest; i++) {
            for (BiConsumer<Annotators, Sentence> step : STEPS) {
                for (Annotators each : all) {
                    if (i < each.reading.sentences.size()) {
                        step.accept(each, each.reading.sentences.get(i));
                    }
                }
            }
        }
        BEHIND.forEach(all::forEach);
    }

    /** The headline names actors before the story does. */
    private void prime() {
        reading.discourse.datedFrom(reading.datelineCapital());
        String title = article.title();
        if (title == null) {
            return;
        }
        Tokens words = Tokenizer.tokenize(title);
        Sentence s = new Sentence(-1, words, pack.matcher(words).units(0, words.count()), true);
        s.verbs = pack.verbFirst() ? s.verbs : EnglishVerbs.of(s);
        actors.find(s);
        if (pack.capitals()) {
            new InstrumentFinder(pack, reading.year()).find(s);
            for (InstrumentMention m : s.instruments) {
                String known = reading.headline;
                reading.headline = m != null && known == null && !m.type.isEmpty() ? m.type : known;
            }
        }
        reading.headlined = pack.verbFirst() ? HeadlineAccord.of(s) : null;
        List<Actor> all = new ArrayList<>();
        boolean together = false;
        for (ActorGroup g : s.actors) {
            if (g != null) {
                reading.discourse.mention(g);
                Entities.addAll(all, g);
                together = together || (!g.place && g.members.size() == 2);
            }
        }
        reading.opener = pack.verbFirst() ? HeadlineSpeakers.opener(s) : null;
        Actor author = pack.verbFirst() ? null : HeadlineSpeakers.of(s);
        if (author != null) {
            reading.discourse.author(author);
        }
        boolean states = all.size() == 2 && Lists.all(all, InstrumentOwners::state);
        if (pack.verbFirst() && together && states && Entities.count(all) == 2) {
            reading.discourse.headlined(all);
        }
    }

    private void tokenise() {
        int[] skips = new int[article.cuts().size() * 2];
        for (int i = 0; i < article.cuts().size(); i++) {
            skips[2 * i] = article.cuts().get(i).start();
            skips[2 * i + 1] = article.cuts().get(i).end();
        }
        tokenise(skips);
    }

    private void tokenise(int[] skips) {
        tokens = Tokenizer.tokenize(article.text(), article.datelineEnd(), article.bodyEnd(), skips);
        matcher = pack.matcher(tokens);
    }

    /** Reads an article without marks anew where words are glued together, with a sentence's end at each seam. */
    private void unglue() {
        boolean unmarked =
                pack.verbFirst() && article.cuts().isEmpty() && tokens.sentences() < reading.sentences.size();
        List<Integer> seams = unmarked ? GluedWords.seams(reading.sentences, pack) : List.of();
        int[] skips = new int[seams.size() * 2];
        for (int i = 0; i < seams.size(); i++) {
            skips[2 * i] = seams.get(i);
            skips[2 * i + 1] = seams.get(i);
        }
        if (skips.length > 0) {
            reading.sentences.clear();
            tokenise(skips);
            findTerms();
        }
    }

    private void findTerms() {
        boolean paragraph = true;
        for (int i = 0; matcher != null && i < tokens.sentences(); i++) {
            List<Unit> units = matcher.units(tokens.sentenceStart(i), tokens.sentenceEnd(i));
            for (List<Unit> part : pack.verbFirst() ? UnmarkedProse.parts(units) : List.of(units)) {
                Sentence s = new Sentence(reading.sentences.size(), tokens, part, paragraph);
                paragraph = s.isLine(s.size() - 1);
                reading.sentences.add(s);
            }
        }
        matcher = null;
    }

    private void readVerbs() {
        if (!pack.verbFirst()) {
            for (Sentence s : reading.sentences) {
                s.verbs = EnglishVerbs.of(s);
            }
        }
    }

    /** "وافق مجلس الوزراء على مذكرة مع الصين .. وقال الوزير الكيني": without a dateline the offices are those of the only state whose officers the story names. */
    private void findHome() {
        if (!pack.verbFirst() || reading.datelineCapital() != null) {
            return;
        }
        String only = null;
        boolean bare = false;
        for (Sentence s : reading.sentences) {
            for (int i = 0; s.hasAny(OFFICES) && i < s.size(); i++) {
                boolean own = Discourse.homeOffice(s.title(i)) && !s.prep(i).equals("with");
                String of = own ? Offices.nation(s, i) : null;
                // Whose offices the paper names first without a nation are those of the state that its headline opens
                // with.
                if (bare && reading.opener != null && (of == null || !of.equals(reading.opener))) {
                    reading.discourse.homeIs(reading.opener);
                    return;
                }
                if (of != null && only != null && !of.equals(only)) {
                    return;
                }
                only = of == null ? only : of;
                bare = bare || (own && of == null && only == null);
            }
        }
        reading.discourse.homeIs(only == null || !bare || isOftenNamed(only) ? only : null);
    }

    /** Whether no state is named more than twice as often: whose officer a story names by the way is not the one it is about. */
    private boolean isOftenNamed(String iso3) {
        Map<String, Integer> named = statesNamed();
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 2 * named.getOrDefault(iso3, 0) >= most;
    }

    /** In all sentences at once, as dates depend on nothing but earlier dates. */
    private void findDates() {
        reading.sentences.forEach(dates::find);
    }

    /** Arabic names depend on earlier names alone; English ones also on who has met before. */
    private void findActors() {
        if (pack.verbFirst()) {
            for (Sentence s : reading.sentences) {
                actors.find(s);
                s.country = reading.discourse.country();
            }
        }
    }

    private void findActors(Sentence s) {
        if (!pack.verbFirst()) {
            actors.find(s);
        }
    }

    private void resolvePronouns(Sentence s) {
        pronouns.resolve(s);
        s.changed();
    }

    private void nameRebels() {
        Actor rebels = onlyArmedGroup();
        if (rebels != null) {
            reading.discourse.rebels(rebels);
        }
    }

    /** Where a word may name two states, as عمان may, or an occupation is nobody's, the states that other words of the story name tell which. */
    private void nameStates() {
        if (!pack.verbFirst()) {
            EnglishSeats.note(reading, reading.world);
        }
        boolean two = false;
        for (Sentence s : reading.sentences) {
            for (int i = 0; pack.verbFirst() && !two && s.hasAny(CAPITALS) && i < s.size(); i++) {
                two = Homonyms.isTwo(s.unit(i));
            }
            for (int i = 0; pack.verbFirst() && !two && s.hasAny(STATES) && i < s.size(); i++) {
                two = Homonyms.other(s.unit(i), Kind.STATE) != null || Homonyms.other(s.unit(i), Kind.NISBA) != null;
            }
            for (int i = 0; pack.verbFirst() && !two && s.hasAny(TITLES) && i < s.size(); i++) {
                two = s.is(i, Kind.TITLE) && s.tokens.starts(s.unit(i).to() - 1, "الاحتلال");
            }
        }
        // "The North", "the South": of the two Koreas, where an English story tells of both.
        for (Sentence s : pack.verbFirst() ? List.<Sentence>of() : reading.sentences) {
            for (int i = 0; !two && s.hasAny(STATES) && i < s.size(); i++) {
                Term state = s.term(i, Kind.STATE);
                two = state != null && state.id().equals("PRK");
            }
        }
        if (two) {
            reading.discourse.tellsOf(Homonyms.named(reading.sentences));
            for (Sentence s : pack.verbFirst() ? reading.sentences : List.<Sentence>of()) {
                for (int i = 0; s.hasAny(STATES) && i < s.size(); i++) {
                    Homonyms.settle(s, i, Kind.STATE, reading.discourse);
                    Homonyms.settle(s, i, Kind.NISBA, reading.discourse);
                }
            }
        }
    }

    /** The armed group that the story names, itself or by its leader, when it names no other. */
    private @Nullable Actor onlyArmedGroup() {
        World.Organisation only = null;
        for (Sentence s : reading.sentences) {
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
        return only == null || !atHome(only) ? null : reading.entities.organisation(only, -1, -1);
    }

    /** Whether a story is about a group's own land: no state is named more than twice as often. "The rebels" of a story on Syria are not those of Lebanon who fight there. */
    private boolean atHome(World.Organisation group) {
        return statesNamed().isEmpty() || isOftenNamed(group.country());
    }

    private Map<String, Integer> statesNamed() {
        Map<String, Integer> named = new HashMap<>();
        for (Sentence s : reading.sentences) {
            for (int i = 0; s.hasAny(STATES) && i < s.size(); i++) {
                Term state = s.is(i, Kind.STATE) ? s.term(i, Kind.STATE) : s.term(i, Kind.NISBA);
                if (state != null) {
                    named.merge(state.id(), 1, Integer::sum);
                }
            }
        }
        return named;
    }

    private World.@Nullable Organisation armed(Sentence s, int i) {
        Term group = s.term(i, Kind.ORG);
        Term leader = group == null ? s.term(i, Kind.PERSON) : null;
        World.Organisation o = group != null
                ? group.as(World.Organisation.class)
                : leader == null
                        ? null
                        : reading.world.organisation(leader.as(World.Person.class)
                                .affiliation(article.published().edtf()));
        return o != null && o.type().equals("armed_group") ? o : null;
    }

    private void settleRosters() {
        if (!pack.verbFirst()) {
            Rosters.settle(reading.sentences, reading.statements, clauses.nameless(), reading.entities);
            ExamplesOfMany.settle(reading.sentences, reading.statements, clauses.nameless(), reading.entities);
        }
    }

    private void settleSides() {
        Borrowers.settle(reading.sentences, reading.statements, pack);
        reading.add(Exchanges.settle(reading.statements, pack, reading.entities));
        StorySides.settle(
                reading.sentences,
                reading.statements,
                clauses.open(),
                reading.entities,
                pack.verbFirst() ? pack.predicate("mediate") : null);
        EnglishDiplomats.settle(reading.statements);
        StorySteps.settle(reading.statements);
    }

    private void settleReplies() {
        Replies.settle(reading.statements);
    }

    private void settleClaims() {
        Claims.settle(reading.sentences, reading.statements, pack, reading.entities, reading.datelineIso3());
    }
}
