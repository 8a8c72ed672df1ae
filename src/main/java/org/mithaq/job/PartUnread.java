package org.mithaq.job;

import java.util.List;
import org.mithaq.job.SeedPart.Piece;
import org.mithaq.ledger.Assignments.Unfinished;

/** A part of the seeds that no worker brings to an end, so that the run would wait for ever; the message is for operators. */
final class PartUnread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PartUnread(String message) {
        super(message);
    }

    static PartUnread of(Unfinished unfinished, int tries) {
        List<Piece> pieces = SeedPart.of(unfinished.part()).pieces();
        String first = pieces.get(0).path();
        String last = pieces.get(pieces.size() - 1).path();
        String why = unfinished.problem() == null
                ? "None of them lived to say why: look into the logs of the workers, maybe they have too little memory (-Xmx)."
                : "The last one said: " + unfinished.problem();
        return new PartUnread(
                "Workers have begun to read %s %d times and never came to the end. %s Then start the run again, or take what they cannot read out of the seeds."
                        .formatted(first.equals(last) ? first : "the seeds from " + first + " to " + last, tries, why));
    }
}
