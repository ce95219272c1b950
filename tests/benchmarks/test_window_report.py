"""The measures of the window still run and report; what they find is for people to read."""

import json
from pathlib import Path

import pytest

from tests.benchmarks import window

NAMES = {
    "start to lock screen",
    "of it processor time",
    "memory at the lock screen",
    "of it the app's own",
    "unlock to Today",
    "memory at Today",
    "longest hold-up, typing",
    "longest hold-up while ready, typing",
    "longest work in a hold-up, typing",
    "hold-ups while ready over 16 ms",
    "longest hold-up at rest",
    "longest step, making pages ahead",
    "longest step, insights of everything",
    "longest step, scrolling the journal",
    "longest step, searching the journal",
    "work, opening journal, at once",
    *(
        f"{what} {code}{when}"
        for code in ("journal", "today")
        for what, when in (
            ("work, opening", ", first"),
            ("work, opening", ", again"),
            ("longest step, opening", ""),
        )
    ),
}


@pytest.mark.timeout(900)  # it starts the app a dozen times, which takes minutes where that is slow
@pytest.mark.bench
def test_a_small_run_reports_every_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.json"
    size = ["--notes", "40", "--rounds", "1", "--seconds", "1"]

    window.main([*size, "--json", str(file), "--folder", str(tmp_path)])

    found = json.loads(file.read_text())["figures"]
    assert {figure["name"] for figure in found} >= NAMES
    with_base = ("start to lock screen", "work, opening journal, first")
    assert all(figure["ratio"] > 0 for figure in found if figure["name"] in with_base)
    printed = capsys.readouterr().out
    assert {name for name in NAMES if name not in printed} == set()
