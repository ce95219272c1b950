"""A jealousy note as it is filled in: step by step, or as one long page over the same answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.calm import asks_later
from hallpass_desktop.domain.sentence import Sentence
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.free_page import FreePage
from hallpass_desktop.gui.editors.guided_footer import GuidedFooter
from hallpass_desktop.gui.editors.guided_layout import GuidedLayout
from hallpass_desktop.gui.editors.guided_steps import GuidedSteps
from hallpass_desktop.gui.editors.offers import LaterOffer
from hallpass_desktop.gui.editors.side_column import SideColumn
from hallpass_desktop.gui.editors.step_extras import StepExtras
from hallpass_desktop.gui.editors.step_flow import StepFlow
from hallpass_desktop.gui.editors.steps import step_of
from hallpass_desktop.gui.editors.tags_editor import TagsEditor
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.editors.words_bar import WordsBar
from hallpass_desktop.gui.pages.page import Fold

GUIDED, FREE = "guided", "free"


@dataclass(frozen=True, slots=True)
class Standing:
    """The view, the open step, and the questions that have been brought up."""

    view: str
    place: int | None
    shown: tuple[str, ...]


class JealousyBody(BodyView):
    """Two ways in over the same questions; switching loses nothing, not even what can be undone."""

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, answers, tools)
        self._fold = Fold.WIDE
        self._view = GUIDED
        self._build()
        self._connect()
        self.flow.start()
        self._show_bar(self.side.sentence)

    def views(self) -> tuple[tuple[str, str], ...]:
        return (GUIDED, self.tr("Guided")), (FREE, self.tr("Free page"))

    def view(self) -> str:
        return self._view

    def set_view(self, code: str) -> None:
        self._view = code
        is_free = code == FREE
        if is_free:
            self.free.borrow(self.flow.sections)
        else:
            for section in self.flow.sections:
                section.take_fields_back()
        self.steps.setVisible(not is_free)
        self.free.setVisible(is_free)
        self._foot.set_free(is_free)
        self.rearranged.emit()

    def set_fold(self, fold: Fold) -> None:
        self._fold = fold
        self.free.set_narrow(fold is Fold.NARROW)
        if self._view == FREE:
            self.free.borrow(self.flow.sections)
        self.flow.set_small(is_small=fold is not Fold.WIDE)
        self._foot.set_fold(fold)
        self._layout.set_fold(fold)
        self.rearranged.emit()

    def foot(self) -> QWidget | None:
        return self._layout.foot()

    def set_known_tags(self, tags: Iterable[str]) -> None:
        self.tags.set_known(tags)

    def set_seen_fields(self, fields: frozenset[str]) -> None:
        self._extras.set_seen_fields(fields)

    def standing(self) -> Standing:
        return Standing(self._view, self.flow.place, self.flow.shown())

    def stand(self, standing: object) -> None:
        if not isinstance(standing, Standing):
            return
        self.flow.show(standing.shown)
        if standing.view == FREE:
            self.set_view(FREE)
        elif standing.place is None:
            self.steps.open_step(0)
        else:
            self.flow.open(standing.place)

    def add_pictures(self, box: QWidget) -> None:
        column = self._layout.column
        column.insertWidget(column.indexOf(self.tags), box)

    def focus_first(self) -> None:
        place = self.flow.place
        if place is not None:
            self.flow.sections[place].fields().focus_first()

    def show_field(self, name: str) -> None:
        """Go to one question, wherever it waits."""
        place = step_of(name)
        if place is None:
            return
        if self._view == GUIDED:
            self.flow.open(place)
        editor = self.flow.sections[place].field(name)
        if editor is not None:
            editor.focus_input()
            self._layout.bring_into_view(editor)

    def _build(self) -> None:
        self.steps = GuidedSteps(self)
        self.steps.setObjectName("steps_list")
        self.flow = StepFlow(self.steps, self.answers, self.tools)
        self._extras = StepExtras(self.flow.sections, self.answers, self.tools)
        self.free = FreePage(self, self.tools)
        self.free.hide()
        self.side = SideColumn(self, self.answers, self.tools)
        self.bar = WordsBar(self)
        self._foot = GuidedFooter(self, self.tools.words)
        self.tags = TagsEditor(self, self.answers)
        self.later = LaterOffer(self, self.answers, self.tools)
        self.later.setVisible(self._asks_later())
        self._layout = GuidedLayout(self, self.side, self.bar, self._foot)
        column = self._layout.column
        column.setSpacing(theme.current().px(16))
        for part in (self.later, self.steps, self.free, self.tags):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._layout)

    def _connect(self) -> None:
        self.flow.place_changed.connect(self._on_place_changed)
        self._extras.grounding_asked.connect(self.grounding_asked)
        self._extras.field_asked.connect(self.show_field)
        self.side.field_asked.connect(self.show_field)
        self.side.copied.connect(self._on_copied)
        self.side.sentence_changed.connect(self._show_bar)
        self._extras.fields_changed.connect(self.rearranged)
        self._foot.skip_pressed.connect(self.flow.go_on)
        self._foot.stop_pressed.connect(self.stop_asked)
        self._foot.next_pressed.connect(self._on_next_pressed)
        self.later.answer_asked.connect(self._on_later_asked)
        self.answers.changed.connect(self._on_answer_changed)

    def _asks_later(self) -> bool:
        record = self.answers.record
        return asks_later(self.answers.note, record.changed_at, self.tools.now())

    def _on_place_changed(self, place: int | None) -> None:
        self._foot.show_place(place)
        if place is not None:
            self._layout.bring_into_view(self.flow.sections[place].card)

    def _on_next_pressed(self) -> None:
        if self._view == FREE or self.flow.is_last:
            self.done_asked.emit()
            return
        self.flow.go_on()

    def _on_later_asked(self) -> None:
        self.show_field("strength_later")

    def _on_answer_changed(self, name: str) -> None:
        if name == "strength_later" and self.answers.value(name) is not None:
            self.answers.set_quietly("asked_later_at", self.tools.now().astimezone(UTC))

    def _on_copied(self) -> None:
        self.said.emit(self.tr("Copied. Other programs can read it until you copy something else."))

    def _show_bar(self, sentence: Sentence) -> None:
        note = self.answers.note
        text = sentence.text if sentence.is_started else ""
        self.bar.show_words(text, note.strength_before, note.strength_now)
