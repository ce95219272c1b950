"""The one call the passphrase check makes; the package ships no types of its own."""

from collections.abc import Iterable
from typing import Any

def zxcvbn(
    password: str, user_inputs: Iterable[object] | None = ..., max_length: int = ...
) -> dict[str, Any]: ...
