-- Records are kept packed, with the words of their spans in the same stream: both repeat the text. What was derived from them only to be copied out again
-- is gone; the program fills the new columns and tables before 010 drops the old ones.
ALTER TABLE report ADD COLUMN body BLOB NOT NULL DEFAULT x'';     -- onrecord/2 and the words of its spans, Brotli: see RecordBody
ALTER TABLE report ADD COLUMN document BLOB;                      -- the bytes as read, Brotli; null when they are the record's text in UTF-8

DROP TRIGGER passage_added;
DROP TRIGGER passage_removed;
DROP TABLE passage_words;
DROP TABLE passage;
DROP TABLE speaker;
DROP TABLE statement;
DROP TABLE actor;
DROP TABLE part;

-- The names of a report's actors as they are compared, one a line.
CREATE TABLE name (
    report    INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
    words     TEXT NOT NULL
) STRICT;

-- What search finds: every paragraph, and every statement from its first word to its last. The words themselves are in the record.
CREATE TABLE passage (
    number    INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    statement TEXT,
    "start"   INTEGER NOT NULL,
    "end"     INTEGER NOT NULL
) STRICT;

CREATE INDEX passage_of_report ON passage (report);

CREATE VIRTUAL TABLE passage_words USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = "porter unicode61 remove_diacritics 2"
);

CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
    DELETE FROM passage_words WHERE rowid = old.number;
END;

-- Which reports have statements, actors, events and propositions whose ids begin so; the ids themselves are in the records.
CREATE TABLE part (
    head      TEXT NOT NULL,             -- the first six characters
    report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    PRIMARY KEY (head, report)
) STRICT, WITHOUT ROWID;
