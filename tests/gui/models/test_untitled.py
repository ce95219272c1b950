import pytest

from hallpass_desktop.domain.body import Body, preview_of
from hallpass_desktop.domain.check_in import BEFORE, CHECKPOINT, CheckInBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.listing import Form, Row
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.gui.models.untitled import record_title, row_title, wordless_title
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
        (Kind.SET_OFF, SetOffBody(code_word="Dune"), None, "A set-off without words yet"),
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


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (ClauseBody(text="Nobody from work."), "Nobody from work."),
        (ClauseBody(text="Nobody from work. Not even at parties."), "Nobody from work."),
        (ClauseBody(text="one " * 40), "one one one one one one one one one one one …"),
        (ClauseBody(title="Work", text="Nobody from work."), "Work"),
        (ClauseBody(why="So that Mondays stay easy."), "So that Mondays stay easy."),
        (ClauseBody(topic="who"), "Clause, 21:10"),
    ],
)
def test_a_clause_without_a_title_is_known_by_its_first_words(body: ClauseBody, name: str) -> None:
    record = a_record(Kind.CLAUSE, body)
    row = Row(record.id, Kind.CLAUSE, body.title, preview_of(body), record.happened)

    said = [row_title(row, Vocabulary()), record_title(record, Vocabulary())]

    assert said == [name, name]


def test_where_words_are_hidden_a_clause_says_none_of_them() -> None:
    record = a_record(Kind.CLAUSE, ClauseBody(text="Nobody from work."))
    row = Row(record.id, Kind.CLAUSE, "", "Nobody from work.", record.happened)

    assert wordless_title(row, Vocabulary()) == "Clause, 21:10"
