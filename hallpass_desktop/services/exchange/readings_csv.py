"""All numbers as one table, to look at with a program for sheets."""

import csv
from collections.abc import Iterable
from functools import partial
from io import StringIO
from pathlib import Path

from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.beside import new_file
from hallpass_desktop.services.exchange.cells import safe_cell
from hallpass_desktop.services.exchange.leaving import Leaving, Saved, Tell
from hallpass_desktop.services.exchange.leaving_words import LeavingWords, Say
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.storage import wholes
from hallpass_desktop.storage.wholes import Number

ENDING = ".csv"
HEAD = (Say.TIME, Say.WHAT, Say.CODE, Say.VALUE, Say.NOTE)
BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # else one program takes it for another set of letters


def readings(desk: Desk, place: Path, words: LeavingWords) -> Leaving:
    """A table of all numbers outside the trash, at this place."""
    connection = desk.connection
    total = partial(wholes.count_numbers, connection)
    return Leaving(connection, total, partial(_write, desk, place, words))


def _write(desk: Desk, place: Path, words: LeavingWords, tell: Tell) -> Steps[Saved]:
    with new_file(place) as file:
        file.write(BYTE_ORDER_MARK + _table([[words.say(each) for each in HEAD]]))
        done = 0
        for some in wholes.numbers(desk.connection):
            file.write(_table(_row(each, words) for each in some))
            done += len(some)
            tell(done)
            yield
    return Saved(place, done)


def _row(number: Number, words: LeavingWords) -> list[str]:
    at = number.at.isoformat(timespec="seconds")
    value = f"{number.value:g}"
    said = words.series(number.series), number.series
    return [at, *map(safe_cell, said), value, safe_cell(number.note)]


def _table(rows: Iterable[list[str]]) -> bytes:
    text = StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()
