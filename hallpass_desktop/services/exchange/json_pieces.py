"""A JSON file of many entries, read one entry after the other, so that nothing waits for all."""

import json
import re
from collections.abc import Generator, Iterator
from typing import Any, NoReturn

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.services.exchange.rehearsal import Trouble

ENTRIES = "entries"


_BLANK = re.compile(r"[ \t\r\n]*")
Member = tuple[str, Any]


def members(text: str, streamed: str = ENTRIES) -> Iterator[Member]:
    """The members of the object that a text is, in order.

    Those of the list or object called `streamed` come one by one: `(streamed, entry)`, or
    `(streamed, (key, entry))`. A list at the top counts as that. Raises CannotBringIn.
    """
    at = _past(text, 0)
    if text[at : at + 1] == "[":
        end = yield from _elements(text, at, streamed)
    else:
        end = yield from _object(text, at, streamed)
    if _past(text, end) != len(text):
        _refuse()


def numbered(text: str) -> Iterator[Member]:
    """Its entries alone, each with its place in the file. Raises CannotBringIn."""
    entries = (value for name, value in members(text) if name == ENTRIES)
    return ((f"#{number}", value) for number, value in enumerate(entries, 1))


def _object(text: str, at: int, streamed: str) -> Generator[Member, None, int]:
    at = _open(text, at, "{")
    while text[at : at + 1] != "}":
        name, at = _key(text, at)
        if name == streamed and text[at : at + 1] == "[":
            at = yield from _elements(text, at, streamed)
        elif name == streamed and text[at : at + 1] == "{":
            at = yield from _keyed(text, at, streamed)
        else:
            value, at = _value(text, at)
            yield name, value
        at = _next(text, at, "}")
    return at + 1


def _elements(text: str, at: int, name: str) -> Generator[Member, None, int]:
    at = _open(text, at, "[")
    while text[at : at + 1] != "]":
        value, at = _value(text, at)
        yield name, value
        at = _next(text, at, "]")
    return at + 1


def _keyed(text: str, at: int, name: str) -> Generator[Member, None, int]:
    at = _open(text, at, "{")
    while text[at : at + 1] != "}":
        key, at = _key(text, at)
        value, at = _value(text, at)
        yield name, (key, value)
        at = _next(text, at, "}")
    return at + 1


def _key(text: str, at: int) -> tuple[str, int]:
    if text[at : at + 1] != '"':
        _refuse()
    name, at = _value(text, at)
    return name, _past(text, _open(text, _past(text, at), ":"))


def _next(text: str, at: int, end: str) -> int:
    """Past a comma, which nothing but another member may follow; or at the end."""
    at = _past(text, at)
    if text[at : at + 1] == end:
        return at
    at = _open(text, at, ",")
    if text[at : at + 1] in (end, ""):
        _refuse()
    return at


def _open(text: str, at: int, sign: str) -> int:
    if text[at : at + 1] != sign:
        _refuse()
    return _past(text, at + 1)


def _past(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _value(text: str, at: int) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(text, at)
    except RecursionError:
        raise CannotBringIn(Trouble.TOO_DEEP) from None
    except ValueError:  # the library's message quotes what stands there
        raise CannotBringIn(Trouble.NOT_THIS_FORM) from None


def _refuse(_constant: str = "") -> NoReturn:
    raise CannotBringIn(Trouble.NOT_THIS_FORM)


_DECODER = json.JSONDecoder(parse_constant=_refuse)
