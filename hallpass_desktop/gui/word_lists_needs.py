"""What the codes of needs, requests and worksheets are called."""

from collections.abc import Mapping

from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

GROUPS: Table = {
    "closeness": QT_TRANSLATE_NOOP("Vocabulary", "Closeness"),
    "safety": QT_TRANSLATE_NOOP("Vocabulary", "Feeling secure"),
    "honesty": QT_TRANSLATE_NOOP("Vocabulary", "Honesty"),
    "freedom": QT_TRANSLATE_NOOP("Vocabulary", "Freedom"),
    "rest": QT_TRANSLATE_NOOP("Vocabulary", "Rest and the body"),
    "play": QT_TRANSLATE_NOOP("Vocabulary", "Play"),
    "respect": QT_TRANSLATE_NOOP("Vocabulary", "Respect"),
    "meaning": QT_TRANSLATE_NOOP("Vocabulary", "Meaning"),
    "fairness": QT_TRANSLATE_NOOP("Vocabulary", "Fairness"),
    "privacy": QT_TRANSLATE_NOOP("Vocabulary", "Privacy"),
}
#: Who can help to meet a need.
HELPERS: Table = {
    "me": QT_TRANSLATE_NOOP("Vocabulary", "Me"),
    "partner": QT_TRANSLATE_NOOP("Vocabulary", "My partner"),
    "friends": QT_TRANSLATE_NOOP("Vocabulary", "Friends"),
    "therapist": QT_TRANSLATE_NOOP("Vocabulary", "A therapist"),
}
#: After a number of times: "3 times a week".
PERIODS: Table = {
    "day": QT_TRANSLATE_NOOP("Vocabulary", "A day"),
    "week": QT_TRANSLATE_NOOP("Vocabulary", "A week"),
    "month": QT_TRANSLATE_NOOP("Vocabulary", "A month"),
}
#: What has become of a request.
STATES: Table = {
    "draft": QT_TRANSLATE_NOOP("Vocabulary", "Not asked yet"),
    "asked": QT_TRANSLATE_NOOP("Vocabulary", "Asked"),
    "agreed": QT_TRANSLATE_NOOP("Vocabulary", "Agreed"),
    "countered": QT_TRANSLATE_NOOP("Vocabulary", "Answered with another idea"),
    "declined": QT_TRANSLATE_NOOP("Vocabulary", "Not this time"),
}
#: Whether a request leaves room for a no.
NO_IS_FINE: Table = {
    "yes": QT_TRANSLATE_NOOP("Vocabulary", "Yes"),
    "no": QT_TRANSLATE_NOOP("Vocabulary", "No"),
}
#: What may lie below a wish.
BENEATH: Table = {
    "novelty": QT_TRANSLATE_NOOP("Vocabulary", "Something new"),
    "being_desired": QT_TRANSLATE_NOOP("Vocabulary", "Being wanted"),
    "freedom": QT_TRANSLATE_NOOP("Vocabulary", "Freedom"),
    "reassurance": QT_TRANSLATE_NOOP("Vocabulary", "Reassurance"),
    "growth": QT_TRANSLATE_NOOP("Vocabulary", "Finding out who I am"),
    "mismatch": QT_TRANSLATE_NOOP("Vocabulary", "Wanting a different amount of closeness"),
}
BENEATH_HINTS: Table = {
    "novelty": QT_TRANSLATE_NOOP("Vocabulary", "A change from what every day is like"),
    "being_desired": QT_TRANSLATE_NOOP("Vocabulary", "Somebody looking at you with interest"),
    "freedom": QT_TRANSLATE_NOOP("Vocabulary", "A choice that is only yours"),
    "reassurance": QT_TRANSLATE_NOOP("Vocabulary", "Knowing that you would be chosen again"),
    "growth": QT_TRANSLATE_NOOP("Vocabulary", "Trying a side of you that had no room"),
    "mismatch": QT_TRANSLATE_NOOP("Vocabulary", "More, less, or another kind than now"),
}
FIELDS: Table = {
    "about": QT_TRANSLATE_NOOP("Vocabulary", "In a few words"),
    "group": QT_TRANSLATE_NOOP("Vocabulary", "What it belongs to"),
    "importance": QT_TRANSLATE_NOOP("Vocabulary", "How much it matters"),
    "signs_met": QT_TRANSLATE_NOOP("Vocabulary", "How you notice that it is met"),
    "signs_unmet": QT_TRANSLATE_NOOP("Vocabulary", "How you notice that it is not"),
    "who_helps": QT_TRANSLATE_NOOP("Vocabulary", "Who can help"),
    "often_what": QT_TRANSLATE_NOOP("Vocabulary", "What it is about"),
    "often_mine": QT_TRANSLATE_NOOP("Vocabulary", "What you would like"),
    "often_theirs": QT_TRANSLATE_NOOP("Vocabulary", "What the other person would like"),
    "often_period": QT_TRANSLATE_NOOP("Vocabulary", "Counted by"),
    "often_middle": QT_TRANSLATE_NOOP("Vocabulary", "A middle that meets both"),
    "links": QT_TRANSLATE_NOOP("Vocabulary", "Linked with"),
    "when": QT_TRANSLATE_NOOP("Vocabulary", "When"),
    "how_often": QT_TRANSLATE_NOOP("Vocabulary", "How often"),
    "how_known": QT_TRANSLATE_NOOP("Vocabulary", "How we would know"),
    "no_is_fine": QT_TRANSLATE_NOOP("Vocabulary", "Whether a no is fine"),
    "state": QT_TRANSLATE_NOOP("Vocabulary", "How it stands"),
    "answer": QT_TRANSLATE_NOOP("Vocabulary", "What came back"),
    "look_again_on": QT_TRANSLATE_NOOP("Vocabulary", "Look again on"),
    "wish": QT_TRANSLATE_NOOP("Vocabulary", "The wish"),
    "beneath": QT_TRANSLATE_NOOP("Vocabulary", "What may be underneath"),
    "other_ways": QT_TRANSLATE_NOOP("Vocabulary", "Other ways to meet it"),
    "what_i_see": QT_TRANSLATE_NOOP("Vocabulary", "What you see now"),
}

#: The codes of each field that is answered with codes.
CHOICES: Mapping[str, Table] = {
    "group": GROUPS,
    "who_helps": HELPERS,
    "often_period": PERIODS,
    "state": STATES,
    "no_is_fine": NO_IS_FINE,
    "beneath": BENEATH,
}
