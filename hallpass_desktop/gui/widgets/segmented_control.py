"""Two to four views of the same thing, side by side in one frame."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.style.palette import faded
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Choosing, Hovering, Themed
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.pressable import Pressable

_HEIGHT, _SIDE, _RADIUS = 32, 12, 8


class SegmentedControl(Themed, QWidget):
    """One segment is chosen, or none at first; arrows move, as in radio buttons."""

    chosen_changed = Signal(str)  # the code

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer (code, words) pairs; the first is chosen."""
        for segment in self._segments:
            self._row.removeWidget(segment)
        let_go(self._segments)
        self._segments = [self._add(code, text) for code, text in choices]
        if self._segments:
            self._segments[0].is_first = True
            self._segments[-1].is_last = True
            self._segments[0].setChecked(True)

    def chosen(self) -> str:
        """Answer the code of the segment that is on."""
        return next((one.code for one in self._segments if one.isChecked()), "")

    def set_chosen(self, code: str) -> None:
        """Choose a segment without telling."""
        for segment in self._segments:
            if segment.code == code:
                segment.setChecked(True)

    def choose_none(self) -> None:
        """Show that nothing is chosen yet, without telling."""
        for segment in self._segments:
            segment.setAutoExclusive(False)
            segment.setChecked(False)
            segment.setAutoExclusive(True)

    def segments(self) -> "tuple[Segment, ...]":
        return tuple(self._segments)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        paint.box(painter, self.rect(), look.px(_RADIUS), look.color("surface"))

    def _add(self, code: str, text: str) -> "Segment":
        segment = Segment(self, text, code)
        segment.setObjectName(f"{code}_segment")
        segment.clicked.connect(self._on_segment_clicked)
        self._row.addWidget(segment)
        return segment

    def _on_segment_clicked(self) -> None:
        self.chosen_changed.emit(self.chosen())


class Segment(Hovering, Choosing, Pressable, Themed, QRadioButton):
    """One segment; draws its part of the common frame."""

    ring_gap = 0
    ring_radius = 8.0

    def __init__(self, parent: QWidget | None = None, text: str = "", code: str = "") -> None:
        super().__init__(parent)
        self.code = code
        self.is_first = False
        self.is_last = False
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fade_choices()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = paint.text_width(paint.plain(self.text()), look.font("label_strong"))
        return QSize(width + 2 * look.px(_SIDE) + 1, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        painter.setClipRect(self.rect())
        frame = self._frame()
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(frame, look.px(_RADIUS), look.px(_RADIUS))
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self._fill())
        painter.restore()
        self._draw_lines(painter, frame)
        self._draw_words(painter)

    def _frame(self) -> QRectF:
        """Answer the frame, reaching beyond the sides where a neighbour continues it."""
        beyond = theme.current().px(20)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_left, at_right = (
            (self.is_last, self.is_first) if is_mirrored else (self.is_first, self.is_last)
        )
        return QRectF(self.rect()).adjusted(
            0 if at_left else -beyond, 0, 0 if at_right else beyond, 0
        )

    def _fill(self) -> QColor:
        look = theme.current()
        if self.isDown() and not self.isChecked():
            return look.color("pressed")
        clear = QColor(Qt.GlobalColor.transparent)
        rest = faded(clear, look.color("hover"), self.hover_share())
        return faded(rest, look.color("accentSoft"), self.choice_share())

    def _draw_lines(self, painter: QPainter, frame: QRectF) -> None:
        look = theme.current()
        paint.box(painter, frame, look.px(_RADIUS), None, look.color("edge"))
        if self.isChecked() and look.is_high_contrast:
            inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            paint.box(painter, inside, look.px(_RADIUS - 1), None, look.color("accent"), 2)
        if not self.is_last:
            end = 0.5 if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else -0.5
            x = end if end > 0 else self.width() + end
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(int(x), 1, int(x), self.height() - 2)

    def _draw_words(self, painter: QPainter) -> None:
        look = theme.current()
        role = "label_strong" if self.isChecked() else "label"
        color = "onAccentSoft" if self.isChecked() else "text2"
        if not self.isEnabled():
            color = "disabledText"
        text = paint.plain(self.text())
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, self.rect(), text, look.font(role), look.color(color), centre)
