"""The words of what can be chosen on a stage; the codes are those of the journal."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.grid import Meeting
from hallpass_desktop.domain.outcome import CHANGE, CHANGE_IT, END, GO_ON, KEEP, STOP, TRY, Reply

Offered = tuple[tuple[str, str, str], ...]


def verdicts() -> Offered:
    """What both want of a clause."""
    translate = QCoreApplication.translate
    return (
        (KEEP, translate("OutcomeWords", "Keep it"), ""),
        (CHANGE, translate("OutcomeWords", "Change it"), ""),
        (TRY, translate("OutcomeWords", "Try it for a while"), ""),
        (END, translate("OutcomeWords", "End it"), ""),
    )


def look_backs() -> Offered:
    """How somebody wants to go on after something that was agreed."""
    translate = QCoreApplication.translate
    return (
        (GO_ON, translate("OutcomeWords", "Go on as it is"), ""),
        (CHANGE_IT, translate("OutcomeWords", "Change something"), ""),
        (STOP, translate("OutcomeWords", "Stop it"), ""),
    )


def replies() -> Offered:
    """What can be said to what was asked for."""
    translate = QCoreApplication.translate
    return (
        (Reply.YES, translate("OutcomeWords", "Yes"), ""),
        (Reply.ANOTHER_WAY, translate("OutcomeWords", "Yes, in another way"), ""),
        (Reply.NOT_NOW, translate("OutcomeWords", "Not now"), ""),
    )


def grid_answers() -> Offered:
    """What can be said to a row of the grid."""
    translate = QCoreApplication.translate
    return (
        ("want", translate("OutcomeWords", "Want"), ""),
        ("willing", translate("OutcomeWords", "Willing"), ""),
        ("only_if", translate("OutcomeWords", "Only if …"), ""),
        ("not_now", translate("OutcomeWords", "Not now"), ""),
        ("no", translate("OutcomeWords", "No"), ""),
        ("unsure", translate("OutcomeWords", "Unsure"), ""),
    )


def done_values() -> Offered:
    """How much of a step was done, by whoever does it."""
    translate = QCoreApplication.translate
    return (
        ("", translate("OutcomeWords", "No mark"), ""),
        ("1", translate("OutcomeWords", "Done in part"), ""),
        ("2", translate("OutcomeWords", "Done"), ""),
    )


def felt_values() -> Offered:
    """How much of a step was felt, by the hurt person."""
    translate = QCoreApplication.translate
    return (
        ("", translate("OutcomeWords", "No mark"), ""),
        ("0", translate("OutcomeWords", "Nothing of it"), ""),
        ("1", translate("OutcomeWords", "A little of it"), ""),
        ("2", translate("OutcomeWords", "Much of it"), ""),
        ("3", translate("OutcomeWords", "All of it"), ""),
    )


def meetings() -> Offered:
    """How two answers stand beside each other; nobody is asked to give way."""
    translate = QCoreApplication.translate
    talk = translate("OutcomeWords", "To talk about")
    return (
        (Meeting.BOTH, translate("OutcomeWords", "You meet here"), ""),
        (Meeting.NEITHER, translate("OutcomeWords", "Not for either of you"), ""),
        (Meeting.TO_TALK_ABOUT, talk, ""),
        (Meeting.DIFFER, talk, ""),
        (Meeting.OPEN, translate("OutcomeWords", "Left open"), ""),
    )


def said(offered: Offered, code: str | None) -> str:
    """The words of an answer."""
    return next((words for known, words, _ in offered if known == code), "")
