"""What there is to do: Pause, the largest of all, and the ways on from this screen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label

_GAP, _WIDEST_PAUSE = 16, 340


class Foot(QWidget):
    """Without room for all of it beside each other, the ways stand above the pause."""

    pause_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._ways: tuple[Button, ...] = ()
        self._is_compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        self.pause.clicked.connect(self.pause_asked)

    def show_ways(self, ways: Sequence[Button]) -> None:
        """Offer these instead of those before."""
        going = [way for way in self._ways if way not in ways]
        for way in going:
            self._row.removeWidget(way)
        let_go(going)
        self._ways = tuple(ways)
        for way in self._ways:
            self._row.addWidget(way)
            way.set_button_size(self._size())
            way.show()
        self._arrange()

    def set_pauses(self, can_pause: bool) -> None:
        """Whether there is something to pause."""
        self.pause.setVisible(can_pause)
        self._note.setVisible(can_pause)
        self._arrange()

    def set_compact(self, is_compact: bool) -> None:
        """Smaller, and without the sentence."""
        self._is_compact = is_compact
        self.pause.set_button_size("pause_sm" if is_compact else "pause")
        for way in self._ways:
            way.set_button_size(self._size())
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest button, for the others can stand above it."""
        buttons = [self.pause, *self._ways]
        widest = max(button.sizeHint().width() for button in buttons)
        return QSize(widest, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """How high it is follows from the width it has, never from the least one."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        look = theme.current()
        self.pause = Button(self, self.tr("Pause"), "primary", "pause", "pause")
        self.pause.setObjectName("pause_button")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pause.setSizePolicy(policy)
        self._note = QWidget(self)
        lines = QVBoxLayout(self._note)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for words in (
            self.tr("Either of you, at any time."),
            self.tr("You do not have to say why."),
        ):
            lines.addWidget(Label(self._note, words, "lead", "text2"))
        self.pause.setAccessibleDescription(self.tr("Either of you, at any time. Also with F8."))
        self._row = FlowLayout(None, _GAP, _GAP)
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(look.px(_GAP))
        self._outer.addWidget(self.pause, 2)
        self._outer.addWidget(self._note, 0, Qt.AlignmentFlag.AlignVCenter)
        self._outer.addStretch(1)
        self._outer.addLayout(self._row)
        self._outer.setAlignment(self._row, Qt.AlignmentFlag.AlignVCenter)

    def _size(self) -> str:
        return "shared_sm" if self._is_compact else "shared"

    def _arrange(self) -> None:
        look = theme.current()
        gap = look.px(_GAP)
        ways = sum(way.sizeHint().width() + gap for way in self._ways)
        pause = 0 if self.pause.isHidden() else self.pause.sizeHint().width()
        widest = max(pause, look.px(_WIDEST_PAUSE))
        self.pause.setMaximumWidth(16_777_215 if self._is_compact else widest)
        note = self._note.sizeHint().width() + gap
        has_room = pause and not self._is_compact and widest + ways + note <= self.width()
        self._note.setVisible(bool(has_room))
        self.pause.setMinimumWidth(widest if has_room else 0)
        fits = pause + ways + gap <= self.width()
        along, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._outer.setDirection(along if fits else above)
        lines = self._row.heightForWidth(self.width()) if self._ways else 0
        high = 0 if self.pause.isHidden() else self.pause.sizeHint().height()
        between = gap if high and lines else 0
        self.setFixedHeight(max(high, lines) if fits else high + between + lines)
