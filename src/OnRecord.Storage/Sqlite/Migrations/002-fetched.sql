-- What servers and feeds gave to tell whether a document has changed since it was last fetched.
CREATE TABLE fetched (
    address       TEXT PRIMARY KEY,
    entity_tag    TEXT,
    last_modified TEXT                   -- ISO 8601
) STRICT, WITHOUT ROWID;
