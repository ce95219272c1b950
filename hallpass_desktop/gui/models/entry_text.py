"""What a row of a list says, ready to be painted and to be read aloud."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MonthText:
    """A heading between rows."""

    name: str
    counts: str = ""

    @property
    def spoken(self) -> str:
        """The heading as one line."""
        return ", ".join(part for part in (self.name, self.counts) if part)


@dataclass(frozen=True, slots=True)
class EntryText:
    """One page of the journal as a row; marks are the places of searched words.

    `top` and `day` are the two lines of the date column, for example "Wed" and "13".
    `lead` names the field a search found its words in.
    """

    top: str
    day: str
    title: str
    preview: str
    kind: str
    audience: str
    spoken: str
    is_untitled: bool = False
    is_shared: bool = False
    unfinished: str = ""
    before: int | None = None
    after: int | None = None
    lead: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    title_marks: tuple[tuple[int, int], ...] = ()
