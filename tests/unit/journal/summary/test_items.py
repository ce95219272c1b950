"""Single pages: offered by their days, and only what was ticked comes along."""

from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.readiness import Checked, ReadinessBody
from hallpass_desktop.domain.record import Audience, Author, Kind, Who
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.domain.summary_view import FieldShown, ItemShown
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.fakes import FakeClock
from tests.unit.journal.at_insights import happened
from tests.unit.journal.conftest import Write
from tests.unit.journal.summary.at_summary import (
    THEM,
    TODAY,
    TOLD_ME,
    a_summary,
    by,
    offer,
    view,
    with_items,
)

MOMENT = JealousyBody(
    title="The queue",
    what_happened="They laughed",
    story="They will leave",
    feelings=(Feeling("sad", 6),),
    strength_before=8,
    strength_now=5,
)


def test_a_page_is_offered_with_the_fields_that_hold_something(
    journal: Journal, write: Write
) -> None:
    moment = write(MOMENT)

    (item,) = offer(journal, a_summary()).items

    assert (item.record, item.day, item.title) == (moment, TODAY, "The queue")
    assert (item.before, item.after) == (8, 5)
    assert item.fields == ("title", "what_happened", "feelings", "story")
    assert item.marked == frozenset()


def test_a_page_without_a_title_is_told_by_its_first_words_and_the_paper_is_not(
    journal: Journal, write: Write
) -> None:
    page = write(JealousyBody(what_happened="canary in the queue"))
    body = with_items(page, fields=())

    (item,) = offer(journal, body).items

    assert (item.title, item.preview) == ("", "canary in the queue")
    assert "canary" not in repr(item)
    (shown,) = view(journal, body).items
    assert (shown.title, shown.fields) == ("", ())


def test_numbers_of_a_check_in_can_be_ticked(journal: Journal, write: Write) -> None:
    write(CheckInBody(calm=4, trust=6, line="Better"))

    (item,) = offer(journal, a_summary()).items

    assert item.fields == ("calm", "trust", "line")


def test_all_fields_of_one_page_are_known_when_asked(journal: Journal, write: Write) -> None:
    moment = write(MOMENT)

    assert journal.summaries.fields(moment) == (
        "title",
        "what_happened",
        "strength_before",
        "feelings",
        "story",
        "strength_now",
    )


def test_what_was_marked_for_a_therapist_is_told(journal: Journal, write: Write) -> None:
    moment = write(MOMENT)
    journal.set_grants(moment, Audience.THERAPIST, ["story", "happened"])
    journal.set_grants(moment, Audience.TOGETHER, ["what_happened"])

    (item,) = offer(journal, a_summary()).items

    assert item.marked == {"story"}


def test_only_pages_of_the_days_are_offered_and_shown(journal: Journal, write: Write) -> None:
    old, new = write("old words"), write("new words")
    happened(journal, old, "2025-11-01T21:00")

    body = with_items(old, new)

    assert [each.record for each in offer(journal, body).items] == [new]
    assert [each.fields for each in view(journal, body).items] == [
        (FieldShown("text", "new words"),)
    ]


def test_the_page_shows_ticked_fields_its_day_and_its_strengths(
    journal: Journal, write: Write
) -> None:
    body = with_items(write(MOMENT), fields=("story", "feelings", "no such field"))

    (item,) = view(journal, body).items

    assert item == ItemShown(
        Kind.JEALOUSY,
        TODAY,
        before=8,
        after=5,
        fields=(
            FieldShown("feelings", (Feeling("sad", 6),)),
            FieldShown("story", "They will leave"),
        ),
    )


def test_a_title_comes_along_only_if_it_was_ticked(journal: Journal, write: Write) -> None:
    moment = write(MOMENT)

    assert view(journal, with_items(moment, fields=("title",))).items[0].title == "The queue"
    assert view(journal, with_items(moment, fields=("story",))).items[0].title == ""


def test_ticks_count_for_nothing_while_the_section_is_off(journal: Journal, write: Write) -> None:
    ticked = with_items(write("words")).items

    assert view(journal, a_summary(Section.LINES, items=ticked)).items == ()


def test_pages_stand_in_order_of_time(journal: Journal, write: Write) -> None:
    later, earlier = write("later"), write("earlier")
    happened(journal, earlier, "2026-02-20T21:00")

    found = view(journal, with_items(later, earlier)).items

    assert [each.day for each in found] == [date(2026, 2, 20), TODAY]
    newest_first = [each.record for each in offer(journal, a_summary()).items]
    assert newest_first == [later, earlier]


def test_what_is_in_the_trash_or_gone_falls_out(journal: Journal, write: Write) -> None:
    trashed, gone, kept = write("trashed"), write("gone"), write("kept")
    journal.trash([trashed, gone])
    whole(journal.purge([gone]))

    body = with_items(trashed, gone, kept)

    assert journal.summaries.fields(trashed) == ()
    assert [each.record for each in offer(journal, body).items] == [kept]
    assert len(view(journal, body).items) == 1


def test_what_waits_until_tomorrow_is_named_and_comes_along_later(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    until = clock.now() + timedelta(hours=11)
    moment = write(JealousyBody(story="Hot words", cooling_until=until))
    body = with_items(moment, fields=("story",))

    (item,) = offer(journal, body).items
    assert (item.is_held_back, item.fields) == (True, ())
    assert offer(journal, body).counts[Section.ITEMS] == 0
    assert journal.summaries.fields(moment) == ()
    assert view(journal, body).items == ()

    clock.pass_time(hours=12)
    assert not offer(journal, body).items[0].is_held_back
    assert len(view(journal, body).items) == 1


PLAIN: tuple[tuple[Kind, Body, str], ...] = (
    (Kind.NOTE, NoteBody(text="Their words"), "text"),
    (Kind.AFTERWORD, AfterwordBody(text="Their words"), "text"),
)


@pytest.mark.parametrize(("kind", "body", "field"), PLAIN)
def test_words_of_the_other_person_need_their_mark(
    journal: Journal, kind: Kind, body: Body, field: str
) -> None:
    theirs = by(journal, kind, body, THEM)
    chosen = with_items(theirs, fields=(field,))
    assert offer(journal, chosen).items == ()
    assert view(journal, chosen).items == ()

    journal.mark_by_them(theirs, [field])
    assert [each.fields for each in offer(journal, chosen).items] == [(field,)]
    assert view(journal, chosen).items[0].fields == (FieldShown(field, "Their words"),)

    journal.set_grants(theirs, Audience.THERAPIST, [])
    assert offer(journal, chosen).items == ()
    assert view(journal, chosen).items == ()


def test_how_strong_it_was_for_the_other_person_stays_away(journal: Journal) -> None:
    theirs = by(journal, Kind.JEALOUSY, MOMENT, THEM)
    journal.mark_by_them(theirs, ["story"])

    (item,) = view(journal, with_items(theirs, fields=("story", "strength_before"))).items

    assert (item.before, item.after) == (None, None)
    assert [each.name for each in item.fields] == ["story"]


def test_a_mark_for_the_shared_screen_lets_a_therapist_see_nothing(journal: Journal) -> None:
    theirs = by(journal, Kind.NOTE, NoteBody(text="Their words"), THEM)
    journal.set_grants(theirs, Audience.TOGETHER, ["text"])
    chosen = with_items(theirs)

    assert offer(journal, chosen).items == ()
    assert view(journal, chosen).items == ()


@pytest.mark.parametrize("author", [TOLD_ME, Author(Who.PARTNER), Author(Who.US)])
def test_words_that_were_not_given_in_a_sitting_never_come_along(
    journal: Journal, author: Author
) -> None:
    theirs = by(journal, Kind.NOTE, NoteBody(text="Their words"), author)
    chosen = with_items(theirs)

    with pytest.raises(ValueError, match="their own"):
        journal.mark_by_them(theirs, ["text"])
    assert offer(journal, chosen).items == ()
    assert view(journal, chosen).items == ()


def test_nobody_marks_the_other_persons_words_in_their_place(journal: Journal) -> None:
    theirs = by(journal, Kind.NOTE, NoteBody(text="Their words"), THEM)

    with pytest.raises(ValueError, match="other person"):
        journal.set_grants(theirs, Audience.THERAPIST, ["text"])


def test_what_the_other_person_answered_in_a_list_stays_away(
    journal: Journal, write: Write
) -> None:
    look = write(ReadinessBody(safety=(Checked("health_planned", "yes", "no"),)))

    (item,) = view(journal, with_items(look, fields=("safety",))).items

    assert item.fields == (FieldShown("safety", (Checked("health_planned", "yes"),)),)


def test_a_mark_is_about_the_words_that_stood_there(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    theirs = by(journal, Kind.NOTE, NoteBody(text="Their words"), THEM)
    journal.mark_by_them(theirs, ["text"])
    chosen = with_items(theirs)
    clock.pass_time(minutes=5)
    write(NoteBody(text="Put into their mouth"), to=theirs)

    assert offer(journal, chosen).items == ()
    assert view(journal, chosen).items == ()

    journal.mark_by_them(theirs, ["text"])
    assert view(journal, chosen).items[0].fields == (FieldShown("text", "Put into their mouth"),)


def test_a_mark_that_was_taken_back_does_not_come_back(journal: Journal) -> None:
    theirs = by(journal, Kind.NOTE, NoteBody(text="Their words"), THEM)
    journal.mark_by_them(theirs, ["text"])

    journal.set_grants(theirs, Audience.THERAPIST, [])
    journal.undo()

    assert journal.grants(theirs) == ()
