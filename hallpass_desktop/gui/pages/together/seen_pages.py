"""Everything a snapshot holds, as the pages that will be seen: nothing of it is left out here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.snapshot import ShownClause, ShownItem, ShownStep, Snapshot
from hallpass_desktop.gui import locale_text

_BETWEEN = " · "

# A quiet line, and what stands below it in large words.
Part = tuple[str, str]


@dataclass(frozen=True, slots=True, repr=False)
class SeenPage(Discreet):
    """What stands above, and what can be read."""

    title: str
    parts: tuple[Part, ...]


def seen_pages(snapshot: Snapshot) -> tuple[SeenPage, ...]:
    """Every page, in the order of the snapshot."""
    return tuple(_pages(snapshot))


def _pages(snapshot: Snapshot) -> Iterator[SeenPage]:
    translate = QCoreApplication.translate
    yield from map(_item, snapshot.items)
    if snapshot.head:
        yield SeenPage(snapshot.about, tuple((each.label, each.text) for each in snapshot.head))
    if snapshot.clauses:
        each_part = chain.from_iterable(map(_clause, snapshot.clauses))
        yield SeenPage(snapshot.about, tuple(each_part))
    if snapshot.rows:
        yield SeenPage(snapshot.about, tuple((row.title, row.agreed) for row in snapshot.rows))
    if snapshot.steps:
        yield SeenPage(snapshot.about, tuple(_step(snapshot, step) for step in snapshot.steps))
    if snapshot.about and not (
        snapshot.head or snapshot.clauses or snapshot.rows or snapshot.steps
    ):
        yield SeenPage(snapshot.about, ())
    if snapshot.carried:
        parts = tuple(
            (_joined(_who(snapshot, point.who), _by(point.due)), point.text)
            for point in snapshot.carried
        )
        yield SeenPage(translate("Together", "From earlier sessions"), parts)


def _item(item: ShownItem) -> SeenPage:
    title = _joined(item.kind, item.title)
    return SeenPage(title, tuple((field.label, field.text) for field in item.fields))


def _clause(clause: ShownClause) -> Iterator[Part]:
    trial = ""
    if clause.trial_until is not None:
        pattern = QCoreApplication.translate("Together", "On trial until {day}")
        trial = pattern.format(day=locale_text.short_date(clause.trial_until))
    above = _joined(clause.topic, clause.kind, clause.title if clause.text else "", trial)
    yield above, clause.text or clause.title
    yield from ((field.label, field.text) for field in clause.more)


def _step(snapshot: Snapshot, step: ShownStep) -> Part:
    translate = QCoreApplication.translate
    done = translate("Together", "Done by {name}").format(name=_who(snapshot, step.done_by))
    felt = translate("Together", "Felt by {name}").format(name=_who(snapshot, step.felt_by))
    return _joined(step.how_often, done, felt), step.title


def _who(snapshot: Snapshot, who: Who) -> str:
    return snapshot.name_of(who) or QCoreApplication.translate("Together", "both of you")


def _by(due: date | None) -> str:
    if due is None:
        return ""
    pattern = QCoreApplication.translate("Together", "by {day}")
    return pattern.format(day=locale_text.short_date(due))


def _joined(*parts: str) -> str:
    return _BETWEEN.join(filter(None, parts))
