"""A layout that fills lines from the start and breaks them like text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from hallpass_desktop.gui import theme


class FlowLayout(QLayout):
    """Puts items beside each other as long as there is room; gaps are given at 100 %."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int = 8) -> None:
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), only_measure=True)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, only_measure=False)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        gap = theme.current().px(self._gap)
        width = sum(hint.width() for hint in hints) + gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height)

    def minimumSize(self) -> QSize:
        hints = [item.minimumSize() for item in self._shown()]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, only_measure: bool) -> int:
        top = 0
        for number, (line, height) in enumerate(self._lines(rect.width())):
            if number:
                top += theme.current().px(self._line_gap)
            if not only_measure:
                self._place(rect, top, line, height)
            top += height
        return top

    def _lines(self, room: int) -> list[tuple[list[QLayoutItem], int]]:
        gap = theme.current().px(self._gap)
        lines: list[tuple[list[QLayoutItem], int]] = []
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            if lines and used + gap + size.width() <= room:
                line, height = lines[-1]
                line.append(item)
                lines[-1] = (line, max(height, size.height()))
                used += gap + size.width()
            else:
                lines.append(([item], size.height()))
                used = size.width()
        return lines

    def _place(self, rect: QRect, top: int, line: list[QLayoutItem], height: int) -> None:
        widget = self.parentWidget()
        is_mirrored = widget is not None and (
            widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        left = 0
        for item in line:
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            at = rect.width() - left - width if is_mirrored else left
            corner = rect.topLeft() + QPoint(at, top + (height - size.height()) // 2)
            item.setGeometry(QRect(corner, QSize(width, size.height())))
            left += width + theme.current().px(self._gap)
