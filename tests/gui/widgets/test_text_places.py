"""Places in a text, as Python counts them and as Qt does, whatever stands in it."""

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.gui.widgets.text_places import python_place, qt_length, qt_places

TEXTS = st.text(st.sampled_from("a\u00e9\n\u6f22\U0001f642\U0001d11e"), max_size=12)


@given(TEXTS)
def test_every_place_is_found_back(text: str) -> None:
    places = qt_places(text)

    assert [python_place(text, place) for place in places] == list(range(len(text) + 1))


@given(TEXTS)
def test_the_last_place_is_the_length(text: str) -> None:
    assert qt_places(text)[-1] == qt_length(text)


def test_inside_of_an_emoji_and_behind_the_end_are_the_next_place_there_is() -> None:
    assert python_place("a\U0001f642b", 2) == 2
    assert python_place("a\U0001f642b", 99) == 3
