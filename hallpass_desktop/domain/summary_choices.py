"""What choosing does to a summary: rules over its body, each a value made of another one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.person import Person
from hallpass_desktop.domain.summary import (
    TICKED,
    ItemChoice,
    Preset,
    RoleFor,
    Section,
    SummaryBody,
)
from hallpass_desktop.domain.summary_offer import ItemOffer
from hallpass_desktop.domain.summary_rules import FIRST_WEEKS

#: The field of the body that names what of a section comes along.
NAMED = {
    Section.AGREEMENT: "agreements",
    Section.REPAIR: "plans",
    Section.NEEDS: "needs",
    Section.SCORES: "scores",
}


def begun(body: SummaryBody, preset: Preset) -> SummaryBody:
    """Begun in this way: its sections and no others; what was written and chosen stays."""
    sections = _in_order(TICKED[preset])
    weeks = body.weeks
    if weeks is None and body.since is None and not body.preset:
        weeks = FIRST_WEEKS
    return replace(body, preset=preset, sections=sections, weeks=weeks)


def with_days(
    body: SummaryBody, weeks: int | None, since: date | None, until: date | None
) -> SummaryBody:
    """Of other days."""
    return replace(body, weeks=weeks, since=since, until=until)


def with_section(body: SummaryBody, section: Section, *, is_on: bool) -> SummaryBody:
    """With a section, or without it; what was chosen in it waits."""
    others = {each for each in Section if body.has(each) and each is not section}
    return replace(body, sections=_in_order(others | {section} if is_on else others))


def with_item(body: SummaryBody, choice: ItemChoice) -> SummaryBody:
    """With a page of the journal, and so with their section."""
    others = tuple(each for each in body.items if each.record != choice.record)
    there = any(each.record == choice.record for each in body.items)
    items = (
        tuple(choice if each.record == choice.record else each for each in body.items)
        if there
        else (*others, choice)
    )
    return with_section(replace(body, items=items), Section.ITEMS, is_on=True)


def without_item(body: SummaryBody, record: str) -> SummaryBody:
    """Without a page of the journal; with the last one its section goes."""
    items = tuple(each for each in body.items if each.record != record)
    left = replace(body, items=items)
    return left if items else with_section(left, Section.ITEMS, is_on=False)


def first_choice(item: ItemOffer) -> ItemChoice:
    """What a tick alone takes along: fields that were marked for a therapist, and no others."""
    return ItemChoice(item.record, tuple(name for name in item.fields if name in item.marked))


def with_part(body: SummaryBody, section: Section, record: str, *, is_on: bool) -> SummaryBody:
    """With one of the agreements, plans, needs or scores, or without it."""
    name = NAMED[section]
    others = tuple(each for each in getattr(body, name) if each != record)
    changed = replace(body, **{name: (*others, record) if is_on else others})  # type: ignore[arg-type]  # all four are names of records
    return with_section(changed, section, is_on=True) if is_on else changed


def with_left(body: SummaryBody, word: str) -> SummaryBody:
    """With a word that stays on the page, and is not asked about again."""
    return body if word in body.left else replace(body, left=(*body.left, word))


def with_known_people(
    roles: Iterable[RoleFor], people: Iterable[Person], usual: Mapping[str, str]
) -> tuple[RoleFor, ...]:
    """Roles with everybody who has none yet; `usual` is what somebody of a kind is called."""
    kept = tuple(roles)
    known = {folded(each.alias) for each in kept}
    added = (
        RoleFor(person.alias, usual.get(person.role, ""))
        for person in people
        if person.alias and folded(person.alias) not in known
    )
    return (*kept, *added)


def _in_order(sections: Iterable[Section]) -> tuple[str, ...]:
    wanted = frozenset(sections)
    return tuple(each for each in Section if each in wanted)
