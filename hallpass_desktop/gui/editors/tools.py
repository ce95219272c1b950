"""What every part of an editor is given: words, prompts, and the date of today."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.gui.editors.known_people import KnownPeople
from hallpass_desktop.gui.spelling.spell_check import SpellCheck
from hallpass_desktop.gui.spelling.spell_walk import SpellWalk
from hallpass_desktop.gui.spelling.spelling import Spelling
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.system.content import Content


@dataclass(frozen=True, slots=True)
class Prompt:
    """The words of one field; all but the label may be empty."""

    label: str
    placeholder: str = ""
    help: str = ""
    example: str = ""
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class Tools:
    """Words and prompts in one language, and the local time."""

    words: Vocabulary
    content: Content
    now: Callable[[], datetime]
    page: str = "jealousy"  # where the questions of this kind of record stand in the content
    people: KnownPeople | None = None  # who may be meant by a name, where one can be changed
    spelling: Spelling | None = None

    @property
    def prompts(self) -> Mapping[str, str]:
        """The questions and prompts of this kind of record, by dotted name."""
        return self.content.texts(self.page)

    def check_spelling(self, edit: WritingEdit) -> None:
        """Mark and tell what no dictionary knows in a field, where the notebook checks spelling."""
        if self.spelling is not None:
            SpellCheck(edit, self.spelling)
            SpellWalk(edit, self.spelling)

    def prompt(self, field: str) -> Prompt:
        """The prompts of one field; a field without any is called by its name in lists."""
        said = self.prompts
        key = f"field.{field}"
        return Prompt(
            label=said.get(f"{key}.label") or self.words.field(field),
            placeholder=said.get(f"{key}.placeholder", ""),
            help=said.get(f"{key}.help", ""),
            example=said.get(f"{key}.example", ""),
            low=said.get(f"{key}.low", ""),
            high=said.get(f"{key}.high", ""),
        )

    def say(self, key: str) -> str:
        """One text of the page by its dotted name. Raises KeyError for another."""
        return self.prompts[key]
