"""Puts on screen what is chosen of what there is."""

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import Section, SummaryBody
from hallpass_desktop.domain.summary_choices import NAMED
from hallpass_desktop.domain.summary_offer import ItemOffer
from hallpass_desktop.gui.models.summary_part_texts import part_texts
from hallpass_desktop.gui.models.summary_words import (
    chosen_of,
    chosen_said,
    count_said,
    is_partly,
    item_called,
)
from hallpass_desktop.gui.pages.summary.choices import SummaryChoices
from hallpass_desktop.gui.pages.summary.item_row import ItemText
from hallpass_desktop.gui.pages.summary.looking_over import Looked
from hallpass_desktop.gui.print.document import usual_paper
from hallpass_desktop.gui.words import Vocabulary


def show_choices(
    choices: SummaryChoices, body: SummaryBody, found: Looked, words: Vocabulary
) -> None:
    """Show every tick, count and line; what stands there already is left alone."""
    offer = found.offer
    choices.beginning.show_preset(body.preset)
    choices.roles.show_roles(body.roles, is_on=body.replaces_names)
    choices.paper.show_body(body, usual_paper())
    for section, part in choices.sections.items():
        part.show_tick(is_on=body.has(section), is_part=is_partly(section, body, offer))
        part.show_count(count_said(section, body, offer))
    ordered = sorted(offer.items, key=_is_no_moment)
    choices.items.show_items([item_text(each, body, words) for each in ordered])
    for section, rows in choices.parts_of.items():
        chosen = getattr(body, NAMED[section])
        rows.show_parts(part_texts(section, offer, chosen, found.partner), chosen)


def show_lines(choices: SummaryChoices, body: SummaryBody) -> None:
    """Show what is written; only when another summary comes, never while somebody types."""
    for section, field in choices.lines.items():
        field.show_lines(getattr(body, section.value))


def item_text(item: ItemOffer, body: SummaryBody, words: Vocabulary) -> ItemText:
    """What the row of one page says."""
    choice = chosen_of(body.items, item.record)
    return ItemText(
        item.record,
        item.day,
        item_called(item, words),
        words.kind(item.kind),
        item.before,
        item.after,
        chosen_said(item, choice, words),
        is_on=choice is not None and body.has(Section.ITEMS),
        is_held_back=item.is_held_back,
    )


def _is_no_moment(item: ItemOffer) -> bool:
    """Hard moments stand before everything else, each kind in the order of its days."""
    return item.kind is not Kind.JEALOUSY
