"""What leaves the notebook, in whichever form, is what was ticked: canaries everywhere say so."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.summary import ItemChoice, Section, SummaryBody
from hallpass_desktop.domain.summary_rules import ITEM_KINDS, tickable
from hallpass_desktop.domain.summary_view import SummaryView
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print import html, markdown, odt
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.print.pdf import written
from hallpass_desktop.gui.print.typeset import typeset
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services import paper
from tests.gui.print import outside_tools as tools
from tests.trust.vault.canary_vault import MARK, canaries_in
from tests.trust.vault.ticking import Vaulted, canaries, choices, page_of

FORMS = ("pdf", "html", "markdown", "odt")
CANARY = re.compile(rf"{MARK}(?:\.\w+)+")


@pytest.fixture(scope="module")
def vaulted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vaulted]:
    yield from canaries(tmp_path_factory.mktemp("canaries"))


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need one."""


def forms(view: SummaryView, folder: Path) -> dict[str, set[str]]:
    """The canaries in each form, however deep: what other programs read, and all bytes in clear."""
    document = SummaryPaper(Vocabulary()).document(view, Paper.A4)
    pdf = folder / "Notebook.pdf"
    paper.save(pdf, written(typeset(document), Paper.A4))
    clear = tools.opened(pdf).decode("latin-1")
    told = tools.words(pdf) + clear + tools.facts(pdf).text
    return {
        "pdf": set(CANARY.findall(told)),
        "html": set(CANARY.findall(html.written(document).decode())),
        "markdown": set(CANARY.findall(markdown.written(document).decode().replace("\\", ""))),
        "odt": set(CANARY.findall(unpacked(odt.written(document)))),
    }


def unpacked(archive: bytes) -> str:
    """All that is in an archive, and the archive itself."""
    with ZipFile(BytesIO(archive)) as found:
        inside = b"".join(found.read(name) for name in found.namelist())
    return (archive + inside).decode("latin-1")


def on(view: SummaryView) -> set[str]:
    return {found for text in canaries_in(view) for found in CANARY.findall(text)}


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_every_form_has_the_canaries_that_were_ticked_and_no_other(
    vaulted: Vaulted, tmp_path: Path, data: st.DataObject
) -> None:
    view = page_of(vaulted, data.draw(choices(vaulted)))

    assert forms(view, tmp_path) == {form: on(view) for form in FORMS}


def test_every_field_that_can_be_ticked_stands_on_the_page(
    vaulted: Vaulted, tmp_path: Path
) -> None:
    mine = [page for page in vaulted.pages if page.name.endswith("mine.here")]
    items = [page for page in mine if page.kind in ITEM_KINDS]
    body = SummaryBody(
        weeks=8,
        sections=(Section.ITEMS,),
        items=tuple(ItemChoice(page.record, tickable(page.kind)) for page in items),
    )

    view = page_of(vaulted, body)

    assert len(on(view)) > 60
    for found in forms(view, tmp_path).values():
        assert on(view) - found == set()


def test_a_leak_is_noticed_in_every_form(vaulted: Vaulted, tmp_path: Path) -> None:
    view = page_of(vaulted, SummaryBody(weeks=8))
    leak = f"{MARK}.note.mine.here.text"

    found = forms(replace(view, questions=(leak,)), tmp_path)

    assert on(view) == set()
    assert found == {form: {leak} for form in FORMS}
