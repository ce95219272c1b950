"""Words an agreement explains once: added, changed and taken out, and underlined where used."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.pages.boundaries.word_card import WordCard
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.meaning_link import MeaningLink
from hallpass_desktop.gui.widgets.meant_label import MeantLabel
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from hallpass_desktop.services.changes import Changes
from tests.gui.pages.at_boundaries import (
    ME,
    add_clause,
    cards,
    is_offered,
    opened,
    press,
    reading,
    texts,
)
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook

DATE = Definition("date", "An evening that is planned.")
LATE = Definition("late", "After eleven.")


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    return notebook.write(AgreementBody(title="The summer trip", intention="No date comes first."))


def explain(notebook: Notebook, agreement: RecordId, *words: Definition) -> None:
    notebook.journal.agreement_words.write(agreement, words)


def kept(notebook: Notebook, agreement: RecordId) -> tuple[Definition, ...]:
    return notebook.journal.agreement_words.of(agreement)


def word_cards(page: BoundariesPage) -> list[WordCard]:
    found = page.findChildren(WordCard, "word_card")
    return sorted((card for card in found if card.isVisible()), key=lambda card: card.place)


def names(page: BoundariesPage) -> list[str]:
    return [card.accessibleName() for card in word_cards(page)]


def at_the_words(qtbot: QtBot, notebook: Notebook) -> BoundariesPage:
    page = opened(qtbot, notebook)
    press(qtbot, page, "words_section")
    return page


def types(qtbot: QtBot, page: BoundariesPage, word: str, meaning: str) -> None:
    """Into the form that is open: Enter leads from the word to its meaning."""
    edit = find(page, QLineEdit, "word_edit")
    assert edit.hasFocus()
    qtbot.keyClicks(edit, word)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    meant = find(page, WritingEdit, "word_meaning_edit")
    assert meant.hasFocus()
    qtbot.keyClicks(meant, meaning)


def test_a_word_is_added_with_what_both_mean_by_it(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = at_the_words(qtbot, notebook)

    press(qtbot, page, "add_word_button")
    types(qtbot, page, "date", "An evening that is planned.")
    press(qtbot, page, "word_done_button")

    assert kept(notebook, agreement) == (DATE,)
    assert names(page) == ["date"]
    assert word_cards(page)[0].change_button.hasFocus()


def test_a_word_is_changed_where_it_stands(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, DATE, LATE)
    page = at_the_words(qtbot, notebook)

    press(qtbot, word_cards(page)[0], "change_word_button")
    edit = find(page, WritingEdit, "word_meaning_edit")
    assert names(page) == ["late"]
    edit.selectAll()
    qtbot.keyClicks(edit, "Any evening.")
    press(qtbot, page, "word_done_button")

    assert kept(notebook, agreement) == (replace(DATE, meaning="Any evening."), LATE)


def test_a_word_is_taken_out_and_that_can_be_taken_back(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, DATE, LATE)
    page = at_the_words(qtbot, notebook)

    press(qtbot, word_cards(page)[0], "remove_word_button")

    assert names(page) == ["late"]
    assert notebook.shell.toasts[-1] == ("The word is not explained any more", True)
    notebook.shell.announce(notebook.journal.undo())
    assert names(page) == ["date", "late"]


def test_the_keyboard_stays_on_its_word_and_visits_no_card_that_goes(
    qtbot: QtBot, qapp: QApplication, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, DATE, LATE)
    page = at_the_words(qtbot, notebook)
    going = word_cards(page)
    going[0].change_button.setFocus()
    seen: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _old, new: seen.append(new))

    explain(notebook, agreement, DATE, replace(LATE, meaning="After ten."))
    page.show_changes(Changes.of([Kind.AGREEMENT], [agreement]))

    assert word_cards(page)[0].change_button.hasFocus()
    assert not any(card.isAncestorOf(new) for card in going for new in seen if new)


def test_what_is_typed_is_a_draft_until_it_is_done(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = at_the_words(qtbot, notebook)
    press(qtbot, page, "add_word_button")

    types(qtbot, page, "date", "An evening")

    (draft,) = page.drafts()
    assert isinstance(draft.record.body, AgreementBody)
    assert draft.record.body.words == (Definition("date", "An evening"),)
    assert kept(notebook, agreement) == ()


def test_another_section_or_another_page_keeps_the_word_that_is_open(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = at_the_words(qtbot, notebook)
    press(qtbot, page, "add_word_button")
    types(qtbot, page, "date", DATE.meaning)
    press(qtbot, page, "who_section")
    assert kept(notebook, agreement) == (DATE,)

    press(qtbot, page, "words_section")
    press(qtbot, page, "add_word_button")
    types(qtbot, page, "late", LATE.meaning)
    page.left()

    assert kept(notebook, agreement) == (DATE, LATE)
    assert page.drafts() == ()


def test_a_word_that_is_explained_twice_is_pointed_out(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, DATE)
    page = at_the_words(qtbot, notebook)
    press(qtbot, page, "add_word_button")

    types(qtbot, page, "Date", "")

    said = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert "“Date” is explained already. The first one counts." in said


def test_a_word_without_a_meaning_stands_open_in_the_contents(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, Definition("late"))

    page = opened(qtbot, notebook)

    row = find(page, QPushButton, "words_section")
    assert row.accessibleName() == "Words we mean, 1 open"


def test_a_clause_underlines_the_words_and_leads_to_what_they_mean(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, DATE, LATE)
    add_clause(notebook, agreement, "A date ends before midnight.")
    add_clause(notebook, agreement, "Nobody from work.")
    page = opened(qtbot, notebook)

    press(qtbot, page, "who_section")

    first, second = cards(page)
    meant = [place.word for label in first.findChildren(MeantLabel) for place in label.meant()]
    assert meant == [DATE]
    assert first.meaning_link.words() == (DATE,)
    assert second.meaning_link.isHidden()


def test_what_the_agreement_is_for_underlines_them_too(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, DATE)

    page = opened(qtbot, notebook)

    prose = find(page, ProseLabel, "intention_text")
    assert [each.cursor.selectedText() for each in prose.extraSelections()] == ["date"]
    links = [each for each in page.findChildren(MeaningLink) if each.isVisible()]
    assert [each.words() for each in links] == [(DATE,)]


def test_whoever_reads_the_agreement_reads_the_words_with_it(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, DATE, LATE)
    notebook.journal.agreements.save_version(agreement)
    notebook.journal.agreements.note(agreement, Did.TALKED, ME)
    page = opened(qtbot, notebook)

    press(qtbot, page, "step_button")

    assert "date: An evening that is planned.\nlate: After eleven." in texts(reading(page))


def test_in_an_agreement_that_ended_the_words_are_only_read(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    explain(notebook, agreement, DATE)
    notebook.journal.agreements.note(agreement, Did.ENDED, ME)

    page = at_the_words(qtbot, notebook)

    assert names(page) == ["date"]
    for name in ("add_word_button", "change_word_button", "remove_word_button"):
        assert not is_offered(page, name)
