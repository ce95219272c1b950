"""Two copies brought together from the settings: chosen, heard, done, and looked after."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.copy_passphrase_sheet import CopyPassphraseSheet
from hallpass_desktop.gui.pages.settings.merge_back_sheet import MergeBackSheet
from hallpass_desktop.gui.pages.settings.merge_section import MergeSection
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.new_key import NewWays, renew
from hallpass_desktop.services.vault import Vault, unlock
from tests.fakes import QUICK_KDF
from tests.gui.settings.conftest import PASSPHRASE, NotedShell
from tests.vaults import made_vault

NEW = "harbour violet seventeen spoon"


@pytest.fixture
def section(qapp: QApplication, context: AppContext) -> Iterator[MergeSection]:
    made = MergeSection(context)
    made.resize(700, 900)
    made.show()
    made.entered()
    yield made
    delete(made)


def write(journal: Journal, text: str, to: RecordId | None = None) -> RecordId:
    draft = journal.open(to) if to else journal.begin(Kind.NOTE)
    journal.keep(replace(draft, record=replace(draft.record, body=NoteBody("", text))))
    return draft.record.id


def on_another_computer(context: AppContext, folder: Path) -> Vault:
    """The same notebook, elsewhere."""
    folder.mkdir()
    file = folder / "carried.backup"
    backups.save_copy(context.vault, file, context.clock)
    backups.restore(folder / "Notebook.vault", backups.read(file), PASSPHRASE)
    return unlock(folder / "Notebook.vault", PASSPHRASE, clock=context.clock)


def carried(context: AppContext, other: Vault, folder: Path) -> Path:
    """A file of it, carried here; the other computer is switched off."""
    backups.save_copy(other, folder / "back.backup", context.clock)
    other.close()
    return folder / "back.backup"


def button(owner: QWidget, name: str) -> QAbstractButton:
    found = owner.findChild(QAbstractButton, name)
    assert found is not None
    return found


def said(owner: QWidget) -> str:
    return "\n".join(label.text() for label in owner.findChildren(Label) if label.isVisible())


def test_it_is_said_before_it_is_done_and_then_done(
    context: AppContext, section: MergeSection, tmp_path: Path
) -> None:
    other = on_another_computer(context, tmp_path / "other")
    page = write(Journal(other, context.clock), "The lantern.")
    section.bring_from(carried(context, other, tmp_path))
    before = said(section)
    button(section, "bring_button").click()

    assert "New here: 1 page" in before
    assert context.journal.read(page).record.body == NoteBody("", "The lantern.")
    assert len(backups.list(context.vault.path)) == 1
    assert button(section, "file_button").isVisible()
    assert not list(context.paths.runtime.glob("copy-*"))


def test_what_was_changed_in_both_is_listed_with_the_way_to_it(
    context: AppContext, shell: NotedShell, section: MergeSection, tmp_path: Path
) -> None:
    page = write(context.journal, "The coat by the door.")
    other = on_another_computer(context, tmp_path / "other")
    write(Journal(other, context.clock), "The coat, dry again.", page)
    write(context.journal, "The coat, still wet.", page)
    section.bring_from(carried(context, other, tmp_path))
    button(section, "bring_button").click()
    listed = said(section)
    button(section, "open_button").click()
    button(section, "done_button").click()

    assert "Changed in both" in listed
    assert shell.shown == [page]
    assert "Changed in both" not in said(section)


def test_two_roles_of_somebody_are_listed_with_the_way_to_the_people(
    context: AppContext, shell: NotedShell, section: MergeSection, tmp_path: Path
) -> None:
    people = context.journal.people
    reed = people.new("Reed")
    people.keep(replace(reed, role="friend"))
    other = on_another_computer(context, tmp_path / "other")
    Journal(other, context.clock).people.keep(replace(reed, role="therapist"))
    section.bring_from(carried(context, other, tmp_path))
    button(section, "bring_button").click()
    button(section, "open_button").click()

    assert "“A professional” holds. One copy said “A friend”." in said(section)
    assert shell.went_to == ["people"]


def brought(context: AppContext, section: MergeSection, folder: Path) -> RecordId:
    """A page of another copy that came in."""
    other = on_another_computer(context, folder / "other")
    page = write(Journal(other, context.clock), "The lantern.")
    section.bring_from(carried(context, other, folder))
    button(section, "bring_button").click()
    return page


def asked_back(section: MergeSection, passphrase: str) -> MergeBackSheet:
    button(section, "back_button").click()
    sheet = next(s for s in section.findChildren(MergeBackSheet) if s.is_open)
    sheet.field.set_text(passphrase)
    return sheet


def test_it_can_be_taken_back_and_the_notebook_locks(
    context: AppContext, shell: NotedShell, section: MergeSection, tmp_path: Path
) -> None:
    own = write(context.journal, "The coat by the door.")
    page = brought(context, section, tmp_path)
    asked_back(section, PASSPHRASE).accept_button.click()

    assert shell.asked == ["lock"]
    with closing(unlock(context.vault.path, PASSPHRASE, clock=context.clock)) as vault:
        journal = Journal(vault, context.clock)
        assert journal.read(own).record.body == NoteBody("", "The coat by the door.")
        with pytest.raises(NotFound):
            journal.read(page)


def test_what_was_written_since_is_named_before_it_goes_back(
    context: AppContext, section: MergeSection, tmp_path: Path
) -> None:
    brought(context, section, tmp_path)
    calm = asked_back(section, "")
    before = said(calm)
    calm.reject()
    write(context.journal, "The kettle sings.")
    after = said(asked_back(section, ""))

    assert "No page was written in since." in before
    assert "not in it then: 1 page (“The kettle sings.”)." in after


def test_a_wrong_passphrase_takes_nothing_back(
    context: AppContext, shell: NotedShell, section: MergeSection, tmp_path: Path
) -> None:
    page = brought(context, section, tmp_path)
    sheet = asked_back(section, NEW)
    sheet.accept_button.click()

    assert sheet.is_open
    assert shell.asked == []
    assert context.journal.read(page).record.body == NoteBody("", "The lantern.")


def test_without_a_merge_nothing_is_offered_to_be_taken_back(section: MergeSection) -> None:
    assert not button(section, "back_button").isVisible()


def test_leaving_it_writes_nothing(
    context: AppContext, section: MergeSection, tmp_path: Path
) -> None:
    other = on_another_computer(context, tmp_path / "other")
    write(Journal(other, context.clock), "The lantern.")
    section.bring_from(carried(context, other, tmp_path))
    button(section, "leave_button").click()

    assert button(section, "file_button").isVisible()
    assert backups.list(context.vault.path) == ()
    assert not list(context.paths.runtime.glob("copy-*"))


def test_nothing_new_is_said_and_not_offered(
    context: AppContext, section: MergeSection, tmp_path: Path
) -> None:
    section.bring_from(carried(context, on_another_computer(context, tmp_path / "o"), tmp_path))

    assert "holds everything" in said(section)
    assert not button(section, "bring_button").isVisible()


def test_another_notebook_is_refused_with_a_sentence(
    section: MergeSection, shell: NotedShell, tmp_path: Path
) -> None:
    section.bring_from(made_vault(tmp_path / "else"))

    assert "That is another notebook" in said(section)
    assert shell.errors == []


def test_a_file_that_is_no_copy_is_refused_with_a_sentence(
    section: MergeSection, tmp_path: Path
) -> None:
    (tmp_path / "letter.backup").write_bytes(b"Dear Reed,")
    section.bring_from(tmp_path / "letter.backup")

    assert "cannot be read" in said(section)
    assert button(section, "file_button").isEnabled()


def test_another_journal_is_not_called_damaged_and_leads_to_bringing_in(
    section: MergeSection, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "jrnl.json").write_text('{"entries": []}', encoding="utf-8")
    section.bring_from(tmp_path / "jrnl.json")

    assert "neither a backup nor a notebook" in said(section)
    assert "damaged" not in said(section)
    with qtbot.waitSignal(section.subpage_asked) as asked:
        button(section, "bring_in_link").click()
    assert asked.args == ["bring_in"]
    (tmp_path / "odd.backup").write_bytes(b"Dear Reed,")
    section.bring_from(tmp_path / "odd.backup")
    assert not button(section, "bring_in_link").isVisible()


def test_a_copy_under_another_key_asks_for_its_passphrase(
    context: AppContext, section: MergeSection, tmp_path: Path
) -> None:
    other = on_another_computer(context, tmp_path / "other")
    write(Journal(other, context.clock), "The lantern.")
    renew(other, PASSPHRASE, NewWays(NEW, None, QUICK_KDF), context.clock)
    section.bring_from(tmp_path / "other" / "Notebook.vault")
    sheet = next(s for s in section.findChildren(CopyPassphraseSheet) if s.is_open)
    field = sheet.findChild(Field, "passphrase_field")
    assert field is not None
    field.set_text(NEW)
    sheet.accept_button.click()

    assert button(section, "bring_button").isVisible()
