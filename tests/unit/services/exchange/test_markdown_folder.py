"""A folder with a file for each page: plain to read, private, named by days and numbers."""

import json
import re
from pathlib import Path

import pytest

from hallpass_desktop.domain.body import words_of
from hallpass_desktop.domain.kinds import PARTS
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.exchange.beside import free_name
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.everything import LEFT_OPEN, TRASHED, fill, full_body
from tests.pictures import an_image
from tests.two_years.lived import with_body
from tests.unit.journal.conftest import clock, journal, vault  # noqa: F401 - fixtures
from tests.unit.services.exchange.plain_words import PlainWords

SAFE_NAME = re.compile(r"^(\d{4}-\d{2}-\d{2}-\d{2,}(-\d+)?\.(md|jpg|png)|index\.md|pictures)$")


@pytest.fixture
def written(journal: Journal, tmp_path: Path) -> Path:  # noqa: F811
    fill(journal)
    place = tmp_path / "Notebook 2026-03-01"
    whole(journal.leaving.pages(place, PlainWords()).save())
    return place


def texts(folder: Path) -> dict[str, str]:
    return {each.name: each.read_text() for each in folder.glob("*.md")}


def test_every_kind_says_all_that_was_typed(written: Path) -> None:
    text = "\n".join(texts(written).values())

    for kind in Kind:
        assert all(words in text for _, words in words_of(full_body(kind)))


def test_a_part_stands_in_the_file_of_its_whole(written: Path) -> None:
    (agreement,) = [text for text in texts(written).values() if 'kind: "agreement"' in text]

    assert "\n## clause: " in agreement
    assert Kind.CLAUSE in PARTS


def test_the_front_says_when_what_and_which_tags(written: Path) -> None:
    (need,) = [text for text in texts(written).values() if 'kind: "need"' in text]
    front = need.split("---\n")[1]
    known = {name: json.loads(value) for name, value in re.findall(r"(\w+): (.*)", front)}

    assert known["date"] == "2026-03-01T21:10:00+01:00"
    assert known["tags"] == ["two words", "need"]


def test_names_are_days_and_numbers(written: Path) -> None:
    names = [each.name for each in written.rglob("*")]

    assert all(SAFE_NAME.match(name) for name in names)


def test_a_name_with_a_title_in_it_would_be_noticed() -> None:
    assert not SAFE_NAME.match("2026-03-01-01 The coat queue.md")


def test_pictures_stand_beside_and_are_shown(written: Path) -> None:
    note = next(text for text in texts(written).values() if "![canary-of-a-picture]" in text)
    shown = re.findall(r"!\[.*?\]\((.*?)\)", note)

    assert [(written / each).read_bytes() for each in shown] == [
        an_image("lantern").data,
        an_image("moss").data,
    ]


def test_the_index_leads_to_every_page(written: Path) -> None:
    index = (written / "index.md").read_text()

    assert set(re.findall(r"\]\((.*?)\)", index)) == set(texts(written)) - {"index.md"}


def test_what_is_in_the_trash_or_in_an_editor_is_not_in_it(written: Path) -> None:
    text = "\n".join(texts(written).values())

    assert TRASHED not in text
    assert LEFT_OPEN not in text


def test_it_is_private(written: Path) -> None:
    assert written.stat().st_mode & 0o777 == 0o700
    for each in written.rglob("*"):
        assert each.stat().st_mode & 0o777 == (0o700 if each.is_dir() else 0o600)


def test_stopped_on_the_way_it_leaves_nothing(journal: Journal, tmp_path: Path) -> None:  # noqa: F811
    fill(journal)
    folder = tmp_path / "out"
    folder.mkdir()
    leaving = journal.leaving.pages(folder / "Notebook", PlainWords())
    steps = leaving.save()
    for _ in range(5):
        next(steps)

    leaving.stop()

    assert whole(steps) is None
    assert list(folder.iterdir()) == []


def test_what_an_earlier_try_left_is_cleared_away(journal: Journal, tmp_path: Path) -> None:  # noqa: F811
    journal.keep(with_body(journal.begin(Kind.NOTE), NoteBody(text="words")))
    left = tmp_path / ".Notebook.new"
    left.mkdir()
    (left / "half.md").write_text("half")

    whole(journal.leaving.pages(tmp_path / "Notebook", PlainWords()).save())

    assert not left.exists()
    assert not (tmp_path / "Notebook" / "half.md").exists()


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "Notebook").mkdir()
    (tmp_path / "Notebook (2)").mkdir()

    assert free_name(tmp_path, "Notebook").name == "Notebook (3)"
