"""Words that are explained: underlined in labels and texts, with the meaning for everybody."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.gui.widgets.meaning_link import MeaningLink
from hallpass_desktop.gui.widgets.meant_label import MeantLabel, tip_for
from hallpass_desktop.gui.widgets.meant_marks import MeantMarks
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

DATE = Definition("date", "An evening that is planned.")
LATE = Definition("late", "After <b>eleven</b> & not before.")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(600, 400)
    qtbot.addWidget(widget)
    return widget


def shown(qtbot: QtBot, window: QWidget, widget: QWidget) -> None:
    widget.setGeometry(20, 20, 500, 60)
    with qtbot.waitExposed(window):
        window.show()
    widget.show()


def tip_at(qtbot: QtBot, widget: QWidget, spot: QPoint) -> str:
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    event = QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot))
    QApplication.sendEvent(widget, event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_a_label_underlines_explained_words_and_paints_the_others_as_before(
    qtbot: QtBot, window: QWidget
) -> None:
    plain = MeantLabel(window, "🙂 A date", ())
    label = MeantLabel(window, "🙂 A date", (DATE,))
    shown(qtbot, window, plain)
    shown(qtbot, window, label)

    assert [(each.start, each.end) for each in label.meant()] == [(4, 8)]
    assert label.grab().toImage() != plain.grab().toImage()
    assert label.sizeHint() == plain.sizeHint()


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_the_mouse_finds_the_meaning_on_the_word_and_nothing_beside_it(
    qtbot: QtBot, window: QWidget
) -> None:
    label = MeantLabel(window, "date or not", (DATE,))
    shown(qtbot, window, label)

    on_it = tip_at(qtbot, label, QPoint(8, label.height() // 2))
    beside = tip_at(qtbot, label, QPoint(300, label.height() // 2))

    assert on_it == f"<p>{DATE.meaning}</p>"
    assert beside == ""


def test_signs_in_a_meaning_stay_signs() -> None:
    assert tip_for(LATE) == "<p>After &lt;b&gt;eleven&lt;/b&gt; &amp; not before.</p>"


def lines(edit: QTextEdit) -> list[tuple[str, QTextCharFormat.UnderlineStyle]]:
    found = edit.extraSelections()
    return [(each.cursor.selectedText(), each.format.underlineStyle()) for each in found]


def test_a_written_text_keeps_the_lines_of_hints_and_spelling_apart(
    qtbot: QtBot, window: QWidget
) -> None:
    edit = WritingEdit(window)
    edit.set_text("A date soon, tomorow")
    edit.mark_words([(7, 11)])
    edit.mark_spelling([(13, 20)])

    MeantMarks(edit).explain((DATE,))

    style = QTextCharFormat.UnderlineStyle
    assert sorted(lines(edit)) == [
        ("date", style.SingleUnderline),
        ("soon", style.DotLine),
        ("tomorow", style.DashUnderline),
    ]


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_text_to_read_has_the_meaning_on_its_words(qtbot: QtBot, window: QWidget) -> None:
    prose = ProseLabel(window, "date or not")
    shown(qtbot, window, prose)
    MeantMarks(prose).explain((DATE,))

    assert lines(prose) == [("date", QTextCharFormat.UnderlineStyle.SingleUnderline)]
    assert tip_at(qtbot, prose.viewport(), QPoint(8, 10)) == f"<p>{DATE.meaning}</p>"


def test_the_link_is_read_with_the_meanings_and_opens_them(qtbot: QtBot, window: QWidget) -> None:
    link = MeaningLink(window, (DATE, LATE))
    with qtbot.waitExposed(window):
        window.show()

    qtbot.keyClick(link, Qt.Key.Key_Space)

    assert link.text() == "What 2 words here mean to you both"
    assert "date: An evening that is planned." in link.accessibleDescription()
    (sheet,) = open_overlays(window)
    meanings = [each.text() for each in sheet.findChildren(ProseLabel, "meaning_text")]
    assert meanings == [DATE.meaning, LATE.meaning]


def test_one_word_is_named_and_none_needs_no_link(window: QWidget) -> None:
    link = MeaningLink(window, (DATE,))
    assert link.text() == "What “date” means to you both"

    link.show_words(())

    assert link.isHidden()
