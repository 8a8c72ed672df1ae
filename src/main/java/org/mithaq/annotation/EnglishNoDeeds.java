package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Knows what English sentences tell in the words of a deed though nobody has done it: in a novel, by an airline, as what a clause is about. */
final class EnglishNoDeeds {
    private EnglishNoDeeds() {}

    static boolean tells(Statement st) {
        return ofFiction(st)
                || takenBack(st)
                || EnglishBallgames.tells(st)
                || hostsMany(st)
                || strikesDeal(st)
                || takesOrders(st)
                || ordersOwn(st)
                || frozenFunds(st)
                || vetoed(st)
                || anyAttack(st)
                || ofCarrier(st)
                || ofTopic(st)
                || toBeHelped(st)
                || endsOnDay(st)
                || isAimed(st)
                || toHimself(st)
                || hostsTalks(st)
                || told(st)
                || ownExports(st)
                || closes(st)
                || saysCrime(st)
                || gift(st)
                || believed(st)
                || ofSubject(st)
                || ownTrip(st)
                || lacking(st)
                || ownDuty(st)
                || suchWord(st)
                || ofCraft(st)
                || extendsTo(st)
                || Warnings.tellsWhatIs(st)
                || Demonstrations.show(st)
                || EndedWars.purposeOf(st)
                || EnglishMigrants.travel(st)
                || isUnder(st)
                || EnglishHosts.ofEncounter(st)
                || courtesyCall(st)
                || isDanger(st)
                || stillNeeded(st)
                || ceased(st)
                || vouches(st)
                || questioned(st);
    }

    /** "Kenya and Togo put their signatures to the accords as guarantors": who signs so is no side. */
    private static boolean vouches(Statement st) {
        Sentence s = st.sentence;
        InstrumentMention m = st.predicate.kind().equals("sign") && st.isVerb() ? st.accord : null;
        for (int j = st.unit + 1; m != null && s.inside(j) && j < st.unit + 9 && !s.isMark(j); j++) {
            if (s.isWord(j, "guarantor") && s.starts(j, "as")) {
                m.guarantors.addAll(st.actors);
                return true;
            }
        }
        return false;
    }

    /** "Stopped shelling the town", "refrain from attacking Chad": what is no longer done. */
    private static boolean ceased(Statement st) {
        Sentence s = st.sentence;
        boolean blow = st.predicate.kind().equals("attack") && s.verbs[st.unit] == EnglishVerbs.GERUND;
        int end = s.reads(st.unit - 1, "from") ? st.unit - 2 : st.unit - 1;
        boolean stops = blow && (s.isWord(end, "ends") || s.isWord(end, "refrains")) && Subjects.isVerb(s, end);
        for (int j = end - 1; stops && j > end - 4 && j >= 0; j--) {
            stops = !s.isWord(j, "neg") && !s.isWord(j, "refuse");
        }
        return stops;
    }

    /** "Asked by reporters about the plan, the minister said": who is only asked a question. */
    private static boolean questioned(Statement st) {
        Sentence s = st.sentence;
        int j = st.unit - 1;
        boolean opens = j < 0 || s.isComma(j) || s.isQuote(j) || s.isWord(j, "but") || s.isWord(j, "when");
        return opens && s.isWord(st.unit, "questioned") && s.isWord(st.unit + 1, "prep.by");
    }

    /** "Suspended their attacks on Chad": what somebody gives up is told of as over. */
    static boolean givenUp(Statement st, List<Statement> out) {
        boolean noun = st.predicate.kind().equals("attack") && st.sentence.verbs[st.unit] == EnglishVerbs.NOUN;
        return noun
                && Lists.any(
                        out,
                        o -> o.predicate.kind().equals("ceasefire")
                                && o.unit < st.unit
                                && st.unit - o.unit < 8
                                && st.sentence.isWord(st.unit, "obj.fighting")
                                && Lists.all(st.actors, a -> Entities.hasKey(o.actors, a.key())));
    }

    /** "Withdrew its application to join the bloc": who takes back what he asked for will not join. */
    private static boolean takenBack(Statement st) {
        Sentence s = st.sentence;
        boolean joins = st.predicate.kind().equals("join") && s.verbs[st.unit] == EnglishVerbs.INFINITIVE;
        int bid = st.unit - 2;
        if (!joins || !s.reads(st.unit - 1, "to") || !s.isWord(bid, "obj.bid")) {
            return false;
        }
        int verb = bid - 1;
        while (verb >= 0 && verb > bid - 4 && !Subjects.isVerb(s, verb) && s.verbs[verb] != EnglishVerbs.GERUND) {
            verb--;
        }
        return s.isWord(verb, "dropping");
    }

    /** "Would not be a threat to the country", "a potential threat": what is one has threatened nobody. */
    private static boolean isDanger(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("threaten") && s.reads(st.unit, "threat");
        int j = st.unit - 1;
        while (noun && j > st.unit - 4 && (s.isWord(j, "a") || s.isWord(j, "quality") || s.isWord(j, "neg"))) {
            j--;
        }
        return noun && (s.reads(st.unit - 1, "potential") || (j < st.unit - 1 && s.isWord(j, "be")));
    }

    /** "Pending Chad's approval", "awaits the approval of Chad": who is still to approve has not. */
    private static boolean stillNeeded(Statement st) {
        boolean approval = st.predicate.id().equals("consent") && st.sentence.verbs[st.unit] == EnglishVerbs.NOUN;
        return approval && st.factuality.equals("planned");
    }

    /** "Announced plans to impose tariffs": the imposing is the event, and its announcement is no other. */
    static boolean plansOf(Statement st, List<Statement> out) {
        boolean tells = st.predicate.kind().equals("sanction") && st.sentence.starts(st.unit, "announce");
        return tells
                && Lists.any(
                        out,
                        o -> o.predicate.kind().equals("sanction")
                                && o.unit > st.unit
                                && o.unit - st.unit < 8
                                && o.factuality.equals("planned")
                                && Lists.all(o.actors, a -> Entities.hasKey(st.actors, a.key())));
    }

    /** "Rebels believed to be backed by Chad": what is only believed praises nobody. */
    private static boolean believed(Statement st) {
        Sentence s = st.sentence;
        boolean praise = st.predicate.kind().equals("praise") && s.verbs[st.unit] == EnglishVerbs.PASSIVE;
        return praise && s.reads(st.unit - 1, "be") && s.reads(st.unit - 2, "to");
    }

    /** "A memorandum on political consultations": what an instrument is about is not held. */
    private static boolean ofSubject(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("negotiate")
                && s.verbs[st.unit] == EnglishVerbs.NOUN
                && s.mayHaveInstruments();
        boolean about = false;
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 6 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            about = about || s.isWord(j, "prep.on") || s.isWord(j, "prep.about");
            if (about && s.is(j, Kind.INSTRUMENT)) {
                return true;
            }
        }
        return false;
    }

    /** "Gave him a chest of seeds": a present to a man is no aid. */
    private static boolean gift(Statement st) {
        Sentence s = st.sentence;
        return st.predicate.id().equals("give") && (s.reads(st.unit + 1, "him") || s.reads(st.unit + 1, "her"));
    }

    /** "Had broken off a visit to Chad": who goes home early punishes nobody. */
    private static boolean ownTrip(Statement st) {
        Sentence s = st.sentence;
        boolean off = st.predicate.id().equals("cut-back") && s.starts(st.unit, "br");
        for (int j = st.unit + 1; off && s.inside(j) && j < st.unit + 4; j++) {
            if (s.isWord(j, "noun.visit")) {
                return true;
            }
        }
        return false;
    }

    /** "Have had no diplomatic relations since 1978", "ties had never been cut before": what is not there, or never was. */
    private static boolean lacking(Statement st) {
        Sentence s = st.sentence;
        if (st.predicate.id().equals("relations-severed") || st.predicate.id().equals("relations-collapse")) {
            return st.factuality.equals("denied");
        }
        boolean state = st.predicate.id().equals("related-since");
        return state && (s.reads(st.unit + 1, "no") || s.reads(st.unit + 2, "no"));
    }

    /** "Said it must protect its borders": what one has to do oneself is asked of nobody. */
    private static boolean ownDuty(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("must") && st.recipients.isEmpty();
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 9 && !s.isBreak(j); j++) {
            if (s.isWord(j, "must")) {
                int who = s.isWord(j - 1, "modal") || s.isWord(j - 1, "ignore") ? j - 2 : j - 1;
                return s.isWord(who, "they") || s.reads(who, "we") || s.reads(who, "i");
            }
        }
        return false;
    }

    /** "Had no authority to make such a request": the words that were told of before. */
    private static boolean suchWord(Statement st) {
        Sentence s = st.sentence;
        int such = s.isWord(st.unit - 1, "a") ? st.unit - 2 : st.unit - 1;
        return s.verbs[st.unit] == EnglishVerbs.NOUN && s.reads(such, "such");
    }

    /** "A fighter escorted the aircraft, which was flying to Togo": a ship or an aircraft pays no visit. */
    private static boolean ofCraft(Statement st) {
        boolean visit = st.predicate.kind().equals("visit") && !st.actors.isEmpty();
        return visit
                && Lists.all(
                        st.actors,
                        a -> a.entity().id().endsWith("-craft")
                                || a.entity().id().endsWith("-army"));
    }

    /** "The treaty extended to attacks at sea": how far it reaches, and no renewal. */
    private static boolean extendsTo(Statement st) {
        Sentence s = st.sentence;
        boolean reaches = st.predicate.kind().equals("extend") && s.starts(st.unit, "extend") && !st.passive;
        return reaches && s.isWord(st.unit + 1, "prep.to");
    }

    /** "The novel tells how rebels besieged the town": what a story that somebody has made up tells. */
    private static boolean ofFiction(Statement st) {
        Sentence s = st.sentence;
        boolean told = false;
        for (int j = st.unit - 1; s.mayHave("fiction") && j >= 0 && !s.isBreak(j); j--) {
            told = told || s.isWord(j, "narrates");
            if (s.isWord(j, "fiction")) {
                return told;
            }
        }
        return false;
    }

    /** "Said acceding to the treaty would help Chad": what a clause is only about has been done by nobody. */
    private static boolean ofTopic(Statement st) {
        Sentence s = st.sentence;
        int said = s.isWord(st.unit - 1, "comp") ? st.unit - 2 : st.unit - 1;
        boolean topic = s.verbs[st.unit] == EnglishVerbs.GERUND && !Occasions.isEncounter(st);
        topic = topic && s.is(said, Kind.REPORT) && Subjects.isVerb(s, said);
        for (int j = st.unit + 1; topic && s.inside(j) && j < st.unit + 16 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.isWord(j, "be") || s.isWord(j, "modal") || s.verbs[j] == EnglishVerbs.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** "Agreed to help Chad build ships": what another shall be helped to do is not done. */
    private static boolean toBeHelped(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = (st.form & Term.NOUN) == 0 ? Subjects.endingAt(s, st.unit - 1) : null;
        int help = g == null ? -1 : s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        return s.isWord(help, "assists") && (s.verbs[help] == EnglishVerbs.INFINITIVE || s.isWord(help - 1, "decided"));
    }

    /** "Chad and Mali agreed to a truce, Ghana announced on Monday": who only tells of a truce at the end keeps none. */
    private static boolean closes(Statement st) {
        Sentence s = st.sentence;
        boolean tells = st.predicate.id().equals("cease") && s.is(st.unit, Kind.REPORT) && !st.passive;
        ActorGroup g = tells ? Subjects.endingAt(s, st.unit - 1) : null;
        return g != null && (s.isComma(g.from - 1) || s.isComma(g.from - 2));
    }

    /** "Said the raids had all the hallmarks of ethnic cleansing": who says so has not done it. */
    private static boolean saysCrime(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("ethnic-cleansing") && s.isWord(st.unit - 1, "prep.of");
        for (int j = st.unit - 2; open && j > 0 && !s.isBreak(j); j--) {
            if (s.is(j, Kind.REPORT) && Subjects.isVerb(s, j)) {
                ActorGroup g = Subjects.endingAt(s, j - 1);
                return g != null && Lists.all(g.members, a -> Entities.hasKey(st.actors, a.key()));
            }
        }
        return false;
    }

    /** "In the fiscal year ending September 30": a term that ends on a day; nobody ends an accord then. */
    private static boolean endsOnDay(Statement st) {
        Sentence s = st.sentence;
        boolean ends = s.verbs[st.unit] != EnglishVerbs.FINITE
                && st.predicate.action().equals("termination")
                && s.starts(st.unit, "end");
        int day = s.isWord(st.unit + 1, "this") || s.isWord(st.unit + 1, "prep.on") ? st.unit + 2 : st.unit + 1;
        return ends && s.inside(day) && s.dates[day] != null;
    }

    /** "Would rather kill himself", "blew himself up": what somebody does to himself hits nobody else. */
    private static boolean toHimself(Statement st) {
        boolean attack = st.predicate.kind().equals("attack")
                || st.predicate.kind().equals("release")
                || st.predicate.kind().equals("threaten");
        boolean blast = st.sentence.starts(st.unit, "blew") || st.sentence.starts(st.unit, "blow");
        return attack && !blast && st.sentence.isWord(st.unit + 1, "reflexive");
    }

    /** "Hosted a third round of indirect talks between": who gives others' talks a place meets nobody; who hosts a king for talks does. */
    private static boolean hostsTalks(Statement st) {
        Sentence s = st.sentence;
        boolean host = st.predicate.id().equals("host");
        for (int j = st.unit + 1; host && s.inside(j) && j < st.unit + 9 && !s.isMark(j); j++) {
            if (s.isWord(j, "obj.talks")) {
                return true;
            }
            host = !s.isWord(j, "prep.for") && (s.actors[j] == null || s.actors[j].adjective);
        }
        return false;
    }

    /** "Hosts two million refugees", "which hosts the group's leadership": who has others on his land for years meets nobody. */
    private static boolean hostsMany(Statement st) {
        Sentence s = st.sentence;
        boolean host = st.predicate.id().equals("host");
        for (int j = st.unit + 1;
                host && s.inside(j) && j < st.unit + 9 && !s.isMark(j) && !s.isWord(j, "prep.for");
                j++) {
            if (s.isWord(j, "hosted.long") || (s.is(j, Kind.NUMBER) && s.is(j + 1, Kind.NISBA))) {
                return true;
            }
        }
        return false;
    }

    /** "Called on President Ali Deby at State House": who is called on to do nothing is only seen. */
    private static boolean courtesyCall(Statement st) {
        Sentence s = st.sentence;
        boolean on = st.predicate.id().equals("request") && (s.reads(st.unit, "called") || s.reads(st.unit, "calls"));
        on = on && s.isWord(st.unit, "calls.on") && s.is(st.unit + 1, Kind.TITLE);
        for (int j = st.unit + 2; on && s.inside(j) && !s.isBreak(j); j++) {
            if (s.isWord(j, "to")
                    || s.isWord(j, "prep.for")
                    || s.isWord(j, "comp")
                    || s.verbs[j] == EnglishVerbs.GERUND) {
                return false;
            }
        }
        return on;
    }

    /** "Has struck a separate deal with a firm": what is struck so is no blow. */
    private static boolean strikesDeal(Statement st) {
        Sentence s = st.sentence;
        boolean strikes = st.predicate.id().equals("assault") && s.starts(st.unit, "str") && (st.form & Term.NOUN) == 0;
        for (int j = st.unit + 1;
                strikes && s.inside(j) && j < st.unit + 6 && !s.isMark(j) && !s.isWord(j, "prep");
                j++) {
            if (s.isWord(j, "obj.struck")) {
                return true;
            }
        }
        return false;
    }

    /** "Would take no more orders from Khartoum": whom somebody obeys is asked for nothing. */
    private static boolean takesOrders(Statement st) {
        Sentence s = st.sentence;
        boolean orders = st.predicate.kind().equals("request")
                && s.reads(st.unit, "orders")
                && s.isWord(st.unit + 1, "prep.from");
        for (int j = st.unit - 1; orders && j >= 0 && j > st.unit - 5; j--) {
            if (s.isWord(j, "obeys")) {
                return true;
            }
        }
        return false;
    }

    /** "Ordered its navy to escort ships", "told its diplomats to leave Chad": who commands his own asks nobody for anything, and expels nobody. */
    private static boolean ordersOwn(Statement st) {
        Sentence s = st.sentence;
        String id = st.predicate.id();
        boolean out = id.equals("order-out") || id.equals("order-envoy-out");
        int own = st.unit + 1;
        boolean his = s.reads(own, "its") || s.reads(own, "his") || s.reads(own, "her") || s.reads(own, "their");
        boolean forces = his && id.equals("order") && st.recipients.isEmpty();
        for (int j = own + 1; forces && s.inside(j) && j < own + 4 && !s.isMark(j); j++) {
            if (s.isWord(j, "forces")) {
                return true;
            }
        }
        return out && his;
    }

    /** "Will release frozen Libyan assets under the pact": what was frozen is no accord. */
    private static boolean frozenFunds(Statement st) {
        Sentence s = st.sentence;
        boolean frozen = st.predicate.kind().equals("suspend") && s.reads(st.unit, "frozen");
        return frozen && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE && !s.isWord(st.unit + 1, "prep");
    }

    /** "Will respond to any attack by Chad": an attack that may come is none. */
    private static boolean anyAttack(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.kind().equals("attack") && s.verbs[st.unit] == EnglishVerbs.NOUN;
        return noun && (s.reads(st.unit - 1, "any") || (s.reads(st.unit - 2, "any") && !s.isMark(st.unit - 1)));
    }

    /** "Vetoed a resolution that condemned Chad": what a paper says that never passed nobody has said. */
    private static boolean vetoed(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean words = (kind.equals("criticise") || kind.equals("request")) && s.mayHave("against");
        boolean rel = false;
        for (int j = st.unit - 1; words && j >= 0 && j > st.unit - 14 && !s.isBreak(j); j--) {
            rel = rel || s.isWord(j, "rel") || s.isWord(j, "comp") || s.verbs[st.unit] == EnglishVerbs.GERUND;
            if (Subjects.isVerb(s, j)) {
                boolean stops = s.isWord(j, "against") && j < st.unit - 1;
                for (int k = j + 1; stops && rel && k < st.unit; k++) {
                    if (s.isWord(k, "notaccord.head") || s.reads(k, "statement")) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** "Told the meeting that": who speaks to those who have met does not say who they are. */
    private static boolean told(Statement st) {
        Sentence s = st.sentence;
        boolean noun = s.verbs[st.unit] != EnglishVerbs.FINITE
                && (Occasions.isEncounter(st) || st.predicate.kind().equals("negotiate"));
        int verb = s.isWord(st.unit - 1, "the") ? st.unit - 2 : -1;
        return noun
                && s.isWord(verb, "told")
                && !s.isWord(st.unit + 1, "prep.of")
                && !s.isWord(st.unit + 1, "prep.between");
    }

    /** "Talks aimed at persuading Chad to", "discussed ways of improving relations": nobody has asked or improved anything yet. */
    private static boolean isAimed(Statement st) {
        Sentence s = st.sentence;
        boolean gerund = s.verbs[st.unit] == EnglishVerbs.GERUND;
        boolean asks = gerund && st.predicate.kind().equals("request") && s.isWord(st.unit - 1, "effect");
        return asks || (gerund && st.predicate.id().equals("improve-ties"));
    }

    /** "Has completed buying under the grain pact": what is done under an accord is not done to it. */
    private static boolean isUnder(Statement st) {
        InstrumentMention m = st.predicate.kind().equals("conclude") ? st.accord : null;
        return m != null && st.unit < m.from && !st.passive && EnglishHolders.under(st.sentence, m);
    }

    /** "OPEC agreed to cut exports by a tenth": who sells less to nobody in particular punishes nobody. */
    private static boolean ownExports(Statement st) {
        Sentence s = st.sentence;
        boolean cut = st.predicate.id().equals("cut-back") && st.recipients.isEmpty();
        for (int j = st.unit + 1; cut && s.inside(j) && j < st.unit + 5 && !s.isMark(j); j++) {
            if (s.reads(j, "exports") || s.reads(j, "sales")) {
                return !s.isWord(j + 1, "prep.to");
            }
        }
        return false;
    }

    /** "The airline cancelled flights to Chad": a business that does not go there punishes nobody. */
    private static boolean ofCarrier(Statement st) {
        Sentence s = st.sentence;
        boolean cut = st.predicate.id().equals("cut-back") && s.mayHave("carrier");
        for (int j = st.unit - 1; cut && j >= 0 && j > st.unit - 5 && !s.isBreak(j); j--) {
            if (s.isWord(j, "carrier")) {
                return true;
            }
        }
        return false;
    }

    /** "The freed Malian soldiers": a participle between an article and its noun only says which ones, where nobody is named who did it. */
    static boolean isTrait(Statement st) {
        Sentence s = st.sentence;
        boolean reduced = s.verbs[st.unit] == EnglishVerbs.PARTICIPLE
                && (s.isWord(st.unit - 1, "the") || s.isWord(st.unit - 1, "a"));
        return reduced && Lists.all(st.actors, Actor::isNationless);
    }

    /** "Met on the sidelines of a summit of the bloc": a gathering that only says where is none of theirs. */
    static boolean beside(Statement st) {
        Sentence s = st.sentence;
        boolean noun = s.verbs[st.unit] != EnglishVerbs.FINITE && Occasions.isEncounter(st);
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 5 && !s.isMark(j); j--) {
            if (s.isWord(j, "sidelines")) {
                return true;
            }
        }
        return false;
    }
}
