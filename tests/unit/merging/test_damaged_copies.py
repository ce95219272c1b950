"""Nothing is brought in from a copy of which a page is damaged."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import VaultDamaged
from hallpass_desktop.services.other_copy import open_other
from tests.unit.merging.copies import Copy
from tests.unit.vault.kept import damaged
from tests.vaults import picture_of


@pytest.mark.parametrize("where", [0.3, 0.6, 0.9])
def test_a_folder_with_a_damaged_page_is_refused(
    copies: tuple[Copy, Copy], tmp_path: Path, where: float
) -> None:
    one, two = copies
    two.vault.close()
    database = two.vault.folder.database
    damaged(database, int(database.stat().st_size * where))
    before = picture_of(two.vault.path)

    with pytest.raises(VaultDamaged):
        open_other(one.vault, two.vault.path, one.runtime)

    assert picture_of(two.vault.path) == before
    assert list(one.runtime.iterdir()) == []
