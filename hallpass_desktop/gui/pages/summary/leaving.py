"""The ways out of the notebook: a file or a printer, and a note of what left in either case."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import DiskFull, HallpassError
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.summary_manifest import manifest_lines
from hallpass_desktop.gui.pages.summary.making import Made
from hallpass_desktop.gui.pages.summary.preview import Preview
from hallpass_desktop.gui.pages.summary.save_sheet import Leaving, SaveSheet
from hallpass_desktop.gui.pages.summary.writing import SummaryWriting
from hallpass_desktop.gui.print import html, markdown, odt
from hallpass_desktop.gui.print.pdf import written
from hallpass_desktop.gui.print.printing import Printing, pages_drawn
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.services import paper
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.paths import NAME

ENDINGS = {
    SentForm.PDF: ".pdf",
    SentForm.HTML: ".html",
    SentForm.MARKDOWN: ".md",
    SentForm.ODT: ".odt",
}
WRITERS = {
    SentForm.HTML: html.written,
    SentForm.MARKDOWN: markdown.written,
    SentForm.ODT: odt.written,
}


@dataclass(slots=True)
class Going:
    """One copy on its way out."""

    form: SentForm
    made: Made
    sheet: SaveSheet
    leaving: Leaving = field(default_factory=Leaving)
    name: str = ""


class SummaryLeaving(QObject):
    """One copy at a time; what leaves is what stands on the page."""

    def __init__(
        self, context: AppContext, page: QWidget, preview: Preview, writing: SummaryWriting
    ) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._preview, self._writing = preview, writing
        self._going: Going | None = None
        self._printing: Printing | None = None
        self._printed: Made | None = None
        self.has_left = False

    def save_pdf(self) -> None:
        """Ask what is to be known before a PDF leaves."""
        self.save(SentForm.PDF)

    def save(self, form: SentForm) -> None:
        """Ask what is to be known before a copy of this form leaves."""
        self._preview.when_made(lambda made: self._ask(form, made))

    def print_it(self) -> None:
        """Hand the page to a printer."""
        self._preview.when_made(self._print)

    def _ask(self, form: SentForm, made: Made) -> None:
        today = self._context.clock.now().date()
        sheet = SaveSheet(
            self._page, self._title(form), self._context.tasks, today, can_lock=form is SentForm.PDF
        )
        self._going = Going(form, made, sheet)
        sheet.accepted.connect(self._on_saving_asked)
        sheet.open()

    def _title(self, form: SentForm) -> str:
        return {
            SentForm.PDF: self.tr("Save as PDF"),
            SentForm.HTML: self.tr("Save as a web page"),
            SentForm.MARKDOWN: self.tr("Save as Markdown"),
            SentForm.ODT: self.tr("Save as a text document"),
        }[form]

    def _on_saving_asked(self) -> None:
        going = self._going
        if going is None or not going.sheet.check():
            return
        going.leaving = going.sheet.leaving
        dialog = PlaceDialog(self._page.window(), self._context.paths.runtime)
        dialog.place_chosen.connect(self._on_place_chosen)
        day = self._context.clock.now().date().isoformat()
        dialog.ask_where_to_save(NAME, f"{NAME} {day}{ENDINGS[going.form]}")

    def _on_place_chosen(self, place: Path) -> None:
        going = self._going
        if going is None:
            return
        ending = ENDINGS[going.form]
        target = place if place.suffix == ending else place.with_name(place.name + ending)
        going.sheet.accept_button.set_busy(self.tr("Saving…"))
        self._context.tasks.run(
            _saver(going, target),
            context=going.sheet,
            done=self._on_saved,
            failed=self._on_not_saved,
        )

    def _on_saved(self, name: str) -> None:
        going, self._going = self._going, None
        if going is None:
            return
        going.name = name
        going.sheet.finish()
        self._note(going.form, going.made, going.leaving, name)
        self._context.shell.toast(self.tr("Saved: {name}").format(name=name))

    def _on_not_saved(self, error: HallpassError) -> None:
        if self._going is None:
            return
        full = self.tr("The disk is full, so nothing is saved there. Your notebook is fine.")
        other = self.tr("That place cannot be written to. Nothing was saved.")
        self._going.sheet.say(full if isinstance(error, DiskFull) else other)

    def _print(self, made: Made) -> None:
        if self._printing is None:
            self._printing = Printing(self._page.window(), self._context.paths.runtime)
            self._printing.printed.connect(self._on_printed)
        self._printed = made
        self._printing.ask(pages_drawn(made.pages), made.document.paper, len(made.pages))

    def _on_printed(self) -> None:
        made, self._printed = self._printed, None
        if made is not None:
            self._note(SentForm.PRINT, made, Leaving(), "")
        self._context.shell.toast(self.tr("The printer has it. It may keep a copy for a while."))

    def _note(self, form: SentForm, made: Made, leaving: Leaving, name: str) -> None:
        """Write down what left, once the choices it was made of are kept."""
        self.has_left = True
        self._writing.keep()
        context, record = self._context, self._writing.id
        lines = manifest_lines(made.view, context.words)
        sent = context.journal.sent

        def note() -> Changes:
            return sent.note(
                SentWhat.SUMMARY,
                form,
                for_whom=leaving.for_whom,
                name=name,
                lines=lines,
                is_closed=bool(leaving.password),
                record=record,
                remind_on=leaving.remind_on,
            )

        context.tasks.run(
            note, context=self, done=context.shell.announce, failed=context.shell.report
        )


def _saver(going: Going, target: Path) -> Callable[[], str]:
    """The work of writing one copy."""
    made, password = going.made, going.leaving.password

    def save() -> str:
        if going.form is SentForm.PDF:
            content = written(made.pages, made.document.paper)
            return paper.save(target, content, password)
        return paper.save_open(target, WRITERS[going.form](made.document))

    return save
