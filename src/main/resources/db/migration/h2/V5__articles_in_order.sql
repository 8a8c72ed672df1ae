-- The contract's tables are files beside the database, made of what it holds; see TableFolder.
DROP TABLE evidence;
DROP TABLE event_participants;
DROP TABLE events;
DROP TABLE accord_subjects;
DROP TABLE accord_parties;
DROP TABLE accords;
DROP TABLE entities;
DROP TABLE articles;
DROP TABLE changes;
DROP TABLE rejects;
DROP TABLE run;
DROP TABLE review;
DROP TABLE coverage;
DROP TABLE named_entity;
DROP TABLE published_row;
DELETE FROM consolidation;

-- Articles stand in the order in which they were read, so that a commit writes pages at the end and not here and there. Articles of older ledgers are read once more.
DROP TABLE finding;
DROP TABLE article_wording;
DROP TABLE article;
DROP TABLE job_article;

-- What is asked of every article in every run: its cells of the contract's table articles, its warnings and what the packs may have missed (JSON), what it speaks of (see
-- Said), a sketch to find its copies by, and a number that differs when anything that was found in it does.
CREATE TABLE article (
    article_no BIGINT PRIMARY KEY,
    article_id VARCHAR NOT NULL,
    packs VARCHAR NOT NULL,
    order_key VARCHAR NOT NULL,
    content_key VARCHAR,
    cells TEXT NOT NULL,
    words INTEGER NOT NULL,
    sketch VARBINARY(256) NOT NULL,
    revision VARCHAR NOT NULL,
    said TEXT NOT NULL,
    warnings TEXT,
    gaps TEXT
);
CREATE UNIQUE INDEX article_by_id ON article (article_id);

-- What is asked of few: its untouched text, its words and names as numbers, its findings (see PackedFindings).
CREATE TABLE article_content (
    article_no BIGINT PRIMARY KEY,
    body TEXT NOT NULL,
    word_hashes VARBINARY(40000) NOT NULL,
    name_hashes VARBINARY(40000) NOT NULL,
    findings BLOB NOT NULL
);

-- Which articles a job has seen, and where: state is present, deleted or superseded.
CREATE TABLE job_article (
    job VARCHAR NOT NULL,
    article_no BIGINT NOT NULL,
    source_path VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    first_run_id VARCHAR NOT NULL,
    last_run_id VARCHAR NOT NULL,
    PRIMARY KEY (job, article_no)
);
CREATE INDEX job_article_path ON job_article (job, source_path);
