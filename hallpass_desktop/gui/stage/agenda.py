"""What this session goes through: done, now and to come, each with a mark of its own shape."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.talk import Doing, Talk, Turn, other
from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle

_ROW, _MARK, _SIDE, _GAP, _AIR = 38, 20, 8, 12, 10


class AgendaList(Drawing):
    """Where there is no room for every line, it shows those around the present one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("agenda")
        self._lines: tuple[str, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lines(self, lines: Sequence[str], at: int, where: str) -> None:
        """Show these lines, one of them as the present one."""
        if (tuple(lines), at) == (self._lines, self._at):
            return
        self._lines, self._at = tuple(lines), at
        #: Read aloud: "Now: Robin speaks, 3 of 9"
        self.setText(self.tr("Now: {where}").format(where=where))
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(200), look.px(_ROW) * max(1, len(self._lines)))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(160), look.px(_ROW) * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        blocks = [self._block(place) for place in range(len(self._lines))]
        heights = [max(theme.current().px(_ROW), block.height + _air()) for block in blocks]
        top = 0
        for place in range(self._first(heights), len(blocks)):
            if top + heights[place] > self.height():
                break
            self._draw(painter, QRectF(0, top, self.width(), heights[place]), place, blocks[place])
            top += heights[place]

    def _first(self, heights: Sequence[int]) -> int:
        """From the top, or else from the line before the present one, if the rest fills it."""
        first = 0
        while first < self._at - 1 and sum(heights[first:]) > self.height():
            first += 1
        return first

    def _block(self, place: int) -> TextBlock:
        role = "shared_strong" if place == self._at else "shared_small"
        room = max(1, self.width() - _left())
        style = TextStyle.of(role, self.layoutDirection())
        return TextBlock(self._lines[place], style, room, room)

    def _draw(self, painter: QPainter, row: QRectF, place: int, block: TextBlock) -> None:
        look = theme.current()
        side = look.icon_px(_MARK)
        mark = QRectF(look.px(_SIDE), row.top() + (row.height() - side) / 2, side, side)
        self._draw_mark(painter, paint.mirrored(self, mark), place)
        room = QRectF(_left(), row.top(), self.width() - _left(), row.height())
        area = paint.mirrored(self, room)
        color = look.color("text" if place == self._at else "text2")
        block.draw(painter, area.left(), area.top() + (area.height() - block.height) / 2, color)

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


def _left() -> int:
    """Where the words begin."""
    look = theme.current()
    return look.px(_SIDE + _GAP) + look.icon_px(_MARK)


def _air() -> int:
    """What stays free above and below words of several lines."""
    return theme.current().px(_AIR)


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

    def where(self, talk: Talk) -> str:
        """The present line, and how far it is: turns are one part, or the end would move away."""
        lines, at = self.lines(talk)
        parts = [part for part in talk.agenda if part is not Part.OVER]
        number = parts.index(talk.part) + 1 if talk.part in parts else len(parts)
        #: Where a session stands: "Robin speaks, 3 of 9"
        words = self.tr("{line}, {number} of {all}")
        return words.format(line=lines[at], number=number, all=len(parts))

    def _turns(self, talk: Talk, turn: Turn) -> tuple[list[str], int]:
        speaks, says = self.tr("{name} speaks"), self.tr("{name} says it back")
        first, second = self._scene.name(talk.first), self._scene.name(other(talk.first))
        steps = [speaks.format(name=first), says.format(name=second)]
        steps += [speaks.format(name=second), says.format(name=first)]
        step = 0 if turn.doing is Doing.SPEAK else 1
        return steps, step + 2 * turn.second
