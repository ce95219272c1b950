"""A session for two that was left: gone on with, ended, or damaged on the way."""

from dataclasses import replace
from datetime import timedelta

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.outcome import Outcome
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from tests.fakes import FakeClock
from tests.stages import Stage
from tests.unit.journal.together.at_together import FREE, RING, begun, pages, session_of

ASIDE, UNKNOWN = "session-1.outbox", b"sealed for another copy, of which nothing here knows"


def test_a_talk_that_is_not_over_leaves_nothing_yet_and_loses_nothing(
    journal: Journal, vault: Vault, clock: FakeClock
) -> None:
    stage = begun(journal, vault)
    talk = replace(stage.talk, outcome=Outcome(actions=(RING,), keep="the walk"))
    stage.say(talk.paused(clock.now()), clock.now())
    stage.leave()

    settled = journal.together.settle()

    assert settled is not None
    assert not settled.is_over
    assert pages(journal, Kind.ACTION_POINT) == []
    opened = journal.together.open_session()
    assert opened is not None
    assert opened.paused_until == clock.now() + timedelta(minutes=20)

    ended = journal.together.end()

    assert ended is not None
    assert ended.changes.touches(Kind.ACTION_POINT)
    assert [point.text for point in journal.together.points()] == [RING.text]
    assert (session_of(journal).keep, session_of(journal).ended_where) == ("the walk", "later")
    assert journal.together.open_session() is None


def test_it_goes_on_where_it_was_with_other_keys(
    journal: Journal, vault: Vault, clock: FakeClock
) -> None:
    stage = begun(journal, vault)
    stage.say(stage.talk.go_on(clock.now()).go_on(clock.now()), clock.now())
    stage.leave()
    journal.together.settle()

    again = Stage(vault.path, journal.together.resume())

    assert (again.talk.at, again.handed.snapshot) == (2, FREE)
    assert again.handed.public != stage.handed.public
    assert again.handed.session_key != stage.handed.session_key
    again.end(Outcome(keep="both"))
    settled = journal.together.settle()
    assert settled is not None
    assert settled.is_over
    assert session_of(journal).keep == "both"


def test_what_was_handed_back_and_not_brought_in_counts_before_it_goes_on(
    journal: Journal, vault: Vault
) -> None:
    stage = begun(journal, vault)
    stage.wrote(Outcome(actions=(RING,)))
    stage.leave()

    again = Stage(vault.path, journal.together.resume())

    assert again.talk.outcome.actions == (RING,)


def test_a_session_that_was_over_cannot_be_gone_on_with(journal: Journal, vault: Vault) -> None:
    begun(journal, vault).end()

    with pytest.raises(NotFound):
        journal.together.resume()

    assert journal.together.end() is None


def test_an_outbox_of_before_opens_nothing_after_it_went_on(journal: Journal, vault: Vault) -> None:
    stage = begun(journal, vault)
    stage.wrote(Outcome(keep="old"))
    stage.leave()
    old = (vault.path / OUTBOX_NAME).read_bytes()
    journal.together.resume()
    (vault.path / OUTBOX_NAME).write_bytes(old)

    settled = journal.together.settle()

    assert settled is not None
    assert settled.is_damaged
    assert not settled.is_over


def test_an_outbox_in_which_nothing_opens_is_kept_and_named(journal: Journal, vault: Vault) -> None:
    begun(journal, vault).leave()
    (vault.path / OUTBOX_NAME).write_bytes(UNKNOWN)

    settled = journal.together.settle()

    assert settled is not None
    assert (settled.is_damaged, settled.aside) == (True, ASIDE)
    assert (vault.path / ASIDE).read_bytes() == UNKNOWN


def test_an_outbox_that_no_session_here_knows_is_kept_under_a_name_of_its_own(
    journal: Journal, vault: Vault
) -> None:
    for name in (ASIDE, "session-2.outbox"):
        (vault.path / OUTBOX_NAME).write_bytes(UNKNOWN)

        assert journal.together.put_aside() == name

        assert (vault.path / name).read_bytes() == UNKNOWN
    assert journal.together.put_aside() == ""


def test_the_next_session_overwrites_no_outbox(journal: Journal, vault: Vault) -> None:
    (vault.path / OUTBOX_NAME).write_bytes(UNKNOWN)

    begun(journal, vault).end(Outcome(keep="both"))

    assert journal.together.settle() is not None
    assert session_of(journal).keep == "both"
    assert (vault.path / ASIDE).read_bytes() == UNKNOWN


def test_the_outbox_of_the_open_session_is_not_put_aside(journal: Journal, vault: Vault) -> None:
    stage = begun(journal, vault)
    stage.wrote(Outcome(keep="both"))
    stage.leave()

    assert journal.together.put_aside() == ""

    assert (vault.path / OUTBOX_NAME).exists()


def test_a_damaged_outbox_brings_in_whatever_opens(journal: Journal, vault: Vault) -> None:
    stage = begun(journal, vault)
    stage.wrote(Outcome(keep="first"))
    end = (vault.path / OUTBOX_NAME).stat().st_size
    stage.wrote(Outcome(keep="second"))
    stage.end()
    content = bytearray((vault.path / OUTBOX_NAME).read_bytes())
    content[end + 50] ^= 1
    (vault.path / OUTBOX_NAME).write_bytes(content)

    settled = journal.together.settle()

    assert settled is not None
    assert (settled.is_damaged, settled.is_over) == (True, True)
    assert session_of(journal).keep == "second"


def test_the_time_of_a_pause_is_not_counted(
    journal: Journal, vault: Vault, clock: FakeClock
) -> None:
    stage, start = begun(journal, vault), clock.now()
    stage.say(stage.talk.paused(start), start + timedelta(minutes=5))
    ready = stage.talk.ready(Who.ME, start).ready(Who.PARTNER, start)
    stage.say(ready, start + timedelta(minutes=65))
    stage.end(at=start + timedelta(minutes=75))

    journal.together.settle()

    assert session_of(journal).minutes == 15


def test_whoever_was_speaking_has_the_time_they_had(
    journal: Journal, vault: Vault, clock: FakeClock
) -> None:
    stage, start = begun(journal, vault), clock.now()
    talk: Talk = stage.talk
    for _ in range(2):
        talk = talk.go_on(start)
    stage.say(talk, start)
    stage.say(talk, start + timedelta(seconds=30))
    stage.leave()
    clock.pass_time(hours=9)

    again = Stage(vault.path, journal.together.resume())

    assert again.talk.timer is not None
    assert again.talk.timer.spent(clock.now()) == 30


def test_a_session_that_went_for_good_meanwhile_takes_no_action_point_along(
    journal: Journal, vault: Vault
) -> None:
    stage = begun(journal, vault)
    (session,) = pages(journal, Kind.SESSION)
    journal.trash([session.id])
    list(journal.purge([session.id]))
    stage.end(Outcome(actions=(RING,)))

    journal.together.settle()

    assert [point.text for point in journal.together.points()] == [RING.text]
