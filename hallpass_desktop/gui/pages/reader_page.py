"""One page laid out to be read: title, tags, answered fields, and how it looks later."""

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.calm import is_cooling
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.listing import Entry
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.sentence import SentenceWords
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.editors.evening_plans import plan_words
from hallpass_desktop.gui.models.reading import sections
from hallpass_desktop.gui.models.untitled import record_title
from hallpass_desktop.gui.pages.reader_links import link_labels, link_rows
from hallpass_desktop.gui.pages.reader_rows import (
    MarginRow,
    flowing,
    margin_for,
    section_row,
    tags,
)
from hallpass_desktop.gui.widgets.button import MEASURES, Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.gui.words import Vocabulary


class ReaderPage(QWidget):
    """Made for one entry and thrown away with it; `parts` makes it, a row at a step."""

    later_asked = Signal()
    plan_asked = Signal()  # of a first evening
    row_chosen = Signal(object)  # Row, of a link
    all_pointing_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        entry: Entry,
        words: Vocabulary,
        said: SentenceWords,
        now: datetime,
    ) -> None:
        super().__init__(parent)
        self._entry, self._words, self._now = entry, words, now
        self._sections = tuple(sections(entry.record.body, words, said))
        self._margin = self._widest_label()
        self._is_stacked = False
        self._rows: list[MarginRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def parts(self, make_pictures: Callable[[], QWidget] | None) -> Iterator[None]:
        """Make the page from above; pictures, if there are any, hang below its words."""
        entry = self._entry
        self._add(self._head(entry))
        yield
        for section in self._sections:
            self._add(section_row(self, section))
            yield
        if make_pictures is not None:
            self._add_pictures(make_pictures())
            yield
        for row, linked in link_rows(self, entry, self._words, self._now.date()):
            linked.row_chosen.connect(self.row_chosen)
            linked.all_asked.connect(self.all_pointing_asked)
            self._add(row)
            yield
        if isinstance(entry.record.body, JealousyBody) and entry.record.trashed_at is None:
            self._add_later(entry.record.body)
        if entry.record.kind is Kind.FIRST_EVENING and entry.record.trashed_at is None:
            self._add_plan()

    def set_stacked(self, is_stacked: bool) -> None:
        """Put labels above their content."""
        self._is_stacked = is_stacked
        for row in self._rows:
            row.set_stacked(is_stacked)

    def _widest_label(self) -> int:
        """The margin that every row will have, so that none moves when a later one comes."""
        entry, words = self._entry, self._words
        labels = [section.label for section in self._sections]
        labels += [words.field("picture_words")] if entry.pictures else []
        labels += [*link_labels(entry, words), self.tr("Later")]
        when = when_text(entry.record.happened, self._now)
        return margin_for({"label": labels, "small": [when]})

    def _add_pictures(self, strip: QWidget) -> None:
        label = Label(self, self._words.field("picture_words"), "label", "text2", wraps=True)
        row = MarginRow(self, label, strip, 6)
        row.setObjectName("pictures_row")
        self._add(row)

    def _add(self, row: MarginRow) -> None:
        row.set_margin(self._margin)
        row.set_stacked(self._is_stacked)
        self._rows.append(row)
        self._column.addWidget(row)

    def _head(self, entry: Entry) -> MarginRow:
        record = entry.record
        when = Label(self, when_text(record.happened, self._now), "small", "text3", wraps=True)
        when.setObjectName("when_label")
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        tone = "text" if record.body.title.strip() else "text2"
        title = Label(box, record_title(record, self._words), "display", tone, wraps=True)
        title.setObjectName("title_label")
        column.addWidget(title)
        column.addWidget(tags(box, (self._words.kind(record.kind), *record.tags)))
        if isinstance(record.body, JealousyBody) and is_cooling(record.body, self._now):
            column.addWidget(self._cooling(box, record.body), 0, Qt.AlignmentFlag.AlignLeading)
        row = MarginRow(self, when, box, 14, 20)
        row.setObjectName("head_row")
        return row

    def _cooling(self, parent: QWidget, body: JealousyBody) -> Tag:
        end = (body.cooling_until or self._now).astimezone(self._now.tzinfo)
        when = locale_text.day_and_time(end, self._now.date())
        #: {when} is "Tomorrow, 08:00"
        text = self.tr("Not to be shared before: {when}").format(when=when)
        return Tag(parent, text, "honey", "clock")

    def _add_later(self, body: JealousyBody) -> None:
        label = Label(self, self.tr("Later"), "label", "text2", wraps=True)
        words = body.later_words.strip()
        if words:
            later = ProseLabel(self, words)
            later.setObjectName("later_words_text")
            later.setAccessibleName(self._words.field("later_words"))
            self._add(MarginRow(self, label, later, gap=4))
            label = Label(self, "", "label", "text2")
        change, add = self.tr("Change how you see it now"), self.tr("Add how you see it now")
        is_answered = bool(words) or body.strength_later is not None
        button = Button(self, change if is_answered else add, "quiet", "sm", "plus")
        button.setObjectName("later_button")
        button.clicked.connect(self.later_asked)
        row = MarginRow(self, label, flowing(self, [button]), reach=MEASURES["sm"].side)
        row.setObjectName("later_row")
        self._add(row)

    def _add_plan(self) -> None:
        is_begun = any(row.kind is Kind.REPAIR_PLAN for row in self._entry.pointing)
        button = Button(self, plan_words(is_begun=is_begun), "quiet", "sm", "footprints")
        button.setObjectName("evening_plan_button")
        button.clicked.connect(self.plan_asked)
        label = Label(self, "", "label", "text2")
        row = MarginRow(self, label, flowing(self, [button]), reach=MEASURES["sm"].side)
        row.setObjectName("evening_plan_row")
        self._add(row)


def when_text(happened: Moment, now: datetime) -> str:
    """The date column: the day above the time, each only as exactly as it is known."""
    local = happened.local
    if happened.precision is Precision.MONTH:
        return locale_text.month_heading(local.year, local.month)
    is_this_year = local.year == now.year
    day = locale_text.short_date(local.date())
    if not is_this_year:
        return locale_text.plain_date(local.date())
    day = f"{locale_text.short_weekday(local.date())} {day}"
    if happened.precision is Precision.DAY:
        return day
    return f"{day}\n{locale_text.time(local)}"
