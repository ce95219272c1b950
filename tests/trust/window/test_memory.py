"""Locking leaves no word and no key in the memory of the process; before it, both are there."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.canary_words import new_word
from tests.e2e.computer import computer, saver
from tests.e2e.desktop import Desktop
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import Keys, keys_of, make_ready
from tests.trust.window.memory import forms, found_in, key_forms

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.trust,
    pytest.mark.privileged,
    pytest.mark.serial,
]

HOLDER = """
import sys
word, key = sys.argv[1][::-1], bytes.fromhex(sys.argv[2])[::-1]
kept = [bytearray(word.encode(coding)) for coding in ("utf-8", "utf-16-le", "utf-32-le")]
kept += [bytearray(key), bytearray(key.hex().encode()), bytearray(key.hex().encode("utf-16-le"))]
print("ready", flush=True)
sys.stdin.read()
"""


@contextmanager
def holder(word: str, key: bytes) -> Iterator[int]:
    """A process that has a word and a key in its memory in every form, but not in its arguments."""
    command = [sys.executable, "-c", HOLDER, word[::-1], key[::-1].hex()]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process.pid
        process.communicate()


def needles(word: str, passphrase: str, keys: Keys) -> Mapping[str, bytes]:
    """Everything that must be gone after locking."""
    texts = {"word": word, "passphrase": passphrase}
    found = {
        f"{name}, {form}": n for name, text in texts.items() for form, n in forms(text).items()
    }
    for name, key in (("data key", keys.data), ("database key", keys.database)):
        found |= {f"{name}, {form}": n for form, n in key_forms(key).items()}
    return found


def is_locked_by_the_screen(owner: Person, desktop: Desktop) -> None:
    """Have the screen of the computer lock, which it hears of from then on."""
    with computer(desktop.environment) as around:
        around.says(saver("gnome"))
        owner.sees(id="open_button")
        owner.sees_no(id="cover")


def test_the_search_finds_every_form_in_a_process_that_has_it() -> None:
    word, key = new_word("kept"), new_word("key").encode().ljust(32, b"k")

    with holder(word, key) as pid:
        found = found_in(pid, forms(word) | key_forms(key))

    assert set(found) == {"utf-8", "utf-16-le", "utf-32-le", "raw", "hex", "utf-16 hex"}


def test_nothing_written_and_no_key_is_left_after_locking(desktop: Desktop, tmp_path: Path) -> None:
    word, passphrase = new_word("spoken"), f"moss {new_word()} lantern"
    ready = make_ready(tmp_path / "home", passphrase=passphrase)
    wanted = needles(word, passphrase, keys_of(ready))

    with somebody(desktop, ready.folder, tmp_path / "log.txt") as owner:
        owner.opens_the_notebook(passphrase)
        owner.writes_a_quick_note(f"{word} by the door")
        owner.searches_for(word)
        owner.begins_a_note()
        owner.types(f"still typing about {word}")
        before, pid = found_in(owner.pid, wanted), owner.pid
        owner.locks()
        after = found_in(owner.pid, wanted)
        owner.unlocks(passphrase)
        is_locked_by_the_screen(owner, desktop)
        unasked = found_in(owner.pid, wanted)

    assert "word, utf-8" in before or "word, utf-16-le" in before
    assert "data key, raw" in before
    assert (after, unasked, owner.pid) == ({}, {}, pid)
