"""An answer of any kind in words, as it is read by somebody who did not give it."""

from datetime import date

from hallpass_desktop.domain.jealousy import Attempt, Feeling
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.worksheet import Beneath
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.reading_form import chosen_said

BELIEFS = frozenset({"story_belief", "fuller_belief"})


def answer_said(field: str, value: object, tools: Tools) -> str:
    """The answer as one text; nothing for an answer that is not there."""
    if isinstance(value, Moment):
        return locale_text.happened(value, tools.now().date())
    if isinstance(value, date):
        return locale_text.long_date(value)
    if isinstance(value, int):
        return locale_text.percent(value) if field in BELIEFS else tools.words.strength(value)
    if isinstance(value, tuple):
        return ", ".join(_item_said(field, each, tools) for each in value)
    return tools.words.choice(field, value) if isinstance(value, str) else ""


def name_of(item: object) -> str:
    """The code or own word of one chosen thing."""
    if isinstance(item, Feeling):
        return item.name
    return item.what if isinstance(item, Attempt | Beneath) else str(item)


def _item_said(field: str, item: object, tools: Tools) -> str:
    if not isinstance(item, str | Feeling | Attempt | Beneath):
        return chosen_said(field, item, tools.words)
    name = tools.words.choice(field, name_of(item))
    rating = _rating(item)
    if rating is not None:
        return f"{name} {locale_text.number(rating)}"
    if isinstance(item, Attempt) and item.helped is not None:
        return f"{name} {tools.words.helped(item.helped)}"
    return name


def _rating(item: object) -> int | None:
    if isinstance(item, Feeling):
        return item.strength
    return item.how_true if isinstance(item, Beneath) else None
