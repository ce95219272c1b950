"""A summary in the real window: chosen, saved, closed halfway, killed, and held by clumsy hands."""

import subprocess
import time
from pathlib import Path

import pytest

from tests.e2e.canary import leaks
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome
from tests.e2e.summarising import (
    CANARIES,
    PASSWORD,
    comes_to_it,
    has_pages,
    journal_of,
    kept_summary,
    saves_it,
    takes_the_title,
)

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

LONG_PASTE = "A thing I said twenty thousand times over. " * 470
HARD_LETTERS = "👩‍👩‍👧 שלום, אני כאן. مرحبا بك — naïve Ω ½ 東京 \u202eright to left\u202c end"
SAVED_WITHIN = 2.4  # seconds: two are promised, and the kill itself takes its time


def words_of(file: Path, password: str = PASSWORD) -> str:
    """All words of a PDF, by a program that is not ours."""
    command = ["pdftotext", "-upw", password, str(file), "-"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return " ".join(done.stdout.split())


def test_a_summary_is_chosen_saved_with_a_password_and_noted(
    owner: Person, ready: ReadyHome, tmp_path: Path
) -> None:
    file = tmp_path / "for the hour.pdf"
    has_pages(ready)
    comes_to_it(owner)
    owner.clicks(id="wants_1_edit")
    owner.types("What happens to me when Sam laughs")
    takes_the_title(owner, "Quillwort")

    saves_it(owner, file)
    owner.sees(within="toast", name=f"Saved: {file.name}")
    owner.quits()

    words = words_of(file)
    assert "What happens to me when my partner laughs" in words
    assert "Quillwort" in words
    assert [each for each in CANARIES[1:] if each in words] == []
    assert file.stat().st_mode & 0o777 == 0o600
    with journal_of(ready) as journal:
        (entry,) = journal.sent.list()
    assert (entry.manifest.name, entry.manifest.is_closed) == (file.name, True)


def test_what_was_not_ticked_is_in_no_byte_of_a_plain_file(
    owner: Person, ready: ReadyHome, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "plain.pdf"
    has_pages(ready)
    comes_to_it(owner)
    owner.activates(id="item_check", name_has="Quillwort")
    owner.activates(id="save_pdf_button")
    owner.activates(id="password_turn_button")
    owner.sees(id="no_password_label")
    owner.activates(id="accept_button", name="Choose a place")
    owner.sees(id="fileNameEdit")
    owner.types(str(file))
    owner.presses("Return")
    owner.sees(within="toast", name=f"Saved: {file.name}")
    owner.quits()

    assert leaks(folder, CANARIES) == []
    assert "7" in words_of(file, "")
    (folder / "planted.txt").write_text(CANARIES[0], encoding="utf-8")
    assert leaks(folder, CANARIES) != []


def test_hard_letters_and_a_long_paste_stand_on_the_page(
    owner: Person, ready: ReadyHome, tmp_path: Path
) -> None:
    file = tmp_path / "long.pdf"
    comes_to_it(owner)
    owner.clicks(id="wants_1_edit")
    owner.pastes(HARD_LETTERS)
    owner.sees(id="wants_2_edit")
    owner.clicks(id="wants_2_edit")
    owner.pastes(LONG_PASTE)
    owner.sees(id="too_long_label", state="showing")
    owner.clicks(id="wants_1_edit")

    saves_it(owner, file)
    owner.sees(within="toast", name=f"Saved: {file.name}")
    owner.quits()

    words = words_of(file)
    assert "naïve" in words
    assert words.count("twenty thousand times") == LONG_PASTE.count("twenty thousand times")
    assert kept_summary(ready).wants == ()  # the next one begins without words


def test_a_place_that_takes_no_file_is_said_and_nothing_is_noted(
    owner: Person, ready: ReadyHome, tmp_path: Path
) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    comes_to_it(owner, "one_page")
    saves_it(owner, folder / "x.pdf")
    owner.sees(name="That place cannot be written to. Nothing was saved.")
    owner.presses("Escape")
    owner.sees_no(id="save_summary_sheet")
    owner.quits()

    assert list(folder.iterdir()) == []
    with journal_of(ready) as journal:
        assert journal.sent.list() == ()


def test_closed_halfway_it_is_there_again(owner: Person, ready: ReadyHome) -> None:
    has_pages(ready)
    comes_to_it(owner)
    owner.clicks(id="wants_1_edit")
    owner.types("The first ten minutes")
    owner.activates(id="item_check", name_has="Fennelish")
    owner.quits()

    owner.opens_the_notebook()
    owner.presses("ctrl+8")

    owner.sees(id="item_check", name_has="Fennelish", state="checked")
    owner.sees_text("The first ten minutes", id="wants_1_edit")
    owner.quits()


def test_killed_while_typing_it_lacks_two_seconds_at_most(owner: Person, ready: ReadyHome) -> None:
    comes_to_it(owner, "one_page")
    owner.clicks(id="wants_1_edit")
    owner.types("Here is what I want")
    time.sleep(SAVED_WITHIN)
    owner.types(" and more")
    owner.pulls_the_plug()

    (line,) = kept_summary(ready).wants
    assert line.startswith("Here is what I want")
