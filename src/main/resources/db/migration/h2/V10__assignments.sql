-- Parts of the seeds that workers read for a run: what they have to know of it, which files a part has (JSON), and whether all that came of it is filed.
CREATE TABLE reading_terms (
    attempt VARCHAR NOT NULL PRIMARY KEY,
    terms TEXT NOT NULL
);

CREATE TABLE assignment (
    attempt VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    files TEXT NOT NULL,
    filed BOOLEAN NOT NULL,
    PRIMARY KEY (attempt, number)
);

-- What workers filed until the run takes it in. A database that crashes may lose it: the run fails then, and the next attempt assigns it anew.
CREATE TABLE filing (
    attempt VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    is_document BOOLEAN NOT NULL,
    source_path VARCHAR NOT NULL,
    article_id VARCHAR,
    rejection TEXT,
    order_key VARCHAR,
    content_key VARCHAR,
    cells TEXT,
    words INTEGER,
    sketch VARBINARY,
    revision VARCHAR,
    said TEXT,
    warnings TEXT,
    gaps TEXT,
    body TEXT,
    word_hashes VARBINARY,
    name_hashes VARBINARY,
    findings VARBINARY,
    PRIMARY KEY (attempt, number, place)
);
