"""What the set-up scripts say, and how they stop."""

import sys

EXIT_FAILED = 4


class SetupFailed(Exception):
    """Set-up cannot go on; carries a sentence for the person and the exit code."""

    def __init__(self, sentence: str, code: int = EXIT_FAILED) -> None:
        super().__init__(sentence)
        self.code = code


def say(line: str) -> None:
    """Tell what is happening; on standard error, so that --version prints a version only."""
    print(line, file=sys.stderr, flush=True)
