"""What holds somebody's own words says none of them when it is printed."""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Any, get_type_hints

import pytest

from hallpass_desktop import domain
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Draft
from tests.builders import a_note

CANARY = "heron under the bridge"
#: Text that comes from the app or is a code, never from a person.
OUR_OWN = {
    "GroundingMinute", "GroundingStep", "Topic", "TopicGroup", "Block", "Hit", "NameWords",
    "Prompts", "StarterGroup", "Judgement", "Vague", "Form", "Pointer", "Grant",
    "Occurrence", "Schedule", "Due", "SentenceWords", "Encoded", "Picture", "Suggestion",
    "PartWords", "SessionWords", "Placing", "Written", "Known",
}  # fmt: skip


def holders_of_text() -> Iterator[type]:
    """Every public value of the domain with a field that is text."""
    for module in pkgutil.iter_modules(domain.__path__):
        found = vars(importlib.import_module(f"{domain.__name__}.{module.name}"))
        for name, each in found.items():
            is_own = getattr(each, "__module__", "").endswith(f".{module.name}")
            if is_own and name[0] != "_" and isinstance(each, type) and holds_text(each):
                yield each


def holds_text(each: type) -> bool:
    hints = get_type_hints(each).values() if is_dataclass(each) else ()
    return any(hint is str or hint == tuple[str, ...] for hint in hints)


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_no_body_says_its_words(kind: str) -> None:
    body: Any = next(cls for name, cls in BODIES.items() if name == kind)
    hints = get_type_hints(body)
    words = {each.name: CANARY for each in fields(body) if hints[each.name] is str}

    assert CANARY not in repr(body(**words))


def test_neither_a_record_nor_its_draft_says_words_or_tags() -> None:
    record = a_note(CANARY, tags=[CANARY]).changed(
        NoteBody(CANARY), datetime(2026, 3, 1, tzinfo=UTC)
    )

    assert CANARY not in repr([record, Draft(record), record.heading])


def test_whatever_holds_text_of_a_person_is_discreet() -> None:
    open_ones = [
        each.__name__
        for each in holders_of_text()
        if not issubclass(each, Discreet) and each.__name__ not in OUR_OWN
    ]

    assert open_ones == []


def test_the_list_of_our_own_texts_names_only_what_there_is() -> None:
    assert {each.__name__ for each in holders_of_text()} >= OUR_OWN
