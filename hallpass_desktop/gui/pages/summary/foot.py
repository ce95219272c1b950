"""What stands below the choices: an honest line, and the ways out of the notebook."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.pages.narrow import fold_words
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.link_button import LinkButton

_SIDE, _NARROW_SIDE = 28, 20


class SummaryFoot(Panel):
    """Always in sight, below what scrolls."""

    save_asked = Signal()
    print_asked = Signal()
    more_asked = Signal()
    page_asked = Signal()

    def __init__(self, parent: QWidget, widest: int) -> None:
        super().__init__(parent, "window")
        self._widest, self._side = widest, _SIDE
        self.setObjectName("summary_foot")
        self._build()
        self.lock_button.clicked.connect(self.save_asked)  # its first question is the password
        self.save_button.clicked.connect(self.save_asked)
        self.print_button.clicked.connect(self.print_asked)
        self.more_button.clicked.connect(self.more_asked)
        self.page_button.clicked.connect(self.page_asked)

    def set_beside(self, *, is_beside: bool) -> None:
        """Whether the page stands beside the choices, or waits behind a button."""
        self.page_button.setVisible(not is_beside)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Stand below the choices at their distance from the edge, with room for long words."""
        self._side = _NARROW_SIDE if is_narrow else _SIDE
        fold_words(self.print_button, self.tr("Print"), is_narrow=is_narrow)
        self._pad()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()

    def _pad(self) -> None:
        """As wide as the choices above, which stay in the middle of a wider page."""
        look = theme.current()
        side, air = look.px(self._side), look.px(12)
        side += max(0, self.width() - 2 * side - look.px(self._widest)) // 2
        self._inner.setContentsMargins(side, air, side, air)

    def _build(self) -> None:
        look = theme.current()
        self.mark = QLabel(self)
        self.mark.setPixmap(icons.pixmap("file-lock", "text2", 18))
        self.words = Label(
            self,
            self.tr("Once saved, a PDF can be read by anyone who has the file."),
            "label_regular",
            "text2",
            wraps=True,
        )
        self.lock_button = LinkButton(self, self.tr("Lock it with a password"), "label")
        self.lock_button.setObjectName("lock_pdf_button")
        self.save_button = self._button(self.tr("Save as PDF"), "primary", "file-down")
        self.save_button.setObjectName("save_pdf_button")
        self.print_button = self._button(self.tr("Print"), "plain", "printer")
        self.print_button.setObjectName("print_summary_button")
        self.more_button = IconButton(self, "ellipsis", self.tr("More ways, and what left"))
        self.more_button.setObjectName("summary_more_button")
        self.more_button.set_outlined(True)
        self.page_button = self._button(self.tr("Show the page"), "plain", "eye")
        self.page_button.setObjectName("show_page_button")
        self._lay_out(look.px(12))

    def _button(self, words: str, kind: str, icon: str) -> Button:
        return Button(self, words, kind, "md", icon)

    def _lay_out(self, air: int) -> None:
        said, words, ways = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.words)
        words.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignLeft)
        said.setSpacing(air)
        said.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, 1)
        ways.setSpacing(theme.current().px(8))
        ways.addWidget(self.page_button)
        ways.addWidget(self.save_button, 1)
        ways.addWidget(self.print_button)
        ways.addWidget(self.more_button)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(air)
        self._inner.addLayout(said)
        self._inner.addLayout(ways)
        self.set_narrow(is_narrow=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HLine(self))
        column.addLayout(self._inner)
