"""What goes on paper: words in reading order, and what each of them is."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui import locale_text


class Part(StrEnum):
    """What a block of words is on the page."""

    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    TEXT = "text"
    NOTE = "note"


class Paper(StrEnum):
    """The sizes of paper that people have at home."""

    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True, slots=True, repr=False)
class Block(Discreet):
    """One paragraph or more; a line break in the text is one on paper."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Document(Discreet):
    """Everything that is printed; `foot` stands at the end of each page."""

    blocks: tuple[Block, ...]
    foot: str = ""
    paper: Paper = Paper.A4

    @property
    def text(self) -> str:
        """All of its words, for somebody who hears the page."""
        return "\n".join(block.text for block in self.blocks)


def usual_paper() -> Paper:
    """What a printer holds where this person lives."""
    letter = QLocale.MeasurementSystem.ImperialUSSystem
    is_letter = locale_text.current().words.measurementSystem() == letter
    return Paper.LETTER if is_letter else Paper.A4
