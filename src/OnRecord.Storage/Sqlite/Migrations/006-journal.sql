-- What was done to the record, in order. The digest of an entry covers the entry and the digest before it: nothing can be changed, or taken out of the
-- middle, by damage or by hand, without the chain showing it.
CREATE TABLE journal (
    number    INTEGER PRIMARY KEY,
    report    TEXT NOT NULL,             -- id
    source    TEXT NOT NULL,             -- the address under which it was added
    record    TEXT NOT NULL,             -- SHA-256 of report.record as it was written
    digest    TEXT NOT NULL
) STRICT;

CREATE INDEX journal_by_report ON journal (report);
