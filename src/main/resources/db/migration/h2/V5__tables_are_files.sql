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

-- What an article speaks of, and a number that differs when anything that was found in it does.
ALTER TABLE article ADD COLUMN revision VARCHAR DEFAULT '0' NOT NULL;
ALTER TABLE article ADD COLUMN said TEXT DEFAULT '{"accords":[],"events":[],"entities":[]}' NOT NULL;

-- Articles of ledgers older than that are read once more.
UPDATE article SET packs = packs || ' before V5';
DELETE FROM consolidation;
