"""The editor of a page that can point at needs, and touch clauses."""

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.clause_links import ClauseLinks
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.need_links import NeedLinks
from hallpass_desktop.services.changes import Changes


class PointingEditor(EditorHost):
    """Looks after the links of its body."""

    _links: NeedLinks | None = None
    _clauses: ClauseLinks | None = None

    def with_links(self, body: BodyView) -> BodyView:
        """The same body, in which needs and clauses can be found and opened."""
        self._links = NeedLinks(self.context, body)
        self._clauses = ClauseLinks(self.context, body)
        return body

    def show_changes(self, changes: Changes) -> None:
        super().show_changes(changes)
        if self._links is not None and changes.touches(Kind.NEED):
            self._links.look_again()
        if self._clauses is not None and changes.touches(Kind.CLAUSE):
            self._clauses.look_again()
