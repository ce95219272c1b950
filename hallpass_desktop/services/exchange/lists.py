"""The short lists beside the records that leave with everything, each as the class it is kept as.

Whatever else stands in `meta` stays: what the vault is called, and the keys of an open session.
"""

from typing import Any

from hallpass_desktop.domain.on_this_day import Muted
from hallpass_desktop.domain.prompts import OWN_QUESTIONS
from hallpass_desktop.services import chart_marks, own_questions, own_words, templates
from hallpass_desktop.storage.looking_back import LEFT_OUT

LISTS: dict[str, type[Any]] = {
    templates.NAME: templates.Kept,
    OWN_QUESTIONS: own_questions.Kept,
    own_words.NAME: own_words.Kept,
    chart_marks.NAME: chart_marks.Kept,
    LEFT_OUT: Muted,
}
