-- A report is known by the hash of its bytes; addresses are where it was read from, and a revision says what stood there when.
CREATE TABLE report (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    record    TEXT NOT NULL,             -- onrecord/1, offsets in UTF-16 code units
    original  BLOB NOT NULL,             -- the bytes as read
    packing   TEXT NOT NULL CHECK (packing IN ('none', 'brotli'))
) STRICT;

CREATE TABLE address (
    number    INTEGER PRIMARY KEY,
    source    TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE revision (
    address   INTEGER NOT NULL REFERENCES address (number),
    ordinal   INTEGER NOT NULL,
    report    INTEGER NOT NULL REFERENCES report (number),
    PRIMARY KEY (address, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_of_report ON revision (report);

-- One row: how often the record was changed.
CREATE TABLE change (
    version   INTEGER NOT NULL
) STRICT;

INSERT INTO change VALUES (0);

-- Everything below can be derived again from report.record; it is there to be asked.
CREATE TABLE quote (
    report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    place     TEXT NOT NULL,
    "start"   INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    quote     TEXT NOT NULL,
    PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
    report      INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    id          TEXT NOT NULL,
    name        TEXT NOT NULL,
    words       TEXT NOT NULL,           -- the name as it is compared
    kind        TEXT NOT NULL,
    office      TEXT,
    affiliation TEXT,
    country     TEXT,
    anonymous   INTEGER NOT NULL,
    PRIMARY KEY (report, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_by_words ON actor (words);

CREATE TABLE statement (
    report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    id        TEXT NOT NULL,
    act       TEXT NOT NULL,
    PRIMARY KEY (report, ordinal),
    UNIQUE (report, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_by_act ON statement (act);

CREATE TABLE speaker (
    report    INTEGER NOT NULL,
    statement TEXT NOT NULL,
    actor     TEXT NOT NULL,
    PRIMARY KEY (report, actor, statement),
    FOREIGN KEY (report, statement) REFERENCES statement (report, id) ON DELETE CASCADE,
    FOREIGN KEY (report, actor) REFERENCES actor (report, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What search finds: every paragraph, and every statement from its first word to its last.
CREATE TABLE passage (
    number    INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    statement TEXT,
    "start"   INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    text      TEXT NOT NULL
) STRICT;

CREATE INDEX passage_of_report ON passage (report);

CREATE VIRTUAL TABLE passage_words USING fts5 (text, content = 'passage', content_rowid = 'number', tokenize = "porter unicode61 remove_diacritics 2");

CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
    INSERT INTO passage_words (rowid, text) VALUES (new.number, new.text);
END;

CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
    INSERT INTO passage_words (passage_words, rowid, text) VALUES ('delete', old.number, old.text);
END;

-- The newest revision under every address.
CREATE VIEW newest AS
SELECT a.number AS address, a.source AS source, r.report AS report
FROM address a
JOIN revision r ON r.address = a.number AND r.ordinal = (SELECT max(ordinal) FROM revision WHERE address = a.number);

-- Each report that is the newest somewhere, once, under the first such address.
CREATE VIEW current AS
SELECT report, min(address) AS address FROM newest GROUP BY report;
