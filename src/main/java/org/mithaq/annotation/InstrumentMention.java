package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.World.KnownAccord;

/** An instrument where a text names it. Filled while a sentence is read. */
public final class InstrumentMention {
    final int sentence;
    int from;
    int to;
    String form;
    String type = "";
    boolean weak;
    boolean plural;
    boolean definite;
    boolean earlier;
    boolean bilateral;
    boolean further;
    boolean similar;
    boolean preliminary;
    /** Called a framework, which says nothing of what it is about. */
    boolean frame;

    /** Called the first, the second of several. */
    boolean ordinal;

    /** Only laid before others: "a proposal for a truce". */
    boolean proposal;

    /** One of several, told only by its field: "two agreements on health and tourism". */
    boolean field;

    /** Named after a place, which gives it a name of its own. */
    boolean placed;

    /** What a name written with capitals says beside its head, folded: "enforced disappearances"; else empty. */
    String title = "";

    /** End of that name; 0 without one. */
    int titleTo;

    /** End of its name's modifiers and parties. */
    int reach;

    /** Code of accord_status that its own words give: "collapsed", "in force"; else empty. */
    String fate = "";

    /** Some of those that it calls several are named behind it. */
    boolean listed;

    /** Its own words name only with whom somebody made it: "اتفاقيات مع كينيا وغانا". */
    boolean partners;

    /** Of a kind that its words tell, and one of its sides is told to keep it. */
    boolean kept;

    /** Adds to or changes the accord named right behind it. */
    boolean amends;

    /** Made in a third's land by others than those who talk about it. */
    boolean abroad;

    /** The instrument it is listed with, right before it, or null. */
    @Nullable
    InstrumentMention sibling;

    /** The instrument of which it is only another name, right before it: "a joint statement, the Oslo Declaration"; or null. */
    @Nullable
    InstrumentMention apposed;

    @Nullable
    DateMention date;

    @Nullable
    KnownAccord known;

    final List<Actor> parties = new ArrayList<>();
    final List<Actor> brokers = new ArrayList<>();
    final List<Actor> guarantors = new ArrayList<>();
    final Set<String> subjects = new LinkedHashSet<>();
    int start;
    int end;
    int subjectStart;
    int subjectEnd;

    InstrumentMention(int sentence, int from, int to, String form) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.reach = to;
        this.form = form;
    }

    /** Index of its sentence. */
    public int sentence() {
        return sentence;
    }

    /** First unit in its sentence. */
    public int from() {
        return from;
    }

    /** Exclusive last unit of its name. */
    public int to() {
        return to;
    }

    /** Whether it is only laid before others: "a proposal for a truce". */
    public boolean proposal() {
        return proposal;
    }

    /** Whether a final one is to follow it: "an initial agreement". */
    public boolean preliminary() {
        return preliminary;
    }

    /** Whether it is one of several that only their fields tell apart; its sibling is the mention that counts them. */
    public boolean field() {
        return field;
    }

    /** Whether it has a name of its own, after a place: "the Cairo Declaration". */
    public boolean placed() {
        return placed;
    }

    /** Whether another bears a name of its own that says something else: "the Ottawa Treaty" and "the Open Skies Treaty". */
    public boolean titledOtherwise(InstrumentMention other) {
        if (title.isEmpty() || other.title.isEmpty()) {
            return false;
        }
        Set<String> mine = new HashSet<>(List.of(title.split(" ")));
        Set<String> his = new HashSet<>(List.of(other.title.split(" ")));
        return !mine.containsAll(his) && !his.containsAll(mine);
    }

    /** Whether it is called by a name of its own, written with capitals. */
    public boolean titled() {
        return !title.isEmpty();
    }

    /** Code of instrument_form. */
    public String form() {
        return form;
    }

    /** Code of accord_type, empty when the words give none. */
    public String type() {
        return type;
    }

    /** Whether some of those that it calls several are named behind it, so that what these are for does not tell what it is for. */
    public boolean isListed() {
        return listed;
    }

    /** Whether its own words name only with whom somebody made it. */
    public boolean namesOnlyPartners() {
        return partners;
    }

    /** Whether one of its sides is told to keep it, so that it exists. */
    public boolean kept() {
        return kept;
    }

    /** Whether it counts only with parties or a type. */
    public boolean weak() {
        return weak;
    }

    /** More than one instrument. */
    public boolean plural() {
        return plural;
    }

    /** Written with the article: points back or is known. */
    public boolean definite() {
        return definite;
    }

    /** Called former, previous, existing. */
    public boolean earlier() {
        return earlier;
    }

    /** Called the first, the second of several. */
    public boolean ordinal() {
        return ordinal;
    }

    /** Made in a third's land by others than those who talk about it: "Chad and Niger discussed a truce in Libya". */
    public boolean abroad() {
        return abroad;
    }

    /** Called similar to another: an accord of its own that takes after the one before. */
    public boolean similar() {
        return similar;
    }

    /** Called another besides those that were told of. */
    public boolean further() {
        return further && !definite;
    }

    /** Code of accord_status that its own words give, or empty. */
    public String fate() {
        return fate;
    }

    /** The instrument it is listed with, right before it, or null. */
    public @Nullable InstrumentMention sibling() {
        return sibling;
    }

    /** The instrument of which it is only another name, or null. */
    public @Nullable InstrumentMention apposed() {
        return apposed;
    }

    /** The date that its own words give, or null. */
    public @Nullable DateMention date() {
        return date;
    }

    /** The known accord, or null. */
    public @Nullable KnownAccord known() {
        return known;
    }

    /** Parties that its own words name. */
    public List<Actor> parties() {
        return parties;
    }

    /** Mediators that its own words name. */
    public List<Actor> brokers() {
        return brokers;
    }

    /** Guarantors that its own words name. */
    public List<Actor> guarantors() {
        return guarantors;
    }

    /** Codes of subject_area that its own words give. */
    public Set<String> subjects() {
        return subjects;
    }

    /** UTF-16 offset of the first word that gives a subject. */
    public int subjectStart() {
        return subjectStart;
    }

    /** Exclusive offset. */
    public int subjectEnd() {
        return subjectEnd;
    }

    /** UTF-16 offset of its name. */
    public int start() {
        return start;
    }

    /** Exclusive offset. */
    public int end() {
        return end;
    }
}
