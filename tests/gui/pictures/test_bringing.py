"""The worker's part: taking pictures in lets saves through, and may be broken off at any step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pictures import bringing
from hallpass_desktop.gui.pictures.bringing import bring_in, image_of
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.picture_bytes import drawn
from tests.vaults import made_vault, opened


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    monkeypatch.setattr(bringing, "POLL_SECONDS", 0.0)
    with opened(made_vault(tmp_path)) as vault:
        yield Journal(vault, FakeClock())


def test_saves_get_through_while_a_large_picture_is_made_anew(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)
    large = QImage(4000, 3000, QImage.Format.Format_RGB32)
    large.fill(0)
    steps = bring_in(journal, draft, [large])

    pauses = sum(1 for _ in steps)

    assert pauses > 0
    assert len(journal.pictures.of(draft.record.id)) == 1


def test_a_lock_in_the_middle_leaves_nothing_half_done(journal: Journal) -> None:
    large = QImage(4000, 3000, QImage.Format.Format_RGB32)
    large.fill(0)
    steps = bring_in(journal, journal.begin(Kind.NOTE), [large, drawn()])

    next(steps)
    steps.close()

    assert journal.page(Query()).rows == ()


def test_a_picture_is_read_no_larger_than_it_is_painted(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)
    for _ in bring_in(journal, draft, [drawn()]):
        continue
    (picture,) = journal.pictures.of(draft.record.id)

    assert image_of(journal, picture.id, 30).width() == 30
    journal.pictures.remove(picture.id)
    assert image_of(journal, picture.id, 30).isNull()
