"""A sentence whose parts can be pressed: underlined where answered, dotted where still empty."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hallpass_desktop.domain.sentence import Part, Sentence
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.pressable import Pressable

_LINE, _UNDERLINE_GAP = 30, 3


class PartButton(Pressable, QAbstractButton):
    """Lies over the words of one part; draws nothing but its focus."""

    ring_gap = -1

    def __init__(self, parent: QWidget, part: Part) -> None:
        super().__init__(parent)
        self._rects: list[QRect] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Change this part"))
        self.setObjectName(f"{part.slot}_part_button")
        self.show_part(part)
        self.show()

    def show_part(self, part: Part) -> None:
        """Stand for other words of the same slot."""
        self.part = part
        self.setAccessibleName(part.text)

    def place(self, rects: list[QRect]) -> None:
        """Cover the words, over as many lines as they take."""
        region = QRegion()
        for rect in rects:
            region = region.united(QRegion(rect))
        outer = region.boundingRect()
        self._rects = [rect.translated(-outer.topLeft()) for rect in rects]
        self.setGeometry(outer)
        self.setMask(region.translated(-outer.topLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_focus_visible:
            return
        painter = paint.start(self)
        for rect in self._rects:
            inner = QRectF(rect).adjusted(1, 1, -1, -1)
            paint.box(painter, inner, 4, None, theme.current().color("focus"), 2)


class SentenceView(Themed, QWidget):
    """Shows one sentence; `part_pressed` carries the part."""

    part_pressed = Signal(object)  # Part

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = Sentence(())
        self._buttons: list[PartButton] = []
        self._layout = QTextLayout()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sentence(self, sentence: Sentence) -> None:
        """Show another sentence; the keyboard stays where it was."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        self._fill_buttons([part for part in sentence.parts if part.slot])
        self._lay_out(self.width())
        self.setAccessibleName(sentence.text)
        self.updateGeometry()
        self.update()

    def buttons(self) -> tuple[PartButton, ...]:
        """What can be pressed, in the order of the sentence."""
        return tuple(self._buttons)

    def restyle(self) -> None:
        self._lay_out(self.width())
        super().restyle()

    def sizeHint(self) -> QSize:
        width = theme.current().px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(_LINE))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = QTextLayout()
        lines = _break_lines(layout, self._sentence, width, self.layoutDirection())
        return max(1, lines) * theme.current().px(_LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        self._layout.draw(painter, QPointF(0, 0))
        for part, start, end in self._spans():
            self._underline(painter, part, start, end)

    def _fill_buttons(self, parts: list[Part]) -> None:
        """A language has the same slots in every sentence, so the buttons are made once."""
        if [button.part.slot for button in self._buttons] == [part.slot for part in parts]:
            for button, part in zip(self._buttons, parts, strict=True):
                button.show_part(part)
            return
        let_go(self._buttons)
        self._buttons = [PartButton(self, part) for part in parts]
        for button in self._buttons:
            button.clicked.connect(self._on_part_clicked)

    def _on_part_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, PartButton):
            self.part_pressed.emit(pressed.part)

    def _lay_out(self, width: int) -> None:
        self._layout = QTextLayout()
        _break_lines(self._layout, self._sentence, width, self.layoutDirection())
        for button, (_, start, end) in zip(self._buttons, self._spans(), strict=True):
            rects = [_outer(rect) for rect in self._rects(start, end)]
            button.place([rect.intersected(self.rect()) for rect in rects])

    def _spans(self) -> Iterator[tuple[Part, int, int]]:
        """Every part that can be pressed, with its place in the text."""
        position = 0
        for part in self._sentence.parts:
            end = position + len(part.text)
            if part.slot:
                yield part, position, end
            position = end

    def _rects(self, start: int, end: int) -> list[QRectF]:
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_x(line, first), _x(line, last)))
                right = min(right, line.naturalTextRect().right())
                found.append(QRectF(left, line.y(), right - left, line.height()))
        return found

    def _underline(self, painter: QPainter, part: Part, start: int, end: int) -> None:
        if self._sentence.is_edited:
            return
        look = theme.current()
        pen = QPen(look.color("edge" if part.is_empty else "accent"), 2 * look.icon_scale)
        if part.is_empty:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([0.1, 1.9])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for rect in self._rects(start, end):
            y = round(rect.bottom()) + look.px(_UNDERLINE_GAP) - 2
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _break_lines(
    layout: QTextLayout, sentence: Sentence, width: int, direction: Qt.LayoutDirection
) -> int:
    """Set the sentence into lines of the design's height, and answer how many there are."""
    look = theme.current()
    layout.setText("".join(part.text for part in sentence.parts))
    layout.setFont(look.font("writing"))
    option = layout.textOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.setFormats(_formats(sentence))
    line_height = look.px(_LINE)
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lead = (line_height - line.ascent() - line.descent()) / 2
        line.setPosition(QPointF(0, lines * line_height + lead))
        lines += 1
    layout.endLayout()
    return lines


def _x(line: QTextLine, position: int) -> float:
    place: Any = line.cursorToX(position)  # x and position; the stubs say object
    return float(place[0])


def _formats(sentence: Sentence) -> list[QTextLayout.FormatRange]:
    look = theme.current()
    found, position = [], 0
    for part in sentence.parts:
        ranged = QTextLayout.FormatRange()
        ranged.start, ranged.length = position, len(part.text)
        ink = QTextCharFormat()
        ink.setForeground(look.color("text3" if part.is_empty else "text"))
        ink.setFont(_slanted(look.font("writing")) if part.is_empty else look.font("writing"))
        ranged.format = ink
        found.append(ranged)
        position += len(part.text)
    return found


def _slanted(font: QFont) -> QFont:
    font.setItalic(True)
    return font


def _outer(rect: QRectF) -> QRect:
    return rect.adjusted(-2, -1, 2, 4).toAlignedRect()
