"""What this session goes through: done, now and to come, each with a mark of its own shape."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.talk import Doing, Talk, Turn, other
from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing

_ROW, _MARK, _SIDE, _GAP = 38, 20, 8, 12


class AgendaList(Drawing):
    """Where there is no room for every line, it shows those around the present one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("agenda")
        self._lines: tuple[str, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lines(self, lines: Sequence[str], at: int) -> None:
        """Show these lines, one of them as the present one."""
        if (tuple(lines), at) == (self._lines, self._at):
            return
        self._lines, self._at = tuple(lines), at
        #: Read aloud: "Now: Robin speaks, 3 of 9"
        said = self.tr("Now: {line}, {number} of {all}")
        self.setText(said.format(line=lines[at], number=at + 1, all=len(lines)))
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(200), look.px(_ROW) * max(1, len(self._lines)))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(160), look.px(_ROW) * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        row = theme.current().px(_ROW)
        room = max(1, self.height() // row)
        first = max(0, min(self._at - 1, len(self._lines) - room))
        for place in range(first, min(len(self._lines), first + room)):
            self._draw(painter, (place - first) * row, place)

    def _draw(self, painter: QPainter, top: int, place: int) -> None:
        look = theme.current()
        side, row = look.icon_px(_MARK), look.px(_ROW)
        mark = QRectF(look.px(_SIDE), top + (row - side) / 2, side, side)
        self._draw_mark(painter, paint.mirrored(self, mark), place)
        is_here = place == self._at
        font = look.font("shared_strong" if is_here else "shared_small")
        left = look.px(_SIDE + _GAP) + side
        area = paint.mirrored(self, QRectF(left, top, self.width() - left, row))
        words = QFontMetricsF(font).elidedText(
            self._lines[place], Qt.TextElideMode.ElideRight, area.width()
        )
        paint.words(painter, area, words, font, look.color("text" if is_here else "text2"))

    def _draw_mark(self, painter: QPainter, area: QRectF, place: int) -> None:
        look = theme.current()
        radius = area.width() / 2
        centre = QPointF(area.center())
        if place > self._at:
            fill, line = look.color("surface"), look.color("edge")
            paint.dot(painter, centre, radius - 0.75, fill, line)
            return
        paint.dot(painter, centre, radius, look.color("accent"))
        if place == self._at:
            paint.dot(painter, centre, radius * 0.4, look.color("surface"))
            return
        inset = area.width() * 0.2
        tick = area.adjusted(inset, inset, -inset, -inset)
        icons.draw(painter, "check", tick, look.color("onAccent"))


class AgendaWords(QObject):
    """Says a session's way line by line: the turns in the steps they take."""

    def __init__(self, parent: QObject, scene: Scene) -> None:
        super().__init__(parent)
        self._scene = scene

    def lines(self, talk: Talk) -> tuple[tuple[str, ...], int]:
        """Every line, and which one is now."""
        lines: list[str] = []
        at = 0
        for part in talk.agenda:
            if part is Part.OVER:
                continue
            is_now = part is talk.part
            if is_now and talk.turn is not None:
                steps, step = self._turns(talk, talk.turn)
                at = len(lines) + step
                lines.extend(steps)
                continue
            at = len(lines) if is_now else at
            lines.append(self._scene.words_of(part).label)
        return tuple(lines), min(at, len(lines) - 1)

    def _turns(self, talk: Talk, turn: Turn) -> tuple[list[str], int]:
        speaks, says = self.tr("{name} speaks"), self.tr("{name} says it back")
        first, second = self._scene.name(talk.first), self._scene.name(other(talk.first))
        steps = [speaks.format(name=first), says.format(name=second)]
        steps += [speaks.format(name=second), says.format(name=first)]
        step = 0 if turn.doing is Doing.SPEAK else 1
        return steps, step + 2 * turn.second
