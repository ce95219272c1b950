"""A table that is as high as its rows and never scrolls by itself; the page around it does."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.base import KeyboardFocus, Themed

_LEAST_WIDTH = 200
_NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class WholeTable(KeyboardFocus, Themed, QTableView):
    """Rows and columns that are arranged by whoever fills it; Tab is not kept inside."""

    row_reached = Signal(QRect)  # by the keyboard, in the table's own lengths; the page scrolls
    least_width = _LEAST_WIDTH  # at 100 % text size

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(_NO_BAR)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)

    def let_sections_shrink(self) -> None:
        """Let rows and columns be as small as they are made."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setMinimumSectionSize(1)

    def style_header(self) -> None:
        """Give the names of the columns their font.

        Under a style sheet a header measures with its own font and paints with that of its
        viewport, and both are lost when the page gets a parent (Qt 6.11); so this is asked for
        again whenever columns are arranged.
        """
        header = self.horizontalHeader()
        for widget in (header, header.viewport()):
            widget.setFont(theme.current().font("small_medium"))

    def sizeHint(self) -> QSize:
        header = self.horizontalHeader()
        names = max(header.sizeHint().height(), header.minimumHeight())
        above = 0 if header.isHidden() else names
        return QSize(theme.current().px(self.least_width), above + self.verticalHeader().length())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
