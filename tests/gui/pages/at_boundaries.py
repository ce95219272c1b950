"""What the tests of the page of agreements do there, in the words of a person."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement_log import Did, State
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.gui.pages.boundaries.clause_card import ClauseCard
from hallpass_desktop.gui.pages.boundaries.hand_over import HandOver
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.state_line import StateLine
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook, whole

LEFT = Qt.MouseButton.LeftButton
ME, THEM = Author(), Author(Who.PARTNER, Told.IN_SITTING)


def add_clause(notebook: Notebook, agreement: RecordId, text: str, topic: str = "who") -> RecordId:
    draft = notebook.journal.agreements.begin_clause(agreement, topic)
    body = draft.record.body
    assert isinstance(body, ClauseBody)
    record = replace(draft.record, body=replace(body, text=text))
    notebook.journal.keep(replace(draft, record=record))
    return record.id


def opened(qtbot: QtBot, notebook: Notebook) -> BoundariesPage:
    page = whole(BoundariesPage(notebook.context))
    page.resize(1220, 800)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    page.set_fold(Fold.WIDE)
    return page


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(find(page, QPushButton, name), LEFT)


def choose(page: BoundariesPage, code: str) -> None:
    """Choose an item of the menu that is open."""
    (menu,) = [each for each in open_overlays(page.window()) if isinstance(each, Menu)]
    next(item for item in menu.items() if item.code == code).click()


def items(page: BoundariesPage) -> list[str]:
    """What the menu that is open offers."""
    (menu,) = [each for each in open_overlays(page.window()) if isinstance(each, Menu)]
    return [item.text() for item in menu.items()]


def cards(page: BoundariesPage) -> list[ClauseCard]:
    found = page.findChildren(ClauseCard, "clause_card")
    return sorted((card for card in found if card.isVisible()), key=lambda card: card.y())


def said(page: BoundariesPage) -> list[str]:
    return [card.accessibleDescription() for card in cards(page)]


def state(page: BoundariesPage) -> str:
    return find(page, StateLine, "state_line").station()


def step(page: BoundariesPage) -> str:
    return find(page, QPushButton, "step_button").text()


def is_offered(page: BoundariesPage, name: str) -> bool:
    return any(button.isVisible() for button in page.findChildren(QPushButton, name))


def stands(notebook: Notebook, agreement: RecordId) -> State:
    return notebook.journal.agreements.read(agreement).standing.state


def agreed(notebook: Notebook, agreement: RecordId) -> None:
    notebook.journal.agreements.save_version(agreement)
    for did, author in ((Did.TALKED, ME), (Did.READ, ME), (Did.READ, THEM)):
        notebook.journal.agreements.note(agreement, did, author)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def reading(page: BoundariesPage) -> HandOver:
    (screen,) = [each for each in open_overlays(page.window()) if isinstance(each, HandOver)]
    return screen


def mark(qtbot: QtBot, page: BoundariesPage) -> None:
    press(qtbot, reading(page), "hand_over_button")


def hand_over(qtbot: QtBot, page: BoundariesPage) -> None:
    """Take the screen, mark, and give it back."""
    for _ in range(3):
        mark(qtbot, page)
