"""One way to write a JSON document, so that what is signed is exactly what is read."""

import json
from collections.abc import Mapping
from typing import Any


class NotCanonical(ValueError):
    """These bytes are not a document that `write` wrote."""


def write(document: Mapping[str, Any]) -> bytes:
    """The one form of a document: sorted names, no spare spaces, ASCII."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("ascii")


def read(content: bytes) -> dict[str, Any]:
    """Read it back; anything `write` would not have written raises NotCanonical.

    So no byte of a stored document can change without being noticed.
    """
    try:
        document = json.loads(content.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise NotCanonical from error
    if not isinstance(document, dict) or write(document) != content:
        raise NotCanonical
    return document
