"""The rows of what locks the notebook unasked: a switch each, and what this system cannot tell."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.services.lock_reasons import Reason, Senses, is_chosen


class TriggerRows(QObject):
    """A switch that this system has no word for can still be set: the next computer may have it."""

    chosen = Signal(object, bool)  # Reason, whether it is on

    def __init__(self, switches: Mapping[Reason, Switch], context: AppContext) -> None:
        super().__init__(switches[Reason.SCREEN])
        self._switches = dict(switches)
        self._hints = {
            reason: switch.accessibleDescription() for reason, switch in switches.items()
        }
        self._context = context
        self.refresh()
        for switch in switches.values():
            switch.toggled.connect(self._on_toggled)

    def refresh(self) -> None:
        """Show what is chosen, and say what cannot be told here."""
        untold = _untold()
        for reason, switch in self._switches.items():
            switch.setChecked(is_chosen(reason, self._context.settings))
            is_told = _can_tell(self._context.senses, reason)
            switch.set_hint(self._hints[reason] if is_told else untold[reason])

    def _on_toggled(self, is_on: bool) -> None:
        for reason, switch in self._switches.items():
            if switch is self.sender():
                self.chosen.emit(reason, is_on)


def _can_tell(senses: Senses | None, reason: Reason) -> bool:
    return senses is None or senses.can_tell(reason)


def _untold() -> Mapping[Reason, str]:
    """What is said in place of the hint."""
    tr = QCoreApplication.translate
    where = "TriggerRows"
    return {
        Reason.SCREEN: tr(where, "This desktop may not say when its screen locks."),
        Reason.SLEEP: tr(
            where,
            "This system does not say when it goes to sleep. The notebook locks once it wakes.",
        ),
        Reason.SWITCH: tr(where, "This system does not say when somebody else signs in."),
        Reason.MINIMISED: tr(where, "This desktop does not say when a window is minimised."),
        Reason.BEHIND: tr(where, "This desktop does not say which window is in front."),
    }
