"""The pulse: five numbers, one word, one line, in less than a minute, by keyboard alone."""

from dataclasses import replace
from datetime import UTC
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hallpass_desktop.domain.body import is_blank
from hallpass_desktop.domain.check_in import PULSE_SCALES, CheckInBody
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui import icons, locale_text, theme
from hallpass_desktop.gui.autosave import Autosave, SaveState, SaveStatus
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.pages.pulse_touches import PulseTouches
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.track_scale import TrackScale
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from hallpass_desktop.services.changes import Changes

EVENING, MORNING = 17, 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PulseCard(Card):
    """A draft on the disk from the first answer on, and a check-in once it is saved."""

    saved = Signal(object)  # Changes
    kept_meanwhile = Signal(object)  # Changes
    declined = Signal(object)  # Draft: what stood there, perhaps nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._draft: Draft | None = None
        self._autosave: Autosave | None = None
        self._is_saving = False
        self.scales: dict[str, TrackScale] = {}
        self._values: dict[str, Label] = {}

    def start(self, context: AppContext) -> None:
        """Begin to take answers; called once, by the page."""
        self._context = context
        tools = Tools(context.words, context.content, context.clock.now, "check_in")
        self.touches = PulseTouches(self, context, tools)
        self._build(tools)
        self._connect()
        self._show_values()
        self.refresh()

    def refresh(self) -> None:
        """Call the way out by the time of day."""
        if self._context is not None:
            hour = self._context.clock.now().hour
            is_evening = hour >= EVENING or hour < MORNING
            self.decline_button.setText(
                self.tr("Not tonight") if is_evening else self.tr("Not today")
            )

    def load(self) -> None:
        """Look which clauses there are to touch."""
        self.touches.look_again()

    def focus(self) -> None:
        """Put the keyboard on the first question."""
        next(iter(self.scales.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_up(self, draft: Draft) -> None:
        """Show a draft that was begun here before the page was made anew, and go on with it."""
        if self._autosave is None and isinstance(draft.record.body, CheckInBody):
            self._show(draft.record.body)
            self.touches.show_links(draft.record.links)
            self._draft = draft
            self._begin()

    def drafts(self) -> tuple[Draft, ...]:
        """What is answered and not yet a check-in."""
        if self._draft is None or self._is_blank():
            return ()
        return (self._collect(),)

    def flush(self) -> None:
        """Hand what is answered to the disk now."""
        if self._autosave is not None:
            self._autosave.flush()

    def clear(self) -> None:
        """Be as it was before the first answer."""
        self._draft = None
        self._is_saving = False
        if self._autosave is not None:
            self._autosave.end()
            self._autosave = None
        self._show(CheckInBody())
        self.touches.show_links(())
        self.save_button.set_ready()
        self._private_label.setText(self.tr("Only you"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
        else:
            self.focusNextChild()

    def _build(self, tools: Tools) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(18), look.px(22), look.px(20))
        column.setSpacing(look.px(8))
        for name in PULSE_SCALES:
            column.addLayout(self._make_question(name, tools))
            column.addWidget(HLine(self))
        self.word_field = Field(self, tools.prompt("word").label)
        self.word_field.setObjectName("word_field")
        self.word_field.set_placeholder(tools.prompt("word").placeholder)
        self.line_edit = WritingEdit(self)
        self.line_edit.setObjectName("line_edit")
        self.line_edit.set_framed(True)
        self.line_edit.set_role("writing")
        self.line_edit.set_min_lines(2)
        self.line_edit.setPlaceholderText(tools.prompt("line").placeholder)
        self.line_edit.setAccessibleName(tools.prompt("line").label)
        for widget in (self.word_field, self.line_edit, self._make_buttons()):
            column.addSpacing(look.px(4))
            column.addWidget(widget)
        column.insertWidget(column.indexOf(self.line_edit) + 1, self.touches)
        column.addLayout(self._make_foot())

    def _make_question(self, name: str, tools: Tools) -> QVBoxLayout:
        prompt = tools.prompt(name)
        scale = TrackScale(self)
        scale.set_value_shown(False)
        scale.setObjectName(f"{name}_scale")
        scale.setAccessibleName(prompt.label)
        scale.set_low_words(prompt.low)
        scale.set_high_words(prompt.high)
        self.scales[name] = scale
        label = Label(self, prompt.label, "body_strong", wraps=True)
        label.setBuddy(scale)
        value = Label(self)
        value.setObjectName(f"{name}_value")
        self._values[name] = value
        head = QHBoxLayout()
        head.setSpacing(theme.current().px(12))
        head.addWidget(label, 1)
        head.addWidget(value)
        part = QVBoxLayout()
        part.setSpacing(theme.current().px(7))  # room for the ring of the keyboard
        part.addLayout(head)
        part.addWidget(scale)
        return part

    def _make_buttons(self) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box, 8, 8)
        self.save_button = Button(box, self.tr("Save check-in"), "primary")
        self.save_button.setObjectName("save_button")
        self.decline_button = Button(box, "", "quiet")
        self.decline_button.setObjectName("decline_button")
        flow.addWidget(self.save_button)
        flow.addWidget(self.decline_button)
        flow.addWidget(self.touches.more_button)
        return box

    def _make_foot(self) -> QHBoxLayout:
        lock = QLabel(self)
        lock.setPixmap(icons.pixmap("lock", "text3", 14))
        self._private_label = Label(self, self.tr("Only you"), "small", "text3", wraps=True)
        self._private_label.setObjectName("private_label")
        foot = QHBoxLayout()
        foot.setSpacing(theme.current().px(6))
        foot.addWidget(lock)
        foot.addWidget(self._private_label, 1)
        return foot

    def _connect(self) -> None:
        for scale in self.scales.values():
            scale.value_changed.connect(self._on_scale_changed)
        self.word_field.edit.textEdited.connect(self._on_word_edited)
        self.line_edit.edited.connect(self._on_edited)
        self.touches.changed.connect(self._on_edited)
        self.save_button.clicked.connect(self._save)
        self.decline_button.clicked.connect(self._on_decline_clicked)

    def _answered(self) -> CheckInBody:
        scales: dict[str, Any] = {name: scale.answer() for name, scale in self.scales.items()}
        return replace(
            CheckInBody(), word=self.word_field.text(), line=self.line_edit.text(), **scales
        )

    def _is_blank(self) -> bool:
        return is_blank(self._answered()) and not self.touches.links()

    def _show(self, body: CheckInBody) -> None:
        for name, scale in self.scales.items():
            scale.set_answer(getattr(body, name))
        self._show_values()
        self.word_field.set_text(body.word)
        self.line_edit.set_text(body.line)

    def _show_values(self) -> None:
        for name, label in self._values.items():
            answer = self.scales[name].answer()
            label.set_role("small" if answer is None else "body_strong")
            label.set_tone("text3" if answer is None else "text")
            not_answered = self.tr("Not answered")
            label.setText(not_answered if answer is None else locale_text.number(answer))

    def _begin(self) -> Autosave | None:
        """Begin a draft with the first answer."""
        if self._context is None:
            return None
        if self._autosave is None:
            context = self._context
            self._draft = self._draft or context.journal.check_ins.begin()
            self._autosave = Autosave(context.tasks, context.journal, self._collect, self)
            self._autosave.status_changed.connect(self._on_status_changed)
            self._autosave.kept.connect(self._on_kept)
        return self._autosave

    def _collect(self) -> Draft:
        if self._draft is None or self._context is None:
            raise RuntimeError("there is no draft to collect")
        now = self._context.clock.now().astimezone(UTC)
        record = self._draft.record.changed(self._answered(), now)
        return replace(self._draft, record=replace(record, links=self.touches.links()))

    def _save(self) -> None:
        if self._is_blank():
            self._say_what_is_enough()
            return
        autosave = self._begin()
        if autosave is None or self._is_saving:
            return
        self._is_saving = True
        self.save_button.set_busy(self.tr("Saving…"))
        autosave.touch()
        autosave.keep()

    def _say_what_is_enough(self) -> None:
        """Nothing is answered yet: say so where it would say that it is saved."""
        words = self.tr("One answer is enough: a number, a word or a line.")
        self._private_label.setText(words)
        say(self, words)
        self.focus()

    def _on_scale_changed(self, _value: int | None) -> None:
        self._show_values()
        self._on_edited()

    def _on_word_edited(self, _text: str) -> None:
        self._on_edited()

    def _on_edited(self) -> None:
        autosave = self._begin()
        if autosave is not None:
            autosave.touch()

    def _on_decline_clicked(self) -> None:
        if self._begin() is not None:
            draft = self._collect()
            self.clear()
            self.declined.emit(draft)

    def _on_kept(self, changes: Changes) -> None:
        if not self._is_saving:
            self.kept_meanwhile.emit(changes)
            return
        self.clear()
        self.saved.emit(changes)

    def _on_status_changed(self, status: SaveStatus) -> None:
        self._private_label.setText(self._status_text(status))
        if status.state is SaveState.FAILED:
            self._is_saving = False
            self.save_button.set_ready()

    def _status_text(self, status: SaveStatus) -> str:
        if self._context is None:
            return ""
        if status.state is SaveState.FAILED and status.error is not None:
            return self._context.words.not_saved(status.error)
        if status.state is SaveState.SAVED and status.at is not None:
            when = locale_text.time(status.at.astimezone(self._context.clock.now().tzinfo))
            return self.tr("Only you. Draft saved {time}").format(time=when)
        return self.tr("Only you")
