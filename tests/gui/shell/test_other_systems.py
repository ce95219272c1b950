"""What was written for systems that no test runs on: as much of it as can be tried anywhere."""

import ctypes

import pytest

from hallpass_desktop.gui.desktop.watching import windows
from hallpass_desktop.gui.desktop.watching.windows import Message, meant
from hallpass_desktop.services.lock_reasons import Reason


@pytest.mark.parametrize(
    ("number", "first", "reason"),
    [
        (0x0218, 4, Reason.SLEEP),
        (0x02B1, 7, Reason.SCREEN),
        (0x02B1, 2, Reason.SWITCH),
        (0x02B1, 4, Reason.SWITCH),
        (0x0218, 7, None),  # it wakes
        (0x02B1, 8, None),  # it is unlocked
        (0x0100, 4, None),  # a key
    ],
)
def test_a_message_of_windows_means_one_thing_or_nothing(
    number: int, first: int, reason: Reason | None
) -> None:
    assert meant(number, first) is reason


def test_a_message_is_laid_out_as_in_64_bits() -> None:
    offsets = {name: getattr(Message, name).offset for name, _ in Message._fields_}

    assert ctypes.sizeof(ctypes.c_void_p) == 8
    assert offsets == {"window": 0, "number": 8, "first": 16}


def test_every_message_is_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Reason] = []
    watch = windows.WindowsWatch(None)
    watch.noticed.connect(told.append)
    message = Message(window=None, number=0x02B1, first=7)

    answer = windows.Reader(watch).nativeEventFilter(windows.MESSAGES, ctypes.addressof(message))

    assert (answer, told) == ((False, 0), [Reason.SCREEN])
