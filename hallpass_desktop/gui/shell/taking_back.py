"""Undo names what it undoes."""

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.steps import Steps

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.desk import Desk
    from hallpass_desktop.services.journal import Journal

BROUGHT_IN = "brought_in"
LONG = frozenset({"tags", "renamed", BROUGHT_IN})  # they may concern every page there is
NAMES, LONGEST_NAME = 3, 40


def take_back_here(desk: "Desk") -> None:
    """What was chosen on the page in front goes first: it is no change of the notebook."""
    if desk.page is None or not desk.page.take_back():
        take_back_on(desk)


def bring_back_here(desk: "Desk") -> None:
    """Only choices that were taken back on the page in front can be brought back."""
    if desk.page is None or not desk.page.bring_back():
        desk.toast(QCoreApplication.translate("TakingBack", "There is nothing to bring back."))


def take_back_on(desk: "Desk") -> None:
    """Take back the last thing that can be taken back, and say what it was."""
    journal = desk.context.journal

    def tell(what: Taken) -> None:
        desk.announce(what.changes)
        desk.toast(_told(what))
        if what.code == BROUGHT_IN:  # out of sight already; the rest takes a while
            sweep, context = journal.imports.sweep, desk.context
            context.tasks.run(sweep, context=desk, failed=desk.report, lane=Lane.LONG)

    def begin(asked: Asked) -> None:
        is_long = asked.code in LONG
        work = partial(_little_by_little if is_long else _at_once, journal, asked.done)
        lane = Lane.LONG if is_long else Lane.SAVE
        desk.context.tasks.run(work, context=desk, done=tell, failed=desk.report, lane=lane)

    ask = partial(_asked, journal)
    desk.context.tasks.run(ask, context=desk, done=begin, failed=desk.report)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is meant when undo is pressed: the latest of the steps that were `done` by then.

    A long one waits its turn, and an import may end meanwhile: that is not taken back for it.
    """

    code: str
    done: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken back, and a few names of what stays because it was changed since."""

    code: str
    changes: Changes
    names: tuple[str, ...] = field(default=(), repr=False)


def _asked(journal: "Journal") -> Asked:
    return Asked(journal.undo_label() or "", journal.steps_done())


def _at_once(journal: "Journal", done: int) -> Taken:
    """On the worker: its name is asked for again, as another undo may have come between."""
    return Taken(journal.undo_label(done) or "", journal.undo(done))


def _little_by_little(journal: "Journal", done: int) -> Taken:
    return in_steps(_steps(journal, done))


def _steps(journal: "Journal", done: int) -> Steps[Taken]:
    code = journal.undo_label(done) or ""
    changes = yield from journal.undo_steps(done)
    return Taken(code, changes, _names(journal, changes) if changes.stayed else ())


def _names(journal: "Journal", changes: Changes) -> tuple[str, ...]:
    page = journal.page(Query(among=tuple(changes.stayed)), limit=NAMES)
    return tuple(row.title or row.preview[:LONGEST_NAME] for row in page.rows)


def _told(what: Taken) -> str:
    if what.changes.fell_short:
        return _short_of(what.changes)
    if what.changes.stayed:
        return _stayed(len(what.changes.stayed), what.names)
    return said(what.code)


def _stayed(count: int, names: tuple[str, ...]) -> str:
    """What a toast says when some pages were changed since they came in."""
    translate = QCoreApplication.translate
    text = translate(
        "TakingBack",
        "Taken back, but for %n page(s) that you changed since: {names}.",
        "",
        count,
    )
    return text.format(names=", ".join(f"“{name}”" for name in names if name))


def said(code: str) -> str:
    """What a toast says afterwards."""
    translate = QCoreApplication.translate
    texts = _about_lists() | {
        "trash": translate("TakingBack", "Taken back: it is out of the trash again."),
        "restore": translate("TakingBack", "Taken back: it is in the trash again."),
        "tags": translate("TakingBack", "Taken back: the tags are as they were."),
        "happened": translate("TakingBack", "Taken back: the time is as it was."),
        "grants": translate("TakingBack", "Taken back: who can see it is as it was."),
        "mark": translate("TakingBack", "Taken back: the mark is as it was."),
        "answer": translate("TakingBack", "Taken back: the answer is as it was."),
        "course": translate("TakingBack", "Taken back: the plan stands as it stood."),
        "evening": translate("TakingBack", "Taken back: Today names that evening again."),
        "rest": translate("TakingBack", "Taken back: the need is where it was."),
        "picture_added": translate("TakingBack", "Taken back: the picture is out of the notebook."),
        "picture_removed": translate("TakingBack", "Taken back: the picture is where it was."),
        "picture_moved": translate("TakingBack", "Taken back: the pictures stand as they did."),
        "muted": translate("TakingBack", "Taken back: “On this day” is as it was."),
        "revision": translate("TakingBack", "Taken back: the later version stands again."),
        "schedule": translate("TakingBack", "Taken back: the check-ins are planned as before."),
        "person": translate("TakingBack", "Taken back: the people are as they were."),
        "renamed": translate("TakingBack", "Taken back: the old name stands everywhere again."),
        "kept": translate("TakingBack", "Taken back: it is in the trash, for 30 days."),
        "check_in": translate("TakingBack", "Taken back: the check-in is waiting as before."),
    }
    return texts.get(code, translate("TakingBack", "There is nothing to take back."))


def _short_of(changes: Changes) -> str:
    """What a toast says when something had gone for good."""
    translate = QCoreApplication.translate
    if changes:
        return translate("TakingBack", "Taken back in part: some of it has gone for good.")
    return translate("TakingBack", "It cannot be taken back: what it was about has gone for good.")


def _about_lists() -> dict[str, str]:
    """What is kept beside the records, what came in from elsewhere, and what came between."""
    translate = QCoreApplication.translate
    return {
        "brought_back": translate("TakingBack", "Taken back: the notebook is as it was before."),
        BROUGHT_IN: translate(
            "TakingBack", "Taken back: what came in is out of the notebook again."
        ),
        "overtaken": translate("TakingBack", "Not taken back: it was changed again meanwhile."),
        "sent": translate("TakingBack", "Taken back: the note of what left is as it was."),
        "template": translate("TakingBack", "Taken back: the templates are as they were."),
        "question": translate("TakingBack", "Taken back: your questions are as they were."),
        "chart_mark": translate("TakingBack", "Taken back: the marks on the chart are as before."),
        "own_word": translate("TakingBack", "Taken back: the word is as it was."),
        "grid": translate("TakingBack", "Taken back: the row says what it said."),
        "moved": translate("TakingBack", "Taken back: it stands where it stood."),
        "split": translate("TakingBack", "Taken back: it is one clause again."),
        "merged": translate("TakingBack", "Taken back: they are two clauses again."),
        "words_meant": translate("TakingBack", "Taken back: the words mean what they meant."),
    }
