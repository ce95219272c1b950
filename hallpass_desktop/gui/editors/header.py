"""The head of an editor: the way back, title, date, how saving stands, and who sees it."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.autosave import SaveState, SaveStatus
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.hint_card import HintCard
from hallpass_desktop.gui.editors.title_hints import TitleHints
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.forms.ui_editor_header import Ui_EditorHeader
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.saying import say


class EditorHeader(Panel):
    """Shows and asks; the host does."""

    back_pressed = Signal()
    title_edited = Signal()
    title_cut = Signal()  # there was more than a title has room for
    when_pressed = Signal()
    retry_pressed = Signal()
    view_chosen = Signal(str)
    audience_pressed = Signal()
    slow_pressed = Signal()
    starters_pressed = Signal()

    def __init__(self, parent: QWidget, tools: Tools, *, is_agreed: bool = False) -> None:
        super().__init__(parent, "window")
        self._words, self._tools = tools.words, tools
        self._is_agreed = is_agreed  # the title is something that is wished for or agreed
        self._fold = Fold.WIDE
        self._is_below = False
        self._audience = ""
        self._status = SaveStatus(SaveState.UNTOUCHED)
        self._is_in_trouble = False
        self._build()
        self._connect()
        self.show_status(self._status)
        self.set_title_seen(is_seen=False)

    @property
    def when_anchor(self) -> QWidget:
        """Where the choice of another date belongs."""
        return self._form.when_button

    @property
    def audience_anchor(self) -> QWidget:
        """Where the choice of who sees it belongs."""
        return self._form.audience_button

    def set_views(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer ways to fill the page in; one or none hides the choice."""
        self._form.view_segments.setVisible(len(choices) > 1)
        self._form.view_segments.set_choices(choices)

    def set_view(self, code: str) -> None:
        """Show which way is chosen."""
        self._form.view_segments.set_chosen(code)

    def set_kind(self, name: str, untitled: str) -> None:
        """Say what kind of page this is, and what stands in an empty title."""
        self._form.kind_label.setText(name)
        self._form.title_edit.setPlaceholderText(untitled)

    def title(self) -> str:
        """The title as it stands."""
        return self._form.title_edit.text()

    def focus_title(self) -> None:
        """Put the cursor into the title."""
        self._form.title_edit.setFocus()

    def show_title(self, title: str) -> None:
        """Show a title without telling."""
        if title != self._form.title_edit.text():
            self._form.title_edit.setText(title)
            self._hints.look()

    def begin_hints(self, answers: Answers) -> None:
        """Look at the title of this page, and keep the feelings that a hint offers there."""
        self._hints.begin(answers)

    def set_title_seen(self, *, is_seen: bool) -> None:
        """Say that somebody else sees the title."""
        self._form.seen_label.setVisible(is_seen)
        said = self._form.seen_label.text() if is_seen else ""
        self._form.title_edit.setAccessibleDescription(said)

    def show_moment(self, moment: Moment, today: date) -> None:
        """Show when it happened."""
        text = locale_text.happened(moment, today)
        self._form.when_button.setText(text)
        self._form.when_button.setAccessibleName(
            self.tr("When it happened: {when}").format(when=text)
        )

    def show_audience(self, audience: str, *, is_shared: bool) -> None:
        """Show who sees it."""
        button, said = self._form.audience_button, self.tr("Who sees this: {who}")
        self._audience = audience.replace("&", "&&")
        button.setText(self._audience)
        button.set_icon_name("eye" if is_shared else "lock")
        button.setAccessibleName(said.format(who=audience))
        button.setToolTip(said.format(who=audience))

    def show_status(self, status: SaveStatus) -> None:
        """Say how saving stands."""
        has_failed = status.state is SaveState.FAILED
        self._form.state_label.setText(self._said(status))
        self._form.state_label.set_tone("alertText" if has_failed else "text3")
        self._form.retry_button.setVisible(has_failed)
        is_saved_again = status.state is SaveState.SAVED and self._is_in_trouble
        if is_saved_again or (has_failed and self._status.state is not SaveState.FAILED):
            say(self, self._form.state_label.text())
        self._is_in_trouble = has_failed or (self._is_in_trouble and not is_saved_again)
        self._status = status

    def set_borrowing(self, *, is_offered: bool) -> None:
        """Offer the sentences to begin with, or leave them out."""
        self._form.starters_button.setVisible(is_offered)

    def set_slowing(self, *, is_offered: bool) -> None:
        """Offer the minute to slow down, or leave it out where the page has a way of its own."""
        self._form.slow_button.setVisible(is_offered)

    def set_fold(self, fold: Fold) -> None:
        """Arrange for this much room: on a small page words give way to icons."""
        self._fold = fold
        form = self._form
        is_wide = fold is Fold.WIDE
        form.kind_label.setVisible(is_wide)
        form.kind_dot.setVisible(is_wide)
        form.slow_button.setText(self.tr("Slow down") if is_wide else "")
        self._arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return done

    def _arrange(self) -> None:
        """Put the controls below the title where they do not fit beside it."""
        is_below = (self._fold is Fold.NARROW and self._has_several()) or not self._fits()
        if is_below != self._is_below:
            self._place(is_below=is_below)
        self._spare_words()

    def _place(self, *, is_below: bool) -> None:
        form = self._form
        self._is_below = is_below
        form.controls_box.setParent(self)
        if is_below:
            start = Qt.AlignmentFlag.AlignLeading
            form.outer_layout.insertWidget(1, form.controls_box, 0, start)
            side = theme.current().px(20)
            form.controls_layout.setContentsMargins(side, 0, side, theme.current().px(8))
        else:
            form.header_row.addWidget(form.controls_box)
            form.controls_layout.setContentsMargins(0, 0, 0, 0)
        form.controls_box.show()

    def _spare_words(self) -> None:
        """Where even a line of their own is too short, who sees it is an icon with a name."""
        button, look = self._form.audience_button, theme.current()
        needed = self._form.controls_layout.sizeHint().width()
        if not button.text():  # more than the words take, so that it never turns back and forth
            needed += button.fontMetrics().horizontalAdvance(self._audience) + look.px(24)
        words = "" if self._is_below and needed > self.width() else self._audience
        if words != button.text():
            button.setText(words)

    def _has_several(self) -> bool:
        """Whether there is more beside the title than who sees the page."""
        form = self._form
        others = (form.view_segments, form.starters_button, form.slow_button)
        return any(not each.isHidden() for each in others)

    def _fits(self) -> bool:
        form, margins = self._form, self._form.header_row.contentsMargins()
        taken = form.controls_layout.sizeHint().width() + form.title_layout.minimumSize().width()
        taken += form.back_button.sizeHint().width() + 2 * form.header_row.spacing()
        return taken + margins.left() + margins.right() <= self.width()

    def _build(self) -> None:
        self._form = Ui_EditorHeader()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._form.back_button.set_name(self.tr("Back"))
        self._form.slow_button.setAccessibleName(self.tr("Slow down for a minute"))
        self._form.slow_button.setToolTip(self.tr("Slow down for a minute"))
        self._form.state_label.setSizePolicy(self._form.kind_label.sizePolicy())
        self._form.meta_layout.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        above_the_line = self._form.outer_layout.count() - 1
        self._form.outer_layout.insertLayout(above_the_line, self._make_hints())

    def _make_hints(self) -> QVBoxLayout:
        look = theme.current()
        self.hint_card = HintCard(self)
        self.hint_card.setObjectName("title_hint_card")
        row = QVBoxLayout()
        row.setContentsMargins(look.px(20), 0, look.px(20), look.px(12))
        row.addWidget(self.hint_card)
        self._hints = TitleHints(
            self._form.title_edit, self.hint_card, self._tools, is_agreed=self._is_agreed
        )
        return row

    def _connect(self) -> None:
        form = self._form
        form.back_button.clicked.connect(self.back_pressed)
        form.title_edit.edited.connect(self.title_edited)
        form.title_edit.inputRejected.connect(self.title_cut)
        form.when_button.clicked.connect(self.when_pressed)
        form.retry_button.clicked.connect(self.retry_pressed)
        form.view_segments.chosen_changed.connect(self.view_chosen)
        form.audience_button.clicked.connect(self.audience_pressed)
        form.slow_button.clicked.connect(self.slow_pressed)
        form.starters_button.clicked.connect(self.starters_pressed)

    def _said(self, status: SaveStatus) -> str:
        if status.state is SaveState.FAILED and status.error is not None:
            return self._words.not_saved(status.error)
        if status.state is SaveState.SAVING:
            return self.tr("Saving…")
        if status.at is not None:
            return self.tr("Saved {time}").format(time=locale_text.time(status.at))
        return self.tr("Saved as you type")
