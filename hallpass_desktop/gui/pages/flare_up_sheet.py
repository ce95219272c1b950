"""It flares up again: a calm sheet with help for now, for the next days and for the long run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.models.flare_up import FlareUp
from hallpass_desktop.gui.pages.flare_up_levels import LEVELS, PAGE, Level
from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.system.content import Content

WIDTH = 600


class FlareUpSheet(Sheet):
    """Keeps nothing of what is done in it. The way out is always there."""

    slowing_asked = Signal()
    talk_asked = Signal()
    people_asked = Signal()
    note_asked = Signal()
    guide_asked = Signal()

    def __init__(
        self, anchor: QWidget, content: Content, words: Vocabulary, flare_up: FlareUp
    ) -> None:
        said = content.texts(PAGE)
        super().__init__(anchor, said["title"], said["text"])
        self.setObjectName("flare_up_sheet")
        self._content, self._words, self._flare_up = content, words, flare_up
        self._level: Level | None = None
        self._shown = LEVELS[0]
        self._turns = Turns(self)
        self._fill()
        self.show_level(LEVELS[0])

    def show_level(self, level: str) -> None:
        """Show one of the three."""
        self.chips.set_chosen((level,))
        if self._level is not None:
            self.body.removeWidget(self._level)
            let_go([self._level])
        self._shown, self._level = level, self._make(level)
        self.body.addWidget(self._level)
        self._level.show()
        self.scroller.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """On the minute to slow down: one key, and there is something to hold on to."""
        slow = self.findChild(Button, "flare_up_slow_button")
        if slow is not None:
            slow.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        said = self._content.texts(PAGE)
        self.set_widest(WIDTH)
        self.set_actions("", self.tr("Close"))
        self.chips = ChipGroup(self.box)
        self.chips.setObjectName("flare_up_chips")
        self.chips.setAccessibleName(self.tr("For when"))
        self.chips.set_single(True)
        self.chips.set_choices((level, said[f"{level}.name"]) for level in LEVELS)
        self.chips.chosen_changed.connect(self._on_level_chosen)
        self.body.addWidget(self.chips)
        self.scroller.column.addStretch(1)  # takes what the words were measured too high by

    def _make(self, name: str) -> Level:
        level = Level(self.box, self._content, self._words)
        parts = level.parts(name, self._flare_up)
        next(parts, None)  # what is read first is there at once
        self._turns.begin(parts)
        level.slowing_asked.connect(self.slowing_asked)
        level.talk_asked.connect(self._on_talk_asked)
        level.people_asked.connect(self._on_people_asked)
        level.note_asked.connect(self._on_note_asked)
        level.guide_asked.connect(self._on_guide_asked)
        return level

    def _on_level_chosen(self, codes: tuple[str, ...]) -> None:
        if codes:
            self.show_level(codes[0])
        else:  # pressed again: one of them is always shown
            self.chips.set_chosen((self._shown,))

    def _on_talk_asked(self) -> None:
        self.finish()
        self.talk_asked.emit()

    def _on_people_asked(self) -> None:
        self.finish()
        self.people_asked.emit()

    def _on_note_asked(self) -> None:
        self.finish()
        self.note_asked.emit()

    def _on_guide_asked(self) -> None:
        self.finish()
        self.guide_asked.emit()
