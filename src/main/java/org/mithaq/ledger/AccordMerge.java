package org.mithaq.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;

/** Lays a report over weaker ones: it wins wherever it knows something. */
final class AccordMerge {
    private static final Set<String> VAGUE = Set.of("unknown", "unspecified");

    private AccordMerge() {}

    static boolean datesDisagree(Accord one, Accord other) {
        return Disagreement.onDate(one.begin(), other.begin())
                || Disagreement.onDate(one.signed(), other.signed())
                || Disagreement.onDate(one.inForce(), other.inForce())
                || Disagreement.onDate(one.ended(), other.ended());
    }

    /** Names come from the strongest report; a status, its factuality and its source stay together. */
    static Accord overlay(Accord weak, Accord strong) {
        Accord told = strong.status().equals("unknown") ? weak : strong;
        return new Accord(
                strong.id(),
                strong.nameEn(),
                or(strong.nameAr(), weak.nameAr()),
                weak.nameOriginal(),
                weak.nameLanguage(),
                strong.collective() || weak.collective(),
                clear(strong.type(), weak.type()),
                clear(strong.form(), weak.form()),
                clear(strong.laterality(), weak.laterality()),
                or(strong.paxStage(), weak.paxStage()),
                told.status(),
                or(strong.begin(), weak.begin()),
                or(strong.signed(), weak.signed()),
                or(strong.inForce(), weak.inForce()),
                or(strong.ended(), weak.ended()),
                told.factuality(),
                told.attribution(),
                or(strong.parentId(), weak.parentId()),
                or(strong.wikidata(), weak.wikidata()),
                or(strong.placeIso3(), weak.placeIso3()),
                strong.parties(),
                strong.subjects(),
                strong.evidence(),
                strong.confidence(),
                or(strong.note(), weak.note()));
    }

    static Accord.Party overlay(Accord.Party weak, Accord.Party strong) {
        Accord.Party told = strong.status().equals("unknown") ? weak : strong;
        return new Accord.Party(
                strong.entityId(),
                strong.role(),
                told.status(),
                strong.joinedBy().equals("none") ? weak.joinedBy() : strong.joinedBy(),
                or(strong.joined(), weak.joined()),
                or(told.statusDate(), weak.statusDate()),
                or(strong.left(), weak.left()),
                told.factuality(),
                told.attribution(),
                strong.basis(),
                or(strong.representedBy(), weak.representedBy()),
                strong.evidence(),
                strong.confidence(),
                or(strong.note(), weak.note()));
    }

    private static String clear(String strong, String weak) {
        return VAGUE.contains(strong) ? weak : strong;
    }

    private static <T> @Nullable T or(@Nullable T strong, @Nullable T weak) {
        return strong == null ? weak : strong;
    }
}
