"""The window of a stage: the stage, and above it a line for what cannot be brought to the disk."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.snapshot import Placing
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.window.main_window import MainWindow


class Framed(Panel):
    """What stands in the window; it looks the same whatever becomes of the disk."""

    def __init__(self, parent: QWidget, stage: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = Banner(self)
        self.banner.setObjectName("stage_banner")
        self.banner.setContentsMargins(*(look.px(8),) * 4)
        self.banner.hide()
        column.addWidget(self.banner)
        column.addWidget(stage, 1)

    def say_not_kept(self) -> None:
        """Say that the disk refuses, and that nothing is lost."""
        self.banner.set_words(
            self.tr(
                "The disk does not take what you wrote just now. It stays on the screen, and it is "
                "tried again every few seconds. Making some room on the disk may help."
            )
        )
        self.banner.show()

    @property
    def is_saying(self) -> bool:
        """Whether the line is there to be read."""
        return not self.banner.isHidden()

    def say_kept(self) -> None:
        """All is well again."""
        self.banner.hide()


def place(window: MainWindow, placing: Placing, geometry: str) -> None:
    """Put the window where it was asked to be, before it is shown."""
    window.restore_geometry_text(geometry)
    if screen := _screen_named(placing.screen):
        room = screen.availableGeometry()
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.center() - window.rect().center())
    if placing.is_full:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)


def room_of(window: MainWindow) -> QSize:
    """How large it will be."""
    is_full = window.windowState() & Qt.WindowState.WindowFullScreen
    return window.screen().size() if is_full else window.size()


def _screen_named(name: str) -> QScreen | None:
    """The screen of this name, if it is still there."""
    found = (screen for screen in QGuiApplication.screens() if name and screen.name() == name)
    return next(found, None)
