"""Asks hunspell, if the system has it, how words are spelt; it reads two files and writes none.

The library is called directly, so that Python goes on while it thinks. One thread at a time.
"""

import codecs
import ctypes
import os
import sys
from contextlib import suppress
from functools import lru_cache
from typing import Any

from hallpass_desktop.system.dictionaries import Dictionary

MOST_SUGGESTIONS = 6
_LINUX = ("libhunspell-1.7.so.0", "libhunspell-1.7.so", "libhunspell-1.6.so.0", "libhunspell.so")
_MACOS = (
    "/opt/homebrew/lib/libhunspell-1.7.0.dylib",
    "/usr/local/lib/libhunspell-1.7.0.dylib",
)
_NAMES = {"linux": _LINUX, "darwin": _MACOS}
_Words = ctypes.POINTER(ctypes.c_char_p)


class Speller:
    """One open dictionary."""

    def __init__(self, library: Any, dictionary: Dictionary) -> None:
        self._library = library
        rules, words = (os.fsencode(path) for path in (dictionary.rules, dictionary.words))
        self._handle = library.Hunspell_create(rules, words)
        self._encoding = _known(library.Hunspell_get_dic_encoding(self._handle))

    def __del__(self) -> None:
        if handle := getattr(self, "_handle", None):
            self._library.Hunspell_destroy(handle)

    def knows(self, word: str) -> bool:
        """Whether a word is in the dictionary; one it cannot even write is left alone."""
        written = self._written(word)
        return written is None or bool(self._library.Hunspell_spell(self._handle, written))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """A few words that may have been meant, the likeliest first."""
        written = self._written(word)
        if written is None:
            return ()
        found = _Words()
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), written)
        try:
            said = [found[number] or b"" for number in range(min(count, MOST_SUGGESTIONS))]
        finally:
            self._library.Hunspell_free_list(self._handle, ctypes.byref(found), count)
        return tuple(each.decode(self._encoding, "replace") for each in said)

    def _written(self, word: str) -> bytes | None:
        with suppress(UnicodeEncodeError):
            return word.encode(self._encoding)
        return None


@lru_cache(maxsize=1)
def opened(dictionary: Dictionary) -> Speller:
    """A dictionary, kept open until another one is wanted; call it on the worker alone."""
    library = _library()
    if library is None:
        raise LookupError("no library for spelling")
    return Speller(library, dictionary)


def is_there() -> bool:
    """Whether the system has the library."""
    return _library() is not None


@lru_cache(maxsize=1)
def _library() -> Any:
    for name in _NAMES.get(sys.platform, ()):
        with suppress(OSError):
            return _declared(ctypes.CDLL(name))
    return None


def _declared(library: Any) -> Any:
    handle, text = ctypes.c_void_p, ctypes.c_char_p
    library.Hunspell_create.argtypes, library.Hunspell_create.restype = (text, text), handle
    library.Hunspell_destroy.argtypes, library.Hunspell_destroy.restype = (handle,), None
    library.Hunspell_get_dic_encoding.argtypes = (handle,)
    library.Hunspell_get_dic_encoding.restype = text
    library.Hunspell_spell.argtypes = (handle, text)
    library.Hunspell_suggest.argtypes = (handle, ctypes.POINTER(_Words), text)
    library.Hunspell_free_list.argtypes = (handle, ctypes.POINTER(_Words), ctypes.c_int)
    library.Hunspell_free_list.restype = None
    return library


def _known(encoding: bytes | None) -> str:
    """The name Python has for an encoding; `microsoft-cp1251` is `cp1251`."""
    name = (encoding or b"").decode("ascii", "replace").removeprefix("microsoft-")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "ascii"
