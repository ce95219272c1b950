"""What the journal says afterwards about what was shown: what it was called, and which fields."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.snapshot import ShownClause, ShownField, ShownItem, Snapshot
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.agreement_calls import shortened


def shown_lines(snapshot: Snapshot) -> tuple[str, ...]:
    """A line for each thing that can be seen."""
    return tuple(_lines(snapshot))


def _lines(snapshot: Snapshot) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield from map(_item, snapshot.items)
    if snapshot.about:
        #: {name} is what an agreement or a repair plan is called
        yield translate("Together", "About: {name}").format(name=snapshot.about)
    if snapshot.head:
        yield _with(translate("Together", "What it says at its beginning"), snapshot.head)
    yield from map(_clause, snapshot.clauses)
    names = (
        #: {name} is what a row of a grid is about
        (translate("Together", "Row of the grid: {name}"), [row.title for row in snapshot.rows]),
        #: {name} is what a step of a repair plan is called
        (translate("Together", "Step: {name}"), [step.title for step in snapshot.steps]),
        #: {name} is what somebody wanted to do after an earlier session
        (translate("Together", "Action point: {name}"), [p.text for p in snapshot.carried]),
    )
    for pattern, titles in names:
        yield from (pattern.format(name=shortened(title)) for title in titles)


def _clause(clause: ShownClause) -> str:
    #: {name} is what a clause of an agreement is called
    pattern = QCoreApplication.translate("Together", "Clause: {name}")
    named = pattern.format(name=shortened(clause.title or clause.text))
    return _with(named, clause.more)


def _item(item: ShownItem) -> str:
    title = QCoreApplication.translate("Together", "“{title}”").format(title=item.title)
    named = f"{item.kind} {title}" if item.title else item.kind
    return _with(named, item.fields)


def _with(named: str, fields: tuple[ShownField, ...]) -> str:
    """What something is called, and which of its fields were shown."""
    labels = locale_text.listed(field.label for field in fields)
    if not labels:
        return named
    #: {page} is "Jealousy note “The queue”", {fields} is "what happened and feelings"
    pattern = QCoreApplication.translate("Together", "{page}: {fields}")
    return pattern.format(page=named, fields=labels)
