"""What somebody noted about a person, a line each."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.person import Person

LONGEST_NOTE = 240


def person_lines(person: Person) -> list[str]:
    """What they are there for, what they may hear, how to reach them; nothing for what is empty."""
    translate = QCoreApplication.translate
    said = (
        (translate("PersonCard", "There for: {words}"), person.good_for),
        (translate("PersonCard", "May hear: {words}"), person.may_tell),
        (translate("PersonCard", "To reach: {words}"), person.reach),
    )
    return [pattern.format(words=_short(words)) for pattern, words in said if words.strip()]


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_NOTE else f"{line[:LONGEST_NOTE].rstrip()}…"
