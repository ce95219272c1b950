"""One line of a settings card: what it is about, and the control that changes it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from hallpass_desktop.gui import theme

WORDS_WIDTH = 260
BESIDE, BELOW = 24, 12


class SettingRow(QWidget):
    """Lays its words and its control side by side, or one above the other when there is no room.

    The form puts two items into its layout: first the words, then the control.
    """

    def event(self, event: QEvent) -> bool:
        """Look again when the room is another, or when words or control have become longer."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            row = self.layout()
            control = row.itemAt(1) if isinstance(row, QBoxLayout) else None
            if isinstance(row, QBoxLayout) and control is not None:
                self._arrange(row, control, self.width())
        return done

    def _arrange(self, row: QBoxLayout, control: QLayoutItem, width: int) -> None:
        margins = row.contentsMargins()
        look = theme.current()
        taken = margins.left() + margins.right() + control.sizeHint().width()
        has_room = width - taken >= look.px(WORDS_WIDTH + BESIDE)
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        direction = beside if has_room else below
        if row.direction() != direction:
            row.setDirection(direction)
            row.setSpacing(look.px(BESIDE if has_room else BELOW))
            side = Qt.AlignmentFlag.AlignVCenter if has_room else Qt.AlignmentFlag.AlignLeft
            control.setAlignment(side)
            row.invalidate()
            self.updateGeometry()
