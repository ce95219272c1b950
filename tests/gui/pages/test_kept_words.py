"""Words that were kept from the spelling can be let go of again, long after."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.kept_words_sheet import KeptWordsSheet
from tests.gui.pages.finding import said
from tests.gui.pages.notebook import Notebook


def _sheet(qtbot: QtBot, notebook: Notebook) -> KeptWordsSheet:
    notebook.owner.resize(900, 700)
    with qtbot.waitExposed(notebook.owner):
        notebook.owner.show()
    sheet = KeptWordsSheet(notebook.owner, notebook.context)
    sheet.open()
    return sheet


def _buttons(sheet: KeptWordsSheet) -> list[QAbstractButton]:
    found = sheet.findChildren(QAbstractButton, "forget_word_button")
    return [each for each in found if each.isVisible()]


def test_a_word_is_let_go_and_taken_back(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.journal.own_words.keep("zquiggle")
    notebook.journal.own_words.keep("Ada")
    sheet = _sheet(qtbot, notebook)
    names = [each.accessibleName() for each in _buttons(sheet)]
    assert names == ["Do not keep: Ada", "Do not keep: zquiggle"]

    _buttons(sheet)[0].click()

    assert notebook.journal.own_words.every() == ("zquiggle",)
    assert notebook.shell.toasts == [("The word is not kept any more", True)]
    assert len(_buttons(sheet)) == 1
    notebook.journal.undo()
    assert set(notebook.journal.own_words.every()) == {"Ada", "zquiggle"}


def test_without_any_it_says_where_they_come_from(qtbot: QtBot, notebook: Notebook) -> None:
    assert "Keep this word" in said(_sheet(qtbot, notebook))
