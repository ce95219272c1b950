"""Invented pictures for the invented journal, drawn here and nowhere else."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from hallpass_desktop.domain.picture import Encoded
from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui.pictures.decoding import encoded
from hallpass_desktop.services.journal import Journal

_WORDS = ("The lamp in the window, seen from the street", "Rain over the roofs", "")


def hang_pictures(journal: Journal) -> None:
    """Three pictures on the page with the vegetables, two of them described."""
    row, *_ = journal.page(Query(terms=("vegetables",))).rows
    draft = journal.open(row.id)
    journal.pictures.add(draft, [_lamp(), _rain(), _table()])
    for picture, words in zip(journal.pictures.of(draft.record.id), _WORDS, strict=True):
        journal.pictures.describe(picture.id, words)


def _ground(width: int, height: int, above: str, below: str) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    fading = QLinearGradient(0, 0, 0, height)
    fading.setColorAt(0, QColor(above))
    fading.setColorAt(1, QColor(below))
    painter = QPainter(image)
    painter.fillRect(image.rect(), fading)
    painter.end()
    return image


def _start(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return painter


def _lamp() -> Encoded:
    image = _ground(1600, 1100, "#27343b", "#141a1d")
    painter = _start(image)
    for row in range(3):
        for column in range(5):
            is_lit = (row, column) == (1, 3)
            painter.setBrush(QColor("#f2d48a" if is_lit else "#33444c"))
            painter.drawRect(QRectF(150 + column * 280, 130 + row * 300, 180, 210))
    painter.setBrush(QColor("#8a5a2b"))
    painter.drawPolygon(
        [QPointF(1040, 560), QPointF(1120, 560), QPointF(1150, 620), QPointF(1010, 620)]
    )
    painter.end()
    return encoded(image)


def _rain() -> Encoded:
    image = _ground(1500, 1500, "#9fb2bd", "#d5d9d6")
    painter = _start(image)
    painter.setBrush(QColor("#6d5650"))
    for number in range(6):
        left, top = number * 270 - 60, 1020 + (number % 3) * 90
        painter.drawPolygon(
            [QPointF(left, top), QPointF(left + 150, top - 140), QPointF(left + 300, top)]
        )
        painter.drawRect(QRectF(left + 20, top, 260, 600))
    painter.setBrush(QColor(255, 255, 255, 120))
    for number in range(90):
        painter.drawRect(QRectF((number * 197) % 1500, (number * 331) % 1000, 4, 46))
    painter.end()
    return encoded(image)


def _table() -> Encoded:
    image = _ground(1200, 1500, "#e9dcc6", "#c9a877")
    painter = _start(image)
    for place, colour in ((420, "#2f5d58"), (780, "#9a4d3c")):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(place, 760), 150, 150)
        painter.setBrush(QColor("#3a241a"))
        painter.drawEllipse(QPointF(place, 760), 110, 110)
    painter.end()
    return encoded(image)
