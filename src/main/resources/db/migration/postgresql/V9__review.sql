-- What reviewers decided of rows. What was replaced or withdrawn has an end. The effect (JSON) was worked out when the decision was made.
CREATE TABLE review_decision (
    job VARCHAR COLLATE "C" NOT NULL,
    decision_id VARCHAR COLLATE "C" NOT NULL,
    table_name VARCHAR COLLATE "C" NOT NULL,
    row_id VARCHAR COLLATE "C" NOT NULL,
    article_id VARCHAR COLLATE "C",
    kind VARCHAR COLLATE "C" NOT NULL,
    field VARCHAR COLLATE "C",
    new_value VARCHAR COLLATE "C",
    initials VARCHAR COLLATE "C" NOT NULL,
    note VARCHAR COLLATE "C",
    made_at VARCHAR COLLATE "C" NOT NULL,
    source VARCHAR COLLATE "C" NOT NULL,
    effect VARCHAR COLLATE "C" NOT NULL,
    ended_at VARCHAR COLLATE "C",
    PRIMARY KEY (job, decision_id)
);

-- Files of decisions that were taken in, by their SHA-256.
CREATE TABLE review_file (
    job VARCHAR COLLATE "C" NOT NULL,
    digest VARCHAR COLLATE "C" NOT NULL,
    name VARCHAR COLLATE "C" NOT NULL,
    read_at VARCHAR COLLATE "C" NOT NULL,
    PRIMARY KEY (job, digest)
);

-- Groups of events are named so that an accord in them can be replaced. Articles of older ledgers are read once more.
DELETE FROM article;
DELETE FROM article_content;
DELETE FROM job_article;
