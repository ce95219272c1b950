"""Answers on a scale: how strong something is, and how much a story is believed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.scale_base import ScaleBase
from hallpass_desktop.gui.widgets.track_scale import TrackScale

PERCENT_STEP = 5


class ScaleField(FieldEditor):
    """A scale without a starting value."""

    def make_scale(self) -> ScaleBase:
        """Make the scale of this kind."""
        raise NotImplementedError

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.scale = self.make_scale()
        self.scale.setObjectName(f"{self.spec.name}_scale")
        column.addWidget(self.scale)
        return self.scale

    def connect_input(self) -> None:
        self.scale.value_changed.connect(self._on_value_changed)

    def answer(self) -> int | None:
        return self.scale.answer()

    def show_answer(self, answer: int | None) -> None:
        self.scale.set_answer(answer)

    def _on_value_changed(self, _value: int | None) -> None:
        self._on_changed()


class StrengthField(ScaleField):
    """0 to 10, as growing dots."""

    def make_scale(self) -> ScaleBase:
        scale = DotScale(self)
        scale.set_low_words(self.prompt.low or self.tools.say("scale.low"))
        scale.set_high_words(self.prompt.high or self.tools.say("scale.high"))
        return scale


class TrackField(ScaleField):
    """0 to 10, as a track."""

    def make_scale(self) -> ScaleBase:
        scale = TrackScale(self)
        scale.set_low_words(self.prompt.low)
        scale.set_high_words(self.prompt.high)
        return scale


class PercentField(ScaleField):
    """0 to 100 %, as a track."""

    def make_scale(self) -> ScaleBase:
        scale = TrackScale(self)
        scale.setRange(0, 100)
        scale.setSingleStep(PERCENT_STEP)
        scale.setPageStep(2 * PERCENT_STEP)
        scale.set_unit("%")
        scale.set_low_words(self.prompt.low)
        scale.set_high_words(self.prompt.high)
        return scale
