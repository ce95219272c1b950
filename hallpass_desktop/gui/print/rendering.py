"""Pages as pictures for a screen; made on the worker, because small letters take their time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from hallpass_desktop.gui.print.typeset import Page


def rendered(pages: Sequence[Page], width: int, pixel_ratio: float) -> tuple[QImage, ...]:
    """Each page in black on white, this many pixels of the screen wide."""
    return tuple(_rendered(page, width, pixel_ratio) for page in pages)


def _rendered(page: Page, width: int, pixel_ratio: float) -> QImage:
    scale = width * pixel_ratio / page.size.width()
    image = QImage(
        round(width * pixel_ratio),
        round(page.size.height() * scale),
        QImage.Format.Format_RGB32,
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    page.draw(painter, scale)
    painter.end()
    image.setDevicePixelRatio(pixel_ratio)
    return image
