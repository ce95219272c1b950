"""Keys make words bold or italic and go on with a list, and the same key takes it back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.marked import BOLD, ITALIC
from hallpass_desktop.domain.marked_keys import Change, lead_of_next, toggled


def _done(line: str, change: Change) -> tuple[str, str]:
    after = line[: change.start] + change.text + line[change.end :]
    return after, after[change.first : change.last]


@pytest.mark.parametrize(
    ("line", "start", "end", "size", "after", "chosen"),
    [
        ("the late tram", 4, 8, BOLD, "the **late** tram", "late"),
        ("the late tram", 3, 9, ITALIC, "the *late* tram", "late"),
        ("the late tram", 6, 6, BOLD, "the **late** tram", ""),
        ("the ", 4, 4, BOLD, "the ****", ""),
        ("the **late** tram", 6, 10, BOLD, "the late tram", "late"),
        ("the **late** tram", 8, 8, BOLD, "the late tram", ""),
        ("the **late** tram", 4, 12, BOLD, "the late tram", "late"),
        ("the **late** tram", 6, 10, ITALIC, "the ***late*** tram", "late"),
        ("- milk", 0, 6, BOLD, "- **milk**", "milk"),
    ],
)
def test_words_are_made_bold_or_italic_and_back(
    line: str, start: int, end: int, size: int, after: str, chosen: str
) -> None:
    assert _done(line, toggled(line, start, end, size)) == (after, chosen)


def test_a_cursor_stays_at_its_letter() -> None:
    bold = toggled("the late tram", 6, 6, BOLD)
    plain = toggled("the **late** tram", bold.first, bold.last, BOLD)

    assert (bold.first, plain.first) == (8, 6)


@given(st.text(alphabet="ab *_-# ", max_size=30), st.data(), st.sampled_from([BOLD, ITALIC]))
def test_no_key_loses_a_letter(line: str, data: st.DataObject, size: int) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))

    after, _chosen = _done(line, toggled(line, start, end, size))

    signs = str.maketrans("", "", "*_")
    assert after.translate(signs) == line.translate(signs)


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("- milk", "- "),
        ("  * tea", "  * "),
        ("9. nine", "10. "),
        ("2) two", "3) "),
        ("> quiet", "> "),
        ("- ", None),
        ("3. ", None),
        ("plain", ""),
        ("# A heading", ""),
        ("", ""),
    ],
)
def test_a_list_goes_on_until_a_line_is_left_empty(line: str, lead: str | None) -> None:
    assert lead_of_next(line, len(line)) == lead


def test_a_line_broken_before_its_words_begins_no_second_item() -> None:
    assert lead_of_next("- milk", 0) == ""
