"""Icons: one-colour drawings, tinted with a palette role at the moment they are asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.style import assets

_MIRRORED = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2", "align-left"}
)


def draw(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Paint an icon into a square, crisp on every screen."""
    width = _stroke(rect.width() / theme.current().icon_scale)
    if name in _MIRRORED and painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        _draw_mirrored(painter, name, rect, color, width)
        return
    _renderer(name, color.name(), width).render(painter, rect)


def pixmap(name: str, role: str = "text2", size: int = 18) -> QPixmap:
    """Draw an icon at `size` (of 100 % text) in the colour of a role."""
    return _pixmap(name, theme.current().color(role), theme.current().icon_px(size))


def icon(name: str, role: str = "text2", size: int = 18) -> QIcon:
    """Answer the same drawing as a QIcon, with its own look when switched off."""
    result = QIcon(pixmap(name, role, size))
    result.addPixmap(pixmap(name, "disabledText", size), QIcon.Mode.Disabled)
    return result


def _pixmap(name: str, color: QColor, pixels: int) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    image = QPixmap(QSize(round(pixels * ratio), round(pixels * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    draw(painter, name, QRectF(0, 0, pixels, pixels), color)
    painter.end()
    return image


def _draw_mirrored(painter: QPainter, name: str, rect: QRectF, color: QColor, width: float) -> None:
    painter.save()
    painter.translate(rect.center().x() * 2, 0)
    painter.scale(-1, 1)
    _renderer(name, color.name(), width).render(painter, rect)
    painter.restore()


def _stroke(size: float) -> float:
    """Answer the line width in the 24 grid: about 1.5 px on screen, never hair-thin."""
    asked = 1.75
    if asked * 24 / size > 3:
        return 3.0
    return max(1.5, asked * 20 / size)


@lru_cache(maxsize=256)
def _renderer(name: str, color: str, width: float) -> QSvgRenderer:
    source = assets.text("icons", f"{name}.svg")
    source = source.replace("currentColor", color)
    source = source.replace('stroke-width="2"', f'stroke-width="{width:.2f}"')
    return QSvgRenderer(QByteArray(source.encode()))
