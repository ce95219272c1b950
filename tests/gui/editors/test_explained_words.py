"""Words that an agreement explains are underlined while its head and its clauses are written."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.fields.words_field import WordsField
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk

SOON = Definition("soon, sooner", "The same evening.")
STYLE = QTextCharFormat.UnderlineStyle


@pytest.fixture
def agreement(journal: Journal) -> RecordId:
    draft = journal.begin(Kind.AGREEMENT)
    body = AgreementBody(title="The summer", intention="Told soon.", words=(SOON,))
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def clause(journal: Journal, agreement: RecordId, body: ClauseBody) -> RecordId:
    draft = journal.agreements.begin_clause(agreement)
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def field(page: EditorHost, name: str) -> WordsField:
    assert isinstance(page.body, FormBody)
    found = page.body.field(name)
    assert isinstance(found, WordsField)
    return found


def lines(found: WordsField) -> list[tuple[str, QTextCharFormat.UnderlineStyle]]:
    marks = found.edit.extraSelections()
    return [(each.cursor.selectedText(), each.format.underlineStyle()) for each in marks]


def test_a_clause_shows_the_words_and_does_not_call_them_vague(
    desk: Desk, journal: Journal, agreement: RecordId
) -> None:
    record = clause(journal, agreement, ClauseBody(text="We tell it soon, if reasonable."))

    text = field(desk.open(record, Kind.CLAUSE), "text")

    assert lines(text) == [("reasonable", STYLE.DotLine), ("soon", STYLE.SingleUnderline)]
    assert text.meaning_link.words() == (SOON,)


def test_a_word_that_nobody_explained_is_still_vague(desk: Desk, journal: Journal) -> None:
    other = journal.begin(Kind.AGREEMENT)
    body = AgreementBody(title="Another one")
    journal.keep(replace(other, record=replace(other.record, body=body)))
    record = clause(journal, other.record.id, ClauseBody(text="We tell it soon."))

    text = field(desk.open(record, Kind.CLAUSE), "text")

    assert lines(text) == [("soon", STYLE.DotLine)]
    assert text.meaning_link.isHidden()


def test_the_line_comes_while_it_is_written(
    desk: Desk, journal: Journal, agreement: RecordId, qtbot: QtBot
) -> None:
    record = clause(journal, agreement, ClauseBody(text="We tell it"))
    text = field(desk.open(record, Kind.CLAUSE), "text")
    text.edit.moveCursor(text.edit.textCursor().MoveOperation.End)

    qtbot.keyClicks(text.edit, " sooner.")

    qtbot.waitUntil(lambda: ("sooner", STYLE.SingleUnderline) in lines(text))
    qtbot.waitUntil(lambda: not text.meaning_link.isHidden())


def test_a_question_that_is_unfolded_later_shows_them_too(
    desk: Desk, journal: Journal, agreement: RecordId
) -> None:
    record = clause(journal, agreement, ClauseBody(text="a"))
    page = desk.open(record, Kind.CLAUSE)

    how = field(page, "how_to_change")
    how.edit.set_text("Ask soon.")
    how.look_for_hints()

    assert lines(how) == [("soon", STYLE.SingleUnderline)]


def test_the_head_of_the_agreement_shows_its_own_words(desk: Desk, agreement: RecordId) -> None:
    intention = field(desk.open(agreement, Kind.AGREEMENT), "intention")

    assert lines(intention) == [("soon", STYLE.SingleUnderline)]
