"""What any body can be asked without knowing its kind: its words, numbers and first line."""

from collections.abc import Callable, Iterator
from dataclasses import Field, dataclass, field, fields, is_dataclass, replace
from datetime import datetime
from typing import Any, Protocol, Self, TypeVar

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.errors import TextTooLong
from hallpass_desktop.domain.marked import without_signs

PREVIEW_CHARACTERS = 160
_PREVIEW_FROM = 2_000  # where it is read from, when signs and blanks are left out
TEXT_LIMIT = 1_000_000


Unread = tuple[tuple[str, str], ...]  # names of fields, and the JSON text of what is in them

T = TypeVar("T")


class Body(Protocol):
    """The part of a record that differs by kind: a frozen dataclass that the codec can store."""

    @property
    def title(self) -> str:
        """What the person called it; may be empty."""
        ...

    @property
    def unread(self) -> "Unread":
        """Fields that a newer app wrote."""
        ...

    def readings(self, happened: datetime, written: datetime) -> "tuple[Reading, ...]":
        """The numbers with a time that charts and insights read."""
        ...

    def bare(self) -> Self:
        """The answers alone: without the place where the person stopped."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Lasting(Discreet):
    """A body that carries along, unread and unchanged, what a newer app wrote into it."""

    unread: Unread = field(default=(), kw_only=True, metadata={"unread": True})


@dataclass(frozen=True, slots=True, repr=False)
class Reading(Discreet):
    """One number at one time in a named series, for example `strength.before`."""

    series: str
    at: datetime
    value: float
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Choice(Discreet):
    """One answer that was chosen instead of typed: the field of the body, and the stored code."""

    field: str
    code: str


def code(default: Any = "") -> Any:
    """A field that holds a stored code, not words: indexed as a choice, never shown as typed."""
    return field(default=default, metadata={"code": True})


def setting(default: Any = "") -> Any:
    """A code that says what kind of page it is, or where it belongs: no answer, and nobody else's.

    A page on which nothing but this was chosen is blank.
    """
    return field(default=default, metadata={"code": True, "setting": True})


def pick(default: Any = ()) -> Any:
    """What was picked from elsewhere, by ids or codes: an answer, and shown or searched nowhere."""
    return field(default=default, metadata={"code": True, "setting": True, "pick": True})


def choices(codes: tuple[str, ...]) -> Any:
    """A tuple field whose members are one of these codes or a person's own words."""
    return field(default=(), metadata={"codes": frozenset(codes)})


def marked() -> Any:
    """A text whose signs say how it looks: lists show its words without them."""
    return field(default="", metadata={"marked": True})


def fields_of(body: object) -> "tuple[Field[Any], ...]":
    """The fields of a body that this app knows, whichever kind it is."""
    if not is_dataclass(body) or isinstance(body, type):
        raise TypeError("a body is a dataclass")
    return tuple(entry for entry in fields(body) if not entry.metadata.get("unread"))


def answers_of(body: object) -> "Iterator[tuple[str, tuple[str | Choice, ...]]]":
    """Every field with its answers, words as typed and choices; empty ones are left out."""
    for entry in fields_of(body):
        if entry.metadata.get("pick"):
            continue
        answers = tuple(_answers(getattr(body, entry.name), entry.name, entry))
        if answers:
            yield entry.name, answers


def words_of(body: object) -> Iterator[tuple[str, str]]:
    """Every (field, text) a person typed, in the order of the fields; empty ones are left out."""
    for name, answers in answers_of(body):
        text = "\n".join(answer for answer in answers if isinstance(answer, str))
        if text:
            yield name, text


def _answers(value: object, name: str, entry: "Field[Any]") -> "Iterator[str | Choice]":
    """What one value says; what lies inside it answers for the field of the body."""
    if isinstance(value, str):
        if text := value.strip():
            is_code = entry.metadata.get("code") or value in entry.metadata.get("codes", ())
            yield Choice(name, value) if is_code else text
    elif isinstance(value, tuple):
        for each in value:
            yield from _answers(each, name, entry)
    elif is_dataclass(value) and not isinstance(value, type):
        for inner in fields(value):
            yield from _answers(getattr(value, inner.name), name, inner)


def reworded(body: T, change: Callable[[str], str]) -> T:
    """The same answers, with every text a person typed changed; codes stay as they are."""
    changed = {
        entry.name: _reworded(getattr(body, entry.name), entry, change) for entry in fields_of(body)
    }
    return replace(body, **changed)  # type: ignore[type-var]  # fields_of takes dataclasses alone


def _reworded(value: Any, entry: "Field[Any]", change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        is_code = entry.metadata.get("code") or value in entry.metadata.get("codes", ())
        return value if is_code else change(value)
    if isinstance(value, tuple):
        return tuple(_reworded(each, entry, change) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        inner = {
            each.name: _reworded(getattr(value, each.name), each, change) for each in fields(value)
        }
        return replace(value, **inner)
    return value


def preview_of(body: object, *, skip: frozenset[str] = frozenset({"title"})) -> str:
    """The first words of a body on one line, at most 160 characters, without its title."""
    signed = {entry.name for entry in fields_of(body) if entry.metadata.get("marked")}
    for name, text in words_of(body):
        if name in skip:
            continue
        said = without_signs(text[:_PREVIEW_FROM]) if name in signed else text
        return " ".join(said.split())[:PREVIEW_CHARACTERS]
    return ""


def check_lengths(body: object) -> None:
    """Raise TextTooLong when a field holds more than can be kept."""
    for name, text in words_of(body):
        if len(text) > TEXT_LIMIT:
            raise TextTooLong(name, TEXT_LIMIT)


def is_unfinished(body: Body) -> bool:
    """Whether the person stopped on the way and may want to go on."""
    return body != body.bare()


def is_blank(body: Body) -> bool:
    """Whether nothing has been answered; spaces are not an answer."""
    answers, nothing = body.bare(), type(body)()
    return not answers.unread and all(
        _is_nothing(getattr(answers, entry.name), getattr(nothing, entry.name))
        for entry in fields_of(answers)
        if entry.metadata.get("pick") or not entry.metadata.get("setting")
    )


def _is_nothing(value: object, nothing: object) -> bool:
    return value == nothing or (isinstance(value, str) and not value.strip())
