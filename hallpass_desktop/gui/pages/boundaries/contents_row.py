"""One line of the contents: a name that may take two lines, and how far it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.models.agreements import SectionText
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.pressable import Pressable

_SIDE, _UP, _GAP, _ICON, _RADIUS = 10, 8, 8, 15, 8


class ContentsRow(Hovering, Pressable, Themed, QPushButton):
    """The chosen one has a ground, a heavier word and is checked."""

    ring_gap = 0
    ring_radius = 8.0

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent)
        self.code = code
        self._status = ""
        self._is_written = False
        self.setObjectName(f"{code}_section")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name = Label(self, "", "body", wraps=True)
        self._name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._on_toggled)

    def show_section(self, section: SectionText) -> None:
        """Show its name and how far it is."""
        self._status, self._is_written = section.status, section.is_written
        self._name.setText(section.name)
        written = self.tr("written") if section.is_written else self.tr("nothing yet")
        self.setAccessibleName(", ".join((section.name, section.status or written)))
        self._place()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme.current()
        return self._name.heightForWidth(self._room(width)) + 2 * look.px(_UP)

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = max(self.width(), look.px(140))
        return QSize(look.px(140), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(100), self.heightForWidth(max(self.width(), look.px(140))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        radius = look.px(_RADIUS)
        if self.isChecked():
            edge = look.color("accent") if look.is_high_contrast else None
            paint.box(painter, self.rect(), radius, look.color("accentSoft"), edge)
        paint.hover(painter, self.rect(), radius, self.hover_share())
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        side = look.px(_SIDE)
        area = paint.mirrored(self, QRectF(side, 0, self.width() - 2 * side, self.height()))
        tone = "onAccentSoft" if self.isChecked() else "text2"
        if self._status:
            paint.words(painter, area, self._status, look.font("small"), look.color(tone), end)
        elif self._is_written:
            icon = look.icon_px(_ICON)
            box = QRectF(self.width() - side - icon, (self.height() - icon) / 2, icon, icon)
            pixmap = icons.pixmap("check", tone, _ICON)
            painter.drawPixmap(paint.mirrored(self, box).topLeft(), pixmap)

    def _room(self, width: int) -> int:
        """What is left for the name beside the status."""
        look = theme.current()
        status = paint.text_width(self._status, look.font("small")) if self._status else 0
        end = status or look.icon_px(_ICON)
        return max(look.px(60), width - 2 * look.px(_SIDE) - look.px(_GAP) - end)

    def _place(self) -> None:
        look = theme.current()
        width = self._room(self.width())
        box = QRectF(look.px(_SIDE), 0, width, self.height())
        self._name.setGeometry(paint.mirrored(self, box).toRect())

    def _on_toggled(self, is_checked: bool) -> None:
        self._name.set_role("body_strong" if is_checked else "body")
        self._name.set_tone("onAccentSoft" if is_checked else "text")
        self._place()
