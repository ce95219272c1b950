from hallpass_desktop.gui.models.reading_sections import Line
from hallpass_desktop.gui.models.versions import differences, said
from hallpass_desktop.gui.models.word_diff import Change, Piece


def page(**texts: str) -> tuple[Line, ...]:
    return tuple(Line(field, field.title(), text) for field, text in texts.items())


def test_only_fields_that_differ_are_told_in_the_order_of_the_page() -> None:
    found = differences(
        page(title="Late", story="I am easy to leave.", ask="Wait for me."),
        page(title="Late", happened="No reply.", story="I am easy to miss.", ask="Wait for me."),
    )

    assert [change.field for change in found] == ["happened", "story"]
    assert found[0].pieces == (Piece("No reply.", Change.ADDED),)


def test_a_field_that_is_gone_stands_where_it_was() -> None:
    found = differences(page(title="A", story="B", ask="C"), page(title="A", ask="D"))

    assert [(change.field, change.label) for change in found] == [
        ("story", "Story"),
        ("ask", "Ask"),
    ]


def test_changes_can_be_read_aloud() -> None:
    pieces = (Piece("We "), Piece("ran", Change.REMOVED), Piece("walked", Change.ADDED))

    assert (
        said(pieces, "[added: {text}]", "[removed: {text}]") == "We [removed: ran][added: walked]"
    )
