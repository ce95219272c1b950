"""The right side of the journal: one page to read, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.domain.listing import Entry
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.trash import days_left
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.evening_plans import EveningPlans
from hallpass_desktop.gui.editors.pause_notice import PauseNotice
from hallpass_desktop.gui.forms.ui_reader import Ui_Reader
from hallpass_desktop.gui.pages.reader_page import ReaderPage
from hallpass_desktop.gui.pages.reader_rows import GUTTER, MARGIN
from hallpass_desktop.gui.pages.registry import EDITORS, WRITTEN_ON
from hallpass_desktop.gui.pages.their_yes import TheirYes, may_be_asked
from hallpass_desktop.gui.pages.together.after_part import SessionAfter
from hallpass_desktop.gui.pictures.gallery import Gallery
from hallpass_desktop.gui.pictures.strip import PictureStrip
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.changes import Changes

MEASURES = {15: 513, 17: 581, 19: 650}
WIDE = 1240
STACKED_BELOW = 500
_SIDES = (8, 0, 40, 40)
_SHRINKS = QSizePolicy.Policy.Maximum
_OF_AN_AGREEMENT = (Kind.AGREEMENT, Kind.CLAUSE, Kind.GRID_ROW)
_AT_ONCE = 2  # rows of a page; the others follow, one at a turn


class Reader(Panel):
    """Shows what it is given; every wish is a signal, answered by the journal page."""

    edit_asked = Signal()
    restore_asked = Signal()
    later_asked = Signal()
    back_asked = Signal()
    row_chosen = Signal(object)  # Row, of a link
    all_pointing_asked = Signal()
    wish_chosen = Signal(str)  # versions, date, tags, copy, trash

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "surface")
        self._context: AppContext | None = None
        self._entry: Entry | None = None
        self._page: ReaderPage | None = None
        self._notice: PauseNotice | None = None
        self._after: SessionAfter | TheirYes | None = None
        self._turns = Turns(self)

    def start(self, context: AppContext) -> None:
        """Begin to show pages of an open notebook; called once, by the page."""
        self._context = context
        self._build()
        self._connect()
        self._form.empty_state.set_fact(self.tr("No page is open"))
        self.set_choosable(False)
        self.show_nothing()

    @property
    def entry(self) -> Entry | None:
        """What is being read."""
        return self._entry

    def show_entry(self, entry: Entry) -> None:
        """Show a page from its beginning; the same page again stays where it is, or as it is."""
        if entry == self._entry:
            return
        bar = self._form.page_scroll.verticalScrollBar()
        is_same = self._entry is not None and self._entry.record.id == entry.record.id
        place = bar.value() if is_same else 0
        self._entry = entry
        self._fill()
        self._refresh()
        self._arrange()
        if is_same:  # or there would not be enough of it to scroll to that place
            self._turns.finish()
        bar.setValue(place)

    def show_changes(self, changes: Changes) -> None:
        """Show what a page says of others, which change without it: a pause, or what is done."""
        if self._notice is not None and changes.touches(Kind.AGREEMENT):
            self._notice.look_again()
        if isinstance(self._after, SessionAfter):
            self._after.show_changes(changes)

    def show_nothing(self) -> None:
        """Show that no page is open."""
        self._entry = None
        self._drop_page()
        self._refresh()

    def set_choosable(self, is_choosable: bool) -> None:
        """Lead to the list as long as something stands in it."""
        line = self.tr("Choose one in the list to read it here.") if is_choosable else ""
        self._form.empty_state.set_line(line)

    def set_back_visible(self, is_visible: bool) -> None:
        """Offer the way back, where list and page take turns."""
        if self._context is None or is_visible != self._form.back_button.isHidden():
            return
        self._form.back_button.setVisible(is_visible)
        self._refresh()
        self._arrange()

    def focus_page(self) -> None:
        """Put the keyboard on the page."""
        has_back = not self._form.back_button.isHidden()
        form = self._form
        first = form.more_button if form.edit_button.isHidden() else form.edit_button
        (form.back_button if has_back else first).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._context is not None:  # a window that is laid out reaches what is still being made
            self._arrange()

    def _build(self) -> None:
        self._form = Ui_Reader()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._form.page_scroll.set_padding(*_SIDES)
        self._form.back_button.hide()

    def _connect(self) -> None:
        form = self._form
        form.edit_button.clicked.connect(self.edit_asked)
        form.restore_button.clicked.connect(self.restore_asked)
        form.back_button.clicked.connect(self.back_asked)
        form.more_button.clicked.connect(self._on_more_clicked)
        form.wide_button.toggled.connect(self._arrange)

    def _fill(self) -> None:
        self._drop_page()
        context, entry = self._context, self._entry
        if context is None or entry is None:
            return
        said = context.words.sentence(context.content)
        self._page = page = ReaderPage(self, entry, context.words, said, context.clock.now())
        page.later_asked.connect(self.later_asked)
        page.plan_asked.connect(self._on_plan_asked)
        page.row_chosen.connect(self.row_chosen)
        page.all_pointing_asked.connect(self.all_pointing_asked)
        if entry.record.kind in _OF_AN_AGREEMENT:
            self._notice = PauseNotice(self._form.page_scroll.content, context, entry.record)
            self._form.page_scroll.column.addWidget(self._notice)
        self._form.page_scroll.column.addWidget(page)
        self._add_after(context, entry)
        self._form.page_scroll.column.addStretch(1)
        steps = page.parts(self._make_pictures if entry.pictures else None)
        for _ in range(_AT_ONCE):
            next(steps, None)
        self._turns.begin(steps)

    def _add_after(self, context: AppContext, entry: Entry) -> None:
        """What hangs on a session, or whose yes these words need."""
        content = self._form.page_scroll.content
        if entry.record.kind is Kind.SESSION and entry.record.trashed_at is None:
            self._after = SessionAfter(content, context, entry.record.id)
        elif may_be_asked(entry.record):
            self._after = TheirYes(content, context, entry)
        if self._after is not None:
            self._form.page_scroll.column.addWidget(self._after)

    def _make_pictures(self) -> QWidget:
        strip = PictureStrip(self)
        if self._context is not None and self._entry is not None:
            Gallery(strip, self._context, is_editable=False).show(self._entry.pictures)
        return strip

    def _drop_page(self) -> None:
        self._turns.end()
        clear(self._form.page_scroll.column)
        self._page = self._notice = self._after = None

    def _refresh(self) -> None:
        form, entry = self._form, self._entry
        is_trashed = entry is not None and entry.record.trashed_at is not None
        form.bar.setVisible(entry is not None or not form.back_button.isHidden())
        form.page_scroll.setVisible(entry is not None)
        form.empty_state.setVisible(entry is None)
        for widget in (form.wide_button, form.more_button):
            widget.setVisible(entry is not None and not is_trashed)
        has_editor = entry is not None and entry.record.kind in (EDITORS | WRITTEN_ON)
        form.edit_button.setVisible(has_editor and not is_trashed)
        form.restore_button.setVisible(is_trashed)
        form.audience_tag.setVisible(entry is not None)
        if entry is not None:
            self._show_audience(entry)

    def _show_audience(self, entry: Entry) -> None:
        tag = self._form.audience_tag
        if self._context is None:
            return
        if entry.record.trashed_at is not None:
            now = self._context.clock.now()
            left = days_left(entry.record.trashed_at.astimezone(now.tzinfo).date(), now.date())
            tag.set_icon_name("trash-2")
            tag.setText(self.tr("In the trash, %n day(s) left", "", left))
        elif entry.grants:
            who = self._context.words.audience(frozenset(each.audience for each in entry.grants))
            tag.set_icon_name("users-round")
            tag.setText(self.tr("Parts are shown: {who}").format(who=who))
        else:
            tag.set_icon_name("lock")
            tag.setText(self.tr("Only you can see this"))
        tag.updateGeometry()

    def _arrange(self) -> None:
        """Choose the measure, and hang the bar's first part over the column of words."""
        look = theme.current()
        is_stacked = self.width() < look.px(STACKED_BELOW)
        is_wide = self._form.wide_button.isChecked()
        margin = 0 if is_stacked else MARGIN + GUTTER
        left, top, right, bottom = _SIDES
        left, right = (20, 20) if is_stacked else (left, right)
        self._form.page_scroll.set_padding(left, top, right, bottom)
        width = margin + (WIDE if is_wide else MEASURES[look.writing_size])
        self._form.page_scroll.set_widest(width)
        self._fit_bar()
        self._hang_bar(left, right, width, margin)
        if self._page is not None:
            self._page.set_stacked(is_stacked)
        if self._after is not None:
            self._after.set_stacked(is_stacked)

    def _fit_bar(self) -> None:
        """Leave the words of the quiet button out where they do not fit."""
        button, words = self._form.wide_button, self.tr("Wide text")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setText(words)
        if self._form.bar_layout.totalMinimumSize().width() > self.width():
            button.setText("")

    def _hang_bar(self, left: int, right: int, width: int, margin: int) -> None:
        """The space may shrink, so that the bar never asks for more room than its buttons."""
        look = theme.current()
        room = self.width() - look.px(left) - look.px(right)
        spare = max(0, room - look.px(width)) // 2
        has_back = not self._form.back_button.isHidden()
        start = self._form.bar_layout.contentsMargins().left()
        space = 0 if has_back else max(0, look.px(left + margin) + spare - start)
        self._form.hang_space.changeSize(space, 0, _SHRINKS, QSizePolicy.Policy.Minimum)
        self._form.bar_layout.invalidate()

    def _on_plan_asked(self) -> None:
        if self._context is not None and self._entry is not None:
            EveningPlans(self._context, self).begin(self._entry.record.id)

    def _on_more_clicked(self) -> None:
        if self._entry is None:
            return
        menu = Menu(self._form.more_button, aligns_end=True)
        menu.setObjectName("page_menu")
        earlier = menu.add_item("versions", self.tr("Earlier versions"), "history")
        earlier.setEnabled(self._entry.revision_count > 1)
        menu.add_item("date", self.tr("Change the date"), "calendar")
        menu.add_item("tags", self.tr("Tags"), "tag")
        menu.add_item("copy", self.tr("Copy the words"), "copy")
        menu.add_line()
        menu.add_item("trash", self.tr("Move to the trash"), "trash-2", danger=True)
        menu.item_chosen.connect(self.wish_chosen)
        menu.open()
