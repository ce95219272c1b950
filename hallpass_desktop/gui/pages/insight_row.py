"""One number as a row that opens its notes: a name, careful words, and where strengths lie."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.number_text import NumberText, Strip
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle, height_in

_SIDE, _TOP, _RADIUS, _GAP = 10, 8, 8, 16
_NATURAL, _LEAST, _BESIDE_FROM = 320, 160, 420
_STRIP_WIDTH, _STRIP_HEIGHT = 132, 20
_BAND, _DOT = 2, 4
_ROOMS = 2
_ROLES = "body_medium", "small"  # of the name, of the words


class NumberRow(Hovering, Pressable, Themed, QPushButton):
    """The strip only draws what the words say, so a reader hears the words alone."""

    ring_gap = 0
    ring_radius = 8.0

    number_chosen = Signal(object)  # NumberText

    def __init__(self, parent: QWidget, text: NumberText) -> None:
        super().__init__(parent)
        self._text = text
        self._set: dict[int, tuple[TextBlock, TextBlock]] = {}  # by room, for painting
        self._expected: tuple[NumberText, int, tuple[TextBlock, TextBlock]] | None = None
        self.setObjectName("number_row")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        self.set_number(text)

    @property
    def number(self) -> NumberText:
        """What the row says."""
        return self._text

    def expect(self, text: NumberText, width: int) -> None:
        """Break the lines of a number that will be said soon, in a row of this width."""
        room = self._room(width)
        self._expected = text, room, self._broken(text, room)
        if self.isHidden():
            self.resize(width, self.height())

    def set_number(self, text: NumberText) -> None:
        """Say another number."""
        self._text = text
        self._set.clear()
        if self._expected is not None and self._expected[0] == text:
            _, room, self._set[room] = self._expected
        self._expected = None
        self.setAccessibleName(f"{text.name}. {text.words}")
        self.setEnabled(bool(text.notes))
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if text.notes else arrow)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        # The height as it stands: layouts ask for that of a width, and breaking lines is dear.
        return QSize(theme.current().px(_NATURAL), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(_LEAST), theme.current().px(_STRIP_HEIGHT + 2 * _TOP))

    def hasHeightForWidth(self) -> bool:
        return True

    def restyle(self) -> None:
        self._set.clear()
        self._expected = None
        super().restyle()

    def heightForWidth(self, width: int) -> int:
        look = theme.current()
        is_below = self._text.strip is not None and not self._is_beside(width)
        strip = look.px(_STRIP_HEIGHT) if is_below else 0
        return self._height_of_words(self._room(width)) + strip + 2 * look.px(_TOP)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        if self.isDown():
            paint.box(painter, self.rect(), look.px(_RADIUS), look.color("pressed"))
        else:
            paint.hover(painter, self.rect(), look.px(_RADIUS), self.hover_share())
        room, top, side = self._room(self.width()), look.px(_TOP), look.px(_SIDE)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - room if is_mirrored else side
        name, words = self._blocks(room)
        name.draw(painter, left, top, look.color("text" if self._text.notes else "text3"))
        words.draw(painter, left, top + name.height, look.color("text2"))
        if self._text.strip is not None:
            _Strip(painter, self._strip_area(), is_mirrored=is_mirrored).draw(self._text.strip)

    def _height_of_words(self, room: int) -> int:
        """Of the lines in a room: Qt asks for that of rooms that no row will ever have."""
        if room in self._set:
            return sum(block.height for block in self._set[room])
        look = theme.current()
        return sum(
            height_in(room, text, look.font(role), look.line_height(role))
            for text, role in zip((self._text.name, self._text.words), _ROLES, strict=True)
        )

    def _blocks(self, room: int) -> tuple[TextBlock, TextBlock]:
        """The name and the words, broken once for a room however often it is asked for."""
        if room not in self._set:
            if len(self._set) == _ROOMS:
                self._set.clear()  # somebody drags the window wider and wider
            self._set[room] = self._broken(self._text, room)
        return self._set[room]

    def _broken(self, text: NumberText, room: int) -> tuple[TextBlock, TextBlock]:
        direction = self.layoutDirection()
        name, words = (TextStyle.of(role, direction) for role in _ROLES)
        return TextBlock(text.name, name, room, room), TextBlock(text.words, words, room, room)

    def _is_beside(self, width: int) -> bool:
        return width >= theme.current().px(_BESIDE_FROM)

    def _room(self, width: int) -> int:
        look = theme.current()
        beside = look.px(_STRIP_WIDTH + _GAP) if self._is_beside(width) else 0
        return max(look.px(40), width - 2 * look.px(_SIDE) - beside)

    def _strip_area(self) -> QRectF:
        look = theme.current()
        width, height, side = look.px(_STRIP_WIDTH), look.px(_STRIP_HEIGHT), look.px(_SIDE)
        if self._is_beside(self.width()):
            area = QRectF(self.width() - side - width, (self.height() - height) / 2, width, height)
        else:
            area = QRectF(side, self.height() - look.px(_TOP) - height, width, height)
        return paint.mirrored(self, area)

    def _on_clicked(self) -> None:
        self.number_chosen.emit(self._text)


class _Strip:
    """The scale from 0 to 10 with what lies on it."""

    def __init__(self, painter: QPainter, area: QRectF, *, is_mirrored: bool) -> None:
        self._painter = painter
        self._area = area
        self._is_mirrored = is_mirrored
        self._scale = theme.current().scale

    def draw(self, strip: Strip) -> None:
        """The line, the middle half or the way, and the middle."""
        look = theme.current()
        self._line(0, 10, QPen(look.color("grid"), 1))
        for end in (0, 5, 10):
            at = self._at(end)
            self._painter.drawLine(at + QPointF(0, -4), at + QPointF(0, 4))
        band = QPen(look.color("edge"), _BAND * self._scale)
        if strip.low is not None and strip.high is not None:
            self._line(strip.low, strip.high, band)
        if strip.hollow is not None:
            self._line(strip.hollow, strip.full, band)
            ground, line = look.color("surface"), look.color("accent")
            paint.dot(self._painter, self._at(strip.hollow), _DOT * self._scale, ground, line, 1.75)
        paint.dot(self._painter, self._at(strip.full), _DOT * self._scale, look.color("accent"))

    def _line(self, start: float, end: float, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.drawLine(self._at(start), self._at(end))

    def _at(self, value: float) -> QPointF:
        share = value / 10
        inset = (_DOT + 1) * self._scale
        along = inset + (self._area.width() - 2 * inset) * (
            1 - share if self._is_mirrored else share
        )
        return QPointF(self._area.left() + along, round(self._area.center().y()) + 0.5)
