"""Every picture, and the way that leads to it: each starts the app once and stops often."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from at_the_door import Snap, first_run, lock, newer, no_keys
from broken import in_a_copied_folder, nothing, with_a_newer_notebook, without_keys
from checking_in import check_in
from in_numbers import insights, no_insights
from looking_back import on_this_day, with_earlier_years
from on_the_boundaries_page import boundaries, found, grid, nothing_agreed, paper
from on_the_first_evening import first_evening
from on_the_pages import beginning, guided, journal, needs, note, page, pictures
from on_the_people_page import naming, nobody, people
from on_the_repair_page import hard_day, looking_back_at_it, nothing_hurt, repair, what_is_promised
from on_the_summary_page import summary, what_left, with_a_copy_outside
from on_the_together_page import (
    left_open,
    nobody_yet,
    on_a_stage,
    set_up,
    with_one_to_go_on_with,
    with_sessions,
)
from round_about import (
    banner,
    below_settings,
    bring_in,
    empty,
    floating,
    gallery,
    guide,
    inside_a_backup,
    settings,
    today,
)

from tests.e2e.person import Person

Walk = Callable[[Person, Snap], object]


@dataclass(frozen=True, slots=True)
class Scene:
    """Pictures taken on one way, and what the notebook is like before it."""

    walk: Walk
    pictures: tuple[str, ...]
    entries: str = "journal"
    prepare: Callable[[Path], None] = nothing
    gallery: bool = False


SCENES = (
    Scene(
        first_run,
        (
            "first-run-empty",
            "first-run",
            "first-run-sheet",
            "first-run-drill",
            "first-run-without",
            "first-run-people",
            "first-run-limits",
            "first-run-begin",
        ),
        entries="",
    ),
    Scene(lock, ("unlock", "unlock-wrong", "unlock-recovery", "unlock-backups")),
    Scene(no_keys, ("unlock-no-keys",), prepare=without_keys),
    Scene(newer, ("unlock-newer",), prepare=with_a_newer_notebook),
    Scene(
        today,
        ("today", "today-capture", "today-toast", "grounding"),
    ),
    Scene(floating, ("shortcuts", "palette", "palette-found", "starters", "new-entry", "cover")),
    Scene(
        on_this_day, ("on-this-day", "leaving-out", "settings-left-out"), prepare=with_earlier_years
    ),
    Scene(guide, ("guide", "guide-words", "guide-search", "guide-explains")),
    Scene(empty, ("today-empty", "journal-empty"), entries="empty"),
    Scene(
        journal,
        ("journal", "journal-list", "calendar", "more-filters", "journal-menu", "tags", "search"),
    ),
    Scene(
        page,
        ("page-menu", "versions", "date-sheet", "trash-toast", "trash", "confirm", "purge-sheet"),
    ),
    Scene(
        guided,
        (
            "guided",
            "guided-7",
            "guided-8",
            "guided-words",
            "audience",
            "when",
            "free-page",
        ),
    ),
    Scene(beginning, ("guided-1", "guided-2", "guided-3", "guided-4", "guided-5")),
    Scene(note, ("note-empty", "templates", "note", "note-read")),
    Scene(pictures, ("pictures", "picture-large", "picture-described", "pictures-written")),
    Scene(needs, ("needs", "needs-table", "need", "request")),
    Scene(people, ("people", "person", "renaming")),
    Scene(
        boundaries,
        (
            "boundaries-purpose",
            "boundaries",
            "clause-merge",
            "clause",
            "boundaries-words",
            "boundaries-asking",
            "boundaries-read",
        ),
    ),
    Scene(
        grid,
        (
            "boundaries-grid",
            "boundaries-grid-hint",
            "boundaries-curtain",
            "boundaries-curtain-question",
        ),
    ),
    Scene(found, ("clause-found", "boundaries-found")),
    Scene(paper, ("boundaries-paper", "boundaries-paper-ticked")),
    Scene(
        nothing_agreed,
        (
            "boundaries-empty",
            "boundaries-readiness",
            "boundaries-readiness-lists",
            "boundaries-readiness-plans",
        ),
        entries="empty",
    ),
    Scene(
        repair,
        (
            "repair",
            "repair-writing",
            "repair-pages",
            "repair-impact",
        ),
    ),
    Scene(what_is_promised, ("repair-weeks", "repair-suggestions", "repair-step", "repair-felt")),
    Scene(looking_back_at_it, ("repair-look", "repair-looks")),
    Scene(
        hard_day,
        ("flare-up", "flare-up-days", "flare-up-long", "repair-help", "set-off"),
    ),
    Scene(set_up, ("together", "together-showing", "together-seen", "together-where")),
    Scene(nobody_yet, ("together-empty",), entries="empty"),
    Scene(on_a_stage, ("stage-gate", "stage", "stage-paused"), prepare=with_one_to_go_on_with),
    Scene(left_open, ("today-together", "together-waiting", "session-read"), prepare=with_sessions),
    Scene(
        summary,
        (
            "summary-begun",
            "summary-item",
            "summary",
            "summary-page",
            "summary-save",
            "summary-roles",
        ),
    ),
    Scene(what_left, ("today-sent", "summary-sent"), prepare=with_a_copy_outside),
    Scene(nothing_hurt, ("repair-empty", "repair-begun"), entries="empty"),
    Scene(
        first_evening,
        (
            "evening",
            "evening-now",
            "evening-words",
            "evening-talk",
            "evening-knowing",
            "evening-limits",
            "evening-again",
            "evening-page",
            "evening-today",
            "evening-read",
        ),
        entries="empty",
    ),
    Scene(naming, ("name-hint", "vague-hint")),
    Scene(nobody, ("people-empty",), entries="empty"),
    Scene(
        check_in,
        (
            "check-in",
            "check-in-answered",
            "check-in-table",
            "marks",
            "mark",
            "when-to-ask",
            "asking",
            "asking-event",
            "check-in-touches",
            "check-in-healing",
            "check-in-weekly",
            "check-in-checkpoint",
        ),
    ),
    Scene(insights, ("insights", "insights-table", "insights-rows", "insights-behind")),
    Scene(no_insights, ("insights-empty",), entries="empty"),
    Scene(
        settings,
        (
            "settings-appearance",
            "settings-locking",
            "settings-words",
            "settings-backups",
            "settings-take_along",
            "settings-privacy",
            "settings-notebook",
            "settings-about",
        ),
    ),
    Scene(
        below_settings,
        (
            "proof",
            "limits",
            "settings-recovery",
            "passphrase-sheet",
            "settings-new-key",
            "new-key-sheet",
            "new-key-sheet-other-words",
            "take-along-sheet",
            "erase-sheet",
        ),
    ),
    Scene(bring_in, ("bring-in", "bring-in-found", "bring-in-done")),
    Scene(inside_a_backup, ("inside-a-backup", "inside-a-page", "bring-back-sheet")),
    Scene(banner, ("banner",), prepare=in_a_copied_folder),
    Scene(gallery, ("gallery",), entries="", gallery=True),
)
