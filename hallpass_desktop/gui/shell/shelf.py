"""The pages of an open notebook, made once and kept until it locks.

A page is made in steps: at once when somebody wants it, or ahead of that, a step at a time.
"""

from collections.abc import Iterator

from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.page import Page
from hallpass_desktop.gui.pages.registry import PAGES, import_ahead, page_class
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.place import Place, untouched
from hallpass_desktop.gui.shell.rehearsal import rehearse
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.settings import Settings


class Shelf:
    """Pages by their code. What came along from before is theirs once they are made."""

    def __init__(self, frame: Frame, context: AppContext, carried: Place, fold: Fold) -> None:
        self._frame = frame
        self._context = context
        self._carried = carried
        self._made: dict[str, Page] = {}
        self._making: dict[str, Iterator[None]] = {}
        self._missed: dict[str, Changes] = {}  # by pages that are begun and not yet told anything
        self._wanted = ""  # what somebody waits for
        self.fold = fold

    def __iter__(self) -> Iterator[Page]:
        return iter(self._made.values())

    def made(self, code: str) -> Page | None:
        """A page that has been wanted before, or None."""
        return self._made.get(code)

    def page(self, code: str) -> Page:
        """A page of the registry. Raises KeyError for one that does not exist."""
        self._wanted = code
        for _ in self._steps_to(code):
            continue
        self._wanted = ""
        return self._made[code]

    def note(self, changes: Changes) -> None:
        """Something was written; a page in the making is told once it can look again."""
        self._missed = {code: missed | changes for code, missed in self._missed.items()}

    def make_ahead(self) -> Iterator[None]:
        """Make every page that is not there yet, in steps that may be far apart."""
        yield from import_ahead()
        for spec in PAGES:
            if spec.code not in self._made:
                yield from self._steps_to(spec.code)
                yield

    def drafts(self) -> tuple[tuple[str, Draft], ...]:
        """What every page holds that may not be on disk, those not looked at yet included."""
        own = ((code, draft) for code, page in self._made.items() for draft in page.drafts())
        return (*own, *untouched(self._carried.drafts, self._made))

    def standings(self) -> tuple[tuple[str, object], ...]:
        """How every page stands, those not looked at yet included."""
        own = ((code, page.standing()) for code, page in self._made.items())
        return (*own, *untouched(self._carried.standings, self._made))

    def _steps_to(self, code: str) -> Iterator[None]:
        """What is left to do for a page; one that was begun ahead goes on where it stands."""
        if code not in self._making:
            self._making[code] = self._make(code)
        return self._making[code]

    def _make(self, code: str) -> Iterator[None]:
        page = page_class(code)(self._context, self._frame.stage)
        page.setObjectName(f"{code}_page")
        page.hide()
        settings, self._missed[code] = self._context.settings, Changes()
        yield
        yield from page.parts()
        yield
        page.set_fold(self.fold)
        self._made[code] = page
        self._tell_what_it_missed(code, settings)
        for draft in (draft for owner, draft in self._carried.drafts if owner == code):
            page.take_up(draft)
        page.stand(self._carried.standing(code))
        yield
        for _ in rehearse(page, self._frame.stage.size()):
            if self._wanted == code:
                break
            yield
        self._frame.add_page(page)

    def _tell_what_it_missed(self, code: str, settings: Settings) -> None:
        """Bring a page up to date that was begun with these settings, perhaps a while ago."""
        page, missed = self._made[code], self._missed.pop(code)
        if self._context.settings is not settings:
            page.show_settings(self._context.settings)
        if missed:
            page.show_changes(missed)
