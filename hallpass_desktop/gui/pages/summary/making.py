"""The page of a summary, made on the worker: from what was chosen to lines on paper."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.identity import NameWords, identity_hints
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.roles import may_still_name
from hallpass_desktop.domain.summary import MOST_PAGES, Preset, RoleFor, SummaryBody
from hallpass_desktop.domain.summary_view import SummaryView
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Density, Document, Paper
from hallpass_desktop.gui.print.fitting import fitted
from hallpass_desktop.gui.print.typeset import Page
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.steps import Steps

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.journal import Journal


@dataclass(frozen=True, slots=True, repr=False)
class Made(Discreet):
    """What stands on the page now, and what of it could tell who somebody is."""

    body: SummaryBody
    view: SummaryView
    document: Document
    pages: tuple[Page, ...]
    most: int | None
    is_over: bool
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Maker:
    """The words of the language in use; everything else comes with the summary."""

    words: Vocabulary
    names: NameWords
    usual: Paper

    def made(self, journal: "Journal", body: SummaryBody, of: RecordId | None) -> Steps[Made]:
        """The page for these choices of one summary, a little at a time."""
        view = yield from journal.summaries.view(body, of)
        yield
        return self.from_view(body, view)

    def from_view(self, body: SummaryBody, view: SummaryView) -> Made:
        """The page of a view, as closely set as it has to be."""
        paper = Paper(body.paper) if body.paper in set(Paper) else self.usual
        summary = SummaryPaper(self.words)

        def make(density: Density) -> Document:
            return summary.document(view, paper, density)

        most = MOST_PAGES[Preset(body.preset)] if body.preset in set(Preset) else None
        fit = fitted(make, most)
        found = tuple(self._found(fit.document.text, view.roles, body.prepared_by))
        return Made(body, view, fit.document, fit.pages, most, fit.is_over, found)

    def _found(self, text: str, roles: Iterable[RoleFor], own: str) -> Iterable[str]:
        """Words of the page that may tell who somebody is, each once."""
        hints = (hint.word for hint in identity_hints(text, self.names))
        seen: dict[str, str] = {}
        for word in (*hints, *may_still_name(text, roles)):
            if folded(word) != folded(own):
                seen.setdefault(folded(word), word)
        return seen.values()
