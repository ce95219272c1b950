"""Check-ins as forms: each form asks its own questions, and a yes may be gone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import (
    BEFORE,
    CHECKPOINT,
    FORMS,
    HEALING,
    PHASES,
    RIGHT_AFTER,
    WEEK_LATER,
    WEEKLY,
    CheckInBody,
)
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.gui.editors.check_in_parts import parts_of
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.steps import LINKS
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.track_scale import TrackScale
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import CONTENT, Desk, find
from tests.vaults import made_vault, opened

LEFT = Qt.MouseButton.LeftButton
EVERY = [
    *((form, "") for form in FORMS if form != CHECKPOINT),
    *((CHECKPOINT, phase) for phase in PHASES),
]


@pytest.fixture
def journal(desk: Desk, tmp_path: Path) -> Iterator[Journal]:
    """A new notebook on the desk."""
    with opened(made_vault(tmp_path)) as vault:
        journal = Journal(vault, desk.clock)
        desk.use(journal)
        yield journal
        desk.clear()


def begin(desk: Desk, journal: Journal, form: str, phase: str = "") -> EditorHost:
    draft = journal.check_ins.begin(form, phase)
    journal.save_draft(draft)
    return desk.open(draft.record.id, Kind.CHECK_IN)


def kept(page: EditorHost, journal: Journal) -> CheckInBody:
    assert page.autosave is not None
    assert page.answers is not None
    page.autosave.keep()
    body = journal.read(page.answers.id).record.body
    assert isinstance(body, CheckInBody)
    return body


def choose(qtbot: QtBot, page: EditorHost, group: str, code: str) -> None:
    chips = find(page, ChipGroup, f"{group}_chips")
    qtbot.mouseClick(next(chip for chip in chips.chips() if chip.code == code), LEFT)


def keep_a_need(journal: Journal, title: str) -> RecordId:
    draft = journal.begin(Kind.NEED)
    journal.keep(replace(draft, record=replace(draft.record, body=NeedBody(title=title))))
    return draft.record.id


@pytest.mark.parametrize(("form", "phase"), EVERY)
def test_every_question_of_every_form_has_its_words(form: str, phase: str, desk: Desk) -> None:
    said = desk.context.content.texts("check_in")
    parts = parts_of(form, phase)

    assert {f"step.{part.code}.question" for part in parts} <= said.keys()
    assert {f"field.{spec.name}.label" for part in parts for spec in part.fields} <= said.keys()
    assert CONTENT.is_dir()


@pytest.mark.parametrize(("form", "phase"), EVERY)
def test_no_form_asks_for_what_a_check_in_does_not_keep(form: str, phase: str) -> None:
    names = {spec.name for part in parts_of(form, phase) for spec in part.fields}

    assert all(name.startswith(LINKS) or hasattr(CheckInBody(), name) for name in names)


def test_one_answer_is_enough(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = begin(desk, journal, HEALING)

    qtbot.keyClicks(find(page, TrackScale, "sleep_scale"), "4")

    assert kept(page, journal) == CheckInBody(form=HEALING, sleep=4)


def test_an_untouched_form_leaves_nothing_behind(desk: Desk, journal: Journal) -> None:
    page = begin(desk, journal, WEEKLY)

    page.left()

    assert journal.unfinished() == ()
    assert journal.settle() == ()


def test_the_head_says_which_check_in_it_is(desk: Desk, journal: Journal) -> None:
    page = begin(desk, journal, CHECKPOINT, WEEK_LATER)

    title = find(page, QLineEdit, "title_edit")

    assert title.placeholderText() == "Checkpoint: one week later"


def test_the_weekly_mirror_points_at_needs(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    seat, plans = keep_a_need(journal, "A seat beside me"), keep_a_need(journal, "Plans early")
    page = begin(desk, journal, WEEKLY)

    choose(qtbot, page, "need_met", seat)
    choose(qtbot, page, "need_unmet", plans)
    qtbot.keyClicks(find(page, QTextEdit, "need_met_edit"), "He kept one")

    assert kept(page, journal).need_met == "He kept one"
    assert page.answers is not None
    links = journal.read(page.answers.id).record.links
    assert set(links) == {Pointer("need_met", seat), Pointer("need_unmet", plans)}


def test_a_need_pressed_again_is_no_longer_pointed_at(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    seat = keep_a_need(journal, "A seat beside me")
    page = begin(desk, journal, WEEKLY)
    choose(qtbot, page, "need_met", seat)

    choose(qtbot, page, "need_met", seat)

    assert page.answers is not None
    assert page.answers.record.links == ()


def test_a_resting_need_is_not_offered(desk: Desk, journal: Journal) -> None:
    journal.needs.set_resting(keep_a_need(journal, "Friends of both"), is_resting=True)

    page = begin(desk, journal, WEEKLY)

    assert find(page, ChipGroup, "need_met_chips").chips() == ()
    assert not find(page, QWidget, "no_needs_label").isHidden()


@pytest.mark.parametrize("answer", ["no", "not_sure"])
def test_a_yes_that_is_gone_can_be_a_pause_at_once(
    answer: str, desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = begin(desk, journal, CHECKPOINT, BEFORE)
    offer = find(page, QWidget, "pause_offer")
    assert offer.isHidden()

    choose(qtbot, page, "consent", answer)

    assert offer.isVisible()


def test_a_yes_that_is_there_needs_no_words(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = begin(desk, journal, CHECKPOINT, BEFORE)

    choose(qtbot, page, "consent", "yes")

    assert find(page, QWidget, "pause_offer").isHidden()


def test_a_checkpoint_afterwards_asks_for_no_consent(desk: Desk, journal: Journal) -> None:
    page = begin(desk, journal, CHECKPOINT, RIGHT_AFTER)

    assert page.findChild(ChipGroup, "consent_chips") is None
    assert find(page, ChipGroup, "go_on_chips").isVisible()
