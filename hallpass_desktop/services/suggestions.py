"""Six words drawn at random, on offer to somebody who chooses a passphrase."""

import secrets
from importlib.resources import files

from hallpass_desktop.keys.passphrase import generate

LIST_PACKAGE, LIST_NAME = "xkcdpass.static", "eff-long"


def six_words() -> str:
    """A passphrase of six words from the long list of the Electronic Frontier Foundation."""
    text = files(LIST_PACKAGE).joinpath(LIST_NAME).read_text(encoding="utf-8")
    return generate(text.split(), secrets.choice)
