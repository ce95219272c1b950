"""The question before two copies are taken apart again: what comes back, and what goes."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.proven_sheet import ProvenSheet
from hallpass_desktop.gui.shell.door import Door
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.services.merge_back import Before

NAMES, LONGEST_NAME = 3, 40


class MergeBackSheet(ProvenSheet):
    """Names the pages that were written in since; they are only in the folder put aside then."""

    def __init__(
        self,
        anchor: QWidget,
        context: AppContext,
        before: Before,
        when: str,
        door: Door | None = None,
    ) -> None:
        super().__init__(anchor, context, door)
        self.setObjectName("merge_back_sheet")
        self.set_words(
            self.tr("Take it back?"), "\n\n".join((self._back(when), self._going(before)))
        )
        self.set_actions(self.tr("Take it back"), self.tr("Leave it as it is"))
        self.field = Field(self.box, self.tr("Your passphrase"))
        self.field.setObjectName("passphrase_field")
        self.field.set_secret(True)
        self.field.submitted.connect(self.accept_button.click)
        self.body.addWidget(self.field)
        self.set_first_focus(self.field.edit)
        self.ask_in(self.field, self.tr("That is not the passphrase. Nothing has changed."))

    @property
    def typed(self) -> str:
        """The passphrase."""
        return self.field.text()

    def _back(self, when: str) -> str:
        said = self.tr(
            "The notebook becomes what it was just before: {when}. Then it locks. As it is now, it"
            " stays in a folder beside that one."
        )
        return said.format(when=when)

    def _going(self, before: Before) -> str:
        """What is not in the notebook afterwards, beside what came from the other copy."""
        rest = self.tr("Tags, dates and marks are as before, and what was deleted is back.")
        if not before.written:
            return f"{self.tr('No page was written in since.')} {rest}"
        count = len(before.written)
        said = self.tr("Written in since, and not in it then: %n page(s) ({names}).", "", count)
        return f"{said.format(names=self._names(before))} {rest}"

    def _names(self, before: Before) -> str:
        words = self._context.words
        names = [
            f"“{row.title or row.preview[:LONGEST_NAME] or words.kind(row.kind)}”"
            for row in before.rows[:NAMES]
        ]
        is_all = len(names) == len(before.written)
        return locale_text.listed(names if is_all else [*names, "…"])
