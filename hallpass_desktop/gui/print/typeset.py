"""Breaks a document into pages, once; a screen, a PDF and a printer replay the same lines.

A heading stays with what it is about, and no single line of a paragraph stands alone at the end or
the beginning of a page. Nothing here belongs to a window, so that it can be done on the worker.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QSizeF
from PySide6.QtGui import QPainter

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.print.breaking import broken
from hallpass_desktop.gui.print.document import Document, Part
from hallpass_desktop.gui.print.face import POINT, SETTINGS, SIZES, Setting
from hallpass_desktop.gui.print.flow import Flow, Group
from hallpass_desktop.gui.print.placed import Band, Item, Placed, Rule, height_of, stacked

_NUMBER_ROOM, _UNDER_RULE = 70, 8  # in points


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size in dots and everything on it."""

    size: QSizeF
    items: tuple[Placed, ...]

    def draw(self, painter: QPainter, scale: float) -> None:
        """Paint it in black; `scale` is how long a dot is."""
        painter.save()
        painter.scale(scale, scale)
        for item in self.items:
            item.draw(painter)
        painter.restore()


def typeset(document: Document) -> tuple[Page, ...]:
    """The pages of a document; there is always a first one."""
    setting, points = SETTINGS[document.density], SIZES[document.paper]
    size = QSizeF(points.width() * POINT, points.height() * POINT)
    width = size.width() - 2 * setting.side * POINT
    room = size.height() - (setting.top + setting.bottom) * POINT
    filled = list(_fill(Flow(setting, width, room).groups(document.blocks), room)) or [[]]
    foot = _Foot(document.foot, setting, size, len(filled))
    return tuple(
        Page(size, (*_body(bands, setting), *foot.on(number)))
        for number, bands in enumerate(filled, 1)
    )


def _fill(groups: Iterable[Group], room: float) -> Iterator[Group]:
    """Pages of bands; a group that is longer than a page is broken where the page ends."""
    page: list[Band] = []
    for group in groups:
        if page and height_of([*page, *group]) > room:
            yield page
            page = []
        for band in group:
            if page and height_of([*page, band]) > room:
                yield page
                page = []
            page.append(band)
    if page:
        yield page


def _body(bands: Group, setting: Setting) -> Iterator[Placed]:
    for each in stacked(bands):
        yield each.moved(setting.side * POINT, setting.top * POINT)


@dataclass(frozen=True, slots=True)
class _Foot:
    """What stands below, and on which page of how many one is where there are more."""

    words: str
    setting: Setting
    size: QSizeF
    count: int

    def on(self, number: int) -> Iterator[Placed]:
        """The foot of one page."""
        return self._ruled(number) if self.setting.is_ruled else self._plain(number)

    def _plain(self, number: int) -> Iterator[Placed]:
        pages = f"{number} / {self.count}" if self.count > 1 else ""
        text = "   ·   ".join(each for each in (self.words, pages) if each)
        return self._lines(text, 0.0, self._width)

    def _ruled(self, number: int) -> Iterator[Placed]:
        """The words at one end and the number at the other, below a hairline."""
        at = self._at - QPointF(0, _UNDER_RULE * POINT)
        yield Rule(at, self._width, is_light=True)
        room = _NUMBER_ROOM * POINT
        yield from self._lines(self.words, 0.0, self._width - room)
        if self.count > 1:
            #: the number of a page, as in "1 of 2"
            pattern = QCoreApplication.translate("Paper", "{number} of {count}")
            values = {"number": number, "count": self.count}
            said = pattern.format(**{k: locale_text.number(v) for k, v in values.items()})
            yield from self._lines(said, self._width - room, room, at_end=True)

    def _lines(self, text: str, x: float, width: float, *, at_end: bool = False) -> Iterator[Item]:
        lines = broken(text, self.setting.faces[Part.NOTE], width, at_end=at_end) if text else []
        for line in lines:
            down = line.number * line.face.line
            yield Item(line, self._at + QPointF(x, down))

    @property
    def _width(self) -> float:
        return self.size.width() - 2 * self.setting.side * POINT

    @property
    def _at(self) -> QPointF:
        setting = self.setting
        return QPointF(setting.side * POINT, self.size.height() - setting.foot * POINT)
