"""The language of the spelling is chosen among the dictionaries that this computer has."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings import words_section
from hallpass_desktop.gui.pages.settings.words_section import WordsSection
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.system.dictionaries import Dictionary


@pytest.fixture
def combo_of(qtbot: QtBot, context: AppContext) -> Iterator[Callable[[], tuple[QComboBox, Label]]]:
    sections: list[WordsSection] = []

    def show() -> tuple[QComboBox, Label]:
        section = WordsSection(context)
        sections.append(section)
        qtbot.addWidget(section)
        combo = section.findChild(QComboBox, "spelling_combo")
        hint = section.findChild(Label, "spelling_hint")
        assert combo is not None
        assert hint is not None
        return combo, hint

    yield show
    sections.clear()


def test_the_language_is_one_that_was_found(
    combo_of: Callable[[], tuple[QComboBox, Label]],
    context: AppContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(words_section, "available", lambda: (Dictionary("en_GB", Path("x")),))
    combo, hint = combo_of()

    combo.setCurrentIndex(combo.findData("en_GB"))
    combo.activated.emit(combo.currentIndex())

    assert [combo.itemData(n) for n in range(combo.count())] == ["off", "system", "en_GB"]
    assert "United Kingdom" in combo.itemText(2)
    assert "underlined" in hint.text()
    assert context.settings.spelling == "en_GB"


def test_the_chosen_language_is_not_cut(qtbot: QtBot, context: AppContext) -> None:
    section = WordsSection(context)
    qtbot.addWidget(section)
    section.resize(680, 900)
    combo = section.findChild(QComboBox, "spelling_combo")
    assert combo is not None
    combo.clear()
    with qtbot.waitExposed(section):
        section.show()

    section._show_dictionaries((Dictionary("en_GB", Path("x")),))  # noqa: SLF001

    qtbot.waitUntil(lambda: combo.width() >= combo.sizeHint().width())


def test_without_a_dictionary_a_sentence_says_that_nothing_is_checked(
    combo_of: Callable[[], tuple[QComboBox, Label]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words_section, "available", tuple)

    combo, hint = combo_of()

    assert not combo.isEnabled()
    assert "nothing is checked" in hint.text()
