"""Chips, tags, choices and scales."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.promise_weeks import Went
from hallpass_desktop.gui.gallery.frame import hover, row, titled_card
from hallpass_desktop.gui.widgets.answer_scale import AnswerScale
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.check_box import CheckBox, RadioButton
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.combo_box import ComboBox
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.met_mark import MetMark
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl
from hallpass_desktop.gui.widgets.slope_mark import SlopeMark
from hallpass_desktop.gui.widgets.step_marks import DoneButton, FeltMark
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.gui.widgets.track_scale import TrackScale
from hallpass_desktop.gui.widgets.week_marks import WeekMark

_TAGS = (
    ("Hard moment",),
    ("Agreed", "accent"),
    ("Tonight 21:30", "honey", "clock"),
    ("You differ", "honey", "arrow-left-right"),
    ("Mika", "plum"),
    ("Only you", "line", "lock"),
)


def chips_and_choices(parent: QWidget) -> Card:
    """Show what can be chosen, and the tags that must not look like it."""
    card, column = titled_card(parent, "Chips, tags, choices")
    chips = [Chip(card, text) for text in ("Left out", "Hover", "Chosen", "Focus", "Off")]
    hover(chips[1])
    chips[2].setChecked(True)
    chips[3].show_focus()
    chips[4].setEnabled(False)
    row(column, *chips)
    row(column, *(Tag(card, *tag) for tag in _TAGS))
    _marks(card, column)
    language = ComboBox(card)
    language.setAccessibleName("Language")
    language.addItems(["English", "Deutsch"])
    switch = Switch(card, "Previews")
    switch.set_hint("Show the first words of each page in lists.")
    row(column, language, switch, gap=24)
    column.addStretch(1)
    return card


def scales(parent: QWidget) -> Card:
    """Show the ways to say how much."""
    card, column = titled_card(parent, "Scales, 0 to 10")
    dots = DotScale(card)
    dots.setAccessibleName("How strong")
    dots.set_answer(7)
    column.addWidget(dots)
    track = TrackScale(card)
    track.setAccessibleName("How steady")
    track.set_answer(6)
    column.addWidget(track)
    percent = TrackScale(card)
    percent.setAccessibleName("How sure")
    percent.setRange(0, 100)
    percent.setSingleStep(5)
    percent.set_unit("%")
    percent.set_low_words("Not at all")
    percent.set_high_words("Entirely")
    column.addWidget(percent)
    slopes = [SlopeMark(card, 7, 4), SlopeMark(card, 8, 3), SlopeMark(card, 5, 5)]
    column.addWidget(_answers(card))
    row(column, *_steps(card), gap=12)
    row(column, *slopes, MetMark(card, 2), Label(card, "Before and after.", "small"), gap=24)
    column.addStretch(1)
    return card


def _steps(card: Card) -> list[QWidget]:
    """What was done of a step, what was felt, and how its weeks went."""
    done = [DoneButton(card) for _ in range(3)]
    for button, value, name in zip(done, (None, 1, 2), ("Open", "In part", "Done"), strict=True):
        button.set_value(value)
        button.setAccessibleName(name)
    felt = [FeltMark(card, value, f"Felt, {value} of 3") for value in range(4)]
    return [*done, *felt, *(WeekMark(card, went) for went in Went)]


def _answers(card: Card) -> AnswerScale:
    answers = AnswerScale(card, ("Yes", "Not yet", "No", "Unsure"))
    answers.setAccessibleName("What one of two says")
    answers.set_answer(1)
    return answers


def _marks(card: Card, column: QVBoxLayout) -> None:
    boxes = [CheckBox(card) for _ in range(3)]
    boxes[1].setChecked(True)
    boxes[2].setTristate(True)
    boxes[2].setCheckState(Qt.CheckState.PartiallyChecked)
    radios = [RadioButton(card) for _ in range(2)]
    radios[1].setChecked(True)
    switches = [Switch(card) for _ in range(2)]
    switches[1].setChecked(True)
    names = ("Off", "On", "Some", "Not this", "This", "Off", "On")
    for choice, name in zip([*boxes, *radios, *switches], names, strict=True):
        choice.setAccessibleName(name)
    views = SegmentedControl(card)
    views.set_choices([("guided", "Guided"), ("free", "Free page")])
    row(column, *boxes, *radios, *switches, views, gap=12)
