"""The place for one's own words takes plain text only and never loses its line height."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QClipboard, QKeySequence, QTextCursor
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.prose_format import has_line_height
from hallpass_desktop.gui.widgets.title_edit import TitleEdit
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(WritingEdit(page))
    column.addWidget(TitleEdit(page))
    column.addStretch(1)
    page.resize(300, 500)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def words(page: QWidget) -> WritingEdit:
    found = page.findChild(WritingEdit)
    assert found is not None
    found.setFocus()
    return found


def test_typing_is_told_and_filling_is_not(words: WritingEdit) -> None:
    told = QSignalSpy(words.edited)

    words.set_text("The late tram")
    assert told.count() == 0

    QTest.keyClicks(words, "!")
    assert told.count() == 1


@pytest.mark.parametrize("act", ["fill", "clear", "type", "paste"])
def test_line_height_survives(words: WritingEdit, act: str) -> None:
    if act == "fill":
        words.set_text("One\nTwo")
    elif act == "clear":
        words.clear()
    elif act == "type":
        QTest.keyClicks(words, "One")
        QTest.keyClick(words, Qt.Key.Key_Return)
    else:
        _paste(words, "One\nTwo")

    line = theme.current().line_height("writing")
    assert has_line_height(words.document(), line)
    block = words.document().lastBlock().blockFormat()
    assert block.lineHeight() == line


def test_undo_takes_back_words_and_never_only_the_line_height(words: WritingEdit) -> None:
    words.set_text("Before")
    words.moveCursor(QTextCursor.MoveOperation.End)

    QTest.keyClicks(words, " after")
    QTest.keyClick(words, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert words.text() == "Before"
    QTest.keyClick(words, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words.text() == "Before"


@pytest.mark.parametrize(
    ("typed", "reached"), [("", 1), ("a", 0)], ids=["empty", "with words of its own to take back"]
)
def test_undo_is_the_windows_where_nothing_was_written(
    page: QWidget, words: WritingEdit, typed: str, reached: int
) -> None:
    undo = QAction(page)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    page.addAction(undo)
    told = QSignalSpy(undo.triggered)

    QTest.keyClicks(words, typed)
    QTest.keyClick(words, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert told.count() == reached
    assert words.text() == ""


def test_paste_brings_words_without_their_looks(words: WritingEdit) -> None:
    data = QMimeData()
    data.setHtml("<b>Loud</b>")
    data.setText("Loud")

    words.insertFromMimeData(data)

    assert words.text() == "Loud"
    assert "font-weight:700" not in words.toHtml().replace(" ", "")


def test_paste_that_is_too_long_is_refused_whole(words: WritingEdit) -> None:
    words.set_max_length(10)
    words.set_text("12345")
    refused: list[int] = []
    words.paste_refused.connect(refused.append)

    _paste(words, "678901")

    assert words.text() == "12345"
    assert refused == [11]


def test_paste_over_everything_counts_only_what_stays(words: WritingEdit) -> None:
    words.set_max_length(10)
    words.set_text("1234567890")
    words.selectAll()

    _paste(words, "abcdefghij")

    assert words.text() == "abcdefghij"


def test_full_page_takes_no_further_key(words: WritingEdit) -> None:
    words.set_max_length(3)
    words.set_text("abc")
    words.moveCursor(QTextCursor.MoveOperation.End)

    QTest.keyClicks(words, "d")
    QTest.keyClick(words, Qt.Key.Key_Backspace)

    assert words.text() == "ab"


def test_height_follows_the_text(qtbot: QtBot, words: WritingEdit) -> None:
    line = theme.current().line_height("writing")
    assert words.height() == 2 * line

    words.set_text("\n".join("abcdef"))

    qtbot.waitUntil(lambda: words.height() == 6 * line)


def test_tab_leaves_for_the_next_field(qtbot: QtBot, page: QWidget, words: WritingEdit) -> None:
    left = QSignalSpy(words.focus_left)

    QTest.keyClick(words, Qt.Key.Key_Tab)

    assert isinstance(page.focusWidget(), TitleEdit)
    assert words.text() == ""
    assert left.count() == 1


def test_selected_words_are_not_dragged_out(words: WritingEdit) -> None:
    words.set_text("The late tram")
    words.selectAll()

    QTest.mousePress(words.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))

    assert not words.textCursor().hasSelection()
    assert not words.acceptDrops()


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    yield QApplication.clipboard()
    # PySide6 6.11 offscreen crashes at its end with data of ours on the clipboard.
    QApplication.clipboard().clear()


def test_copied_words_are_plain(words: WritingEdit, clipboard: QClipboard) -> None:
    words.set_text("One\nTwo")
    words.selectAll()
    words.copy()

    copied = clipboard.mimeData()
    assert copied.text() == "One\nTwo"
    assert not copied.hasHtml()


def test_input_methods_do_not_learn_from_it(words: WritingEdit) -> None:
    hints = words.inputMethodHints()

    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_marked_words_are_underlined_and_stay_as_they_are(words: WritingEdit) -> None:
    words.set_text("You never wait")

    words.mark_words([(4, 9)])

    marked = words.extraSelections()
    assert [one.cursor.selectedText() for one in marked] == ["never"]
    assert words.text() == "You never wait"


def test_framed_edit_shows_a_ring_while_it_has_focus(page: QWidget, words: WritingEdit) -> None:
    words.set_framed(True)
    words.clearFocus()
    before = len(page.findChildren(QWidget))

    words.setFocus()

    assert len(page.findChildren(QWidget)) == before + 1


def _paste(words: WritingEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    words.insertFromMimeData(data)
