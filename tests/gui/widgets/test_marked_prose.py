"""A page that is read shows what signs meant, and no sign."""

import pytest
from PySide6.QtGui import QAccessible, QFont, QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.marked_prose import MarkedProse

PAGE = "# What I saw\n\nA **late** *tram*.\n- milk\n  - oats\n7. seven\n> so she said\n---\nThe end"


def _prose(qtbot: QtBot, text: str = PAGE) -> MarkedProse:
    prose = MarkedProse(None, text)
    qtbot.addWidget(prose)
    prose.resize(500, 600)
    with qtbot.waitExposed(prose):
        prose.show()
    return prose


def _look(prose: MarkedProse, words: str) -> QTextCharFormat:
    cursor = prose.document().find(words)
    assert not cursor.isNull()
    return cursor.charFormat()


def test_no_sign_is_left_to_be_seen_or_heard(qtbot: QtBot) -> None:
    prose = _prose(qtbot)

    expected = "What I saw\n\nA late tram.\n•  milk\n•  oats\n7. seven\nso she said\n\nThe end"
    assert prose.text() == expected
    text = QAccessible.queryAccessibleInterface(prose).textInterface()
    assert text.text(0, text.characterCount()) == expected


def test_words_look_as_they_were_meant(qtbot: QtBot) -> None:
    prose = _prose(qtbot)

    assert _look(prose, "late").fontWeight() == QFont.Weight.DemiBold
    assert _look(prose, "tram").fontItalic()
    assert not _look(prose, "The end").fontItalic()
    assert _look(prose, "What I saw").intProperty(QTextCharFormat.Property.FontPixelSize.value) > 17


def test_lists_stand_deeper(qtbot: QtBot) -> None:
    prose = _prose(qtbot)

    deep = [prose.document().findBlockByNumber(n).blockFormat().indent() for n in range(9)]
    assert deep == [0, 0, 0, 1, 2, 1, 1, 0, 0]


def test_words_after_an_emoji_are_bold_in_their_place(qtbot: QtBot) -> None:
    prose = _prose(qtbot, "- \U0001f642\U0001f642 **late** tram")

    assert _look(prose, "late").fontWeight() == QFont.Weight.DemiBold
    assert _look(prose, "tram").fontWeight() != QFont.Weight.DemiBold


@pytest.mark.parametrize("text", ["<b>loud</b>", "![x](file:///etc/hostname)", "[a](b)", "&amp;"])
def test_nothing_in_a_text_is_taken_for_html_a_link_or_a_picture(qtbot: QtBot, text: str) -> None:
    prose = _prose(qtbot, text)

    assert prose.text() == text
    assert not prose.document().isEmpty()
    cursor = QTextCursor(prose.document())
    cursor.select(QTextCursor.SelectionType.Document)
    assert not cursor.charFormat().isAnchor()


def test_copied_words_come_without_signs(qtbot: QtBot) -> None:
    prose = _prose(qtbot, "a **late** tram")
    prose.selectAll()

    assert prose.createMimeDataFromSelection().text() == "a late tram"
