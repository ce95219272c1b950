"""A chosen language changes words, customs and direction, and can be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui import locale_text, translation

BRITISH = QLocale("en_GB")

pytestmark = pytest.mark.usefixtures("english_again")


def _today() -> str:
    return QCoreApplication.translate("LocaleText", "Today")


def test_english_is_spoken_without_any_file(qapp: QApplication, tmp_path: Path) -> None:
    assert translation.install(qapp, "en", folder=tmp_path, system=BRITISH) == "en"

    assert _today() == "Today"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert [language.name for language in translation.languages(tmp_path)] == ["English"]


def test_the_long_language_changes_the_words_and_can_be_taken_back(
    qapp: QApplication, pseudo_folder: Path
) -> None:
    translation.install(qapp, "xa", folder=pseudo_folder, system=BRITISH)
    stretched = _today()
    translation.install(qapp, "en", folder=pseudo_folder, system=BRITISH)

    assert stretched.startswith("[")
    assert len(stretched) >= len("Today") * 1.4
    assert _today() == "Today"


def test_a_language_read_from_the_right_turns_the_window(
    qapp: QApplication, pseudo_folder: Path
) -> None:
    translation.install(qapp, "xb", folder=pseudo_folder, system=BRITISH)
    turned = qapp.layoutDirection()
    translation.install(qapp, "en", folder=pseudo_folder, system=BRITISH)

    assert turned == Qt.LayoutDirection.RightToLeft
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_system_chooses_only_among_the_languages_there_are(
    qapp: QApplication, tmp_path: Path
) -> None:
    german = QLocale("de_DE")

    assert translation.install(qapp, "system", folder=tmp_path, system=german) == "en"
    assert locale_text.current().words.territory() == QLocale.Country.Germany
    (tmp_path / "notebook_de.qm").touch()
    assert translation.install(qapp, "system", folder=tmp_path, system=german) == "de"
    assert [language.code for language in translation.languages(tmp_path)] == ["en", "de"]


def test_qt_s_own_words_come_in_the_same_language(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "notebook_de.qm").touch()

    translation.install(qapp, "de", folder=tmp_path, system=BRITISH)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_an_unknown_choice_becomes_english(qapp: QApplication, tmp_path: Path) -> None:
    assert translation.install(qapp, "../xx", folder=tmp_path, system=BRITISH) == "en"
