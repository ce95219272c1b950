"""Boundaries: an agreement, a clause, paper, the grid, the screen that changes hands, nothing."""

from at_the_door import Snap, opened

from tests.e2e.person import Person


def boundaries(person: Person, snap: Snap) -> None:
    """A topic beside what changed, then a clause, then a new version on its way to be read."""
    opened(person)
    person.presses("ctrl+5")
    person.sees(id="step_button")
    snap("boundaries-purpose")
    _goes_to(person, "disclosure")
    person.sees(id="clause_card", name_has="A message before")
    snap("boundaries")
    person.activates(id="clause_menu_button")
    person.activates(id="merge_item")
    person.sees(id="merge_sheet")
    snap("clause-merge")
    person.presses("Escape")
    person.activates(id="clause_card", name_has="A message before")
    person.sees(id="clause_editor")
    snap("clause")
    person.presses("ctrl+5")
    _words_and_an_evening(person, snap)
    for step in ("Keep this version", "We talked it through", "Read it as it stands"):
        person.activates(id="step_button", name=step)
    person.sees(id="hand_over_button", name="I have read this")
    snap("boundaries-read")


def _words_and_an_evening(person: Person, snap: Snap) -> None:
    _goes_to(person, "words")
    person.sees(id="word_card")
    snap("boundaries-words")
    _goes_to(person, "checkpoints")
    person.sees(id="ask_me_button")
    snap("boundaries-asking")


def paper(person: Person, snap: Snap) -> None:
    """What goes on paper, before anything was ticked and with everything."""
    opened(person)
    person.presses("ctrl+5")
    person.activates(id="agreement_menu_button")
    person.activates(id="paper_item")
    person.sees(id="paper_sheet")
    snap("boundaries-paper")
    person.activates(id="tick_everything_button")
    person.sees(id="paper_view", name_has="page")
    snap("boundaries-paper-ticked")


def grid(person: Person, snap: Snap) -> None:
    """What each of them would want, then one of them alone, then whether they want to look."""
    opened(person)
    person.presses("ctrl+5")
    _goes_to(person, "grid")
    person.sees(id="grid_table", state="showing")
    snap("boundaries-grid")
    person.tabs_to(id="grid_table")
    person.presses("Down", "Tab", "Tab", "Tab")
    person.sees(id="grid_hint_card")
    snap("boundaries-grid-hint")
    person.activates(id="curtain_button")
    person.sees(id="curtain_table", state="focused")
    person.presses("1", "Down", "5", "Down", "6")
    snap("boundaries-curtain")
    for _ in range(3):
        person.activates(id="curtain_yes_button")
    snap("boundaries-curtain-question")


def _goes_to(person: Person, section: str) -> None:
    """By the contents, or by their button where there is little room."""
    person.sees(id="step_button")
    if person.glances_at(id=f"{section}_section"):
        person.activates(id=f"{section}_section")
        return
    person.activates(id="contents_button")
    person.activates(id=f"{section}_item")


def found(person: Person, snap: Snap) -> None:
    """A clause without a title among what a search found, then where it stands."""
    opened(person)
    person.searches_for("photos and look")
    person.sees_pages(1)
    person.presses("Down", "Down")
    snap("clause-found")
    person.clicks(id="timeline_view", role="list item", name_has="Only you")
    person.sees(id="clause_card", state="focused")
    snap("boundaries-found")


def nothing_agreed(person: Person, snap: Snap) -> None:
    """What there is to do before anything is agreed."""
    opened(person)
    person.presses("ctrl+5")
    person.sees(id="empty_action_button")
    snap("boundaries-empty")
    person.activates(id="empty_second_button")
    person.sees(id="hopes_chips")
    snap("boundaries-readiness")
    person.activates(id="getting_even_chip")
    for field in ("earlier_edit", "hurt_then_edit"):
        person.tabs_to(id=field)
    _answers_the_lists(person)
    snap("boundaries-readiness-lists")
    person.activates(id="planned_novelty_chip")
    person.tabs_to(id="plan_step_edit")
    person.types("Ask for the night train on Sunday")
    person.tabs_to(id="plan_on_edit")
    snap("boundaries-readiness-plans")


def _answers_the_lists(person: Person) -> None:
    """Some lines of the first list, as one of the two and then as the other."""
    for line, mine, theirs in (
        ("both_free", "1", "4"),
        ("limits_named", "2", "1"),
        ("telling_clear", "1", ""),
    ):
        for who, key in (("mine", mine), ("theirs", theirs)):
            if key:
                person.tabs_to(id=f"{line}_{who}_scale")
                person.presses(key)
