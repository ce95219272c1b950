"""A file with everything comes back: equal row by row, and whole or not at all."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.services.exchange.rehearsal import Form, Reason, Trouble
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.services.vault import Vault, create
from tests.everything import TRASHED, fill
from tests.fakes import QUICK_KDF, FakeClock
from tests.unit.journal.conftest import PASSPHRASE, Write, pointing, typed, write  # noqa: F401
from tests.unit.services.exchange.whole_tables import differences, tables


@dataclass(frozen=True, slots=True)
class Notebook:
    vault: Vault
    journal: Journal


@pytest.fixture
def notebooks(tmp_path: Path) -> Iterator[list[Notebook]]:
    """The one that is left and the one that is new."""
    made = []
    for name in ("old", "new"):
        vault = create(tmp_path / name, PASSPHRASE, None, kdf=QUICK_KDF, clock=FakeClock())
        made.append(Notebook(vault, Journal(vault, FakeClock())))
    yield made
    for each in made:
        each.vault.close()


@pytest.fixture
def old(notebooks: list[Notebook]) -> Journal:
    fill(notebooks[0].journal)
    return notebooks[0].journal


@pytest.fixture
def new(notebooks: list[Notebook]) -> Journal:
    return notebooks[1].journal


@pytest.fixture
def journal(new: Journal) -> Journal:
    """The one that the fixture `write` writes into."""
    return new


@pytest.fixture
def file(tmp_path: Path, old: Journal) -> Path:
    place = tmp_path / "Notebook.json"
    whole(old.leaving.everything(place).save())
    return place


def test_into_an_empty_notebook_it_comes_back_as_it_was(
    old: Journal, new: Journal, file: Path, notebooks: list[Notebook]
) -> None:
    whole(new.imports.our_own(file).take())

    assert differences(notebooks[0].vault, notebooks[1].vault) == []


@pytest.mark.parametrize(
    ("list_name", "field"), [("records", "tags"), ("revisions", "body"), ("grants", None)]
)
def test_what_does_not_come_back_would_be_noticed(
    new: Journal, file: Path, notebooks: list[Notebook], list_name: str, field: str | None
) -> None:
    data = json.loads(file.read_text())
    for row in data[list_name] if field else ():
        row[field] = type(row[field])()
    data[list_name] = data[list_name] if field else []
    file.write_text(json.dumps(data))

    whole(new.imports.our_own(file).take())

    assert differences(notebooks[0].vault, notebooks[1].vault) != []


def test_the_rehearsal_says_what_would_come_and_writes_nothing(
    new: Journal, file: Path, notebooks: list[Notebook]
) -> None:
    before = tables(notebooks[1].vault)

    found = whole(new.imports.our_own(file).rehearse())

    assert found.form is Form.OWN_JSON
    assert found.pages == len(json.loads(file.read_text())["records"])
    assert set(found.coming) == set(Kind)
    assert (found.pictures, found.duplicates, found.skipped) == (2, 0, ())
    assert tables(notebooks[1].vault) == before


def test_what_is_there_is_left_as_it_is_and_said(
    old: Journal, new: Journal, file: Path, notebooks: list[Notebook]
) -> None:
    whole(new.imports.our_own(file).take())
    note = next(row.id for row in new.page(Query()).rows if row.kind is Kind.NOTE)
    new.keep(typed(new.open(note), NoteBody(text="written since")))
    before = tables(notebooks[1].vault)

    again = new.imports.our_own(file)
    found = whole(again.rehearse())
    changes = whole(again.take())

    assert (found.pages, found.skipped) == (0, ())
    assert found.duplicates == len(json.loads(file.read_text())["records"])
    assert changes.ids == frozenset()
    assert tables(notebooks[1].vault) == before


def test_beside_what_is_there_all_of_it_comes_in(
    new: Journal,
    file: Path,
    write: Write,  # noqa: F811
) -> None:
    mine = write("mine")
    new.templates.keep("mine", "words")

    changes = whole(new.imports.our_own(file).take())

    assert len(changes.ids) == len(json.loads(file.read_text())["records"])
    assert new.read(mine).record.body.text == "mine"  # type: ignore[attr-defined]
    assert [each.name for each in new.templates.every()] == ["canary-of-a-template", "mine"]


def test_what_has_gone_for_good_stays_away_and_is_said(new: Journal, file: Path) -> None:
    whole(new.imports.our_own(file).take())
    note = next(row.id for row in new.page(Query()).rows if row.kind is Kind.NOTE)
    new.trash([note])
    whole(new.purge([note]))

    again = new.imports.our_own(file)
    found = whole(again.rehearse())
    whole(again.take())

    assert [each.reason for each in found.skipped] == [Reason.GONE_FOR_GOOD]
    assert note not in {row.id for row in new.page(Query()).rows}


def test_the_trash_comes_back_as_the_trash(new: Journal, file: Path) -> None:
    whole(new.imports.our_own(file).take())

    (row,) = new.trashed().rows
    assert new.read(row.id).record.body.text == TRASHED  # type: ignore[attr-defined]


def test_one_undo_takes_all_of_it_back_and_it_may_come_again(
    new: Journal, file: Path, notebooks: list[Notebook]
) -> None:
    before = tables(notebooks[1].vault)
    whole(new.imports.our_own(file).take())
    code = new.undo_label()

    new.undo()
    seen = new.count(Query())
    whole(new.imports.sweep())
    after = tables(notebooks[1].vault)
    changes = whole(new.imports.our_own(file).take())

    assert (code, seen) == (Undo.BROUGHT_IN, 0)
    assert without_empty_lists(after) == before
    assert changes.ids


def test_undo_leaves_what_was_written_in_since_and_its_whole(new: Journal, file: Path) -> None:
    whole(new.imports.our_own(file).take())
    agreement = next(row.id for row in new.page(Query()).rows if row.kind is Kind.AGREEMENT)
    clause = new.agreements.read(agreement).clauses[0].id
    new.keep(typed(new.open(clause), ClauseBody(text="mine")))

    changes = new.undo()  # keeping a page is no step of its own

    assert changes.stayed == {agreement, clause}
    assert new.read(clause).record.body.text == "mine"  # type: ignore[attr-defined]
    assert {row.kind for row in new.page(Query()).rows} == {Kind.AGREEMENT}


def test_undo_leaves_what_another_page_points_at_by_now(new: Journal, file: Path) -> None:
    whole(new.imports.our_own(file).take())
    need = next(row.id for row in new.page(Query()).rows if row.kind is Kind.NEED)
    new.keep(pointing(typed(new.begin(Kind.NOTE), "See there"), Pointer("page", need)))

    assert new.undo().stayed == {need}


def test_undo_leaves_what_stands_in_an_editor(new: Journal, file: Path) -> None:
    whole(new.imports.our_own(file).take())
    need = next(row.id for row in new.page(Query()).rows if row.kind is Kind.NEED)
    new.save_draft(typed(new.open(need), NeedBody(title="Half a word")))

    assert new.undo().stayed == {need}


def test_stopped_it_leaves_nothing(new: Journal, file: Path, notebooks: list[Notebook]) -> None:
    before = tables(notebooks[1].vault)
    coming = new.imports.our_own(file)
    steps = coming.take()
    next(steps)

    coming.stop()

    assert not whole(steps)
    assert tables(notebooks[1].vault) == before


def no_picture(pictures: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same pictures, and words in the place of their bytes."""
    return [picture | {"data": "d29yZHM="} for picture in pictures]


def reasoned(log: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same log, and another reason under the seals."""
    return [entry | {"reason": "not what was said"} for entry in log]


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        (lambda data: data | {"version": 2}, Trouble.NEWER_FORM),
        (lambda data: data | {"bodies": {"poem": 1}}, Trouble.NEWER_FORM),
        (lambda data: data | {"bodies": data["bodies"] | {"note": 2}}, Trouble.NEWER_FORM),
        (lambda data: data | {"format": "other"}, Trouble.NOT_THIS_FORM),
        (lambda data: {"lists": data["lists"]} | data, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"more": 1}, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"records": data["records"][1:]}, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"records": data["records"] * 2}, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"revisions": data["revisions"][1:]}, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"versions": data["versions"][1:]}, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"versions": [{}]}, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"pictures": no_picture(data["pictures"])}, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"versions": reasoned(data["versions"])}, Trouble.NOT_THIS_FORM),
        (lambda data: data | {"lists": []}, Trouble.NOT_THIS_FORM),
    ],
)
def test_a_file_that_does_not_fit_changes_nothing(
    new: Journal, file: Path, notebooks: list[Notebook], change: Any, trouble: Trouble
) -> None:
    file.write_text(json.dumps(change(json.loads(file.read_text()))))
    before = tables(notebooks[1].vault)

    for work in (new.imports.our_own(file).rehearse, new.imports.our_own(file).take):
        with pytest.raises(CannotBringIn) as met:
            whole(work())
        assert met.value.reason == trouble

    assert tables(notebooks[1].vault) == before


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        (b"", Trouble.NOT_THIS_FORM),
        (b"{", Trouble.NOT_THIS_FORM),
        (b"[]", Trouble.NOT_THIS_FORM),
        (b'{"format":"notebook-export"}', Trouble.NOT_THIS_FORM),
        (b'{"format":"\xff"}', Trouble.NOT_UTF8),
        (b'{"format":' + b"[" * 100_000, Trouble.TOO_DEEP),
        (b'{"format":1,"format":1}', Trouble.NOT_THIS_FORM),
        (b'{"format":NaN}', Trouble.NOT_THIS_FORM),
        (b'{"format":' + b"9" * 5_000 + b"}", Trouble.NOT_THIS_FORM),
    ],
)
def test_what_is_no_such_file_is_said(
    new: Journal, tmp_path: Path, text: bytes, trouble: Trouble
) -> None:
    place = tmp_path / "other.json"
    place.write_bytes(text)

    with pytest.raises(CannotBringIn) as met:
        whole(new.imports.our_own(place).rehearse())

    assert met.value.reason == trouble


def without_empty_lists(found: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """A list that was written and emptied again says as much as none."""
    return found | {"meta": [row for row in found["meta"] if row[1] != "{}"]}
