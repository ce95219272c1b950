"""Templates and own questions are kept in the vault, changed, and taken back."""

import pytest

from hallpass_desktop.domain.body import TEXT_LIMIT
from hallpass_desktop.domain.errors import NotFound, TextTooLong
from hallpass_desktop.domain.prompts import Reader
from hallpass_desktop.services import templates as templates_service
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage import own_lists


def _names(journal: Journal) -> list[str]:
    return [each.name for each in journal.templates.every()]


def test_a_template_is_kept_by_name(journal: Journal) -> None:
    journal.templates.keep("Walks", "# Where\n")
    changes = journal.templates.keep("  after \n dinner ", "")

    assert _names(journal) == ["after dinner", "Walks"]
    assert changes
    assert changes.lists == frozenset({"templates"})


def test_it_is_changed_and_removed_and_both_are_taken_back(journal: Journal) -> None:
    journal.templates.keep("Walks", "a")
    (walks,) = journal.templates.every()

    journal.templates.change(walks.id, "Long walks", "b")
    journal.templates.remove(walks.id)
    assert _names(journal) == []

    journal.undo()
    assert _names(journal) == ["Long walks"]
    journal.undo()
    assert journal.templates.every() == (walks,)
    journal.undo()
    assert _names(journal) == []


def test_changing_nothing_changes_nothing(journal: Journal) -> None:
    journal.templates.keep("Walks", "a")
    (walks,) = journal.templates.every()

    assert not journal.templates.change(walks.id, "Walks", "a")


def test_one_that_is_gone_is_said_to_be_gone(journal: Journal) -> None:
    with pytest.raises(NotFound):
        journal.templates.remove("nobody")


def test_words_that_are_too_long_are_refused(journal: Journal) -> None:
    with pytest.raises(TextTooLong):
        journal.templates.keep("Long", "x" * (TEXT_LIMIT + 1))

    assert _names(journal) == []


def test_strange_content_is_refused_without_its_words(journal: Journal, vault: Vault) -> None:
    row = '{"templates":[{"id":"a","nickname":"secret"}]}'
    with vault.transaction():
        vault.connection.execute(own_lists.WRITE, (templates_service.NAME, row))

    with pytest.raises(ValueError, match="does not fit") as caught:
        journal.templates.every()

    assert "secret" not in str(caught.value)


def test_own_questions_are_added_rest_and_go(journal: Journal) -> None:
    journal.questions.add("What did I\n laugh at?", Reader.ALONE)
    journal.questions.add("  ", Reader.ALONE)
    (question,) = journal.questions.every()
    assert (question.text, question.is_on) == ("What did I laugh at?", True)

    journal.questions.switch(question.id, is_on=False)
    assert not journal.questions.every()[0].is_on

    journal.questions.remove(question.id)
    assert journal.questions.every() == ()
    journal.undo()
    journal.undo()
    assert journal.questions.every() == (question,)


def test_a_question_for_two_is_read_back_as_one(journal: Journal) -> None:
    journal.questions.add("What would we do again?", Reader.TWO)

    assert journal.questions.every()[0].reader is Reader.TWO
