"""Tags: one spelling of each."""

from hallpass_desktop.domain.tags import plain_tags, tag_key


def test_two_spellings_are_one_tag() -> None:
    assert plain_tags(["Café", "cafe", "walk"]) == ("Café", "walk")
    assert tag_key(" CAFÉ ") == tag_key("cafe")


def test_empty_tags_and_quotation_marks_go() -> None:
    assert plain_tags(["", "  ", '"long"  walk']) == ("long walk",)


def test_half_a_character_does_not_stop_a_tag() -> None:
    assert plain_tags(["a\ud83d", "b\x00c"]) == ("a?", "b c")
