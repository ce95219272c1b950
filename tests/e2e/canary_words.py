"""Words that stand nowhere else on the computer, easy to type and to look for."""

import secrets
from string import ascii_lowercase

LETTERS = 14


def new_word(beginning: str = "") -> str:
    """A word nobody has ever written."""
    return beginning + "".join(secrets.choice(ascii_lowercase) for _ in range(LETTERS))
