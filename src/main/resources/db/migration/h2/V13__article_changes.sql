-- Which articles were written, a change after the other, so that a listing that lies beside the ledger can be brought up to date. A change has a token that no other
-- one has: a ledger that was restored may count its changes as another one did. A migration that touches articles empties this table.
CREATE TABLE article_change (
    change_no BIGINT NOT NULL,
    article_no BIGINT NOT NULL,
    token BIGINT NOT NULL,
    PRIMARY KEY (change_no, article_no)
);
