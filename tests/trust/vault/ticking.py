"""Summaries of a journal full of canaries: any choice of any of it, and what was chosen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hypothesis import strategies as st

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import ItemChoice, RoleFor, Section, SummaryBody
from hallpass_desktop.domain.summary_choices import NAMED
from hallpass_desktop.domain.summary_rules import ITEM_KINDS, tickable
from hallpass_desktop.domain.summary_view import SummaryView
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import create
from tests.builders import HOME
from tests.fakes import QUICK_KDF, FakeClock
from tests.trust.vault.canary_vault import MARK, Page, canaries_in, pages

MARKED = "text"  # the one field that the other person marked on each page of theirs
WRITTEN = (".mine.here", ".ours.here")  # an agreement may be of both
PARTS = {
    Section.AGREEMENT: Kind.AGREEMENT,
    Section.REPAIR: Kind.REPAIR_PLAN,
    Section.NEEDS: Kind.NEED,
    Section.SCORES: Kind.SCORE,
}


@dataclass(frozen=True)
class Vaulted:
    journal: Journal
    pages: tuple[Page, ...]

    def of(self, kind: Kind) -> tuple[Page, ...]:
        return tuple(page for page in self.pages if page.kind is kind)


def canaries(folder: Path) -> Iterator[Vaulted]:
    """One such journal, for as long as it is looked at."""
    clock = FakeClock(datetime(2026, 3, 1, 21, 10, tzinfo=HOME))
    vault = create(
        folder / "Notebook.vault", "coat queue moss lantern", None, kdf=QUICK_KDF, clock=clock
    )
    journal = Journal(vault, clock)
    found = pages(journal)
    for page in found:
        if ".theirs." in page.name and MARKED in tickable(page.kind):
            journal.mark_by_them(page.record, [MARKED])
    yield Vaulted(journal, found)
    vault.close()


def page_of(vaulted: Vaulted, body: SummaryBody) -> SummaryView:
    return whole(vaulted.journal.summaries.view(body))


@st.composite
def choices(draw: st.DrawFn, vaulted: Vaulted) -> SummaryBody:
    """Any sections, any pages of any kind, any of their fields, and fields there are none of."""
    items = tuple(
        ItemChoice(
            page.record,
            tuple(draw(st.lists(st.sampled_from([*tickable(page.kind), "none"]), unique=True))),
        )
        for page in draw(st.lists(st.sampled_from(vaulted.pages), max_size=12, unique=True))
    )
    return SummaryBody(
        weeks=8,
        sections=tuple(draw(st.lists(st.sampled_from(list(Section)), unique=True))),
        wants=("own.wants",),
        items=items,
        roles=(RoleFor("own.alias", "own.role"),),
        agreements=draw(_parts(vaulted, Kind.AGREEMENT)),
        plans=draw(_parts(vaulted, Kind.REPAIR_PLAN)),
        needs=draw(_parts(vaulted, Kind.NEED)),
        scores=draw(_parts(vaulted, Kind.SCORE)),
    )


def _parts(vaulted: Vaulted, kind: Kind) -> st.SearchStrategy[tuple[str, ...]]:
    """Most of them of the kind that belongs there, for a tick that fits is what could slip by."""
    fitting = st.sampled_from([page.record for page in vaulted.of(kind)])
    others = st.sampled_from([page.record for page in vaulted.pages])
    return st.lists(fitting | others, max_size=12).map(tuple)


def ticked(vaulted: Vaulted, body: SummaryBody) -> set[str]:
    """The canaries that were chosen, by the names of pages and fields alone."""
    found = set[str]()
    by_id = {page.record: page for page in vaulted.pages}
    for item in body.items if body.has(Section.ITEMS) else ():
        page = by_id[item.record]  # type: ignore[index]  # a choice names a record by its text
        if page.is_trashed or page.kind not in ITEM_KINDS:
            continue
        if ".mine." in page.name:
            found |= {f"{MARK}.{page.name}.{name}" for name in item.fields}
        if ".theirs." in page.name and MARKED in item.fields:
            found.add(f"{MARK}.{page.name}.{MARKED}")
    for section, kind in PARTS.items():
        chosen = getattr(body, NAMED[section])
        for page in (each for each in vaulted.of(kind) if each.name.endswith(WRITTEN)):
            if body.has(section) and page.record in chosen:
                found |= {f"{MARK}.{page.name}.{name}" for name in ("title", "stand")}
    return found


def strangers(vaulted: Vaulted, body: SummaryBody, view: SummaryView) -> set[str]:
    """The canaries on a page that nobody chose; what lies inside a field answers for the field."""
    chosen = ticked(vaulted, body)
    return {
        text
        for text in canaries_in(view)
        if not any(text == each or text.startswith(f"{each}.") for each in chosen)
    }
