"""The side column, and the narrow rail that takes its place when there is less room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.lead_button import LeadButton
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.nav_button import NavButton
from hallpass_desktop.gui.widgets.notebook_mark import NotebookMark
from hallpass_desktop.gui.widgets.scroll_page import FittingScroll

_LINE, _TIGHT_LINE, _TIGHT_GAP = 8, 4, 2  # round the lines of the rail, and between its places


@dataclass(frozen=True, slots=True)
class NavItem:
    """One place or act of the side column; `is_place` can be the current one."""

    code: str
    text: str
    icon_name: str
    keys: str = ""
    is_place: bool = True


@dataclass(frozen=True, slots=True)
class NavGroup:
    """Places that belong together; the first group has no title."""

    title: str
    items: tuple[NavItem, ...]


@dataclass(frozen=True, slots=True)
class NavContent:
    """Everything the side column shows."""

    brand: str
    lead: NavItem
    groups: tuple[NavGroup, ...]
    foot: tuple[NavItem, ...]


class SideColumn(Panel):
    """What the column and the rail share."""

    item_chosen = Signal(str)  # the item's code, the lead's included

    is_compact = False
    column_width = 212

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "sidebar")
        self._buttons: dict[str, NavButton] = {}
        self._current = ""
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_content(self, content: NavContent) -> None:
        """Show these places; called once, before the first showing."""
        look = theme.current()
        side = look.px(10 if self.is_compact else 12)
        self._column.setContentsMargins(0, look.px(16), 0, look.px(12))
        self._head = _beside_edges(self._column, side)
        self._add_brand(content.brand)
        self._add_lead(content.lead)
        scroll = self._scroll = FittingScroll(self)
        scroll.column.setSpacing(look.px(self.item_gap()))
        scroll.column.setContentsMargins(side, 0, side, 0)  # its bar lies beside the places
        self._column.addWidget(scroll, 1)
        for number, group in enumerate(content.groups):
            if number:
                self.add_group_title(scroll.column, group.title)
            self._add_items(scroll.column, group.items)
        scroll.column.addStretch(1)
        # With large text in a small window the rail has no room for both: all of it scrolls.
        below = scroll.column if self.is_compact else _beside_edges(self._column, side)
        self._add_foot(below, content.foot)

    def set_current(self, code: str) -> None:
        """Mark where one is; an unknown code marks nothing."""
        self._current = code
        for item_code, button in self._buttons.items():
            button.setChecked(item_code == code and button.isCheckable())
        self.bring_into_sight()

    def bring_into_sight(self) -> None:
        """Scroll to where one is; what stands below the scrolling is always in sight."""
        here = self._buttons.get(self._current)
        if here is not None and self._scroll.isAncestorOf(here):
            self._scroll.ensureWidgetVisible(here, 0, 0)

    def button(self, code: str) -> NavButton:
        """Answer the button of an item."""
        return self._buttons[code]

    def buttons(self) -> Sequence[NavButton]:
        return tuple(self._buttons.values())

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(self.column_width), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.current().color("line"), 1))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0.5 if is_mirrored else self.width() - 0.5
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def item_gap(self) -> int:
        """Answer the distance between two places."""
        return 4 if self.is_compact else 2

    def add_group_title(self, column: QBoxLayout, title: str) -> None:
        """Begin a group."""
        raise NotImplementedError

    def _add_brand(self, brand: str) -> None:
        raise NotImplementedError

    def _add_lead(self, lead: NavItem) -> None:
        button = LeadButton(self, lead.text, lead.keys)
        button.setObjectName(f"{lead.code}_button")
        button.code = lead.code
        button.set_compact(self.is_compact)
        button.clicked.connect(self._on_lead_clicked)
        self._head.addWidget(button)
        self._head.addSpacing(theme.current().px(12 if not self.is_compact else 10))

    def _add_items(self, column: QBoxLayout, items: tuple[NavItem, ...]) -> None:
        for item in items:
            button = NavButton(self, item.text, item.icon_name, item.code)
            button.setObjectName(f"{item.code}_button")
            button.set_keys(item.keys)
            button.setCheckable(item.is_place)
            button.set_compact(self.is_compact)
            button.clicked.connect(self._on_item_clicked)
            self._buttons[item.code] = button
            column.addWidget(button)

    def _add_foot(self, column: QBoxLayout, items: tuple[NavItem, ...]) -> None:
        look = theme.current()
        if not self.is_compact:
            column.addWidget(HLine(self))
            column.addSpacing(look.px(10))
        foot = self._foot = QVBoxLayout()
        foot.setSpacing(look.px(self.item_gap()))
        column.addLayout(foot)
        self._add_items(foot, items)

    def _on_item_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, NavButton):
            # Only the window knows whether the page could be left: it calls set_current.
            self.set_current(self._current)
            self.item_chosen.emit(button.code)

    def _on_lead_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, LeadButton):
            self.item_chosen.emit(button.code)


class Sidebar(SideColumn):
    """212 px, with words."""

    def add_group_title(self, column: QBoxLayout, title: str) -> None:
        look = theme.current()
        label = Label(self, title, "small_medium", "text3")
        label.setContentsMargins(look.px(10), look.px(16), 0, look.px(6))
        column.addWidget(label)

    def _add_brand(self, brand: str) -> None:
        look = theme.current()
        row = QHBoxLayout()
        row.setContentsMargins(look.px(8), look.px(4), 0, look.px(4))
        row.setSpacing(look.px(10))
        row.addWidget(NotebookMark(self))
        row.addWidget(Label(self, brand, "body_strong"), 1)
        self._head.addLayout(row)
        self._head.addSpacing(look.px(12))


class Rail(SideColumn):
    """60 px, icons alone; each keeps its word as name and tooltip."""

    is_compact = True
    column_width = 60

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QHBoxLayout] = []
        self._needed, self._is_tight = 0, False

    def set_content(self, content: NavContent) -> None:
        super().set_content(content)
        self._needed = self._column.totalSizeHint().height()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        QTimer.singleShot(0, self, self.bring_into_sight)  # once all have their places

    def _fit(self) -> None:
        """Stand closer together where not all of it would be in sight."""
        is_tight = self.height() < self._needed
        if is_tight == self._is_tight:
            return
        self._is_tight, look = is_tight, theme.current()
        for button in self.buttons():
            button.set_tight(is_tight)
        for column in (self._scroll.column, self._foot):
            column.setSpacing(look.px(_TIGHT_GAP if is_tight else self.item_gap()))
        air = look.px(_TIGHT_LINE if is_tight else _LINE)
        for row in self._lines:
            row.setContentsMargins(look.px(_LINE), air, look.px(_LINE), air)

    def add_group_title(self, column: QBoxLayout, title: str) -> None:
        look = theme.current()
        line = HLine(self)
        row = QHBoxLayout()
        row.setContentsMargins(*[look.px(_LINE)] * 4)
        row.addWidget(line)
        column.addLayout(row)
        self._lines.append(row)

    def _add_brand(self, brand: str) -> None:
        look = theme.current()
        self._head.addSpacing(look.px(4))
        mark = NotebookMark(self)
        mark.setAccessibleName(brand)
        self._head.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._head.addSpacing(look.px(14))


def _beside_edges(column: QBoxLayout, side: int) -> QVBoxLayout:
    """Answer a part of the column that keeps a distance from both of its edges."""
    part = QVBoxLayout()
    part.setContentsMargins(side, 0, side, 0)
    part.setSpacing(0)
    column.addLayout(part)
    return part
