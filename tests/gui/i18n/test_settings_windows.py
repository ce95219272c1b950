"""The settings hold in long words and from right to left, at both ends of the text size."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from hallpass_desktop.gui import theme, translation
from hallpass_desktop.gui.pages.guide_shortcuts import ShortcutsSheet
from hallpass_desktop.gui.pages.settings import SettingsPage
from hallpass_desktop.gui.pages.settings.parts import PARTS
from hallpass_desktop.gui.pages.settings.settings_page import SECTIONS, Place
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.widgets.fold import fold_for
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.settings import Settings
from tests.gui.i18n import window_checks
from tests.gui.i18n.window_checks import settle
from tests.gui.pages.notebook import whole
from tests.gui.settings.conftest import open_context

WIDTH, HEIGHT = 900, 600
CODES = [spec.code for spec in SECTIONS]


def _names(page: SettingsPage) -> set[str]:
    """What is the same in every language: names, licences and places on the disk."""
    named = {text for part in PARTS for text in (part.name, part.licence)}
    return {*named, "English", str(page.context.vault.path)}


@pytest.fixture(autouse=True)
def _start_at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SettingsPage, "place", Place())


@pytest.fixture(params=["xa", "xb"])
def language(
    request: pytest.FixtureRequest, qapp: QApplication, pseudo_folder: Path, english_again: None
) -> str:
    code: str = request.param
    translation.install(qapp, code, folder=pseudo_folder, system=QLocale("en_GB"))
    return code


@pytest.fixture(params=[100, 200])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> int:
    percent: int = request.param
    theme.apply(qapp, Theme.named(scale=percent / 100, reduced_motion=True))
    return percent


@pytest.fixture
def page(tmp_path: Path, pseudo_folder: Path, language: str, scale: int) -> Iterator[SettingsPage]:
    content = Content(language, pseudo_folder / "content")
    with open_context(tmp_path, Settings(text_scale=scale), content) as context:
        settings = whole(SettingsPage(context))
        settings.resize(WIDTH, HEIGHT)
        settings.set_fold(fold_for(WIDTH, scale / 100))
        settings.show()
        yield settings
        delete(settings)


@pytest.mark.parametrize("code", CODES)
def test_no_section_is_cut_off(page: SettingsPage, code: str) -> None:
    page.show_section(code)

    settle()

    assert window_checks.cut_off(page) == []


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_translated(page: SettingsPage, code: str) -> None:
    page.show_section(code)

    untranslated = {text for text in window_checks.said(page) if "[" not in text}

    assert untranslated - _names(page) == set()


def test_the_page_follows_the_direction(page: SettingsPage, language: str) -> None:
    expected = (
        Qt.LayoutDirection.RightToLeft if language == "xb" else Qt.LayoutDirection.LeftToRight
    )

    assert page.layoutDirection() == expected


def test_the_sheet_of_keys_is_not_cut_off(page: SettingsPage) -> None:
    sheet = ShortcutsSheet(page, page.context.actions)
    sheet.open()

    settle()

    assert window_checks.cut_off(sheet) == []
