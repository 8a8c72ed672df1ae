-- What an article says, as numbers to tell its copies by: a sketch to find those that look alike, words and names to compare them exactly.
CREATE TABLE article_wording (
    article_id VARCHAR PRIMARY KEY,
    words INTEGER NOT NULL,
    sketch VARBINARY(256) NOT NULL,
    word_hashes VARBINARY(40000) NOT NULL,
    name_hashes VARBINARY(40000) NOT NULL
);

-- Articles of ledgers older than this table are read once more.
UPDATE article SET packs = packs || ' before V3';
