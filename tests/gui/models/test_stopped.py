"""What was left in the middle says what kind of page it is, with a name and without."""

import pytest

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.check_in import CHECKPOINT, RIGHT_AFTER
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.listing import Form, Row
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.stopped import stopped_said
from hallpass_desktop.gui.models.today import Stopped
from hallpass_desktop.gui.words import Vocabulary
from tests.builders import a_record

pytestmark = pytest.mark.usefixtures("qapp")

HAPPENED = a_record(Kind.JEALOUSY, JealousyBody()).happened
DAY = HAPPENED.local.date()
ANY = "Finish what you began"


def _said(
    kind: Kind,
    title: str = "",
    step: int | None = 6,
    form: Form | None = None,
    *,
    quiet: bool = False,
) -> tuple[str, str]:
    row = Row(a_record(kind, BODIES[kind]()).id, kind, title, "", HAPPENED, form=form)
    text = stopped_said(Stopped(row, step), Vocabulary(quiet=quiet), DAY)
    return text.title, text.hint


def test_a_page_without_a_title_is_called_by_its_kind_and_its_day() -> None:
    said = _said(Kind.JEALOUSY)

    assert said == ("Finish your jealousy note", "Today, 21:10. You stopped at step 6. It keeps.")


def test_a_page_with_a_title_says_its_kind_below_it() -> None:
    said = _said(Kind.WORKSHEET, "Dancing", step=None)

    hint = "Worksheet. You stopped before its end. It keeps."
    assert said == ("Finish “Dancing”", hint)


def test_quiet_words_are_kept_here_too() -> None:
    title, _ = _said(Kind.JEALOUSY, quiet=True)
    _, hint = _said(Kind.JEALOUSY, "The lamp shop", quiet=True)

    assert title == "Finish writing about a hard moment"
    assert hint == "Hard moment. You stopped at step 6. It keeps."


def test_a_check_in_is_called_by_its_form() -> None:
    title, hint = _said(Kind.CHECK_IN, form=Form(CHECKPOINT, RIGHT_AFTER))

    assert title == "Finish “Checkpoint: right after”"
    assert hint.startswith("Check-in. ")


def test_every_kind_with_steps_to_stop_at_has_words_of_its_own() -> None:
    with_steps = [
        kind
        for kind, body in BODIES.items()
        if any(entry.name == "open_step" for entry in fields_of(body()))
    ]

    said = {kind: Vocabulary().finish(kind) for kind in with_steps if kind is not Kind.CHECK_IN}

    assert Kind.JEALOUSY in said
    assert ANY not in said.values()
    assert Vocabulary().finish(Kind.NOTE) == ANY
