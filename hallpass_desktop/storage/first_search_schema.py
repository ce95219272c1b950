"""Schema 1, the part that search stands on: an index beside the texts, which forgets what goes."""

# One row per record: `text` holds its fields one after the other, `fields` their names in order.
TEXTS = """
CREATE TABLE texts (
    key INTEGER PRIMARY KEY REFERENCES records (place) ON DELETE CASCADE ON UPDATE CASCADE,
    record TEXT NOT NULL UNIQUE,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    text TEXT NOT NULL
) STRICT
"""

SEARCH = """
CREATE VIRTUAL TABLE search USING fts5 (
    text,
    content = 'texts',
    content_rowid = 'key',
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '2',
    columnsize = 0
)
"""

SEARCH_FORGETS = """
INSERT INTO search (search, rank) VALUES ('secure-delete', 1)
"""

TEXTS_ADDED = """
CREATE TRIGGER texts_added AFTER INSERT ON texts
BEGIN
    INSERT INTO search (rowid, text) VALUES (NEW.key, NEW.text);
END
"""

TEXTS_CHANGED = """
CREATE TRIGGER texts_changed AFTER UPDATE ON texts
BEGIN
    INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.key, OLD.text);
    INSERT INTO search (rowid, text) VALUES (NEW.key, NEW.text);
END
"""

TEXTS_REMOVED = """
CREATE TRIGGER texts_removed AFTER DELETE ON texts
BEGIN
    INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.key, OLD.text);
END
"""

SEARCH_STATEMENTS = (
    TEXTS, SEARCH, SEARCH_FORGETS, TEXTS_ADDED, TEXTS_CHANGED, TEXTS_REMOVED,
)  # fmt: skip
