package org.mithaq.job;

import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.source.SeedFingerprint;
import org.mithaq.source.SeedFolder;

/** What a run is made of, besides Spring. */
record RunMaterial(
        RunRequest request,
        RunIdentity identity,
        DocumentReading reading,
        SeedFolder seeds,
        SeedFingerprint fingerprint,
        Ledger ledger,
        RunBook book,
        GracefulStop stop,
        RunProgress progress) {
    /** What the ledger knows of the seeds. A forced run reads everything again; one that reads rejects again leaves every article as it is. */
    void known(KnownHandler handler) {
        String job = request.definition().name();
        switch (request.reading()) {
            case NEW -> ledger.eachKnown(job, identity.packs(), handler);
            case REJECTED -> ledger.eachArticle(job, handler);
            case EVERYTHING -> {}
        }
    }
}
