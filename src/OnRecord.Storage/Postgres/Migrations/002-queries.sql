-- Queries that are kept under a name, and up to which report each reader has seen what they find.
CREATE TABLE saved_query (
    name      text COLLATE "C" PRIMARY KEY,
    query     text NOT NULL,
    made_by   text NOT NULL,
    made_at   text NOT NULL              -- ISO 8601
);

CREATE TABLE query_look (
    name      text COLLATE "C" NOT NULL REFERENCES saved_query (name) ON DELETE CASCADE,
    reader    text COLLATE "C" NOT NULL,
    mark      bigint NOT NULL,           -- number of the last report then
    PRIMARY KEY (name, reader)
);
