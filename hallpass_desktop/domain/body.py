"""What any body can be asked without knowing its kind: its words, numbers and first line."""

from collections.abc import Iterator
from dataclasses import Field, dataclass, field, fields, is_dataclass
from datetime import datetime
from typing import Any, Protocol, Self

from hallpass_desktop.domain.errors import TextTooLong

PREVIEW_CHARACTERS = 160
TEXT_LIMIT = 1_000_000


class Body(Protocol):
    """The part of a record that differs by kind: a frozen dataclass that the codec can store."""

    @property
    def title(self) -> str:
        """What the person called it; may be empty."""
        ...

    def readings(self, happened: datetime, written: datetime) -> "tuple[Reading, ...]":
        """The numbers with a time that charts and insights read."""
        ...

    def bare(self) -> Self:
        """The answers alone: without the place where the person stopped."""
        ...


@dataclass(frozen=True, slots=True)
class Reading:
    """One number at one time in a named series, for example `strength.before`."""

    series: str
    at: datetime
    value: float
    note: str = ""


def code(default: Any = "") -> Any:
    """A field that holds a stored code, not words: never indexed, never shown as typed."""
    return field(default=default, metadata={"code": True})


def choices(codes: tuple[str, ...]) -> Any:
    """A tuple field whose members are one of these codes or a person's own words."""
    return field(default=(), metadata={"codes": frozenset(codes)})


def fields_of(body: object) -> "tuple[Field[Any], ...]":
    """The fields of a body, whichever kind it is."""
    if not is_dataclass(body) or isinstance(body, type):
        raise TypeError("a body is a dataclass")
    return fields(body)


def words_of(body: object) -> Iterator[tuple[str, str]]:
    """Every (field, text) a person typed, in the order of the fields; empty ones are left out."""
    for entry in fields_of(body):
        if entry.metadata.get("code"):
            continue
        text = _as_text(getattr(body, entry.name), entry.metadata.get("codes", frozenset()))
        if text:
            yield entry.name, text


def _as_text(value: object, codes: frozenset[str] = frozenset()) -> str:
    if isinstance(value, str):
        return "" if value in codes else value.strip()
    if isinstance(value, tuple):
        return "\n".join(part for part in (_as_text(each, codes) for each in value) if part)
    if is_dataclass(value) and not isinstance(value, type):
        return "\n".join(text for _, text in words_of(value))
    return ""


def preview_of(body: object, *, skip: frozenset[str] = frozenset({"title"})) -> str:
    """The first words of a body on one line, at most 160 characters, without its title."""
    for name, text in words_of(body):
        if name not in skip:
            return " ".join(text.split())[:PREVIEW_CHARACTERS]
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
    return all(
        _is_nothing(getattr(answers, entry.name), getattr(nothing, entry.name))
        for entry in fields_of(answers)
    )


def _is_nothing(value: object, nothing: object) -> bool:
    return value == nothing or (isinstance(value, str) and not value.strip())
