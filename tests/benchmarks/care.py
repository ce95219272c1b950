"""R23: what ten years of notes cost to check and to back up."""

from collections.abc import Iterator

from hallpass_desktop.services import backups
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage import integrity
from tests.benchmarks.timing import Measure, seconds
from tests.fakes import FakeClock


def of_care(vault: Vault, notes: int) -> Iterator[Measure]:
    """Both checks of the whole file, and a verified backup; each once, for they are long."""
    vault.checkpoint()
    check = seconds(lambda: integrity.is_whole(vault.connection))
    yield Measure("check the whole file", notes, check * 1000)
    backup = seconds(lambda: backups.make(vault, FakeClock()))
    yield Measure("make a verified backup", notes, backup * 1000)
