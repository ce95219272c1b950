"""How work grows with its text, in processor time: a busy machine changes nothing."""

from collections.abc import Callable, Iterable
from time import thread_time
from typing import TypeVar

T = TypeVar("T")
PARTS = 16
MUCH = 4  # work that grows with the length stays about 1, with its square it comes to PARTS
ROUNDS = 3


def cut(text: str) -> list[str]:
    """The text in as many equal parts."""
    length = len(text) // PARTS
    return [text[at : at + length] for at in range(0, length * PARTS, length)]


def times_dearer(work: Callable[[T], object], whole: T, parts: Iterable[T]) -> float:
    """What the work costs in one go against the same in parts, the best of some rounds of each."""
    pieces = list(parts)
    once, by_parts = [], []
    for _ in range(ROUNDS):
        once.append(_cost(work, [whole]))
        by_parts.append(_cost(work, pieces))
    return min(once) / min(by_parts)


def _cost(work: Callable[[T], object], pieces: Iterable[T]) -> float:
    start = thread_time()
    for piece in pieces:
        work(piece)
    return thread_time() - start
