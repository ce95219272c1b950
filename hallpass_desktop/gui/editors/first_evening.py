"""The editor of a first evening: from "it just happened" to a short page, one thing at a time."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.evening_plans import EveningPlans
from hallpass_desktop.gui.editors.first_evening_questions import FIRST_EVENING
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.screen import QuestionScreen
from hallpass_desktop.gui.editors.screens import ScreensBody
from hallpass_desktop.gui.editors.talk_offers import TALK_WORDS, TalkOffers


class FirstEveningEditor(EditorHost):
    """Can be left at any screen; nothing in it asks anybody to go on."""

    questions = "first_evening"

    def make_body(self, answers: Answers) -> BodyView:
        self._plans = EveningPlans(self.context, self)
        self.header.set_slowing(is_offered=False)  # the way to it stands below, on every screen
        body = ScreensBody(self, answers, self.tools, FIRST_EVENING)
        body.people_asked.connect(self._on_people_asked)
        body.plan_asked.connect(self._on_plan_asked)
        body.screen_made.connect(self._on_screen_made)
        body.begin()
        return body

    def _on_people_asked(self) -> None:
        self.context.shell.go_to("people")

    def _on_plan_asked(self) -> None:
        self.let_go(self._begin_plan)

    def _begin_plan(self) -> None:
        if self.answers is not None:
            self._plans.begin(self.answers.id)

    def _on_screen_made(self, screen: QuestionScreen) -> None:
        field = screen.fields.editor(TALK_WORDS)
        if field is not None and self.answers is not None:
            screen.fields.insert_after(
                TALK_WORDS, TalkOffers(screen.fields, field, self.answers, self.tools)
            )
