"""A menu as a floating card, with icons and plain words."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.popover import Popover
from hallpass_desktop.gui.widgets.pressable import Pressable

_WIDTH, _HEIGHT, _SIDE, _GAP, _ICON, _RADIUS = 220, 34, 10, 10, 16, 7


class Menu(Popover):
    """Add items, then `open`; up and down move, Enter chooses."""

    item_chosen = Signal(str)  # the item's code

    def __init__(self, anchor: QWidget, *, aligns_end: bool = False) -> None:
        super().__init__(anchor, aligns_end=aligns_end)
        self._items: list[MenuItem] = []
        edge = theme.current().px(6)
        self.body.setContentsMargins(edge, edge, edge, edge)

    def add_item(
        self, code: str, text: str, icon_name: str = "", *, danger: bool = False, keys: str = ""
    ) -> "MenuItem":
        """Offer something to do."""
        item = MenuItem(self.box, text, code, icon_name)
        item.setObjectName(f"{code}_item")
        item.is_danger = danger
        item.keys = keys
        item.clicked.connect(self._on_item_clicked)
        self._items.append(item)
        self.body.addWidget(item)
        return item

    def add_action(self, action: QAction, icon_name: str = "", *, danger: bool = False) -> None:
        """Offer an action of the app; choosing it triggers it."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = action.objectName() or "action"
        item = self.add_item(name, action.text(), icon_name, danger=danger, keys=keys)
        item.setEnabled(action.isEnabled())
        item.action = action

    def add_line(self) -> None:
        """Separate what follows."""
        gap = theme.current().px(4)
        self.body.addSpacing(gap)
        self.body.addWidget(HLine(self.box))
        self.body.addSpacing(gap)

    def items(self) -> "tuple[MenuItem, ...]":
        return tuple(self._items)

    def wanted_size(self) -> QSize:
        size = super().wanted_size()
        return size.expandedTo(QSize(theme.current().px(_WIDTH), size.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def _on_item_clicked(self) -> None:
        item = self.sender()
        if not isinstance(item, MenuItem):
            return
        action, code = item.action, item.code
        self.close_overlay()
        if action is not None:
            action.trigger()
        self.item_chosen.emit(code)


class MenuItem(Hovering, Pressable, Themed, QPushButton):
    """One row of a menu."""

    ring_gap = -1

    def __init__(
        self, parent: QWidget | None = None, text: str = "", code: str = "", icon_name: str = ""
    ) -> None:
        super().__init__(parent)
        self.code = code
        self.action: QAction | None = None
        self.is_danger = False
        self.keys = ""
        self._icon_name = icon_name
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = paint.text_width(paint.plain(self.text()), look.font("body"))
        width += 2 * look.px(_SIDE)
        if self._icon_name:
            width += look.icon_px(_ICON) + look.px(_GAP)
        if self.keys:
            width += paint.text_width(self.keys, look.font("small")) + look.px(24)
        return QSize(width, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        radius = look.px(_RADIUS)
        if self.isDown():
            paint.box(painter, self.rect(), radius, look.color("pressed"))
        else:
            share = 1.0 if self.is_focus_visible else self.hover_share()
            paint.hover(painter, self.rect(), radius, share)
        if self.is_focus_visible:
            line = look.color("focus")
            paint.box(painter, self.rect(), radius, None, line, 2)
        self._draw_content(painter)

    def _draw_content(self, painter: QPainter) -> None:
        look = theme.current()
        ink = look.color("alertText" if self.is_danger else "text")
        if not self.isEnabled():
            ink = look.color("disabledText")
        left = float(look.px(_SIDE))
        if self._icon_name:
            side = look.icon_px(_ICON)
            spot = QRectF(left, (self.height() - side) / 2, side, side)
            icons.draw(painter, self._icon_name, paint.mirrored(self, spot), ink)
            left += side + look.px(_GAP)
        area = QRectF(left, 0, self.width() - left - look.px(_SIDE), self.height())
        area = paint.mirrored(self, area)
        paint.words(painter, area, paint.plain(self.text()), look.font("body"), ink)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.words(painter, area, self.keys, look.font("small"), look.color("text3"), end)
