"""Above a part of an agreement that is written on or read: that it is paused."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.record import Record
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.agreements import pause_said
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.services.agreements import Agreement

_SIDE, _GAP = 24, 12


class PauseNotice(QWidget):
    """Not there at all while the agreement is not paused."""

    def __init__(self, parent: QWidget, context: AppContext, record: Record) -> None:
        super().__init__(parent)
        self._context = context
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.px(each) for each in (_SIDE, _GAP, _SIDE, _GAP)))
        self.banner = Banner(self)
        self.banner.setObjectName("pause_banner")
        self.banner.closed.connect(self.hide)
        column.addWidget(self.banner)
        self.hide()
        self._agreement = record.parent or record.id
        self.look_again()

    def look_again(self) -> None:
        """Say how it is now."""
        agreements, agreement = self._context.journal.agreements, self._agreement
        self._context.tasks.run(
            lambda: agreements.read(agreement) if agreements.log(agreement) else None,
            context=self,
            done=self._show,
            failed=self._context.shell.report,
        )

    def _show(self, agreement: Agreement | None) -> None:
        if agreement is None:  # nothing was done to it yet
            return
        said = pause_said(agreement, self._context.clock.now().date())
        self.banner.set_words(said)
        self.setVisible(bool(said))
