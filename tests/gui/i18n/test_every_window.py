"""Every window holds in long words, from right to left and in large text, and leaks nothing."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from hallpass_desktop.gui import theme, translation
from hallpass_desktop.gui.pages.settings import SettingsPage
from hallpass_desktop.gui.pages.settings.parts import PARTS
from hallpass_desktop.gui.pages.settings.settings_page import Place
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.system.content import Content
from tests.fakes import FakeClock
from tests.gui.i18n import tour, window_checks
from tests.gui.pages.notebook import Notebook, open_notebook
from tests.gui.shell.fake_door import CODE

WALKS = ("lock", "first run", "notebook")
ENGLISH, LONG, TURNED = "en", "xa", "xb"
SMALL, LARGE_TEXT = (900, 600, 1.0), (1280, 800, 2.0)

Size = tuple[int, int, float]
Walk = Callable[[str], Iterator[str]]


@pytest.fixture
def language(request: pytest.FixtureRequest) -> str:
    """English, unless a test asks for another."""
    return getattr(request, "param", ENGLISH)


@pytest.fixture
def size(request: pytest.FixtureRequest) -> Size:
    """The smallest usual window, unless a test asks for another."""
    return getattr(request, "param", SMALL)


@pytest.fixture
def window(
    qapp: QApplication, language: str, size: Size, pseudo_folder: Path, english_again: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:  # fmt: skip
    width, height, scale = size
    monkeypatch.setattr(SettingsPage, "place", Place())
    translation.install(qapp, language, folder=pseudo_folder, system=QLocale("en_GB"))
    theme.apply(qapp, Theme.named(scale=scale, reduced_motion=True))
    made = MainWindow()
    made.resize(width, height)
    made.show()
    yield made
    delete(made)


@pytest.fixture
def opened(tmp_path: Path, language: str, pseudo_folder: Path) -> Iterator[Notebook]:
    with open_notebook(tmp_path) as notebook:
        notebook.context.content = Content(language, pseudo_folder / "content")
        yield notebook


@pytest.fixture
def walk(window: MainWindow, opened: Notebook, tmp_path: Path) -> Walk:
    def start(name: str) -> Iterator[str]:
        content = opened.context.content
        walks = {
            "lock": tour.lock_screen(window, FakeClock(), content),
            "first run": tour.first_run(window, FakeClock(), content, tmp_path),
            "notebook": tour.notebook(window, opened),
        }
        return tour.stops(walks[name])

    return start


@pytest.mark.parametrize("name", WALKS)
@pytest.mark.parametrize("size", [SMALL, LARGE_TEXT], indirect=True)
@pytest.mark.parametrize("language", [LONG, TURNED], indirect=True)
def test_nothing_is_cut_off(window: MainWindow, walk: Walk, name: str, size: Size) -> None:
    found: dict[str, str] = {}
    for stop in walk(name):
        found |= dict.fromkeys(window_checks.cut_off(window), stop)

    assert found == {}
    assert (window.width(), window.height()) == size[:2]


@pytest.mark.parametrize("name", WALKS)
@pytest.mark.parametrize("language", [TURNED], indirect=True)
def test_every_window_is_turned(window: MainWindow, walk: Walk, name: str) -> None:
    straight = [stop for stop in walk(name) if window_checks.unturned(window)]

    assert straight == []
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("name", WALKS)
@pytest.mark.parametrize("language", [LONG], indirect=True)
def test_every_sentence_is_translated(window: MainWindow, walk: Walk, name: str) -> None:
    found: dict[str, str] = {}
    for stop in walk(name):
        said = (text for text in window_checks.said(window) if "[" not in text)
        found |= {text: stop for text in said if not _is_a_name(text)}

    assert found == {}


@pytest.mark.parametrize("name", WALKS)
def test_no_window_leaks(window: MainWindow, walk: Walk, name: str) -> None:
    found: dict[str, str] = {}
    for stop in walk(name):
        for check in LEAKS:
            found |= {f"{check.__name__}: {fault}": stop for fault in check(window)}

    assert found == {}


def test_a_plain_button_that_can_be_checked_is_found(window: MainWindow) -> None:
    plain = QPushButton("Plain", window)

    plain.setCheckable(True)

    assert len(window_checks.unheard(window)) == 1


LEAKS = (
    window_checks.unnamed,
    window_checks.learned,
    window_checks.draggable,
    window_checks.unheard,
    window_checks.misnamed,
)


DATE_WORDS = re.compile(
    r"(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|\b(mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul"
    r"|aug|sep|oct|nov|dec)\b|\b(kb|mb|bytes)\b",
    re.IGNORECASE,
)
KEYS = re.compile(r"(Ctrl|Shift|Esc|F\d+)([ +].)?")
NAMES = {
    "Notebook", "English", *CODE.groups,
    *(name for part in PARTS for name in (part.name, part.licence)),
}  # fmt: skip


def _is_a_name(text: str) -> bool:
    """What is the same in every language, or comes from Qt's own knowledge of dates."""
    if text in NAMES or KEYS.fullmatch(text) or "/" in text:
        return True
    return not any(letter.isalpha() for letter in DATE_WORDS.sub("", text))
