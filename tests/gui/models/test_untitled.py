import pytest

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.check_in import BEFORE, CHECKPOINT, CheckInBody
from hallpass_desktop.domain.listing import Form, Row
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.gui.models.untitled import record_title, row_title
from hallpass_desktop.gui.words import Vocabulary
from tests.builders import a_record

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("kind", "body", "form", "name"),
    [
        (Kind.NOTE, NoteBody(text="Late again"), None, "Note, 21:10"),
        (Kind.NOTE, NoteBody(title="Rain"), None, "Rain"),
        (Kind.NEED, NeedBody(about="To be asked"), None, "A need without a name yet"),
        (Kind.REQUEST, RequestBody(when="On Friday"), None, "A request without words yet"),
        (
            Kind.CHECK_IN,
            CheckInBody(form=CHECKPOINT, phase=BEFORE, calm=3),
            Form(CHECKPOINT, BEFORE),
            "Checkpoint: before",
        ),
    ],
)
def test_a_list_and_the_page_itself_give_one_name(
    kind: Kind, body: Body, form: Form | None, name: str
) -> None:
    record = a_record(kind, body)
    row = Row(record.id, kind, body.title, "", record.happened, form=form)

    said = [row_title(row, Vocabulary()), record_title(record, Vocabulary())]

    assert said == [name, name]
