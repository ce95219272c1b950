"""The memory of a stage holds no private word and no key; what was put on it is there."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.session import SessionKind
from tests.e2e.canary_words import new_word
from tests.e2e.desktop import Desktop
from tests.e2e.people import somebody
from tests.e2e.ready import Keys, keys_of, make_ready
from tests.e2e.talking import begin, goes_on, goes_to_the_stage, on_screen, passes_the_gate
from tests.e2e.two_at_home import AtHome, two_at_home
from tests.trust.window.memory import forms, found_in, key_forms

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.trust,
    pytest.mark.privileged,
    pytest.mark.serial,
]


def needles(at_home: AtHome, keys: Keys, passphrase: str) -> dict[str, bytes]:
    """Every private word, the passphrase and the keys, in each form in which memory holds them."""
    words = {f"canary {n}": word for n, word in enumerate(at_home.canaries)}
    words["passphrase"] = passphrase
    found = {
        f"{name}, {form}": n for name, word in words.items() for form, n in forms(word).items()
    }
    for name, key in (("data key", keys.data), ("database key", keys.database)):
        found |= {f"{name}, {form}": n for form, n in key_forms(key).items()}
    return found


def test_a_stage_has_no_private_word_and_no_key_in_its_memory(
    desktop: Desktop, tmp_path: Path
) -> None:
    passphrase = f"moss {new_word()} lantern"
    ready = make_ready(tmp_path / "home", passphrase=passphrase)
    at_home = two_at_home(ready)
    begin(ready, SessionKind.FREE, also=(shown := new_word("shown")))
    private = needles(at_home, keys_of(ready), passphrase)

    with somebody(desktop, ready.folder, tmp_path / "log.txt") as owner:
        owner.opens_the_notebook(passphrase)
        before = found_in(owner.pid, private)
        owner.quits()
        goes_to_the_stage(owner, passphrase)
        passes_the_gate(owner)
        screen = on_screen(owner)
        for way in ("start_button", "go_on_button"):
            screen = goes_on(owner, way, screen)
        on_stage = found_in(owner.pid, private | forms(shown))

    assert "data key, raw" in before
    assert any(name.startswith("canary") for name in before)
    assert on_stage
    assert set(on_stage) <= set(forms(shown))
