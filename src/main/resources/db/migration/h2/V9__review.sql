-- What reviewers decided of rows. What was replaced or withdrawn has an end. The effect (JSON) was worked out when the decision was made.
CREATE TABLE review_decision (
    job VARCHAR NOT NULL,
    decision_id VARCHAR NOT NULL,
    table_name VARCHAR NOT NULL,
    row_id VARCHAR NOT NULL,
    article_id VARCHAR,
    kind VARCHAR NOT NULL,
    field VARCHAR,
    new_value VARCHAR,
    initials VARCHAR NOT NULL,
    note VARCHAR,
    made_at VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    effect VARCHAR NOT NULL,
    ended_at VARCHAR,
    PRIMARY KEY (job, decision_id)
);

-- Files of decisions that were taken in, by their SHA-256.
CREATE TABLE review_file (
    job VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    read_at VARCHAR NOT NULL,
    PRIMARY KEY (job, digest)
);

-- Groups of events are named so that an accord in them can be replaced. Articles of older ledgers are read once more.
DELETE FROM article;
DELETE FROM article_content;
DELETE FROM job_article;
