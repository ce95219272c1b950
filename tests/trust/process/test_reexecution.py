"""Locking re-executes the app: the filter must hold every time and never be stacked.

HALLPASS_REEXECUTIONS=3000 asks for the long form, which takes a minute or two.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("becoming.py")
TIMES = int(os.environ.get("HALLPASS_REEXECUTIONS", "300"))

pytestmark = pytest.mark.trust


def test_the_filter_holds_and_is_not_stacked_over_many_re_executions() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(PROGRAM), str(ROOT), str(TIMES)],
        check=False,
        capture_output=True,
        text=True,
        timeout=280,
    )

    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "1", "")
