-- Parts of the seeds that workers read for a run: what they have to know of it, which files a part has (JSON), and whether all that came of it is filed.
CREATE TABLE reading_terms (
    attempt VARCHAR COLLATE "C" NOT NULL PRIMARY KEY,
    terms TEXT COLLATE "C" NOT NULL
);

CREATE TABLE assignment (
    attempt VARCHAR COLLATE "C" NOT NULL,
    number INTEGER NOT NULL,
    files TEXT COLLATE "C" NOT NULL,
    filed BOOLEAN NOT NULL,
    PRIMARY KEY (attempt, number)
);

-- What workers filed until the run takes it in. A database that crashes may lose it: the run fails then, and the next attempt assigns it anew.
CREATE UNLOGGED TABLE filing (
    attempt VARCHAR COLLATE "C" NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind VARCHAR COLLATE "C" NOT NULL,
    is_document BOOLEAN NOT NULL,
    source_path VARCHAR COLLATE "C" NOT NULL,
    article_id VARCHAR COLLATE "C",
    rejection TEXT COLLATE "C",
    order_key VARCHAR COLLATE "C",
    content_key VARCHAR COLLATE "C",
    cells TEXT COLLATE "C",
    words INTEGER,
    sketch BYTEA,
    revision VARCHAR COLLATE "C",
    said TEXT COLLATE "C",
    warnings TEXT COLLATE "C",
    gaps TEXT COLLATE "C",
    body TEXT COLLATE "C",
    word_hashes BYTEA,
    name_hashes BYTEA,
    findings BYTEA,
    PRIMARY KEY (attempt, number, place)
);
