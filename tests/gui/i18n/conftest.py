"""The tools of packaging/ that collect sentences, and the pseudo-languages they make."""

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui import translation

PACKAGING = Path(__file__).parents[3] / "packaging"


def load(name: str) -> ModuleType:
    """Load one script of packaging/, which is no package on purpose."""
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def untranslated() -> ModuleType:
    return load("untranslated")


@pytest.fixture(scope="session")
def stretched_pages() -> ModuleType:
    return load("stretched_pages")


@pytest.fixture(scope="session")
def translations(untranslated: ModuleType, stretched_pages: ModuleType) -> ModuleType:
    return load("translations")


@pytest.fixture(scope="session")
def pseudo_folder(translations: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both pseudo-languages, made from the sources as they are now, with the English pages."""
    folder = tmp_path_factory.mktemp("i18n")
    translations.pseudo(folder)
    shutil.copytree(translations.PAGES, folder / "content" / "en")
    for source in folder.glob("*.ts"):
        translations.release(source, source.with_suffix(".qm"))
    return folder


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Speak English again when the test is over."""
    yield
    translation.install(qapp, "en", system=QLocale("en_GB"))
