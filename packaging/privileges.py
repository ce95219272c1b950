"""Root ignores file modes and ptrace rules, so tests run by root give those powers up first."""

import os
import shutil
import subprocess

_DROP = ("--bounding-set=-all,+setfcap", "--inh-caps=-all")


def without_root_powers() -> list[str]:
    """The words to put before a command, none where there is nothing to give up."""
    if os.name == "nt" or os.geteuid() != 0 or not _has_powers():
        return []
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        return []
    prefix = [setpriv, *_DROP]
    tried = subprocess.run([*prefix, "true"], check=False, capture_output=True)
    return prefix if tried.returncode == 0 else []


def _has_powers() -> bool:
    """Whether the kernel lets this process pass by file modes."""
    with open("/proc/self/status", encoding="ascii") as status:
        held = next(line.split()[1] for line in status if line.startswith("CapEff:"))
    cap_dac_override = 1 << 1
    return bool(int(held, 16) & cap_dac_override)
