"""The first button of the side column: begin something new."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.nav_button import rail_height

_SIDE, _GAP, _ICON = 10, 8, 18
_RAIL_SIDE = 40


class LeadButton(Button):
    """A plain button whose words stand at the start and whose keys stand at the end."""

    def __init__(self, parent: QWidget | None = None, text: str = "", keys: str = "") -> None:
        self._keys = keys
        self._is_compact = False
        self.code = ""
        super().__init__(parent, text, "plain", "md", "plus")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon alone, in the rail."""
        self._is_compact = is_compact
        self.setToolTip(paint.plain(self.text()) if is_compact else "")
        self.restyle()

    def sizeHint(self) -> QSize:
        look = theme.current()
        if self._is_compact:
            return QSize(look.px(_RAIL_SIDE), rail_height())
        size = super().sizeHint()
        keys = paint.text_width(self._keys, look.font("small")) + look.px(8)
        return QSize(size.width() + keys, size.height())

    def _draw_content(self, painter: QPainter) -> None:
        look = theme.current()
        side = look.icon_px(_ICON)
        left = (self.width() - side) / 2 if self._is_compact else look.px(_SIDE) + 1
        spot = paint.mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
        icons.draw(painter, "plus", spot, self.words_color())
        if self._is_compact:
            return
        left += side + look.px(_GAP)
        area = QRectF(left, 0, self.width() - left - look.px(_SIDE) - 1, self.height())
        area = paint.mirrored(self, area)
        text = paint.plain(self.text())
        paint.words(painter, area, text, self.words_font(), self.words_color())
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.words(painter, area, self._keys, look.font("small"), look.color("text3"), end)
