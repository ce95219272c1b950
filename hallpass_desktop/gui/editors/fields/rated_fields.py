"""Several things, each with a number: feelings and their strength, attempts and their help."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.domain.jealousy import Attempt, Feeling
from hallpass_desktop.domain.wording import judgement_named
from hallpass_desktop.domain.worksheet import Beneath
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.choice_fields import code_of, focus_first, offer_choices
from hallpass_desktop.gui.editors.fields.hint_card import HintCard
from hallpass_desktop.gui.editors.fields.hint_finder import hint_for
from hallpass_desktop.gui.editors.fields.own_word import OwnWord
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.scale_base import ScaleBase
from hallpass_desktop.gui.widgets.track_scale import TrackScale

_NAME, _NAME_ABOVE = 130, 400


@dataclass(frozen=True, slots=True)
class Rated:
    """A code or own word, and its number if there is one."""

    name: str
    rating: int | None = None


class RatedRow(QWidget):
    """One chosen thing and its scale."""

    rated = Signal()

    def __init__(self, parent: QWidget, text: str, item: Rated, scale: ScaleBase) -> None:
        super().__init__(parent)
        self.name = item.name
        self.scale = scale
        self._label = Label(self, text, "body_medium", wraps=True)
        self._number = Label(self, "", "label_strong", "text2")
        self._lay_out()
        scale.set_answer(item.rating)
        scale.setAccessibleName(text)
        self._label.setBuddy(scale)
        scale.value_changed.connect(self._on_value_changed)
        self._refresh()

    def item(self) -> Rated:
        """The thing with its number as it stands."""
        return Rated(self.name, self.scale.answer())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        look = theme.current()
        self.scale.setParent(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(0)
        self._number.setVisible(isinstance(self.scale, DotScale))
        self._number.setMinimumWidth(look.px(84))
        self.scale.setMaximumWidth(look.px(340))
        self._grid.setColumnStretch(3, 1)
        self._arrange()

    def _arrange(self) -> None:
        """Put the scale beside the name, or below it where there is little room."""
        look = theme.current()
        name = look.px(_NAME)
        number = self._number.minimumSizeHint().width()
        needed = name + self.scale.minimumSizeHint().width() + number + 3 * look.px(12)
        is_beside = self.width() >= needed
        self._label.setMinimumWidth(name if is_beside else 0)
        self._label.setMaximumWidth(name if is_beside else look.px(_NAME_ABOVE))
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addWidget(self.scale, *((0, 1) if is_beside else (1, 0, 1, 3)))
        self._grid.addWidget(self._number, *((0, 2) if is_beside else (0, 1)))

    def _on_value_changed(self, _value: int | None) -> None:
        self._refresh()
        self.rated.emit()

    def _refresh(self) -> None:
        self._number.setText(self.scale.spoken())


class RatedField(FieldEditor):
    """Chips to choose from, one's own words, and a scale for each thing chosen."""

    def make_scale(self) -> ScaleBase:
        """Make the scale of one row."""
        raise NotImplementedError

    def items(self) -> tuple[Rated, ...]:
        """What is chosen, in the order it was chosen."""
        return tuple(row.item() for row in self._rows)

    def build_input(self, column: QVBoxLayout) -> QWidget:
        look = theme.current()
        self._rows: list[RatedRow] = []
        self.chips = ChipGroup(self)
        self.chips.setObjectName(f"{self.spec.name}_chips")
        self.own = OwnWord(self, self.prompt.placeholder, self.spec.name)
        self._rated = QVBoxLayout()
        self._rated.setSpacing(look.px(4))
        column.addWidget(self.chips)
        column.addWidget(self.own)
        column.addLayout(self._caption())
        column.addLayout(self._rated)
        return self.chips

    def connect_input(self) -> None:
        self.chips.chosen_changed.connect(self._on_chosen_changed)
        self.own.added.connect(self._on_own_added)

    def focus_input(self) -> None:
        focus_first(self.chips)

    def show_items(self, items: tuple[Rated, ...]) -> None:
        """Show these things and their numbers."""
        known = self.tools.words.choices(self.spec.name)
        offer_choices(self.chips, known, tuple(item.name for item in items))
        self._lay_rows(items)

    def rows(self) -> tuple[RatedRow, ...]:
        """The rows on screen."""
        return tuple(self._rows)

    def add(self, name: str) -> None:
        """Choose one more thing, as if its chip had been pressed."""
        if name not in {item.name for item in self.items()}:
            self.show_items((*self.items(), Rated(name)))
            self._on_changed()

    def _caption(self) -> QHBoxLayout:
        """What the two ends of the scales mean, where the scales do not say it themselves."""
        row = QHBoxLayout()
        self._ends = Label(self, f"{self.prompt.low}  –  {self.prompt.high}", "small", "text2")
        self._ends.hide()
        row.addWidget(self._ends)
        return row

    def _lay_rows(self, items: tuple[Rated, ...]) -> None:
        for row in self._rows:
            self._rated.removeWidget(row)
        let_go(self._rows)
        self._rows = [self._make_row(item) for item in items]
        for row in self._rows:
            self._rated.addWidget(row)
        self._ends.setVisible(bool(items and self.prompt.low))

    def _make_row(self, item: Rated) -> RatedRow:
        text = self.tools.words.choice(self.spec.name, item.name)
        row = RatedRow(self, text, item, self.make_scale())
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.rated.connect(self._on_changed)
        return row

    def _on_chosen_changed(self, codes: tuple[str, ...]) -> None:
        kept = [item for item in self.items() if item.name in codes]
        names = {item.name for item in kept}
        new = [Rated(code) for code in codes if code not in names]
        self._lay_rows((*kept, *new))
        self._on_changed()

    def _on_own_added(self, word: str) -> None:
        self.add(code_of(word, self.tools.words.choices(self.spec.name)))


class FeelingsField(RatedField):
    """Feelings, each 0 to 10; a judgement among them gets a gentle hint."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        target = super().build_input(column)
        self.hint_card = HintCard(self)
        self._kept: set[str] = set()
        column.insertWidget(column.indexOf(self.own) + 1, self.hint_card)
        return target

    def connect_input(self) -> None:
        super().connect_input()
        self.hint_card.dismissed.connect(self._on_hint_dismissed)
        self.hint_card.feelings_chosen.connect(self._on_hint_feelings_chosen)

    def make_scale(self) -> ScaleBase:
        scale = DotScale(self)
        scale.set_compact(True)
        return scale

    def answer(self) -> tuple[Feeling, ...]:
        return tuple(Feeling(item.name, item.rating) for item in self.items())

    def show_answer(self, answer: tuple[Feeling, ...]) -> None:
        self.show_items(tuple(Rated(each.name, each.strength) for each in answer))

    def show_items(self, items: tuple[Rated, ...]) -> None:
        super().show_items(items)
        self._refresh_hint()

    def _on_chosen_changed(self, codes: tuple[str, ...]) -> None:
        super()._on_chosen_changed(codes)
        self._refresh_hint()

    def _refresh_hint(self) -> None:
        names = tuple(item.name for item in self.items())
        judgements = self.tools.content.judgements
        for name in names:
            judgement = judgement_named(name, judgements)
            if judgement is not None and judgement.key not in self._kept:
                self.hint_card.show_hint(hint_for(judgement, name, self.tools), names)
                return
        self.hint_card.show_hint(None)

    def _on_hint_dismissed(self, key: str) -> None:
        self._kept.add(key)
        self._refresh_hint()

    def _on_hint_feelings_chosen(self, codes: tuple[str, ...]) -> None:
        dropped = {chip.code for chip in self.hint_card.chips()} - set(codes)
        kept = [item for item in self.items() if item.name not in dropped]
        names = {item.name for item in kept}
        self.show_items((*kept, *(Rated(code) for code in codes if code not in names)))
        self._on_changed()


class AttemptsField(RatedField):
    """What was tried, each -5 (worse) to +5 (better)."""

    def make_scale(self) -> ScaleBase:
        scale = TrackScale(self)
        scale.setRange(-5, 5)
        return scale

    def answer(self) -> tuple[Attempt, ...]:
        return tuple(Attempt(item.name, item.rating) for item in self.items())

    def show_answer(self, answer: tuple[Attempt, ...]) -> None:
        self.show_items(tuple(Rated(each.what, each.helped) for each in answer))


class BeneathField(RatedField):
    """What may lie below a wish, each from hardly to very true."""

    def make_scale(self) -> ScaleBase:
        return TrackScale(self)

    def answer(self) -> tuple[Beneath, ...]:
        return tuple(Beneath(item.name, item.rating) for item in self.items())

    def show_answer(self, answer: tuple[Beneath, ...]) -> None:
        self.show_items(tuple(Rated(each.what, each.how_true) for each in answer))
