"""Two years leave with everything, and come back into an empty notebook as they were."""

from pathlib import Path

from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import create
from tests.fakes import QUICK_KDF, FakeClock
from tests.two_years.journal import PASSPHRASE
from tests.two_years.lived import Life
from tests.unit.services.exchange.whole_tables import differences


def test_two_years_come_back_row_by_row(life: Life, tmp_path: Path) -> None:
    place = tmp_path / "Years.json"
    vault = create(tmp_path / "new", PASSPHRASE, None, kdf=QUICK_KDF, clock=FakeClock())

    whole(life.journal.leaving.everything(place).save())
    whole(Journal(vault, FakeClock()).imports.our_own(place).take())

    assert differences(life.journal._desk.vault, vault) == []  # noqa: SLF001
    vault.close()
