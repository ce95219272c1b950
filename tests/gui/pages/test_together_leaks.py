"""What a stage is given, out of a vault full of canaries: what was ticked, and no other word."""

import re
from base64 import b64encode, b85encode
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.together import EVERYTHING, Setup, Tick, gather
from hallpass_desktop.gui.pages.together.making import Made, Maker
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services import session_row
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.stage_form import unpack
from hallpass_desktop.services.vault import Vault, create
from hallpass_desktop.system.content import Content
from tests.fakes import QUICK_KDF, FakeClock
from tests.gui.pages.notebook import EVENING

CANARY = re.compile(rb"zq\.[a-z_0-9.]+")
ID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
ALWAYS = {"zq.shown.text", "zq.point.title"}
ROW = {"zq.row.title", "zq.row.agreed"}
CLAUSE = {"zq.agreement.title", "zq.clause.title", "zq.clause.text"}
STEP = {"zq.plan.title", "zq.step.title"}
SEEN = {
    SessionKind.WALK: ALWAYS | CLAUSE | ROW,
    SessionKind.REVIEW: ALWAYS | CLAUSE | ROW,
    SessionKind.DEBRIEF: ALWAYS | CLAUSE | ROW,
    SessionKind.REPAIR: ALWAYS | STEP,
}


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    clock = FakeClock(EVENING)
    vault = create(tmp_path / "Notebook.vault", "coat queue moss", None, kdf=QUICK_KDF, clock=clock)
    yield vault
    vault.close()


@pytest.fixture
def journal(vault: Vault) -> Journal:
    return Journal(vault, FakeClock(EVENING))


@pytest.fixture
def records(journal: Journal) -> dict[str, RecordId]:
    """A page of every kind with a word of its own in every field, in the vault and in a draft."""
    for kind in BODIES:
        write(journal, kind, filled(BODIES[kind], kind), tags=(f"zq.{kind}.tag",))
    left = journal.begin(Kind.NOTE)
    journal.save_draft(replace(left, record=replace(left.record, body=NoteBody("zq.draft.title"))))
    for alias, role in (("Wren", "me"), ("Jay", "partner"), ("zq.friend.alias", "friend")):
        person = journal.people.new(alias, role)
        journal.people.keep(replace(person, good_for="zq.person.good", may_tell="zq.person.tell"))
    journal.templates.keep("zq.template.name", "zq.template.text")
    found = {
        "shown": write(journal, Kind.NOTE, filled(NoteBody, "shown")),
        "agreement": write(journal, Kind.AGREEMENT, filled(AgreementBody, "agreement")),
        "plan": write(journal, Kind.REPAIR_PLAN, filled(RepairPlanBody, "plan")),
        "point": write(journal, Kind.ACTION_POINT, ActionPointBody("zq.point.title")),
    }
    for name, cls in (("clause", ClauseBody), ("row", GridRowBody), ("step", RepairStepBody)):
        parent = found["plan" if name == "step" else "agreement"]
        kind = next(kind for kind, body in BODIES.items() if body is cls)
        found[name] = write(journal, kind, filled(cls, name), parent)
        write(journal, kind, filled(cls, f"other_{name}"), parent)
    journal.set_grants(found["shown"], Audience.TOGETHER, ["title", "text", "happened"])
    return found


def write(
    journal: Journal,
    kind: Kind,
    body: Body,
    parent: RecordId | None = None,
    tags: tuple[str, ...] = (),
) -> RecordId:
    draft = journal.begin(kind)
    record = replace(draft.record, body=body, parent=parent, tags=tags)
    journal.keep(replace(draft, record=record))
    return record.id


def filled(cls: type[Body], name: str) -> Any:
    """A body with a word of its own in every field that holds words."""
    hints, values = get_type_hints(cls), dict[str, Any]()
    for entry in fields(cls):  # type: ignore[arg-type]  # every body is a dataclass
        word = f"zq.{name}.{entry.name}"
        if entry.metadata.get("code") or entry.name == "unread":
            continue
        if hints[entry.name] is str:
            values[entry.name] = word
        elif hints[entry.name] == tuple[str, ...]:
            values[entry.name] = (word,)
    return cls(**values)


def made(journal: Journal, records: dict[str, RecordId], kind: SessionKind, *more: Tick) -> Made:
    """What is made of one field, one clause, one row, one step and one point."""
    ticks: set[Tick] = {(records[each], "") for each in ("clause", "row", "step", "point")}
    about = records["plan" if kind is SessionKind.REPAIR else "agreement"]
    setup = Setup(kind, about=about, ticks=frozenset({(records["shown"], "text"), *ticks, *more}))
    tools = Tools(Vocabulary(), Content(), lambda: EVENING)
    return Maker(setup, gather(journal), tools).make()


def words_in(content: bytes) -> set[str]:
    return {word.decode() for word in CANARY.findall(content)}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", SessionKind)
def test_it_holds_what_was_ticked_and_no_other_word_of_the_vault(
    journal: Journal, records: dict[str, RecordId], kind: SessionKind
) -> None:
    chosen = made(journal, records, kind)

    handed = journal.together.begin(chosen.snapshot, chosen.handles, chosen.shown)

    assert words_in(handed) == SEEN.get(kind, ALWAYS)
    assert not ID.search(handed)
    assert unpack(handed).snapshot == chosen.snapshot


@pytest.mark.usefixtures("qapp")
def test_what_else_stands_in_a_clause_is_there_for_the_one_that_was_ticked_whole(
    journal: Journal, records: dict[str, RecordId]
) -> None:
    chosen = made(journal, records, SessionKind.REVIEW, (records["clause"], EVERYTHING))

    handed = journal.together.begin(chosen.snapshot, chosen.handles, chosen.shown)

    more = ("why", "inside", "outside", "conditions", "first_if_broken", "how_to_change")
    assert words_in(handed) == ALWAYS | CLAUSE | ROW | {f"zq.clause.{name}" for name in more}


@pytest.mark.usefixtures("qapp")
def test_it_holds_no_key_of_the_vault(
    journal: Journal, vault: Vault, records: dict[str, RecordId]
) -> None:
    chosen = made(journal, records, SessionKind.REVIEW)
    handed = journal.together.begin(chosen.snapshot, chosen.handles, chosen.shown)
    row = session_row.read(vault.connection)
    assert row is not None
    keys = [row.private.reveal(), vault.data_key.reveal(), vault.database_key().reveal()]

    for key in keys:
        for form in (key, key.hex().encode(), b64encode(key), b85encode(key)):
            assert form not in handed
    assert b85encode(bytes.fromhex(row.keys.session_key)) in handed  # it would have been found


@pytest.mark.usefixtures("qapp")
def test_one_private_word_that_is_put_in_is_found(
    journal: Journal, records: dict[str, RecordId]
) -> None:
    chosen = made(journal, records, SessionKind.FREE)
    private = journal.read(records["agreement"]).record.body
    assert isinstance(private, AgreementBody)
    (item,) = chosen.snapshot.items
    leaky = replace(chosen.snapshot, items=(replace(item, title=private.intention),))

    handed = journal.together.begin(leaky, chosen.handles, chosen.shown)

    assert words_in(handed) - ALWAYS == {"zq.agreement.intention"}
