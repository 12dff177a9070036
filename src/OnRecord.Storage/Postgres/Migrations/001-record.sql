-- The tables of a record, as they are in SQLite (see ../../Sqlite/Migrations), with the types of PostgreSQL. Text is compared by its bytes on both sides.
CREATE TABLE report (
    number    bigint PRIMARY KEY,
    id        text COLLATE "C" NOT NULL UNIQUE,
    record    text NOT NULL,             -- onrecord/2, offsets in UTF-16 code units
    original  bytea NOT NULL,            -- the bytes as read
    packing   text NOT NULL CHECK (packing IN ('none', 'brotli'))
);

-- They are packed already.
ALTER TABLE report ALTER COLUMN original SET STORAGE EXTERNAL;

CREATE TABLE address (
    number    bigint PRIMARY KEY,
    source    text COLLATE "C" NOT NULL UNIQUE
);

CREATE TABLE revision (
    address   bigint NOT NULL REFERENCES address (number),
    ordinal   bigint NOT NULL,
    report    bigint NOT NULL REFERENCES report (number),
    PRIMARY KEY (address, ordinal)
);

CREATE INDEX revision_of_report ON revision (report);

-- One row: how often the record was changed. Whoever writes holds it, so that writers come one after the other, as the chain of the journal needs.
CREATE TABLE change (
    version   bigint NOT NULL
);

INSERT INTO change VALUES (0);

-- Everything below can be derived again from report.record; it is there to be asked.
CREATE TABLE quote (
    report    bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    ordinal   bigint NOT NULL,
    place     text COLLATE "C" NOT NULL,
    "start"   bigint NOT NULL,
    "end"     bigint NOT NULL,
    quote     text COLLATE "C" NOT NULL,
    PRIMARY KEY (report, ordinal)
);

CREATE TABLE actor (
    report      bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    id          text COLLATE "C" NOT NULL,
    name        text COLLATE "C" NOT NULL,
    words       text COLLATE "C" NOT NULL,     -- the name as it is compared
    kind        text COLLATE "C" NOT NULL,
    office      text COLLATE "C",
    affiliation text COLLATE "C",
    country     text COLLATE "C",
    anonymous   bigint NOT NULL,
    PRIMARY KEY (report, id)
);

CREATE TABLE statement (
    report    bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    ordinal   bigint NOT NULL,
    id        text COLLATE "C" NOT NULL,
    act       text COLLATE "C" NOT NULL,
    PRIMARY KEY (report, ordinal),
    UNIQUE (report, id)
);

CREATE INDEX statement_by_act ON statement (act);

CREATE TABLE speaker (
    report    bigint NOT NULL,
    statement text COLLATE "C" NOT NULL,
    actor     text COLLATE "C" NOT NULL,
    PRIMARY KEY (report, actor, statement),
    FOREIGN KEY (report, statement) REFERENCES statement (report, id) ON DELETE CASCADE,
    FOREIGN KEY (report, actor) REFERENCES actor (report, id) ON DELETE CASCADE
);

-- What search finds. The words are cut and stemmed by the program, in the same way for every database.
CREATE TABLE passage (
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report    bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    statement text COLLATE "C",
    "start"   bigint NOT NULL,
    "end"     bigint NOT NULL,
    text      text COLLATE "C" NOT NULL,
    words     tsvector NOT NULL
);

CREATE INDEX passage_of_report ON passage (report);
CREATE INDEX passage_words ON passage USING gin (words);

CREATE TABLE part (
    id        text COLLATE "C" NOT NULL,
    report    bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    PRIMARY KEY (id, report)
);

CREATE INDEX part_of_report ON part (report);

-- What servers and feeds gave to tell whether a document has changed since it was last fetched.
CREATE TABLE fetched (
    address       text COLLATE "C" PRIMARY KEY,
    entity_tag    text COLLATE "C",
    last_modified text COLLATE "C"             -- ISO 8601
);

-- Which reports are copies of each other (see docs/ledger.md), and the first of each group.
CREATE TABLE fingerprint (
    hash      bigint NOT NULL,
    report    bigint NOT NULL,
    PRIMARY KEY (hash, report)
);

CREATE TABLE copy (
    report    bigint PRIMARY KEY REFERENCES report (number),
    head      bigint NOT NULL REFERENCES report (number)
);

CREATE INDEX copy_of_head ON copy (head);

-- Older analyses of a report, and ids that only they have with what took their place; null when nothing did.
CREATE TABLE analysis (
    report    bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    ordinal   bigint NOT NULL,
    record    bytea NOT NULL,            -- onrecord/2, packed as the bytes of reports are
    packing   text NOT NULL CHECK (packing IN ('none', 'brotli')),
    PRIMARY KEY (report, ordinal)
);

ALTER TABLE analysis ALTER COLUMN record SET STORAGE EXTERNAL;

CREATE TABLE redirect (
    old       text COLLATE "C" NOT NULL,
    report    bigint NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    new       text COLLATE "C",
    PRIMARY KEY (old, report)
);

CREATE INDEX redirect_by_new ON redirect (new);

-- What the judge said of pairs of propositions, and the program and the models that all verdicts are from.
CREATE TABLE verdict (
    pair      bigint PRIMARY KEY,        -- a hash of the two wordings
    relation  bigint NOT NULL,
    certainty double precision NOT NULL
);

CREATE TABLE verdict_maker (maker text NOT NULL);

-- What was done to the record, in order. The digest of an entry covers the entry and the digest before it.
CREATE TABLE journal (
    number    bigint PRIMARY KEY,
    report    text COLLATE "C" NOT NULL,       -- id
    source    text COLLATE "C" NOT NULL,       -- the address under which it was added
    record    text COLLATE "C" NOT NULL,       -- SHA-256 of report.record as it was written
    digest    text COLLATE "C" NOT NULL
);

CREATE INDEX journal_by_report ON journal (report);

-- What persons said of the record: an overlay that is only added to, and another correction takes one back.
CREATE TABLE correction (
    number    bigint PRIMARY KEY,
    id        text COLLATE "C" NOT NULL UNIQUE,
    report    text COLLATE "C" NOT NULL,
    body      text NOT NULL              -- onrecord-correction/1
);

CREATE FUNCTION correction_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a correction is never changed or taken out'; END $$;
CREATE TRIGGER correction_stays BEFORE UPDATE OR DELETE ON correction FOR EACH ROW EXECUTE FUNCTION correction_stays();

-- The newest revision under every address.
CREATE VIEW newest AS
SELECT a.number AS address, a.source AS source, r.report AS report
FROM address a
JOIN revision r ON r.address = a.number AND r.ordinal = (SELECT max(ordinal) FROM revision WHERE address = a.number);

-- Each report that is the newest somewhere, once, under the first such address.
CREATE VIEW current AS
SELECT report, min(address) AS address FROM newest GROUP BY report;

-- A word of SQL that SQLite has, so that the queries are the same.
CREATE FUNCTION instr(whole text, part text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT strpos(whole, part) $$;
