"""The scripts that set up, start and check: what they notice, and what they say."""

import ast
import os
import sys
from pathlib import Path

import build_environment
import checks
import interpreter
import pip_steps
import pytest
import read_only
import system_packages
from environment import Environment, Purpose
from saying import SetupFailed

from tests.architecture.findings import ROOT


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """Make a checkout with a space in its path, whose test environment is this Python."""
    root = tmp_path / "a checkout"
    ready = Environment(root, Purpose.TEST)
    ready.lock.parent.mkdir(parents=True)
    ready.lock.write_text("attrs==1\n", encoding="utf-8")
    (root / "packaging" / "system_packages.py").write_text("NAMES = ('libegl1',)\n")
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\nmarkers = ['privileged']\n")
    ready.python.parent.mkdir(parents=True)
    script(ready.python, f'exec "{sys.executable}" "$@"')
    return ready


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder that is the whole search path."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def script(path: Path, command: str) -> None:
    """Write a program of one line."""
    path.write_text(f"#!/bin/sh\n{command}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.mark.parametrize("name", ["run.py", "test.py", "interpreter.py"])
def test_an_old_python_can_read_what_looks_for_a_newer_one(name: str) -> None:
    source = (ROOT / "packaging" / name).read_text(encoding="utf-8")

    ast.parse(source, feature_version=(3, 8))


def test_an_old_python_hands_over_to_a_newer_one(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    script(programs / "python3.13", "exit 127")
    script(programs / "python3.12", "echo '(3, 12)'")

    assert interpreter.find_python() == str(programs / "python3.12")


def test_without_a_supported_python_the_needed_one_is_named(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 14, 0, "final", 0))

    with pytest.raises(SystemExit, match="2"):
        interpreter.require_python("run.py")

    assert "3.11, 3.12 or 3.13 is needed; this is 3.14" in capsys.readouterr().err


def test_missing_packages_are_named_in_one_line(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(programs / "apt-get", "exit 1")
    script(programs / "dpkg-query", "echo 'libegl1 installed'; echo 'libglib2.0-0t64 installed'")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(SetupFailed) as caught:
        system_packages.ensure(Purpose.RUN)

    line = str(caught.value).splitlines()[-1].strip()
    assert caught.value.code == 3
    assert line.startswith("sudo apt-get install -y --no-install-recommends libdbus-1-3 ")
    assert "libxcb-cursor0" in line
    assert "libegl1" not in line
    assert "libglib2.0" not in line


def test_an_environment_fits_until_its_lock_changes(environment: Environment) -> None:
    assert not environment.is_complete()
    environment.write_stamp(is_connected=True)

    assert environment.is_complete()
    environment.lock.write_text("attrs==2\n", encoding="utf-8")

    assert not environment.is_complete()
    assert not environment.has_its_packages()


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/system_packages.py"])
def test_what_lies_around_the_packages_may_change_without_them(
    environment: Environment, changed: str
) -> None:
    environment.write_stamp(is_connected=True)
    (environment.root / changed).write_text("# another one\n", encoding="utf-8")

    assert not environment.is_complete()
    assert environment.has_its_packages()


def test_an_unfinished_environment_does_not_count(environment: Environment) -> None:
    environment.write_stamp(is_connected=False)

    assert not environment.is_complete()
    assert environment.has_its_packages()


def test_scripts_follow_their_environment(environment: Environment) -> None:
    partial = environment.folder.with_name(".venv-test-partial")
    environment.folder.rename(partial)
    script(partial / "bin" / "pip", f"exec '{partial}/bin/python'")

    build_environment.move_scripts(partial, environment.folder)

    moved = (partial / "bin" / "pip").read_text(encoding="utf-8")
    assert f"'{environment.folder}/bin/python'" in moved
    assert "partial" not in moved


@pytest.mark.parametrize(
    ("said", "meaning"),
    [
        ("NewConnectionError('... [Errno -3] Temporary failure in name resolution')", "offline"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one this version was tested"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for sqlcipher3==0.6.4", "ready-made package"),
        (
            "Could not fetch URL: There was a problem confirming the ssl certificate: skipping\n"
            "ERROR: No matching distribution found for attrs==26.1.0",
            "does not trust",
        ),
        ("something nobody expected", "something nobody expected"),
    ],
)
def test_a_failed_set_up_is_explained(said: str, meaning: str) -> None:
    assert meaning in pip_steps.reason(said)


def test_a_copy_of_the_checkout_follows_it(tmp_path: Path) -> None:
    checkout, copy = tmp_path / "checkout", tmp_path / "copy"
    (checkout / ".git").mkdir(parents=True)
    (checkout / "word.txt").write_text("old")
    read_only.refresh(checkout, copy)
    (copy / ".venv").mkdir()
    (checkout / "word.txt").unlink()
    (checkout / "other.txt").write_text("new")

    read_only.refresh(checkout, copy)

    assert sorted(path.name for path in copy.iterdir()) == [".copied-from", ".venv", "other.txt"]


def test_a_copy_leaves_out_only_what_is_made_anew(tmp_path: Path) -> None:
    checkout, copy = tmp_path / "checkout", tmp_path / "copy"
    kept = {"tests/data/old.vault", "packaging/lock/run.txt"}
    made = {"hallpass_desktop/data/a.svg", "hallpass_desktop/gui/forms/ui_a.py", ".hypothesis/a"}
    for name in kept | made:
        (checkout / name).parent.mkdir(parents=True)
        (checkout / name).touch()

    read_only.refresh(checkout, copy)

    there = {path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file()}
    assert there == kept | {".copied-from"}


@pytest.mark.parametrize(
    ("body", "code"), [("assert True", 0), ("assert False", 1), ("import nowhere_at_all", 1)]
)
def test_the_test_command_is_honest(
    environment: Environment, body: str, code: int, capfd: pytest.CaptureFixture[str]
) -> None:
    (environment.root / "test_it.py").write_text(f"def test_it():\n    {body}\n")

    assert checks.run_all(environment, ["test_it.py"]) == code

    said = capfd.readouterr().out
    assert "1 passed in" in said if code == 0 else "1 failed in" in said
    assert "=== Summary ===" in said


def test_no_tests_at_all_is_a_failure(environment: Environment) -> None:
    (environment.root / "test_it.py").write_text("")

    assert checks.run_all(environment, ["test_it.py"]) == 1


@pytest.mark.parametrize(("body", "code"), [("assert True", 0), ("assert False", 1)])
def test_only_tests_with_the_powers_of_root_count_as_well(
    environment: Environment, body: str, code: int, capfd: pytest.CaptureFixture[str]
) -> None:
    marked = f"import pytest\n@pytest.mark.privileged\ndef test_it():\n    {body}\n"
    (environment.root / "test_it.py").write_text(marked)

    assert checks.run_all(environment, ["test_it.py"]) == code

    assert "no tests" in capfd.readouterr().out
