"""What a query asks of a record, as conditions that stand in the SQL of every list."""

import json
from collections.abc import Iterable

from hallpass_desktop.domain.kinds import PARTS
from hallpass_desktop.domain.listing import Cursor
from hallpass_desktop.domain.query import Query, Shown
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.domain.tags import tag_key
from hallpass_desktop.storage.connection import Value
from hallpass_desktop.storage.grants import BITS
from hallpass_desktop.storage.places import place_on
from hallpass_desktop.storage.search import expression, unwanted

# The index `records_in_order` answers everything down to the tags without reading a record. The
# plus keeps SQLite from seeking once for every kind.
CONDITIONS = """
    records.is_trashed = :in_trash
    AND +records.kind IN (SELECT value FROM json_each(:kinds))
    AND records.happened_day >= :after
    AND records.happened_day < :before
    AND (
        :weakest IS NULL
        OR COALESCE(records.strength_before, records.strength_after)
            BETWEEN :weakest AND :strongest
    )
    AND (
        :shown IS NULL
        OR (:shown = 0 AND records.shown_to = 0)
        OR (records.shown_to & :shown) <> 0
    )
    AND (
        :tag_count = 0
        OR :tag_count = (
            SELECT COUNT(*) FROM tags
            WHERE tags.place = records.place
                AND tags.folded IN (SELECT value FROM json_each(:tags))
        )
    )
    AND NOT EXISTS (
        SELECT 1 FROM tags
        WHERE tags.place = records.place
            AND tags.folded IN (SELECT value FROM json_each(:without_tags))
    )
    AND records.place NOT IN (SELECT rowid FROM search WHERE search MATCH :without)
"""

FIRST_DAY, LAST_DAY = "0000", "9999-99"
HIGHEST_PLACE = 2**63 - 1


def values_for(query: Query, after: Cursor | None = None) -> dict[str, Value]:
    """The values that CONDITIONS and the statements round it ask for."""
    tags = sorted({tag_key(tag) for tag in query.tags})
    weakest, strongest = query.strength_bounds or (None, None)
    return {
        "words": expression(query),
        "without": unwanted(query.without),
        "in_trash": query.in_trash,
        "kinds": _json(_kinds(query)),
        "after": query.after.isoformat() if query.after else FIRST_DAY,
        "before": query.before.isoformat() if query.before else LAST_DAY,
        "weakest": weakest,
        "strongest": strongest,
        "shown": _bit(query.shown),
        "tags": _json(tags),
        "tag_count": len(tags),
        "first_tag": tags[0] if tags else "",
        "without_tags": _json(map(tag_key, query.without.tags)),
        **_bounds(query, after),
    }


def _kinds(query: Query) -> list[Kind]:
    """Parts of something else are found by their words, but not listed."""
    wanted = query.kinds or [kind for kind in Kind if query.has_words or kind not in PARTS]
    return [kind for kind in wanted if kind not in query.without.kinds]


def _bounds(query: Query, after: Cursor | None) -> dict[str, Value]:
    """Where to look on the line of time; a local day reaches into the days beside it in UTC."""
    ceiling = place_on(query.before, days_later=1) if query.before else HIGHEST_PLACE
    return {
        "floor": place_on(query.after, days_later=-1) if query.after else 0,
        "below": min(ceiling, after.place) if after else ceiling,
    }


def _bit(shown: Shown | None) -> int | None:
    if shown is None:
        return None
    return 0 if shown is Shown.PRIVATE else BITS[Audience(shown.value)]


def _json(values: Iterable[str]) -> str:
    return json.dumps(list(values))
