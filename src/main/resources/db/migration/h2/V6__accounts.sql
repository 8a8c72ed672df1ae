-- What a run's own row does not say, for operators: what the night brought, what came of it, and why it failed.
CREATE TABLE run_account (
    run_id VARCHAR PRIMARY KEY,
    job VARCHAR NOT NULL,
    reading VARCHAR NOT NULL,
    new_articles BIGINT,
    new_rejects BIGINT,
    usual BIGINT,
    quiet BOOLEAN DEFAULT FALSE NOT NULL,
    problem VARCHAR
);

-- Records that a run could not read, by code, with the first of them (JSON).
CREATE TABLE run_reject (
    run_id VARCHAR NOT NULL,
    reject_code VARCHAR NOT NULL,
    records BIGINT NOT NULL,
    new_records BIGINT NOT NULL,
    examples TEXT NOT NULL,
    PRIMARY KEY (run_id, reject_code)
);

-- What a run was the first to see.
CREATE INDEX job_article_first_run ON job_article (job, first_run_id);

-- The run since which a record is rejected: a record without an id is read, and rejected, in every run.
CREATE TABLE reject_since (
    job VARCHAR NOT NULL,
    source_path VARCHAR NOT NULL,
    run_id VARCHAR NOT NULL,
    PRIMARY KEY (job, source_path)
);
INSERT INTO reject_since (job, source_path, run_id) SELECT job, source_path, run_id FROM job_reject;
