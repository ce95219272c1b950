"""Which body each kind of record has, and the version its stored form carries."""

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind

BODIES: dict[Kind, type[Body]] = {Kind.JEALOUSY: JealousyBody, Kind.NOTE: NoteBody}
BODY_VERSIONS: dict[Kind, int] = {Kind.JEALOUSY: 1, Kind.NOTE: 1}

# What only makes sense inside something else: found by search, not listed in the timeline.
PARTS = frozenset({Kind.REQUEST, Kind.CLAUSE, Kind.GRID_ROW, Kind.STEP, Kind.EVALUATION})


def empty_body(kind: Kind) -> Body:
    """A body of this kind with nothing answered."""
    return BODIES[kind]()
