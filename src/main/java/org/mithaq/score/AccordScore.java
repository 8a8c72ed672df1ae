package org.mithaq.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.mithaq.score.FoundRecords.FoundAccord;
import org.mithaq.score.FoundRecords.FoundParty;

/** Counts accords and their parties, article by article. */
final class AccordScore {
    private final Tally accords = new Tally();
    private final Tally parties = new Tally();
    private final Tally types = new Tally();
    private final Tally statuses = new Tally();
    private final Tally signatures = new Tally();
    private final Tally standings = new Tally();

    /** Counts one article; {@code difference} takes what is wrong, as a kind and what it is about. */
    void add(List<Gold.Accord> gold, List<FoundAccord> found, BiConsumer<String, Object> difference) {
        Pairing<Gold.Accord, FoundAccord> pairing = Pairing.of(gold, found, Likeness::of);
        pairing.missed().stream().filter(accord -> !accord.optional()).forEach(accord -> missed(accord, difference));
        pairing.spurious().forEach(accord -> spurious(accord, difference));
        pairing.pairs().forEach(pair -> values(pair.gold(), pair.found()));
        pairing.pairs().stream()
                .filter(pair -> !pair.gold().optional())
                .forEach(pair -> sides(pair.gold(), pair.found(), difference));
    }

    private void missed(Gold.Accord accord, BiConsumer<String, Object> difference) {
        accords.missed(1);
        parties.missed(
                accord.parties().stream().filter(party -> !party.optional()).count());
        List<String> words = accord.names().isEmpty()
                ? accord.parties().stream().map(Gold.Party::entity).toList()
                : accord.names().subList(0, 1);
        difference.accept("accord missed", words);
    }

    private void spurious(FoundAccord accord, BiConsumer<String, Object> difference) {
        accords.spurious(1);
        parties.spurious(
                accord.parties().stream().filter(party -> party.key() != null).count());
        difference.accept("accord spurious", List.of(accord.id(), accord.names().get(2)));
    }

    private void values(Gold.Accord gold, FoundAccord found) {
        types.value(gold.types().contains(found.type()));
        statuses.value(gold.statuses().contains(found.status()));
        if (gold.signed() != null) {
            signatures.value(found.signed().equals(gold.signed()));
        }
    }

    private void sides(Gold.Accord gold, FoundAccord found, BiConsumer<String, Object> difference) {
        accords.right(1);
        Map<Gold.Side, Gold.Party> want = new TreeMap<>();
        gold.parties().forEach(party -> want.put(party.side(), party));
        Map<Gold.Side, FoundParty> have = found.sides();
        for (Map.Entry<Gold.Side, Gold.Party> each : want.entrySet()) {
            Gold.Side side = each.getKey();
            Gold.Party wanted = each.getValue();
            FoundParty party = have.get(side);
            if (party != null) {
                standings.value(wanted.statuses().contains(party.status()));
                parties.right(wanted.optional() ? 0 : 1);
            } else if (!wanted.optional()) {
                parties.missed(1);
                difference.accept("party missed", List.of(found.id(), side.entity(), side.role()));
            }
        }
        have.keySet().stream().filter(side -> !want.containsKey(side)).forEach(side -> {
            parties.spurious(1);
            difference.accept("party spurious", List.of(found.id(), side.entity(), side.role()));
        });
    }

    void writeMatches(Map<String, Number> figures) {
        accords.writeMatch("accord", figures);
        parties.writeMatch("party", figures);
    }

    void writeShares(Map<String, Number> figures) {
        standings.writeShare("participation_status", figures);
        statuses.writeShare("accord_status", figures);
        types.writeShare("accord_type", figures);
        signatures.writeShare("signed_date", figures);
    }
}
