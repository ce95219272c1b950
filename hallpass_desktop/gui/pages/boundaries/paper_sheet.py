"""What of an agreement goes on paper: nothing is ticked by itself, and the page is beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.agreement_paper import Offered
from hallpass_desktop.gui.print.document import Document
from hallpass_desktop.gui.print.paper_view import PaperView
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.sheet import Sheet

_WIDTH, _NARROW = 980, 820


class PaperSheet(Sheet):
    """Tells what was ticked; whoever opened it makes the pages and shows them here."""

    chosen_changed = Signal()
    printing_asked = Signal()
    closes_on_accept = False

    def __init__(self, anchor: QWidget, offered: Sequence[Offered]) -> None:
        super().__init__(
            anchor,
            self.tr("Print it, or save it as a PDF"),
            self.tr(
                "Tick what both of you want on paper. Nothing else goes on it. Once it has left "
                "the notebook, the notebook cannot protect it."
            ),
        )
        self.setObjectName("paper_sheet")
        self.set_widest(_WIDTH)
        self.set_actions(self.tr("Save as PDF"), self.tr("Not now"))
        self._checks: dict[str, CheckBox] = {}
        self._fill(offered)
        self._connect_parts()
        self._on_toggled()

    @property
    def chosen(self) -> frozenset[str]:
        """The codes of what is ticked."""
        return frozenset(code for code, check in self._checks.items() if check.isChecked())

    def checks(self) -> tuple[CheckBox, ...]:
        """Everything on offer."""
        return tuple(self._checks.values())

    @property
    def passphrase(self) -> str:
        """What is to open the file; empty for nothing."""
        return self.closing.text()

    def show_pages(self, images: Sequence[QImage], document: Document) -> None:
        """Show how it will look."""
        self.paper.show_pages(images, document.paper, document.text)
        self.place()

    def say(self, sentence: str) -> None:
        """Say why nothing was saved; the sheet stays as it is."""
        self.banner.set_words(sentence)
        self.banner.show()
        self.place()
        self.scroller.verticalScrollBar().setValue(0)

    def place(self) -> None:
        is_narrow = self.width() < theme.current().px(_NARROW)
        across = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else across)
        super().place()

    def focus_first(self) -> None:
        first = next(iter(self._checks.values()), self.reject_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, offered: Sequence[Offered]) -> None:
        look = theme.current()
        self.paper = PaperView(self.box)
        self.paper.setObjectName("paper_view")
        self.print_button = Button(self.box, self.tr("Print"), "plain")
        self.print_button.setObjectName("print_button")
        self.add_way(self.print_button)
        self.banner = Banner(self.box)
        self.banner.setObjectName("not_saved_banner")
        self.banner.hide()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(look.px(28))
        self._columns.addLayout(self._make_choices(offered), 1)
        self._columns.addWidget(self.paper, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.banner)
        self.body.addLayout(self._columns)

    def _make_choices(self, offered: Sequence[Offered]) -> QVBoxLayout:
        look = theme.current()
        column = QVBoxLayout()
        # Room for the ring of the keyboard, which the scrolling part would cut off.
        column.setContentsMargins(look.px(4), 0, look.px(4), look.px(4))
        column.setSpacing(look.px(8))
        self.all_button = LinkButton(self.box, self.tr("Tick everything"))
        self.all_button.setObjectName("tick_everything_button")
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        group = ""
        for each in offered:
            if each.group != group:
                group = each.group
                column.addSpacing(look.px(6))
                column.addWidget(Label(self.box, group, "label", "text2", wraps=True))
            column.addWidget(self._make_check(each))
        column.addSpacing(look.px(14))
        column.addWidget(self._make_closing())
        column.addStretch(1)
        return column

    def _make_check(self, offered: Offered) -> CheckBox:
        check = CheckBox(self.box, offered.name)
        check.setObjectName("paper_check")
        self._checks[offered.code] = check
        return check

    def _make_closing(self) -> Field:
        self.closing = Field(self.box, self.tr("A passphrase for the file"))
        self.closing.setObjectName("paper_passphrase_field")
        self.closing.set_secret(True)
        self.closing.set_hint(
            self.tr("Left empty, anybody who has the file can read it. It is not for printing.")
        )
        return self.closing

    def _connect_parts(self) -> None:
        for check in self._checks.values():
            check.toggled.connect(self._on_toggled)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.print_button.clicked.connect(self.printing_asked)
        self.paper.width_changed.connect(self.chosen_changed)
        self.closing.text_changed.connect(self.closing.clear_error)

    def _on_all_clicked(self) -> None:
        for check in self._checks.values():
            check.setChecked(True)

    def _on_toggled(self) -> None:
        has_words = bool(self.chosen)
        for button in (self.accept_button, self.print_button):
            button.setEnabled(has_words)
        self.chosen_changed.emit()
