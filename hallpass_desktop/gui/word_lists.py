"""The one table of what each stored code is called; translated when it is looked up in words.py."""

from collections.abc import Mapping

from hallpass_desktop.gui import (
    word_lists_agreements,
    word_lists_check_ins,
    word_lists_evaluations,
    word_lists_first_evening,
    word_lists_needs,
    word_lists_readiness,
    word_lists_repair,
    word_lists_session,
    word_lists_set_off,
    word_lists_steps,
    word_lists_summary,
)
from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

#: Feelings, as a chip says them.
FEELINGS: Table = {
    "jealous": QT_TRANSLATE_NOOP("Vocabulary", "Jealous"),
    "afraid": QT_TRANSLATE_NOOP("Vocabulary", "Afraid"),
    "sad": QT_TRANSLATE_NOOP("Vocabulary", "Sad"),
    "angry": QT_TRANSLATE_NOOP("Vocabulary", "Angry"),
    "ashamed": QT_TRANSLATE_NOOP("Vocabulary", "Ashamed"),
    "lonely": QT_TRANSLATE_NOOP("Vocabulary", "Lonely"),
    "left_out": QT_TRANSLATE_NOOP("Vocabulary", "Left out"),
    "envious": QT_TRANSLATE_NOOP("Vocabulary", "Envious"),
    "hurt": QT_TRANSLATE_NOOP("Vocabulary", "Hurt"),
    "tense": QT_TRANSLATE_NOOP("Vocabulary", "Tense"),
    "confused": QT_TRANSLATE_NOOP("Vocabulary", "Confused"),
    "numb": QT_TRANSLATE_NOOP("Vocabulary", "Numb"),
    "longing": QT_TRANSLATE_NOOP("Vocabulary", "Full of longing"),
    "excited": QT_TRANSLATE_NOOP("Vocabulary", "Excited"),
    "glad": QT_TRANSLATE_NOOP("Vocabulary", "Glad"),
    "relieved": QT_TRANSLATE_NOOP("Vocabulary", "Relieved"),
    "tender": QT_TRANSLATE_NOOP("Vocabulary", "Tender"),
}
#: The same feelings after the words "I feel ...".
FEELINGS_SAID: Table = {
    "jealous": QT_TRANSLATE_NOOP("Vocabulary", "jealous"),
    "afraid": QT_TRANSLATE_NOOP("Vocabulary", "afraid"),
    "sad": QT_TRANSLATE_NOOP("Vocabulary", "sad"),
    "angry": QT_TRANSLATE_NOOP("Vocabulary", "angry"),
    "ashamed": QT_TRANSLATE_NOOP("Vocabulary", "ashamed"),
    "lonely": QT_TRANSLATE_NOOP("Vocabulary", "lonely"),
    "left_out": QT_TRANSLATE_NOOP("Vocabulary", "left out"),
    "envious": QT_TRANSLATE_NOOP("Vocabulary", "envious"),
    "hurt": QT_TRANSLATE_NOOP("Vocabulary", "hurt"),
    "tense": QT_TRANSLATE_NOOP("Vocabulary", "tense"),
    "confused": QT_TRANSLATE_NOOP("Vocabulary", "confused"),
    "numb": QT_TRANSLATE_NOOP("Vocabulary", "numb"),
    "longing": QT_TRANSLATE_NOOP("Vocabulary", "full of longing"),
    "excited": QT_TRANSLATE_NOOP("Vocabulary", "excited"),
    "glad": QT_TRANSLATE_NOOP("Vocabulary", "glad"),
    "relieved": QT_TRANSLATE_NOOP("Vocabulary", "relieved"),
    "tender": QT_TRANSLATE_NOOP("Vocabulary", "tender"),
}
BODY_PLACES: Table = {
    "chest": QT_TRANSLATE_NOOP("Vocabulary", "Chest"),
    "stomach": QT_TRANSLATE_NOOP("Vocabulary", "Stomach"),
    "throat": QT_TRANSLATE_NOOP("Vocabulary", "Throat"),
    "jaw": QT_TRANSLATE_NOOP("Vocabulary", "Jaw"),
    "face": QT_TRANSLATE_NOOP("Vocabulary", "Face"),
    "shoulders": QT_TRANSLATE_NOOP("Vocabulary", "Shoulders"),
    "hands": QT_TRANSLATE_NOOP("Vocabulary", "Hands"),
    "legs": QT_TRANSLATE_NOOP("Vocabulary", "Legs"),
    "head": QT_TRANSLATE_NOOP("Vocabulary", "Head"),
    "everywhere": QT_TRANSLATE_NOOP("Vocabulary", "Everywhere"),
}
#: What made somebody easier to hurt that day.
TENDER_REASONS: Table = {
    "poor_sleep": QT_TRANSLATE_NOOP("Vocabulary", "Poor sleep"),
    "hunger": QT_TRANSLATE_NOOP("Vocabulary", "Hunger"),
    "alone": QT_TRANSLATE_NOOP("Vocabulary", "Being alone"),
    "ill": QT_TRANSLATE_NOOP("Vocabulary", "Feeling ill"),
    "stress": QT_TRANSLATE_NOOP("Vocabulary", "Stress"),
    "alcohol": QT_TRANSLATE_NOOP("Vocabulary", "Alcohol"),
    "anniversary": QT_TRANSLATE_NOOP("Vocabulary", "A day that means something"),
}
JEALOUSY_KINDS: Table = {
    "losing_you": QT_TRANSLATE_NOOP("Vocabulary", "Losing you"),
    "left_out": QT_TRANSLATE_NOOP("Vocabulary", "Being left out"),
    "compared": QT_TRANSLATE_NOOP("Vocabulary", "Being compared"),
    "replaced": QT_TRANSLATE_NOOP("Vocabulary", "Being replaced"),
    "rule_broken": QT_TRANSLATE_NOOP("Vocabulary", "A rule broken"),
    "habit": QT_TRANSLATE_NOOP("Vocabulary", "Habit"),
    "not_sure": QT_TRANSLATE_NOOP("Vocabulary", "Not sure"),
}
POINTS_TO: Table = {
    "safety": QT_TRANSLATE_NOOP("Vocabulary", "Safety"),
    "attention": QT_TRANSLATE_NOOP("Vocabulary", "Attention"),
    "reassurance": QT_TRANSLATE_NOOP("Vocabulary", "Reassurance"),
    "being_replaced": QT_TRANSLATE_NOOP("Vocabulary", "Being replaced"),
    "closeness": QT_TRANSLATE_NOOP("Vocabulary", "Closeness"),
    "fairness": QT_TRANSLATE_NOOP("Vocabulary", "Fairness"),
    "honesty": QT_TRANSLATE_NOOP("Vocabulary", "Honesty"),
    "rest": QT_TRANSLATE_NOOP("Vocabulary", "Rest"),
}
POINTS_TO_HINTS: Table = {
    "safety": QT_TRANSLATE_NOOP("Vocabulary", "Knowing what to expect"),
    "attention": QT_TRANSLATE_NOOP("Vocabulary", "Being noticed"),
    "reassurance": QT_TRANSLATE_NOOP("Vocabulary", "Hearing that we are all right"),
    "being_replaced": QT_TRANSLATE_NOOP("Vocabulary", "A fear, not a forecast"),
    "closeness": QT_TRANSLATE_NOOP("Vocabulary", "Feeling near to you"),
    "fairness": QT_TRANSLATE_NOOP("Vocabulary", "The same room for both"),
    "honesty": QT_TRANSLATE_NOOP("Vocabulary", "Hearing it from you"),
    "rest": QT_TRANSLATE_NOOP("Vocabulary", "Being worn out"),
}
#: The same in the middle of "because ... matters to me".
POINTS_TO_SAID: Table = {
    "safety": QT_TRANSLATE_NOOP("Vocabulary", "knowing what to expect"),
    "attention": QT_TRANSLATE_NOOP("Vocabulary", "being noticed"),
    "reassurance": QT_TRANSLATE_NOOP("Vocabulary", "hearing that we are all right"),
    "being_replaced": QT_TRANSLATE_NOOP("Vocabulary", "keeping my place with you"),
    "closeness": QT_TRANSLATE_NOOP("Vocabulary", "feeling near to you"),
    "fairness": QT_TRANSLATE_NOOP("Vocabulary", "having the same room for both of us"),
    "honesty": QT_TRANSLATE_NOOP("Vocabulary", "hearing it from you"),
    "rest": QT_TRANSLATE_NOOP("Vocabulary", "getting some rest"),
}
#: How something that was agreed stands after this moment.
CLAUSE_STATES: Table = {
    "kept": QT_TRANSLATE_NOOP("Vocabulary", "Kept"),
    "unclear": QT_TRANSLATE_NOOP("Vocabulary", "Unclear"),
    "broken": QT_TRANSLATE_NOOP("Vocabulary", "Not kept"),
    "none": QT_TRANSLATE_NOOP("Vocabulary", "Nothing agreed"),
}
TRIED: Table = {
    "breathing": QT_TRANSLATE_NOOP("Vocabulary", "Breathing slowly"),
    "walk": QT_TRANSLATE_NOOP("Vocabulary", "A walk"),
    "asked_for_hug": QT_TRANSLATE_NOOP("Vocabulary", "Asking for a hug"),
    "said_from_i": QT_TRANSLATE_NOOP("Vocabulary", "Saying it from “I”"),
    "wrote": QT_TRANSLATE_NOOP("Vocabulary", "Writing"),
    "talked": QT_TRANSLATE_NOOP("Vocabulary", "Talking"),
    "waited": QT_TRANSLATE_NOOP("Vocabulary", "Waiting"),
    "distraction": QT_TRANSLATE_NOOP("Vocabulary", "Doing something else"),
    "slept": QT_TRANSLATE_NOOP("Vocabulary", "Sleeping"),
}

#: The steps of the guided page, as the list of steps names them.
STEPS: Table = {
    "happened": QT_TRANSLATE_NOOP("Vocabulary", "What happened"),
    "strength": QT_TRANSLATE_NOOP("Vocabulary", "How strong it was"),
    "feelings": QT_TRANSLATE_NOOP("Vocabulary", "Feelings"),
    "body": QT_TRANSLATE_NOOP("Vocabulary", "In your body"),
    "story": QT_TRANSLATE_NOOP("Vocabulary", "The story you tell yourself"),
    "points_to": QT_TRANSLATE_NOOP("Vocabulary", "What it may be pointing to"),
    "ask": QT_TRANSLATE_NOOP("Vocabulary", "What you did, and what to ask for"),
    "now": QT_TRANSLATE_NOOP("Vocabulary", "How strong it is now"),
}
#: The same steps after "Next:" on a button, as short as they can be.
NEXT_STEPS: Table = {
    "strength": QT_TRANSLATE_NOOP("Vocabulary", "how strong"),
    "feelings": QT_TRANSLATE_NOOP("Vocabulary", "feelings"),
    "body": QT_TRANSLATE_NOOP("Vocabulary", "in your body"),
    "story": QT_TRANSLATE_NOOP("Vocabulary", "the story"),
    "points_to": QT_TRANSLATE_NOOP("Vocabulary", "what it points to"),
    "ask": QT_TRANSLATE_NOOP("Vocabulary", "what to ask for"),
    "now": QT_TRANSLATE_NOOP("Vocabulary", "how strong now"),
}

#: The fields of records, as search hits, comparisons and the sharing sheet name them.
FIELDS: Table = {
    "title": QT_TRANSLATE_NOOP("Vocabulary", "Title"),
    "text": QT_TRANSLATE_NOOP("Vocabulary", "Text"),
    "tags": QT_TRANSLATE_NOOP("Vocabulary", "Tags"),
    "picture_words": QT_TRANSLATE_NOOP("Vocabulary", "Pictures"),
    "happened": QT_TRANSLATE_NOOP("Vocabulary", "Date"),
    "what_happened": QT_TRANSLATE_NOOP("Vocabulary", "What happened"),
    "strength_before": QT_TRANSLATE_NOOP("Vocabulary", "How strong it was"),
    "camera": QT_TRANSLATE_NOOP("Vocabulary", "What a camera would have seen"),
    "tender": QT_TRANSLATE_NOOP("Vocabulary", "What made it easier to be hurt"),
    "body_places": QT_TRANSLATE_NOOP("Vocabulary", "In the body"),
    "body_words": QT_TRANSLATE_NOOP("Vocabulary", "What it was like in the body"),
    "feelings": QT_TRANSLATE_NOOP("Vocabulary", "Feelings"),
    "story": QT_TRANSLATE_NOOP("Vocabulary", "The story"),
    "story_belief": QT_TRANSLATE_NOOP("Vocabulary", "Belief in the story"),
    "speaks_for": QT_TRANSLATE_NOOP("Vocabulary", "What speaks for it"),
    "speaks_against": QT_TRANSLATE_NOOP("Vocabulary", "What speaks against it"),
    "fuller_view": QT_TRANSLATE_NOOP("Vocabulary", "A fuller view"),
    "fuller_belief": QT_TRANSLATE_NOOP("Vocabulary", "Belief in the story afterwards"),
    "old_echo": QT_TRANSLATE_NOOP("Vocabulary", "An old echo"),
    "jealousy_kinds": QT_TRANSLATE_NOOP("Vocabulary", "What kind it was"),
    "points_to": QT_TRANSLATE_NOOP("Vocabulary", "What it may be pointing to"),
    "matters": QT_TRANSLATE_NOOP("Vocabulary", "What matters here"),
    "clause": QT_TRANSLATE_NOOP("Vocabulary", "Something agreed"),
    "clause_words": QT_TRANSLATE_NOOP("Vocabulary", "Which part of what was agreed"),
    "urge": QT_TRANSLATE_NOOP("Vocabulary", "The urge"),
    "did": QT_TRANSLATE_NOOP("Vocabulary", "What was done"),
    "tried": QT_TRANSLATE_NOOP("Vocabulary", "What was tried"),
    "ask": QT_TRANSLATE_NOOP("Vocabulary", "What to ask for"),
    "imagine": QT_TRANSLATE_NOOP("Vocabulary", "What is imagined"),
    "not_because": QT_TRANSLATE_NOOP("Vocabulary", "Not because"),
    "but_because": QT_TRANSLATE_NOOP("Vocabulary", "But because"),
    "sentence": QT_TRANSLATE_NOOP("Vocabulary", "The sentence, in own words"),
    "two_truths": QT_TRANSLATE_NOOP("Vocabulary", "The two truths, in own words"),
    "strength_now": QT_TRANSLATE_NOOP("Vocabulary", "How strong it is now"),
    "strength_later": QT_TRANSLATE_NOOP("Vocabulary", "How strong it was later"),
    "later_words": QT_TRANSLATE_NOOP("Vocabulary", "Looking back"),
    **word_lists_needs.FIELDS,
    **word_lists_check_ins.FIELDS,
    **word_lists_agreements.FIELDS,
    **word_lists_readiness.FIELDS,
    **word_lists_repair.FIELDS,
    **word_lists_steps.FIELDS,
    **word_lists_evaluations.FIELDS,
    **word_lists_first_evening.FIELDS,
    **word_lists_set_off.FIELDS,
    **word_lists_session.FIELDS,
    **word_lists_summary.FIELDS,
}

#: The codes of each field that is answered with codes.
CHOICES: Mapping[str, Table] = {
    "feelings": FEELINGS,
    "body_places": BODY_PLACES,
    "tender": TENDER_REASONS,
    "jealousy_kinds": JEALOUSY_KINDS,
    "points_to": POINTS_TO,
    "clause": CLAUSE_STATES,
    "tried": TRIED,
    **word_lists_needs.CHOICES,
    **word_lists_check_ins.CHOICES,
    **word_lists_agreements.CHOICES,
    **word_lists_readiness.CHOICES,
    **word_lists_repair.CHOICES,
    **word_lists_steps.CHOICES,
    **word_lists_evaluations.CHOICES,
    **word_lists_first_evening.CHOICES,
    **word_lists_set_off.CHOICES,
    **word_lists_session.CHOICES,
}

#: A few more words for a choice, where there are any.
CHOICE_HINTS: Mapping[str, Table] = {
    "points_to": POINTS_TO_HINTS,
    "beneath": word_lists_needs.BENEATH_HINTS,
}

#: How well a passphrase holds.
PASSPHRASE: Table = {
    "too_short": QT_TRANSLATE_NOOP("Vocabulary", "Too short"),
    "weak": QT_TRANSLATE_NOOP("Vocabulary", "Weak"),
    "fair": QT_TRANSLATE_NOOP("Vocabulary", "Fair"),
    "strong": QT_TRANSLATE_NOOP("Vocabulary", "Strong"),
    "very_strong": QT_TRANSLATE_NOOP("Vocabulary", "Very strong"),
}
