"""What changed between two versions of an agreement, and that nothing of it is left out."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.agreement_diff import Difference, Part, PartChange, differences
from hallpass_desktop.domain.diff import Change
from hallpass_desktop.domain.ids import RecordId

words = st.text("ab .", min_size=1, max_size=12)
fields = st.dictionaries(st.sampled_from(["text", "why", "first"]), words).map(
    lambda each: tuple(each.items())
)
parts = st.lists(
    st.builds(Part, st.sampled_from("abcdefg").map(RecordId), fields),
    unique_by=lambda part: part.id,
    max_size=7,
)


def part(name: str, **texts: str) -> Part:
    return Part(RecordId(name), tuple(texts.items()))


FIRST = part("first", text="We tell each other before.")
SECOND = part("second", text="No photos.")
THIRD = part("third", text="We use protection.", why="We both feel calmer.")


def test_a_change_says_the_words_that_went_and_came() -> None:
    newer = part("first", text="We tell each other a day before.")

    (found,) = differences([FIRST], [newer])

    assert found.change is PartChange.CHANGED
    (text,) = found.fields
    came = [piece.text for piece in text.pieces if piece.change is Change.ADDED]
    went = [piece.text for piece in text.pieces if piece.change is Change.REMOVED]
    assert (came, went) == (["a day "], [])


def test_a_new_clause_at_the_top_moves_none_of_the_others() -> None:
    found = differences([FIRST, SECOND], [THIRD, FIRST, SECOND])

    assert [(each.part, each.change) for each in found] == [("third", PartChange.ADDED)]


def test_one_clause_that_was_moved_is_the_only_one_said_to_be_moved() -> None:
    found = differences([FIRST, SECOND, THIRD], [SECOND, THIRD, FIRST])

    assert [(each.part, each.change) for each in found] == [("first", PartChange.MOVED)]


def test_what_was_taken_out_comes_last_with_all_its_words() -> None:
    changed = part("second", text="No photos, ever.")

    found = differences([THIRD, SECOND], [changed])

    assert [each.change for each in found] == [PartChange.CHANGED, PartChange.REMOVED]
    assert [each.field for each in found[-1].fields] == ["text", "why"]


def test_equal_versions_have_no_differences() -> None:
    assert differences([FIRST, SECOND], [FIRST, SECOND]) == ()


@given(parts, parts)
def test_the_older_version_and_the_differences_make_up_the_newer_one(
    before: list[Part], after: list[Part]
) -> None:
    found = differences(before, after)

    assert _replayed(before, found) == [_plain(each) for each in after]


def _replayed(before: Sequence[Part], found: Sequence[Difference]) -> list[tuple[str, object]]:
    """The newer version from the older one: words first, then the order."""
    texts = {each.id: dict(each.fields) for each in before}
    for each in found:
        if each.change is PartChange.REMOVED:
            del texts[each.part]
            continue
        fields_now = texts.setdefault(each.part, {})
        for field in each.fields:
            fields_now[field.field] = "".join(
                piece.text for piece in field.pieces if piece.change is not Change.REMOVED
            )
    placed = {each.part: each.place for each in found if each.change in _PLACED}
    staying = [each.id for each in before if each.id in texts and each.id not in placed]
    order: list[RecordId] = staying
    for name in sorted(placed, key=lambda name: placed[name]):
        order.insert(placed[name], name)
    return [(name, {k: v for k, v in texts[name].items() if v}) for name in order]


_PLACED = frozenset({PartChange.ADDED, PartChange.MOVED})


def _plain(each: Part) -> tuple[str, object]:
    return each.id, dict(each.fields)
