"""What left the notebook is written down, asked about on its day, and marked when it is gone."""

from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.errors import DiskFull, NotFound, NotNoted
from hallpass_desktop.domain.ids import SentId
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.storage import sent as storage
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write

TODAY = date(2026, 3, 1)
IN_A_MONTH = TODAY + timedelta(days=30)


def noted(journal: Journal, name: str = "2026-03-01.pdf") -> SentId:
    journal.sent.note(SentWhat.SUMMARY, SentForm.PDF, name=name, remind_on=IN_A_MONTH)
    return next(each.id for each in journal.sent.list() if each.manifest.name == name)


def test_all_that_is_said_of_it_is_read_back(journal: Journal, write: Write) -> None:
    summary = write("words")

    changes = journal.sent.note(
        SentWhat.SUMMARY,
        SentForm.PDF,
        for_whom=" Dr. Moss ",
        name="2026-03-01.pdf",
        lines=("Numbers", "1 note"),
        is_closed=True,
        record=summary,
        remind_on=IN_A_MONTH,
    )

    (entry,) = journal.sent.list()
    assert changes.lists == {"sent"}
    assert (entry.form, entry.at.local.date(), entry.made_of) == (SentForm.PDF, TODAY, summary)
    manifest = entry.manifest
    assert (manifest.what, manifest.for_whom, manifest.is_closed) == (
        SentWhat.SUMMARY,
        "Dr. Moss",
        True,
    )
    assert (manifest.name, manifest.lines) == ("2026-03-01.pdf", ("Numbers", "1 note"))


def test_the_latest_comes_first(journal: Journal, clock: FakeClock) -> None:
    noted(journal, "first.pdf")
    clock.pass_time(hours=1)
    noted(journal, "second.pdf")

    assert [each.manifest.name for each in journal.sent.list()] == ["second.pdf", "first.pdf"]


def test_it_is_asked_about_from_its_day_on(journal: Journal) -> None:
    noted(journal)

    assert journal.sent.due(IN_A_MONTH - timedelta(days=1)) == ()
    assert len(journal.sent.due(IN_A_MONTH)) == 1
    assert len(journal.sent.due(IN_A_MONTH + timedelta(days=90))) == 1


def test_a_copy_that_is_gone_is_asked_about_no_more_and_that_can_be_taken_back(
    journal: Journal,
) -> None:
    sent = noted(journal)

    assert journal.sent.mark_gone(sent)
    assert journal.sent.due(IN_A_MONTH) == ()
    assert journal.sent.list()[0].manifest.gone_on == TODAY

    journal.undo()
    assert len(journal.sent.due(IN_A_MONTH)) == 1


def test_it_can_be_asked_about_on_another_day_or_never(journal: Journal) -> None:
    sent = noted(journal)

    journal.sent.remind_again(sent, IN_A_MONTH + timedelta(days=7))
    assert journal.sent.due(IN_A_MONTH) == ()

    assert journal.sent.remind_again(sent, None)
    assert not journal.sent.remind_again(sent, None)
    assert journal.sent.due(date.max) == ()


def test_that_something_left_cannot_be_taken_back(journal: Journal) -> None:
    noted(journal)

    journal.undo()

    assert len(journal.sent.list()) == 1


def test_what_was_never_noted_is_not_there(journal: Journal) -> None:
    with pytest.raises(NotFound):
        journal.sent.mark_gone(SentId("none"))


def test_what_it_was_made_of_may_go_for_good(journal: Journal, write: Write) -> None:
    summary = write("words")
    journal.sent.note(SentWhat.SUMMARY, SentForm.PRINT, record=summary)
    journal.trash([summary])

    for _ in journal.purge([summary]):
        pass

    assert journal.sent.list()[0].made_of == summary


def test_what_could_not_be_noted_is_noted_later_at_its_own_time(
    journal: Journal, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(storage, "add", full)
        with pytest.raises(NotNoted):
            noted(journal, "first.pdf")
    assert (journal.sent.list(), journal.sent.has_waiting) == ((), True)
    clock.pass_time(days=1)

    noted(journal, "second.pdf")

    kept = {each.manifest.name: each.at.local.date() for each in journal.sent.list()}
    assert kept == {"first.pdf": TODAY, "second.pdf": TODAY + timedelta(days=1)}
    assert not journal.sent.has_waiting
    assert not journal.sent.note_waiting()
