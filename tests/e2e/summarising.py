"""What walks through a summary have in common: a notebook with a few pages, and the way out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.person import PARTNER
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome

PASSWORD = "three warm lamps"
COATS = JealousyBody(
    title="Quillwort the coats",
    what_happened="Sam laughed by the door, brackenmost.",
    story="That I am easy to leave, larkspurn.",
    strength_before=7,
    strength_now=4,
)
TRAIN = JealousyBody(
    title="Fennelish the train", what_happened="No word, tamarindle.", strength_before=8
)
CANARIES = ["Quillwort", "brackenmost", "larkspurn", "Fennelish", "tamarindle"]


@contextmanager
def journal_of(ready: ReadyHome) -> Iterator[Journal]:
    """The notebook, opened for a moment while the app is not running."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        yield Journal(vault, SystemClock())
    finally:
        vault.close()


def has_pages(ready: ReadyHome) -> None:
    """A partner and two hard moments."""
    with journal_of(ready) as journal:
        journal.people.keep(journal.people.new("Sam", PARTNER))
        _keep(journal, TRAIN, 5)
        _keep(journal, COATS, 2)


def kept_summary(ready: ReadyHome) -> SummaryBody:
    """What is on the disk of the summary that has not left yet."""
    with journal_of(ready) as journal:
        journal.settle()  # as unlocking does
        body = journal.summaries.current().record.body
        assert isinstance(body, SummaryBody)
        return body


def comes_to_it(owner: Person, preset: str = "two_pages") -> None:
    """Go to the page by its key, and begin in this way."""
    owner.opens_the_notebook()
    owner.presses("ctrl+8")
    owner.activates(id=f"{preset}_segment")
    owner.sees(id="wants_1_edit")


def takes_the_title(owner: Person, name: str) -> None:
    """Tick a page of the journal, and of its fields the title alone."""
    owner.activates(id="item_check", name_has=name)
    owner.activates(id="item_look_button")
    owner.activates(id="item_field_check", name="Title")
    owner.activates(id="accept_button", name="Put it on the page")
    owner.sees(id="paper_view", name_has="page")


def saves_it(owner: Person, file: Path, password: str = PASSWORD) -> None:
    """Ask for a PDF with a password, and type where it is to go."""
    owner.activates(id="save_pdf_button")
    owner.sees(id="save_summary_sheet")
    owner.types(password)
    owner.writes_into(password, within="file_password_again_field", id="edit")
    owner.activates(id="accept_button", name="Choose a place")
    owner.sees(id="fileNameEdit")
    owner.types(str(file))
    owner.presses("Return")


def _keep(journal: Journal, body: Body, days_ago: int) -> None:
    kind = next(kind for kind, cls in BODIES.items() if isinstance(body, cls))
    happened = Moment.at(SystemClock().now().astimezone() - timedelta(days=days_ago))
    draft = journal.begin(Kind(kind), happened=happened)
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
