-- What the judge said of pairs of propositions. It can be found again, so it is no part of what the record keeps safe.
CREATE TABLE verdict (
    pair      INTEGER PRIMARY KEY,       -- a hash of the two wordings
    relation  INTEGER NOT NULL,
    certainty REAL NOT NULL
) STRICT;

-- The program and the models that all verdicts are from.
CREATE TABLE verdict_maker (maker TEXT NOT NULL) STRICT;
