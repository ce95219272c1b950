"""Install one language: our words, Qt's own, the region's customs, the direction of reading."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import hallpass_desktop
from hallpass_desktop.gui import locale_text

SYSTEM = "system"
SOURCE_LANGUAGE = "en"
WORDS_FOLDER = Path(hallpass_desktop.__file__).parent / "data" / "i18n"

_PREFIX = "notebook_"
_OURS = "words_translator"
_QT = "qt_translator"


@dataclass(frozen=True, slots=True)
class Language:
    """A language the app can speak: its code and its own name for itself."""

    code: str
    name: str


def languages(folder: Path = WORDS_FOLDER) -> tuple[Language, ...]:
    """Every language there are words for, English first."""
    found = {file.stem.removeprefix(_PREFIX) for file in folder.glob(f"{_PREFIX}*.qm")}
    codes = [SOURCE_LANGUAGE, *sorted(found - {SOURCE_LANGUAGE})]
    return tuple(Language(code, _own_name(code)) for code in codes)


def install(
    app: QApplication,
    choice: str,
    *,
    folder: Path = WORDS_FOLDER,
    system: QLocale | None = None,
) -> str:
    """Speak the chosen language from here on and return its code; unknown ones become English."""
    region = system or QLocale.system()
    code = _chosen(choice, region, {language.code for language in languages(folder)})
    _remove(app)
    _add(app, _QT, f"qtbase_{code}", Path(QLibraryInfo.path(_QT_FOLDER)))
    _add(app, _OURS, f"{_PREFIX}{code}", folder)
    locale_text.use(locale_text.Customs.of(_locale_of(code), region))
    app.setLayoutDirection(_direction())
    return code


def _chosen(choice: str, system: QLocale, known: set[str]) -> str:
    wanted = system.uiLanguages() if choice == SYSTEM else [choice]
    for tag in wanted:
        code = tag.replace("-", "_")
        for candidate in (code, code.split("_")[0]):
            if candidate in known:
                return candidate
    return SOURCE_LANGUAGE


def _remove(app: QApplication) -> None:
    for name in (_QT, _OURS):
        for translator in app.findChildren(QTranslator, name):
            app.removeTranslator(translator)
            translator.setParent(None)
            translator.deleteLater()


def _add(app: QApplication, name: str, file: str, folder: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName(name)
    if translator.load(file, str(folder)):
        app.installTranslator(translator)


def _direction() -> Qt.LayoutDirection:
    #: Answer RTL when this language is read from right to left, else LTR.
    answer = QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION")
    if answer == "RTL":
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def _locale_of(code: str) -> QLocale:
    locale = QLocale(code)
    return QLocale(SOURCE_LANGUAGE) if locale.language() == QLocale.Language.C else locale


def _own_name(code: str) -> str:
    if code == SOURCE_LANGUAGE:
        return "English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


_QT_FOLDER = QLibraryInfo.LibraryPath.TranslationsPath
