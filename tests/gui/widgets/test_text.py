"""Text keeps the line height of its role, wraps, elides, and can be copied where it is prose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import text_block
from hallpass_desktop.gui.widgets.elided_label import ElidedLabel
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line_edit import LineEdit
from hallpass_desktop.gui.widgets.passage import Passage
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle

SENTENCE = "I took the long way home, and by the bridge it was a little quieter in me than before."


def test_label_is_as_high_as_its_line(qtbot: QtBot) -> None:
    label = Label(None, "Notebook", "body")
    qtbot.addWidget(label)

    assert label.sizeHint().height() == theme.current().line_height("body")


def test_narrow_label_wraps_into_whole_lines(qtbot: QtBot) -> None:
    label = Label(None, SENTENCE, "body", wraps=True)
    qtbot.addWidget(label)

    height = label.heightForWidth(200)

    assert height > label.heightForWidth(2000) == theme.current().line_height("body")
    assert height % theme.current().line_height("body") == 0


def test_a_measure_keeps_lines_short_in_a_wide_label(qtbot: QtBot) -> None:
    label = Label(None, "Nobody can reset it for you. " * 4, "body", wraps=True)
    qtbot.addWidget(label)
    lines = label.heightForWidth(300)

    label.set_measure(300)

    assert label.heightForWidth(900) == lines
    assert label.heightForWidth(200) > lines


def test_a_text_is_broken_into_lines_once_however_often_a_layout_asks(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[int] = []

    def noted(text: str, style: TextStyle, room: int) -> TextBlock:
        broken.append(room)
        return TextBlock(text, style, room)

    monkeypatch.setattr(text_block, "TextBlock", noted)
    labels = [Label(None, "Asked about again and again", "body", wraps=True) for _ in range(3)]
    for label in labels:
        qtbot.addWidget(label)

    heights = {label.heightForWidth(90) for label in labels for _ in range(5)}

    assert broken == [90]
    assert len(heights) == 1


@pytest.mark.parametrize("room", [60, 200, 4000])
@pytest.mark.parametrize(
    "text", ["", "word", "two words", "two\nlines", "two\u2028lines", "a\tb", "שלום", SENTENCE]
)
def test_a_height_is_that_of_the_lines_whether_or_not_they_were_broken(
    qapp: QApplication, text: str, room: int
) -> None:
    style = TextStyle.of("body")

    height = text_block.height_in(room, text, style.font, style.line_height)

    assert height == TextBlock(text, style, room).height


def test_label_names_its_buddy_without_the_mark(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    label = Label(form, "&Title", "label")
    plain = Label(form, "Title", "label")
    label.setBuddy(LineEdit(form))

    assert label.sizeHint() == plain.sizeHint()


def test_elided_label_gives_way_but_keeps_its_text(qtbot: QtBot) -> None:
    label = ElidedLabel(None, SENTENCE)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()

    assert label.minimumSizeHint().width() == 0
    assert label.text() == SENTENCE


def test_prose_grows_to_the_height_of_its_text(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    prose = ProseLabel(page, SENTENCE)
    column.addWidget(prose)
    column.addStretch(1)
    page.resize(240, 600)
    page.show()

    line = theme.current().line_height("writing")
    qtbot.waitUntil(lambda: prose.height() >= 3 * line)
    assert prose.height() % line == 0


def test_prose_can_be_copied_but_not_changed(qtbot: QtBot) -> None:
    prose = ProseLabel(None, SENTENCE)
    qtbot.addWidget(prose)
    prose.show()
    prose.selectAll()

    QTest.keyClicks(prose, "other words")
    prose.copy()

    assert prose.text() == SENTENCE
    assert QApplication.clipboard().text() == SENTENCE
    assert not QApplication.clipboard().mimeData().hasHtml()


def test_page_scrolls_down_when_wrapped_text_needs_more_room(qtbot: QtBot) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    for _ in range(12):
        page.column.addWidget(Label(page, SENTENCE, "body", wraps=True))
    page.resize(260, 200)
    page.show()

    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 200)
    assert page.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


PIECES = ((SENTENCE, False), ("one", True), ("two", True), ("After.", False))


def passage(qtbot: QtBot) -> Passage:
    made = Passage(None, PIECES)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    return made


def test_a_passage_is_high_enough_for_its_pieces_and_the_air_between(qtbot: QtBot) -> None:
    words = passage(qtbot)

    blocks = [words.document().findBlockByNumber(number) for number in range(4)]
    gaps = [block.blockFormat().bottomMargin() for block in blocks]
    assert gaps == [14, 4, 14, 0]
    assert words.sizeHint().height() == words.document().size().height()


def test_only_the_lines_of_a_list_are_indented(qtbot: QtBot) -> None:
    words = passage(qtbot)

    blocks = [words.document().findBlockByNumber(number) for number in range(4)]
    assert [block.blockFormat().indent() for block in blocks] == [0, 1, 1, 0]


def test_a_passage_is_read_from_the_side_of_the_language(qtbot: QtBot) -> None:
    words = passage(qtbot)

    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words.restyle()

    directions = {words.document().findBlockByNumber(n).textDirection() for n in range(4)}
    assert directions == {Qt.LayoutDirection.RightToLeft}


def test_a_passage_keeps_its_form_in_larger_text(qtbot: QtBot, qapp: QApplication) -> None:
    words = passage(qtbot)

    theme.apply(qapp, theme.Theme.named(scale=2.0, reduced_motion=True))

    block = words.document().findBlockByNumber(0)
    assert block.blockFormat().bottomMargin() == 28
    assert words.top_of(1) > theme.current().line_height("writing")


def test_marked_words_differ_by_more_than_colour(qtbot: QtBot) -> None:
    words = passage(qtbot)

    words.mark([[(2, 6)], [], [(0, 3)], []])

    found = words.extraSelections()
    assert [each.cursor.selectedText() for each in found] == ["took", "two"]
    assert all(each.format.fontUnderline() for each in found)
