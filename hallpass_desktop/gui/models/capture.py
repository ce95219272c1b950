"""The quick note on Today as a value, and the body it becomes."""

from dataclasses import dataclass

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.jealousy import STRONG_FROM, Feeling, JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind, Record

KINDS = (Kind.NOTE, Kind.JEALOUSY)
#: Enough to point at what is there; the guided page has all of them.
FEELINGS = ("jealous", "afraid", "hurt", "sad", "angry", "left_out", "ashamed", "glad")


@dataclass(frozen=True, slots=True)
class Capture:
    """What stands in the quick note now; strength and feelings belong to a jealousy note."""

    text: str = ""
    kind: Kind = Kind.NOTE
    strength: int | None = None
    feelings: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep."""
        return self.body == type(self.body)()

    @property
    def is_strong(self) -> bool:
        """Whether to offer a slower pace first."""
        return self.kind is Kind.JEALOUSY and (self.strength or 0) >= STRONG_FROM

    @property
    def body(self) -> Body:
        """The body of this kind, with what belongs to it."""
        if self.kind is Kind.NOTE:
            return NoteBody(text=self.text)
        return JealousyBody(
            what_happened=self.text,
            strength_before=self.strength,
            feelings=tuple(Feeling(name) for name in self.feelings),
        )


def of(record: Record) -> Capture:
    """A record as the quick note shows it; what it does not show stays behind."""
    body = record.body
    if isinstance(body, JealousyBody):
        feelings = tuple(feeling.name for feeling in body.feelings)
        return Capture(body.what_happened, Kind.JEALOUSY, body.strength_before, feelings)
    text = body.text if isinstance(body, NoteBody) else ""
    return Capture(text)
