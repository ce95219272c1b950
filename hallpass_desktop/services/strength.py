"""Rate a passphrase while it is typed; nothing of it is kept."""

import unicodedata

from hallpass_desktop.domain.strength import Rating, rating

LONGEST_RATED = 72


def rate(passphrase: str) -> Rating:
    """How well a passphrase holds, judged by its first 72 characters.

    Slow the first time (word lists are read), so call it on the worker thread.
    """
    from zxcvbn import zxcvbn  # noqa: PLC0415 - reading its word lists takes a tenth of a second

    plain = unicodedata.normalize("NFC", passphrase)
    if not plain:
        return rating(0, 1)
    guesses = float(zxcvbn(plain[:LONGEST_RATED], max_length=LONGEST_RATED)["guesses"])
    return rating(len(plain), guesses)
