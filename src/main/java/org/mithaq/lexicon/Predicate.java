package org.mithaq.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a lexeme says happened and where its arguments stand: one entry of a pack's {@code predicates.yaml}, serving verb, verbal noun and participles alike.
 *
 * @param id name of the rule, unique in its pack
 * @param kind code of the contract's list event_kind
 * @param needs what must be there for a record: accord, other (a second actor), object (one of the nouns), actor, membership (accord or organisation), or source (somebody else who says so, who becomes the actor)
 * @param symmetric whether all sides are actors
 * @param object role of the direct object: accord, recipient, actor, or none
 * @param prepositions role by preposition id: accord, recipient, actor, facilitator, giver (who becomes the actor, and the subject the recipient), none
 * @param near words of which one must stand within reach for the predicate to count, empty for none; ids of word classes
 * @param unless word classes that forbid it when within reach
 * @param factuality factuality of its own when the words carry one (refuse, deny), else empty
 * @param action code of the contract's list treaty_action, or none
 * @param modes codes of plover_mode
 * @param cameo CAMEO code in place of the kind's, or empty
 * @param plover PLOVER type in place of the kind's, or empty
 * @param coded kind whose codes it has in place of its own kind's, or empty: a retreat is a withdrawal coded as yielding
 * @param genitive whether the genitive of the verbal noun is its object (the arrest of X), not its doer (the visit of X)
 * @param group whether unnamed people may be its actor (protesters, gunmen)
 * @param victim whether the subject is the one it is done to when nothing else is named: Arabic verbs whose passive is written like the active
 * @param implied unnamed people that the word itself implies, in English, empty for none: protesters
 * @param cause word classes of which one must stand in the clause for somebody to be implied, empty for none
 * @param reach within how many units of the predicate the words of near and unless count
 * @param background whether it is doubtful where the words only point back to it: a noun behind "after", a relative clause
 * @param detail whether it adds but a detail to something told before when its doers are known already: "the demonstrators chanted"
 * @param confidence how sure the word alone makes us, 0 to 1
 */
public record Predicate(
        String id,
        String kind,
        String needs,
        boolean symmetric,
        String object,
        Map<String, String> prepositions,
        Set<String> near,
        Set<String> unless,
        String factuality,
        String action,
        List<String> modes,
        String cameo,
        String plover,
        String coded,
        boolean genitive,
        boolean group,
        boolean victim,
        String implied,
        Set<String> cause,
        int reach,
        boolean background,
        boolean detail,
        double confidence) {

    /** Copies the collections. */
    public Predicate {
        prepositions = Map.copyOf(prepositions);
        near = WordClasses.copyOf(near);
        unless = WordClasses.copyOf(unless);
        cause = WordClasses.copyOf(cause);
        modes = List.copyOf(modes);
    }
}
