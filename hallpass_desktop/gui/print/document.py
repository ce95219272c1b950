"""What goes on paper: words in reading order, and what each of them is."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.charts.said import chart_said


class Part(StrEnum):
    """What a block of words is on the page; a section has a rule above it."""

    TITLE = "title"
    SECTION = "section"
    HEADING = "heading"
    LABEL = "label"
    TEXT = "text"
    NOTE = "note"


class Paper(StrEnum):
    """The sizes of paper that people have at home."""

    A4 = "A4"
    LETTER = "Letter"


class Density(StrEnum):
    """How closely a page is set: plainly, as a summary, or as one that has to fit."""

    PLAIN = "plain"
    NORMAL = "normal"
    TIGHT = "tight"


@dataclass(frozen=True, slots=True, repr=False)
class Block(Discreet):
    """One paragraph or more; a line break in the text is one on paper."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Masthead(Discreet):
    """The name of the document, lines below it, and others beside it at the end of the line."""

    title: str
    below: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """As it is heard."""
        return "\n".join((self.title, *self.below, *self.aside))


@dataclass(frozen=True, slots=True)
class Slope:
    """How strong something was, and what it was afterwards; either may be missing."""

    before: int | None = None
    after: int | None = None

    @property
    def text(self) -> str:
        """As it is heard."""
        parts = (
            (self.before, QCoreApplication.translate("Paper", "{value} before")),
            (self.after, QCoreApplication.translate("Paper", "{value} after")),
        )
        said = (
            words.format(value=locale_text.number(value))
            for value, words in parts
            if value is not None
        )
        return ", ".join(said)


@dataclass(frozen=True, slots=True)
class Dots:
    """Five dots, so many of them full; the word for it stands beside them."""

    full: int

    @property
    def text(self) -> str:
        """The word says it."""
        return ""


@dataclass(frozen=True, slots=True, repr=False)
class Row(Discreet):
    """One of several lines of a kind: its day, a few strong words and others, a mark, a word.

    `is_own` where the words are the writer's and not the app's; `note` stands small below them.
    """

    words: str = ""
    lead: str = ""
    day: str = ""
    mark: Slope | Dots | None = None
    aside: str = ""
    note: str = ""
    is_own: bool = False

    @property
    def told(self) -> str:
        """The strong words and the others, as they stand in one column."""
        return " ".join(filter(None, (self.lead, self.words)))

    @property
    def text(self) -> str:
        """As it is heard."""
        mark = self.mark.text if self.mark else ""
        return "\n".join(filter(None, (self.day, self.told, mark, self.aside, self.note)))


@dataclass(frozen=True, slots=True, repr=False)
class Picture(Discreet):
    """A chart with its name above it, and below it what its points are."""

    chart: Chart
    name: str = ""
    caption: str = ""

    @property
    def text(self) -> str:
        """Every number of it, in words."""
        return "\n".join(filter(None, (self.name, chart_said(self.chart), self.caption)))


@dataclass(frozen=True, slots=True, repr=False)
class Columns(Discreet):
    """Two things side by side, read one after the other; `share` is how wide the first one is."""

    first: "tuple[Piece, ...]"
    second: "tuple[Piece, ...]"
    share: float = 0.5

    @property
    def text(self) -> str:
        """The first column, then the second."""
        return "\n".join(each.text for each in (*self.first, *self.second))


Piece = Block | Row | Picture
Content = Piece | Masthead | Columns


@dataclass(frozen=True, slots=True, repr=False)
class Document(Discreet):
    """Everything that is printed; `foot` stands at the end of each page."""

    blocks: tuple[Content, ...]
    foot: str = ""
    paper: Paper = Paper.A4
    density: Density = Density.PLAIN

    @property
    def text(self) -> str:
        """All of its words, for somebody who hears the page."""
        return "\n".join(block.text for block in self.blocks)


def usual_paper() -> Paper:
    """What a printer holds where this person lives."""
    letter = QLocale.MeasurementSystem.ImperialUSSystem
    is_letter = locale_text.current().words.measurementSystem() == letter
    return Paper.LETTER if is_letter else Paper.A4
