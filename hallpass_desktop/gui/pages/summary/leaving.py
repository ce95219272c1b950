"""The ways out of the notebook: a file or a printer, and a note of what left in either case."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import DiskFull, HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.summary_manifest import manifest_lines
from hallpass_desktop.gui.pages.summary.making import Made
from hallpass_desktop.gui.pages.summary.preview import Preview
from hallpass_desktop.gui.pages.summary.save_sheet import Leaving, SaveSheet
from hallpass_desktop.gui.pages.summary.writing import SummaryWriting
from hallpass_desktop.gui.pages.telling import tell_left
from hallpass_desktop.gui.print import html, markdown, odt
from hallpass_desktop.gui.print.pdf import written
from hallpass_desktop.gui.print.printing import Printing, pages_drawn
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.services import paper
from hallpass_desktop.services.sent import Left, left
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
    """One copy on its way out: of which summary, and what was said about it."""

    form: SentForm
    made: Made
    record: RecordId | None
    leaving: Leaving = field(default_factory=Leaving)


class SummaryLeaving(QObject):
    """One copy at a time; what leaves is what stands on the page."""

    def __init__(
        self, context: AppContext, page: QWidget, preview: Preview, writing: SummaryWriting
    ) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._preview, self._writing = preview, writing
        self._going: Going | None = None
        self._sheet: SaveSheet | None = None
        self._printing: Printing | None = None
        self.has_left = False

    def save_pdf(self) -> None:
        """Ask what is to be known before a PDF leaves."""
        self.save(SentForm.PDF)

    def save(self, form: SentForm) -> None:
        """Ask what is to be known before a copy of this form leaves."""
        self._when_made(lambda made: self._ask(form, made))

    def print_it(self) -> None:
        """Hand the page to a printer."""
        self._when_made(self._print)

    def _when_made(self, then: Callable[[Made], None]) -> None:
        """With all that was typed and ticked, a moment ago as well."""
        self._preview.when_made(self._writing.body, self._writing.id, then)

    def _ask(self, form: SentForm, made: Made) -> None:
        today = self._context.clock.now().date()
        sheet = SaveSheet(
            self._page, self._title(form), self._context.tasks, today, can_lock=form is SentForm.PDF
        )
        self._going, self._sheet = Going(form, made, self._writing.id), sheet
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
        going, sheet = self._going, self._sheet
        if going is None or sheet is None or not sheet.check():
            return
        going.leaving = sheet.leaving
        dialog = PlaceDialog(self._page.window(), self._context.paths.runtime)
        dialog.place_chosen.connect(self._on_place_chosen)
        day = self._context.clock.now().date().isoformat()
        dialog.ask_where_to_save(NAME, f"{NAME} {day}{ENDINGS[going.form]}")

    def _on_place_chosen(self, place: Path) -> None:
        going, sheet = self._going, self._sheet
        if going is None or sheet is None or not sheet.is_open:
            return
        ending = ENDINGS[going.form]
        target = place if place.suffix == ending else place.with_name(place.name + ending)
        if target != place and target.exists():  # the dialog asked about another name
            said = self.tr("There is a file called {name} already. Choose another name.")
            sheet.say(said.format(name=target.name))
            return
        sheet.accept_button.set_busy(self.tr("Saving…"))
        self._writing.keep()
        self._context.tasks.run(
            lambda: self._save(going, target),
            context=self,
            done=self._on_saved,
            failed=self._on_not_saved,
        )

    def _on_saved(self, gone: Left) -> None:
        if self._sheet is not None and self._sheet.is_open:
            self._sheet.finish()
        self._going = self._sheet = None
        self._context.shell.toast(self.tr("Saved: {name}").format(name=gone.name))
        self._tell(gone)

    def _on_not_saved(self, error: HallpassError) -> None:
        full = self.tr("The disk is full, so nothing is saved there. Your notebook is fine.")
        other = self.tr("That place cannot be written to. Nothing was saved.")
        said = full if isinstance(error, DiskFull) else other
        if self._sheet is not None and self._sheet.is_open:
            self._sheet.say(said)
        else:
            self._context.shell.toast(said)

    def _print(self, made: Made) -> None:
        if self._printing is None:
            self._printing = Printing(self._page.window(), self._context.paths.runtime)
            self._printing.printed.connect(self._on_printed)
        self._going = Going(SentForm.PRINT, made, self._writing.id)
        self._printing.ask(pages_drawn(made.pages), made.document.paper, len(made.pages))

    def _on_printed(self) -> None:
        going, self._going = self._going, None
        self._context.shell.toast(self.tr("The printer has it. It may keep a copy for a while."))
        if going is None:
            return
        self._writing.keep()
        self._context.tasks.run(
            lambda: self._noted(going, ""),
            context=self,
            done=self._tell,
            failed=self._context.shell.report,
        )

    def _tell(self, gone: Left) -> None:
        self.has_left = True
        tell_left(self._context.shell, gone)

    def _save(self, going: Going, target: Path) -> Left:
        """On the worker: written and noted as one job, whatever becomes of the page meanwhile."""
        return self._noted(going, _saved(going, target))

    def _noted(self, going: Going, name: str) -> Left:
        """On the worker: write down what left, once the choices it was made of are kept."""
        context, said = self._context, going.leaving
        if context.vault.is_read_only:
            return Left(name)
        return left(
            name,
            lambda: context.journal.sent.note(
                SentWhat.SUMMARY,
                going.form,
                for_whom=said.for_whom,
                name=name,
                lines=manifest_lines(going.made.view, context.words),
                is_closed=bool(said.password),
                record=going.record,
                remind_on=said.remind_on,
            ),
        )


def _saved(going: Going, target: Path) -> str:
    """Write one copy, and answer its name."""
    made = going.made
    if going.form is SentForm.PDF:
        content = written(made.pages, made.document.paper)
        return paper.save(target, content, going.leaving.password)
    return paper.save_open(target, WRITERS[going.form](made.document))
