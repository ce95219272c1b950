"""The last resort: a canary in the error reaches neither the log nor the standard streams."""

import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.gui.window.last_resort import LARGEST_LOG, LastResort, TroubleLog

CANARY = "canary-marmalade"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "trouble.log"


@pytest.fixture
def hooks(log: Path, qtbot: QtBot) -> Iterator[LastResort]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    hooks = LastResort(TroubleLog(log, lambda: datetime(2026, 3, 1, tzinfo=UTC)))
    hooks.install()
    yield hooks
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    qInstallMessageHandler(None)


def test_an_error_is_noted_without_its_words(
    hooks: LastResort, log: Path, capfd: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    try:
        Moment.at(datetime(2026, 3, 1))
    except ValueError as error:
        error.args = (CANARY,)
        with qtbot.waitSignal(hooks.trouble_seen):
            sys.excepthook(ValueError, error, error.__traceback__)

    written = log.read_text(encoding="utf-8")
    printed = "".join(capfd.readouterr())
    assert "ValueError domain.moment:" in written
    assert CANARY not in written + printed


def test_an_error_in_a_thread_is_noted_without_its_words(
    hooks: LastResort, log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise RuntimeError(CANARY)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    assert "RuntimeError" in log.read_text(encoding="utf-8")
    assert CANARY not in log.read_text(encoding="utf-8") + "".join(capfd.readouterr())


def test_what_qt_says_is_noted_without_its_words(
    hooks: LastResort, log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    qWarning(CANARY)

    assert "QtWarningMsg" in log.read_text(encoding="utf-8")
    assert CANARY not in log.read_text(encoding="utf-8") + "".join(capfd.readouterr())


def test_the_log_stays_small(log: Path) -> None:
    log.write_bytes(b"x" * (LARGEST_LOG + 1))

    TroubleLog(log, lambda: datetime(2026, 3, 1, tzinfo=UTC)).note("ValueError")

    assert log.stat().st_size < 100


def test_a_log_that_cannot_be_written_is_given_up(tmp_path: Path) -> None:
    TroubleLog(tmp_path / "missing" / "x.log", lambda: datetime(2026, 3, 1, tzinfo=UTC)).note("A")
