"""A switch that acts at once, with its title and hint beside it."""

from dataclasses import replace

from PySide6.QtCore import Property, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QWidget

from hallpass_desktop.gui.widgets.choice import Choice, ChoiceShape
from hallpass_desktop.gui.widgets.marks import SWITCH_HEIGHT, SWITCH_WIDTH, draw_switch

_SHAPE = ChoiceShape(
    SWITCH_WIDTH,
    SWITCH_HEIGHT,
    gap=12,
    title_role="body_strong",
    title_role_on="body_strong",
    hint_role="body",
)


class Switch(Choice, QCheckBox):
    """`is_trailing` puts the switch after the words, as rows of settings have it."""

    ring_radius = 10.0
    shape = _SHAPE

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        self.set_up()

    def _get_trailing(self) -> bool:
        return self.shape.is_mark_last

    def set_trailing(self, is_trailing: bool) -> None:
        """Put the switch after the words, or before them."""
        self.shape = replace(_SHAPE, is_mark_last=is_trailing)
        self.restyle()

    is_trailing = Property(bool, _get_trailing, set_trailing)

    def draw_mark(self, painter: QPainter, area: QRectF) -> None:
        draw_switch(painter, area, share=self.choice_share(), is_on=self.isEnabled())
