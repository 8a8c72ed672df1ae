-- PostgreSQL came when the ledger in H2 was at version 6, so it begins there, with what the six migrations of H2 come to. From then on a change is a migration with
-- one number in both folders; SchemaTest compares them column by column.
-- Text is compared by its bytes, whatever the locale of the database is. Paths may be longer than what a B-tree holds, so they are found by their hash; that there is
-- one row a path is seen to by whoever writes it.

-- The tables of Spring Batch 6.0.6, as its schema-postgresql.sql has them; we own them, so that one place knows the schema.

CREATE TABLE BATCH_JOB_INSTANCE (
    JOB_INSTANCE_ID BIGINT NOT NULL PRIMARY KEY,
    VERSION BIGINT,
    JOB_NAME VARCHAR(100) NOT NULL,
    JOB_KEY VARCHAR(32) NOT NULL,
    constraint JOB_INST_UN unique (JOB_NAME, JOB_KEY)
);

CREATE TABLE BATCH_JOB_EXECUTION (
    JOB_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY,
    VERSION BIGINT,
    JOB_INSTANCE_ID BIGINT NOT NULL,
    CREATE_TIME TIMESTAMP NOT NULL,
    START_TIME TIMESTAMP DEFAULT NULL,
    END_TIME TIMESTAMP DEFAULT NULL,
    STATUS VARCHAR(10),
    EXIT_CODE VARCHAR(2500),
    EXIT_MESSAGE VARCHAR(2500),
    LAST_UPDATED TIMESTAMP,
    constraint JOB_INST_EXEC_FK foreign key (JOB_INSTANCE_ID)
    references BATCH_JOB_INSTANCE(JOB_INSTANCE_ID)
);

CREATE TABLE BATCH_JOB_EXECUTION_PARAMS (
    JOB_EXECUTION_ID BIGINT NOT NULL,
    PARAMETER_NAME VARCHAR(100) NOT NULL,
    PARAMETER_TYPE VARCHAR(100) NOT NULL,
    PARAMETER_VALUE VARCHAR(2500),
    IDENTIFYING CHAR(1) NOT NULL,
    constraint JOB_EXEC_PARAMS_FK foreign key (JOB_EXECUTION_ID)
    references BATCH_JOB_EXECUTION(JOB_EXECUTION_ID)
);

CREATE TABLE BATCH_STEP_EXECUTION (
    STEP_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY,
    VERSION BIGINT NOT NULL,
    STEP_NAME VARCHAR(100) NOT NULL,
    JOB_EXECUTION_ID BIGINT NOT NULL,
    CREATE_TIME TIMESTAMP NOT NULL,
    START_TIME TIMESTAMP DEFAULT NULL,
    END_TIME TIMESTAMP DEFAULT NULL,
    STATUS VARCHAR(10),
    COMMIT_COUNT BIGINT,
    READ_COUNT BIGINT,
    FILTER_COUNT BIGINT,
    WRITE_COUNT BIGINT,
    READ_SKIP_COUNT BIGINT,
    WRITE_SKIP_COUNT BIGINT,
    PROCESS_SKIP_COUNT BIGINT,
    ROLLBACK_COUNT BIGINT,
    EXIT_CODE VARCHAR(2500),
    EXIT_MESSAGE VARCHAR(2500),
    LAST_UPDATED TIMESTAMP,
    constraint JOB_EXEC_STEP_FK foreign key (JOB_EXECUTION_ID)
    references BATCH_JOB_EXECUTION(JOB_EXECUTION_ID)
);

CREATE TABLE BATCH_STEP_EXECUTION_CONTEXT (
    STEP_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY,
    SHORT_CONTEXT VARCHAR(2500) NOT NULL,
    SERIALIZED_CONTEXT TEXT,
    constraint STEP_EXEC_CTX_FK foreign key (STEP_EXECUTION_ID)
    references BATCH_STEP_EXECUTION(STEP_EXECUTION_ID)
);

CREATE TABLE BATCH_JOB_EXECUTION_CONTEXT (
    JOB_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY,
    SHORT_CONTEXT VARCHAR(2500) NOT NULL,
    SERIALIZED_CONTEXT TEXT,
    constraint JOB_EXEC_CTX_FK foreign key (JOB_EXECUTION_ID)
    references BATCH_JOB_EXECUTION(JOB_EXECUTION_ID)
);

CREATE SEQUENCE BATCH_STEP_EXECUTION_SEQ;
CREATE SEQUENCE BATCH_JOB_EXECUTION_SEQ;
CREATE SEQUENCE BATCH_JOB_INSTANCE_SEQ;

-- What the job found. The meaning of tables and columns is told in the migrations of H2.

CREATE TABLE run_log (
    run_id VARCHAR COLLATE "C" PRIMARY KEY,
    job VARCHAR COLLATE "C" NOT NULL,
    job_instance_id BIGINT NOT NULL,
    business_date VARCHAR COLLATE "C" NOT NULL,
    fingerprint VARCHAR COLLATE "C" NOT NULL,
    started_at VARCHAR COLLATE "C" NOT NULL,
    finished_at VARCHAR COLLATE "C",
    status VARCHAR COLLATE "C" NOT NULL,
    job_version VARCHAR COLLATE "C" NOT NULL,
    articles_read BIGINT DEFAULT 0 NOT NULL,
    articles_ok BIGINT DEFAULT 0 NOT NULL,
    articles_rejected BIGINT DEFAULT 0 NOT NULL,
    articles_duplicate BIGINT DEFAULT 0 NOT NULL,
    accords BIGINT DEFAULT 0 NOT NULL,
    events BIGINT DEFAULT 0 NOT NULL,
    rows_added BIGINT DEFAULT 0 NOT NULL,
    rows_changed BIGINT DEFAULT 0 NOT NULL,
    rows_removed BIGINT DEFAULT 0 NOT NULL,
    published BOOLEAN DEFAULT FALSE NOT NULL
);

CREATE TABLE run_account (
    run_id VARCHAR COLLATE "C" PRIMARY KEY,
    job VARCHAR COLLATE "C" NOT NULL,
    reading VARCHAR COLLATE "C" NOT NULL,
    new_articles BIGINT,
    new_rejects BIGINT,
    usual BIGINT,
    quiet BOOLEAN DEFAULT FALSE NOT NULL,
    problem VARCHAR COLLATE "C"
);

CREATE TABLE run_reject (
    run_id VARCHAR COLLATE "C" NOT NULL,
    reject_code VARCHAR COLLATE "C" NOT NULL,
    records BIGINT NOT NULL,
    new_records BIGINT NOT NULL,
    examples TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (run_id, reject_code)
);

CREATE TABLE article (
    article_no BIGINT PRIMARY KEY,
    article_id VARCHAR COLLATE "C" NOT NULL,
    packs VARCHAR COLLATE "C" NOT NULL,
    order_key VARCHAR COLLATE "C" NOT NULL,
    content_key VARCHAR COLLATE "C",
    cells TEXT COLLATE "C" NOT NULL,
    words INTEGER NOT NULL,
    sketch BYTEA NOT NULL,
    revision VARCHAR COLLATE "C" NOT NULL,
    said TEXT COLLATE "C" NOT NULL,
    warnings TEXT COLLATE "C",
    gaps TEXT COLLATE "C"
);
CREATE UNIQUE INDEX article_by_id ON article (article_id);

CREATE TABLE article_content (
    article_no BIGINT PRIMARY KEY,
    body TEXT COLLATE "C" NOT NULL,
    word_hashes BYTEA NOT NULL,
    name_hashes BYTEA NOT NULL,
    findings BYTEA NOT NULL
);

CREATE TABLE job_article (
    job VARCHAR COLLATE "C" NOT NULL,
    article_no BIGINT NOT NULL,
    source_path VARCHAR COLLATE "C" NOT NULL,
    state VARCHAR COLLATE "C" NOT NULL,
    first_run_id VARCHAR COLLATE "C" NOT NULL,
    last_run_id VARCHAR COLLATE "C" NOT NULL,
    PRIMARY KEY (job, article_no)
);
CREATE INDEX job_article_path ON job_article USING hash (source_path);
CREATE INDEX job_article_first_run ON job_article (job, first_run_id);

CREATE TABLE job_copy (
    job VARCHAR COLLATE "C" NOT NULL,
    source_path VARCHAR COLLATE "C" NOT NULL,
    article_id VARCHAR COLLATE "C" NOT NULL,
    run_id VARCHAR COLLATE "C" NOT NULL
);
CREATE INDEX job_copy_path ON job_copy USING hash (source_path);
CREATE INDEX job_copy_article ON job_copy (job, article_id);

CREATE TABLE job_reject (
    job VARCHAR COLLATE "C" NOT NULL,
    source_path VARCHAR COLLATE "C" NOT NULL,
    article_id VARCHAR COLLATE "C",
    packs VARCHAR COLLATE "C" NOT NULL,
    run_id VARCHAR COLLATE "C" NOT NULL,
    doc TEXT COLLATE "C" NOT NULL,
    last_run_id VARCHAR COLLATE "C" NOT NULL
);
CREATE INDEX job_reject_path ON job_reject USING hash (source_path);

CREATE TABLE reject_since (
    job VARCHAR COLLATE "C" NOT NULL,
    source_path VARCHAR COLLATE "C" NOT NULL,
    run_id VARCHAR COLLATE "C" NOT NULL
);
CREATE INDEX reject_since_path ON reject_since USING hash (source_path);

CREATE TABLE seen_record (
    ordinal BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    job VARCHAR COLLATE "C" NOT NULL,
    source_path VARCHAR COLLATE "C" NOT NULL,
    article_id VARCHAR COLLATE "C" NOT NULL
);

CREATE TABLE consolidation (
    run_id VARCHAR COLLATE "C" PRIMARY KEY
);

-- H2 has it: text in an order that does not depend on the database.
CREATE FUNCTION STRINGTOUTF8(words VARCHAR) RETURNS BYTEA LANGUAGE SQL IMMUTABLE STRICT AS $$ SELECT convert_to(words, 'UTF8') $$;
