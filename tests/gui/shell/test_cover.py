"""The cover: painted before anything else happens, over everything, and back with the same key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.window.cover_keys import CoverKeys
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.fakes import FakeClock
from tests.gui.shell.hands import key, settle

SECRET = QColor(Qt.GlobalColor.magenta)


class SecretScreen(QWidget):
    """A screen that nobody else should see: one colour all over, and a field."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0
        palette = self.palette()
        palette.setColor(self.backgroundRole(), SECRET)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        self.edit = QLineEdit(self)
        column.addWidget(self.edit)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1


@pytest.fixture
def screen(window: MainWindow) -> SecretScreen:
    made = SecretScreen()
    window.show_screen(made)
    settle()
    made.edit.setFocus()
    return made


def shows_secret(window: MainWindow) -> bool:
    image = window.grab().toImage()
    points = [QPoint(x, y) for x in range(5, 1275, 50) for y in range(5, 795, 50)]
    return any(image.pixelColor(point) == SECRET for point in points)


def test_the_cover_is_painted_before_the_call_returns(
    window: MainWindow, screen: SecretScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    monkeypatch.setattr(type(window.cover), "paintEvent", lambda *_: painted.append("cover"))

    window.lay_cover()

    assert painted == ["cover"]


def test_nothing_of_the_screen_can_be_seen(window: MainWindow, screen: SecretScreen) -> None:
    assert shows_secret(window)

    window.lay_cover()

    assert not shows_secret(window)


def test_a_covered_screen_is_out_of_reach_of_readers(
    window: MainWindow, screen: SecretScreen
) -> None:
    window.lay_cover()

    assert not screen.isVisible()


def test_a_sheet_is_covered_and_comes_back(window: MainWindow, screen: SecretScreen) -> None:
    sheet = Sheet.ask(screen, "Secret?", "", "Yes", "No")
    settle()

    window.lay_cover()
    assert not sheet.isVisible()
    window.lift_cover()

    assert sheet.isVisible()
    assert sheet.is_open


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_menus_and_dialogs_are_closed(window: MainWindow, screen: SecretScreen) -> None:
    menu = QMenu(screen)
    menu.addAction("secret")
    menu.popup(window.mapToGlobal(QPoint(50, 50)))
    dialog = QDialog(window)
    dialog.open()
    settle()

    window.lay_cover()

    assert not menu.isVisible()
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_keys_do_not_reach_what_is_covered(window: MainWindow, screen: SecretScreen) -> None:
    window.lay_cover()

    QTest.keyClicks(window.focusWidget(), "typed by somebody else")

    assert screen.edit.text() == ""


def test_the_cursor_is_where_it_was(window: MainWindow, screen: SecretScreen) -> None:
    window.lay_cover()

    window.lift_cover()
    settle()

    assert screen.edit.hasFocus()
    assert shows_secret(window)


def test_a_cover_grows_with_the_window(window: MainWindow, screen: SecretScreen) -> None:
    window.lay_cover()

    window.resize(1400, 900)
    settle()

    assert window.cover.size() == window.size()


def test_a_screen_that_comes_up_behind_the_cover_stays_behind(
    window: MainWindow, screen: SecretScreen
) -> None:
    window.lay_cover()

    window.show_screen(SecretScreen())
    settle()

    assert not shows_secret(window)


@pytest.mark.parametrize("name", ["light", "dark", "contrast-light", "contrast-dark"])
def test_the_cover_has_something_to_show_in_every_theme(
    window: MainWindow, screen: SecretScreen, name: str
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Theme.named(name, reduced_motion=True))

    window.lay_cover()

    image = window.grab().toImage()
    centre = image.pixelColor(image.rect().center() + QPoint(0, 100))
    assert centre == theme.current().color("cover")


class TestKeys:
    """The keys that cover."""

    @pytest.fixture
    def keys(self, window: MainWindow, clock: FakeClock) -> CoverKeys:
        made = CoverKeys(clock, window)
        made.use("F9", double_escape=True)
        made.listen()
        return made

    def test_the_cover_key_works_from_a_text_field(
        self, keys: CoverKeys, window: MainWindow, screen: SecretScreen, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(keys.pressed):
            key(window, Qt.Key.Key_F9)

    def test_two_escapes_in_quick_succession_cover(
        self, keys: CoverKeys, window: MainWindow, clock: FakeClock, qtbot: QtBot
    ) -> None:
        key(window, Qt.Key.Key_Escape)
        clock.pass_time(seconds=0.3)

        with qtbot.waitSignal(keys.pressed):
            key(window, Qt.Key.Key_Escape)

    def test_two_slow_escapes_do_not(
        self, keys: CoverKeys, window: MainWindow, clock: FakeClock, qtbot: QtBot
    ) -> None:
        with qtbot.assertNotEmitted(keys.pressed):
            key(window, Qt.Key.Key_Escape)
            clock.pass_time(seconds=0.5)
            key(window, Qt.Key.Key_Escape)

    def test_another_key_between_two_escapes_counts(
        self, keys: CoverKeys, window: MainWindow, qtbot: QtBot
    ) -> None:
        with qtbot.assertNotEmitted(keys.pressed):
            key(window, Qt.Key.Key_Escape)
            key(window, Qt.Key.Key_A)
            key(window, Qt.Key.Key_Escape)

    def test_three_escapes_cover_once(
        self, keys: CoverKeys, window: MainWindow, qtbot: QtBot
    ) -> None:
        pressed: list[None] = []
        keys.pressed.connect(lambda: pressed.append(None))

        for _ in range(3):
            key(window, Qt.Key.Key_Escape)

        assert len(pressed) == 1

    def test_the_key_can_be_another_one_and_escape_switched_off(
        self, keys: CoverKeys, window: MainWindow, qtbot: QtBot
    ) -> None:
        keys.use("F12", double_escape=False)

        with qtbot.assertNotEmitted(keys.pressed):
            key(window, Qt.Key.Key_F9)
            key(window, Qt.Key.Key_Escape)
            key(window, Qt.Key.Key_Escape)
        with qtbot.waitSignal(keys.pressed):
            key(window, Qt.Key.Key_F12)
