"""The editor of a page that can point at needs."""

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.need_links import NeedLinks
from hallpass_desktop.services.changes import Changes


class PointingEditor(EditorHost):
    """Looks after the links of its body."""

    _links: NeedLinks | None = None

    def with_links(self, body: BodyView) -> BodyView:
        """The same body, in which needs can be found, made and opened."""
        self._links = NeedLinks(self.context, body)
        return body

    def show_changes(self, changes: Changes) -> None:
        super().show_changes(changes)
        if self._links is not None and changes.touches(Kind.NEED):
            self._links.look_again()
