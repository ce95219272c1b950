"""Backups are made, tried and copied; the proof is of the real file; erasing asks who is asking."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import delete

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings import proof_section
from hallpass_desktop.gui.pages.settings.backups import BackupsSection
from hallpass_desktop.gui.pages.settings.erase_sheet import EraseSheet
from hallpass_desktop.gui.pages.settings.hex_view import HexView, readable
from hallpass_desktop.gui.pages.settings.locking import LockingSection
from hallpass_desktop.gui.pages.settings.new_sheet_sheet import NewSheetSheet
from hallpass_desktop.gui.pages.settings.notebook import NotebookSection
from hallpass_desktop.gui.pages.settings.proof_section import ProofSection
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services import backups, proof
from hallpass_desktop.system import sandbox
from hallpass_desktop.system.sandbox import NetworkProof, NetworkStatus
from tests.gui.settings.conftest import PASSPHRASE, NotedShell

Show = Callable[[type[Section]], Section]


@pytest.fixture
def show(qapp: QApplication, context: AppContext) -> Iterator[Show]:
    shown: list[Section] = []

    def make(kind: type[Section]) -> Section:
        shown.append(kind(context))
        shown[-1].show()
        shown[-1].entered()
        return shown[-1]

    yield make
    for section in shown:
        delete(section)


def _button(owner: QWidget, name: str) -> QAbstractButton:
    found = owner.findChild(QAbstractButton, name)
    assert found is not None
    return found


def _said(owner: QWidget) -> str:
    return "\n".join(label.text() for label in owner.findChildren(Label) if label.isVisible())


def _write(context: AppContext, *texts: str) -> None:
    for text in texts:
        draft = context.journal.begin(Kind.NOTE)
        body = NoteBody("", text)
        context.journal.keep(replace(draft, record=replace(draft.record, body=body)))


def test_a_backup_is_made_and_listed(context: AppContext, show: Show) -> None:
    section = show(BackupsSection)
    before = _said(section)

    _button(section, "make_button").click()

    assert "No backup yet" in before
    assert len(backups.list(context.vault.path)) == 1
    assert "Newest: Today, 21:10" in _said(section)
    assert "1 backup" in _said(section)


def test_the_newest_backup_is_tried_and_counted(context: AppContext, show: Show) -> None:
    _write(context, "One.", "Two.", "Three.")
    section = show(BackupsSection)
    _button(section, "make_button").click()

    _button(section, "try_button").click()

    assert "On 14 March 2026 the newest backup was opened and held 3 page" in _said(section)


def test_a_backup_that_was_damaged_since_is_said_to_be(context: AppContext, show: Show) -> None:
    section = show(BackupsSection)
    _button(section, "make_button").click()
    file = backups.list(context.vault.path)[0].path
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)

    _button(section, "try_button").click()

    assert "did not open as it was made" in _said(section)


def test_a_copy_is_saved_where_it_was_asked_for(
    context: AppContext, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(dialog: PlaceDialog, _title: str, name: str) -> None:
        asked.append(name)
        dialog.place_chosen.emit(tmp_path / "elsewhere")

    monkeypatch.setattr(PlaceDialog, "ask_where_to_save", answer)
    section = show(BackupsSection)
    _button(section, "copy_button").click()

    assert asked == ["Notebook 2026-03-14.backup"]
    assert backups.read(tmp_path / "elsewhere.backup").vault_id == context.vault.id
    assert "elsewhere.backup" in _said(section)


def test_a_full_disk_is_reported_and_the_button_can_be_pressed_again(
    context: AppContext, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(backups, "make", refuse)
    section = show(BackupsSection)
    _button(section, "make_button").click()

    shell = cast("NotedShell", context.shell)
    assert [type(error) for error in shell.errors] == [DiskFull]
    assert _button(section, "make_button").text() == "Make one now"


def test_the_proof_shows_the_bytes_of_this_notebook(context: AppContext, show: Show) -> None:
    section = show(ProofSection)

    view = section.findChild(HexView, "bytes_view")
    assert view is not None
    assert view.accessibleDescription() == readable(context.vault.sample[: proof.SHOWN_BYTES])
    assert "SQLite format 3" not in view.accessibleDescription()
    assert "where 8 is the most" in _said(section)
    assert "Argon2id" in _said(section)


def test_the_file_in_clear_reads_like_one(show: Show) -> None:
    view = show(ProofSection).findChild(HexView, "clear_view")

    assert view is not None
    assert "I stood by the coats" in view.accessibleDescription()
    assert proof.looked_at(Path("x"), proof_section.IN_CLEAR).starts_like_a_plain_file


@pytest.mark.parametrize(
    ("status", "tried", "sentence"),
    [
        (NetworkStatus(True, "filter"), NetworkProof(2, 64), "the system refused it"),
        (NetworkStatus(False, "other_system"), NetworkProof(0, 0), "Nothing was sent"),
        (NetworkStatus(True, "filter"), NetworkProof(2, 0), "not the one expected"),
    ],
)
def test_the_network_is_told_as_it_is(
    show: Show,
    monkeypatch: pytest.MonkeyPatch,
    status: NetworkStatus,
    tried: NetworkProof,
    sentence: str,
) -> None:
    monkeypatch.setattr(sandbox, "status", lambda: status)
    monkeypatch.setattr(sandbox, "prove", lambda: tried)

    said = _said(show(ProofSection))

    assert sentence in said
    assert ("Seccomp 2" in said) == status.enforced


def test_another_notebook_is_opened_from_the_lock_screen(context: AppContext, show: Show) -> None:
    section = show(NotebookSection)

    _button(section, "another_button").click()

    assert cast("NotedShell", context.shell).asked == ["lock"]
    assert str(context.vault.path) in _said(section)


@pytest.fixture
def erase(context: AppContext, show: Show) -> EraseSheet:
    section = show(NotebookSection)
    _button(section, "erase_button").click()
    sheet = section.window().findChild(EraseSheet)
    assert sheet is not None
    return sheet


def test_erasing_wants_the_passphrase(context: AppContext, erase: EraseSheet) -> None:
    field = erase.findChild(Field, "passphrase_field")
    assert field is not None
    waits = not erase.accept_button.isEnabled()

    field.set_text("not this one")
    erase.accept_button.click()
    refused = field.error()
    field.set_text(PASSPHRASE)
    erase.accept_button.click()

    assert waits
    assert "Nothing was erased" in refused
    assert cast("NotedShell", context.shell).asked == ["erase"]


@pytest.fixture
def renewal(show: Show) -> tuple[Section, NewSheetSheet]:
    section = show(LockingSection)
    _button(section, "recovery_button").click()
    sheet = section.window().findChild(NewSheetSheet)
    assert sheet is not None
    return section, sheet


def test_a_new_recovery_sheet_is_shown_only_for_the_passphrase(
    renewal: tuple[Section, NewSheetSheet],
) -> None:
    section, sheet = renewal
    asked = QSignalSpy(section.subpage_asked)
    field = sheet.findChild(Field, "passphrase_field")
    assert field is not None

    QTest.keyClicks(field.edit, "not this one\r")
    refused, shown_before = field.error(), asked.count()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, f"{PASSPHRASE}\r")

    assert "Nothing has changed" in refused
    assert shown_before == 0
    assert asked.count() == 1


def test_erasing_says_what_goes_and_what_may_stay(erase: EraseSheet) -> None:
    said = _said(erase)

    assert "The backups beside them" in said
    assert "A disk may keep traces" in said
