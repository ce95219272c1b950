"""What floats over a window, for tests that walk through many of them."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.overlay import open_overlays


def close_overlays(window: QWidget) -> None:
    """Cancel everything that floats over a window, the topmost first."""
    for overlay in reversed(open_overlays(window)):
        overlay.cancel()
