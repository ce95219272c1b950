"""A page that scrolls down only, with the page's padding and at most the page's width."""

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.side_bar import SideBar

_SIDE, _TOP, _WIDEST, _AIR = 32, 28, 1240, 16


class ScrollPage(QScrollArea):
    """Put what is made in `content` into `column`; it stays centred where the pane is wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = _WIDEST
        self._sides = (_SIDE, _TOP, _SIDE, _TOP)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.content = QWidget(self)
        self.content.setObjectName("scroll_content")
        _draw_only_what_comes(self.content)
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(0)
        self.setWidget(self.content)
        SideBar(self)
        self._pad()

    def set_padding(self, left: int, top: int, right: int, bottom: int) -> None:
        """Choose other distances from the pane's edges, at 100 %."""
        self._sides = (left, top, right, bottom)
        self._pad()

    def set_widest(self, width: int) -> None:
        """Choose another greatest width of the content, at 100 %."""
        self._widest = width
        self._pad()

    def bring_into_view(self, widget: QWidget, area: QRect) -> None:
        """Scroll until a part of a widget on the page can be seen, its upper edge in any case."""
        top = widget.mapTo(self.content, area.topLeft()).y()
        for y in (top + area.height(), top):
            self.ensureVisible(0, y, 0, theme.current().px(_AIR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()

    def _pad(self) -> None:
        look = theme.current()
        left, top, right, bottom = (look.px(side) for side in self._sides)
        room = self.viewport().width() - left - right
        spare = max(0, room - look.px(self._widest)) // 2
        self.column.setContentsMargins(left + spare, top, right + spare, bottom)


class Form(Protocol):
    """What a form compiled from a file of Qt Designer's can do."""

    def setupUi(self, content: Any) -> None:
        """Fill a widget."""
        ...


def scrolled(page: QWidget, form: Form, name: str) -> tuple[ScrollPage, QWidget]:
    """Let a page scroll over all that a form fills; answers what scrolls and what was filled.

    Filled in its place: a widget that moves into another has everything in it looked at again.
    """
    scroll = ScrollPage(page)
    scroll.setObjectName(f"{name}_scroll")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(scroll)
    content = QWidget(scroll.content)
    form.setupUi(content)
    content.setObjectName(f"{name}_content")
    _draw_only_what_comes(content)
    theme.rescale_layouts(content)
    scroll.column.addWidget(content)
    return scroll, content


def _draw_only_what_comes(content: QWidget) -> None:
    """Let a page that grows below its edge stay as it is drawn; its parts draw themselves anew.

    It has nothing of its own to draw. Without this, Qt draws all that is in sight again.
    """
    content.setAttribute(Qt.WidgetAttribute.WA_StaticContents)


class FittingScroll(QScrollArea):
    """As high as its content asks for, and scrolling once there is less room than that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        content = QWidget(self)
        content.setObjectName("scroll_content")
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(content)
        content.installEventFilter(self)
        SideBar(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(width)
        return self.column.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        hint = self.column.totalSizeHint()
        width = max(hint.width(), self.width() if self.isVisible() else 0)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.column.totalMinimumSize().width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
