"""A backup is opened, searched and read, pages of it come back, and no copy of it stays behind."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from shiboken6 import delete

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.backup_line import BackupLine
from hallpass_desktop.gui.pages.settings.backups import BackupsSection
from hallpass_desktop.gui.pages.settings.bring_back_sheet import BringBackSheet
from hallpass_desktop.gui.pages.settings.inside import InsideSection
from hallpass_desktop.gui.pages.settings.inside_list import InsideLine
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.search_field import SearchField
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.services import backups
from hallpass_desktop.services.steps import whole
from tests.gui.settings.conftest import NotedShell
from tests.vaults import PASSPHRASE, made_vault, opened

Look = Callable[[], InsideSection]


@pytest.fixture
def look(qapp: QApplication, context: AppContext) -> Iterator[Look]:
    """Look into the newest backup."""
    windows: list[QWidget] = []

    def show() -> InsideSection:
        InsideSection.wanted = backups.list(context.vault.path)[0]
        windows.append(QWidget())
        section = InsideSection(context, windows[-1])
        windows[-1].resize(800, 700)
        windows[-1].show()
        section.show()
        section.entered()
        return section

    yield show
    for window in windows:
        delete(window)
    InsideSection.wanted = None


def _write(context: AppContext, text: str, to: RecordId | None = None) -> RecordId:
    draft = context.journal.open(to) if to else context.journal.begin(Kind.NOTE)
    context.journal.keep(replace(draft, record=replace(draft.record, body=NoteBody("", text))))
    return draft.record.id


def _back_up(context: AppContext) -> None:
    backups.make(context.vault, context.clock)


def _purge(context: AppContext, record: RecordId) -> None:
    context.journal.trash([record])
    whole(context.journal.purge([record]))


def _copies(context: AppContext) -> list[Path]:
    return sorted(context.paths.runtime.glob("copy-*"))


def _lines(section: QWidget) -> list[InsideLine]:
    QApplication.processEvents()  # Qt shows what was laid out at the next turn
    return [line for line in section.findChildren(InsideLine) if line.isVisible()]


def _said(owner: QWidget) -> str:
    return "\n".join(label.text() for label in owner.findChildren(Label) if label.isVisible())


def _press(owner: QWidget, name: str) -> None:
    button = owner.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def _accept(section: InsideSection) -> None:
    sheet = section.window().findChild(BringBackSheet)
    assert sheet is not None
    sheet.accept_button.click()


def _shell(context: AppContext) -> NotedShell:
    return cast("NotedShell", context.shell)


def test_each_backup_offers_to_look_inside(qapp: QApplication, context: AppContext) -> None:
    _back_up(context)
    section = BackupsSection(context)
    section.show()
    section.entered()
    asked: list[str] = []
    section.subpage_asked.connect(asked.append)

    _press(section.findChildren(BackupLine)[0], "look_inside_button")

    assert asked == ["inside"]
    assert InsideSection.wanted is not None
    delete(section)


def test_every_page_says_how_it_stands(context: AppContext, look: Look) -> None:
    _write(context, "the coat")
    changed, gone = _write(context, "the song"), _write(context, "the walk")
    _back_up(context)
    _write(context, "another song", to=changed)
    _purge(context, gone)

    section = look()

    said = [tag.text() for line in _lines(section) for tag in line.findChildren(Tag)]
    assert sorted(said) == ["Another version", "As in the notebook", "Deleted for good"]


def test_only_what_is_missing_or_different_can_be_shown(context: AppContext, look: Look) -> None:
    _write(context, "the coat")
    gone = _write(context, "the walk")
    _back_up(context)
    _purge(context, gone)
    section = look()

    _press(section, "other_segment")

    assert [line.record for line in _lines(section)] == [gone]


def test_what_lay_in_the_trash_then_is_listed_and_comes_back(
    context: AppContext, look: Look
) -> None:
    _write(context, "the coat")
    gone = _write(context, "the walk")
    context.journal.trash([gone])
    _back_up(context)
    _purge(context, gone)
    section = look()
    assert gone not in [line.record for line in _lines(section)]

    _press(section, "trash_segment")
    (line,) = _lines(section)
    _press(line, "read_page_button")

    assert "It was in the trash then." in _said(section)
    _press(section, "bring_this_button")
    _accept(section)
    assert context.journal.read(gone).record.trashed_at is None


def test_it_is_searched_as_somebody_types(context: AppContext, look: Look) -> None:
    coat, _song = _write(context, "the coat"), _write(context, "the song")
    _back_up(context)
    section = look()
    field = section.findChild(SearchField)
    assert field is not None

    QTest.keyClicks(field.edit, "coat")

    assert [line.record for line in _lines(section)] == [coat]


def test_one_page_is_read_as_in_the_journal(context: AppContext, look: Look) -> None:
    _write(context, "the coat by the door")
    _back_up(context)
    section = look()

    _press(_lines(section)[0], "read_page_button")

    assert "The notebook has this page as it is here." in _said(section)
    assert section.findChild(QWidget, "when_label").isVisible()  # type: ignore[union-attr]
    _press(section, "inside_back_button")
    assert _lines(section)


def test_a_chosen_page_comes_back(context: AppContext, look: Look) -> None:
    gone = _write(context, "the walk")
    _back_up(context)
    _purge(context, gone)
    section = look()
    (line,) = _lines(section)
    QTest.mouseClick(line.check, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))

    _press(section, "bring_back_button")
    _accept(section)

    assert context.journal.read(gone).record.body == NoteBody("", "the walk")
    ((said, has_undo),) = _shell(context).toasts
    assert "came back, private" in said
    assert has_undo


def test_words_of_the_backup_can_be_let_stand(context: AppContext, look: Look) -> None:
    record = _write(context, "before")
    _back_up(context)
    _write(context, "after", to=record)
    section = look()
    _press(_lines(section)[0], "read_page_button")

    _press(section, "bring_this_button")
    sheet = section.window().findChild(BringBackSheet)
    assert sheet is not None
    sheet.over_check.setChecked(True)
    sheet.accept_button.click()

    assert context.journal.read(record).record.body == NoteBody("", "before")


def test_the_copy_is_gone_once_the_page_is_left(context: AppContext, look: Look) -> None:
    _write(context, "the coat")
    _back_up(context)
    section = look()
    assert len(_copies(context)) == 1

    section.hide()

    assert _copies(context) == []


def test_a_backup_under_another_key_asks_for_its_passphrase(
    context: AppContext, look: Look, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with opened(made_vault(elsewhere)) as other:
        file = backups.make(other, context.clock).path
    own = context.vault.folder.backups
    own.mkdir(exist_ok=True)
    (own / file.name).write_bytes(file.read_bytes())
    section = look()
    assert "older key" in _said(section)

    typed = section.findChild(QWidget, "inside_passphrase_field")
    assert typed is not None
    edit = typed.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "wrong words here")
    _press(section, "open_backup_button")
    assert "That passphrase does not open it." in _shown_errors(typed)
    edit.clear()
    QTest.keyClicks(edit, PASSPHRASE)
    _press(section, "open_backup_button")

    assert "As the notebook was" in _said(section)


def _shown_errors(field: QWidget) -> str:
    assert isinstance(field, Field)
    return field.error()


def test_a_copy_on_a_stick_is_looked_into(
    context: AppContext, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backups.save_copy(context.vault, tmp_path / "on a stick.backup", context.clock)
    chosen = [tmp_path / "photo.backup", copy.path]
    (tmp_path / "photo.backup").write_bytes(b"no backup at all")
    monkeypatch.setattr(
        PlaceDialog, "ask_for_file", lambda dialog, *_: dialog.place_chosen.emit(chosen.pop(0))
    )
    section = BackupsSection(context)
    section.show()
    asked: list[str] = []
    section.subpage_asked.connect(asked.append)

    _press(section, "open_button")
    assert "no copy of a notebook" in _said(section)
    _press(section, "open_button")

    assert asked == ["inside"]
    assert InsideSection.wanted == copy
    InsideSection.wanted = None
    delete(section)
