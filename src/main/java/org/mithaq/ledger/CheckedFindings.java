package org.mithaq.ledger;

import java.util.List;
import org.mithaq.annotation.Entity;

/** What the ledger keeps of an article's findings: every code is on its list, every record has its words. */
record CheckedFindings(
        List<Entity> entities, List<FoundAccord> accords, List<FoundEvent> events, List<FoundWarning> warnings) {}
