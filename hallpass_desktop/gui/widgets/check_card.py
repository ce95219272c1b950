"""Option cards: a title and a hint in a frame that is one thing to press."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.style.palette import faded
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.choice import Choice, ChoiceShape
from hallpass_desktop.gui.widgets.focus_ring import OVER_EDGE
from hallpass_desktop.gui.widgets.marks import draw_check, draw_radio

_RADIUS = 10
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class OptionCard(Choice):
    """What check cards and radio cards share."""

    ring_gap = 0
    ring_width = OVER_EDGE
    ring_radius = 10.0
    shape = ChoiceShape(
        18, 18, side=13, top=9, title_role="body_medium", title_role_on="body_strong"
    )

    def set_up_card(self, text: str, hint: str, code: str) -> None:
        """Fill the card; every constructor calls it last."""
        self.code = code
        self.setText(text)
        self.set_up()
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.set_hint(hint)

    def draw_ground(self, painter: QPainter) -> None:
        look = theme.current()
        share = self.choice_share()
        fill = faded(look.color("surface"), look.color("accentSoft"), share)
        if self.isDown():
            fill = look.over("accentSoft" if self.isChecked() else "surface", "pressed")
        strength = 1.0 if look.is_high_contrast else self.hover_share()
        rest = faded(look.color("line"), look.color("edge"), strength)
        line = faded(rest, look.color("accent"), share)
        width = 2 if self.isChecked() and look.is_high_contrast else 1
        paint.box(painter, self.rect(), look.px(_RADIUS), fill, line, width)

    def title_color(self) -> QColor:
        if self.isEnabled() and self.isChecked():
            return theme.current().color("onAccentSoft")
        return super().title_color()

    def hint_color(self) -> QColor:
        if not self.isEnabled():
            return theme.current().color("disabledText")
        return theme.current().color("onAccentSoft" if self.isChecked() else "text3")


class CheckCard(OptionCard, QCheckBox):
    """An option that can be chosen beside others."""

    def __init__(
        self, parent: QWidget | None = None, text: str = "", hint: str = "", code: str = ""
    ) -> None:
        super().__init__(parent)
        self.set_up_card(text, hint, code)

    def draw_mark(self, painter: QPainter, area: QRectF) -> None:
        draw_check(
            painter, area, self.checkState(), share=self.choice_share(), is_on=self.isEnabled()
        )


class RadioCard(OptionCard, QRadioButton):
    """An option that stands instead of the others in the same parent."""

    def __init__(
        self, parent: QWidget | None = None, text: str = "", hint: str = "", code: str = ""
    ) -> None:
        super().__init__(parent)
        self.set_up_card(text, hint, code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose as they move, as in any group; Qt's own do so only after a first choice."""
        super().keyPressEvent(event)
        if event.key() not in _ARROWS:
            return
        parent = self.parentWidget()
        for card in parent.findChildren(RadioCard) if parent is not None else ():
            if card.hasFocus() and card is not self and not card.isChecked():
                card.click()

    def draw_mark(self, painter: QPainter, area: QRectF) -> None:
        draw_radio(painter, area, share=self.choice_share(), is_on=self.isEnabled())
