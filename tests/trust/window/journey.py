"""A day with the notebook that touches every part which could want to reach out."""

from tests.e2e.person import PASSPHRASE, Person


def lives_a_day(owner: Person, passphrase: str = PASSPHRASE) -> None:
    """Unlock, write, search, look at the settings and at the proof, lock, unlock, close."""
    owner.unlocks(passphrase)
    owner.writes_a_quick_note("quillfeather by the door")
    owner.searches_for("quillfeather")
    owner.sees_pages(1)
    owner.goes_to("settings")
    owner.clicks(id="privacy_section_button")
    owner.clicks(id="proof_button")
    owner.sees(id="attempt_hint", name_has="refused")
    owner.locks()
    owner.unlocks(passphrase)
    owner.quits()
