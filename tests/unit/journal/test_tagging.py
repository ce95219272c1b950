"""A tag changes on all its pages at once, and comes back in one step."""

import pytest

from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Audience
from hallpass_desktop.services import tagging
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.unit.journal.conftest import Write


def tags_of(journal: Journal, *records: str) -> list[tuple[str, ...]]:
    return [journal.read(each).record.tags for each in records]  # type: ignore[arg-type]  # ids


def test_a_renamed_tag_is_renamed_everywhere_and_taken_back(journal: Journal, write: Write) -> None:
    one, other, neither = write("a"), write("b"), write("c")
    journal.set_tags(one, ["walk", "party"])
    journal.set_tags(other, ["stroll"])

    changes = whole(journal.rename_tag("stroll", "Walk"))

    assert changes.ids == {other}
    assert journal.tags() == (TagCount("party", 1), TagCount("Walk", 2))

    journal.undo()
    assert journal.tags() == (TagCount("party", 1), TagCount("stroll", 1), TagCount("walk", 1))
    assert journal.read(neither).record.tags == ()


def test_pages_that_had_both_tags_have_both_again(journal: Journal, write: Write) -> None:
    both, one = write("a"), write(NeedBody(title="A seat"))
    journal.set_tags(both, ["Stroll", "party", "walk"])
    journal.set_tags(one, ["stroll"])

    whole(journal.rename_tag("stroll", "Walk"))
    assert tags_of(journal, both, one) == [("Walk", "party"), ("Walk",)]
    journal.undo()

    assert tags_of(journal, both, one) == [("Stroll", "party", "walk"), ("stroll",)]


def test_only_the_spelling_may_change(journal: Journal, write: Write) -> None:
    record = write("a")
    journal.set_tags(record, ["cafe"])

    whole(journal.rename_tag("cafe", "Café"))
    assert tags_of(journal, record) == [("Café",)]
    journal.undo()

    assert tags_of(journal, record) == [("cafe",)]


def test_a_tag_is_taken_off_everywhere_and_comes_back(journal: Journal, write: Write) -> None:
    one, other = write("a"), write("b")
    journal.set_tags(one, ["party", "walk", "rain"])
    journal.set_tags(other, ["walk"])

    changes = whole(journal.take_tag_off("WALK"))
    assert changes.ids == {one, other}
    assert tags_of(journal, one, other) == [("party", "rain"), ()]
    journal.undo()

    assert tags_of(journal, one, other) == [("party", "walk", "rain"), ("walk",)]


def test_changes_tell_what_a_tag_is_called_now_and_after_taking_it_back(
    journal: Journal, write: Write
) -> None:
    journal.set_tags(write("a"), ["walk"])
    journal.set_tags(write("b"), ["tram"])

    renamed = whole(journal.rename_tag("walk", " stroll "))
    renamed_back = journal.undo()
    joined = whole(journal.rename_tag("walk", "tram"))
    parted = journal.undo()
    taken_off = whole(journal.take_tag_off("walk"))
    put_on = journal.undo()

    assert (renamed.retagged, renamed_back.retagged) == (
        (("walk", "stroll"),),
        (("stroll", "walk"),),
    )
    assert (joined.retagged, parted.retagged) == ((("walk", "tram"),), ())
    assert (taken_off.retagged, put_on.retagged) == ((("walk", ""),), ())


def test_pages_in_the_trash_change_with_the_others(journal: Journal, write: Write) -> None:
    record = write("a")
    journal.set_tags(record, ["walk"])
    journal.trash([record])

    whole(journal.rename_tag("walk", "stroll"))

    assert tags_of(journal, record) == [("stroll",)]


def test_a_page_that_is_gone_for_good_does_not_come_back_with_its_tag(
    journal: Journal, write: Write
) -> None:
    one, other = write("a"), write("b")
    journal.set_tags(one, ["walk"])
    journal.set_tags(other, ["walk"])
    whole(journal.take_tag_off("walk"))
    journal.trash([one])
    whole(journal.empty_trash())

    while journal.undo_label() is not None:
        journal.undo()
    journal.set_tags(other, ["walk"])

    assert journal.tags() == (TagCount("walk", 1),)


def test_words_revisions_and_grants_are_left_alone(journal: Journal, write: Write) -> None:
    record = write("a")
    journal.set_tags(record, ["walk"])
    journal.set_grants(record, Audience.TOGETHER, ["text"])
    before = journal.read(record)

    whole(journal.rename_tag("walk", "stroll"))
    whole(journal.take_tag_off("stroll"))

    after = journal.read(record)
    assert (after.grants, after.revision_count) == (before.grants, before.revision_count)
    assert after.record.body == before.record.body


def test_a_tag_cannot_be_renamed_to_nothing(journal: Journal, write: Write) -> None:
    journal.set_tags(write("a"), ["walk"])

    assert not whole(journal.rename_tag("walk", ' " '))
    assert not whole(journal.rename_tag("unknown", "walk"))
    assert not whole(journal.take_tag_off("unknown"))
    assert journal.tags() == (TagCount("walk", 1),)


def test_many_pages_change_a_few_at_a_time_and_come_back(
    journal: Journal, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tagging, "AT_ONCE", 2)
    pages = [write(f"page {number}") for number in range(5)]
    for page in pages:
        journal.set_tags(page, ["walk", "rain"])

    steps = journal.rename_tag("walk", "Rain")
    next(steps)
    assert [tag.count for tag in journal.tags()] == [5, 3]
    saved = write("a page that comes between")
    assert whole(steps).ids == set(pages)
    assert tags_of(journal, *pages, saved) == [("Rain",)] * 5 + [()]

    journal.undo()
    assert tags_of(journal, *pages) == [("walk", "rain")] * 5


def test_a_change_that_was_stopped_half_way_can_be_taken_back(
    journal: Journal, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tagging, "AT_ONCE", 1)
    pages = [write(f"page {number}") for number in range(3)]
    for page in pages:
        journal.set_tags(page, ["walk"])

    steps = journal.take_tag_off("walk")
    next(steps)
    steps.close()
    assert journal.tags() == (TagCount("walk", 2),)
    taking_back = journal.undo_steps()
    next(taking_back)
    taking_back.close()

    assert journal.undo_label() == "tags"
    journal.undo()
    assert journal.tags() == (TagCount("walk", 3),)
