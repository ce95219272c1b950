"""What a section of the settings stands in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.side_bar import SideBar

CONTENT_WIDTH = 680
SIDE, NARROW_SIDE = 32, 20
_TOP, _NARROW_TOP = 31, 16


class SectionFrame(QScrollArea):
    """A section with its margins, its scroll bar and, when needed, the way back."""

    section: Section

    def __init__(self, code: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{code}_frame")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()

    def hold(self, section: Section) -> None:
        """Take the section, which was made on the ground of this frame."""
        self.section = section
        section.setMaximumWidth(theme.current().px(CONTENT_WIDTH))
        self._column.addWidget(section, 1)

    def show_back(self, name: str) -> None:
        """Offer the way back to where this page hangs, or take the offer away."""
        self.back_button.setText(name)
        self.back_button.setVisible(bool(name))

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Keep the same distance from the edges as other pages do with this much room."""
        look = theme.current()
        side, top = (NARROW_SIDE, _NARROW_TOP) if is_narrow else (SIDE, _TOP)
        self._row.setContentsMargins(look.px(side), look.px(top), look.px(side), look.px(SIDE))

    def _build(self) -> None:
        look = theme.current()
        self.ground = QWidget(self)
        self.ground.setObjectName("scroll_content")
        self.back_button = Button(self.ground, "", "quiet", "sm", "arrow-left")
        self.back_button.setObjectName("back_button")
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(8))
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = QHBoxLayout(self.ground)
        self._row.addLayout(self._column, 1000)
        self._row.addStretch(1)
        self.set_narrow(is_narrow=False)
        self.setWidget(self.ground)
        SideBar(self)
