"""Several lines of somebody's own words, to be read and copied, never changed."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Property, QMimeData, QSize, Qt
from PySide6.QtGui import QMouseEvent, QTextCharFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.copied import copied
from hallpass_desktop.gui.widgets.line_edit import UNLEARNED
from hallpass_desktop.gui.widgets.prose_format import set_line_height
from hallpass_desktop.gui.widgets.spans import underlined


class ProseLabel(Themed, QTextEdit):
    """`role` and `tone` as in Label; the height follows the text."""

    def __init__(
        self,
        parent: QWidget | None = None,
        text: str = "",
        role: str = "writing",
        tone: str = "text",
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tone = tone
        self._fitted = 0
        self._set_up()
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.set_text(text)

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Text to read"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setInputMethodHints(UNLEARNED)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _get_role(self) -> str:
        return self._role

    def set_role(self, role: str) -> None:
        """Choose the line of the type scale."""
        self._role = role
        self.restyle()

    def _get_tone(self) -> str:
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Choose the colour role of the text."""
        self._tone = tone
        self.restyle()

    role = Property(str, _get_role, set_role)
    tone = Property(str, _get_tone, set_tone)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)
        self.restyle()

    def mark_meant(self, spans: Sequence[tuple[int, int]]) -> None:
        """Put a fine line under words that are explained somewhere."""
        self.setExtraSelections(underlined(self.document(), spans))

    def restyle(self) -> None:
        look = theme.current()
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(look.font(self._role))
        self.setFont(look.font(self._role))
        ink = QTextCharFormat()
        ink.setForeground(look.color(self._tone))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(ink)
        set_line_height(self.document(), look.line_height(self._role))
        self._fit()
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(320), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self._wanted_height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of the selection first, so that words are never dragged out by accident."""
        cursor = self.textCursor()
        if event.button() == Qt.MouseButton.LeftButton and cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self.textCursor().selection().toPlainText())

    def _on_size_changed(self) -> None:
        self._fit()

    def _wanted_height(self) -> int:
        line_height = theme.current().line_height(self._role)
        return max(1, ceil(self.document().size().height() / line_height)) * line_height

    def _fit(self) -> None:
        wanted = self._wanted_height()
        if wanted != self._fitted:
            self._fitted = wanted
            self.updateGeometry()
