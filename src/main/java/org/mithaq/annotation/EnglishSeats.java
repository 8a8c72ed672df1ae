package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;

/** "The deal between Brussels and Ankara", where the story names the European Union only further on and nobody of Belgium: the town of its seat stands for it. */
final class EnglishSeats {
    private static final int NAMES = Unit.bits(Kind.ORG, Kind.STATE, Kind.NISBA);

    private EnglishSeats() {}

    /** Notes the organisation whose seat the story names, if it names the organisation too. */
    static void note(AnnotatedArticle reading, World world) {
        for (Sentence s : reading.sentences) {
            for (int i = 0; s.mayHave("seat.eu") && i < s.size(); i++) {
                String seat = s.is(i, Kind.CAPITAL) ? s.wordId(i, "seat.") : "";
                World.Organisation body = seat.isEmpty() ? null : world.organisation(seat);
                Term capital = s.term(i, Kind.CAPITAL);
                if (body != null && capital != null && named(reading.sentences, world, seat, capital)) {
                    reading.discourse.seat(reading.entities.organisation(body, -1, -1));
                    return;
                }
            }
        }
    }

    private static boolean named(List<Sentence> story, World world, String body, Term town) {
        boolean found = false;
        for (Sentence s : story) {
            for (int i = 0; s.hasAny(NAMES) && i < s.size(); i++) {
                Term org = s.term(i, Kind.ORG);
                found = found || (org != null && world.actsFor(org.id()).equals(body));
                Term state = s.is(i, Kind.STATE) ? s.term(i, Kind.STATE) : s.term(i, Kind.NISBA);
                if (state != null && state.id().equals(town.id())) {
                    return false;
                }
            }
        }
        return found;
    }
}
