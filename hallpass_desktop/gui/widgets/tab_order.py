"""Tab goes as the eye does, also through what was made later than its neighbours.

Qt keeps a chain of widgets in the order they were made. In Qt 6.11 parts of a page drop out of it
once an order is set in it and more is made, so the way is read from the layouts at each press.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from hallpass_desktop.gui.widgets.in_sight import bring_into_sight

# The mixin calls Qt's methods but must not be a second Qt base class.
if TYPE_CHECKING:
    _Mixin = QWidget
else:
    _Mixin = object

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class TabsInOrder(_Mixin):
    """A window, or a layer over one, in which Tab goes in reading order and round again."""

    def focusNextPrevChild(self, is_next: bool) -> bool:
        if not self.isWindow() and self.windowType() != Qt.WindowType.SubWindow:
            return super().focusNextPrevChild(is_next)  # which asks the parent
        return not self.isHidden() and _move(self, is_next=is_next)


class ReadAfter:
    """What floats over a page, and is read after a neighbour of it and not at the end."""

    read_after: QWidget | None = None


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops here, as far as the widget itself goes; what it lies in may be hidden."""
    is_wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_wanted and widget.isEnabled() and widget.focusProxy() is None


def in_reading_order(root: QWidget, here: QWidget | None = None) -> Iterator[QWidget]:
    """A widget and what is shown in it, line by line; what floats over it comes last.

    `here` is found even when it has just been hidden, so that one can go on from there.
    """
    yield root
    for child in _inside(root):
        is_here = here is not None and (child is here or child.isAncestorOf(here))
        if is_here or not child.isHidden():
            yield from in_reading_order(child, here)


def _move(root: QWidget, *, is_next: bool) -> bool:
    here = root.focusWidget()
    parts = list(in_reading_order(root, here))
    place = parts.index(here) if here in parts else -1
    others = [*parts[place + 1 :], *parts[: max(place, 0)]]
    way = others if is_next else reversed(others)
    target = next(filter(takes_tab, way), None)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    bring_into_sight(target)
    return True


def _inside(widget: QWidget) -> Sequence[QWidget]:
    """The children in their order, without layers and windows: Tab stays inside of those."""
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        return [] if content is None else [content]
    found = widget.findChildren(QWidget, options=_DIRECT)
    children = [child for child in found if not child.isWindow() and not _is_layer(child)]
    layout = widget.layout()
    placed = [] if layout is None else list(_in_layout(layout, children))
    floating = set(children).difference(placed)
    for child in (each for each in children if each in floating):
        before = child.read_after if isinstance(child, ReadAfter) else None
        placed.insert(placed.index(before) + 1 if before in placed else len(placed), child)
    return placed


def _is_layer(widget: QWidget) -> bool:
    return widget.windowType() == Qt.WindowType.SubWindow


def _in_layout(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """By the places of widgets and layouts, never by `itemAt`.

    PySide 6.11 keeps the wrapper of an item that Qt has deleted, and hands it out again for what
    comes to lie at the same address, a layout for example.
    """
    parts: list[QWidget | QLayout] = [*inside, *layout.findChildren(QLayout, options=_DIRECT)]
    placed = [(layout.indexOf(part), part) for part in parts]
    for _, part in sorted((each for each in placed if each[0] >= 0), key=_first):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _in_layout(part, inside)


def _first(placed: tuple[int, QWidget | QLayout]) -> int:
    return placed[0]
