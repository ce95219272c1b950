"""Whatever was kept comes back byte for byte, and whatever a file says breaks nothing."""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hallpass_desktop.domain.errors import CannotBringIn, NotFound
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.services.exchange.json_checks import Checked
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault, create
from tests.everything import fill
from tests.fakes import QUICK_KDF, FakeClock
from tests.two_years.lived import with_body
from tests.unit.services.exchange.whole_tables import differences, tables
from tests.unit.storage.any_body import BODY_STRATEGIES

PASSPHRASE = "coat queue moss lantern"
EACH_IN_A_NEW_ONE = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

moments = st.builds(
    Moment.at,
    st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.timezones(no_cache=True)),
    st.sampled_from(Precision),
)
pages = st.one_of(*(st.tuples(st.just(kind), BODY_STRATEGIES[kind]) for kind in BODIES))
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@pytest.fixture
def vaults(tmp_path: Path) -> Iterator[list[Vault]]:
    made = [
        create(tmp_path / name, PASSPHRASE, None, kdf=QUICK_KDF, clock=FakeClock())
        for name in ("old", "new")
    ]
    yield made
    for each in made:
        each.close()


@pytest.fixture
def text(vaults: list[Vault], tmp_path: Path) -> str:
    """A file with something of everything in it."""
    journal, place = Journal(vaults[0], FakeClock()), tmp_path / "Everything.json"
    fill(journal)
    whole(journal.leaving.everything(place).save())
    return place.read_text()


def emptied(vault: Vault) -> None:
    for table in ("versions", "records", "drafts", "purged"):
        vault.connection.execute("INSERT OR IGNORE INTO purged SELECT id, kind, '' FROM records")
        vault.connection.execute(f"DELETE FROM {table}")


@EACH_IN_A_NEW_ONE
@given(kept=st.lists(st.tuples(pages, moments, st.lists(st.text(), max_size=3)), max_size=4))
def test_invented_pages_come_back_as_they_were(
    vaults: list[Vault], tmp_path: Path, kept: list[Any]
) -> None:
    for vault in vaults:
        emptied(vault)
    old, new = (Journal(vault, FakeClock()) for vault in vaults)
    for (kind, body), happened, tags in kept:
        draft = old.begin(kind, happened=happened)
        old.keep(with_body(draft, body))
        with suppress(NotFound):  # a blank page is not kept
            old.set_tags(draft.record.id, tags)
    place = tmp_path / "Invented.json"

    whole(old.leaving.everything(place).save())
    whole(new.imports.our_own(place).take())

    assert differences(*vaults) == []


def places_in(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to everything in a file."""
    yield at
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from places_in(value[key], (*at, key))


def put(value: Any, at: tuple[Any, ...], what: Any) -> Any:
    if not at:
        return what
    inner = value
    for key in at[:-1]:
        inner = inner[key]
    inner[at[-1]] = what
    return value


@EACH_IN_A_NEW_ONE
@given(data=st.data())
def test_a_file_with_something_else_in_it_comes_in_or_says_one_thing(
    vaults: list[Vault], tmp_path: Path, text: str, data: st.DataObject
) -> None:
    said = json.loads(text)
    at = data.draw(st.sampled_from(list(places_in(said))))
    place = tmp_path / "Changed.json"
    changed = put(said, at, data.draw(anything))
    is_plain = data.draw(st.booleans())
    place.write_text(json.dumps(changed, ensure_ascii=is_plain), errors="surrogatepass")
    journal, before = Journal(vaults[1], FakeClock()), tables(vaults[1])

    try:
        whole(journal.imports.our_own(place).rehearse())
    except CannotBringIn:
        with pytest.raises(CannotBringIn):
            whole(journal.imports.our_own(place).take())
    else:
        whole(journal.imports.our_own(place).take())
        journal.undo()
        whole(journal.imports.sweep())

    assert without_empty(tables(vaults[1])) == without_empty(before)


@EACH_IN_A_NEW_ONE
@given(cut=st.data())
def test_a_file_with_other_bytes_comes_in_or_says_one_thing(
    tmp_path: Path, text: str, cut: st.DataObject
) -> None:
    raw = text.encode()
    first = cut.draw(st.integers(0, len(raw)))
    end = cut.draw(st.integers(first, min(len(raw), first + 20)))
    place = tmp_path / "Bytes.json"
    place.write_bytes(raw[:first] + cut.draw(st.binary(max_size=20)) + raw[end:])

    with suppress(CannotBringIn):
        list(Checked(place).rows())


@EACH_IN_A_NEW_ONE
@given(noise=st.binary(max_size=200))
def test_noise_says_one_thing(tmp_path: Path, noise: bytes) -> None:
    place = tmp_path / "Noise.json"
    place.write_bytes(noise)

    with pytest.raises(CannotBringIn):
        list(Checked(place).rows())


def test_a_careless_reader_would_take_what_stands_there_twice(
    tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "Twice.json"
    twice = text.replace('"kind":"note",', '"kind":"need","kind":"note",', 1)
    place.write_text(twice)

    with pytest.raises(CannotBringIn):
        list(Checked(place).rows())
    monkeypatch.setattr("hallpass_desktop.services.exchange.json_rows._once", dict)
    assert list(Checked(place).rows())


@pytest.mark.parametrize("limit", ["LARGEST_FILE", "LONGEST_ROW", "MOST_ROWS"])
def test_what_is_too_much_is_refused(
    tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    place = tmp_path / "Large.json"
    place.write_text(text)
    for name in (limit, "FIRST_READ"):
        monkeypatch.setattr(f"hallpass_desktop.services.exchange.json_rows.{name}", 10)

    with pytest.raises(CannotBringIn):
        list(Checked(place).rows())


def without_empty(found: dict[str, list[Any]]) -> dict[str, list[Any]]:
    return found | {"meta": [row for row in found["meta"] if row[1] != "{}"]}
