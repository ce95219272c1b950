"""What the two do in a turn, and what comes after it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.talk import Doing, Turn
from hallpass_desktop.gui.stage.people import Role
from hallpass_desktop.gui.stage.scene import Scene


@dataclass(frozen=True, slots=True)
class TurnWords:
    """What whose turn it is does, what the other one does, and what is next."""

    speaker: Role
    listener: Role
    next: str


def turn_words(scene: Scene, turn: Turn) -> TurnWords:
    """The words of one step of a turn."""
    speaker, listener = scene.name(turn.speaker), scene.name(turn.listener)
    return _WORDS[turn.doing](speaker, listener)


def _speaking(speaker: str, listener: str) -> TurnWords:
    translate = QCoreApplication.translate
    return TurnWords(
        Role(
            translate("TurnWords", "{name} is speaking").format(name=speaker),
            translate("TurnWords", "In short sentences, from “I”"),
            is_active=True,
        ),
        Role(
            translate("TurnWords", "{name} is listening").format(name=listener),
            translate("TurnWords", "No need to fix or answer yet"),
        ),
        translate(
            "TurnWords", "{name}, next: say back what you heard, then ask “Did I get that right?”"
        ).format(name=listener),
    )


def _saying_back(speaker: str, listener: str) -> TurnWords:
    translate = QCoreApplication.translate
    return TurnWords(
        Role(
            translate("TurnWords", "{name} is listening").format(name=speaker),
            translate("TurnWords", "Hear it to the end first"),
        ),
        Role(
            translate("TurnWords", "{name} says it back").format(name=listener),
            translate("TurnWords", "What you heard, without your answer to it"),
            is_active=True,
        ),
        translate("TurnWords", "{name}, next: say whether that was it.").format(name=speaker),
    )


def _checking(speaker: str, listener: str) -> TurnWords:
    translate = QCoreApplication.translate
    return TurnWords(
        Role(
            translate("TurnWords", "{name}, was that it?").format(name=speaker),
            translate("TurnWords", "“Not quite” is a good answer too"),
            is_active=True,
        ),
        Role(
            translate("TurnWords", "{name} waits").format(name=listener),
            translate("TurnWords", "You can try it once more"),
        ),
        translate("TurnWords", "“Not quite” gives {name} another try. “That's it” goes on.").format(
            name=listener
        ),
    )


_WORDS = {Doing.SPEAK: _speaking, Doing.SAY_BACK: _saying_back, Doing.CHECK: _checking}
