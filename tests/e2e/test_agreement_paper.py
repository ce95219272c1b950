"""An agreement becomes a file that holds what was ticked, without a mouse."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.e2e.agreeing import begins_an_agreement
from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_what_was_ticked_is_saved_as_a_pdf_and_nothing_else(owner: Person, tmp_path: Path) -> None:
    file = tmp_path / "for us.pdf"
    owner.opens_the_notebook()
    begins_an_agreement(owner, "The summer we try it")
    owner.tabs_to(id="agreement_menu_button")
    owner.presses("Return")
    owner.activates(id="paper_item")
    owner.sees(id="paper_check", name="Its name", state="focused")
    owner.presses("Tab", "space")
    owner.sees(id="paper_check", name="Where it stands", state="checked")
    owner.sees(id="paper_view", name_has="1 page")
    saves_it_as(owner, file)
    owner.quits()

    (page,) = PdfReader(file).pages
    words = " ".join(page.extract_text().split())
    assert words.startswith("As it is written now.")
    assert "summer" not in words
    assert file.stat().st_mode & 0o777 == 0o600


def saves_it_as(owner: Person, file: Path) -> None:
    owner.tabs_to(id="accept_button", name="Save as PDF")
    owner.presses("Return")
    owner.sees(id="fileNameEdit")
    owner.types(str(file))
    owner.presses("Return")
    owner.sees(within="toast", name=f"Saved: {file.name}")
