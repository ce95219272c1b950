"""A passphrase as text: one form on every system, long enough, or made of drawn words."""

import unicodedata
from collections.abc import Callable, Sequence

from hallpass_desktop.domain.errors import PassphraseTooWeak, TextTooLong

LEAST_CHARACTERS = 8
MOST_BYTES = 1024
LEAST_WORDS_IN_LIST = 1000
WORDS = 6


def normalise(text: str) -> bytes:
    """The bytes behind a typed passphrase: NFC, UTF-8, nothing trimmed (RFC 8265).

    Raises TextTooLong above 1 KiB.
    """
    # A lone surrogate can come out of a clipboard; it is odd, but it is what was typed.
    typed = unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")
    if len(typed) > MOST_BYTES:
        raise TextTooLong("passphrase", MOST_BYTES)
    return typed


def check(text: str) -> None:
    """Raise PassphraseTooWeak below 8 characters, and TextTooLong above 1 KiB."""
    normalise(text)
    if len(unicodedata.normalize("NFC", text)) < LEAST_CHARACTERS:
        raise PassphraseTooWeak


def generate(
    word_list: Sequence[str], draw: Callable[[Sequence[str]], str], words: int = WORDS
) -> str:
    """Some words drawn from a list, with spaces between; `draw` is `secrets.choice`."""
    if len(set(word_list)) < LEAST_WORDS_IN_LIST:
        raise ValueError("too few words to draw from")
    return " ".join(draw(word_list) for _ in range(words))
