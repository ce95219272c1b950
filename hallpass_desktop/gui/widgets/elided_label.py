"""One line of text that ends in an ellipsis where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.text_block import natural_width


class ElidedLabel(Label):
    """A label that gives way; screen readers still get the whole text."""

    def __init__(
        self, parent: QWidget | None = None, text: str = "", role: str = "body", tone: str = "text"
    ) -> None:
        super().__init__(parent, text, role, tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._line_height)

    def _shown(self) -> str:
        text = " ".join(super()._shown().split())
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Visible):
            return text
        metrics = QFontMetricsF(self.font())
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def sizeHint(self) -> QSize:
        text = " ".join(super()._shown().split())
        return QSize(natural_width(text, self.font()), self._line_height)
