"""The words that both explain once: kept with the agreement, in its versions, and taken back."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write, typed

DATE = Definition("date", "An evening that is planned.")
LATE = Definition("late", "After eleven.")


@pytest.fixture
def agreement(write: Write) -> RecordId:
    return write(AgreementBody(title="The summer trip"))


def test_words_are_kept_with_the_agreement_and_blank_ones_are_left_out(
    journal: Journal, agreement: RecordId
) -> None:
    changes = journal.agreement_words.write(agreement, (DATE, Definition(" ", "\n"), LATE))

    assert journal.agreements.read(agreement).body.words == (DATE, LATE)
    assert changes.ids == {agreement}


def test_one_undo_takes_back_one_change(journal: Journal, agreement: RecordId) -> None:
    journal.agreement_words.write(agreement, (DATE,))
    journal.agreement_words.write(agreement, (DATE, LATE))

    journal.undo()

    assert journal.agreement_words.of(agreement) == (DATE,)


def test_the_same_words_change_nothing(journal: Journal, agreement: RecordId) -> None:
    journal.agreement_words.write(agreement, (DATE,))
    before = journal.read(agreement).revision_count

    changes = journal.agreement_words.write(agreement, (DATE,))

    assert not changes
    assert journal.read(agreement).revision_count == before


def test_what_was_being_typed_is_one_change_with_what_it_became(
    journal: Journal, agreement: RecordId
) -> None:
    before = journal.read(agreement).revision_count
    body = AgreementBody(title="The summer trip", words=(Definition("dat"),))
    journal.save_draft(typed(journal.open(agreement), body))

    journal.agreement_words.write(agreement, (DATE,))

    assert journal.agreement_words.of(agreement) == (DATE,)
    assert journal.read(agreement).revision_count == before + 1


def test_what_waits_elsewhere_in_the_agreement_is_not_lost(
    journal: Journal, agreement: RecordId
) -> None:
    draft = journal.open(agreement)
    body = draft.record.body
    assert isinstance(body, AgreementBody)
    journal.save_draft(typed(draft, replace(body, intention="To find out.")))

    journal.agreement_words.write(agreement, (DATE,))

    kept = journal.agreements.read(agreement).body
    assert kept.intention == "To find out."
    assert kept.words == (DATE,)


def test_a_version_says_what_a_word_meant_then(journal: Journal, agreement: RecordId) -> None:
    journal.agreement_words.write(agreement, (DATE,))
    journal.agreements.save_version(agreement)
    later = replace(DATE, meaning="Any evening.")

    journal.agreement_words.write(agreement, (later,))

    (difference,) = journal.agreements.differences(agreement, 1)
    assert [each.field for each in difference.fields] == ["words"]
