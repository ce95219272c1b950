"""What the codes of agreements, clauses and the grid are called."""

from collections.abc import Mapping

from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

#: What moves somebody towards an agreement.
MOTIVES: Table = {
    "curiosity": QT_TRANSLATE_NOOP("Vocabulary", "Curiosity"),
    "novelty": QT_TRANSLATE_NOOP("Vocabulary", "Something new"),
    "different_desire": QT_TRANSLATE_NOOP("Vocabulary", "Wanting a different amount"),
    "trying_openness": QT_TRANSLATE_NOOP("Vocabulary", "Trying what openness is like"),
    "honesty": QT_TRANSLATE_NOOP("Vocabulary", "Honesty instead of secrets"),
    "being_desired": QT_TRANSLATE_NOOP("Vocabulary", "Being wanted"),
    "freedom": QT_TRANSLATE_NOOP("Vocabulary", "Freedom"),
    "taking_pressure_out": QT_TRANSLATE_NOOP("Vocabulary", "Taking the pressure out of “what if”"),
    "distance": QT_TRANSLATE_NOOP("Vocabulary", "Distance between us"),
    "getting_even": QT_TRANSLATE_NOOP("Vocabulary", "Getting even"),
    "test": QT_TRANSLATE_NOOP("Vocabulary", "A test"),
}
STRUCTURES: Table = {
    "exclusive": QT_TRANSLATE_NOOP("Vocabulary", "Only the two of us, and it matters"),
    "open": QT_TRANSLATE_NOOP("Vocabulary", "Open, or with several people"),
    "undefined": QT_TRANSLATE_NOOP("Vocabulary", "Not named yet"),
}
CLAUSE_KINDS: Table = {
    "my_boundary": QT_TRANSLATE_NOOP("Vocabulary", "My boundary"),
    "our_agreement": QT_TRANSLATE_NOOP("Vocabulary", "Our agreement"),
    "request": QT_TRANSLATE_NOOP("Vocabulary", "A request"),
    "open_question": QT_TRANSLATE_NOOP("Vocabulary", "An open question"),
    "rule_for_you": QT_TRANSLATE_NOOP("Vocabulary", "A rule for you"),
}
TELL_WHEN: Table = {
    "before": QT_TRANSLATE_NOOP("Vocabulary", "Before"),
    "within": QT_TRANSLATE_NOOP("Vocabulary", "Within some hours"),
    "on_request": QT_TRANSLATE_NOOP("Vocabulary", "When asked"),
    "never": QT_TRANSLATE_NOOP("Vocabulary", "Not at all"),
}
TELL_HOW_MUCH: Table = {
    "none": QT_TRANSLATE_NOOP("Vocabulary", "Nothing"),
    "headline": QT_TRANSLATE_NOOP("Vocabulary", "One line"),
    "some": QT_TRANSLATE_NOOP("Vocabulary", "Some of it"),
    "all": QT_TRANSLATE_NOOP("Vocabulary", "All of it"),
}
#: Whom a clause covers.
COVERS: Table = {
    "me": QT_TRANSLATE_NOOP("Vocabulary", "Me"),
    "partner": QT_TRANSLATE_NOOP("Vocabulary", "My partner"),
    "us": QT_TRANSLATE_NOOP("Vocabulary", "Both of us"),
}
#: How a clause feels to read.
FEELS: Table = {
    "hard": QT_TRANSLATE_NOOP("Vocabulary", "Hard"),
    "uneasy": QT_TRANSLATE_NOOP("Vocabulary", "Uneasy"),
    "mixed": QT_TRANSLATE_NOOP("Vocabulary", "Mixed"),
    "all_right": QT_TRANSLATE_NOOP("Vocabulary", "All right"),
    "good": QT_TRANSLATE_NOOP("Vocabulary", "Good"),
}
#: What somebody answers to one row of the grid.
GRID_ANSWERS: Table = {
    "want": QT_TRANSLATE_NOOP("Vocabulary", "Want"),
    "willing": QT_TRANSLATE_NOOP("Vocabulary", "Willing"),
    "only_if": QT_TRANSLATE_NOOP("Vocabulary", "Only if …"),
    "not_now": QT_TRANSLATE_NOOP("Vocabulary", "Not now"),
    "no": QT_TRANSLATE_NOOP("Vocabulary", "No"),
    "unsure": QT_TRANSLATE_NOOP("Vocabulary", "Unsure"),
}
#: What the grid begins with.
BEHAVIOURS: Table = {
    "flirting": QT_TRANSLATE_NOOP("Vocabulary", "Flirting"),
    "dancing": QT_TRANSLATE_NOOP("Vocabulary", "Dancing close"),
    "messaging": QT_TRANSLATE_NOOP("Vocabulary", "Private messages"),
    "sexting": QT_TRANSLATE_NOOP("Vocabulary", "Sexting"),
    "kissing": QT_TRANSLATE_NOOP("Vocabulary", "Kissing"),
    "touching": QT_TRANSLATE_NOOP("Vocabulary", "Touching"),
    "grinding": QT_TRANSLATE_NOOP("Vocabulary", "Bodies close, clothes on"),
    "oral": QT_TRANSLATE_NOOP("Vocabulary", "Oral sex"),
    "intercourse": QT_TRANSLATE_NOOP("Vocabulary", "Intercourse"),
    "sleeping_over": QT_TRANSLATE_NOOP("Vocabulary", "Sleeping over"),
    "seeing_again": QT_TRANSLATE_NOOP("Vocabulary", "Seeing somebody again"),
    "feelings": QT_TRANSLATE_NOOP("Vocabulary", "Feelings growing"),
}
#: Where an agreement stands.
AGREEMENT_STATES: Table = {
    "draft": QT_TRANSLATE_NOOP("Vocabulary", "Draft"),
    "talked_through": QT_TRANSLATE_NOOP("Vocabulary", "Talked through"),
    "agreed": QT_TRANSLATE_NOOP("Vocabulary", "Agreed by both"),
    "paused": QT_TRANSLATE_NOOP("Vocabulary", "Paused"),
    "ended": QT_TRANSLATE_NOOP("Vocabulary", "Ended"),
}
FIELDS: Table = {
    "intention": QT_TRANSLATE_NOOP("Vocabulary", "What it is for"),
    "my_motives": QT_TRANSLATE_NOOP("Vocabulary", "What moves you"),
    "with_whom": QT_TRANSLATE_NOOP("Vocabulary", "With whom"),
    "their_motives": QT_TRANSLATE_NOOP("Vocabulary", "What moves the other person"),
    "structure": QT_TRANSLATE_NOOP("Vocabulary", "What you are to each other"),
    "structure_words": QT_TRANSLATE_NOOP("Vocabulary", "What you are, in your own words"),
    "what_counts": QT_TRANSLATE_NOOP("Vocabulary", "What counts as sex for you both"),
    "words": QT_TRANSLATE_NOOP("Vocabulary", "Words we mean"),
    "trial_until": QT_TRANSLATE_NOOP("Vocabulary", "On trial until"),
    "review_on": QT_TRANSLATE_NOOP("Vocabulary", "Look again on"),
    "kind": QT_TRANSLATE_NOOP("Vocabulary", "What kind it is"),
    "why": QT_TRANSLATE_NOOP("Vocabulary", "Why it matters"),
    "inside": QT_TRANSLATE_NOOP("Vocabulary", "An example of what is in it"),
    "outside": QT_TRANSLATE_NOOP("Vocabulary", "An example of what is not"),
    "tell_when": QT_TRANSLATE_NOOP("Vocabulary", "When it is told"),
    "tell_within_hours": QT_TRANSLATE_NOOP("Vocabulary", "Within how many hours"),
    "tell_how_much": QT_TRANSLATE_NOOP("Vocabulary", "How much is told"),
    "conditions": QT_TRANSLATE_NOOP("Vocabulary", "Under which conditions"),
    "covers": QT_TRANSLATE_NOOP("Vocabulary", "Whom it covers"),
    "first_if_broken": QT_TRANSLATE_NOOP("Vocabulary", "What happens first if it is broken"),
    "how_to_change": QT_TRANSLATE_NOOP("Vocabulary", "How it can be changed"),
    "feels_mine": QT_TRANSLATE_NOOP("Vocabulary", "How it feels to you"),
    "feels_theirs": QT_TRANSLATE_NOOP("Vocabulary", "How it feels to the other person"),
    "mine": QT_TRANSLATE_NOOP("Vocabulary", "Your answer"),
    "mine_if": QT_TRANSLATE_NOOP("Vocabulary", "Your answer, in words"),
    "theirs": QT_TRANSLATE_NOOP("Vocabulary", "The other person’s answer"),
    "theirs_if": QT_TRANSLATE_NOOP("Vocabulary", "The other person’s answer, in words"),
    "agreed": QT_TRANSLATE_NOOP("Vocabulary", "What you agreed"),
    #: A clause that a page touches, by how it went.
    "clause_kept": QT_TRANSLATE_NOOP("Vocabulary", "It was kept"),
    "clause_unclear": QT_TRANSLATE_NOOP("Vocabulary", "It was unclear"),
    "clause_broken": QT_TRANSLATE_NOOP("Vocabulary", "It was not kept"),
}

#: The codes of each field that is answered with codes.
CHOICES: Mapping[str, Table] = {
    "my_motives": MOTIVES,
    "their_motives": MOTIVES,
    "structure": STRUCTURES,
    "kind": CLAUSE_KINDS,
    "tell_when": TELL_WHEN,
    "tell_how_much": TELL_HOW_MUCH,
    "covers": COVERS,
    "feels_mine": FEELS,
    "feels_theirs": FEELS,
    "mine": GRID_ANSWERS,
    "theirs": GRID_ANSWERS,
}
