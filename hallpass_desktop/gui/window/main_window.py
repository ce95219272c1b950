"""The one window: which screen is in front, and the cover over all of them."""

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.notebook_mark import draw_mark
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder
from hallpass_desktop.gui.window.cover import Cover
from hallpass_desktop.system.arguments import BEHIND, IN_FRONT, MINIMISED
from hallpass_desktop.system.paths import NAME

USUAL_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(640, 480)
ROOM_FOR_FRAME = QSize(16, 48)
ICON_SIDES = (16, 24, 32, 48, 64, 128)


class MainWindow(TabsInOrder, Panel):
    """Its title never says more than its name."""

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__(None)
        self._screen: QWidget | None = None
        self._may_close = False
        self._build()

    @property
    def screen_shown(self) -> QWidget | None:
        """The screen in front."""
        return self._screen

    def show_screen(self, screen: QWidget) -> None:
        """Put a screen in front, and let the one before go for good."""
        before, self._screen = self._screen, screen
        self._column.addWidget(screen)
        screen.setHidden(not self.cover.isHidden())
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()

    def set_aside(self, screen: QWidget) -> QWidget | None:
        """Put a screen in front and keep the one before, to be brought back; answers which."""
        before, self._screen = self._screen, None
        if before is not None:
            before.hide()
        self.show_screen(screen)
        return before

    def lay_cover(self) -> None:
        """Paint the plain notebook over everything, before this returns."""
        self.cover.lay()
        if self._screen is not None:
            self._screen.hide()

    def take_cover_off(self) -> None:
        """Show the screen in front; what floated over the one before stays hidden."""
        if self._screen is not None:
            self._screen.show()
        self.cover.take_off()

    def lift_cover(self) -> None:
        """Show the screen again."""
        if self._screen is not None:
            self._screen.show()
        self.cover.lift()

    def come_forward(self) -> None:
        """Show the window in front of others, as far as the desktop lets it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def stands(self) -> str:
        """Whether it is in front of everything, behind something, or minimised."""
        if self.isMinimized():
            return MINIMISED
        return BEHIND if QGuiApplication.focusWindow() is None else IN_FRONT

    def stand(self, stands: str) -> None:
        """Show the window where another one of ours has just stood."""
        if stands == MINIMISED:
            self.showMinimized()
            return
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, stands == BEHIND)
        self.show()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        if stands == BEHIND:
            self.lower()

    def geometry_text(self) -> str:
        """Size and place as text for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        """Go back to a size and place; anything else leaves the usual size."""
        saved = QByteArray.fromBase64(QByteArray(text.encode("ascii")))
        if not text or not self.restoreGeometry(saved):
            room = self.screen().availableSize() - ROOM_FOR_FRAME
            self.resize(USUAL_SIZE.boundedTo(room))

    def let_go(self) -> None:
        """Close without asking any more."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.close_asked.emit()

    def _build(self) -> None:
        self.setObjectName("main_window")
        self.setWindowTitle(NAME)
        self.setWindowIcon(window_icon())
        self.setMinimumSize(LEAST_SIZE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.cover = Cover(self)


def window_icon() -> QIcon:
    """The closed notebook in the sizes desktops ask for."""
    theme.current()
    icon = QIcon()
    for side in ICON_SIDES:
        image = QPixmap(side, side)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / 24, side / 24)
        painter.translate(2, 0)
        draw_mark(painter)
        painter.end()
        icon.addPixmap(image)
    return icon
