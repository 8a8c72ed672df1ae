package org.mithaq.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.EnglishList;
import org.mithaq.lexicon.World;
import org.mithaq.text.Lists;

/** The English line of an event, made from names and codes: "Eritrea and Ethiopia sign the Asmara Declaration". */
public final class EventTitle {
    private static final Set<String> PREPOSITIONS =
            Set.of("with", "to", "from", "of", "on", "between", "against", "concerning");

    /** Kinds whose verb takes an accord as its object where nobody is the recipient. */
    private static final Set<String> OF_AN_ACCORD = Set.of("join", "withdraw", "reject", "praise", "criticise");

    private static final Map<String, String> NOT_DONE =
            Map.of("planned", " (planned)", "denied", " (denied)", "hypothetical", " (possible)");

    private EventTitle() {}

    /** The line for a cluster; the accord is the English name of a known one, or null. */
    static String of(EventCluster c, World.EventCode code, @Nullable String accord) {
        String verb = c.actors.size() > 1 || Lists.any(c.actors.values(), EventTitle::several)
                ? code.verbPlural()
                : code.verb();
        String line = names(c.actors.values()) + " " + what(c, verb, accord);
        return finished(line, c.main().factuality());
    }

    /** The line for names of actors and recipients, of an event that is about no accord. */
    public static String of(List<String> actors, List<String> recipients, World.EventCode code, String factuality) {
        String verb = actors.size() > 1 ? code.verbPlural() : code.verb();
        String what = recipients.isEmpty() ? bare(verb) : verb + " " + EnglishList.of(recipients);
        return finished(EnglishList.of(actors) + " " + what, factuality);
    }

    private static String finished(String line, String factuality) {
        return line.substring(0, 1).toUpperCase(Locale.ROOT)
                + line.substring(1)
                + NOT_DONE.getOrDefault(factuality, "");
    }

    /** Whether one actor is many people: "protesters", "gunmen". */
    private static boolean several(Actor actor) {
        String name = actor.entity().nameEn();
        return actor.isGroup() && (name.endsWith("s") || name.endsWith("men"));
    }

    private static String what(EventCluster c, String verb, @Nullable String accord) {
        String named =
                accord == null ? verb : verb.replace("an accord", the(accord)).replace("an agreement", the(accord));
        if (!c.recipients.isEmpty()) {
            return named + " " + names(c.recipients.values());
        }
        return accord != null && OF_AN_ACCORD.contains(c.kind) ? named + " " + the(accord) : bare(named);
    }

    private static String the(String accord) {
        return accord.regionMatches(true, 0, "the ", 0, 4) ? accord : "the " + accord;
    }

    /** A verb without the preposition that would lead to its object. */
    private static String bare(String verb) {
        int last = verb.lastIndexOf(' ');
        return last >= 0 && PREPOSITIONS.contains(verb.substring(last + 1)) ? verb.substring(0, last) : verb;
    }

    private static String names(Collection<Actor> actors) {
        return EnglishList.of(actors.stream().map(a -> a.entity().nameEn()).toList());
    }
}
