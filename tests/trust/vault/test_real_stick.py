"""A copy on a stick that is mounted: full, read-only, and pulled out at either of two moments."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trust.vault.acting_on_backups import KEPT
from tests.trust.vault.crash import ROOT
from tests.vaults import made_vault

pytestmark = pytest.mark.trust

BEGUN, WRITTEN = "when it is begun", "while it is written"


@pytest.mark.parametrize(
    ("hindrance", "when", "expected"),
    [
        ("nothing", BEGUN, {"met": "nothing", "rows": 21, "left": [KEPT]}),
        ("fill", BEGUN, {"met": "NoRoomForCopy", "rows": 20, "left": ["film", KEPT]}),
        ("lock", BEGUN, {"met": "CopyPlaceReadOnly", "rows": 20, "left": [KEPT]}),
        ("pull", BEGUN, {"met": "CopyPlaceGone", "rows": None, "left": []}),
        ("pull", WRITTEN, {"met": "CopyPlaceGone", "rows": None, "left": []}),
    ],
)
def test_it_is_named_and_the_older_copy_stays(
    tmp_path: Path, hindrance: str, when: str, expected: dict[str, object]
) -> None:
    path = made_vault(tmp_path, rows=20)
    inside = ["unshare", "--map-root-user", "--mount"]
    module = [sys.executable, "-B", "-W", "ignore", "-m", "tests.trust.vault.on_a_stick"]

    done = subprocess.run(
        [*inside, *module, hindrance, when, str(path)], cwd=ROOT, capture_output=True, check=False
    )

    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout) == expected
