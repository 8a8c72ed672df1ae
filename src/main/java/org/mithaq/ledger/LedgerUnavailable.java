package org.mithaq.ledger;

/** The ledger's place is at fault. The message names it and the fix, and holds no secret. */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A fault in words for the operator. */
    public LedgerUnavailable(String words) {
        super(words);
    }
}
