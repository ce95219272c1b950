"""What was chosen to be shown, a page each, in type that is read from two metres."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.session import AGENDAS, Part
from hallpass_desktop.domain.snapshot import ShownClause, ShownItem, Snapshot
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.stage.scene import Scene


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A title above, and the words."""

    title: str
    parts: tuple[tuple[str, str], ...]  # a quiet label, and what stands below it


def shown_pages(scene: Scene) -> tuple[ShownPage, ...]:
    """Everything that can be seen, in its order; without anything, what this part is about."""
    shown = scene.snapshot
    pages = (*_items(shown), *_head(shown), *_clauses(shown), *_rows(shown), *_steps(shown))
    if pages:
        return pages
    words = scene.words_of(Part.TURNS)
    return (ShownPage(scene.words.title, (("", words.heading), ("", words.help))),)


def clause_line(clause: ShownClause) -> str:
    """Whose it is and how long it is tried, in a quiet line."""
    trial = ""
    if clause.trial_until is not None:
        pattern = QCoreApplication.translate("ShownPages", "On trial until {day}")
        trial = pattern.format(day=locale_text.full_date(clause.trial_until))
    return " · ".join(filter(None, (clause.kind, trial)))


def _items(snapshot: Snapshot) -> tuple[ShownPage, ...]:
    return tuple(ShownPage(_called(item), _fields(item)) for item in snapshot.items)


def _called(item: ShownItem) -> str:
    if not item.title:
        return item.kind
    #: The kind of a page, and its title
    pattern = QCoreApplication.translate("ShownPages", "{kind}: {title}")
    return pattern.format(kind=item.kind, title=item.title)


def _fields(item: ShownItem) -> tuple[tuple[str, str], ...]:
    if len(item.fields) == 1:
        return (("", item.fields[0].text),)
    return tuple((each.label, each.text) for each in item.fields)


def _head(snapshot: Snapshot) -> tuple[ShownPage, ...]:
    parts = tuple((each.label, each.text) for each in snapshot.head)
    return (ShownPage(snapshot.about, parts),) if parts else ()


def _clauses(snapshot: Snapshot) -> tuple[ShownPage, ...]:
    return tuple(
        ShownPage(snapshot.about or each.topic, tuple(_parts(each))) for each in snapshot.clauses
    )


def _parts(clause: ShownClause) -> Iterator[tuple[str, str]]:
    above = " · ".join(filter(None, (clause.title, clause_line(clause))))
    yield above, clause.text or clause.title
    yield from ((each.label, each.text) for each in clause.more)


def _rows(snapshot: Snapshot) -> tuple[ShownPage, ...]:
    """Rows of a grid, where the session does not go through them on screens of their own."""
    if Part.GRID in AGENDAS[snapshot.kind]:
        return ()
    return tuple(ShownPage(snapshot.about, ((each.title, each.agreed),)) for each in snapshot.rows)


def _steps(snapshot: Snapshot) -> tuple[ShownPage, ...]:
    return tuple(
        ShownPage(snapshot.about, ((each.how_often, each.title),)) for each in snapshot.steps
    )
