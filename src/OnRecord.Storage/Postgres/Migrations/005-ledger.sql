-- As in ../../Sqlite/Migrations/011-ledger.sql.
CREATE TABLE ledger (
    part      text COLLATE "C" NOT NULL, -- see LedgerPart
    entries   bigint NOT NULL,           -- of the journal, that it takes in
    journal   text COLLATE "C" NOT NULL, -- digest of the last of them
    maker     text COLLATE "C" NOT NULL, -- the program and the models that told it
    body      bytea NOT NULL,            -- onrecord-ledger/2, Brotli
    digest    text COLLATE "C" NOT NULL, -- SHA-256 of all of these
    PRIMARY KEY (part, entries)
);

ALTER TABLE ledger ALTER COLUMN body SET STORAGE EXTERNAL;
