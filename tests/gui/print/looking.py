"""Looks at what stands on pages: whether anything is over the edge, or over something else."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF

from hallpass_desktop.gui.print.document import Density
from hallpass_desktop.gui.print.face import POINT, SETTINGS
from hallpass_desktop.gui.print.placed import Figure, Item, Rule
from hallpass_desktop.gui.print.typeset import Page

_SLACK = 1.0 * POINT  # Qt lets the blank at the end of a line hang over


def over_the_edge(page: Page, density: Density = Density.NORMAL) -> Iterator[QRectF]:
    """Whatever does not stand between the margins."""
    setting = SETTINGS[density]
    left, top = setting.side * POINT, setting.top * POINT
    area = QRectF(left, top, page.size.width() - 2 * left, page.size.height() - 2 * POINT - top)
    wide = area.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    for each in page.items:
        box = each.box
        if not (isinstance(each, Rule) or box.isEmpty() or wide.contains(box)):
            yield box


def over_one_another(page: Page) -> Iterator[tuple[QRectF, QRectF]]:
    """Two things of which one covers part of the other."""
    boxes = [_core(each.box) for each in page.items if isinstance(each, Item | Figure)]
    for one, other in combinations(boxes, 2):
        if one.intersects(other):
            yield one, other


def _core(box: QRectF) -> QRectF:
    """Without the air that every line has above and below its letters."""
    return box.adjusted(0, 0.15 * box.height(), -_SLACK / 2, -0.15 * box.height())
