-- Which reports are copies of each other: found among the newest revisions by fingerprints of their words (see docs/ledger.md).
CREATE TABLE fingerprint (
    hash      INTEGER NOT NULL,
    report    INTEGER NOT NULL,
    PRIMARY KEY (hash, report)
) STRICT, WITHOUT ROWID;

-- Every report that has copies, and the first of its group.
CREATE TABLE copy (
    report    INTEGER PRIMARY KEY REFERENCES report (number),
    head      INTEGER NOT NULL REFERENCES report (number)
) STRICT;

CREATE INDEX copy_of_head ON copy (head);
