package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.text.Lists;

/** That something happened, as one place of a text says it. Filled while a sentence is read. */
public final class Statement {
    /** Units from which on a sentence adds to its news. */
    private static final int LATE = 24;
    /** The same for violence, with which an agency's sentence begins. */
    private static final int LATE_DEED = 17;

    final Sentence sentence;
    final int unit;
    final Predicate predicate;
    final int form;

    final List<Actor> actors = new ArrayList<>();
    final List<Actor> recipients = new ArrayList<>();
    final List<Actor> facilitators = new ArrayList<>();

    @Nullable
    InstrumentMention accord;

    /** The accord is only pointed to: "signed it", "the signing". */
    boolean accordImplied;

    boolean inferredActor;
    /** The content of another statement's agreeing, refusing or threatening. */
    boolean complement;
    /** How plainly the sentence says it: less in a clause that only adds to another. */
    double weight = 1;

    boolean passive;
    boolean background;

    /** A passive whose doer the words name, known to us or not. */
    boolean agent;

    /** A verb that only carries the noun says that its deed was done: "carried out an attack". */
    boolean carried;

    int cues;
    boolean initialled;
    boolean notice;
    /** Talks whose sides its clause does not name. */
    boolean open;

    /** A step of many whom its clause only counts or calls the parties. */
    boolean nameless;

    /** A step that people without a name took, alone or with others. */
    boolean unnamed;

    boolean needed;

    /** It only adds the day of something told before: "the call took place yesterday". */
    boolean anaphoric;

    /** It praises an accord, whoever made it. */
    boolean welcomed;

    /** A step met with it, so that it was said: "the decision was met with criticism". */
    boolean received;

    /** Agreed in principle only: "اتفقتا من حيث المبدأ". */
    boolean inPrinciple;

    /** A decree or a law takes the step. */
    boolean decreed;

    /** A step that its subject is only said to debate. */
    boolean debated;

    /** Those of its sides who refuse it; empty where all do or nobody. */
    final List<Actor> refusers = new ArrayList<>(0);

    /** Keys of those who are only said to have given it a place. */
    final List<String> hosts = new ArrayList<>(0);

    String factuality = "asserted";
    String factualityRule = "asserted";
    int cueStart = -1;
    int cueEnd = -1;
    Attribution attribution = Attribution.AUTHOR;

    @Nullable
    Actor source;

    int sourceStart = -1;
    int sourceEnd = -1;

    @Nullable
    DateMention date;

    @Nullable
    Place place;

    Statement(Sentence sentence, int unit, Predicate predicate, int form) {
        this.sentence = sentence;
        this.unit = unit;
        this.predicate = predicate;
        this.form = form;
    }

    /** A stated place. */
    public record Place(String name, String iso3, int start, int end) {}

    /** What the words mean. */
    public Predicate predicate() {
        return predicate;
    }

    /** Who did it. */
    public List<Actor> actors() {
        return actors;
    }

    /** Whether sides without a name made peace: "وقعت الفصائل الليبية هدنة". */
    public boolean isOfUnnamed() {
        return unnamed
                && accord != null
                && !accord.weak
                && (accord.type.equals("ceasefire") || accord.type.equals("peace_agreement"));
    }

    /** Whether only others of its sides refuse it. */
    public boolean isRefusedByOthersThan(Actor a) {
        return !refusers.isEmpty() && Lists.none(refusers, r -> r.key().equals(a.key()));
    }

    /** To whom. */
    public List<Actor> recipients() {
        return recipients;
    }

    /** Whether one who arranged it is only said to have given it a place. */
    public boolean isHost(Actor a) {
        return hosts.contains(a.key());
    }

    /** Whether it only praises or condemns what another does, and charges him with nothing. */
    public boolean isJudgement() {
        return sentence.isWord(unit, "judge");
    }

    /** Who arranged it. */
    public List<Actor> facilitators() {
        return facilitators;
    }

    /** The instrument it is about, or null. */
    public @Nullable InstrumentMention accord() {
        return accord;
    }

    /** Whether it only adds a day to something told before. */
    public boolean isAnaphoric() {
        return anaphoric;
    }

    /** Whether the instrument has to be found in what went before. */
    public boolean accordImplied() {
        return accordImplied;
    }

    /** Whether the actor is inferred from the sentence, not named by this clause. */
    public boolean inferredActor() {
        return inferredActor;
    }

    /** Whether the words only point back to it as something known. */
    public boolean background() {
        return background;
    }

    /** Whether it is told so far into its sentence that the sentence's news is something else. */
    public boolean isLate() {
        return unit >= (predicate.kind().equals("attack") ? LATE_DEED : LATE);
    }

    /** Whether a verb that only carries its noun says that it was done: "carried out an attack". */
    public boolean carried() {
        return carried;
    }

    /** How many things in its sentence mark it as news: a fresh day, people harmed, a source. */
    public int cues() {
        return cues;
    }

    /** Whether it is only what another statement agrees to, refuses or threatens. */
    public boolean isComplement() {
        return complement;
    }

    /** How plainly the sentence says it, above 0 and up to 1. */
    public double weight() {
        return weight;
    }

    /** Whether the words only call it necessary or important. */
    public boolean needed() {
        return needed;
    }

    /** Whether the words only give notice of it: "announced its withdrawal". */
    public boolean notice() {
        return notice;
    }

    /** Whether the words say that it was only initialled. */
    public boolean initialled() {
        return initialled || predicate.action().equals("initialling");
    }

    /** Code of factuality. */
    public String factuality() {
        return factuality;
    }

    /** Name of the rule that decided the factuality. */
    public String factualityRule() {
        return factualityRule;
    }

    /** Offset of the words that decided the factuality, -1 for none. */
    public int cueStart() {
        return cueStart;
    }

    /** Exclusive offset. */
    public int cueEnd() {
        return cueEnd;
    }

    /** Who says so. */
    public Attribution attribution() {
        return attribution;
    }

    /** Whether the words say that it was agreed in principle only. */
    public boolean inPrinciple() {
        return inPrinciple;
    }

    /** Who says so; null where nobody else than the article does. */
    public @Nullable Actor source() {
        return source;
    }

    /** Offset of the words that name the source, -1 for none. */
    public int sourceStart() {
        return sourceStart;
    }

    /** Exclusive offset. */
    public int sourceEnd() {
        return sourceEnd;
    }

    /** When, or null. */
    public @Nullable DateMention date() {
        return date;
    }

    /** Where, or null. */
    public @Nullable Place place() {
        return place;
    }

    /** Whether its trigger is passive: "the pact has been extended". */
    public boolean isPassive() {
        return passive;
    }

    /** Whether the words name the doer of a passive, be it somebody we know or not. */
    public boolean hasAgent() {
        return agent;
    }

    /** Whether its trigger is a finite verb. */
    public boolean isVerb() {
        return (form & (Term.PAST | Term.PRESENT)) != 0;
    }

    /** Whether its trigger is a noun; that of entering into force counts as a verb. */
    boolean isDeedNoun() {
        return (form & Term.NOUN) != 0 && !predicate.kind().equals("enter_force");
    }

    /** Whether its trigger can only be a past. */
    boolean isPast() {
        return (form & Term.PAST) != 0 && (form & (Term.PRESENT | Term.BASE)) == 0;
    }

    /** Whether its trigger is a passive participle: "the agreement signed with". */
    public boolean isParticiple() {
        return (form & Term.PASSIVE) != 0 && (form & Term.PAST) == 0;
    }

    /** "Iran, which backs Chad, welcomed": whether it is what a relative clause says of somebody. */
    public boolean isAside() {
        int j = unit - 1;
        while (j > 0 && (sentence.isWord(j, "have") || sentence.isWord(j, "ignore"))) {
            j--;
        }
        return j > 0 && sentence.verbs.length > 0 && sentence.isWord(j, "rel");
    }

    /** Whether it is planned for a day to come; "were to have signed on Monday" is of a day gone by. */
    public boolean isAhead() {
        return factuality.equals("planned") && !factualityRule.equals("former-plan");
    }

    /** Whether its words say that it is done: not denied, planned or possible, and no present tense, which may mean the future. */
    public boolean isDone() {
        boolean present = (form & Term.PRESENT) != 0 && (form & (Term.PAST | Term.NOUN)) == 0;
        return !present && (factuality.equals("asserted") || factuality.equals("reported"));
    }

    /** UTF-16 offset of the trigger. */
    public int start() {
        return sentence.start(unit);
    }

    /** Exclusive offset. */
    public int end() {
        return sentence.end(unit);
    }

    /** Index of its sentence. */
    public int sentenceIndex() {
        return sentence.index;
    }

    void factuality(String code, String rule, int cue) {
        factuality = code;
        factualityRule = rule;
        if (cue >= 0) {
            cueStart = sentence.start(cue);
            cueEnd = sentence.end(cue);
        }
    }

    /** Sets it where a cue was found, not -1, and says whether one was. */
    boolean factualityAt(int cue, String code, String rule) {
        if (cue >= 0) {
            factuality(code, rule, cue);
        }
        return cue >= 0;
    }

    /** All who take part. */
    public List<Actor> everyone() {
        List<Actor> all = new ArrayList<>(actors);
        all.addAll(recipients);
        all.addAll(facilitators);
        return all;
    }
}
