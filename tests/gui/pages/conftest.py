"""One real notebook per test, opened without a window round it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.pages.notebook import Notebook, open_notebook


@pytest.fixture
def notebook(tmp_path: Path, qapp: QApplication) -> Iterator[Notebook]:
    """Make an empty notebook; it is closed after the test."""
    with open_notebook(tmp_path) as opened:
        yield opened
