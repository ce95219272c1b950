"""What a query asks of a record: the conditions it needs, and their values.

Every condition is a constant; a query only chooses which of them stand together. One that is not
needed costs more than the rest of a page, so none is there for nothing.
"""

import json
from collections.abc import Iterable, Iterator

from hallpass_desktop.domain.kinds import PARTS
from hallpass_desktop.domain.listing import Cursor
from hallpass_desktop.domain.query import Query, Shown
from hallpass_desktop.domain.tags import tag_key
from hallpass_desktop.storage.connection import Value
from hallpass_desktop.storage.grants import BITS
from hallpass_desktop.storage.places import place_on
from hallpass_desktop.storage.search import expression, unwanted
from hallpass_desktop.storage.trash import STAGED

# All but those on tags and words are answered by the index `records_in_order` alone. The plus
# keeps SQLite from seeking once for every kind.
NO_PARTS = f"""
+records.kind NOT IN ({", ".join(f"'{kind}'" for kind in sorted(PARTS))})
"""
# In the trash a part that was put there by itself is listed; one that went with its whole is not.
NO_PARTS_OF_TRASHED = f"""
({NO_PARTS.strip()} OR NOT EXISTS (
    SELECT 1 FROM records AS whole WHERE whole.id = records.parent AND whole.is_trashed = 1
))
"""
# What is on its way in or out lies in the trash, and is nowhere to be seen.
NOT_STAGED = """
records.trashed_at < :staged
"""
OF_KINDS = """
+records.kind IN (SELECT value FROM json_each(:kinds))
"""
NOT_OF_KINDS = """
+records.kind NOT IN (SELECT value FROM json_each(:without_kinds))
"""
ON_OR_AFTER = """
records.happened_day >= :after
"""
BEFORE = """
records.happened_day < :before
"""
# What is only known to a month stands in its month and on none of its days.
DAY_IS_KNOWN = """
records.happened_precision <> 'month'
"""
STRENGTH = """
COALESCE(records.strength_before, records.strength_after) BETWEEN :weakest AND :strongest
"""
SHOWN_TO = """
(records.shown_to & :shown) <> 0
"""
PRIVATE = """
records.shown_to = 0
"""
# Few pages are unfinished at a time, and they have an index of their own.
UNFINISHED = """
records.place IN (
    SELECT place FROM records INDEXED BY records_unfinished
    WHERE is_unfinished = 1 AND trashed_at IS NULL
)
"""
WITH_ALL_TAGS = """
:tag_count = (
    SELECT COUNT(*) FROM tags
    WHERE tags.place = records.place
        AND tags.folded IN (SELECT value FROM json_each(:tags))
)
"""
WITHOUT_TAGS = """
NOT EXISTS (
    SELECT 1 FROM tags
    WHERE tags.place = records.place
        AND tags.folded IN (SELECT value FROM json_each(:without_tags))
)
"""
POINTING_TO = """
records.place IN (
    SELECT pointing.place FROM json_each(:targets) AS wanted
    CROSS JOIN links ON links.target = wanted.value
    CROSS JOIN records AS pointing ON pointing.id = links.source
)
"""
AMONG = """
records.place IN (
    SELECT named.place FROM json_each(:among) AS wanted
    CROSS JOIN records AS named ON named.id = wanted.value
)
"""
WITHOUT_WORDS = """
records.place NOT IN (SELECT rowid FROM search WHERE search MATCH :without)
"""

SHOWN_BITS = {Shown(audience.value): bit for audience, bit in BITS.items()}
HIGHEST_PLACE = 2**63 - 1


def conditions(query: Query) -> Iterator[str]:
    """The conditions this query needs."""
    needed = {
        NO_PARTS: not (query.kinds or query.has_words or query.in_trash),
        NO_PARTS_OF_TRASHED: query.in_trash and not (query.kinds or query.has_words),
        NOT_STAGED: query.in_trash,
        OF_KINDS: query.kinds,
        NOT_OF_KINDS: query.without.kinds,
        ON_OR_AFTER: query.after,
        BEFORE: query.before,
        DAY_IS_KNOWN: query.is_one_day,
        STRENGTH: query.strength,
        PRIVATE: query.shown is Shown.PRIVATE,
        SHOWN_TO: query.shown not in (None, Shown.PRIVATE),
        UNFINISHED: query.is_unfinished,
        WITH_ALL_TAGS: query.tags,
        WITHOUT_TAGS: query.without.tags,
        AMONG: query.among is not None,
        POINTING_TO: query.to or query.targets,
        WITHOUT_WORDS: unwanted(query.without),
    }
    return (condition for condition, is_needed in needed.items() if is_needed)


def values_for(query: Query, after: Cursor | None = None) -> dict[str, Value]:
    """The values that the conditions and the statements round them ask for."""
    tags = sorted({tag_key(tag) for tag in query.tags})
    weakest, strongest = query.strength_bounds or (None, None)
    return {
        "words": expression(query),
        "without": unwanted(query.without),
        "in_trash": query.in_trash,
        "staged": STAGED,
        "kinds": _json(query.kinds),
        "without_kinds": _json(query.without.kinds),
        "after": query.after.isoformat() if query.after else None,
        "before": query.before.isoformat() if query.before else None,
        "weakest": weakest,
        "strongest": strongest,
        "shown": SHOWN_BITS.get(query.shown) if query.shown else None,
        "tags": _json(tags),
        "tag_count": len(tags),
        "first_tag": tags[0] if tags else None,
        "among": _json(query.among or ()),
        "targets": _json(query.targets),
        "without_tags": _json(map(tag_key, query.without.tags)),
        **_bounds(query, after),
    }


def _bounds(query: Query, after: Cursor | None) -> dict[str, Value]:
    """Where to look on the line of time; a local day reaches into the days beside it in UTC."""
    ceiling = place_on(query.before, days_later=1) if query.before else HIGHEST_PLACE
    return {
        "floor": place_on(query.after, days_later=-1) if query.after else 0,
        "below": min(ceiling, after.place) if after else ceiling,
    }


def _json(values: Iterable[str]) -> str:
    return json.dumps(list(values))
