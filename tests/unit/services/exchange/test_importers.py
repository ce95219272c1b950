"""Each form, read from a file that its program wrote or that is in its documented form."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.exchange.foreign import files_at
from hallpass_desktop.services.exchange.moods import Moods
from hallpass_desktop.services.exchange.recognising import form_of, source_of
from hallpass_desktop.services.exchange.rehearsal import Form, Reason
from tests.unit.services.exchange.reading import HOME, IMPORTS, read, written


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("day_one.json", Form.DAY_ONE),
        ("day_one.zip", Form.DAY_ONE),
        ("jrnl.json", Form.JRNL_JSON),
        ("jrnl.txt", Form.JRNL_TEXT),
        ("mini_diarium.json", Form.MINI_DIARIUM),
        ("mini_diary.json", Form.MINI_DIARY),
        ("red_notebook", Form.RED_NOTEBOOK),
        ("markdown", Form.MARKDOWN),
        ("moods.csv", Form.MOODS),
    ],
)
def test_a_form_is_known_by_its_content(name: str, form: Form) -> None:
    assert form_of(files_at(IMPORTS / name)) is form


def test_day_one_keeps_the_clock_of_where_somebody_was() -> None:
    entries, _ = read(IMPORTS / "day_one.zip")

    first, second, _ = entries
    assert first.happened.local.isoformat() == "2017-12-25T10:04:32+07:00"
    assert second.happened.local.isoformat() == "2018-07-02T00:30:00+02:00"
    assert first.key == "2B3C0F6E9A1D4C7E8F00A1B2C3D4E5F6"


def test_day_one_comes_without_its_own_signs() -> None:
    entries, skipped = read(IMPORTS / "day_one.zip")

    assert entries[0].title == "A morning in the heat"
    assert entries[0].text == "Three mosquitoes. One coffee.\n\nWe did not talk."
    assert entries[0].tags == ("Travel", "quiet")
    assert entries[0].pictures[0].read().startswith(b"\xff\xd8\xff")
    assert skipped == [("#2", Reason.NOT_A_PICTURE), ("#3", Reason.NO_DATE)]


def test_jrnl_says_the_same_in_both_of_its_forms() -> None:
    in_json, _ = read(IMPORTS / "jrnl.json")
    in_text, _ = read(IMPORTS / "jrnl.txt")

    said = [(each.happened, each.text, each.tags) for each in in_json]
    assert [(each.happened, each.text, each.tags) for each in in_text] == said
    assert in_json[0].happened.instant == datetime(2019, 5, 4, 19, 15, tzinfo=UTC)
    assert in_json[0].tags == ("trust", "walks")


def test_a_bracket_in_the_middle_of_a_jrnl_entry_is_words() -> None:
    entries, _ = read(IMPORTS / "jrnl.txt")

    assert entries[1].text.endswith("[not a date] this line begins with a bracket.")


def test_red_notebook_keeps_every_word_that_its_program_wrote() -> None:
    entries, skipped = read(IMPORTS / "red_notebook")

    walk, coffee, leap = entries
    assert leap.text.endswith("without losing a word of it.")
    assert "indented, and a very long line that the program folds when it writes" in leap.text
    assert walk.text.endswith("#walks\n\nIdeas:\n- Ask about Sunday\n- Bring gloves")
    assert (walk.tags, skipped) == (("trust", "walks"), [])
    assert coffee.text.endswith("with 'quotes' and Ümläuten 🌊")
    assert walk.happened.precision is Precision.DAY


def test_mini_diarium_texts_become_words() -> None:
    entries, skipped = read(IMPORTS / "mini_diarium.json")

    assert entries[0].text == "Had breakfast & tea.\n\n- bread\n\n- jam"
    assert entries[1].text == "Told him.\nHe listened.\n\nI hear you"
    assert entries[0].tags == ("food", "home")
    assert skipped == [("#3", Reason.BAD_DATE)]


def test_mini_diary_is_named_by_its_days() -> None:
    entries, _ = read(IMPORTS / "mini_diary.json")

    assert [each.text for each in entries] == ["Snow, and 2 < 3 hats.", "Plain words, 2 < 3."]
    assert entries[0].happened.local.date().isoformat() == "2020-02-11"


def test_markdown_pages_find_their_dates_and_pictures() -> None:
    entries, skipped = read(IMPORTS / "markdown")

    by_name = {each.where: each for each in entries}
    first = by_name["2021/first.md"]
    assert (first.title, first.tags) == ("First frost", ("garden", "cold hands"))
    assert first.happened.local.isoformat() == "2021-11-03T07:45:00+01:00"
    assert [each.name for each in first.pictures] == ["2021/pictures/lamp.png"]
    assert first.text == "The lamp froze.\n\n![far](https://example.org/far.png)"
    later = by_name["2021/2021-11-04 2130 Later.md"]
    assert later.happened.local.isoformat() == "2021-11-04T21:30:00+01:00"
    assert by_name["2021/2021-11-05.txt"].happened.precision is Precision.DAY
    assert skipped == [("2021/latin.txt", Reason.NOT_WORDS)]


def test_a_page_without_any_date_has_that_of_its_file(tmp_path: Path) -> None:
    written(tmp_path / "loose.md", "Words")

    entries, _ = read(tmp_path)

    assert (
        abs(entries[0].happened.instant.timestamp() - (tmp_path / "loose.md").stat().st_mtime) < 2
    )


def test_moods_become_check_ins_that_keep_the_word() -> None:
    entries, skipped = read(IMPORTS / "moods.csv")

    assert entries[0].body == CheckInBody(
        calm=7, word="good", line="A walk\nWe talked, and\nit was fine"
    )
    assert [each.kind for each in entries] == [Kind.CHECK_IN] * 3
    assert entries[0].happened.local.isoformat() == "2023-03-14T21:41:00+01:00"
    assert entries[2].body == CheckInBody(word="wobbly")
    assert entries[0].tags == ("walk", "friends")
    assert skipped == [("#5", Reason.BAD_DATE)]


def test_a_mood_stands_for_what_its_writer_says() -> None:
    source = source_of(files_at(IMPORTS / "moods.csv"), Form.MOODS, HOME)
    assert isinstance(source, Moods)
    source.calm = {"wobbly": 2, "good": None}

    found = [each.body for each in source.found() if hasattr(each, "body")]

    assert [body.calm for body in found if isinstance(body, CheckInBody)] == [None, 1, 2]
    assert {mood.word: mood.calm for mood in source.moods} == {
        "good": None,
        "awful": 1,
        "wobbly": 2,
    }
