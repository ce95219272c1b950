"""What the gate asks, and what can be answered."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.private_gate import Aim, Freedom, Readiness
from hallpass_desktop.gui.stage.outcome_words import Offered


def freedoms() -> Offered:
    """Am I free to say no tonight?"""
    translate = QCoreApplication.translate
    return (
        (
            Freedom.YES,
            translate("GateWords", "Yes"),
            translate("GateWords", "You can still stop at any time."),
        ),
        (
            Freedom.NO,
            translate("GateWords", "No"),
            translate("GateWords", "It ends. The screen does not say why."),
        ),
        (
            Freedom.LET_END,
            translate("GateWords", "Start, and let it end by itself"),
            translate("GateWords", "After a few minutes it ends, as if time were up."),
        ),
    )


def readinesses() -> Offered:
    """How ready am I to talk now?"""
    translate = QCoreApplication.translate
    return (
        (Readiness.READY, translate("GateWords", "Ready"), ""),
        (Readiness.A_LITTLE, translate("GateWords", "A little"), ""),
        (Readiness.NOT_NOW, translate("GateWords", "Not right now"), ""),
    )


def aims() -> Offered:
    """What do I hope for?"""
    translate = QCoreApplication.translate
    return (
        (Aim.BE_HEARD, translate("GateWords", "To be heard"), ""),
        (Aim.COMFORT, translate("GateWords", "Comfort"), ""),
        (Aim.SOLVE, translate("GateWords", "To find a way"), ""),
        (Aim.DECIDE, translate("GateWords", "To decide something"), ""),
    )
