"""Get a checkout ready for a purpose: environment complete, assets compiled."""

import subprocess
from pathlib import Path

import compile_assets
from environment import Environment, Purpose
from read_only import writable_checkout
from saying import SetupFailed

CHECKOUT = Path(__file__).resolve().parent.parent


def make_ready(purpose: Purpose) -> Environment:
    """An environment that fits the checkout, made now if it has to be."""
    environment = Environment(writable_checkout(CHECKOUT), purpose)
    if not environment.is_complete():
        _build(environment)
    if compile_assets.is_anything_stale(environment.root):
        _compile(environment)
    return environment


def _build(environment: Environment) -> None:
    import build_environment  # noqa: PLC0415 - an ordinary start does not need them
    import system_packages  # noqa: PLC0415 - as above

    system_packages.ensure(environment.purpose)
    build_environment.bring_up_to_date(environment)


def _compile(environment: Environment) -> None:
    script = environment.root / "packaging" / "compile_assets.py"
    command = [str(environment.python), str(script)]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise SetupFailed(f"The forms could not be compiled.\n\n{done.stderr.strip()}")
