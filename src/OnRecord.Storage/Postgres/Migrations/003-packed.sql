-- As in ../../Sqlite/Migrations/009-packed.sql.
ALTER TABLE report ADD COLUMN body bytea NOT NULL DEFAULT ''; -- onrecord/2 and the words of its spans, Brotli: see RecordBody
ALTER TABLE report ADD COLUMN document bytea;              -- the bytes as read, Brotli; null when they are the record's text in UTF-8
ALTER TABLE report ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE report ALTER COLUMN document SET STORAGE EXTERNAL;

DROP TABLE passage;
DROP TABLE speaker;
DROP TABLE statement;
DROP TABLE actor;
DROP TABLE part;

-- The names of a report's actors as they are compared, one a line.
CREATE TABLE name (
    report    bigint PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
    words     text COLLATE "C" NOT NULL
);

-- What search finds. The words are cut and stemmed by the program, in the same way for every database, and stand in the record.
CREATE TABLE passage (
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report    bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    statement text COLLATE "C",
    "start"   bigint NOT NULL,
    "end"     bigint NOT NULL,
    words     tsvector NOT NULL
);

CREATE INDEX passage_of_report ON passage (report);
CREATE INDEX passage_words ON passage USING gin (words);

-- Which reports have statements, actors, events and propositions whose ids begin so.
CREATE TABLE part (
    head      text COLLATE "C" NOT NULL, -- the first six characters
    report    bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    PRIMARY KEY (head, report)
);
