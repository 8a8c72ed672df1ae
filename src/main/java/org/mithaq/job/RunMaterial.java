package org.mithaq.job;

import org.mithaq.event.ArticleExtraction;
import org.mithaq.ledger.Ledger;
import org.mithaq.source.SeedFingerprint;
import org.mithaq.source.SeedFolder;

/** What a run is made of, besides Spring. */
record RunMaterial(
        RunRequest request,
        RunIdentity identity,
        ArticleExtraction extraction,
        SeedFolder seeds,
        SeedFingerprint fingerprint,
        Ledger ledger,
        RunBook book,
        GracefulStop stop,
        RunProgress progress) {}
