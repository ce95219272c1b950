"""The row of a step: its mark, its name or question, its answer in short."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.pressable import Pressable

_MARK, _ROW, _OPEN_ROW, _NAME, _CHEVRON, _STACKS_BELOW = 24, 34, 30, 150, 16, 480


def air_around(line: int) -> int:
    """The space above and below a line of an answer that puts it beside the name of its step."""
    return max(0, theme.current().px(_ROW) - line) // 2


class StepHeader(Hovering, Pressable, Themed, QPushButton):
    """One thing to press, whatever is shown inside it."""

    ring_gap = -1

    def __init__(self, parent: QWidget | None = None, number: int = 1, name: str = "") -> None:
        super().__init__(parent)
        self._is_open = False
        self._question = name
        self._name = name
        self._summary: QWidget | None = None
        self._build(number)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_open(is_open=False)

    def set_question(self, question: str) -> None:
        """Choose what stands here while the step is open."""
        self._question = question
        self.show_open(is_open=self._is_open)

    def set_answered(self, is_answered: bool) -> None:
        """Show a check in place of the number."""
        self.mark.set_answered(is_answered)
        self._tell_readers()

    def set_summary(self, summary: QWidget | None) -> None:
        """Show an answer in short, while folded; it brings the air around its lines."""
        if self._summary is not None:
            self._summaries.removeWidget(self._summary)
            self._summary.deleteLater()
        self._summary = summary
        if summary is not None:
            self._summaries.addWidget(summary)
        self.show_open(is_open=self._is_open)

    def show_open(self, *, is_open: bool) -> None:
        """Show the question, or the name and the answer."""
        self._is_open = is_open
        self.mark.set_open(is_open)
        self._label.set_role("step" if is_open else "step_name")
        self._label.set_tone("text" if is_open else "text2")
        self._label.setText(self._question if is_open else self._name)
        self._chevron.setVisible(not is_open)
        self._summary_box.setVisible(self._shows_summary())
        look = theme.current()
        top, air, bottom = (11, 3, 0) if is_open else (5, 5, 5)
        self._label.setContentsMargins(0, look.px(air), 0, 0 if is_open else look.px(air))
        self._grid.setContentsMargins(look.px(14), look.px(top), look.px(16), look.px(bottom))
        self._arrange()
        self._tell_readers()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._grid.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._grid.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._grid.totalMinimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if not self._is_open:
            paint.hover(painter, inside, look.px(8), self.hover_share())
        if self.is_focus_visible:
            paint.box(painter, inside, look.px(8), None, look.color("focus"), 2)

    def _build(self, number: int) -> None:
        look = theme.current()
        self.mark = StepMark(self, number)
        self._label = Label(self, "", "step_name", "text2", wraps=True)
        self._summary_box = QWidget(self)
        self._summaries = QVBoxLayout(self._summary_box)
        self._summaries.setContentsMargins(0, 0, 0, 0)
        self._chevron = _Chevron(self)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(4))
        for part in (self.mark, self._label, self._summary_box, self._chevron):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _arrange(self) -> None:
        """Put the answer beside the name, or below it where there is little room."""
        look = theme.current()
        top = Qt.AlignmentFlag.AlignTop
        stacks = self.width() < look.px(_STACKS_BELOW)
        is_beside = self._shows_summary() and not stacks
        for part in (self.mark, self._label, self._summary_box, self._chevron):
            self._grid.removeWidget(part)
        self._label.setFixedWidth(look.px(_NAME)) if is_beside else _set_free(self._label)
        self._grid.addWidget(self.mark, 0, 0, top)
        self._grid.addWidget(self._label, 0, 1, 1, 1 if is_beside else 2, top)
        row = 0 if is_beside else 1
        column = 2 if is_beside else 1
        self._grid.addWidget(self._summary_box, row, column, 1, 1 if is_beside else 2, top)
        self._grid.addWidget(self._chevron, 0, 3, top)
        self._grid.setColumnMinimumWidth(0, look.px(28))
        self._grid.setColumnStretch(2, 1)

    def _shows_summary(self) -> bool:
        return self._summary is not None and not self._is_open

    def _tell_readers(self) -> None:
        name = self._question if self._is_open else self._name
        self.setAccessibleName(f"{self.mark.number}. {name}")
        self.setAccessibleDescription(self.tr("Answered") if self.mark.is_answered else "")


class StepMark(Drawing):
    """A circle: the number, the number of the open step, or a check."""

    def __init__(self, parent: QWidget | None = None, number: int = 1) -> None:
        super().__init__(parent)
        self.number = number
        self.is_answered = False
        self._is_open = False

    def set_answered(self, is_answered: bool) -> None:
        self.is_answered = is_answered
        self.update()

    def set_open(self, is_open: bool) -> None:
        self._is_open = is_open
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_MARK), look.px(_OPEN_ROW if self._is_open else _ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        circle = self._circle()
        radius = circle.height() / 2
        if self._is_open:
            paint.box(painter, circle, radius, look.color("accent"))
            self._draw_number(painter, "onAccent")
        elif self.is_answered:
            line = look.color("accent") if look.is_high_contrast else None
            paint.box(painter, circle, radius, look.color("accentSoft"), line)
            side = look.icon_px(14)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(circle.center())
            icons.draw(painter, "check", spot, look.color("onAccentSoft"))
        else:
            paint.box(painter, circle, radius, None, look.color("edge"))
            self._draw_number(painter, "text2")

    def _circle(self) -> QRectF:
        side = theme.current().px(_MARK)
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(self.rect()).center())
        return circle

    def _draw_number(self, painter: QPainter, tone: str) -> None:
        look = theme.current()
        font, color = look.font("small_strong"), look.color(tone)
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, self._circle(), str(self.number), font, color, centre)


class _Chevron(Drawing):
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(_CHEVRON + 2), look.px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        side = look.icon_px(_CHEVRON)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(QRectF(self.rect()).center())
        icons.draw(paint.start(self), "chevron-down", spot, look.color("text3"))


def _set_free(widget: QWidget) -> None:
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(16_777_215)
