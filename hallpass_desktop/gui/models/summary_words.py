"""What the choices of a summary are called on screen."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.excerpt import excerpt
from hallpass_desktop.domain.person import FAMILY, FRIEND, ME, OTHER, PARTNER, THERAPIST
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import ItemChoice, Section, SummaryBody
from hallpass_desktop.domain.summary_choices import NAMED
from hallpass_desktop.domain.summary_offer import ItemOffer, SummaryOffer
from hallpass_desktop.domain.summary_rules import bare_fields, tickable
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.words import Vocabulary

translate = QCoreApplication.translate
_MOST_NAMED = 3
_FIRST_WORDS = 12  # of a page without a title


def section_name(section: Section, words: Vocabulary) -> str:
    """What a part of the page is called where it is ticked."""
    notes = words.kinds(Kind.JEALOUSY)
    return {
        Section.WANTS: translate("Summary", "What I want from this session"),
        Section.CHANGED: translate("Summary", "What has changed"),
        Section.LINES: translate("Summary", "Check-ins as a chart"),
        Section.SET_OFFS: translate("Summary", "What often came with it"),
        Section.HELPED: translate("Summary", "What has helped"),
        Section.AGREEMENT: translate("Summary", "Agreement"),
        Section.REPAIR: translate("Summary", "Repair plan"),
        Section.NEEDS: translate("Summary", "Needs"),
        #: {notes} is "Jealousy notes" or "Hard moments"
        Section.ITEMS: translate("Summary", "{notes} and other pages").format(notes=notes),
        Section.QUESTIONS: translate("Summary", "Questions"),
        Section.SCORES: translate("Summary", "Results from elsewhere"),
    }[section]


def usual_roles() -> dict[str, str]:
    """What somebody is called on the page as long as nobody says otherwise."""
    return {
        ME: translate("Summary", "me"),
        PARTNER: translate("Summary", "my partner"),
        FRIEND: translate("Summary", "a friend"),
        FAMILY: translate("Summary", "someone in my family"),
        THERAPIST: translate("Summary", "my therapist"),
        OTHER: translate("Summary", "someone I know"),
        "": translate("Summary", "someone I know"),
    }


def count_said(section: Section, body: SummaryBody, offer: SummaryOffer) -> str:
    """How much there is of a section, and how much of it comes along where that is chosen."""
    if section is Section.ITEMS:
        return _of(_chosen_items(body, offer), len(offer.items))
    if section in NAMED:
        parts = parts_of(section, offer)
        chosen = sum(each in getattr(body, NAMED[section]) for each in parts)
        return _of(chosen, len(parts))
    if section in (Section.WANTS, Section.CHANGED, Section.QUESTIONS):
        count = len(getattr(body, section.value))
        return translate("Summary", "%n line(s)", "", count) if count else ""
    count = offer.counts.get(section, 0)
    if not count:
        return translate("Summary", "None yet")
    if section is Section.LINES:
        return translate("Summary", "%n number(s)", "", count)
    return translate("Summary", "%n thing(s)", "", count)


def parts_of(section: Section, offer: SummaryOffer) -> tuple[str, ...]:
    """The records that are on offer in a section."""
    return tuple(each.record for each in getattr(offer, NAMED[section]))


def is_partly(section: Section, body: SummaryBody, offer: SummaryOffer) -> bool:
    """Whether only some of what is in a section comes along."""
    if section is Section.ITEMS:
        return _chosen_items(body, offer) < len(offer.items)
    if section not in NAMED:
        return False
    chosen = getattr(body, NAMED[section])
    return any(each not in chosen for each in parts_of(section, offer))


def chosen_said(item: ItemOffer, choice: ItemChoice | None, words: Vocabulary) -> str:
    """What of a page comes along, by the names of its fields."""
    if choice is None:
        return ""
    known = {*item.fields, *bare_fields()}
    chosen = [name for name in tickable(item.kind) if name in known and name in choice.fields]
    names = [words.field(name) for name in chosen]
    if not names:
        return translate("Summary", "Only its day and how strong. Choose what of it")
    listed = locale_text.listed(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        more = len(names) - _MOST_NAMED
        #: {names} are names of fields, as "Title, Story and Urge"
        pattern = translate("Summary", "{names}, and {count} more")
        listed = pattern.format(names=", ".join(names[:_MOST_NAMED]), count=more)
    #: {names} are names of fields that come along as they were written
    full = translate("Summary", "{names}, in full")
    return full.format(names=listed) if choice.is_full else listed


def item_called(item: ItemOffer, words: Vocabulary) -> str:
    """The name of a page, or else its first words, as in the list of the journal, or its kind."""
    return item.title.strip() or excerpt(item.preview, _FIRST_WORDS) or words.kind(item.kind)


def _chosen_items(body: SummaryBody, offer: SummaryOffer) -> int:
    chosen = {each.record for each in body.items}
    return sum(item.record in chosen for item in offer.items)


def _of(chosen: int, count: int) -> str:
    #: {chosen} of {count} things are ticked
    pattern = translate("Summary", "{chosen} of {count}")
    if not count:
        return translate("Summary", "None yet")
    return pattern.format(chosen=locale_text.number(chosen), count=locale_text.number(count))


def chosen_of(items: Iterable[ItemChoice], record: str) -> ItemChoice | None:
    """What was chosen of one page, or None where it stays out."""
    return next((each for each in items if each.record == record), None)
