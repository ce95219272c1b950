"""What is said before a folder is chosen: for another notebook, or for a new one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.system.paths import VAULT_NAME


def explain_another(window: QWidget) -> Sheet:
    """Say which folder to look for."""
    translate = QCoreApplication.translate
    return Sheet.ask(
        window,
        translate("Places", "Open another notebook?"),
        translate(
            "Places",
            "Next you choose its folder, which is called {name}. Nothing in it is changed, and "
            "no list of notebooks is kept.",
        ).format(name=VAULT_NAME),
        translate("Places", "Choose its folder"),
        translate("Places", "Stay here"),
    )


def explain_new(window: QWidget) -> Sheet:
    """Say what will be made, and where."""
    translate = QCoreApplication.translate
    return Sheet.ask(
        window,
        translate("Places", "Make a new notebook?"),
        translate(
            "Places",
            "Next you choose a folder. The notebook is made inside it, as a folder called {name}; "
            "everything else there stays as it is, and so does the notebook you have now.",
        ).format(name=VAULT_NAME),
        translate("Places", "Choose a folder"),
        translate("Places", "Stay here"),
    )
