"""The left side: everything that can be chosen and written, from the top of the page to its end."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.summary import MOST_LINES, Section
from hallpass_desktop.domain.summary_choices import NAMED
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.summary_words import section_name
from hallpass_desktop.gui.pages.summary.beginning_part import BeginningPart
from hallpass_desktop.gui.pages.summary.foot import SummaryFoot
from hallpass_desktop.gui.pages.summary.items_part import ItemsPart
from hallpass_desktop.gui.pages.summary.lines_field import LinesField
from hallpass_desktop.gui.pages.summary.paper_part import PaperPart
from hallpass_desktop.gui.pages.summary.part_rows import PartRows
from hallpass_desktop.gui.pages.summary.period_part import PeriodPart
from hallpass_desktop.gui.pages.summary.roles_part import RolesPart
from hallpass_desktop.gui.pages.summary.section_part import SectionPart
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

MOST_QUESTIONS = 12
_WIDEST = 620
WRITTEN = {
    Section.WANTS: MOST_LINES,
    Section.CHANGED: MOST_LINES,
    Section.QUESTIONS: MOST_QUESTIONS,
}


class SummaryChoices(Panel):
    """Holds the parts; what they show and what follows from a choice is somebody else's."""

    lines_edited = Signal(object)  # Section

    def __init__(self, parent: QWidget, context: AppContext) -> None:
        super().__init__(parent, "window")
        self.setObjectName("summary_choices")
        self.setAccessibleName(self.tr("What goes in"))
        self._context = context
        self._tools = Tools(
            context.words, context.content, context.clock.now, spelling=context.spelling
        )
        self.sections: dict[Section, SectionPart] = {}
        self.lines: dict[Section, LinesField] = {}
        self.parts_of: dict[Section, PartRows] = {}

    def parts(self) -> Iterator[None]:
        """Make everything, a part at a time."""
        self.area = ScrollPage(self)
        self.area.setObjectName("summary_scroll")
        self.area.set_widest(_WIDEST)
        self.area.column.setSpacing(theme.current().px(12))
        self.foot = SummaryFoot(self, _WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        self._add_head()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.area.column.addLayout(self._list)
        yield
        for section in Section:
            self._add_section(section)
            yield
        self._add_paper()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Use the room that there is."""
        side = 20 if is_narrow else 28
        self.area.set_padding(side, 16 if is_narrow else 28, side, 20)
        self.foot.set_narrow(is_narrow=is_narrow)

    def open_section(self, section: Section) -> None:
        """Show what is in it."""
        part = self.sections[section]
        if not part.arrow.isHidden():
            part.set_open(True)

    def _add_head(self) -> None:
        content, today = self.area.content, self._context.clock.now().date()
        head = QVBoxLayout()
        head.setSpacing(theme.current().px(2))
        head.addWidget(Label(content, self.tr("Summary"), "title"))
        lead = self.tr("A few pages to bring to someone who helps you. You choose what goes in.")
        head.addWidget(Label(content, lead, "body", "text2", wraps=True))
        self.beginning = BeginningPart(content)
        self.period = PeriodPart(content, today)
        self.roles = RolesPart(content)
        self.area.column.addLayout(head)
        self.area.column.addWidget(self.beginning)
        self.area.column.addWidget(self.period)
        self.area.column.addWidget(HLine(content))
        self.area.column.addWidget(self.roles)
        self.area.column.addWidget(HLine(content))

    def _add_section(self, section: Section) -> None:
        name = section_name(section, self._context.words)
        part = SectionPart(self.area.content, section, name)
        self.sections[section] = part
        inner = self._inside(part, section, name)
        if inner is not None:
            part.add(inner)
        self._list.addWidget(part)

    def _inside(self, part: SectionPart, section: Section, name: str) -> QWidget | None:
        if section in WRITTEN:
            field = LinesField(part.body, name, section, WRITTEN[section], self._tools)
            field.set_placeholder(self._example(section))
            field.edited.connect(self._on_lines_edited)
            field.paste_refused.connect(self._on_paste_refused)
            self.lines[section] = field
            return field
        if section is Section.ITEMS:
            today = self._context.clock.now().date()
            self.items = ItemsPart(part.body, today)
            return self.items
        if section in NAMED:
            self.parts_of[section] = self._rows(part.body, section)
            return self.parts_of[section]
        return None

    def _example(self, section: Section) -> str:
        """What somebody could write there."""
        return {
            Section.WANTS: self.tr("To understand the first ten minutes"),
            Section.CHANGED: self.tr("I ask sooner, and I sleep less"),
            Section.QUESTIONS: self.tr("How do I say that I need more time?"),
        }[section]

    def _rows(self, parent: QWidget, section: Section) -> PartRows:
        nothing = {
            Section.AGREEMENT: self.tr("Nothing is agreed in here yet."),
            Section.REPAIR: self.tr("There is no repair plan in here."),
            Section.NEEDS: self.tr("No needs are written down yet."),
            Section.SCORES: self.tr(
                "Results of questionnaires that you filled in somewhere else, typed in by you."
            ),
        }[section]
        way = self.tr("Add a score") if section is Section.SCORES else ""
        return PartRows(parent, section, nothing, way)

    def _add_paper(self) -> None:
        content = self.area.content
        self.paper = PaperPart(content)
        self.area.column.addWidget(HLine(content))
        self.area.column.addWidget(self.paper)
        self.area.column.addStretch(1)

    def _on_lines_edited(self) -> None:
        edited = self.sender()
        for section, field in self.lines.items():
            if field is edited:
                self.lines_edited.emit(section)

    def _on_paste_refused(self) -> None:
        said = self.tr("That is longer than a field can hold. Nothing was put in.")
        self._context.shell.toast(said)
