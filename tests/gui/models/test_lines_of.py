"""A cell is as high as its words need when they are drawn, so that none is cut off."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import paragraph
from hallpass_desktop.gui.delegates.need_places import lines_of
from hallpass_desktop.gui.delegates.paragraph import Ink

TEXTS = (
    "Fine, with us both there or told before.",
    "Told the same day, in a line or two, and never late at night.",
    "Donaudampfschifffahrtsgesellschaft and nobody else",
    "In daylight – 07:30 at the earliest – with friends.",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", range(70, 330, 13))
def test_every_word_is_drawn_in_the_lines_that_were_measured(
    qapp: QApplication, scale: float, width: int
) -> None:
    theme.apply(qapp, theme.Theme.named(scale=scale, reduced_motion=True))
    for text in TEXTS:
        count = lines_of(text, "label_regular", width)

        assert drawn(text, width, count) == drawn(text, width, count + 3)


def drawn(text: str, width: int, lines: int) -> QImage:
    look = theme.current()
    height = look.line_height("label_regular")
    image = QImage(width, 40 * height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    ink = Ink(look.font("label_regular"), height, look.color("text"))
    paragraph.draw(painter, QRectF(image.rect()), text, ink, lines)
    painter.end()
    return image
