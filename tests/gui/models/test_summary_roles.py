"""A name is a role wherever it can stand on the page of a summary."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.body import reworded
from hallpass_desktop.domain.insight import Tally
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.summary import RoleFor
from hallpass_desktop.domain.summary_rules import ITEM_KINDS, tickable
from hallpass_desktop.domain.summary_view import FieldShown, ItemShown, SetOffShown, SummaryView
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.print.summaries import DAYS, full_of
from tests.trust.vault.canary_vault import filled

NAME = "Quillwort"
ROLES = (RoleFor(NAME, "Thimble"),)


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Words are translated."""


def said(view: SummaryView) -> str:
    return SummaryPaper(Vocabulary()).document(view, Paper.A4).text


def pages() -> Iterator[ItemShown]:
    """One of each kind, with the name in every text that somebody typed."""
    for kind in sorted(ITEM_KINDS):
        body = reworded(filled(BODIES[kind], kind), _named)
        fields = tuple(FieldShown(name, getattr(body, name)) for name in tickable(kind))
        yield ItemShown(kind, DAYS.last, body.title, fields=fields)


def _named(text: str) -> str:
    return f"{NAME} {text}"


def everywhere() -> SummaryView:
    """The name in all that a person can have written; who prepared it stays by name."""
    chosen = SetOffShown("tender", Tally(NAME, 3))
    view = full_of(NAME)
    return replace(
        view,
        prepared_by="",
        set_offs=(*view.set_offs, chosen),
        items=(*view.items, *pages()),
    )


def test_it_stands_nowhere_once_it_has_a_role() -> None:
    assert NAME not in said(replace(everywhere(), roles=ROLES))


def test_each_place_has_the_role_instead() -> None:
    kept = said(everywhere())

    assert kept.count(NAME) > 100
    assert said(replace(everywhere(), roles=ROLES)).count("Thimble") == kept.count(NAME)
