"""What is underneath: a wish, what rings true, and the needs that come of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.worksheet import BENEATH, LEADS_TO, Beneath, WorksheetBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find
from tests.vaults import made_vault, opened

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def journal(desk: Desk, tmp_path: Path) -> Iterator[Journal]:
    """A new notebook on the desk."""
    with opened(made_vault(tmp_path)) as vault:
        journal = Journal(vault, desk.clock)
        desk.use(journal)
        yield journal
        desk.clear()


def choose(qtbot: QtBot, page: EditorHost, code: str) -> None:
    chips = find(page, QWidget, "beneath_chips")
    chip = next(chip for chip in chips.findChildren(Chip) if chip.code == code)
    qtbot.mouseClick(chip, LEFT)


def rows(page: EditorHost, name: str) -> list[RowButton]:
    return [row for row in page.findChildren(RowButton, name) if not row.isHidden()]


def test_everything_that_may_lie_beneath_leads_to_a_group_of_needs() -> None:
    assert tuple(LEADS_TO) == BENEATH


def test_what_rings_true_can_become_a_need(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.WORKSHEET, Kind.WORKSHEET)
    qtbot.keyClicks(find(page, QTextEdit, "wish_edit"), "One night elsewhere")
    assert rows(page, "offer_row") == []

    choose(qtbot, page, "being_desired")
    (offer,) = rows(page, "offer_row")
    qtbot.mouseClick(offer, LEFT)
    assert page.autosave is not None
    page.autosave.keep()

    (card,) = journal.needs.cards()
    assert card.body == NeedBody(title="To be looked at with interest", group="closeness")
    (row,) = journal.page(Query(kinds=(Kind.WORKSHEET,))).rows
    kept = journal.read(row.id).record
    assert kept.body == WorksheetBody(
        wish="One night elsewhere", beneath=(Beneath("being_desired"),)
    )
    assert kept.targets("need") == (card.id,)


def test_a_need_that_was_made_is_listed_and_opened(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.WORKSHEET, Kind.WORKSHEET)
    choose(qtbot, page, "novelty")
    qtbot.mouseClick(rows(page, "offer_row")[0], LEFT)

    (made,) = rows(page, "made_row")
    assert rows(page, "offer_row") == []
    qtbot.mouseClick(made, LEFT)

    assert desk.shell.edited == [journal.needs.cards()[0].id]


def test_a_number_beside_it_is_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.WORKSHEET, Kind.WORKSHEET)
    choose(qtbot, page, "freedom")
    field = page.findChild(QWidget, "beneath_field")

    scale = field.rows()[0].scale  # type: ignore[union-attr]
    qtbot.keyClicks(scale, "7")
    assert page.autosave is not None
    page.autosave.keep()

    (row,) = journal.page(Query()).rows
    assert journal.read(row.id).record.body == WorksheetBody(beneath=(Beneath("freedom", 7),))
