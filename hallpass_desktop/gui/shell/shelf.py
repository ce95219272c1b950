"""The pages of an open notebook, made when they are first wanted and kept until it locks."""

from collections.abc import Iterator

from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.page import Page
from hallpass_desktop.gui.pages.registry import page_class
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.place import Place, untouched
from hallpass_desktop.gui.widgets.fold import Fold


class Shelf:
    """Pages by their code. What came along from before is theirs once they are made."""

    def __init__(self, frame: Frame, context: AppContext, carried: Place, fold: Fold) -> None:
        self._frame = frame
        self._context = context
        self._carried = carried
        self._made: dict[str, Page] = {}
        self.fold = fold

    def __iter__(self) -> Iterator[Page]:
        return iter(self._made.values())

    def made(self, code: str) -> Page | None:
        """A page that has been wanted before, or None."""
        return self._made.get(code)

    def page(self, code: str) -> Page:
        """A page of the registry. Raises KeyError for one that does not exist."""
        if code not in self._made:
            self._make(code)
        return self._made[code]

    def drafts(self) -> tuple[tuple[str, Draft], ...]:
        """What every page holds that may not be on disk, those not looked at yet included."""
        own = ((code, draft) for code, page in self._made.items() for draft in page.drafts())
        return (*own, *untouched(self._carried.drafts, self._made))

    def standings(self) -> tuple[tuple[str, object], ...]:
        """How every page stands, those not looked at yet included."""
        own = ((code, page.standing()) for code, page in self._made.items())
        return (*own, *untouched(self._carried.standings, self._made))

    def _make(self, code: str) -> None:
        page = page_class(code)(self._context)
        page.setObjectName(f"{code}_page")
        page.set_fold(self.fold)
        self._frame.add_page(page)
        self._made[code] = page
        for draft in (draft for owner, draft in self._carried.drafts if owner == code):
            page.take_up(draft)
        page.stand(self._carried.standing(code))
