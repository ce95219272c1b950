"""A scroll bar that lies over the edge of what it scrolls, and takes no room from it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar


class SideBar(QScrollBar):
    """Stands in for the vertical bar of a scroll area, which stays hidden.

    Qt counts a visible bar of the area among its accessible children and reads past their end,
    and crashes, when the area is hidden between the question how many there are and the next.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._own = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.installEventFilter(self)
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() == QEvent.Type.Resize:
            self._lie()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt says how long a page is only after it has told that the range changed.
        self.setPageStep(self._own.pageStep())
        super().paintEvent(event)

    def _follow(self) -> None:
        own = self._own
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setRange(own.minimum(), own.maximum())
        self.setValue(own.value())
        self.setVisible(own.maximum() > own.minimum())
        self._lie()

    def _lie(self) -> None:
        width = self.sizeHint().width()
        is_mirrored = self._area.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self._area.width() - width
        self.setGeometry(left, 0, width, self._area.height())
        self.raise_()
