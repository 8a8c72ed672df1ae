package org.mithaq.job;

import org.mithaq.event.ArticleExtraction;
import org.mithaq.ledger.Ledger;
import org.mithaq.source.SeedFolder;

/** What a run is made of, besides Spring. */
record RunMaterial(
        RunRequest request,
        RunIdentity identity,
        ArticleExtraction extraction,
        SeedFolder seeds,
        Ledger ledger,
        RunBook book,
        GracefulStop stop,
        RunProgress progress) {}
