"""What stands between the questions: offers at the right moment, and who else sees an answer."""

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.calm import ASK_AGAIN_AFTER
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.offers import NotEnoughOffer, StrongOffer
from hallpass_desktop.gui.editors.step_fields import StepFields
from hallpass_desktop.gui.editors.step_section import StepSection
from hallpass_desktop.gui.editors.tools import Tools


class StepExtras(QObject):
    """Adds to each step what belongs there, when its questions are made."""

    grounding_asked = Signal()
    field_asked = Signal(str)
    fields_changed = Signal()

    def __init__(self, sections: tuple[StepSection, ...], answers: Answers, tools: Tools) -> None:
        super().__init__(answers)
        self._answers, self._tools = answers, tools
        self._sections = sections
        self._seen: frozenset[str] = frozenset()
        for section in sections:
            section.fields_made.connect(self._on_fields_made)

    def set_seen_fields(self, fields: frozenset[str]) -> None:
        """Say beside every granted field that somebody else sees it."""
        self._seen = fields
        for section in self._sections:
            if section.has_fields:
                for editor in section.fields().editors():
                    self._mark(editor)

    def _on_fields_made(self, fields: StepFields) -> None:
        names = {editor.spec.name for editor in fields.editors()}
        if "strength_before" in names:
            offer = StrongOffer(fields, self._answers, self._tools)
            offer.grounding_asked.connect(self.grounding_asked)
            fields.insert_after("strength_before", offer)
        if "story" in names:
            belief = NotEnoughOffer(fields, self._answers, self._tools)
            belief.fuller_view_asked.connect(self._on_fuller_view_asked)
            fields.insert_after("story", belief)
        if not self._is_later():
            fields.offer_more("later", is_offered=False)
        fields.field_made.connect(self._mark)
        for editor in fields.editors():
            self._mark(editor)
        self.fields_changed.emit()

    def _is_later(self) -> bool:
        written = self._answers.record.written.instant
        return self._tools.now() - written >= ASK_AGAIN_AFTER

    def _mark(self, editor: FieldEditor) -> None:
        seen = editor.spec.name in self._seen
        editor.set_seen_by(self.tr("They will see this") if seen else "")
        self.fields_changed.emit()

    def _on_fuller_view_asked(self) -> None:
        self.field_asked.emit("fuller_view")
