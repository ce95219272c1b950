"""The editor of a repair plan."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.page_links import PageLinks
from hallpass_desktop.gui.editors.pointing import PointingEditor
from hallpass_desktop.gui.editors.repair_questions import REPAIR_PLAN
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.noted_pages import KINDS


class RepairPlanEditor(PointingEditor):
    """Can be left at any answer; nothing in it asks anybody to go on."""

    questions = "repair_plan"

    _pages: PageLinks | None = None

    def make_body(self, answers: Answers) -> BodyView:
        body = self.with_links(FormBody(self, answers, self.tools, REPAIR_PLAN))
        self._pages = PageLinks(self.context, body)
        return body

    def show_changes(self, changes: Changes) -> None:
        super().show_changes(changes)
        if self._pages is not None and any(changes.touches(kind) for kind in KINDS):
            self._pages.look_again()
