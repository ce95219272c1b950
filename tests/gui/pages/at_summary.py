"""The page of a summary, opened over a notebook with a few pages in it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.person import FRIEND, PARTNER
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.summary.page import SummaryPage
from hallpass_desktop.gui.widgets.overlay import Overlay, open_overlays
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook

COATS = JealousyBody(
    title="The coat queue",
    what_happened="Sam laughed with Anna Berg by the door.",
    story="That I am easy to leave behind.",
    strength_before=7,
    strength_now=4,
)
TRAIN = JealousyBody(
    title="The long train home", what_happened="No word for two hours.", strength_before=8,
    strength_now=3,
)  # fmt: skip
LAUGH = JealousyBody(title="That laugh", what_happened="Nothing that I know of.", strength_before=5)

OPENED: list[SummaryPage] = []


def furnish(notebook: Notebook) -> dict[str, RecordId]:
    """Two people, three hard moments, a need and some check-ins."""
    people = notebook.journal.people
    people.keep(people.new("Sam", PARTNER))
    people.keep(people.new("Jo", FRIEND))
    for days_ago in range(1, 30, 2):
        body = CheckInBody(calm=3 + days_ago % 5, closeness=5, trust=6, jealousy=days_ago % 7)
        notebook.write(body, days_ago)
    return {
        "laugh": notebook.write(LAUGH, 9),
        "train": notebook.write(TRAIN, 5),
        "coats": notebook.write(COATS, 1),
        "need": notebook.write(NeedBody(title="To come first in a new place")),
    }


def opened(qtbot: QtBot, notebook: Notebook, fold: Fold = Fold.WIDE) -> SummaryPage:
    """The page as it stands after somebody came to it."""
    page = SummaryPage(notebook.context)
    make(page)
    page.resize(1220, 800)
    page.set_fold(fold)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    page.entered()
    OPENED.append(page)
    return page


def close_all() -> None:
    """Let go of every page before its notebook goes."""
    for page in OPENED:
        delete(page)
    OPENED.clear()


def make(page: SummaryPage) -> None:
    """All of its parts, as the shelf makes them."""
    parts: Iterator[None] = page.parts()
    for _ in parts:
        continue


def press(qtbot: QtBot, page: SummaryPage, name: str) -> None:
    """Press a button by its name."""
    button = find(page, QAbstractButton, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page: SummaryPage, preset: str) -> None:
    """Begin in this way."""
    next(each for each in page.choices.beginning.choice.segments() if each.code == preset).click()


def tick(page: SummaryPage, record: str) -> None:
    """Tick a page of the journal, or take its tick away."""
    page.choices.items.rows()[record].check.click()


def sheet_of(page: SummaryPage, name: str) -> Overlay:
    """The sheet of this name that floats over the page."""
    (sheet,) = [each for each in open_overlays(page.window()) if each.objectName() == name]
    return sheet


def words_on(page: SummaryPage) -> str:
    """What somebody hears of the page of paper."""
    return page.pane.area.paper.accessibleDescription()


def body(page: SummaryPage) -> SummaryBody:
    """What is chosen by now."""
    return page.writing.body
