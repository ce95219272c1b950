"""A need from its first word to a mark and a request, without a mouse."""

import pytest

from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_needs

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_a_need_is_written_down_marked_and_asked_for_by_the_keyboard(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+n", "Down", "Down")
    owner.sees(id="need_item", state="focused")
    owner.presses("Return")
    owner.sees(id="title_edit", state="focused")
    owner.types("A seat beside me")
    owner.presses("ctrl+3")
    owner.sees(id="need_card", name="A seat beside me", state="focused")
    owner.presses("4")
    owner.sees(id="met_label", name="Mostly, today")
    owner.presses("Return")
    owner.sees(id="requests_card")
    owner.quits()

    assert kept_needs(ready) == [("A seat beside me", 3)]
