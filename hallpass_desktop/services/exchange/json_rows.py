"""Read a file with everything bit by bit, strictly: the rows of its lists, one after the other.

Nothing here knows what a row means. What is not the form raises CannotBringIn, with the place.
"""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.services.exchange.rehearsal import Trouble

LARGEST_FILE = 500 * 1024 * 1024
LONGEST_ROW = 48 * 1024 * 1024
MOST_ROWS = 2_000_000
FIRST_READ = 256 * 1024
_WHOLE_NUMBERS = range(-(2**63), 2**63)
SEEN_TO_KNOW_IT = 256
_BEGINS = re.compile(rb'\s*\{\s*"format"\s*:\s*"notebook-export"')
_SPACE = " \t\r\n"
_HALF = re.compile(r"\\u[dD]")  # how half a character begins, and some whole ones

Member = tuple[str, Any]  # the name of a member of the file, and its value or one row of it


def members(path: Path, lists: frozenset[str]) -> Iterator[Member]:
    """Every member in its order; of those in `lists` every row by itself."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise CannotBringIn(Trouble.TOO_LARGE)
        with path.open(encoding="utf-8", newline="") as file:
            yield from _Reader(file).members(lists)
    except UnicodeDecodeError:
        raise CannotBringIn(Trouble.NOT_UTF8) from None
    except OSError as error:
        raise CannotBringIn(Trouble.CANNOT_READ) from error


def is_ours(path: Path) -> bool:
    """Whether it begins as such a file does, which may be larger than any foreign one."""
    try:
        with path.open("rb") as file:
            return _BEGINS.match(file.read(SEEN_TO_KNOW_IT)) is not None
    except OSError:
        return False


class _Reader:
    """The text that is read and not used yet."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text, self._at = "", 0
        self._is_end = False
        self._where = ""
        self._decoder = json.JSONDecoder(
            object_pairs_hook=_once,
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=_no_number,
        )

    def members(self, lists: frozenset[str]) -> Iterator[Member]:
        """Every member of the one object that the file is."""
        seen: set[str] = set()
        self._expect("{")
        while True:
            name = self._value()
            if not isinstance(name, str) or name in seen:
                raise self._bad()
            seen.add(name)
            self._where = name
            self._expect(":")
            if name in lists:
                yield from self._rows(name)
            else:
                yield name, self._value()
            if self._either(",", "}") == "}":
                break
        if self._peek():
            raise self._bad()

    def _rows(self, name: str) -> Iterator[Member]:
        self._expect("[")
        if self._peek() == "]":
            self._at += 1
            return
        for number in range(1, MOST_ROWS + 1):
            self._where = f"{name} #{number}"
            yield name, self._value()
            if self._either(",", "]") == "]":
                return
        raise CannotBringIn(Trouble.TOO_LARGE)

    def _value(self) -> Any:
        """The next value, however long; a number that ends with what is read may go on."""
        self._peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except RecursionError:
                raise CannotBringIn(Trouble.TOO_DEEP, self._where) from None
            except json.JSONDecodeError:
                if not self._read_more():
                    raise self._bad() from None
                continue
            except ValueError:
                raise self._bad() from None
            if end < len(self._text) or self._is_end or not self._read_more():
                break
        self._insist_on_whole_characters(value, self._text[self._at : end])
        self._at = end
        return value

    def _insist_on_whole_characters(self, value: Any, text: str) -> None:
        if not _HALF.search(text):
            return
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise self._bad() from None

    def _either(self, *wanted: str) -> str:
        found = self._peek()
        if found not in wanted:
            raise self._bad()
        self._at += 1
        return found

    def _expect(self, wanted: str) -> None:
        self._either(wanted)

    def _peek(self) -> str:
        """The next character that is no space, or nothing at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._read_more():
                return ""

    def _read_more(self) -> bool:
        """Read as much again as there is, so that what is long is not gone through too often."""
        left = len(self._text) - self._at
        if self._is_end or left > LONGEST_ROW:
            return False
        more = self._file.read(max(FIRST_READ, left))
        self._is_end = not more
        self._text, self._at = self._text[self._at :] + more, 0
        return not self._is_end

    def _bad(self) -> CannotBringIn:
        return CannotBringIn(Trouble.NOT_THIS_FORM, self._where)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member stands there twice")
    return found


def _whole_number(text: str) -> int:
    number = int(text)
    if number not in _WHOLE_NUMBERS:
        raise ValueError("larger than a notebook can hold")
    return number


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("larger than a notebook can hold")
    return number


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is no number")
