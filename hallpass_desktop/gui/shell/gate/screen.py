"""The lock screen: the closed notebook with its label plate, and the few choices around it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.shell.bar_button import BarButton
from hallpass_desktop.gui.shell.gate.face import Face
from hallpass_desktop.gui.shell.gate.visit import Visit
from hallpass_desktop.gui.shell.look_choices import LookChoices
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.kbd import Kbd
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.notebook_cover import NotebookCover
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.system.settings import Settings

_AIR, _COVER_HEIGHT, _AROUND_COVER = 8, 648, 104
_TOP, _TOP_WHEN_SHORT = 84, 28


class LockScreen(Panel):
    """Shows one face at a time on the plate; asks and decides nothing itself."""

    settings_chosen = Signal(object)  # Settings
    another_asked = Signal()
    new_asked = Signal()
    limits_asked = Signal()

    def __init__(
        self, settings: Settings, *, is_filtered: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("lock_screen")
        self._settings = settings
        self._is_filtered = is_filtered
        self._face: Face | None = None
        self._make: Callable[[], Face] | None = None
        self.hides_others = False
        self._build()
        self._connect()

    @property
    def face(self) -> Face | None:
        """What is on the plate."""
        return self._face

    def put_up(self, make: Callable[[], Face]) -> None:
        """Put a face on the plate that can be made again when the looks change."""
        self._make = make
        self.show_face(make())

    def take_over(self, before: "LockScreen") -> None:
        """Go on where another screen stood: the same face, the same words, the same visit."""
        for visit in before.findChildren(Visit):
            visit.move_to(self)
        if before.hides_others:
            self.hide_other_notebooks()
        if before.face is None or before.make is None:
            return
        self.put_up(before.make)
        if self._face is not None:
            self._face.show_typed(before.face.typed())
            before.face.clear_secrets()
            if before.face.busy_words:
                self._face.set_busy(before.face.busy_words)

    @property
    def make(self) -> Callable[[], Face] | None:
        """What makes the face on the plate."""
        return self._make

    def show_face(self, face: Face) -> None:
        """Put another face on the plate and the keyboard into it."""
        if self._face is not None:
            self._face.clear_secrets()
            self._cover.column.removeWidget(self._face)
            self._face.hide()
            self._face.deleteLater()
        self._face = face
        face.setParent(self._cover.plate)
        self._cover.column.addWidget(face)
        face.show()
        face.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, words: str) -> None:
        """Let the plate say what is happening."""
        if self._face is not None:
            self._face.set_busy(words)

    def set_ready(self) -> None:
        """Let the plate take presses again."""
        if self._face is not None:
            self._face.set_ready()

    def hide_other_notebooks(self) -> None:
        """Offer nothing but what is on the plate, as long as unsaved words wait behind it."""
        self.hides_others = True
        self._another.hide()
        self._new.hide()

    def show_settings(self, settings: Settings) -> None:
        """Show other settings as the chosen ones."""
        self._settings = settings
        self._look.show_settings(settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = theme.current()
        widest = sum(hint.sizeHint().width() for hint in self._hint_lines) + look.px(
            2 * 24 + 32 + 16
        )
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._hints.setDirection(across if widest <= self.width() else down)
        room = self.height() - look.px(_AROUND_COVER)
        self._cover.setMinimumHeight(max(0, min(look.px(_COVER_HEIGHT), room)))
        self._cover.set_top(_TOP if room >= look.px(_COVER_HEIGHT) else _TOP_WHEN_SHORT)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_bar())
        self._scroll = ScrollPage(self)
        self._scroll.set_padding(0, _AIR, 0, 28)
        self._cover = NotebookCover(self._scroll)
        # In a row of its own, because an aligned widget is asked for its height at full width.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cover)
        row.addStretch(1)
        self._scroll.column.addStretch(1)
        self._scroll.column.addLayout(row)
        self._scroll.column.addStretch(1)
        self._scroll.column.addLayout(self._make_hints())
        column.addWidget(self._scroll, 1)
        column.setContentsMargins(look.px(16), look.px(14), look.px(16), 0)

    def _make_bar(self) -> QHBoxLayout:
        left = QWidget(self)
        row = FlowLayout(left, gap=4, line_gap=4)
        self._another = BarButton(left, self.tr("Open another notebook"), "book-open")
        self._another.setObjectName("another_button")
        self._new = BarButton(left, self.tr("Make a new one"), "plus")
        self._new.setObjectName("new_button")
        row.addWidget(self._another)
        row.addWidget(self._new)
        self._look = LookChoices(self._settings, self)
        bar = QHBoxLayout()
        bar.setSpacing(theme.current().px(16))
        bar.addWidget(left, 1)
        bar.addWidget(self._look)
        return bar

    def _make_hints(self) -> QBoxLayout:
        self._hints = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._hints.setSpacing(theme.current().px(24))
        self._limits = LinkButton(self, self.tr("What it can and cannot protect"), "label_regular")
        self._limits.setObjectName("limits_button")
        self._limits.set_tone("text2")
        self._hint_lines = (self._cover_hint(), self._network_hint(), self._limits)
        self._hints.addStretch(1)
        for hint in self._hint_lines:
            self._hints.addWidget(hint, 0, Qt.AlignmentFlag.AlignCenter)
        self._hints.addStretch(1)
        return self._hints

    def _cover_hint(self) -> QWidget:
        if not self._settings.cover_on_double_escape:
            key = self._settings.cover_key
            return self._hint("eye-closed", (self.tr("Press"), key, self.tr("to cover the screen")))
        #: Esc is the name of the key; the sentence reads "Press Esc Esc any time to cover ..."
        esc = self.tr("Esc")
        words = (self.tr("Press"), esc, esc, self.tr("any time to cover the screen"))
        return self._hint("eye-closed", words)

    def _network_hint(self) -> QWidget:
        if self._is_filtered:
            return self._hint("wifi-off", (self.tr("This app never goes online"),))
        return self._hint("wifi-off", (self.tr("This app holds no code for going online"),))

    def _hint(self, icon: str, words: tuple[str, ...]) -> QWidget:
        """A line of words; those between the first and the last are keys."""
        look = theme.current()
        hint = QWidget(self)
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        mark = QLabel(hint)
        mark.setPixmap(icons.pixmap(icon, "text2", 16))
        row.addStretch(1)
        row.addWidget(mark)
        for place, word in enumerate(words):
            is_key = 0 < place < len(words) - 1
            shown = Kbd(hint, word) if is_key else Label(hint, word, "label_regular", "text2")
            row.addWidget(shown)
        row.addStretch(1)
        return hint

    def _connect(self) -> None:
        self._another.clicked.connect(self.another_asked)
        self._new.clicked.connect(self.new_asked)
        self._limits.clicked.connect(self.limits_asked)
        self._look.settings_chosen.connect(self.settings_chosen)
