"""Change what opens the notebook; everything here runs on the worker and takes about a second."""

import os
import time
from collections.abc import Callable

from hallpass_desktop.keys.kdf import KdfParams, calibrate, measured
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.open_vault import Vault


def measured_cost() -> KdfParams:
    """What half a second to a second of work is on this computer."""
    return calibrate(measured(time.perf_counter))


class WaysIn:
    """The passphrase and the recovery code of one open notebook."""

    def __init__(self, vault: Vault, cost: Callable[[], KdfParams] = measured_cost) -> None:
        self._vault = vault
        self._cost = cost

    def change_passphrase(self, current: str, new: str) -> None:
        """Both or nothing. Raises CannotUnlock when `current` is not the passphrase."""
        self._vault.change_passphrase(current, new, kdf=self._cost())

    def new_code(self) -> RecoveryCode:
        """A code that opens nothing yet."""
        return RecoveryCode.new(os.urandom)

    def keep_code(self, code: RecoveryCode) -> None:
        """From now on this code opens the notebook, and the one before does not."""
        self._vault.set_recovery(code, kdf=self._cost())
