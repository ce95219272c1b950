"""F6: from one part of the window to the next, and round again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from hallpass_desktop.gui.widgets.nav_button import NavButton
from hallpass_desktop.gui.widgets.tab_order import takes_tab


def move(panes: Sequence[QWidget], step: int) -> None:
    """Bring the keyboard into the pane after (1) or before (-1) the one that has it."""
    reachable = [pane for pane in panes if pane.isVisible() and entrance(pane) is not None]
    if not reachable:
        return
    focused = QApplication.focusWidget()
    here = next((place for place, pane in enumerate(reachable) if _holds(pane, focused)), None)
    place = (here + step) % len(reachable) if here is not None else 0
    target = entrance(reachable[place])
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def enter(pane: QWidget) -> None:
    """Bring the keyboard into a pane unless it is there, without pointing it out."""
    target = None if _holds(pane, QApplication.focusWidget()) else entrance(pane)
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def hold_keyboard(panes: Sequence[QWidget]) -> bool:
    """Whether the keyboard is in one of these panes."""
    return any(_holds(pane, QApplication.focusWidget()) for pane in panes)


def entrance(pane: QWidget) -> QWidget | None:
    """What takes the keyboard first: what the pane names, the current place, or the first thing."""
    proxy = pane.focusProxy()
    while proxy is not None and proxy.focusProxy() is not None:
        proxy = proxy.focusProxy()
    if proxy is not None and proxy.isVisible():
        return proxy
    stops = [widget for widget in _inside(pane) if _is_stop(widget)]
    here = (stop for stop in stops if isinstance(stop, NavButton) and stop.isChecked())
    return next(here, stops[0] if stops else None)


def _inside(pane: QWidget) -> list[QWidget]:
    """Pane and children in the order they were made.

    Not by nextInFocusChain: PySide 6.11 makes its answer a child of the asked widget, and takes
    the wrapper of an innocent neighbour along when that widget goes.
    """
    return [pane, *pane.findChildren(QWidget)]


def _is_stop(widget: QWidget) -> bool:
    return takes_tab(widget) and widget.isVisible()


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
