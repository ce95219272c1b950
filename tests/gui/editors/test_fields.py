"""Each kind of question, with the keyboard and the mouse."""

from datetime import UTC, datetime, timedelta, timezone

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.gui.editors.fields.card_field import CardsField
from hallpass_desktop.gui.editors.fields.choice_fields import ChoicesField, OneOfField
from hallpass_desktop.gui.editors.fields.moment_field import MomentField
from hallpass_desktop.gui.editors.fields.rated_fields import AttemptsField, FeelingsField
from hallpass_desktop.gui.editors.fields.words_field import WordsField
from hallpass_desktop.gui.editors.jealousy_body import JealousyBody as Form
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.writing_edit import LONGEST
from tests.gui.editors.desk import A_NOTE, Desk, T, body_of, find

LEFT = Qt.MouseButton.LeftButton


def field(form: Form, name: str, kind: type[T]) -> T:
    """One question of the page, in view."""
    form.show_field(name)
    return find(form, kind, f"{name}_field")


def press(qtbot: QtBot, chips: ChipGroup, code: str) -> None:
    """Press one chip."""
    (chip,) = [one for one in chips.chips() if one.code == code]
    qtbot.mouseClick(chip, LEFT)


def test_feelings_are_chosen_and_rated(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    feelings = field(form, "feelings", FeelingsField)

    press(qtbot, feelings.chips, "glad")
    press(qtbot, feelings.chips, "sad")
    glad = feelings.rows()[0]
    qtbot.keyClick(glad.scale, Qt.Key.Key_6)

    assert body_of(page).feelings == (Feeling("glad", 6), Feeling("sad"))


def test_letting_go_of_a_feeling_keeps_the_numbers_of_the_others(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(A_NOTE))
    feelings = field(form, "feelings", FeelingsField)

    press(qtbot, feelings.chips, "envious")

    assert body_of(page).feelings == (
        Feeling("left_out", 8),
        Feeling("ashamed"),
        Feeling("tense", 6),
    )


def test_an_own_word_becomes_a_feeling(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    feelings = field(form, "feelings", FeelingsField)

    qtbot.keyClicks(feelings.own.field.edit, "a sort of fog")
    qtbot.keyClick(feelings.own.field.edit, Qt.Key.Key_Return)

    assert body_of(page).feelings == (Feeling("a sort of fog"),)
    assert feelings.chips.chosen() == ("a sort of fog",)


def test_a_known_word_typed_in_full_is_the_known_feeling(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    feelings = field(form, "feelings", FeelingsField)

    qtbot.keyClicks(feelings.own.field.edit, "left OUT")
    qtbot.mouseClick(feelings.own.add_button, LEFT)

    assert body_of(page).feelings == (Feeling("left_out"),)


def test_a_judgement_among_the_feelings_gets_a_gentle_hint(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    feelings = field(form, "feelings", FeelingsField)
    qtbot.keyClicks(feelings.own.field.edit, "ignored")
    qtbot.keyClick(feelings.own.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(feelings.hint_card.isVisible)

    (lonely,) = [chip for chip in feelings.hint_card.chips() if chip.code == "lonely"]
    qtbot.mouseClick(lonely, LEFT)

    assert body_of(page).feelings == (Feeling("ignored"), Feeling("lonely"))


def test_what_was_tried_is_rated_from_worse_to_better(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    tried = field(form, "tried", AttemptsField)

    press(qtbot, tried.chips, "walk")
    scale = tried.rows()[0].scale
    qtbot.keyClick(scale, Qt.Key.Key_Home)
    qtbot.keyClick(scale, Qt.Key.Key_Right)

    assert body_of(page).tried == (Attempt("walk", -4),)


def test_body_places_take_own_words(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    places = field(form, "body_places", ChoicesField)

    press(qtbot, places.chips, "jaw")
    qtbot.keyClicks(places.own.field.edit, "left ear")
    qtbot.keyClick(places.own.field.edit, Qt.Key.Key_Return)
    press(qtbot, places.chips, "jaw")

    assert body_of(page).body_places == ("left ear",)


def test_cards_are_chosen_by_mouse_and_keyboard(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    cards = field(form, "points_to", CardsField).grid.cards

    qtbot.mouseClick(cards[0], LEFT)
    qtbot.keyClick(cards[7], Qt.Key.Key_Space)

    assert body_of(page).points_to == ("safety", "rest")


def test_each_card_is_named_for_readers_by_what_it_offers(desk: Desk) -> None:
    _, form = desk.note()
    grid = field(form, "points_to", CardsField).grid

    assert grid.accessibleName() == "It may be pointing to"
    assert [card.accessibleName() or card.text() for card in grid.cards[:2]] == [
        "Safety",
        "Attention",
    ]


def test_something_else_takes_own_words_and_gives_them_back(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    cards = field(form, "points_to", CardsField)

    qtbot.mouseClick(cards.grid.cards[-1], LEFT)
    qtbot.keyClicks(cards.own.field.edit, "being seen as fun")
    qtbot.keyClick(cards.own.field.edit, Qt.Key.Key_Return)
    chosen = body_of(page).points_to
    qtbot.mouseClick(cards.grid.cards[-1], LEFT)
    dropped = body_of(page).points_to
    qtbot.mouseClick(cards.grid.cards[-1], LEFT)

    assert chosen == ("being seen as fun",)
    assert dropped == ()
    assert body_of(page).points_to == ("being seen as fun",)


def test_one_of_several_is_taken_back_by_a_second_press(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    clause = field(form, "clause", OneOfField)

    press(qtbot, clause.chips, "kept")
    press(qtbot, clause.chips, "unclear")
    unclear = body_of(page).clause
    press(qtbot, clause.chips, "unclear")

    assert unclear == "unclear"
    assert body_of(page).clause == ""


def test_a_day_without_a_time_is_known_to_the_day(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    moment = field(form, "happened", MomentField)

    moment.when.day_edit.setText("2 November 2024")
    moment.when.time_edit.setText("")
    qtbot.keyClick(moment.when.time_edit, Qt.Key.Key_Return)

    assert page.answers is not None
    happened = page.answers.record.happened
    assert happened.precision is Precision.DAY
    assert happened.local.date().isoformat() == "2024-11-02"


def test_only_the_month_may_be_known(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    moment = field(form, "happened", MomentField)

    qtbot.keyClick(find(moment, QCheckBox, "month_only_check"), Qt.Key.Key_Space)

    assert page.answers is not None
    assert page.answers.record.happened.precision is Precision.MONTH


def test_looking_at_a_date_of_another_time_zone_does_not_move_it(desk: Desk, qtbot: QtBot) -> None:
    far_away = timezone(timedelta(hours=-7))
    desk.clock.time = datetime(2024, 11, 2, 23, 15, 30, tzinfo=far_away)
    kept = desk.keep(JealousyBody(what_happened="x"))
    desk.clock.time = datetime(2024, 11, 13, 21, 4, tzinfo=UTC)
    page, form = desk.note(kept)
    moment = field(form, "happened", MomentField)

    qtbot.keyClick(moment.when.day_edit, Qt.Key.Key_Return)

    assert page.answers is not None
    assert page.answers.record.happened.local == datetime(2024, 11, 2, 23, 15, 30, tzinfo=far_away)
    assert desk.journal.saves == []


def test_a_judgement_in_a_text_is_hinted_at_and_may_be_kept(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    words = field(form, "what_happened", WordsField)
    qtbot.keyClicks(words.edit, "I felt betrayed. Ada Byron laughed.")
    qtbot.waitUntil(words.hint_card.isVisible)
    first = words.hint_card.accessibleName()

    words.hint_card.dismissed.emit("betrayed")

    assert "betrayed" in first
    assert "full name" in words.hint_card.accessibleName()
    assert body_of(page).what_happened == "I felt betrayed. Ada Byron laughed."


def test_a_feeling_offered_by_a_hint_is_added(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(JealousyBody(what_happened="You ignored me", open_step=0)))
    words = field(form, "what_happened", WordsField)
    (hurt,) = [chip for chip in words.hint_card.chips() if chip.code == "hurt"]

    qtbot.mouseClick(hurt, LEFT)

    assert body_of(page).feelings == (Feeling("hurt"),)


def test_a_feeling_named_elsewhere_is_not_lost_by_a_hint_shown_before(
    desk: Desk, qtbot: QtBot
) -> None:
    page, form = desk.note(desk.keep(JealousyBody(what_happened="You ignored me", open_step=0)))
    words = field(form, "what_happened", WordsField)
    assert page.answers is not None
    page.answers.set("feelings", (Feeling("hurt"),))
    chips = {chip.code: chip for chip in words.hint_card.chips()}

    qtbot.mouseClick(chips["lonely"], LEFT)

    assert chips["hurt"].isChecked()
    assert body_of(page).feelings == (Feeling("hurt"), Feeling("lonely"))


def test_a_paste_that_is_too_long_is_refused_with_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    words = field(form, "what_happened", WordsField)
    qtbot.keyClicks(words.edit, "kept")

    words.edit.paste_refused.emit(LONGEST + 1)

    qtbot.waitUntil(words.too_long.isVisible)
    assert "1,000,000" in words.too_long.text()
    assert body_of(page).what_happened == "kept"


def test_an_example_is_shown_on_request(desk: Desk, qtbot: QtBot) -> None:
    _, form = desk.note()
    words = field(form, "what_happened", WordsField)

    qtbot.mouseClick(words.example_button, LEFT)

    qtbot.waitUntil(words.example_label.isVisible)


def test_the_own_word_line_is_named_for_readers(desk: Desk) -> None:
    page, form = desk.note()
    form.show_field("feelings")

    assert find(page, QLineEdit, "feelings_own_edit").accessibleName()
