"""Whatever was done on both, either way comes to the same, and no word goes."""

import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallpass_desktop.storage.integrity import is_whole
from tests.unit.merging.copies import Copy, copied, parted, two_copies
from tests.unit.merging.doing import BEGIN, DOINGS

IS_LONG = os.environ.get("HALLPASS_TRUST", "") == "long"
SECONDS = 3600 if IS_LONG else 300
Contents = dict[str, list[tuple[Any, ...]]]

steps = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(DOINGS),
        st.integers(0, 6),
        st.integers(1, 3000),  # minutes that pass
    ),
    min_size=1,
    max_size=24,
)
_numbers = count()


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun")
    parted(folder, BEGIN)
    return folder


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tries")


def tried(begun: Path, place: Path) -> Iterator[Path]:
    """A folder for one try, which goes again."""
    folder = copied(begun, place / f"try-{next(_numbers)}")
    yield folder
    shutil.rmtree(folder)


@pytest.mark.timeout(SECONDS)
@settings(max_examples=400 if IS_LONG else 15)
@given(steps, st.floats(-30.0, 30.0))
def test_either_way_comes_to_the_same(
    begun: Path, place: Path, done: list[Any], hours_apart: float
) -> None:
    for folder in tried(begun, place):
        other_way = folder / "other-way"
        with two_copies(folder, hours_apart) as both:
            at_first = both[0].contents()
            do(both, done)
            apart = [copy.contents() for copy in both]
        for name in ("one", "two"):
            shutil.copytree(folder / name, other_way / name)
        with two_copies(folder, hours_apart) as (one, two):
            one.take(two)
            after = one.contents()
            assert is_whole(one.vault.connection)
            one.take(two)
            assert one.contents() == after
        with two_copies(other_way, hours_apart) as (one, two):
            two.take(one)
            assert two.contents() == after
        insist_that_no_word_is_lost(at_first, apart, after)


def do(both: tuple[Copy, Copy], done: list[Any]) -> None:
    for number, (which, doing, choice, minutes) in enumerate(done):
        copy = both[which]
        copy.clock.pass_time(minutes=minutes)
        doing(copy, choice, f"word{number}")


def insist_that_no_word_is_lost(at_first: Contents, apart: list[Contents], after: Contents) -> None:
    """Every state of every page is there, unless it went for good as it was when they parted."""
    revisions = {row[1] for row in after["revisions"]}
    known = {row[1] for row in at_first["revisions"]}
    gone = {row[0] for row in after["purged"]}
    said = str(after["people"]) + str(after["meta"]) + str(after["tags"]) + str(after["pictures"])
    for copy in apart:
        for record, revision, *_ in copy["revisions"]:
            assert revision in revisions or (record in gone and revision in known)
        for draft in copy["drafts"]:
            assert draft[0] in gone or draft[5] in {row[7] for row in after["revisions"]}
        for person in copy["people"]:
            assert all(part in said for part in person[1].split(" / "))
        for agreement, *_, reason, _contents, _before, seal in copy["versions"]:
            assert agreement in gone or seal in str(after["versions"]) or reason in said


def test_a_way_that_keeps_its_own_alone_would_be_seen(begun: Path, place: Path) -> None:
    for folder in tried(begun, place):
        with two_copies(folder) as (one, two):
            at_first = one.contents()
            two.write("the lantern")
            apart = [one.contents(), two.contents()]

            with pytest.raises(AssertionError):
                insist_that_no_word_is_lost(at_first, apart, one.contents())
