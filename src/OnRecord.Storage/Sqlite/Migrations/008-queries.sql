-- Queries that are kept under a name, and up to which report each reader has seen what they find.
CREATE TABLE saved_query (
    name      TEXT PRIMARY KEY,
    query     TEXT NOT NULL,
    made_by   TEXT NOT NULL,
    made_at   TEXT NOT NULL              -- ISO 8601
) STRICT, WITHOUT ROWID;

CREATE TABLE query_look (
    name      TEXT NOT NULL REFERENCES saved_query (name) ON DELETE CASCADE,
    reader    TEXT NOT NULL,
    mark      INTEGER NOT NULL,          -- number of the last report then
    PRIMARY KEY (name, reader)
) STRICT, WITHOUT ROWID;
