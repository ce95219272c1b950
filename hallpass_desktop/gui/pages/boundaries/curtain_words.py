"""What stands on the screen at each stage of answering behind a curtain."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.curtain import Stage


@dataclass(frozen=True, slots=True)
class CurtainWords:
    """A heading, a line below it, and the two buttons; an empty one is not there."""

    heading: str
    help: str
    no: str
    yes: str


def curtain_words(stage: Stage) -> CurtainWords:
    """The words for a stage, in the language in use."""
    translate = QCoreApplication.translate
    stop = translate("Curtain", "Stop and forget it")
    match stage:
        case Stage.MINE | Stage.THEIRS:
            return _answering(stop)
        case Stage.TO_THEM:
            heading = translate("Curtain", "Please give the screen to the other person.")
            have = translate("Curtain", "I have the screen now")
            return CurtainWords(heading, "", stop, have)
        case Stage.TO_ME:
            heading = translate("Curtain", "Thank you. Please give the screen back.")
            have = translate("Curtain", "I have the screen again")
            return CurtainWords(heading, "", stop, have)
        case Stage.ASKS_THEM | Stage.ASKS_ME:
            return _question()
        case Stage.SHOWN | Stage.GONE:
            heading = translate("Curtain", "Nothing is shown, and nothing was kept.")
            said = translate("Curtain", "Please give the screen back.")
            return CurtainWords(heading, said, "", translate("Curtain", "I have the screen again"))


def _answering(stop: str) -> CurtainWords:
    translate = QCoreApplication.translate
    said = translate(
        "Curtain",
        "They stand in no file until you have both agreed to look. Stopping, covering, "
        "locking or closing lets go of all of them. Leave out what you like.",
    )
    heading = translate("Curtain", "Your answers, for you alone")
    return CurtainWords(heading, said, stop, translate("Curtain", "I am done"))


def _question() -> CurtainWords:
    translate = QCoreApplication.translate
    return CurtainWords(
        translate("Curtain", "Do you want to look at both answers together?"),
        translate(
            "Curtain",
            "Only two times yes shows anything. A no lets go of the answers of both, and nobody "
            "has to say why.",
        ),
        translate("Curtain", "Rather not"),
        translate("Curtain", "Yes, let us look"),
    )
