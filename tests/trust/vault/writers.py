"""Forks writers that promise and keep, until somebody kills them. Started by crash.Writers."""

import json
import os
import sys
from pathlib import Path

from hallpass_desktop.services.vault import Vault
from tests.trust.vault.pages import change_page, last_page, write_page
from tests.vaults import opened


def main() -> None:
    """Answer one question per line: start a writer, or wait for it."""
    for line in sys.stdin:
        question = json.loads(line)
        if "wait" in question:
            answer = os.waitpid(-1, 0)[0]
        else:
            answer = started(Path(question["path"]), Path(question["acks"]), question["habit"])
        print(answer, flush=True)


def started(path: Path, acks: Path, habit: str) -> int:
    child = os.fork()
    if child == 0:
        try:
            write_until_killed(path, acks, is_honest=habit == "honest")
        finally:
            os._exit(1)
    return child


def write_until_killed(path: Path, acks: Path, *, is_honest: bool) -> None:
    """Write page after page, and say so after each one; a liar says so before."""
    promises = os.open(acks, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with opened(path) as vault:
        number = last_page(vault)
        os.write(promises, f"{number}\n".encode())
        while True:
            number += 1
            if not is_honest:
                os.write(promises, f"{number + 50}\n".encode())
            write_one(vault, number)
            os.write(promises, f"{number}\n".encode())


def write_one(vault: Vault, number: int) -> None:
    """One new page, now and then one written over and a checkpoint."""
    with vault.transaction():
        write_page(vault, number, f"page{number} about a lantern " + "and moss " * (number % 90))
    if number % 5 == 0:
        with vault.transaction():
            change_page(vault, number, f"page{number} about a lantern again")
    if number % 40 == 0:
        vault.checkpoint()


if __name__ == "__main__":
    main()
