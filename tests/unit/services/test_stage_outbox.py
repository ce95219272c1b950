"""The outbox of a session: whole events survive, and nothing else opens."""

import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import DiskFull, OutboxDamaged, StorageFailed
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.services import stage_outbox
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME, StageOutbox, find, read
from tests.stages import NOW, BothSides, a_talk, both_sides

SIDES = both_sides()
TALKS = (Talk(SessionKind.REVIEW), Talk(SessionKind.REVIEW, at=1), a_talk())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / OUTBOX_NAME


def written(path: Path, talks: tuple[Talk, ...] = TALKS, sides: BothSides = SIDES) -> list[int]:
    """Write these, and say where each frame ends."""
    box = StageOutbox(path, sides.handed)
    ends = [0]
    for talk in talks:
        box.append(talk, NOW)
        ends.append(path.stat().st_size)
    box.close()
    return ends


def talks_of(path: Path, sides: BothSides = SIDES) -> tuple[Talk, ...]:
    return tuple(event.talk for event in read(path, sides.private, sides.handed))


def test_every_event_comes_back_in_order_with_an_id_of_its_own(path: Path) -> None:
    written(path)

    events = read(path, SIDES.private, SIDES.handed)

    assert [event.talk for event in events] == list(TALKS)
    assert len({event.id for event in events}) == len(TALKS)
    assert {event.at for event in events} == {NOW}


def test_nobody_else_on_the_computer_may_look_at_it(path: Path) -> None:
    written(path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_without_a_file_there_is_no_event(path: Path) -> None:
    assert talks_of(path) == ()


def test_no_word_of_it_stands_in_the_file(path: Path) -> None:
    written(path)

    assert b"clinic" not in path.read_bytes()
    assert b"review" not in path.read_bytes()


def test_what_the_stage_holds_opens_nothing(path: Path) -> None:
    written(path)

    for known in (SIDES.handed.public, SIDES.handed.session_key):
        found = find(path, Secret(known), SIDES.handed)
        assert (found.events, found.is_damaged) == ((), True)


def test_it_goes_on_behind_what_is_there(path: Path) -> None:
    written(path, TALKS[:1])

    written(path, TALKS[1:])

    assert talks_of(path) == TALKS


def test_a_file_torn_at_any_byte_keeps_all_whole_events(path: Path) -> None:
    ends = written(path)
    whole = path.read_bytes()

    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        kept = sum(end <= length for end in ends) - 1
        assert talks_of(path) == TALKS[:kept]


@pytest.mark.parametrize("start", [0, 3, 40])
def test_an_end_that_the_disk_never_wrote_is_torn_as_well(path: Path, start: int) -> None:
    ends = written(path)
    whole = path.read_bytes()
    written_until = ends[-2] + start if start != 3 else ends[-2]

    path.write_bytes(whole[:written_until] + bytes(len(whole) - written_until))

    assert talks_of(path) == TALKS[:2]


def test_it_goes_on_from_a_torn_end(path: Path) -> None:
    ends = written(path)
    os.truncate(path, ends[-1] - 1)

    written(path, TALKS[2:])

    assert talks_of(path) == TALKS


def test_no_bit_can_be_another_one(path: Path) -> None:
    written(path, TALKS[:2])
    whole = path.read_bytes()

    for bit in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        with pytest.raises(OutboxDamaged):
            talks_of(path)


def test_an_event_that_does_not_open_takes_no_other_along(path: Path) -> None:
    ends = written(path)
    broken = bytearray(path.read_bytes())
    broken[ends[1] + 60] ^= 1
    path.write_bytes(broken)

    found = find(path, SIDES.private, SIDES.handed)

    assert [event.talk for event in found.events] == [TALKS[0], TALKS[2]]
    assert found.is_damaged


@pytest.mark.parametrize("order", [(1, 0, 2), (0, 0, 1), (0, 2), (1, 2), (0, 1, 1, 2)])
def test_swapped_replayed_and_left_out_events_are_refused(
    path: Path, order: tuple[int, ...]
) -> None:
    ends = written(path)
    whole = path.read_bytes()

    path.write_bytes(b"".join(whole[ends[n] : ends[n + 1]] for n in order))

    with pytest.raises(OutboxDamaged):
        talks_of(path)


def test_an_event_of_another_session_is_refused(path: Path) -> None:
    written(path, TALKS[:1])
    same_keys = replace(SIDES, handed=replace(SIDES.handed, session="another"))
    written(path, TALKS[1:2], same_keys)

    with pytest.raises(OutboxDamaged):
        talks_of(path)


def test_somebody_without_the_session_key_cannot_add_an_event(path: Path) -> None:
    written(path, TALKS[:1])
    forged = replace(SIDES, handed=replace(SIDES.handed, session_key=bytes(32)))
    written(path, TALKS[1:2], forged)

    with pytest.raises(OutboxDamaged):
        talks_of(path)


@pytest.fixture
def box(path: Path) -> Iterator[StageOutbox]:
    opened = StageOutbox(path, SIDES.handed)
    yield opened
    opened.close()


@pytest.mark.parametrize("written_first", [0, 1, 7, 8, 50])
def test_a_full_disk_leaves_what_was_there_and_the_next_append_works(
    path: Path, box: StageOutbox, monkeypatch: pytest.MonkeyPatch, written_first: int
) -> None:
    box.append(TALKS[0], NOW)
    before = path.read_bytes()

    def half(descriptor: int, content: bytes) -> None:
        os.write(descriptor, content[:written_first])
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(stage_outbox, "_write_all", half)
        with pytest.raises(DiskFull):
            box.append(TALKS[1], NOW)
    assert path.read_bytes() == before

    box.append(TALKS[2], NOW)
    assert talks_of(path) == (TALKS[0], TALKS[2])


def test_a_flush_that_failed_counts_for_nothing_even_if_it_cannot_be_cut_off(
    path: Path, box: StageOutbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.append(TALKS[0], NOW)
    truncate, calls = os.ftruncate, []

    def truncate_once(descriptor: int, length: int) -> None:
        calls.append(length)
        if len(calls) > 1:
            raise OSError(errno.EIO, "gone")
        truncate(descriptor, length)

    def fails(_descriptor: int) -> None:
        raise OSError(errno.EIO, "gone")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fails)
        patch.setattr(os, "ftruncate", truncate_once)
        with pytest.raises(StorageFailed):
            box.append(TALKS[1], NOW)

    box.append(TALKS[2], NOW)
    assert talks_of(path) == (TALKS[0], TALKS[2])


def test_each_event_is_flushed_before_append_answers(
    box: StageOutbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[int] = []
    monkeypatch.setattr(os, "fsync", flushed.append)

    box.append(TALKS[0], NOW)

    assert len(flushed) == 1


def test_closing_twice_is_harmless(box: StageOutbox) -> None:
    box.close()
    box.close()


def test_a_link_in_its_place_is_not_followed(path: Path) -> None:
    path.symlink_to(path.with_name("elsewhere"))

    with pytest.raises(StorageFailed):
        StageOutbox(path, SIDES.handed)

    assert not path.with_name("elsewhere").exists()


def test_a_file_that_was_taken_away_meanwhile_is_begun_anew(path: Path, box: StageOutbox) -> None:
    box.append(TALKS[0], NOW)
    path.unlink()

    box.append(TALKS[1], NOW)
    box.append(TALKS[2], NOW)

    assert talks_of(path) == TALKS[1:]
