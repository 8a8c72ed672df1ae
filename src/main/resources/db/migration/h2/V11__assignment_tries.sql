-- How often workers have begun a part of the seeds, so that one which none of them survives does not keep a run waiting for ever; and what the last of them complained of.
CREATE TABLE assignment_try (
    attempt VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    problem TEXT,
    PRIMARY KEY (attempt, number)
);
