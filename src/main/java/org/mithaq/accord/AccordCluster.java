package org.mithaq.accord;

import java.util.ArrayList;
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

/** The mentions and statements of one article that are about one accord. Filled while an article is read. */
public final class AccordCluster {
    final List<InstrumentMention> mentions = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final Map<String, Actor> parties = new LinkedHashMap<>();
    final Set<String> subjects = new LinkedHashSet<>();

    @Nullable
    KnownAccord known;

    String id = "";

    AccordCluster(InstrumentMention first) {
        add(first);
    }

    void add(InstrumentMention m) {
        mentions.add(m);
        known = known == null ? m.known() : known;
        m.parties().forEach(this::party);
        subjects.addAll(m.subjects());
    }

    void party(Actor a) {
        parties.putIfAbsent(a.key(), a);
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
        for (InstrumentMention m : mentions) {
            if (!m.type().isEmpty()) {
                return m.type();
            }
        }
        return "";
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

    /** Whether another mention can mean this accord: no other name, type or parties. */
    boolean fits(InstrumentMention m) {
        if (m.known() != null || known != null) {
            return known != null
                    && (known.equals(m.known())
                            || (m.known() == null
                                    && m.definite()
                                    && m.type().isEmpty()
                                    && m.parties().isEmpty()
                                    && generic(m)));
        }
        boolean typed = m.type().isEmpty() || type().isEmpty() || m.type().equals(type());
        boolean form = sameForm(m.form(), form());
        boolean agree = m.parties().isEmpty()
                || parties.isEmpty()
                || m.parties().stream().allMatch(a -> parties.containsKey(a.key()));
        boolean time = m.earlier() == first().earlier();
        return typed && form && agree && time;
    }

    private static boolean generic(InstrumentMention m) {
        return m.form().equals("agreement")
                || m.form().equals("treaty")
                || m.form().equals("convention");
    }

    private static boolean sameForm(String a, String b) {
        boolean loose = a.equals("unspecified")
                || b.equals("unspecified")
                || a.equals("agreement")
                || b.equals("agreement")
                || a.equals("contract")
                || b.equals("contract");
        return a.equals(b) || loose;
    }
}
