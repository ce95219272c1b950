"""The comparison of two texts, under the name the models know it by."""

from hallpass_desktop.domain.diff import Change, Piece, compare

__all__ = ["Change", "Piece", "compare"]
