-- What the reports say together, as it was told last. It can be told again, so it is no part of what the record keeps safe.
CREATE TABLE ledger (
    part      TEXT NOT NULL,             -- see LedgerPart
    entries   INTEGER NOT NULL,          -- of the journal, that it takes in
    journal   TEXT NOT NULL,             -- digest of the last of them
    maker     TEXT NOT NULL,             -- the program and the models that told it
    body      BLOB NOT NULL,             -- onrecord-ledger/2, Brotli
    digest    TEXT NOT NULL,             -- SHA-256 of all of these
    PRIMARY KEY (part, entries)
) STRICT;
