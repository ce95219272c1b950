"""The other copy is read from a private place, whatever it is and whatever opens it."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import AnotherNotebook, CannotUnlock, VaultInUse
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services import backups
from hallpass_desktop.services.new_key import NewWays, renew
from hallpass_desktop.services.other_copy import open_other
from tests.fakes import QUICK_KDF
from tests.unit.merging.copies import Copy
from tests.vaults import OTHER, PASSPHRASE, made_vault, opened, picture_of

Both = tuple[Copy, Copy]


def test_a_folder_is_read_where_a_copy_of_it_lies(
    copies: Both, note: RecordId, tmp_path: Path
) -> None:
    one, two = copies
    two.write("the coat, dry again", to=note)
    with pytest.raises(VaultInUse):
        open_other(one.vault, two.vault.path, one.runtime)
    two.vault.close()
    before = picture_of(two.vault.path)

    other = open_other(one.vault, two.vault.path, one.runtime)
    one.journal.merging.bring(other.connection)
    other.close()

    assert picture_of(two.vault.path) == before
    assert one.text(note) == "the coat, dry again"
    assert list(one.runtime.iterdir()) == []


def test_another_notebook_is_refused(copies: Both, tmp_path: Path) -> None:
    one, _ = copies
    stranger = made_vault(tmp_path / "else")
    with opened(stranger) as vault:
        backups.save_copy(vault, tmp_path / "else.backup", one.clock)

    for place in (stranger, tmp_path / "else.backup"):
        with pytest.raises(AnotherNotebook):
            open_other(one.vault, place, one.runtime)
    assert list(one.runtime.iterdir()) == []


def test_a_copy_under_another_key_opens_with_its_own_words(
    copies: Both, note: RecordId, tmp_path: Path
) -> None:
    one, two = copies
    two.write("the coat, dry again", to=note)
    renew(two.vault, PASSPHRASE, NewWays(OTHER, None, QUICK_KDF), two.clock)

    for wrong in ("", PASSPHRASE):
        with pytest.raises(CannotUnlock):
            open_other(one.vault, two.vault.path, one.runtime, passphrase=wrong)
    other = open_other(one.vault, two.vault.path, one.runtime, passphrase=OTHER)
    one.journal.merging.bring(other.connection)
    other.close()

    assert one.text(note) == "the coat, dry again"
