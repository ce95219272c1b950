"""Every part of the app in every state, in one window: what a change of look is checked against."""

from hallpass_desktop.gui.gallery.window import Gallery, main, open_gallery

__all__ = ["Gallery", "main", "open_gallery"]
