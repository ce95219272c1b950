"""One note, known to both copies, and the two of them open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hallpass_desktop.domain.ids import RecordId
from tests.unit.merging.copies import Copy, parted, two_copies


@pytest.fixture
def note(tmp_path: Path) -> RecordId:
    return parted(tmp_path, {"note": "the coat by the door", "other": "the song"})["note"]


@pytest.fixture
def copies(tmp_path: Path, note: RecordId) -> Iterator[tuple[Copy, Copy]]:
    with two_copies(tmp_path) as both:
        yield both
