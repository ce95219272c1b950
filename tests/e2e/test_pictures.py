"""Pictures in the real window: pasted from another program, chosen from a folder, kept."""

from pathlib import Path

import pytest

from tests.e2e.person import Person
from tests.picture_bytes import drawn, from_a_camera, saved

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

NAMES = ("Picture 1 of 2, not described", "Picture 2 of 2, not described")


def test_pictures_are_pasted_and_chosen_and_come_back_after_a_lock(
    owner: Person, tmp_path: Path
) -> None:
    file = tmp_path / "IMG_0042.jpg"
    file.write_bytes(from_a_camera(drawn(300, 200)))
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.pastes_a_picture(saved(drawn(), "png"))
    owner.sees(id="picture_1_button")
    owner.chooses_a_picture(file)
    owner.sees(id="picture_2_button", name=NAMES[1])

    owner.locks()
    owner.unlocks()
    owner.goes_to("journal")

    owner.sees(within="reader", id="picture_1_button", name=NAMES[0])
    owner.activates(within="reader", id="picture_1_button")
    owner.sees(id="picture_view", name=NAMES[0])
    owner.presses("Right")
    owner.sees(id="picture_view", name=NAMES[1])
    owner.presses("Escape")
    owner.sees_no(id="picture_sheet")
    assert file.exists()


def test_a_picture_that_is_seen_survives_a_power_cut(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.pastes_a_picture(saved(drawn(), "png"))
    owner.sees(id="picture_1_button")

    owner.pulls_the_plug()
    owner.opens_the_notebook()
    owner.goes_to("journal")

    owner.sees(within="reader", id="picture_1_button")


def test_a_picture_is_described_moved_and_taken_off_by_keyboard(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    for width in (60, 90):
        owner.pastes_a_picture(saved(drawn(width, 40), "png"))
    owner.sees(id="picture_2_button")

    owner.presses("Tab", "space")
    owner.sees(id="picture_view", name=NAMES[0])
    owner.presses("Tab")
    owner.types("a lamp on a bridge")
    owner.presses("Escape", "alt+Right")
    owner.sees(id="picture_2_button", name="Picture 2 of 2: a lamp on a bridge")
    owner.presses("Delete")
    owner.sees(id="picture_1_button", name="Picture 1 of 1, not described")

    owner.presses("ctrl+z")

    owner.sees(id="picture_2_button", name="Picture 2 of 2: a lamp on a bridge")
    owner.searches_for("lamp")
    owner.sees_pages(1)
