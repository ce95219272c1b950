"""The undo stack by itself."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.errors import DiskFull, NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.undo import DEPTH, Undo, UndoStack

ONE = Changes.of([Kind.NOTE], [RecordId("1")])
TWO = Changes.of([Kind.NOTE], [RecordId("1"), RecordId("2")])
OTHER = Changes.of([Kind.NOTE], [RecordId("3")])
BESIDE = Changes(lists=frozenset(["templates"]))


def took_back() -> Changes:
    return TWO


def test_steps_are_taken_back_in_turn() -> None:
    stack = UndoStack()
    stack.push(Undo.TAGS, ONE, lambda: ONE)
    stack.push(Undo.TRASH, TWO, took_back)

    assert stack.label == "trash"
    assert stack.undo() == TWO
    assert stack.label == "tags"
    assert stack.undo() == ONE
    assert stack.undo() == Changes()


def test_how_many_steps_were_done_since_is_known_until_it_is_taken_back() -> None:
    stack = UndoStack()
    tagged = replace(ONE, undo=Undo.TAGS)
    stack.push(Undo.TAGS, tagged, lambda: ONE)
    assert stack.steps_back(tagged) == 0

    stack.push(Undo.TRASH, TWO, took_back)
    assert stack.steps_back(tagged) == 1

    stack.undo()
    stack.undo()
    assert stack.steps_back(tagged) is None


def test_nothing_done_is_nothing_to_take_back() -> None:
    stack = UndoStack()

    stack.push(Undo.TAGS, Changes(), took_back)

    assert stack.label is None


def test_a_step_that_fails_can_be_tried_again() -> None:
    def fail() -> Changes:
        raise DiskFull

    stack = UndoStack()
    stack.push(Undo.TAGS, ONE, fail)

    with pytest.raises(DiskFull):
        stack.undo()
    assert stack.label == "tags"


def test_a_step_about_something_gone_is_dropped() -> None:
    def miss() -> Changes:
        raise NotFound

    stack = UndoStack()
    stack.push(Undo.TAGS, ONE, miss)

    assert stack.undo() == Changes(fell_short=True)
    assert stack.label is None


def test_something_gone_takes_nothing_else_along() -> None:
    def miss() -> Changes:
        raise NotFound

    stack = UndoStack()
    with stack.together(Undo.KEPT):
        stack.push(Undo.TAGS, ONE, lambda: ONE)
        stack.push(Undo.SCHEDULE, ONE, miss)
        stack.push(Undo.TRASH, TWO, took_back)

    assert stack.undo() == replace(TWO, fell_short=True)
    assert stack.label is None


def test_steps_that_concern_only_what_is_gone_are_forgotten() -> None:
    stack = UndoStack()
    stack.push(Undo.TRASH, TWO, took_back)
    stack.push(Undo.TAGS, ONE, took_back)

    stack.forget([RecordId("1")])

    assert stack.label == "trash"


def test_only_the_latest_steps_are_remembered() -> None:
    stack = UndoStack()
    for _ in range(DEPTH + 5):
        stack.push(Undo.TAGS, ONE, took_back)

    taken = 0
    while stack.undo():
        taken += 1
    assert taken == DEPTH


def test_changes_add_up() -> None:
    both = ONE | Changes.of([Kind.JEALOUSY], [RecordId("2")], "trash")

    assert both == Changes(
        frozenset({Kind.NOTE, Kind.JEALOUSY}), frozenset({RecordId("1"), RecordId("2")}), "trash"
    )
    assert both.touches(Kind.JEALOUSY)
    assert not Changes.of([], [], "trash").undo


def test_what_is_done_together_is_taken_back_together() -> None:
    stack = UndoStack()
    taken: list[str] = []

    def take_back(name: str) -> Changes:
        taken.append(name)
        return ONE

    with stack.together(Undo.KEPT):
        stack.push(Undo.TAGS, ONE, lambda: take_back("first"))
        stack.push(Undo.TRASH, TWO, lambda: take_back("second"))

    label = stack.label
    assert stack.undo() == ONE
    assert (label, taken) == ("kept", ["second", "first"])
    assert stack.undo() == Changes()


def test_nothing_done_together_is_nothing_to_take_back() -> None:
    stack = UndoStack()
    stack.push(Undo.TAGS, ONE, took_back)

    with stack.together(Undo.KEPT):
        pass

    assert stack.label == "tags"


def test_what_failed_together_is_nothing_to_take_back() -> None:
    stack = UndoStack()
    stack.push(Undo.TAGS, ONE, took_back)

    def fail_half_way() -> None:
        with stack.together(Undo.KEPT):
            stack.push(Undo.TRASH, TWO, took_back)
            raise DiskFull

    with pytest.raises(DiskFull):
        fail_half_way()

    assert stack.label == "tags"


def test_what_was_done_after_it_was_asked_for_stays() -> None:
    stack = UndoStack()
    stack.push(Undo.TAGS, ONE, lambda: ONE)
    asked = stack.done
    stack.push(Undo.BROUGHT_IN, OTHER, lambda: OTHER)

    assert stack.code(asked) is Undo.TAGS
    assert stack.undo(asked) == ONE
    assert stack.undo(asked) == Changes()
    assert stack.label is Undo.BROUGHT_IN


@pytest.mark.parametrize("later", [ONE, BESIDE])
def test_what_was_overtaken_stays(later: Changes) -> None:
    stack = UndoStack()
    stack.push(Undo.TAGS, ONE, took_back)
    asked = stack.done
    stack.push(Undo.TRASH, later, took_back)

    assert stack.code(asked) is Undo.OVERTAKEN
    assert stack.undo(asked) == Changes()
    assert stack.label is Undo.TRASH


def test_one_that_fails_goes_back_to_its_place() -> None:
    def fail() -> Changes:
        raise DiskFull

    stack = UndoStack()
    stack.push(Undo.TAGS, ONE, fail)
    asked = stack.done
    stack.push(Undo.BROUGHT_IN, OTHER, lambda: OTHER)

    with pytest.raises(DiskFull):
        stack.undo(asked)
    assert (stack.label, stack.code(asked)) == (Undo.BROUGHT_IN, Undo.TAGS)
