package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Fills a statement from what stands behind its trigger, word by word; which dates, groups and accords there are its own is asked of the neighbours whose fields it holds. */
final class WordsBehind {
    private static final int REACH = Arguments.REACH;
    /** What a step gives instead of the next unit where nothing behind belongs to the statement. */
    private static final int END = Integer.MAX_VALUE;

    private final boolean verbFirst;
    private final Roles roles;
    private final DatesBehind datesBehind;
    private final JudgedThings judgedThings;
    private final CarriedNouns carriedNouns;
    private final PartsBehind partsBehind;
    private final WordsPassed wordsPassed;
    private final AccordBehind accordBehind;

    WordsBehind(boolean verbFirst, Roles roles) {
        this.verbFirst = verbFirst;
        this.roles = roles;
        this.datesBehind = new DatesBehind(verbFirst);
        this.judgedThings = new JudgedThings(verbFirst);
        this.carriedNouns = new CarriedNouns(verbFirst, roles);
        this.partsBehind = new PartsBehind(verbFirst);
        this.wordsPassed = new WordsPassed(verbFirst);
        this.accordBehind = new AccordBehind(verbFirst);
    }

    void fill(Statement st, boolean noun) {
        new Reading(st, noun).read();
    }

    /** How far a statement is read and what came so far: it must be kept from word to word. Each part of a step gives the unit to go on at, the unit itself where it decides nothing, or END. */
    private final class Reading {
        private final Statement st;
        private final Sentence s;
        private final boolean noun;
        // "خلال لقائه الثلاثاء في بيروت الوزير": the object may stand behind day and place.
        private final boolean ownEncounter;
        private final boolean ofNoun;
        private final boolean inAside;
        private @Nullable InstrumentMention owned;
        private boolean comma;
        private boolean nested;
        private boolean first = true;
        private boolean hosted;
        private boolean afterwards;
        private int aside = -1;

        private Reading(Statement st, boolean noun) {
            this.st = st;
            this.s = st.sentence;
            this.noun = noun;
            this.ownEncounter = noun
                    && verbFirst
                    && Occasions.isEncounter(st)
                    && s.unit(st.unit).enc() > 0;
            this.ofNoun = verbFirst && !noun && Asides.ofOccasion(s, st.unit);
            this.inAside = verbFirst && !noun && Asides.ofSubject(s, st.unit);
        }

        private void read() {
            int j = st.unit + 1;
            while (s.inside(j) && j - st.unit < REACH) {
                j = step(j);
            }
        }

        private int step(int j) {
            int next = skipped(j);
            next = next == j ? closed(j) : next;
            next = next == j ? dated(j) : next;
            next = next == j && noun && verbFirst ? carried(j) : next;
            next = next == j ? passed(j) : next;
            next = next == j ? deed(j) : next;
            next = next == j && s.isWord(j, "rel") ? relative(j) : next;
            next = next == j ? accord(j) : next;
            ActorGroup g = s.actors[j];
            next = next == j && g != null ? ofOthers(j, g) : next;
            next = next == j && g != null ? party(j, g) : next;
            return next == j ? word(j) : next;
        }

        /** Over what stands between dashes, the name of an accord, "what Chad called" and the occasion. */
        private int skipped(int j) {
            int beyond = verbFirst && s.isDash(j) ? Asides.dashed(s, j) : -1;
            if (beyond > j) {
                return beyond;
            }
            int name = AccordBehind.named(s, j);
            if (name > j) {
                return name;
            }
            int told = verbFirst && !noun ? Asides.whoIs(s, j) : -1;
            if (told > j) {
                return told;
            }
            int so = !verbFirst && s.reads(j, "what") ? Asides.soCalled(s, j) : -1;
            if (so > j) {
                return so;
            }
            int over = verbFirst && !noun && s.isComma(j) ? Asides.occasionEnd(s, j) : -1;
            if (over <= j) {
                return j;
            }
            for (int k = j + 1; k < over && st.date == null; k++) {
                st.date = s.dates[k];
            }
            return over + 1;
        }

        /** Whether the clause of the statement ends here; notes commas and the asides between them. */
        private int closed(int j) {
            comma = comma || (s.isComma(j) && (verbFirst || !Asides.ofPlace(s, j)));
            // "Cancelled its contract with Chad in favour of a pact with Mali".
            boolean replaced = owned != null && s.isWord(j, "replaced.by");
            replaced = replaced || (owned != null && !verbFirst && AccordBehind.earlierOne(s, j));
            if (!verbFirst && (replaced || JudgedThings.charged(st, j) || Asides.adds(st, j))) {
                return END;
            }
            if (((ofNoun || (inAside && Asides.closesAside(s, j))) && s.isComma(j))
                    || (verbFirst && (Asides.circumstance(s, j) || Asides.anotherDeed(s, j)))
                    || (verbFirst && noun && Asides.anotherOfHers(st, j))
                    || (verbFirst && Asides.otherTime(st, j))) {
                return END;
            }
            if (s.isComma(j) && !nested) {
                aside = Asides.closing(s, j);
            }
            nested = nested && j != aside;
            return j;
        }

        private int dated(int j) {
            afterwards = afterwards || (verbFirst && st.isVerb() && DatesBehind.afterDeed(s, j));
            DateMention dated = s.dates[j];
            if (dated == null) {
                return j;
            }
            boolean earlier = afterwards && !dated.value().precision().equals("day");
            InstrumentMention annex = verbFirst ? owned : null;
            earlier = earlier || (annex != null && j == annex.from + 1 && s.isWord(annex.from, "annex.of"));
            if (!earlier
                    && !datesBehind.ofContent(st, j, comma)
                    && !(j > st.unit + 1 && !verbFirst && DatesBehind.ofOtherWords(s, st.unit, dated))) {
                DatesBehind.date(st, dated);
            }
            first = first && ownEncounter;
            return Math.max(j + 1, dated.to());
        }

        /** Behind an Arabic noun: the verbs that carry it. */
        private int carried(int j) {
            if (j < st.unit + 4 && Subjects.isVerb(s, j)) {
                carriedNouns.performed(st, j);
            }
            if (st.predicate.kind().equals("visit") && s.isWord(j, "toured")) {
                CarriedNouns.toured(st, j);
                return END;
            }
            if (!CarriedNouns.carriesOn(st, j)) {
                return j;
            }
            first = first || Subjects.isVerb(s, j);
            hosted = hosted || s.isWord(j, "host") || s.isWord(j + 1, "host");
            return s.isWord(j + 1, "resumed") ? j + 2 : j + 1;
        }

        /** Over words that say when, in which paper or how much, and second verbs. */
        private int passed(int j) {
            int occasion = verbFirst && !noun ? Asides.behindOccasion(st, j) : -1;
            if (occasion > j) {
                return occasion;
            }
            if (verbFirst && s.isWord(j, "relate") && st.predicate.needs().equals("accord")) {
                return j + 1;
            }
            int issued = verbFirst ? Asides.behindIssued(st, j) : -1;
            if (issued > j) {
                for (int k = j + 1; k < issued; k++) {
                    DatesBehind.date(st, s.dates[k]);
                }
                return issued;
            }
            if (noun && !verbFirst && st.predicate.symmetric() && CarriedNouns.occurs(s, j)) {
                first = true;
                return j + 1;
            }
            if (verbFirst && j < aside && s.actors[j] == null && Asides.tellsOfNoun(s, j)) {
                return aside;
            }
            return verbFirst && (WordsPassed.measures(s, j) || JudgedThings.joins(st, j)) ? j + 1 : j;
        }

        /** A further deed: what is judged, what an accord brings about, or another clause, before which the statement ends. */
        private int deed(int j) {
            Predicate judged = verbFirst && s.actors[j] == null ? JudgedThings.judged(st, j) : null;
            if (judged != null) {
                st.welcomed = true;
                ActorGroup maker = s.inside(j + 1) ? s.actors[j + 1] : null;
                if (judged.genitive()
                        && !JudgedThings.toldOf(s, j)
                        && (maker == null || Lists.any(maker.members, Actor::isGroup))) {
                    JudgedThings.killers(st, j);
                    return END;
                }
            }
            InstrumentMention m = verbFirst ? owned : null;
            if (m != null && AccordBehind.bringsAbout(st, m, j)) {
                nested = true;
                return j + 1;
            }
            if (!opensClause(j, judged)) {
                return j;
            }
            boolean ill = verbFirst && st.predicate.id().equals("describe-ill") && st.recipients.isEmpty();
            ActorGroup blamed = ill && s.isWord(j, "comp") ? Sayings.blamed(s, j) : null;
            boolean other = blamed != null && Lists.none(blamed.members, a -> Entities.hasKey(st.actors, a.key()));
            Entities.addAll(st.recipients, other ? blamed : null);
            Entities.addAll(st.recipients, verbFirst ? JudgedThings.maker(st, j) : null);
            datesBehind.dateOfVerb(st, j, noun);
            carriedNouns.carriedOut(st, j, noun);
            datesBehind.dateOfOccasion(st, j);
            return END;
        }

        private boolean opensClause(int j, @Nullable Predicate judged) {
            boolean opinion = verbFirst && st.isVerb() && st.predicate.id().equals("agree") && s.isWord(j, "on.that");
            return s.isBreak(j)
                    || opinion
                    || s.isDash(j)
                    || (comma && s.isWord(j, "mandate"))
                    || (s.unit(j).is(Kind.REPORT)
                            && !(verbFirst && s.instruments[j] != null)
                            && !judgedThings.announced(st, j)
                            && !judgedThings.posted(s, j))
                    || (s.isWord(j, "comp") && j > st.unit + 1 && !PartsBehind.judging(st, j))
                    || ((Subjects.isVerb(s, j) || englishVerb(s, j))
                            && s.actors[j] == null
                            && !wordsPassed.sharesObject(st, j)
                            && judged == null
                            && !Roles.owning(s, j)
                            && !PrepositionRoles.kept(st, j)
                            && !judgedThings.deplored(st, j));
        }

        private int relative(int j) {
            if (noun && carriedNouns.wentOn(st, j)) {
                return j + 2;
            }
            int sponsored = verbFirst && noun ? SponsoredTalks.behind(st, j) : -1;
            if (sponsored > j) {
                return sponsored;
            }
            int object = verbFirst && !noun && Roles.reacts(st) ? RelativeClauses.objectBeyond(s, st.unit, j) : -1;
            if (object > j) {
                return object;
            }
            judgedThings.played(st, j);
            if (verbFirst && noun) {
                IntendedDeeds.settle(st, roles);
            }
            int close = Asides.closingComma(s, j);
            close = close < 0 && verbFirst && !noun && j < aside ? aside : close;
            if (close < 0) {
                datesBehind.relativeDate(st, j, noun);
                return END;
            }
            return close;
        }

        private int accord(int j) {
            InstrumentMention m = nested ? null : s.instruments[j];
            boolean own = m != null
                    && (verbFirst || ((!comma || noun || AccordBehind.fronted(st, m)) && !AccordBehind.lacking(st, m)));
            if (m == null || !own) {
                return j;
            }
            roles.instrument(st, m, accordBehind.governing(st, j), first && noun);
            boolean praised = verbFirst
                    && (st.predicate.kind().equals("praise")
                            || st.predicate.kind().equals("criticise"));
            boolean pact =
                    m.definite || m.parties.size() > 1 || (!m.weak && s.prep(j).equals("bi"));
            st.welcomed = st.welcomed || (praised && pact);
            if (Roles.reacts(st) && st.recipients.isEmpty()) {
                m.parties.forEach(a -> Entities.addOne(st.recipients, a));
            }
            owned = m;
            first = false;
            return Math.max(j + 1, m.to);
        }

        /** Over a group that belongs to other words, or END where another clause begins with it. */
        private int ofOthers(int j, ActorGroup g) {
            int behind = Math.max(j + 1, g.to);
            InstrumentMention m = owned;
            boolean matter = m != null && verbFirst && Pronouns.isMatter(s, g);
            if (m != null && (matter || PartsBehind.belongs(g, m)) && !partsBehind.lends(st, g)) {
                return behind;
            }
            return verbFirst ? ofOthersInArabic(j, g, behind) : ofOthersInEnglish(j, g, behind);
        }

        private int ofOthersInEnglish(int j, ActorGroup g, int behind) {
            // ", angering Mali": what it does to others; "condemned Chad for its support of Mali": what for.
            if (JudgedThings.affected(st, g) || JudgedThings.chargedFor(st, g)) {
                return behind;
            }
            if ((!PartsBehind.involved(st, g) && Asides.opensClause(s, g)) || Asides.meanwhile(st, g)) {
                return END;
            }
            boolean other = PartsBehind.ofAsked(st, g) || PartsBehind.ofTalks(st, g) || PartsBehind.heldIn(st, g);
            return other ? behind : j;
        }

        private int ofOthersInArabic(int j, ActorGroup g, int behind) {
            boolean met = (st.isVerb() || (st.form & Term.ACTIVE) != 0)
                    && st.predicate.id().equals("request");
            if (met && (g.prep.equals("with") || g.prep.equals("between"))) {
                return behind;
            }
            if (!noun && j == RelativeClauses.besideHead(s, st.unit)) {
                return END;
            }
            if (JudgedThings.ofCharge(st, j)) {
                return behind;
            }
            if (Asides.beginsAnew(s, g)) {
                return END;
            }
            if (noun && (first || st.recipients.isEmpty()) && JudgedThings.thankedFor(st, g)) {
                Entities.addAll(st.recipients, g);
                return END;
            }
            if (first && ownEncounter && g.place && g.prep.equals("in")) {
                roles.place(st, j);
                return behind;
            }
            return j;
        }

        /** Gives a group its part in the statement. */
        private int party(int j, ActorGroup g) {
            if (partsBehind.onTarget(st, g) || PartsBehind.faced(st, g) || partsBehind.unrecognised(st, g)) {
                Entities.addAll(st.recipients, g);
                first = false;
            } else {
                part(g);
                first = first && g.adjective;
            }
            return Math.max(j + 1, g.to);
        }

        private void part(ActorGroup g) {
            if (hosted && g.prep.isEmpty() && !g.adjective) {
                Entities.addAll(st.facilitators, g);
                hosted = false;
            } else if ((nested || st.predicate.id().equals("retaliate")) && partsBehind.menaced(st, g)) {
                Entities.addAll(st.recipients, g);
            } else if (nested && !verbFirst && PartsBehind.behindNoun(st, g)) {
                if (g.prep.equals("on")) {
                    st.recipients.clear();
                }
                roles.actor(st, g, false, noun);
            } else if (!nested || partsBehind.beyondDeed(st, g)) {
                roles.actor(st, g, first, noun);
            }
        }

        /** Any other word: places, organisations, deeds that are praised or blamed, and whether the object may still follow. */
        private int word(int j) {
            Unit u = s.unit(j);
            int met = verbFirst && st.isVerb() ? Encounters.aside(st, j) : -1;
            met = met < 0 ? Encounters.jointly(st, j) : met;
            if (met > j) {
                return met;
            }
            st.initialled = st.initialled || s.isWord(j, "initial");
            st.inPrinciple = st.inPrinciple || (verbFirst && s.isWord(j, "in.principle"));
            roles.place(st, j);
            if (verbFirst) {
                roles.organisation(st, j);
            }
            st.welcomed = st.welcomed || (verbFirst && Roles.reacts(st) && JudgedThings.step(st, j));
            boolean reacts =
                    Roles.reacts(st) || (verbFirst && st.predicate.kind().equals("reject"));
            boolean charge = !verbFirst && s.isWord(j - 2, "prep.for") && (st.passive || !st.recipients.isEmpty());
            if (!nested && (u.is(Kind.PREDICATE) || judgedThings.announced(st, j)) && reacts && !charge) {
                judgedThings.objectOf(st, j);
            }
            boolean passing = wordsPassed.isPassing(st, j) || (!verbFirst && PrepositionRoles.kept(st, j));
            nested = nested || (u.is(Kind.PREDICATE) && !passing);
            first = first && leavesRoom(j, u);
            return j + 1;
        }

        private boolean leavesRoom(int j, Unit u) {
            return s.isWord(j, "ignore")
                    || s.isWord(j, "each")
                    || s.isWord(j, "the")
                    || s.isQuote(j)
                    || (ownEncounter && s.isWord(j, "prep.in"))
                    || (verbFirst && st.predicate.genitive() && (s.isNumber(j) || s.is(j, Kind.NUMBER)))
                    || (verbFirst && AidSides.helpedPart(st, j))
                    || (verbFirst && noun && j == st.unit + 1 && st.predicate.genitive() && s.isWord(j, "assets"))
                    || (verbFirst && noun && Occasions.isEncounter(st) && CarriedNouns.officers(s, j))
                    || (verbFirst && !u.known() && noun && CarriedNouns.adjectiveLike(s, j));
        }
    }

    private boolean englishVerb(Sentence s, int j) {
        return !verbFirst && (s.isWord(j, "fut") || s.isWord(j, "be"));
    }
}
