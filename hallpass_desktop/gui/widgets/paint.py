"""Small drawing steps that many widgets share."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme


def start(widget: QWidget) -> QPainter:
    """Begin painting a widget, smooth and in its reading direction."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(widget.layoutDirection())
    return painter


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None = None,
    line: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box whose line lies inside the rectangle, so that 1 px stays crisp."""
    inset = width / 2 if line is not None else 0.0
    area = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    corner = max(0.0, min(radius - inset, area.height() / 2))
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, corner, corner)


def hover(painter: QPainter, rect: QRect | QRectF, radius: float, share: float) -> None:
    """Lay the light cover of the mouse over a part; `share` is how far it has faded in."""
    if share > 0:
        cover = theme.current().color("hover")
        cover.setAlphaF(cover.alphaF() * share)
        box(painter, rect, radius, cover)


def dot(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    fill: QColor | None = None,
    line: QColor | None = None,
    width: float = 1.5,
) -> None:
    """Draw a circle; `radius` is the middle of its line, as in the drawings."""
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)


def words(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """Draw one line of text."""
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QRectF(rect), int(align | Qt.TextFlag.TextSingleLine), text)


def text_width(text: str, font: QFont) -> int:
    """Answer the whole pixels a line of text needs."""
    return int(QFontMetricsF(font).horizontalAdvance(text)) + 1


def plain(text: str) -> str:
    """Take the mnemonic marks out of a text."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def mirrored(widget: QWidget, area: QRectF) -> QRectF:
    """Move an area to the other side when the widget reads from right to left."""
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QRectF(widget.width() - area.right(), area.top(), area.width(), area.height())
    return area
