"""The pages of an open backup: searched, narrowed to what the notebook has not got, and chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.models.backed_up import TONES, standing_said
from hallpass_desktop.gui.models.describe import describe
from hallpass_desktop.gui.pages.settings.setting_row import SettingRow
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.search_field import SearchField
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.looking_inside import StandingPage
from hallpass_desktop.system.clock import Clock

ALL, OTHER, TRASH = "all", "other", "trash"


class InsideLine(SettingRow):
    """One page: to be chosen, and to be read."""

    choice_changed = Signal()
    reading_asked = Signal(object, object)  # RecordId, Standing

    def __init__(self, parent: QWidget, title: str, below: str, standing: Standing) -> None:
        super().__init__(parent)
        self.standing = standing
        self.record = RecordId("")
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), look.px(9), look.px(12), look.px(9))
        row.setSpacing(look.px(16))
        self.check = CheckBox(self, title)
        self.check.setObjectName("choose_page_check")
        self.check.set_hint(below)
        row.addWidget(self.check, 1)
        row.addLayout(self._ways(title, standing))
        self.check.toggled.connect(self.choice_changed)

    def _ways(self, title: str, standing: Standing) -> QHBoxLayout:
        ways = QHBoxLayout()
        ways.setSpacing(theme.current().px(8))
        ways.addWidget(Tag(self, standing_said(standing), TONES[standing]))
        button = Button(self, self.tr("Read"), "quiet", "sm")
        button.setObjectName("read_page_button")
        button.setAccessibleName(self.tr("Read: {title}").format(title=title))
        button.clicked.connect(self._on_read_clicked)
        ways.addWidget(button)
        return ways

    def _on_read_clicked(self) -> None:
        self.reading_asked.emit(self.record, self.standing)


class InsideList(QWidget):
    """Shows what it is given; asks for more, and for others, by signals."""

    sought = Signal()
    more_asked = Signal()
    choice_changed = Signal()
    reading_asked = Signal(object, object)

    def __init__(self, parent: QWidget, words: Vocabulary, clock: Clock) -> None:
        super().__init__(parent)
        self._words, self._clock = words, clock
        self._lines: list[InsideLine] = []
        self._build()
        self._connect()

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._search.text()

    @property
    def is_other(self) -> bool:
        """Whether only what the notebook has not got as it is here is wanted."""
        return self._which.chosen() == OTHER

    @property
    def is_trash(self) -> bool:
        """Whether what lay in the trash then is wanted, and nothing else."""
        return self._which.chosen() == TRASH

    def chosen(self) -> tuple[RecordId, ...]:
        """The pages that are ticked."""
        return tuple(line.record for line in self._lines if line.check.isChecked())

    def has_other_words_chosen(self) -> bool:
        """Whether one of them has other words in the notebook."""
        chosen = (line for line in self._lines if line.check.isChecked())
        return any(line.standing in (Standing.DIFFERENT, Standing.TRASHED) for line in chosen)

    def show_first(self, page: StandingPage) -> None:
        """Show the beginning of a list; ticks stay where a page is shown again."""
        chosen = self.chosen()
        clear(self._rows)
        self._lines = []
        self._add(page, chosen)

    def show_more(self, page: StandingPage) -> None:
        """Go on with the list."""
        self._add(page, ())

    def _add(self, page: StandingPage, chosen: Iterable[RecordId]) -> None:
        for row, standing in page.rows:
            self._rows.addWidget(self._line(row, standing, row.id in set(chosen)))
        self._card.setVisible(bool(self._lines))
        self._more.setVisible(page.next is not None)
        self._note.setVisible(not self._lines)
        self._note.setText(self._nothing(goes_on=page.next is not None))
        self.choice_changed.emit()

    def _nothing(self, *, goes_on: bool) -> str:
        if goes_on:
            return self.tr("Nothing so far. There is more to look through.")
        if self.text:
            return self.tr("No page of this backup has these words.")
        if self.is_trash:
            return self.tr("Nothing was in the trash then.")
        return self.tr("The notebook has every page of this backup as it is here.")

    def _line(self, row: Row, standing: Standing, is_chosen: bool) -> InsideLine:
        today = self._clock.now().date()
        said = describe(row, self._words, today)
        when = locale_text.plain_date(row.happened.local.date())
        line = InsideLine(self._card, said.title or said.opening, f"{when} · {said.kind}", standing)
        line.record = row.id
        line.check.setChecked(is_chosen)
        line.choice_changed.connect(self.choice_changed)
        line.reading_asked.connect(self.reading_asked)
        self._lines.append(line)
        return line

    def _build(self) -> None:
        self._make_ways()
        look = theme.current()
        self._card = Card(self)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(0, look.px(6), 0, look.px(6))
        self._rows.setSpacing(0)
        self._note = Label(self, "", "body", "text2", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        start = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._search)
        column.addWidget(self._which, 0, start)
        column.addWidget(self._card)
        column.addWidget(self._note)
        column.addWidget(self._more, 0, start)

    def _make_ways(self) -> None:
        self._search = SearchField(self)
        self._search.setObjectName("inside_search_field")
        self._search.set_placeholder(self.tr("Search this backup"))
        self._which = SegmentedControl(self)
        self._which.setObjectName("inside_which")
        self._which.setAccessibleName(self.tr("Which pages"))
        self._which.set_choices(
            (
                (ALL, self.tr("Every page")),
                (OTHER, self.tr("Missing or different")),
                (TRASH, self.tr("In the trash then")),
            )
        )
        self._more = Button(self, self.tr("Show more"), "plain", "sm")
        self._more.setObjectName("show_more_button")

    def _connect(self) -> None:
        self._search.text_changed.connect(self.sought)
        self._which.chosen_changed.connect(self.sought)
        self._more.clicked.connect(self.more_asked)
