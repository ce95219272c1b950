"""Everything as one JSON file: all of it, nothing secret, and fit for its published schema."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from hallpass_desktop.domain.body import answers_of
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.exchange import json_out
from hallpass_desktop.services.exchange.lists import LISTS
from hallpass_desktop.services.exchange.schema import schema
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from tests.everything import GRANTED, LEFT_OPEN, SECRET, TRASHED, fill, full_body
from tests.two_years.lived import with_body
from tests.unit.journal.conftest import clock, journal, vault  # noqa: F401 - fixtures

PUBLISHED = Path(__file__).parents[4] / "docs" / "export.schema.json"
# Another implementation than ours, and another Python: Debian's python3-jsonschema.
VALIDATOR = ("/usr/bin/python3", "-m", "jsonschema")
NOT_TAKEN = {"schema", "vault_id", "copy_id", "open_session"}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "out" / "Notebook 2026-03-01.json"


@pytest.fixture
def written(journal: Journal, place: Path) -> Path:  # noqa: F811
    fill(journal)
    place.parent.mkdir()
    whole(journal.leaving.everything(place).save())
    return place


def validated(file: Path) -> subprocess.CompletedProcess[str]:
    line = [*VALIDATOR, "-i", str(file), str(PUBLISHED)]
    return subprocess.run(line, capture_output=True, text=True, check=False)


def test_the_published_schema_is_the_one_that_is_made() -> None:
    assert json.loads(PUBLISHED.read_text()) == schema(), "run packaging/export_schema.py"


def test_a_notebook_with_everything_fits_the_schema(written: Path) -> None:
    assert validated(written).returncode == 0


@pytest.mark.parametrize(
    ("where", "what"),
    [
        (("records", 0, "body", "title"), 7),
        (("records", 0, "kind"), "diary"),
        (("versions", 0, "contents", "did"), None),
        (("lists", "templates", "templates", 0, "more"), "x"),
    ],
)
def test_what_does_not_fit_the_schema_is_noticed(
    written: Path, where: tuple[Any, ...], what: object
) -> None:
    data = json.loads(written.read_text())
    at = data
    for step in where[:-1]:
        at = at[step]
    at[where[-1]] = what
    written.write_text(json.dumps(data))

    assert validated(written).returncode == 1


def test_every_kind_and_every_field_of_it_is_there(written: Path) -> None:
    records = json.loads(written.read_text())["records"]

    assert {each["kind"] for each in records} == {kind.value for kind in Kind}
    for kind in Kind:
        text = json.dumps([each["body"] for each in records if each["kind"] == kind])
        assert all(word in text for word in words_in(full_body(kind)))


def words_in(body: object) -> set[str]:
    """Every canary of a body."""
    return {each for _, some in answers_of(body) for each in some if isinstance(each, str)}


def test_what_is_in_the_trash_and_in_an_editor_is_there_and_named_so(written: Path) -> None:
    data = json.loads(written.read_text())

    (trashed,) = [each for each in data["records"] if each["trashed_at"]]
    (draft,) = data["drafts"]
    assert trashed["body"]["text"] == TRASHED
    assert draft["body"]["text"] == LEFT_OPEN


def test_what_nobody_was_shown_stays_private(written: Path) -> None:
    (grant,) = json.loads(written.read_text())["grants"]

    assert (grant["field"], grant["audience"]) == (GRANTED, "therapist")


def test_nothing_secret_is_in_it(written: Path, vault: Vault) -> None:  # noqa: F811
    raw = written.read_bytes()
    keys = [vault.data_key.reveal(), vault.database_key().reveal(), vault.id.encode()]

    assert SECRET.encode() not in raw
    for key in keys:
        assert key not in raw
        assert key.hex().encode() not in raw


def test_every_row_of_meta_is_known_to_go_or_to_stay(written: Path, vault: Vault) -> None:  # noqa: F811
    rows = vault.connection.execute("SELECT name FROM meta").fetchall()

    assert {name for (name,) in rows} == NOT_TAKEN | set(LISTS)


def test_it_is_private_and_alone(written: Path) -> None:
    assert written.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in written.parent.iterdir()] == [written.name]


def test_stopped_on_the_way_it_leaves_nothing(journal: Journal, place: Path) -> None:  # noqa: F811
    fill(journal)
    place.parent.mkdir()
    leaving = journal.leaving.everything(place)
    steps = leaving.save()
    for _ in range(4):
        next(steps)

    leaving.stop()

    assert whole(steps) is None
    assert list(place.parent.iterdir()) == []


def test_what_is_kept_meanwhile_is_in_it_as_a_whole(journal: Journal, place: Path) -> None:  # noqa: F811
    fill(journal)
    place.parent.mkdir()
    steps = journal.leaving.everything(place).save()
    for _ in range(4):
        next(steps)

    late = journal.begin(Kind.NOTE)
    journal.keep(with_body(late, full_body(Kind.NOTE)))
    whole(steps)

    data = json.loads(place.read_text())
    assert late.record.id in {each["id"] for each in data["records"]}
    assert late.record.id in {each["record"] for each in data["revisions"]}


def test_somebody_who_writes_all_the_time_is_not_waited_for(
    journal: Journal,  # noqa: F811
    place: Path,
) -> None:
    fill(journal)
    place.parent.mkdir()
    kept = set()
    for _ in journal.leaving.everything(place).save():
        draft = journal.begin(Kind.NOTE)
        journal.keep(with_body(draft, full_body(Kind.NOTE)))
        kept.add(draft.record.id)
    records = json.loads(place.read_text())["records"]

    assert len(kept) == 5  # before each of three beginnings, and after the first step of two
    assert kept < {each["id"] for each in records}


def test_progress_ends_with_all_rows(journal: Journal, place: Path) -> None:  # noqa: F811
    fill(journal)
    place.parent.mkdir()
    leaving = journal.leaving.everything(place)

    saved = whole(leaving.save())

    assert saved is not None
    assert leaving.progress.done == leaving.progress.of == saved.count
    assert place.suffix == json_out.ENDING
