"""A writer's own words as they stand in a summary: with roles instead of aliases."""

from hallpass_desktop.domain.body import Body, reworded
from hallpass_desktop.domain.roles import with_roles
from hallpass_desktop.domain.summary import RoleFor


class Names:
    """Knows in the end whether any name was replaced."""

    def __init__(self, roles: tuple[RoleFor, ...]) -> None:
        self._roles = roles
        self.has_replaced = False

    def said(self, text: str) -> str:
        """The words without blanks around them, and without the aliases."""
        plain = text.strip()
        found = with_roles(plain, self._roles) if self._roles else plain
        self.has_replaced = self.has_replaced or found != plain
        return found

    def chosen(self, code: str, shown: str) -> str:
        """What a choice is called; only one that is somebody's own word can hold a name."""
        return self.said(shown) if shown == code else shown

    def on(self, body: Body) -> Body:
        """A page with every text that was typed said so."""
        return reworded(body, self._kept) if self._roles else body

    def _kept(self, text: str) -> str:
        return self.said(text) if text.strip() else text
