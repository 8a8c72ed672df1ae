package org.mithaq.ledger;

import java.util.List;
import org.mithaq.accord.Accord;

/**
 * What one article says of an accord, kept with the words.
 *
 * @param accord as found
 * @param words for the accord's own fields
 * @param parties those that are not withheld
 * @param subjects those that are not withheld
 */
record FoundAccord(Accord accord, List<Quotation> words, List<FoundPart> parties, List<FoundPart> subjects) {}
