"""Any two versions of an agreement can be compared, and each with what is written now."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.pages.boundaries.versions_side import VersionsSide
from hallpass_desktop.gui.pages.diff_text import DiffText
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.overlay import open_overlays
from tests.gui.pages.at_boundaries import choose, opened, press
from tests.gui.pages.finding import find, is_there, said
from tests.gui.pages.notebook import Notebook

WORDS = ("To find out.", "To find out together.", "To find out together, slowly.")


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    """Three versions, and another word since."""
    made = notebook.write(AgreementBody(title="The summer trip", intention=WORDS[0]))
    notebook.journal.agreements.save_version(made)
    for words in (*WORDS[1:], "To find out, or not."):
        notebook.rewrite(made, AgreementBody(title="The summer trip", intention=words))
        if words in WORDS:
            notebook.journal.agreements.save_version(made)
    return made


def pair(page: BoundariesPage) -> list[str]:
    names = ("older_version_button", "newer_version_button")
    return [find(page, QWidget, name).accessibleName() for name in names]


def changed(page: BoundariesPage) -> list[str]:
    """The words that differ, each as it stands with what was and what is."""
    (side,) = page.findChildren(VersionsSide)
    return [each.toPlainText() for each in side.findChildren(DiffText) if each.isVisible()]


def offered(page: BoundariesPage) -> list[str]:
    (menu,) = [each for each in open_overlays(page.window()) if isinstance(each, Menu)]
    return [item.code for item in menu.items()]


@pytest.mark.usefixtures("agreement")
def test_it_begins_with_what_changed_since_the_newest(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    assert pair(page) == ["Compared from: Version 3", "Compared with: As it is written now"]
    assert len(changed(page)) == 1


@pytest.mark.usefixtures("agreement")
def test_two_earlier_versions_are_compared(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    press(qtbot, page, "older_version_button")
    choose(page, "1")
    press(qtbot, page, "newer_version_button")
    choose(page, "2")

    assert pair(page) == ["Compared from: Version 1", "Compared with: Version 2"]
    (words,) = changed(page)
    assert "together" in words
    assert "slowly" not in words


@pytest.mark.usefixtures("agreement")
def test_only_pairs_are_offered(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    press(qtbot, page, "older_version_button")
    assert offered(page) == ["3", "2", "1"]
    choose(page, "2")

    press(qtbot, page, "newer_version_button")

    assert offered(page) == ["0", "3"]


@pytest.mark.usefixtures("agreement")
def test_another_agreement_begins_anew(qtbot: QtBot, notebook: Notebook) -> None:
    other = notebook.write(AgreementBody(title="Another one"))
    page = opened(qtbot, notebook)

    page.show_agreement(other, "purpose")

    assert not is_there(page, "older_version_button")
    assert "Nothing is kept as a version yet." in said(page)


def test_what_somebody_compares_stays_when_something_is_written(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = opened(qtbot, notebook)
    press(qtbot, page, "older_version_button")
    choose(page, "1")

    page.show_changes(notebook.journal.agreements.leave_open(agreement, "who", is_open=True))

    assert pair(page) == ["Compared from: Version 1", "Compared with: As it is written now"]
