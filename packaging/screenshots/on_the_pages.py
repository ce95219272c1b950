"""Ways through the journal and the pages one writes."""

from at_the_door import Snap, opened

from tests.e2e.person import Person


def journal(person: Person, snap: Snap) -> None:
    """The timeline beside a page, and what narrows it."""
    opened(person)
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", name_has="The table by the window")
    person.sees(id="edit_button")
    snap("journal")
    if person.sees_all(within="reader", id="back_button"):
        person.activates(within="reader", id="back_button")
        snap("journal-list")
    narrowing(person, snap)
    person.searches_for("laugh")
    person.sees(id="timeline_view", name_has="That laugh")
    snap("search")


def narrowing(person: Person, snap: Snap) -> None:
    """What opens over the list of the journal."""
    person.presses("ctrl+d")
    person.sees(id="calendar_popover")
    person.presses("Left")
    snap("calendar")
    person.presses("Escape")
    person.clicks(id="more_filter_chip")
    person.sees(id="more_filters")
    snap("more-filters")
    person.presses("Escape")
    person.activates(id="menu_button")
    person.sees(id="journal_menu")
    snap("journal-menu")
    person.activates(id="tags_item")
    person.sees(id="tag_list_sheet")
    snap("tags")
    person.presses("Escape")


def page(person: Person, snap: Snap) -> None:
    """What can be done with one page, up to the trash."""
    opened(person)
    person.presses("ctrl+2")
    person.sees(id="timeline_view")
    if not person.sees_all(id="timeline_view", name_has="Coffee on the stairs"):
        person.searches_for("stairs")
    person.clicks(id="timeline_view", name_has="Coffee on the stairs")
    person.activates(id="more_button")
    person.sees(id="page_menu")
    snap("page-menu")
    person.activates(id="versions_item")
    person.sees(id="versions_words")
    snap("versions")
    person.activates(within="versions", id="back_button")
    person.activates(id="more_button")
    person.activates(id="date_item")
    person.sees(id="date_sheet")
    snap("date-sheet")
    person.presses("Escape")
    to_the_trash(person, snap)


def to_the_trash(person: Person, snap: Snap) -> None:
    """Away with the page that is open, and after it."""
    person.activates(id="more_button")
    person.activates(id="trash_item")
    person.sees(id="toast")
    snap("trash-toast")
    if person.sees_all(within="reader", id="back_button"):
        person.activates(within="reader", id="back_button")
    person.activates(id="menu_button")
    person.activates(id="trash_item")
    person.clicks(id="timeline_view", name_has="Coffee on the stairs")
    person.sees(id="restore_button")
    snap("trash")
    if person.sees_all(within="reader", id="back_button"):
        person.activates(within="reader", id="back_button")
    person.activates(id="empty_button")
    person.sees(id="emptying_sheet")
    snap("confirm")
    person.activates(id="accept_button")
    person.sees(id="purge_sheet")
    snap("purge-sheet")


def guided(person: Person, snap: Snap) -> None:
    """A jealousy note, step by step and as one page."""
    opened(person)
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", name_has="A message at the red light")
    person.activates(id="edit_button")
    person.sees(id="stop_button")
    snap("guided")
    person.activates(id="next_button")
    snap("guided-7")
    person.activates(id="next_button")
    snap("guided-8")
    if person.sees_all(id="unfold_words_button"):
        person.activates(id="unfold_words_button")
        snap("guided-words")
        person.activates(id="unfold_words_button")
    sharing(person, snap)
    person.activates(id="when_button")
    snap("when")
    person.presses("Escape")
    person.clicks(name="Free page")
    person.sees(id="free_page")
    snap("free-page")


def sharing(person: Person, snap: Snap) -> None:
    """Some of a page ticked for somebody else, and left as it is after all."""
    person.activates(id="audience_button")
    person.sees(id="audience_sheet")
    for field in ("title", "what_happened", "feelings"):
        person.activates(within="audience_sheet", id=f"{field}_check")
    snap("audience")
    person.presses("Escape")
    person.sees_no(id="audience_sheet")


def beginning(person: Person, snap: Snap) -> None:
    """A jealousy note from its first line."""
    opened(person)
    person.presses("ctrl+n")
    person.clicks(id="jealousy_item")
    person.sees(id="jealousy_editor")
    snap("guided-1")
    person.types("You were always late and I sat there alone, ignored again.")
    person.clicks(id="next_button")
    person.presses("9")
    snap("guided-2")
    person.clicks(id="next_button")
    person.clicks(name="Afraid")
    snap("guided-3")
    person.clicks(id="next_button")
    snap("guided-4")
    person.clicks(id="next_button")
    person.types("That I am not enough.")
    snap("guided-5")


# Enter goes on with a list, and ends it where a line is left empty.
_LINES = (
    "# The way home",
    "It rained all the way, and I **liked** it. Nobody asked for *anything*.",
    "- We counted the lamps on the bridge",
    "Seven of them were out",
    "",
    "> It is only water, said Kim",
    "",
    "---",
    "1. Ask again on Sunday",
    "Bring the umbrella",
)


def note(person: Person, snap: Snap) -> None:
    """A free page of one's own."""
    opened(person)
    person.presses("ctrl+n")
    person.clicks(id="note_item")
    person.sees(id="note_editor")
    snap("note-empty")
    person.presses("ctrl+t")
    person.sees(id="templates_sheet")
    snap("templates")
    person.presses("Escape")
    person.clicks(id="text_edit")
    for line in _LINES:
        person.types(line)
        person.presses("Return")
    snap("note")
    person.activates(id="done_button")
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", name_has="Note, 2")
    person.sees(id="text_text")
    snap("note-read")


def pictures(person: Person, snap: Snap) -> None:
    """Pictures on a page that is read and one that is written, and one of them large."""
    opened(person)
    person.searches_for("vegetables")
    person.clicks(id="timeline_view", name_has="A list of what is good")
    person.sees(within="reader", id="picture_3_button")
    snap("pictures")
    person.activates(within="reader", id="picture_1_button")
    person.sees(id="picture_sheet")
    snap("picture-large")
    person.presses("Escape")
    person.activates(within="reader", id="edit_button")
    person.activates(within="picture_box", id="picture_2_button")
    person.sees(id="picture_words_field")
    snap("picture-described")
    person.presses("Escape")
    person.sees(within="picture_box", id="picture_3_button")
    snap("pictures-written")


def needs(person: Person, snap: Snap) -> None:
    """The cards, one need, one request."""
    opened(person)
    person.presses("ctrl+3")
    person.sees(id="need_card", name="A seat beside me")
    snap("needs")
    person.clicks(id="table_segment")
    person.presses("Tab", "Down")
    snap("needs-table")
    person.activates(id="cards_segment")
    person.activates(id="need_card", name="A seat beside me")
    person.sees(id="requests_card")
    snap("need")
    person.activates(id="request_row", name_has="Walk in together")
    person.sees(id="room_card")
    snap("request")
