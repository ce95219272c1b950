"""What stands round every screen of a stage, and how it folds where there is little room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.domain.timer import Timer
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.agenda import AgendaList, AgendaWords
from hallpass_desktop.gui.stage.foot import Foot
from hallpass_desktop.gui.stage.people import People
from hallpass_desktop.gui.stage.ring import RingCard, TimerRing
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.stage.strip import Strip
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label

_SIDE, _GAP, _COLUMN, _WIDEST = 48, 40, 300, 1600
_BESIDE_PEOPLE = 140
_NARROW, _LOW, _VERY_LOW = 1120, 680, 500


class Frame(QWidget):
    """The strip, the two people, the large card, the timer, the agenda and the foot."""

    def __init__(self, parent: QWidget, scene: Scene) -> None:
        super().__init__(parent)
        self._scene = scene
        self._screen: Screen | None = None
        self._is_compact: bool | None = None
        self._lines = AgendaWords(self, scene)
        self._build()
        self._set_compact(True)  # a window is never made wider than asked before it is folded

    @property
    def screen_shown(self) -> Screen | None:
        """The screen in the card."""
        return self._screen

    def show_screen(self, screen: Screen, talk: Talk) -> None:
        """Put a screen into the card, in place of the one before, which goes for good."""
        before, self._screen = self._screen, screen
        if before is not None:
            self._holder.removeWidget(before)
        screen.set_low(self._is_very_low())  # before it is measured, or the window would grow
        screen.setParent(self.card)
        self._holder.addWidget(screen)
        self.foot.show_ways(screen.ways)
        self.foot.set_pauses(screen.can_pause)
        self.strip.set_ends(screen.can_end)
        self.show_talk(talk)
        screen.show()
        if before is not None:
            let_go([before])

    def show_talk(self, talk: Talk) -> None:
        """The same screen, further on."""
        screen = self._screen
        if screen is None:
            return
        self.people.show_roles(*screen.roles())
        lines, at = self._lines.lines(talk)
        where = self._lines.where(talk)
        self.agenda.show_lines(lines, at, where)
        self._where.setText(where)
        self._has_timer = talk.timer is not None
        self.ring_card.say_sound(has_tone=talk.has_tone)
        self._fold()

    def show_left(self, timer: Timer, left: float) -> None:
        """How long a turn has still, second by second."""
        for ring in (self.ring_card.ring, self._small_ring):
            ring.show_left(left, timer.seconds)

    def hasHeightForWidth(self) -> bool:
        """It folds instead: a window of little height is never made higher."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.start(self).fillRect(self.rect(), theme.current().color("together"))

    _has_timer = False

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.strip = Strip(self, self._scene)
        outer.addWidget(self.strip)
        self._inner = QVBoxLayout()
        outer.addLayout(self._inner, 1)
        self._inner.addLayout(self._build_middle(), 1)
        self.foot = Foot(self)
        self._inner.addWidget(self.foot)

    def _build_middle(self) -> QHBoxLayout:
        self._middle = QHBoxLayout()
        self._middle.setSpacing(theme.current().px(_GAP))
        left = QVBoxLayout()
        self._left = left
        left.addLayout(self._build_top())
        self.card = Card(self, radius=16)
        self._holder = QVBoxLayout(self.card)
        left.addWidget(self.card, 1)
        self._middle.addLayout(left, 1)
        self._column = QWidget(self)
        self._column.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        side = QVBoxLayout(self._column)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.current().px(18))
        self.ring_card = RingCard(self._column)
        self.agenda = AgendaList(self._column)
        side.addWidget(self.ring_card)
        side.addWidget(self.agenda, 1)
        self._middle.addWidget(self._column)
        return self._middle

    def _build_top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(theme.current().px(16))
        self.people = People(self, self._scene)
        self._where = Label(self, "", "lead", "text2")
        self._where.setObjectName("where_label")
        self._small_ring = TimerRing(self, is_small=True)
        top.addWidget(self.people, 1)
        top.addWidget(self._where, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._small_ring)
        return top

    def _fold(self) -> None:
        screen, scale = self._screen, theme.current().scale
        if screen is None:
            return
        is_low = self.height() < _LOW * scale
        is_compact = is_low or self.width() < _NARROW * scale
        if is_compact != self._is_compact:
            self._set_compact(is_compact)
        screen.set_low(self._is_very_low())
        has_side = screen.has_people and screen.has_agenda
        self.people.setVisible(screen.has_people)
        self._column.setVisible(has_side and not is_compact)
        self.ring_card.setVisible(self._has_timer)
        self._small_ring.setVisible(has_side and is_compact and self._has_timer)
        around = self.people.sizeHint().width() + theme.current().px(_BESIDE_PEOPLE)
        has_room = around + self._where.sizeHint().width() <= self.width()
        self._where.setVisible(has_side and is_compact and has_room)
        self._pad(is_compact)

    def _is_very_low(self) -> bool:
        return self.height() < _VERY_LOW * theme.current().scale

    def _set_compact(self, is_compact: bool) -> None:
        self._is_compact = is_compact
        for part in (self.strip, self.people, self.foot):
            part.set_compact(is_compact)
        for side in (self._column, self._where, self._small_ring):
            side.setVisible(False)
        self._pad(is_compact)

    def _pad(self, is_compact: bool) -> None:
        look = theme.current()
        side = look.px(20 if is_compact else _SIDE)
        side += max(0, self.width() - 2 * side - look.px(_WIDEST)) // 2
        top, bottom = (10, 12) if is_compact else (32, 32)
        self._inner.setContentsMargins(side, look.px(top), side, look.px(bottom))
        self._inner.setSpacing(look.px(12 if is_compact else 44))
        self._left.setSpacing(look.px(8 if is_compact else 22))
        self._column.setFixedWidth(look.px(_COLUMN))
        inside = look.px(20 if is_compact else 38)
        above = look.px(12 if is_compact else 28)
        self._holder.setContentsMargins(inside, above, inside, look.px(10))
