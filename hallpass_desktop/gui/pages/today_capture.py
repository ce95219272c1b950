"""Quick capture: one sentence, perhaps how strong and one feeling, saved in half a minute."""

from dataclasses import replace
from datetime import UTC

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.gui import icons, locale_text, theme
from hallpass_desktop.gui.autosave import Autosave, SaveState, SaveStatus
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.fields.hint_card import HintCard
from hallpass_desktop.gui.editors.fields.hint_finder import names_in
from hallpass_desktop.gui.editors.fields.hinting import Hinting
from hallpass_desktop.gui.editors.known_people import KnownPeople
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.forms.ui_today_capture import Ui_QuickCapture
from hallpass_desktop.gui.models import capture
from hallpass_desktop.gui.models.capture import Capture
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.services.changes import Changes

_AFTER_SCALE = 2
SCALE_WIDTH = 400
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickCapture(Card):
    """A note that is a draft on the disk while it is typed, and a page once it is saved."""

    saved = Signal(object)  # Changes
    slowing_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._draft: Draft | None = None
        self._autosave: Autosave | None = None
        self._kind = Kind.NOTE
        self._is_saving = False
        self._form = Ui_QuickCapture()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._form.strength_scale.setMaximumWidth(theme.current().px(SCALE_WIDTH))
        self.setFocusProxy(self._form.capture_edit)
        self._connect()

    def start(self, context: AppContext) -> None:
        """Begin to take words; called once, by the page."""
        self._context = context
        words = context.words
        self._form.kind_chips.set_choices((kind.value, words.kind(kind)) for kind in capture.KINDS)
        self._form.feeling_chips.set_choices(
            (each, words.feeling(each)) for each in capture.FEELINGS
        )
        self._watch_for_names(context)
        self._form.lock_icon.setPixmap(icons.pixmap("lock", "text3", 14))
        self._clear()

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the question and the answer above the scale where there is no room beside it."""
        form = self._form
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        form.strength_line.setDirection(down if is_narrow else along)
        if is_narrow:
            form.strength_head.addWidget(form.strength_value, 1)
        else:
            form.strength_line.insertWidget(_AFTER_SCALE, form.strength_value)

    def focus(self) -> None:
        """Put the cursor where the words go."""
        self._form.capture_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_up(self, draft: Draft) -> None:
        """Show a draft that was begun here before the page was made anew, and go on with it."""
        if self._autosave is not None or self._context is None:
            return
        written = capture.of(draft.record)
        self._form.capture_edit.set_text(written.text)
        self._hinting.look()
        self._form.strength_scale.set_answer(written.strength)
        self._form.feeling_chips.set_chosen(written.feelings)
        self._show_kind(written.kind)
        self._draft = draft
        self._begin()

    def drafts(self) -> tuple[Draft, ...]:
        """What is typed and not yet a page."""
        if self._draft is None or self._written().is_blank:
            return ()
        return (self._collect(),)

    def flush(self) -> None:
        """Hand what is typed to the disk now."""
        if self._autosave is not None:
            self._autosave.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        form = self._form
        form.capture_edit.edited.connect(self._on_edited)
        form.capture_edit.paste_refused.connect(self._on_paste_refused)
        form.strength_scale.value_changed.connect(self._on_strength_changed)
        form.feeling_chips.chosen_changed.connect(self._on_edited)
        form.kind_chips.chosen_changed.connect(self._on_kind_chosen)
        form.calm_button.clicked.connect(self.slowing_asked)
        form.save_button.clicked.connect(self._save)

    def _watch_for_names(self, context: AppContext) -> None:
        """Who is meant is pointed out here too; what judges or is vague waits for its page."""
        people = KnownPeople(context, self)
        tools = Tools(context.words, context.content, context.clock.now, people=people)
        card = HintCard(self)
        self._form.capture_layout.insertWidget(1, card)
        edit = self._form.capture_edit
        self._hinting = Hinting(edit, card, tools, lambda text: names_in(text, tools))

    def _written(self) -> Capture:
        form = self._form
        return Capture(
            form.capture_edit.text(),
            self._kind,
            form.strength_scale.answer(),
            form.feeling_chips.chosen(),
        )

    def _clear(self) -> None:
        self._draft = None
        self._is_saving = False
        if self._autosave is not None:
            self._autosave.end()
            self._autosave = None
        self._form.capture_edit.set_text("")
        self._hinting.look()
        self._form.strength_scale.set_answer(None)
        self._form.feeling_chips.set_chosen(())
        self._show_kind(Kind.NOTE)
        self._form.private_label.setText(self.tr("Only you"))

    def _show_kind(self, kind: Kind) -> None:
        self._kind = kind
        self._form.kind_chips.set_chosen((kind.value,))
        self._form.strength_row.setVisible(kind is Kind.JEALOUSY)
        self._show_strength()

    def _show_strength(self) -> None:
        written = self._written()
        answered = written.strength is not None
        spoken = self._form.strength_scale.spoken() if answered else ""
        self._form.strength_value.setText(spoken)
        self._form.calm_row.setVisible(written.is_strong)

    def _begin(self) -> Autosave | None:
        """Begin a draft with the first letter."""
        if self._context is None:
            return None
        if self._autosave is None:
            context = self._context
            self._draft = self._draft or context.journal.begin(self._kind)
            self._autosave = Autosave(context.tasks, context.journal, self._collect, self)
            self._autosave.status_changed.connect(self._on_status_changed)
            self._autosave.kept.connect(self._on_kept)
        return self._autosave

    def _collect(self) -> Draft:
        if self._draft is None or self._context is None:
            raise RuntimeError("there is no draft to collect")
        written = self._written()
        now = self._context.clock.now().astimezone(UTC)
        record = self._draft.record.changed(written.body, now)
        return replace(self._draft, record=replace(record, kind=written.kind))

    def _save(self) -> None:
        if self._is_saving:
            return
        if self._written().is_blank:
            self._say_what_is_enough()
            return
        autosave = self._begin()
        if autosave is None:
            return
        self._is_saving = True
        self._form.save_button.set_busy(self.tr("Saving…"))
        autosave.touch()
        autosave.keep()

    def _say_what_is_enough(self) -> None:
        """Nothing is written yet: say so where it would say that it is saved."""
        words = self.tr("One line is enough.")
        self._form.private_label.setText(words)
        say(self, words)
        self.focus()

    def _on_edited(self) -> None:
        autosave = self._begin()
        if autosave is not None:
            autosave.touch()

    def _on_strength_changed(self) -> None:
        self._show_strength()
        self._on_edited()

    def _on_kind_chosen(self, chosen: tuple[str, ...]) -> None:
        self._show_kind(Kind(chosen[0]) if chosen else self._kind)
        if self._autosave is not None:
            self._autosave.touch()

    def _on_kept(self, changes: Changes) -> None:
        was_saving = self._is_saving
        self._form.save_button.set_ready()
        if was_saving:
            self._clear()
        self.saved.emit(changes)

    def _on_status_changed(self, status: SaveStatus) -> None:
        self._form.private_label.setText(self._status_text(status))
        if status.state is SaveState.FAILED:
            self._is_saving = False
            self._form.save_button.set_ready()

    def _status_text(self, status: SaveStatus) -> str:
        if self._context is None:
            return ""
        if status.state is SaveState.FAILED and status.error is not None:
            return self._context.words.not_saved(status.error)
        if status.state is SaveState.SAVED and status.at is not None:
            zone = self._context.clock.now().tzinfo
            when = locale_text.time(status.at.astimezone(zone))
            return self.tr("Only you. Draft saved {time}").format(time=when)
        return self.tr("Only you")

    def _on_paste_refused(self, _length: int) -> None:
        self._form.private_label.setText(self.tr("That is too long to paste here"))
