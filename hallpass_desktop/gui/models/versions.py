"""How two versions of a page differ, field by field."""

from dataclasses import dataclass

from hallpass_desktop.gui.models.reading_sections import Line
from hallpass_desktop.gui.models.word_diff import Change, Piece, compare


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that is not the same in both versions."""

    field: str
    label: str
    pieces: tuple[Piece, ...]


def differences(before: tuple[Line, ...], after: tuple[Line, ...]) -> tuple[FieldChange, ...]:
    """What changed from one version to the other, in the order of the page."""
    old = {line.field: line for line in before}
    new = {line.field: line for line in after}
    found = []
    for field in _in_order(before, after):
        was, now = old.get(field), new.get(field)
        if was != now:
            pieces = compare(was.text if was else "", now.text if now else "")
            found.append(FieldChange(field, _label(was, now), pieces))
    return tuple(found)


def said(pieces: tuple[Piece, ...], added: str, removed: str) -> str:
    """The pieces as one text to be read aloud; the patterns hold `{text}`."""
    patterns = {Change.SAME: "{text}", Change.ADDED: added, Change.REMOVED: removed}
    return "".join(patterns[piece.change].format(text=piece.text) for piece in pieces)


def _label(was: Line | None, now: Line | None) -> str:
    line = now or was
    return line.label if line is not None else ""


def _in_order(before: tuple[Line, ...], after: tuple[Line, ...]) -> list[str]:
    """Every field, those that are gone where they stood among those that stayed."""
    order = [line.field for line in after]
    place = 0
    for line in before:
        if line.field in order:
            place = order.index(line.field) + 1
        else:
            order.insert(place, line.field)
            place += 1
    return order
