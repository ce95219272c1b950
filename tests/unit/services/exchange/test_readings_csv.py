"""All numbers as a table: read back by another reader, and no cell of it a formula."""

import csv
import re
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.services.exchange.cells import safe_cell
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.everything import fill
from tests.unit.journal.conftest import clock, journal, vault  # noqa: F401 - fixtures
from tests.unit.services.exchange.plain_words import PlainWords

SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
awkward = st.text(st.sampled_from([*SIGNS, *",;|\"' ab1", "\uff0c", "\u00a0"]), max_size=12)


def table(place: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(place.read_text("utf-8-sig"), newline="")))


@pytest.fixture
def rows(journal: Journal, tmp_path: Path) -> list[dict[str, str]]:  # noqa: F811
    kept = fill(journal)
    need = next(each for kind, each in kept.items() if kind.value == "need")
    journal.needs.mark(need, 1, '=HYPERLINK("x"),@now')
    place = tmp_path / "Notebook 2026-03-01.csv"
    whole(journal.leaving.readings(place, PlainWords()).save())
    assert place.stat().st_mode & 0o777 == 0o600
    return table(place)


def test_every_number_is_there_with_the_clock_on_the_wall(
    rows: list[dict[str, str]],
    journal: Journal,  # noqa: F811
) -> None:
    connection = journal._desk.connection  # noqa: SLF001 - what stands in the table
    count = connection.value(
        "SELECT COUNT(*) FROM readings JOIN records ON records.id = record WHERE is_trashed = 0"
    )

    assert len(rows) == count
    assert {"time": "2026-03-01T21:10:00+01:00", "code": "met", "value": "1"}.items() <= rows[
        -1
    ].items()


def test_no_note_is_a_formula(rows: list[dict[str, str]]) -> None:
    assert rows[-1]["note"] == "'=HYPERLINK(\"x\"),'@now"


@pytest.mark.parametrize("sign", ["\t", "\r", "\n"])
def test_a_cell_that_begins_with_no_letter_of_a_word_is_words(sign: str) -> None:
    assert safe_cell(f"{sign}1") == f"'{sign}1"


@given(awkward)
def test_nothing_but_apostrophes_is_added(text: str) -> None:
    assert safe_cell(text).replace("'", "") == text.replace("'", "")


@given(awkward)
def test_a_reader_with_other_rules_finds_no_formula_either(text: str) -> None:
    written = StringIO()
    csv.writer(written).writerow([safe_cell(text), "end"])

    for delimiter in ",;\t|":
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
            source = StringIO(written.getvalue(), newline="")
            for row in csv.reader(source, delimiter=delimiter, quoting=quoting):
                assert not any(is_formula(cell) for cell in row)


def is_formula(cell: str) -> bool:
    """Whether a sheet would work it out; it looks through quotes and blanks before a sign."""
    return bool(re.match(r"[\s\"]*[=+@\-\uff1d\uff0b\uff0d\uff20]", cell))


@pytest.mark.parametrize("cell", ["=1", " =1", '"=1', "\uff1d1", "-1"])
def test_a_cell_that_is_not_guarded_would_be_noticed(cell: str) -> None:
    assert is_formula(cell)
    assert not is_formula(safe_cell(cell))
