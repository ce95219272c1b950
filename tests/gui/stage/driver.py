"""A stage in a plain window, driven as two people would drive it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from random import Random
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.session_words import SessionWords
from hallpass_desktop.domain.snapshot import (
    CarriedPoint,
    ShownClause,
    ShownField,
    ShownItem,
    ShownRow,
    ShownStep,
    Snapshot,
)
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.stage.stage import Stage
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder
from hallpass_desktop.system.content import Content
from tests.fakes import FakeClock

Found = TypeVar("Found", bound=QWidget)

ITEMS = (
    ShownItem(
        "i1",
        "Jealousy note",
        "The evening at the lake",
        (
            ShownField(
                "What I would like to say",
                "When the message stayed unread, I felt small and left out, because I need to "
                "know where we stand. Would you tell me when an evening gets longer?",
            ),
        ),
    ),
    ShownItem(
        "i2", "Need", "Knowing when", (ShownField("How we will know", "One word is enough."),)
    ),
    ShownItem("i3", "Free note", "", (ShownField("Text", "I was glad about the soup."),)),
)
CLAUSES = (
    ShownClause("c1", "Telling each other before", "We say it a day ahead.", "Disclosure"),
    ShownClause("c2", "No photos", "Nobody takes pictures of us.", "Safeguards"),
)
ROWS = (ShownRow("r1", "Dancing"), ShownRow("r2", "Kissing", "Not for now"))
STEPS = (
    ShownStep("s1", "A message when the evening gets longer", "Each time", Who.PARTNER, Who.ME),
    ShownStep("s2", "A walk without phones", "Once a week", Who.US, Who.ME),
)
EVERYTHING = {"clauses": CLAUSES, "rows": ROWS, "steps": STEPS}
CARRIED = (CarriedPoint("a1", "Ask at the dance school", Who.PARTNER),)


def words() -> Mapping[SessionKind, SessionWords]:
    """The words of all sessions, as they are shipped."""
    return Content().sessions


def a_snapshot(kind: SessionKind = SessionKind.FREE, **changes: object) -> Snapshot:
    """Robin and Sam, and what was chosen."""
    made = Snapshot(kind, "Robin", "Sam", items=ITEMS)
    return replace(made, **changes)  # type: ignore[arg-type]  # names of its fields


class Window(TabsInOrder, QWidget):
    """A plain window."""


class Driver:
    """Presses, types and looks."""

    def __init__(
        self,
        qtbot: QtBot,
        snapshot: Snapshot | None = None,
        talk: Talk | None = None,
        size: tuple[int, int] = (1280, 800),
        content: Content | None = None,
    ) -> None:
        self.clock = FakeClock()
        self.snapshot = snapshot or a_snapshot()
        self.told: list[Talk] = []
        self.window = Window()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        start = talk or Talk(self.snapshot.kind)
        said = (content or Content()).sessions
        self.stage = Stage(self.snapshot, start, said, self.clock, Random(7), self.window)
        column.addWidget(self.stage)
        self.stage.talk_changed.connect(self.told.append)
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    @property
    def talk(self) -> Talk:
        """Where the session stands."""
        return self.stage.talk

    @property
    def screen(self) -> Screen:
        """The screen in the card."""
        screen = self.stage.frame.screen_shown
        assert screen is not None
        return screen

    @property
    def heading(self) -> str:
        """What stands large."""
        return self.screen.heading.text()

    def find(self, kind: type[Found], name: str) -> Found:
        """What has this name and can be seen."""
        found = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        assert found, f"no {name} on {self.heading!r}"
        return found[-1]

    def write(self, name: str, text: str) -> None:
        """Type into a field by its name."""
        edit = self.find(QTextEdit, name)
        edit.setFocus()
        QTest.keyClicks(edit, text)

    def press(self, name: str) -> None:
        """Press a button by its name."""
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def pass_time(self, seconds: float) -> None:
        """Let the clock run, and its last second be seen."""
        self.clock.pass_time(seconds=seconds)
        self.stage._on_tick()  # noqa: SLF001 - what a timer does each second

    def shows(self, name: str) -> bool:
        """Whether something of this name can be seen."""
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def key(self, key: Qt.Key) -> None:
        """Press a key in the window."""
        QTest.keyClick(self.window.windowHandle(), key)

    def texts(self) -> str:
        """Every word in the tree of widgets, seen or not."""
        words: list[str] = []
        for widget in self.window.findChildren(QWidget):
            words += [widget.accessibleName(), widget.accessibleDescription()]
            for name in ("text", "toPlainText", "hint"):
                reader = getattr(widget, name, None)
                words.append(str(reader() if callable(reader) else reader or ""))
        return "\n".join(words)

    def answer_gate(self, freedom: str = "yes", ready: str = "ready", aim: str = "solve") -> None:
        """One of the two answers alone."""
        self.press("arrived_button")
        for code in (freedom, ready, aim):
            self.press(f"{code}_option")
        self.press("gate_done_button")

    def through_the_gate(self) -> None:
        """Both answer alike, and are there together."""
        self.answer_gate()
        self.answer_gate()
        self.press("arrived_button")

    def walk(self) -> Iterator[str]:
        """From the gate to the end by the main way of each screen, one stop at a time."""
        yield self.heading
        for _ in range(80):
            if self.talk.is_over:
                return
            self.press(self.way_on())
            yield self.heading

    def way_on(self) -> str:
        """The way that most people take from here."""
        if self.shows("gate_done_button"):
            for code in ("yes", "ready", "solve"):
                self.press(f"{code}_option")
        return self.way_on_by_keys()

    def way_on_by_keys(self) -> str:
        """The button that leads on, pressed or not."""
        ways = ("gate_done_button", "start_button", "arrived_button", "alone_done_button")
        rest = ("look_button", "read_button", "not_now_button", "go_on_button")
        return next(way for way in (*ways, *rest) if self.shows(way))

    def at(self, part: Part) -> None:
        """Go on until this part."""
        for _ in range(30):
            if self.talk.part is part:
                return
            self.stage._course._on_changed(self.talk.go_on(self.clock.now()))  # noqa: SLF001
        raise AssertionError(f"never at {part}")


Begin = Callable[[SessionKind, Part], Driver]
