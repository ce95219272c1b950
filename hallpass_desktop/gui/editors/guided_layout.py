"""The parts of a guided page in their places: steps, side column, one-line bar and foot."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.guided_footer import GuidedFooter
from hallpass_desktop.gui.editors.side_column import SideColumn
from hallpass_desktop.gui.editors.words_bar import WordsBar
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

_SIDE_WIDTH, _WIDEST, _ABOVE = 356, 1240, 56
_SIDE, _NARROW_SIDE = 28, 20


class GuidedLayout(QWidget):
    """Wide: two columns. Medium: a bar that unfolds the second one. Narrow: all in one column."""

    def __init__(
        self, parent: QWidget, side: SideColumn, bar: WordsBar, foot: GuidedFooter
    ) -> None:
        super().__init__(parent)
        self._side, self._bar, self._foot = side, bar, foot
        self._fold = Fold.WIDE
        self._is_unfolded = False
        self._target: QWidget | None = None
        self._build()
        bar.unfold_pressed.connect(self._on_unfold_pressed)
        self._settle.timeout.connect(self._on_settled)
        self.set_fold(Fold.WIDE)

    @property
    def column(self) -> QVBoxLayout:
        """Where the steps and what belongs to them are put."""
        return self._main.column

    def set_fold(self, fold: Fold) -> None:
        """Arrange for this much room."""
        self._fold = fold
        self._arrange()

    def foot(self) -> QWidget:
        """The highest of what stays at the bottom; what is unfolded scrolls."""
        has_bar = self._fold is Fold.MEDIUM and not self._is_unfolded
        return self._bar if has_bar else self._foot

    def bring_into_view(self, target: QWidget) -> None:
        """Scroll to something once the page has its new heights."""
        self._target = target
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = theme.current()
        self._line_up()
        self._drawer.setMaximumHeight(max(look.px(160), self.height() - look.px(200)))

    def _build(self) -> None:
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._main = ScrollPage(self)
        self._main.setObjectName("steps_scroll")
        self._aside = ScrollPage(self)
        self._aside.setObjectName("side_scroll")
        self._drawer = ScrollPage(self)
        self._drawer.setObjectName("drawer_scroll")
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._main, 1)
        self._row.addWidget(self._aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addWidget(self._bar)
        column.addWidget(self._drawer, 2)
        column.addWidget(self._foot)

    def _arrange(self) -> None:
        look = theme.current()
        is_wide, is_narrow = self._fold is Fold.WIDE, self._fold is Fold.NARROW
        side = _SIDE if is_wide else _NARROW_SIDE
        self._main.set_padding(*((side, 20, 16, 20) if is_wide else (side, 14, side, 20)))
        self._main.set_widest(_WIDEST)
        self._aside.set_padding(8, 20, _SIDE, 20)
        self._aside.setFixedWidth(look.px(_SIDE_WIDTH + 36))
        self._drawer.set_padding(_NARROW_SIDE, 4, _NARROW_SIDE, 16)
        self._is_unfolded = self._is_unfolded and self._fold is Fold.MEDIUM
        if is_narrow:
            self.column.insertWidget(self.column.count() - 1, self._side)
        else:
            (self._aside if is_wide else self._drawer).column.addWidget(self._side)
        self._aside.setVisible(is_wide)
        self._bar.setVisible(self._fold is Fold.MEDIUM)
        self._drawer.setVisible(self._is_unfolded)
        self._bar.set_unfolded(is_unfolded=self._is_unfolded)
        self._line_up()

    def _line_up(self) -> None:
        """Keep both columns in the middle of a wide page, and the foot below them."""
        look = theme.current()
        spare = max(0, self.width() - look.px(_WIDEST + 2 * _SIDE)) // 2
        self._row.setContentsMargins(spare, 0, spare, 0)
        is_wide = self._fold is Fold.WIDE
        self._foot.set_sides(spare + look.px(_SIDE if is_wide else _NARROW_SIDE))

    def _on_unfold_pressed(self, is_unfolded: bool) -> None:
        self._is_unfolded = is_unfolded
        self._arrange()

    def _on_settled(self) -> None:
        target, self._target = self._target, None
        content = self._main.widget()
        if target is None or content is None or not content.isAncestorOf(target):
            return
        top = target.mapTo(content, target.rect().topLeft()).y()
        bar, room = self._main.verticalScrollBar(), self._main.viewport().height()
        needed = min(target.height(), room * 6 // 10)
        if bar.value() <= top and top + needed <= bar.value() + room:
            return
        bar.setValue(max(0, top - theme.current().px(_ABOVE)))
