"""The strip below the chart of check-ins that adds marks to it, and changes them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from hallpass_desktop.domain.chart_mark import ChartMark
from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.chart_mark_sheet import ChartMarkSheet
from hallpass_desktop.gui.pages.chart_marks_sheet import ChartMarksSheet
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.services.changes import Changes


class ChartMarksStrip(Card):
    """Opens the sheets and does what was answered in them; every change can be taken back."""

    def __init__(self, parent: QWidget, context: AppContext) -> None:
        super().__init__(parent, "sunken", "line" if theme.current().is_high_contrast else "", 8)
        self._context = context
        self._marks: tuple[ChartMark, ...] = ()
        self._build()
        self._connect()
        self._refresh()

    def set_marks(self, marks: Sequence[ChartMark]) -> None:
        """Say which marks there are, on whatever day."""
        self._marks = tuple(marks)
        self._refresh()

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the links below the words where they have no room beside them."""
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else along)

    def _build(self) -> None:
        look = theme.current()
        pen = QLabel(self)
        pen.setPixmap(icons.pixmap("pen-line", "text2", 16))
        pen.setMinimumHeight(look.line_height("body"))
        said = self.tr("Add a mark to the chart, such as a trip or a talk")
        words = Label(self, said, "body", "text2", wraps=True)
        self.change_link = LinkButton(self, self.tr("Change marks"))
        self.change_link.setObjectName("change_marks_link")
        self.add_link = LinkButton(self, self.tr("Add mark"))
        self.add_link.setObjectName("add_mark_link")
        what, links = QHBoxLayout(), QHBoxLayout()
        what.setSpacing(look.px(8))
        what.addWidget(pen, 0, Qt.AlignmentFlag.AlignTop)
        what.addWidget(words, 1)
        links.setSpacing(look.px(16))
        for link in (self.change_link, self.add_link):
            links.addWidget(link)
        links.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        self._row.setSpacing(look.px(8))
        self._row.addLayout(what, 1)
        self._row.addLayout(links)

    def _connect(self) -> None:
        self.add_link.clicked.connect(self._on_add_clicked)
        self.change_link.clicked.connect(self._on_change_clicked)

    def _refresh(self) -> None:
        self.change_link.setVisible(bool(self._marks))

    def _ask(self, mark: ChartMark) -> None:
        sheet = ChartMarkSheet(self, mark, self._context.clock.now().date())
        sheet.mark_written.connect(self._on_mark_written)
        sheet.removal_asked.connect(self._on_removal_asked)
        sheet.open()

    def _do(self, work: Callable[[], Changes], said: str) -> None:
        shell = self._context.shell

        def tell(changes: Changes) -> None:
            if changes:
                shell.announce(changes)
                shell.toast(said, undo=True)

        self._context.tasks.run(work, context=self, done=tell, failed=shell.report)

    def _on_add_clicked(self) -> None:
        self._ask(ChartMark("", self._context.clock.now().date(), ""))

    def _on_change_clicked(self) -> None:
        sheet = ChartMarksSheet(self, self._marks)
        sheet.mark_chosen.connect(self._ask)
        sheet.open()

    def _on_mark_written(self, mark: ChartMark) -> None:
        marks = self._context.journal.chart_marks
        if mark.id:
            self._do(
                lambda: marks.change(mark.id, mark.day, mark.name), self.tr("The mark is changed")
            )
        else:
            self._do(lambda: marks.add(mark.day, mark.name), self.tr("The mark is on the chart"))

    def _on_removal_asked(self, mark: ChartMark) -> None:
        marks = self._context.journal.chart_marks
        self._do(lambda: marks.remove(mark.id), self.tr("The mark is off the chart"))
