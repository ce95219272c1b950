"""The words after the command, and the ones that start the app again."""

from pathlib import Path

import pytest

from hallpass_desktop.system.arguments import BEHIND, IN_FRONT, MINIMISED, Arguments, command, parse


def test_nothing_asked_for_is_the_usual_place() -> None:
    assert parse([]) == Arguments()


def test_a_home_is_passed_on_to_the_lock_screen(tmp_path: Path) -> None:
    again = parse(["--home", str(tmp_path)]).again()

    assert parse(again) == Arguments(home=tmp_path, is_locked=True)


def test_another_notebook_is_passed_on_to_its_lock_screen(tmp_path: Path) -> None:
    again = parse([]).again(vault=tmp_path / "Other.vault")

    assert parse(again).vault == tmp_path / "Other.vault"


@pytest.mark.parametrize("stands", [IN_FRONT, BEHIND, MINIMISED])
def test_where_the_window_stood_is_passed_on_to_the_lock_screen(stands: str) -> None:
    again = parse([]).again(stands=stands)

    assert parse(again) == Arguments(is_locked=True, stands=stands)


def test_the_new_process_takes_no_modules_from_outside() -> None:
    assert command(["--locked"])[1:] == ("-I", "-m", "hallpass_desktop", "--locked")


def test_version_and_help_carry_the_neutral_name(capsys: pytest.CaptureFixture[str]) -> None:
    for word in ("--version", "--help"):
        with pytest.raises(SystemExit):
            parse([word])

    assert "hallpass" not in capsys.readouterr().out.lower()


def test_what_a_stage_holds_and_where_its_notebook_is_are_passed_on(tmp_path: Path) -> None:
    words = parse(["--home", str(tmp_path)]).stage(7, vault=tmp_path / "Other.vault")

    assert words[:2] == ("--carried", "7")
    assert parse(words) == Arguments(home=tmp_path, vault=tmp_path / "Other.vault")
