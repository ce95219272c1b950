"""Which topic of the guide fits where somebody is: by page, and by the kind that is written."""

from hallpass_desktop.domain.record import Kind

# Pages that are still to come stand here too, so that each has its topic from its first day.
TOPICS: dict[str, str] = {
    "today": "writing",
    "journal": "writing",
    "needs": "reasons",
    "check_in": "around-the-evening",
    "check_ins": "around-the-evening",
    "boundaries": "what-counts",
    "repair": "hurt",
    "together": "together",
    "summary": "bringing",
    "insights": "jealousy",
    "people": "talking",
    "trash": "writing",
    "settings": "limits",
    Kind.JEALOUSY: "jealousy",
    Kind.NOTE: "writing",
    Kind.NEED: "reasons",
    Kind.REQUEST: "hard-words",
    Kind.CHECK_IN: "around-the-evening",
    Kind.AGREEMENT: "what-counts",
    Kind.CLAUSE: "what-counts",
    Kind.GRID_ROW: "what-counts",
    Kind.WORKSHEET: "deciding",
    Kind.READINESS: "deciding",
    Kind.REPAIR_PLAN: "hurt",
    Kind.FIRST_EVENING: "hurt",
    Kind.STEP: "trust",
    Kind.EVALUATION: "trust",
    Kind.SET_OFF: "practices",
    Kind.SESSION: "together",
    Kind.ACTION_POINT: "opening-words",
    Kind.AFTERWORD: "hard-words",
    Kind.SUMMARY: "bringing",
    Kind.SCORE: "bringing",
}
ELSEWHERE = "practices"


def topic_for(place: str) -> str:
    """The topic for a page or a kind."""
    return TOPICS.get(place, ELSEWHERE)
