-- What persons said of the record, in the order in which it was entered. Each is an entry of the journal as well, so that its digest covers them.
CREATE TABLE correction (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,      -- made from all that the correction says
    report    TEXT NOT NULL,             -- id of the report that it is about; of one that takes another back, the id of that one
    body      TEXT NOT NULL              -- onrecord-correction/1
) STRICT;

-- An overlay that is only added to: another correction takes one back.
CREATE TRIGGER correction_stays BEFORE UPDATE ON correction BEGIN SELECT raise(ABORT, 'a correction is never changed'); END;
CREATE TRIGGER correction_is_kept BEFORE DELETE ON correction BEGIN SELECT raise(ABORT, 'a correction is never taken out'); END;
