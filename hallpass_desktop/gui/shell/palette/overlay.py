"""The palette itself: a line to type in, and below it what was found."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.roles import ValueRole
from hallpass_desktop.gui.pages.timeline_view import TimelineView
from hallpass_desktop.gui.shell.palette.delegate import HEADING_HEIGHT, LINE_HEIGHT, LineDelegate
from hallpass_desktop.gui.shell.palette.entries import Entry
from hallpass_desktop.gui.shell.palette.lines import LinesModel
from hallpass_desktop.gui.widgets.appear import DIALOG_MS, fade_in
from hallpass_desktop.gui.widgets.overlay import Overlay
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.search_field import SearchField
from hallpass_desktop.gui.widgets.side_bar import SideBar

_WIDTH, _MARGIN, _EDGE, _GAP, _TOP_SHARE = 600, 24, 10, 8, 0.12
LONGEST = 200

_MOVES = {
    Qt.Key.Key_Down: TimelineView.CursorAction.MoveDown,
    Qt.Key.Key_Up: TimelineView.CursorAction.MoveUp,
    Qt.Key.Key_PageDown: TimelineView.CursorAction.MovePageDown,
    Qt.Key.Key_PageUp: TimelineView.CursorAction.MovePageUp,
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Palette(Overlay):
    """The keyboard stays in the line; arrows move below it, and Enter takes the current one."""

    entry_chosen = Signal(object)  # Entry, once the palette is gone

    radius = 16
    is_dimmed = True
    holds_keys = False  # it gives way to whatever its keys do
    ends_under_cover = True

    def __init__(self, anchor: QWidget, entries: tuple[Entry, ...]) -> None:
        super().__init__(anchor)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find something to do"))
        self._model = LinesModel(entries, self)
        self._build()
        self._connect()

    @property
    def current(self) -> Entry | None:
        """The line that Enter takes."""
        entry = self.view.currentIndex().data(ValueRole)
        return entry if isinstance(entry, Entry) else None

    def open(self) -> None:
        super().open()
        self._choose_first()
        fade_in(self, DIALOG_MS)

    def place(self) -> None:
        look = theme.current()
        gap, edge = look.px(_MARGIN), look.px(_EDGE)
        width = min(look.px(_WIDTH), self.width() - 2 * gap)
        top = max(gap, round(self.height() * _TOP_SHARE))
        taken = 2 * edge + look.px(_GAP) + self.field.sizeHint().height()
        room = self.height() - top - gap - taken
        self.view.setFixedHeight(max(look.px(LINE_HEIGHT), min(self._wanted(), room)))
        height = taken + self.view.height()
        self.box.setGeometry(QRect((self.width() - width) // 2, top, width, height))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field.edit and is_key and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        look = theme.current()
        edge = look.px(_EDGE)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.px(_GAP))
        self.field = SearchField(self.box)
        self.field.setObjectName("palette_field")
        self.field.set_placeholder(self.tr("What would you like to do or open?"))
        self.field.edit.setMaxLength(LONGEST)
        self.view = TimelineView(self.box)
        self.view.setObjectName("palette_view")
        self.view.setAccessibleName(self.tr("What you can do or open"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setItemDelegate(LineDelegate(self))
        self.view.setModel(self._model)
        SideBar(self.view)
        column.addWidget(self.field)
        column.addWidget(self.view)

    def _connect(self) -> None:
        self.field.edit.installEventFilter(self)
        self.field.text_changed.connect(self._on_text_changed)
        self.view.clicked.connect(self._on_clicked)

    def _wanted(self) -> int:
        look, lines = theme.current(), self._model.count
        headings = self._model.rowCount() - lines
        return lines * look.px(LINE_HEIGHT) + headings * look.px(HEADING_HEIGHT)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in _CHOOSE:
            self._take(self.current)
        elif key in _MOVES and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _NO_KEYS:
            self.view.setCurrentIndex(self.view.moveCursor(_MOVES[key], _NO_KEYS))
            self._say_current()
        else:
            return False
        return True

    def _on_text_changed(self, text: str) -> None:
        self._model.look_for(text)
        self.place()
        self._choose_first()

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = index.data(ValueRole)
        if isinstance(entry, Entry):
            self._take(entry)

    def _take(self, entry: Entry | None) -> None:
        if entry is not None and self.is_open:
            self.close_overlay()
            self.entry_chosen.emit(entry)

    def _choose_first(self) -> None:
        self.view.doItemsLayout()
        self.view.scrollToTop()
        self.view.setCurrentIndex(self.view.moveCursor(_HOME, _NO_KEYS))
        self._say_current()

    def _say_current(self) -> None:
        """Tell a reader which line Enter would take, and how many there are."""
        entry = self.current
        if entry is None:
            return
        count = self._model.count
        #: read aloud after the current line; %n is how many lines were found
        lines = self.tr("%n line(s)", "", count)
        said = f"{entry.spoken}. {lines}"
        self.field.edit.setAccessibleDescription(said)
        say(self.field.edit, said)


_HOME = TimelineView.CursorAction.MoveHome
