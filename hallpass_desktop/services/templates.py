"""Templates of free notes: kept in the vault, changed, removed, and taken back."""

from dataclasses import dataclass, replace

from hallpass_desktop.domain.body import TEXT_LIMIT
from hallpass_desktop.domain.errors import NotFound, TextTooLong
from hallpass_desktop.domain.templates import Template
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.own_list import OwnList
from hallpass_desktop.services.undo import Undo

NAME = "templates"


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the row."""

    templates: tuple[Template, ...] = ()


class Templates:
    """A person's own; those of the app lie in its content."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._list = OwnList(desk, NAME, Kept, Undo.TEMPLATE)

    def every(self) -> tuple[Template, ...]:
        """All of them by name."""
        return tuple(sorted(self._list.read().templates, key=lambda each: each.name.casefold()))

    def keep(self, name: str, text: str) -> Changes:
        """Keep a new one. Raises TextTooLong."""
        new = _checked(Template(self._desk.new_id()).called(name, text))
        return self._put((*self._list.read().templates, new))

    def change(self, template_id: str, name: str, text: str) -> Changes:
        """Give one another name and other words. Raises NotFound and TextTooLong."""
        before = self._read(template_id)
        after = _checked(before.called(name, text))
        kept = self._list.read().templates
        return self._put(tuple(after if each == before else each for each in kept))

    def remove(self, template_id: str) -> Changes:
        """Let one go; notes that were begun from it stay. Raises NotFound."""
        before = self._read(template_id)
        return self._put(tuple(each for each in self._list.read().templates if each != before))

    def _read(self, template_id: str) -> Template:
        for each in self._list.read().templates:
            if each.id == template_id:
                return each
        raise NotFound

    def _put(self, templates: tuple[Template, ...]) -> Changes:
        return self._list.put(replace(self._list.read(), templates=templates))


def _checked(template: Template) -> Template:
    if len(template.text) > TEXT_LIMIT:
        raise TextTooLong("text", TEXT_LIMIT)
    return template
