"""Long work on files, on a thread of its own, so that saves can come between."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from functools import partial
from threading import Event
from typing import TypeVar

from hallpass_desktop.domain.errors import Interrupted
from hallpass_desktop.storage.integrity import Breathe

POLL_SECONDS = 0.02

T = TypeVar("T")


def no_pause() -> None:
    """Work on without a pause."""


def aside(work: Callable[[Breathe], T], breathe: Breathe) -> T:
    """Do what needs no connection of ours on a thread of its own, breathing meanwhile.

    The work is given something to call before whatever counts: it stops there once nobody waits
    any more, so that nothing is left of it but files that are cleared away.
    """
    if breathe is no_pause:
        return work(no_pause)
    is_given_up = Event()
    pool = ThreadPoolExecutor(max_workers=1)
    try:
        future = pool.submit(work, partial(_insist_on_waiting, is_given_up))
        while wait((future,), timeout=POLL_SECONDS).not_done:
            breathe()
        return future.result()
    finally:
        is_given_up.set()
        pool.shutdown(wait=False, cancel_futures=True)


def _insist_on_waiting(is_given_up: Event) -> None:
    if is_given_up.is_set():
        raise Interrupted
