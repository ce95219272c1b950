"""What codes are called on screen."""

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain import (
    action_point,
    check_in,
    jealousy,
    need,
    outcome,
    readiness,
    repair_plan,
    request,
    shared_session,
    worksheet,
)
from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.errors import DiskFull, StorageFailed
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.strength import CrackTime, Span, Strength
from hallpass_desktop.gui import (
    word_lists,
    word_lists_check_ins,
    word_lists_needs,
    word_lists_readiness,
    word_lists_repair,
    word_lists_session,
    word_lists_set_off,
)
from hallpass_desktop.gui.word_table import Table
from hallpass_desktop.gui.words import Vocabulary


@pytest.fixture
def words(qtbot: QtBot) -> Vocabulary:
    return Vocabulary()


def test_quiet_words_call_a_jealousy_note_a_hard_moment(qtbot: QtBot) -> None:
    assert Vocabulary().kind(Kind.JEALOUSY) == "Jealousy note"
    assert Vocabulary(quiet=True).kind(Kind.JEALOUSY) == "Hard moment"
    assert Vocabulary(quiet=True).kinds(Kind.JEALOUSY) == "Hard moments"
    assert Vocabulary(quiet=True).begin(Kind.JEALOUSY) == "Write about a hard moment"
    assert Vocabulary(quiet=True).kind(Kind.NOTE) == "Note"


def test_every_kind_has_a_name(words: Vocabulary) -> None:
    assert all(words.kind(kind) != kind.value for kind in Kind)


@pytest.mark.parametrize(
    ("codes", "table"),
    [
        (jealousy.FEELINGS, word_lists.FEELINGS),
        (jealousy.FEELINGS, word_lists.FEELINGS_SAID),
        (jealousy.BODY_PLACES, word_lists.BODY_PLACES),
        (jealousy.TENDER_REASONS, word_lists.TENDER_REASONS),
        (jealousy.JEALOUSY_KINDS, word_lists.JEALOUSY_KINDS),
        (jealousy.POINTS_TO, word_lists.POINTS_TO),
        (jealousy.POINTS_TO, word_lists.POINTS_TO_HINTS),
        (jealousy.POINTS_TO, word_lists.POINTS_TO_SAID),
        (jealousy.CLAUSE_STATES, word_lists.CLAUSE_STATES),
        (jealousy.TRIED, word_lists.TRIED),
        (tuple(Strength), word_lists.PASSPHRASE),
        (need.GROUPS, word_lists_needs.GROUPS),
        (need.HELPERS, word_lists_needs.HELPERS),
        (need.PERIODS, word_lists_needs.PERIODS),
        (request.STATES, word_lists_needs.STATES),
        (request.NO_IS_FINE, word_lists_needs.NO_IS_FINE),
        (worksheet.BENEATH, word_lists_needs.BENEATH),
        (worksheet.BENEATH, word_lists_needs.BENEATH_HINTS),
        (readiness.HOPES, word_lists_readiness.HOPES),
        (readiness.ANSWERS, word_lists_readiness.ANSWERS),
        (readiness.CROSSES, word_lists_readiness.CROSSES),
        (readiness.LIKELY, word_lists_readiness.LIKELY),
        (readiness.WHO, word_lists_readiness.WHO),
        (readiness.DECISION, word_lists_readiness.DECISION),
        (readiness.SAFETY, word_lists_readiness.SAFETY),
        (readiness.OUTCOMES, word_lists_readiness.OUTCOMES),
        (readiness.ALTERNATIVES, word_lists_readiness.ALTERNATIVES),
        (repair_plan.HURT, word_lists_repair.HURT),
        (repair_plan.STANDS, word_lists_repair.STANDS),
        (repair_plan.IMPACTS, word_lists_repair.IMPACTS),
        (tuple(repair_plan.Weight), word_lists_repair.WEIGHTS),
        (repair_plan.OWN_LIMITS, word_lists_set_off.OWN_LIMITS),
        (check_in.FORMS, word_lists_check_ins.FORMS),
        (check_in.PHASES, word_lists_check_ins.PHASES),
        (check_in.KEPT, word_lists_check_ins.KEPT),
        (check_in.WHERE, word_lists_check_ins.WHERE),
        (check_in.CONSENT, word_lists_check_ins.CONSENT),
        (check_in.HELD, word_lists_check_ins.HELD),
        (check_in.GO_ON, word_lists_check_ins.GO_ON),
        (tuple(SessionKind), word_lists_session.SESSIONS),
        (shared_session.PACES, word_lists_session.PACES),
        (shared_session.ENDED_WHERE, word_lists_session.ENDED_WHERE),
        (action_point.DOERS, word_lists_session.DOERS),
        (tuple(outcome.Reply), word_lists_session.REPLIES),
        (outcome.LOOK_BACKS, word_lists_session.LOOK_BACKS),
        (outcome.VERDICTS, word_lists_session.VERDICTS),
    ],
)
def test_every_code_has_words_in_the_order_of_the_codes(
    codes: tuple[str, ...], table: Table
) -> None:
    assert tuple(table) == codes


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_every_field_that_can_be_read_has_a_name(kind: Kind, words: Vocabulary) -> None:
    shown = [each for each in fields_of(BODIES[kind]()) if not each.metadata.get("setting")]

    nameless = {each.name for each in shown if words.field(each.name) == each.name}

    assert nameless <= {"asked_later_at", "cooling_until"}


def test_a_persons_own_word_stays_as_it_is(words: Vocabulary) -> None:
    assert words.choice("feelings", "a sort of fog") == "a sort of fog"


def test_who_sees_it_is_only_you_until_it_is_shared(words: Vocabulary) -> None:
    assert words.audience(frozenset()) == "Only you"
    assert words.audience(frozenset(Audience)) == "Together and Therapist"


def test_crack_time_has_a_number_only_where_it_means_something(words: Vocabulary) -> None:
    assert "3" in words.crack_time(CrackTime(Span.DAYS, 3))
    assert "lifetime" in words.crack_time(CrackTime(Span.LIFETIMES))


def test_a_failed_save_says_why(words: Vocabulary) -> None:
    assert words.not_saved(DiskFull()) == "Not saved yet: the disk is full"
    assert "drive" in words.not_saved(StorageFailed())


def test_what_helped_carries_its_sign(words: Vocabulary) -> None:
    assert [words.helped(value) for value in (-3, 0, 4)] == ["−3", "0", "+4"]
