"""Icons take the colour of a role and turn round for right-to-left reading."""

from importlib.resources import files

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from hallpass_desktop.gui import icons, theme

NAMES = sorted(
    place.name.removesuffix(".svg")
    for place in (files("hallpass_desktop") / "data" / "icons").iterdir()
    if place.name.endswith(".svg")
)


@pytest.mark.parametrize("name", NAMES)
def test_icon_can_be_drawn(name: str) -> None:
    image = icons.pixmap(name, "accent", 24).toImage()

    assert _painted(image)


def test_icon_is_drawn_in_the_colour_asked_for() -> None:
    image = icons.pixmap("minus", "alert", 48).toImage()

    assert theme.current().color("alert").name() in _painted(image, 254)


def test_arrow_points_the_other_way_when_reading_from_right_to_left() -> None:
    plain = _drawn("arrow-right", Qt.LayoutDirection.LeftToRight)
    turned = _drawn("arrow-right", Qt.LayoutDirection.RightToLeft)

    assert _lean(plain) > 12 > _lean(turned)


def test_icon_without_direction_stays_as_it_is() -> None:
    plain = _drawn("lock", Qt.LayoutDirection.LeftToRight)

    assert plain == _drawn("lock", Qt.LayoutDirection.RightToLeft)


def _drawn(name: str, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    icons.draw(painter, name, QRectF(0, 0, 24, 24), theme.current().color("text"))
    painter.end()
    return image


def _lean(image: QImage) -> float:
    """Answer the column where the weight of the drawing lies."""
    across = range(image.width())
    weights = [sum(image.pixelColor(x, y).alpha() for y in range(image.height())) for x in across]
    return sum((x + 0.5) * weight for x, weight in zip(across, weights, strict=True)) / sum(weights)


def _painted(image: QImage, least: int = 60) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > least
    }
