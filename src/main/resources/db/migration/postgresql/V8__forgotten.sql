-- Articles that were forgotten on demand: they are not read again. Of each job that had one, the run since which its exports held it.
CREATE TABLE forgotten_article (
    article_id VARCHAR COLLATE "C" NOT NULL,
    job VARCHAR COLLATE "C" NOT NULL,
    first_run_id VARCHAR COLLATE "C" NOT NULL,
    forgotten_at VARCHAR COLLATE "C" NOT NULL,
    PRIMARY KEY (article_id, job)
);
