-- Older analyses of a report, by other models or another version of the program, beside the newest one in report.record.
CREATE TABLE analysis (
    report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    record    BLOB NOT NULL,             -- onrecord/2, packed as the bytes of reports are
    packing   TEXT NOT NULL CHECK (packing IN ('none', 'brotli')),
    PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

-- The ids of statements, actors, events and propositions in the newest analyses.
CREATE TABLE part (
    id        TEXT NOT NULL,
    report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    PRIMARY KEY (id, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX part_of_report ON part (report);

-- Ids that only older analyses have, and what took their place; null when nothing did.
CREATE TABLE redirect (
    old       TEXT NOT NULL,
    report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    new       TEXT,
    PRIMARY KEY (old, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX redirect_by_new ON redirect (new);
