"""A palette: colours by role, read from TOML, which is the one place that holds a colour."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from PySide6.QtGui import QColor

from hallpass_desktop.gui.style import assets

NAMES = ("light", "dark", "contrast-light", "contrast-dark")


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of one appearance, by role."""

    name: str
    is_dark: bool
    is_high_contrast: bool
    roles: Mapping[str, str]

    def color(self, role: str) -> QColor:
        """Answer the colour of a role; an unknown role is a bug and raises KeyError."""
        return QColor(_parsed(self.roles[role]))  # whoever asked may change it

    def over(self, base: str, top: str) -> QColor:
        """Lay a see-through role (hover, pressed) over a solid one."""
        return blend(self.color(base), self.color(top))


def parse(code: str) -> QColor:
    """Read #RRGGBB or #RRGGBBAA; Qt alone would read the alpha first."""
    color = QColor(code[:7])
    if len(code) == 9:
        color.setAlpha(int(code[7:], 16))
    return color


@cache
def _parsed(code: str) -> QColor:
    return parse(code)


def blend(base: QColor, top: QColor) -> QColor:
    """Mix a see-through colour onto a solid one, as painting would."""
    share = top.alphaF()
    channels = (
        round(over * share + under * (1 - share))
        for over, under in zip(_rgb(top), _rgb(base), strict=True)
    )
    return QColor(*channels)


def faded(start: QColor, end: QColor, share: float) -> QColor:
    """Answer the colour part of the way from one to another, alpha included."""
    if share <= 0 or share >= 1:
        return end if share >= 1 else start
    if start.alpha() == 0:
        start = QColor(end.red(), end.green(), end.blue(), 0)
    pairs = zip((*_rgb(start), start.alpha()), (*_rgb(end), end.alpha()), strict=True)
    return QColor(*(round(one + (other - one) * share) for one, other in pairs))


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


@cache
def load(name: str) -> Palette:
    """Read a palette by its file name."""
    table = tomllib.loads(assets.text("palettes", f"{name}.toml"))
    return Palette(
        name=name,
        is_dark=table["scheme"] == "dark",
        is_high_contrast=table["high_contrast"],
        roles=MappingProxyType(dict(table["roles"])),
    )
