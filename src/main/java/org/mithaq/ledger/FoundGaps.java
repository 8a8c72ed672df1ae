package org.mithaq.ledger;

import java.util.List;
import org.mithaq.event.Gap;

/** The gaps of one article, stored as one document because there are many and each is small. */
record FoundGaps(String language, List<Gap> gaps) {}
