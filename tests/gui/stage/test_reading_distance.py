"""Two people read from two metres: a larger window has larger words."""

import pytest
from PySide6.QtCore import QSize

from hallpass_desktop.gui.stage.reading_distance import scale_for


@pytest.mark.parametrize(
    ("size", "chosen", "scale"),
    [
        ((1280, 800), 1.0, 1.0),
        ((900, 600), 1.0, 1.0),
        ((2560, 1440), 1.0, 1.8),
        ((3840, 2160), 1.0, 2.0),
        ((1280, 800), 1.5, 1.5),
    ],
)
def test_words_grow_with_the_window_and_are_never_smaller_than_chosen(
    size: tuple[int, int], chosen: float, scale: float
) -> None:
    assert scale_for(QSize(*size), chosen) == scale
