package org.mithaq.accord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.World.KnownAccord;
import org.mithaq.text.Lists;

/** The mentions and statements of one article that are about one accord. Filled while an article is read. */
public final class AccordCluster {
    /** The type that "partnership" alone gives. */
    private static final String VAGUE = "political_framework";

    final List<InstrumentMention> mentions = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final Map<String, Actor> parties = new LinkedHashMap<>();
    /** Those known to be bound by it whom the words around it name, without making them take a step. */
    final Map<String, Actor> bound = new LinkedHashMap<>();

    final Set<String> subjects = new LinkedHashSet<>();

    @Nullable
    KnownAccord known;

    /** The accord that this one is called similar to, or null. */
    @Nullable
    AccordCluster model;

    String id = "";

    /** Which it is of those in one list that nothing else tells apart. */
    int number = 1;

    AccordCluster(InstrumentMention first) {
        add(first);
    }

    void add(InstrumentMention m) {
        mentions.add(m);
        known = known == null ? m.known() : known;
        m.parties().forEach(this::party);
        subjects.addAll(m.subjects());
    }

    /** Adds all that is said of the same accord elsewhere in the article. */
    public void absorb(AccordCluster other) {
        other.mentions.forEach(this::add);
        statements.addAll(other.statements);
        other.parties.values().forEach(this::party);
    }

    /** Adds a party; unnamed people are none. */
    void party(Actor a) {
        if (!a.isGroup()) {
            parties.putIfAbsent(a.key(), a);
        }
    }

    /** Whether somebody is a party, by its words or by what is known of it. */
    boolean hasParty(Actor a) {
        return parties.containsKey(a.key()) || bound.containsKey(a.key());
    }

    /** Id of the accord's record; empty while it has none. */
    public String id() {
        return id;
    }

    /** Who its words make a party, by key. */
    public Map<String, Actor> parties() {
        return parties;
    }

    /** What is said of it. */
    public List<Statement> statements() {
        return statements;
    }

    /** Whether it has a canonical id. */
    public boolean isKnown() {
        return known != null;
    }

    /** "مذكرتان، الأولى في التعليم العالي والثانية في التعليم المهني": whether one list names both, so that they are two. */
    public boolean listedBeside(AccordCluster other) {
        InstrumentMention one = other.first();
        boolean fields = first().field() && one.field() && first().sentence() == one.sentence();
        if (fields || known != null || first().sentence() != one.sentence()) {
            return fields && first() != one;
        }
        InstrumentMention above = first().sibling();
        while (above != null && !above.equals(one)) {
            above = above.sibling();
        }
        boolean told = one.plural()
                || (!first().subjects().isEmpty() && !one.subjects().isEmpty());
        return above != null && told;
    }

    /** Makes it the next of those that one list does not tell apart otherwise. */
    public void countOn() {
        number++;
    }

    /** Whether its name is that of an instrument that states join one by one. */
    public boolean isOpen() {
        return Lists.any(
                mentions,
                m -> m.titled() && (m.form().equals("convention") || m.form().equals("protocol")));
    }

    /** Whether it exists apart from what the article tells: known, and open to more than those who sign it here. */
    boolean standing() {
        return known != null && isOpen(known);
    }

    /** Whether more states may join a known accord than the two or three whose it is. */
    static boolean isOpen(KnownAccord accord) {
        return !List.of("bilateral", "trilateral", "intrastate").contains(accord.laterality());
    }

    /** Where it is named. */
    public List<InstrumentMention> mentions() {
        return mentions;
    }

    InstrumentMention first() {
        return mentions.get(0);
    }

    String type() {
        if (known != null) {
            return known.type();
        }
        String vague = "";
        for (InstrumentMention m : mentions) {
            if (!m.type().isEmpty() && !m.type().equals(VAGUE)) {
                return m.type();
            }
            vague = vague.isEmpty() ? m.type() : vague;
        }
        return vague.isEmpty() && model != null ? model.type() : vague;
    }

    String form() {
        if (known != null) {
            return known.form();
        }
        for (InstrumentMention m : mentions) {
            if (!m.form().equals("unspecified")) {
                return m.form();
            }
        }
        return "unspecified";
    }

    boolean plural() {
        return known == null && first().plural();
    }

    /** Whether it is one accord known by name, which no words for several mean; a known set of them is not. */
    boolean isKnownAsOne() {
        return known != null && !form().equals("agreement_set");
    }

    /** Whether it stands for several accords that were told of together, in Arabic words. */
    public boolean isSet() {
        return plural() && parties.size() > 1;
    }

    /** Whether another mention can mean this accord: no other name, type or parties. */
    boolean fits(InstrumentMention m) {
        if (m.known() != null || known != null) {
            return known != null
                    && (known.equals(m.known())
                            || (m.known() == null
                                    && m.definite()
                                    && (m.type().isEmpty()
                                            || (!standing() && m.type().equals(known.type())))
                                    && binds(m.parties())
                                    && generic(m)));
        }
        if (m.similar() || (first().similar() && !m.definite()) || titledOtherwise(m)) {
            return false;
        }
        boolean typed = m.type().isEmpty()
                || type().isEmpty()
                || m.type().equals(type())
                || m.type().equals(VAGUE)
                || type().equals(VAGUE);
        boolean form = sameForm(m.form(), form()) && !(m.form().equals("memorandum") && other(m));
        boolean agree = m.parties().isEmpty() || parties.isEmpty() || nested(m);
        boolean time = m.earlier() == first().earlier();
        return typed && form && agree && time;
    }

    /** Whether a known accord is known to bind all of these, if there are any: "the agreement with Iran". */
    private boolean binds(List<Actor> sides) {
        KnownAccord one = known;
        return one != null && Lists.all(sides, a -> one.parties().contains(a.key()));
    }

    /** Whether it has a name of its own that none of these is, unless the same two are its parties; one of several is none of them. */
    private boolean titledOtherwise(InstrumentMention m) {
        boolean ofMany = first().plural() && !m.plural() && m.titled();
        return (ofMany || Lists.any(mentions, m::titledOtherwise)) && !sameTwo(m);
    }

    private boolean sameTwo(InstrumentMention m) {
        Set<String> his = new HashSet<>();
        m.parties().forEach(a -> his.add(a.key()));
        return his.size() > 1 && his.equals(parties.keySet());
    }

    /** A memorandum is not meant by what was called an agreement, unless the parties are the same. */
    private boolean other(InstrumentMention m) {
        boolean called = Lists.any(mentions, x -> x.form().equals("memorandum"));
        return !called && (m.parties().size() < 2 || parties.size() < 2);
    }

    /** Whether it names no party but those known here, or all of these and more. */
    boolean nested(InstrumentMention m) {
        Set<String> his = new HashSet<>();
        for (Actor a : m.parties()) {
            his.add(a.key());
        }
        boolean more = parties.size() > 1 || m.definite();
        return parties.keySet().containsAll(his) || (more && his.containsAll(parties.keySet()));
    }

    private static boolean generic(InstrumentMention m) {
        return m.form().equals("agreement")
                || m.form().equals("treaty")
                || m.form().equals("convention");
    }

    private static boolean said(String form) {
        return form.equals("joint_statement") || form.equals("declaration");
    }

    private static boolean sameForm(String a, String b) {
        if (said(a) || said(b)) {
            return said(a) && said(b);
        }
        boolean loose = a.equals("unspecified")
                || b.equals("unspecified")
                || a.equals("agreement")
                || b.equals("agreement")
                || a.equals("contract")
                || b.equals("contract");
        return a.equals(b) || loose;
    }
}
