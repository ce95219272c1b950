"""A number as somebody typed it, in the way of their country or with a plain point."""

import math

from PySide6.QtCore import QLocale


def read_number(text: str) -> float | None:
    """The number, or None for anything else."""
    plain = text.strip()
    value, is_read = QLocale().toDouble(plain)
    if not is_read:
        value, is_read = QLocale.c().toDouble(plain)
    return float(value) if is_read and math.isfinite(value) else None
