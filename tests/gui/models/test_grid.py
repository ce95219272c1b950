"""The grid as a table: what its cells say, aloud too, and what an answer changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.grid import NO, ONLY_IF, UNSURE, WANT, GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.models.grid import Column, GridRows, RowChange
from hallpass_desktop.gui.models.grid_words import ANSWER_ICONS
from hallpass_desktop.services.agreements import GridRow

ALOUD = Qt.ItemDataRole.AccessibleTextRole
KISS = GridRow(
    RecordId("kiss"),
    GridRowBody(behaviour="kissing", mine=ONLY_IF, mine_if="told before", theirs=NO),
)
DANCE = GridRow(RecordId("dance"), GridRowBody(title="A slow dance", agreed="Fine."))


@pytest.fixture
def rows(qapp: QApplication) -> GridRows:
    rows = GridRows()
    rows.set_rows((KISS, DANCE))
    return rows


def test_the_table_keeps_the_rules_of_qt(rows: GridRows) -> None:
    tester = QAbstractItemModelTester(
        rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows
    )

    rows.answer(rows.at(0, Column.MINE), WANT)
    rows.set_rows((DANCE,))

    assert tester.model() is rows


def test_every_cell_says_its_row_its_person_and_its_answer_aloud(rows: GridRows) -> None:
    said = [rows.at(row, column).data(ALOUD) for row in (0, 1) for column in Column]

    assert said == [
        "Kissing, To talk about",
        "Kissing, You: Only if …, told before",
        "Kissing, The other one: No",
        "Kissing, What you agreed: nothing yet",
        "A slow dance",
        "A slow dance, You: no answer yet",
        "A slow dance, The other one: no answer yet",
        "A slow dance, What you agreed: Fine.",
    ]


def test_no_two_answers_have_the_same_sign() -> None:
    assert len(set(ANSWER_ICONS.values())) == len(ANSWER_ICONS)


@pytest.mark.parametrize(("code", "words"), [(UNSURE, ""), (ONLY_IF, "told before"), ("", "")])
def test_words_stay_only_beside_only_if(rows: GridRows, code: str, words: str) -> None:
    rows.answer(rows.at(0, Column.MINE), code)

    assert (rows.rows()[0].body.mine, rows.rows()[0].body.mine_if) == (code, words)


def test_an_answer_is_told_once_and_the_same_one_never(rows: GridRows) -> None:
    told: list[RowChange] = []
    rows.changed.connect(told.append)

    rows.answer(rows.at(1, Column.THEIRS), NO)
    rows.answer(rows.at(1, Column.THEIRS), NO)
    rows.answer(rows.at(1, Column.AGREED), NO)

    assert [(each.row, each.body.theirs) for each in told] == [("dance", NO)]


def test_only_what_differs_is_shown_anew(rows: GridRows) -> None:
    shown: list[int] = []
    resets: list[int] = []
    rows.dataChanged.connect(lambda first, _last: shown.append(first.row()))
    rows.modelReset.connect(lambda: resets.append(1))

    rows.set_rows((KISS, GridRow(DANCE.id, GridRowBody(title="A waltz"))))

    assert (shown, resets) == ([1], [])
