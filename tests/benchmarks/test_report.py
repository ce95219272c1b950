"""The benchmarks still run and report; what they find is for people to read."""

import json
from pathlib import Path

import pytest

from tests.benchmarks import run


@pytest.mark.bench
def test_a_small_run_reports_every_measure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.json"

    run.main(["--notes", "80", "--json", str(file), "--folder", str(tmp_path)])

    found = json.loads(file.read_text())["measures"]
    assert {measure["notes"] for measure in found} == {80}
    assert all(measure["ours_ms"] > 0 for measure in found)
    printed = capsys.readouterr().out
    assert [measure["name"] for measure in found if measure["name"] not in printed] == []
