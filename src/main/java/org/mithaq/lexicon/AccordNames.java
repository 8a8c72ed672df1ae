package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.World.KnownAccord;
import org.mithaq.text.Folding;

/** Adds the names of known accords to a pack, with the head nouns that the language lets vary: agreement, agreements, accord, treaty. */
final class AccordNames {
    private final Terms terms;
    private final String tag;
    private final List<Set<String>> heads = new ArrayList<>();

    AccordNames(Terms terms, String tag, String folder) {
        this.terms = terms;
        this.tag = tag;
        Map<String, PackFile.Item> m =
                PackFile.open(folder + "accord-names.yaml").yaml().map(Set.of("heads"));
        PackFile.Item groups = m.get("heads");
        if (groups != null) {
            groups.items()
                    .forEach(g -> heads.add(
                            Set.copyOf(g.texts().stream().map(Folding::fold).toList())));
        }
    }

    void add(List<KnownAccord> accords) {
        // What is listed goes before what only has another head: the first of several meanings is taken.
        accords.forEach(a -> names(a).forEach(name -> add(a, name)));
        accords.forEach(a -> names(a).forEach(name -> variants(name).forEach(v -> add(a, v))));
    }

    private List<String> names(KnownAccord accord) {
        return accord.names().getOrDefault(tag, List.of());
    }

    private void add(KnownAccord accord, String name) {
        terms.add(name, Kind.ACCORD, accord.id(), 0, accord, false);
    }

    private List<String> variants(String name) {
        String[] words = Folding.fold(name).split(" ", 2);
        List<String> out = new ArrayList<>();
        if (words.length > 1) {
            String bare = words[0].startsWith("ال") ? words[0].substring(2) : words[0];
            for (Set<String> group : heads) {
                if (group.contains(bare)) {
                    group.stream().sorted().filter(h -> !h.equals(bare)).forEach(h -> out.add(h + " " + words[1]));
                }
            }
        }
        return out;
    }
}
