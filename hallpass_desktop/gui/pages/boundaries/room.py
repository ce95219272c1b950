"""How the parts of an open agreement stand in the window: contents, one section, versions."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.agreement import CHECKPOINTS
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.agreement_words import WORDS
from hallpass_desktop.gui.models.agreements import GRID, PURPOSE
from hallpass_desktop.gui.pages.boundaries.asking import AgreementAsking
from hallpass_desktop.gui.pages.boundaries.contents import WIDTH as CONTENTS_WIDTH
from hallpass_desktop.gui.pages.boundaries.contents import Contents
from hallpass_desktop.gui.pages.boundaries.grid_section import GridSection
from hallpass_desktop.gui.pages.boundaries.purpose_section import PurposeSection
from hallpass_desktop.gui.pages.boundaries.topic_section import TopicSection
from hallpass_desktop.gui.pages.boundaries.versions_side import WIDTH as VERSIONS_WIDTH
from hallpass_desktop.gui.pages.boundaries.versions_side import VersionsSide
from hallpass_desktop.gui.pages.boundaries.words_section import WordsSection
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import VLine
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.state_line import StateLine

_WIDEST = 800


class AgreementRoom(QWidget):
    """Holds the parts and arranges them; what they show and do is the page's."""

    contents_asked = Signal()

    def __init__(self, parent: QWidget, context: AppContext) -> None:
        super().__init__(parent)
        self._fold = Fold.WIDE
        self._wants_versions: bool | None = None  # until somebody says so, the room decides
        self._context = context

    def parts(self) -> Iterator[None]:
        """Make everything, a part at a time; called once, by the page."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.contents = Contents(self)
        self.contents.setFixedWidth(theme.current().px(CONTENTS_WIDTH))
        self.first_line, self.second_line = VLine(self), VLine(self)
        yield
        self.main = self._make_main()
        yield
        yield from self._fill(self._context)
        yield
        self.versions = VersionsSide(self)
        self.versions.setFixedWidth(theme.current().px(VERSIONS_WIDTH))
        row.addWidget(self.contents)
        row.addWidget(self.first_line)
        row.addWidget(self.main, 1)
        row.addWidget(self.second_line)
        row.addWidget(self.versions)
        self._connect()

    def set_fold(self, fold: Fold) -> None:
        """Give way step by step: first the versions, then the contents become a button."""
        self._fold = fold
        is_narrow = fold is Fold.NARROW
        side = 16 if is_narrow else 24
        self.scroller.set_padding(side, 12, side, 20)
        self.bar_layout.setContentsMargins(
            *(theme.current().px(each) for each in (side, 14 if is_narrow else 18, side, 0))
        )
        self.purpose.set_stacked(is_narrow)
        self._arrange()

    def show_versions(self, *, is_wanted: bool) -> None:
        """Show the versions beside the agreement, or in its place where there is little room."""
        self._wants_versions = is_wanted
        self._arrange()

    @property
    def shows_versions(self) -> bool:
        return not self.versions.isHidden()

    def show_section(self, code: str) -> None:
        """Bring the purpose, the grid or the clauses of a topic to the front."""
        self.purpose.setVisible(code == PURPOSE)
        self.grid.setVisible(code == GRID)
        self.words.setVisible(code == WORDS)
        self.asking.setVisible(code == CHECKPOINTS)
        self.topic.setVisible(code not in {PURPOSE, GRID, WORDS})
        if code != WORDS:
            self.words.let_go()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self.contents, self.main, self.versions)

    def _make_main(self) -> QWidget:
        main = Panel(self, "surface")
        main.setAccessibleName(self.tr("The agreement"))
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_bar(main))
        self.scroller = ScrollPage(main)
        self.scroller.set_widest(_WIDEST)
        self.scroller.column.setSpacing(theme.current().px(12))
        column.addWidget(self.scroller, 1)
        return main

    def _make_bar(self, main: QWidget) -> QHBoxLayout:
        self.bar_layout = QHBoxLayout()
        self.bar_layout.setSpacing(theme.current().px(8))
        self.contents_button = IconButton(main, "list", self.tr("Contents of the agreement"))
        self.contents_button.setObjectName("contents_button")
        self.state_line = StateLine(main)
        self.state_line.setObjectName("state_line")
        self.pause_button = Button(main, self.tr("Pause"), "plain", "md", "pause")
        self.pause_button.setObjectName("pause_button")
        self.step_button = Button(main, "", "primary")
        self.step_button.setObjectName("step_button")
        self.more_button = IconButton(main, "ellipsis", self.tr("More for this agreement"))
        self.more_button.setObjectName("agreement_menu_button")
        self.bar_layout.addWidget(self.contents_button)
        self.bar_layout.addWidget(self.state_line, 1)
        self.bar_layout.addSpacing(theme.current().px(12))
        for button in (self.pause_button, self.step_button, self.more_button):
            self.bar_layout.addWidget(button)
        return self.bar_layout

    def _fill(self, context: AppContext) -> Iterator[None]:
        column = self.scroller.column
        head = self._make_head()
        yield
        yield from self._make_sections(context)
        yield
        note = self.tr(
            "It is not a contract. Either of you can pause or end it at any time, alone."
        )
        self.note = Label(self.scroller.content, note, "small", "text2", wraps=True)
        sections = (self.purpose, self.grid, self.topic, self.asking, self.words)
        for widget in (*head, *sections, self.note):
            column.addWidget(widget)
        column.addStretch(1)

    def _make_head(self) -> tuple[QWidget, ...]:
        content = self.scroller.content
        self.pause_banner = Banner(content)
        self.pause_banner.setObjectName("pause_banner")
        self.heading = Label(content, "", "section", wraps=True)
        self.heading.setObjectName("section_heading")
        self.help = Label(content, "", "body", "text2", wraps=True)
        return self.pause_banner, self.heading, self.help

    def _make_sections(self, context: AppContext) -> Iterator[None]:
        content = self.scroller.content  # where they stay: moving them later takes as long again
        self.purpose = PurposeSection(content, context.words)
        yield
        self.grid = GridSection(context, content)
        yield
        self.topic = TopicSection(content, context.words)
        yield
        self.asking = AgreementAsking(content)
        self.asking.setObjectName("agreement_asking_card")
        self.asking.start(context)
        yield
        self.words = WordsSection(context, content)

    def _connect(self) -> None:
        self.contents_button.clicked.connect(self.contents_asked)
        self.grid.table.row_reached.connect(self._on_row_reached)
        self.versions.closed.connect(self._on_versions_closed)

    def _arrange(self) -> None:
        is_wide, is_narrow = self._fold is Fold.WIDE, self._fold is Fold.NARROW
        wanted = self._wants_versions
        has_versions = is_wide if wanted is None else wanted
        self.versions.setVisible(has_versions)
        self.contents.setVisible(not is_narrow and (is_wide or not has_versions))
        self.first_line.setVisible(not self.contents.isHidden())
        self.second_line.setVisible(has_versions)
        self.main.setVisible(not (is_narrow and has_versions))
        self.contents_button.setVisible(self.contents.isHidden())

    def _on_row_reached(self, row: QRect) -> None:
        """The table never scrolls; the page follows the keyboard."""
        self.scroller.bring_into_view(self.grid.table, row)

    def _on_versions_closed(self) -> None:
        self.show_versions(is_wanted=False)
        self.more_button.setFocus()
