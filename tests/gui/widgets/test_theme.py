"""The theme answers colours, lengths and fonts, and follows the system until told otherwise."""

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.style.palette import parse
from hallpass_desktop.gui.theme import Role, Theme, resolve
from hallpass_desktop.gui.widgets.label import Label


@pytest.mark.parametrize(
    ("choice", "scheme", "wants_contrast", "palette"),
    [
        ("system", "light", False, "light"),
        ("system", "dark", False, "dark"),
        ("system", "light", True, "contrast-light"),
        ("system", "dark", True, "contrast-dark"),
        ("light", "dark", True, "light"),
        ("dark", "light", True, "dark"),
        ("contrast", "light", False, "contrast-light"),
        ("contrast", "dark", False, "contrast-dark"),
    ],
)
def test_palette_follows_the_choice_and_then_the_system(
    choice: str, scheme: str, wants_contrast: bool, palette: str
) -> None:
    assert resolve(choice, scheme, wants_contrast) == palette


def test_icons_stop_growing_at_half_as_large_again() -> None:
    large = Theme.named("light", 2.0)

    assert large.px(14) == 28
    assert large.icon_px(18) == 27


def test_scale_stays_between_one_and_two() -> None:
    assert Theme.named("light", 0.5).scale == 1.0
    assert Theme.named("light", 3.0).scale == 2.0


def test_reduced_motion_takes_no_time() -> None:
    assert Theme.named(reduced_motion=True).ms(160) == 0
    assert Theme.named().ms(160) == 160


def test_unknown_colour_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        Theme.named().color("pink")


def test_see_through_colours_name_their_alpha_last() -> None:
    assert parse("#26231F0E") == QColor(0x26, 0x23, 0x1F, 0x0E)


def test_titles_are_literata_and_the_interface_is_inter() -> None:
    look = Theme.named()

    assert QFontInfo(look.font(Role.TITLE)).family().startswith("Literata")
    assert QFontInfo(look.font(Role.BODY)).family() == "Inter"
    assert look.font("title").pixelSize() == 26


def test_writing_takes_the_chosen_size_and_its_line() -> None:
    look = Theme.named(writing_size=19)

    assert look.font(Role.WRITING).pixelSize() == 19
    assert look.line_height(Role.WRITING) == 32


def test_new_theme_reaches_widgets_that_are_already_there(qapp: QApplication, qtbot: QtBot) -> None:
    label = Label(None, "Notebook", "body")
    qtbot.addWidget(label)
    before = label.sizeHint().height()

    theme.apply(qapp, Theme.named("dark", 2.0, reduced_motion=True))

    assert label.sizeHint().height() == 2 * before
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.current().color("window")


def test_distances_of_a_form_grow_once_with_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, Theme.named("light", 1.5, reduced_motion=True))
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    column.setObjectName("column")
    column.setContentsMargins(20, 10, 20, 10)
    row = QHBoxLayout()
    row.setObjectName("row")
    row.setSpacing(8)
    row.addSpacing(12)
    column.addLayout(row)

    theme.rescale_layouts(form)
    theme.rescale_layouts(form)

    assert column.contentsMargins().left() == 30
    assert row.spacing() == 12
    gap = row.itemAt(0)
    assert gap is not None
    assert gap.sizeHint().width() == 18
