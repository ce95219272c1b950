"""Schema 1: the whole shape of what is kept, so that later capabilities only add records.

`records.place` orders everything by when it happened: seconds since the year 1, then a number that
keeps neighbours apart. It is also the rowid of the full-text index, so that the newest hits come
first without sorting (docs/adr/0004-search-in-order.md).
"""

from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.first_search_schema import SEARCH_STATEMENTS


def lay(connection: Connection) -> None:
    """Create every table, index and trigger in an empty database."""
    for statement in STATEMENTS:
        connection.execute(statement)


META = """
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""

# From `title` to `shown_to`: a cache for light rows, rebuilt from the body and the grants.
# The body comes last, so that a light row never reads its overflow pages.
RECORDS = """
CREATE TABLE records (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    parent TEXT REFERENCES records (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    happened_offset INTEGER NOT NULL,
    happened_precision TEXT NOT NULL,
    happened_day TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_offset INTEGER NOT NULL,
    written_precision TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    author TEXT NOT NULL,
    told TEXT,
    trashed_at TEXT,
    due_on TEXT,
    is_trashed INTEGER NOT NULL DEFAULT 0 CHECK (is_trashed = (trashed_at IS NOT NULL)),
    revision TEXT NOT NULL,
    title TEXT NOT NULL,
    preview TEXT NOT NULL,
    strength_before INTEGER,
    strength_after INTEGER,
    is_unfinished INTEGER NOT NULL,
    shown_to INTEGER NOT NULL DEFAULT 0,
    body_version INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT
"""

RECORDS_BY_PARENT = """
CREATE INDEX records_by_parent ON records (parent) WHERE parent IS NOT NULL
"""

# Every column a filter may ask for, so that a rare kind is found without reading the records.
RECORDS_IN_ORDER = """
CREATE INDEX records_in_order ON records (
    is_trashed, place, kind, happened_day, strength_before, strength_after, shown_to
)
"""

RECORDS_BY_DAY = """
CREATE INDEX records_by_day ON records (is_trashed, happened_day, kind)
"""

RECORDS_UNFINISHED = """
CREATE INDEX records_unfinished ON records (changed_at)
WHERE is_unfinished = 1 AND trashed_at IS NULL
"""

RECORDS_BY_TRASHING = """
CREATE INDEX records_by_trashing ON records (trashed_at) WHERE trashed_at IS NOT NULL
"""

# `key` keeps the order of writing, which the clock of `at` need not.
REVISIONS = """
CREATE TABLE revisions (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    parent TEXT,
    copy_id TEXT NOT NULL,
    at TEXT NOT NULL,
    at_offset INTEGER NOT NULL,
    body_version INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT
"""

REVISIONS_BY_RECORD = """
CREATE INDEX revisions_by_record ON revisions (record, key)
"""

# No reference to `records`: a draft may be older than its record.
DRAFTS = """
CREATE TABLE drafts (
    record TEXT PRIMARY KEY,
    base TEXT,
    saved_at TEXT NOT NULL,
    envelope TEXT NOT NULL,
    body_version INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT
"""

READINGS = """
CREATE TABLE readings (
    key INTEGER PRIMARY KEY,
    record TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    series TEXT NOT NULL,
    at TEXT NOT NULL,
    value REAL NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    is_from_body INTEGER NOT NULL DEFAULT 1
) STRICT
"""

READINGS_BY_RECORD = """
CREATE INDEX readings_by_record ON readings (record)
"""

READINGS_BY_SERIES = """
CREATE INDEX readings_by_series ON readings (series, at)
"""

GRANTS = """
CREATE TABLE grants (
    record TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    audience TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (record, audience, field)
) STRICT, WITHOUT ROWID
"""

GRANTS_BY_AUDIENCE = """
CREATE INDEX grants_by_audience ON grants (audience, record)
"""

VERSIONS = """
CREATE TABLE versions (
    agreement TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    at_offset INTEGER NOT NULL,
    reason TEXT NOT NULL,
    contents TEXT NOT NULL CHECK (json_valid(contents)),
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (agreement, number)
) STRICT
"""

VERSIONS_STAY = """
CREATE TRIGGER versions_stay BEFORE UPDATE ON versions
BEGIN
    SELECT RAISE(ABORT, 'a version never changes');
END
"""

# Only a whole agreement goes, and its tombstone is written first.
VERSIONS_GO_WITH_THEIR_AGREEMENT = """
CREATE TRIGGER versions_go_with_their_agreement BEFORE DELETE ON versions
WHEN NOT EXISTS (SELECT 1 FROM purged WHERE id = OLD.agreement)
BEGIN
    SELECT RAISE(ABORT, 'a version never changes');
END
"""

LINKS = """
CREATE TABLE links (
    source TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    target TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (source, target, role)
) STRICT, WITHOUT ROWID
"""

LINKS_BY_TARGET = """
CREATE INDEX links_by_target ON links (target)
"""

# `folded` is the tag without case and accents: two spellings are one tag.
TAGS = """
CREATE TABLE tags (
    folded TEXT NOT NULL,
    place INTEGER NOT NULL REFERENCES records (place) ON DELETE CASCADE ON UPDATE CASCADE,
    tag TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (folded, place)
) STRICT, WITHOUT ROWID
"""

TAGS_BY_PLACE = """
CREATE INDEX tags_by_place ON tags (place)
"""

PEOPLE = """
CREATE TABLE people (
    id TEXT PRIMARY KEY,
    alias TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL,
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details))
) STRICT
"""

PICTURES = """
CREATE TABLE pictures (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT
"""

PICTURES_BY_RECORD = """
CREATE INDEX pictures_by_record ON pictures (record, position)
"""

SCHEDULES = """
CREATE TABLE schedules (
    id TEXT PRIMARY KEY,
    record TEXT REFERENCES records (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (json_valid(rule)),
    due_at TEXT,
    due_offset INTEGER NOT NULL DEFAULT 0,
    ends_on TEXT,
    is_paused INTEGER NOT NULL DEFAULT 0
) STRICT
"""

SCHEDULES_BY_RECORD = """
CREATE INDEX schedules_by_record ON schedules (record)
"""

SCHEDULES_DUE = """
CREATE INDEX schedules_due ON schedules (due_at) WHERE is_paused = 0
"""

SENT = """
CREATE TABLE sent (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    at_offset INTEGER NOT NULL,
    form TEXT NOT NULL,
    manifest TEXT NOT NULL CHECK (json_valid(manifest))
) STRICT
"""

PURGED = """
CREATE TABLE purged (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""

NOTE_SCHEMA = """
INSERT INTO meta (name, value) VALUES ('schema', '1')
"""

STATEMENTS = (
    META, RECORDS, RECORDS_BY_PARENT, RECORDS_IN_ORDER, RECORDS_BY_DAY, RECORDS_UNFINISHED,
    RECORDS_BY_TRASHING, REVISIONS, REVISIONS_BY_RECORD, DRAFTS, READINGS, READINGS_BY_RECORD,
    READINGS_BY_SERIES, GRANTS, GRANTS_BY_AUDIENCE, PURGED, VERSIONS, VERSIONS_STAY,
    VERSIONS_GO_WITH_THEIR_AGREEMENT, *SEARCH_STATEMENTS, LINKS, LINKS_BY_TARGET, TAGS,
    TAGS_BY_PLACE, PEOPLE, PICTURES, PICTURES_BY_RECORD, SCHEDULES, SCHEDULES_BY_RECORD,
    SCHEDULES_DUE, SENT, NOTE_SCHEMA,
)  # fmt: skip
