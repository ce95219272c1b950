"""The editor of a repair plan."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.pointing import PointingEditor
from hallpass_desktop.gui.editors.repair_questions import REPAIR_PLAN


class RepairPlanEditor(PointingEditor):
    """Can be left at any answer; nothing in it asks anybody to go on."""

    questions = "repair_plan"

    def make_body(self, answers: Answers) -> BodyView:
        return self.with_links(FormBody(self, answers, self.tools, REPAIR_PLAN))
