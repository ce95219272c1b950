"""Run as a program, before the app's own command: the app as it is, with instruments attached.

Words: the file for the report, then the app's command, or `bare` for a window with a text field
(Ctrl+1) and a form (Ctrl+2) of Qt's own and nothing else. Whenever a file of the report's name
with `.ask` behind it appears, the report is written, that file goes, and a new stretch begins. A
statement on the GUI thread is noted at once, in a file with `.on_gui` behind its name, for the app
may be about to become another process.
"""

import ctypes
import json
import os
import sys
import threading
import time
from functools import cache
from pathlib import Path
from typing import Any

from hallpass_desktop.__main__ import prepare
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui import binding

binding.load()  # as `__main__` does, or importing would take longer here than in the app

# ruff: noqa: E402 - and only then the rest
from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

TICK_MS, ASK_MS = 4, 20
NOTABLE_MS = 8.0
TODAYS_LIST = "lately_list"
FORM_ROWS = 20


class Watch(QObject):
    """Measures how long the event loop is kept waiting, and sees what is painted when."""

    def __init__(self, report: Path, counts: dict[str, Any]) -> None:
        super().__init__()
        self._report, self._counts = report, counts
        self._ask = report.with_name(f"{report.name}.ask")
        self.gaps: list[tuple[float, float, float]] = []
        self._last = _clocks_ms()
        self._returned: float | None = None
        self._today_ms: float | None = None

    def begin(self) -> None:
        """Begin to watch the application that is about to run."""
        asking = QTimer(self)
        asking.timeout.connect(self._on_ask_due)
        asking.start(ASK_MS)
        self._beat = _beat(TICK_MS)
        QSocketNotifier(self._beat, QSocketNotifier.Type.Read, self).activated.connect(
            self._on_tick
        )
        self._last = _clocks_ms()

    def wait_for_today(self) -> None:
        """Look at events until Today's list has been painted after an Enter."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note when Enter was pressed, and when the list on Today was painted with rows."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Return:
                self._returned, self._today_ms = time.perf_counter(), None
        elif event.type() == QEvent.Type.Paint and _is_todays_list(watched):
            QTimer.singleShot(0, self, self._on_today_painted)
        return False

    def _on_tick(self) -> None:
        os.read(self._beat, 8)
        before, self._last = self._last, _clocks_ms()
        gap, waited, worked = (now - then for now, then in zip(self._last, before, strict=True))
        if gap > NOTABLE_MS:
            self.gaps.append((gap, gap - waited, worked))

    def _on_today_painted(self) -> None:
        if self._returned is None or self._today_ms is not None:
            return
        self._today_ms = (time.perf_counter() - self._returned) * 1000
        app = QApplication.instance()
        if app is not None:  # every event of every widget would be dearer for it
            app.removeEventFilter(self)

    def _on_ask_due(self) -> None:
        if not self._ask.exists():
            return
        focus = QApplication.focusWidget()
        seen = {
            "gaps_ms": self.gaps,
            "today_ms": self._today_ms,
            "focus": focus.objectName() if focus else "",
        }
        self._report.write_text(json.dumps(seen | self._counts))
        self.gaps = []
        self._ask.unlink()
        self._last = _clocks_ms()


def _beat(milliseconds: int) -> int:
    """Make what can be read every few milliseconds.

    It is looked at whenever a key is. Qt's own timers wait for all else that is ready (6.11), and
    one without an interval goes twice before one of 4 ms: two steps looked like a long one.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    beat: int = libc.timerfd_create(time.CLOCK_MONOTONIC, os.O_CLOEXEC | os.O_NONBLOCK)
    every = (0, milliseconds * 1_000_000)
    if beat < 0 or libc.timerfd_settime(beat, 0, (ctypes.c_long * 4)(*every, *every), None):
        raise OSError(ctypes.get_errno(), "no timer to read from")
    return beat


@cache
def _scheduled() -> int:
    """The kernel's file about this thread, opened once, for opening it is what costs most."""
    return os.open("/proc/thread-self/schedstat", os.O_RDONLY)


def _clocks_ms() -> tuple[float, float, float]:
    """The time; how long this thread was ready but had no processor; how long it ran."""
    waited = int(os.pread(_scheduled(), 100, 0).split()[1]) / 1e6
    return time.perf_counter() * 1000, waited, time.thread_time() * 1000


def _is_todays_list(watched: QObject) -> bool:
    around = watched.parent() if isinstance(watched, QWidget) else None
    if not isinstance(around, QListView) or around.objectName() != TODAYS_LIST:
        return False
    return around.model() is not None and around.model().rowCount() > 0


def count_work(report: Path) -> dict[str, Any]:
    """Count statements of other threads, and rows as they are made; note those of this thread."""
    counts: dict[str, Any] = {"on_worker": 0, "rows": 0}
    _count_statements(counts, report.with_name(f"{report.name}.on_gui"))
    make = Row.__init__

    def made(self: Row, *values: Any, **named: Any) -> None:
        counts["rows"] += 1
        make(self, *values, **named)

    Row.__init__ = made  # type: ignore[method-assign]  # that is what an instrument is
    return counts


def _count_statements(counts: dict[str, Any], notes: Path) -> None:
    from hallpass_desktop.storage.connection import Connection  # noqa: PLC0415 - not for `bare`

    gui = threading.get_ident()

    def counting(really: Any) -> Any:
        def run(self: Connection, sql: str, *rest: Any) -> Any:
            if threading.get_ident() == gui:
                notes.write_text(sql)
            else:
                counts["on_worker"] += 1
            return really(self, sql, *rest)

        return run

    for name in ("execute", "executemany"):
        setattr(Connection, name, counting(getattr(Connection, name)))


def run_the_app(report: Path, words: list[str]) -> int:
    """Run the app as `__main__` does, once the instruments are in place."""
    if not prepare():
        return 1
    from hallpass_desktop import app  # noqa: PLC0415 - after the network is refused, as always
    from hallpass_desktop.system.arguments import parse  # noqa: PLC0415

    watch = Watch(report, count_work(report))
    QTimer.singleShot(0, watch, watch.begin)
    QTimer.singleShot(0, watch, watch.wait_for_today)
    return app.run(parse(words))


class BarePages(QStackedWidget):
    """A text field of Qt's own, and a page of Qt's own widgets that is made when it is wanted."""

    def __init__(self) -> None:
        super().__init__()
        edit = QTextEdit(self)
        edit.setObjectName("text_edit")
        self.addWidget(edit)
        for place in (0, 1):
            key = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            key.setObjectName(str(place))
            key.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        if self.count() == 1:
            self.addWidget(self._form())
        self.setCurrentIndex(int(self.sender().objectName()))

    def _form(self) -> QScrollArea:
        page, form = QWidget(), QFormLayout()
        page.setLayout(form)
        for number in range(FORM_ROWS):
            form.addRow(QLabel(f"Question {number}"), QLineEdit())
        rows = QListWidget()
        rows.addItems([f"Row {number}" for number in range(FORM_ROWS)])
        form.addRow(rows)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        return area


def run_bare(report: Path) -> int:
    """Show widgets of Qt's own, to see what this computer can do at best."""
    app = QApplication(sys.argv)
    pages = BarePages()
    pages.resize(1280, 800)
    pages.show()
    watch = Watch(report, {})
    watch.begin()
    return app.exec()


def main() -> int:
    """Attach the instruments and run what was asked for."""
    report = Path(sys.argv[1])
    if sys.argv[2] == "bare":
        return run_bare(report)
    return run_the_app(report, sys.argv[sys.argv.index("hallpass_desktop") + 1 :])


if __name__ == "__main__":
    sys.exit(main())
