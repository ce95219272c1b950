"""The parts of the test command: what each one runs, and what the summary says of it."""

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass

import privileges
from environment import Environment

_NOTHING_COLLECTED = 5
_ALONE = "e2e or bench or serial"
_QUICK = ["tests/architecture", "tests/unit", "tests/gui"]
_SLOW = "e2e or bench or trust or privileged"


@dataclass(frozen=True, slots=True)
class Part:
    """One command with its heading; of some, all but one may find nothing to do."""

    heading: str
    command: Sequence[str]
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a part went."""

    heading: str
    code: int
    seconds: float
    is_empty: bool = False  # and that is right, as long as another part has something

    def __str__(self) -> str:
        word = "passed" if self.code == 0 else f"FAILED ({self.code})"
        word = "no tests" if self.is_empty else word
        return f"  {word:<12} {self.seconds:7.1f} s  {self.heading}"


def run_all(environment: Environment, arguments: list[str]) -> int:
    """Run the parts one after the other, then say how each one went."""
    is_quick = "--quick" in arguments
    chosen = [argument for argument in arguments if argument != "--quick"]
    python = str(environment.python)
    if chosen:
        parts = _chosen_tests(python, chosen)
    else:
        parts = _static(python) + (_quick_tests(python) if is_quick else _every_test(python))
    outcomes = [_run(part, environment) for part in parts]
    print("\n=== Summary ===")
    print("\n".join(str(outcome) for outcome in outcomes), flush=True)
    return verdict(outcomes)


def verdict(outcomes: Sequence[Outcome]) -> int:
    """Whether something failed, or nothing at all was found to be run."""
    is_empty = all(outcome.is_empty for outcome in outcomes)
    return int(is_empty or any(outcome.code for outcome in outcomes if not outcome.is_empty))


def _static(python: str) -> list[Part]:
    contracts = "from importlinter.cli import lint_imports_command as c; c()"
    return [
        Part("Formatting: ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        Part("Lint: ruff check", [python, "-m", "ruff", "check", "."]),
        Part("Types: mypy strict", [python, "-m", "mypy"]),
        Part("Layers: import-linter", [python, "-c", contracts, "--no-logo"]),
    ]


def _quick_tests(python: str) -> list[Part]:
    command = [*privileges.without_root_powers(), *_pytest(python), "-n", "2", *_QUICK]
    return [Part("Quick tests", [*command, "-m", f"not ({_SLOW})"])]


def _every_test(python: str) -> list[Part]:
    pytest = _pytest(python)
    plain = privileges.without_root_powers()
    together = f"not ({_ALONE} or privileged)"
    alone = f"({_ALONE}) and not privileged"
    # The slow ones stand side by side in the list: who is done takes from who still has many.
    spread = ["-n", "2", "--dist", "worksteal"]
    return [
        Part("Tests side by side", [*plain, *pytest, *spread, "-m", together]),
        Part("Tests one at a time", [*plain, *pytest, "-m", alone]),
        Part("Tests with the powers of root", [*pytest, "-m", "privileged"]),
    ]


def _chosen_tests(python: str, chosen: list[str]) -> list[Part]:
    """Marks of the person's own choice stay; root powers still go only where they belong."""
    plain = privileges.without_root_powers()
    if "-m" in chosen:
        bare = [] if "privileged" in chosen[chosen.index("-m") + 1] else plain
        return [Part("Chosen tests", [*bare, *_pytest(python), *chosen])]
    pytest = [*_pytest(python), *chosen]
    powers = [*pytest, "-m", "privileged"]
    return [
        Part("Chosen tests", [*plain, *pytest, "-m", "not privileged"], may_be_empty=True),
        Part("Chosen tests with the powers of root", powers, may_be_empty=True),
    ]


def _pytest(python: str) -> list[str]:
    return [python, "-m", "pytest", "-p", "no:cacheprovider"]


def _run(part: Part, environment: Environment) -> Outcome:
    print(f"\n=== {part.heading} ===", flush=True)
    start = time.monotonic()
    surroundings = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(part.command, cwd=environment.root, env=surroundings, check=False)
    is_empty = part.may_be_empty and done.returncode == _NOTHING_COLLECTED
    return Outcome(part.heading, done.returncode, time.monotonic() - start, is_empty)
