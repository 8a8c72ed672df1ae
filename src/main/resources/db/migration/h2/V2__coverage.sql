-- Words that gave no record though words like them do, of all articles of the job, the most frequent first.
CREATE TABLE coverage (
    coverage_rank INTEGER PRIMARY KEY,
    gap VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    word VARCHAR NOT NULL,
    rule_id VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    occurrences INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    quote_1 VARCHAR,
    article_id_1 VARCHAR,
    start_cp_1 INTEGER,
    end_cp_1 INTEGER,
    quote_2 VARCHAR,
    article_id_2 VARCHAR,
    start_cp_2 INTEGER,
    end_cp_2 INTEGER,
    quote_3 VARCHAR,
    article_id_3 VARCHAR,
    start_cp_3 INTEGER,
    end_cp_3 INTEGER
);
