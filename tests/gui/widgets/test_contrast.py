"""Every pair of colours that meets on screen can be told apart, in every palette."""

import pytest
from PySide6.QtGui import QColor

from hallpass_desktop.gui.style.palette import NAMES, blend, load

GROUNDS = ("window", "sidebar", "surface", "sunken", "field", "raised")
TEXT = [(ink, ground) for ink in ("text", "text2", "text3") for ground in GROUNDS]
TEXT += [("accentText", ground) for ground in GROUNDS if ground != "field"]
TEXT += [("onAccent", ground) for ground in ("accent", "accentHover", "accentPressed")]
TEXT += [
    (ink, ground) for ink in ("text", "text2") for ground in ("tag", "accentSoft", "honeySoft")
]
TEXT += [(ink, "together") for ink in ("text", "text2", "text3", "accentText")]
TEXT += [
    (f"{tone}Text", ground)
    for tone in ("honey", "plum", "alert")
    for ground in (f"{tone}Soft", "surface", "window")
]
TEXT += [("text", "plumSoft"), ("text", "alertSoft"), ("onAccentSoft", "accentSoft")]
TEXT += [("onCover", "cover"), ("window", "text")]
MARKS = [(f"c{number}", "surface") for number in range(1, 5)]
MARKS += [("edge", ground) for ground in (*GROUNDS, "together")]
MARKS += [
    ("accent", ground)
    for ground in ("surface", "window", "sunken", "accentSoft", "raised", "field")
]
MARKS += [(tone, ground) for tone in ("honey", "plum") for ground in ("surface", "window")]
MARKS += [("honey", "honeySoft"), ("plum", "plumSoft")]
MARKS += [("alert", ground) for ground in ("surface", "alertSoft", "field")]
MARKS += [("focus", ground) for ground in (*GROUNDS, "together", "accentSoft") if ground != "field"]
LAID_OVER = [
    (ink, state, ground)
    for state in ("hover", "pressed")
    for ink in ("text", "text2", "accentText")
    for ground in ("window", "sidebar", "surface", "raised")
]
LAID_OVER += [("text3", "hover", ground) for ground in ("window", "sidebar", "surface", "raised")]


def luminance(color: QColor) -> float:
    shares = [color.redF(), color.greenF(), color.blueF()]
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read(name: str, ink: str, ground: str) -> None:
    palette = load(name)
    least = 7.0 if palette.is_high_contrast else 4.5

    assert ratio(palette.color(ink), palette.color(ground)) >= least


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_seen(name: str, mark: str, ground: str) -> None:
    palette = load(name)
    least = 4.5 if palette.is_high_contrast else 3.0

    assert ratio(palette.color(mark), palette.color(ground)) >= least


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "state", "ground"), LAID_OVER)
def test_text_can_be_read_under_the_mouse(name: str, ink: str, state: str, ground: str) -> None:
    palette = load(name)
    below = blend(palette.color(ground), palette.color(state))
    least = 7.0 if palette.is_high_contrast else 4.5

    assert ratio(palette.color(ink), below) >= least


def test_every_palette_knows_every_role() -> None:
    roles = {name: set(load(name).roles) for name in NAMES}

    assert all(found == roles["light"] for found in roles.values())
