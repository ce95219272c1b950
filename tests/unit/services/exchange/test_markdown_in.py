"""Markdown pages come in with every word, on their day, as those of whoever wrote them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.record import Author, Who
from hallpass_desktop.services.exchange import foreign
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.rehearsal import Form, Trouble
from hallpass_desktop.services.exchange.words_in import LONGEST_TITLE
from tests.unit.services.exchange.reading import read, written

DEEPER_THAN_CALLS_GO = 1500


def page(folder: Path, text: str) -> Entry:
    written(folder / "2020-01-01.md", text)
    entries, _ = read(folder, Form.MARKDOWN)
    return entries[0]


@pytest.mark.parametrize(
    "text",
    [
        "---\nDear diary, today was fine.\n---\nRest",
        "---\n- milk\n- bread\n---\nRest",
        "---\nTitle: a list\nand then words\n---\nRest",
        "---\nWords\n---",
    ],
)
def test_words_between_two_rules_are_no_table(tmp_path: Path, text: str) -> None:
    assert page(tmp_path, text).text == text


@pytest.mark.parametrize(
    "matter",
    [
        'date: 2021-02-03\nmood.of.day: good\n"a key": 1\n# a remark\n\ntags:\n- one\n- two',
        "title: >\n  folded\n  words\ndate: 2021-02-03\ntags: [\n  one,\n]",
        "date: 2021-02-03",
        "",
    ],
)
def test_a_table_above_a_page_is_no_words(tmp_path: Path, matter: str) -> None:
    assert page(tmp_path, f"---\n{matter}\n---\nRest").text == "Rest"


def test_a_title_that_is_too_long_for_one_is_the_first_of_the_words(tmp_path: Path) -> None:
    title = "long " * LONGEST_TITLE

    found = page(tmp_path, f"---\ntitle: {title}\n---\nRest")

    assert (found.title, found.text) == ("", f"{title.strip()}\n\nRest")


def test_a_month_is_a_date(tmp_path: Path) -> None:
    found = page(tmp_path, "---\ndate: 2019-04\n---\nSpring")

    assert found.happened.local.date().isoformat() == "2019-04-01"
    assert found.happened.precision is Precision.MONTH


def test_tags_as_this_app_writes_them_keep_their_commas(tmp_path: Path) -> None:
    found = page(tmp_path, '---\ntags: ["slow, quiet", "b\\\\c"]\n---\nWords')

    assert found.tags == ("slow, quiet", "b\\c")


def test_words_of_the_other_person_do_not_become_mine(tmp_path: Path) -> None:
    found = page(tmp_path, '---\nkind: "note"\nauthor: "partner"\n---\nTheir words')

    assert found.author == Author(Who.PARTNER)


def test_the_author_of_another_program_is_nobody_here(tmp_path: Path) -> None:
    assert page(tmp_path, "---\nauthor: partner\n---\nWords").author == Author()


@pytest.fixture
def deep(tmp_path: Path) -> Iterator[Path]:
    """A page below many folders, which nothing that calls itself could take away again."""
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(DEEPER_THAN_CALLS_GO):
        os.mkdir("a", dir_fd=here)
        here = _gone_to("a", here)
    os.close(os.open("2020-01-01.md", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    yield tmp_path
    os.unlink("2020-01-01.md", dir_fd=here)
    for _ in range(DEEPER_THAN_CALLS_GO):
        here = _gone_to("..", here)
        os.rmdir("a", dir_fd=here)
    os.close(here)


def _gone_to(name: str, here: int) -> int:
    there = os.open(name, os.O_RDONLY, dir_fd=here)
    os.close(here)
    return there


def test_a_folder_deeper_than_calls_go_is_read(deep: Path) -> None:
    entries, _ = read(deep, Form.MARKDOWN)

    assert len(entries) == 1


def test_folders_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign, "MOST_IN_FOLDER", 10)
    (tmp_path / "/".join("abcdefghijkl")).mkdir(parents=True)

    with pytest.raises(CannotBringIn) as caught:
        read(tmp_path, Form.MARKDOWN)

    assert caught.value.reason == Trouble.TOO_MANY_FILES
