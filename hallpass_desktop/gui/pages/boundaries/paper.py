"""An agreement on paper: pages come from the worker, and leave only when somebody says so."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import DiskFull, HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.agreement_paper import AgreementPaper
from hallpass_desktop.gui.models.agreements import AgreementView
from hallpass_desktop.gui.pages.boundaries.paper_sheet import PaperSheet
from hallpass_desktop.gui.pages.telling import tell_left
from hallpass_desktop.gui.print.document import Document
from hallpass_desktop.gui.print.pdf import written
from hallpass_desktop.gui.print.printing import Printing, pages_drawn
from hallpass_desktop.gui.print.rendering import rendered
from hallpass_desktop.gui.print.typeset import Page, typeset
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.services import paper
from hallpass_desktop.services.sent import Left, left
from hallpass_desktop.system.paths import NAME

ENDING = ".pdf"


class Made(NamedTuple):
    """The pages of a document and how they look."""

    document: Document
    pages: tuple[Page, ...]
    images: tuple[QImage, ...]


@dataclass(frozen=True, slots=True)
class Going:
    """One copy on its way out: the pages, and what was said about them when it was asked for."""

    form: SentForm
    made: Made
    lines: tuple[str, ...]
    agreement: RecordId | None
    is_closed: bool


class PaperWay(QObject):
    """One sheet at a time; what is printed and saved are the pages that stand on it."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._sheet: PaperSheet | None = None
        self._offer: AgreementPaper | None = None
        self._made: Made | None = None
        self._waiting: Callable[[], None] | None = None
        self._printing: Printing | None = None
        self._printed: Going | None = None
        self._saving: PaperSheet | None = None  # only while it is open
        self._agreement: RecordId | None = None

    def open(self, view: AgreementView) -> None:
        """Ask what is to go on paper."""
        if view.agreement is None:
            return
        today = self._context.clock.now().date()
        offer = AgreementPaper(view, view.agreement, self._context.words, today)
        self._offer, self._made, self._waiting = offer, None, None
        self._agreement = view.agreement.id
        sheet = PaperSheet(self._page, offer.offered(self._texts()))
        sheet.chosen_changed.connect(self._make)
        sheet.accepted.connect(self._on_saving_asked)
        sheet.printing_asked.connect(self._on_printing_asked)
        sheet.closed.connect(self._on_closed)
        self._sheet = sheet
        sheet.open()
        self._make()

    def _on_closed(self) -> None:
        self._sheet = self._saving = self._waiting = None

    def _texts(self) -> dict[str, str]:
        return dict(self._context.content.texts("agreement"))

    def _make(self) -> None:
        """Lay out what is ticked now, and show it; only the latest wish is fulfilled."""
        sheet, offer = self._sheet, self._offer
        if sheet is None or offer is None:
            return
        document = offer.document(sheet.chosen, self._texts())
        width, ratio = sheet.paper.width(), sheet.paper.devicePixelRatioF()
        self._made = None

        def make() -> Made:
            pages = typeset(document)
            return Made(document, pages, rendered(pages, width, ratio))

        self._context.tasks.run(
            make, context=sheet, done=self._show, lane=Lane.SEARCH, key="agreement_paper"
        )

    def _show(self, made: Made) -> None:
        self._made = made
        if self._sheet is not None:
            self._sheet.show_pages(made.images, made.document)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _on_printing_asked(self) -> None:
        if self._made is None:  # ticked a moment ago
            self._waiting = self._on_printing_asked
            return
        if self._printing is None:
            self._printing = Printing(self._page.window(), self._context.paths.runtime)
            self._printing.printed.connect(self._on_printed)
        made = self._made
        self._printed = self._going(SentForm.PRINT, made)
        self._printing.ask(pages_drawn(made.pages), made.document.paper, len(made.pages))

    def _on_printed(self) -> None:
        going, self._printed = self._printed, None
        self._context.shell.toast(self.tr("The printer has it. It may keep a copy for a while."))
        if going is None:
            return
        self._context.tasks.run(
            lambda: self._noted(going, ""),
            context=self,
            done=self._tell,
            failed=self._context.shell.report,
        )

    def _on_saving_asked(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        if self._made is None:
            self._waiting = self._on_saving_asked
            return
        if not paper.can_close(sheet.passphrase):
            sheet.closing.show_error(self.tr("That is longer than a PDF can take."))
            return
        dialog = PlaceDialog(self._page.window(), self._context.paths.runtime)
        dialog.place_chosen.connect(self._on_place_chosen)
        dialog.ask_where_to_save(NAME, f"{NAME}{ENDING}")

    def _on_place_chosen(self, place: Path) -> None:
        sheet, made = self._sheet, self._made
        if sheet is None or made is None:
            return
        target = place if place.suffix else place.with_suffix(ENDING)
        going, passphrase = self._going(SentForm.PDF, made, sheet.passphrase), sheet.passphrase
        self._saving = sheet
        sheet.accept_button.set_busy(self.tr("Saving…"))
        self._context.tasks.run(
            lambda: self._save(going, target, passphrase),
            context=self,
            done=self._on_saved,
            failed=self._on_not_saved,
        )

    def _on_saved(self, gone: Left) -> None:
        if self._saving is not None:
            self._saving.finish()
        self._context.shell.toast(self.tr("Saved: {name}").format(name=gone.name))
        self._tell(gone)

    def _tell(self, gone: Left) -> None:
        tell_left(self._context.shell, gone)

    def _on_not_saved(self, error: HallpassError) -> None:
        full = self.tr("The disk is full, so the PDF is not saved. Your notebook is fine.")
        other = self.tr("That place cannot be written to. Nothing was saved.")
        said = full if isinstance(error, DiskFull) else other
        if self._saving is None:  # closed while it was being saved
            self._context.shell.toast(said)
            return
        self._saving.accept_button.set_ready()
        self._saving.say(said)

    def _going(self, form: SentForm, made: Made, passphrase: str = "") -> Going:
        """What is to be noted of a copy, by the names under which its lines were ticked."""
        lines: tuple[str, ...] = ()
        if self._sheet is not None and self._offer is not None:
            chosen, offered = self._sheet.chosen, self._offer.offered(self._texts())
            lines = tuple(each.name for each in offered if each.code in chosen)
        return Going(form, made, lines, self._agreement, is_closed=bool(passphrase))

    def _save(self, going: Going, target: Path, passphrase: str) -> Left:
        """On the worker: written and noted as one job, whatever becomes of the sheet meanwhile."""
        pdf = written(going.made.pages, going.made.document.paper)
        return self._noted(going, paper.save(target, pdf, passphrase))

    def _noted(self, going: Going, name: str) -> Left:
        """On the worker: write down what left."""
        if self._context.vault.is_read_only:
            return Left(name)
        sent = self._context.journal.sent
        return left(
            name,
            lambda: sent.note(
                SentWhat.AGREEMENT,
                going.form,
                name=name,
                lines=going.lines,
                is_closed=going.is_closed,
                record=going.agreement,
            ),
        )
