"""The form of a topic is read strictly: what a page cannot show is refused."""

import pytest

from hallpass_desktop.domain.guide import Block, Shape, Topic
from hallpass_desktop.domain.guide_text import GuideTextError, read_topic

HEAD = "# Title\nIn one line\n\n"
WHOLE = """# Title
In one line

A first paragraph.

## A heading

Another one.

- one
- two

> Say this.
"""


def test_every_shape_is_read() -> None:
    topic = read_topic("a", WHOLE)

    assert topic == Topic(
        "a",
        "Title",
        "In one line",
        (
            Block(Shape.WORDS, "A first paragraph."),
            Block(Shape.HEADING, "A heading"),
            Block(Shape.WORDS, "Another one."),
            Block(Shape.ITEM, "one"),
            Block(Shape.ITEM, "two"),
            Block(Shape.SAYING, "Say this."),
        ),
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("Title\nIn one line\n\nWords.\n", 1),
        ("# Title\n\nWords.\n", 2),
        (HEAD, 3),
        (HEAD + "- one\n", 3),
        (HEAD + "Words.\nMore of them.\n", 5),
        (HEAD + "Words.\n## Heading\n\nWords.\n", 5),
        (HEAD + "Words.\n\n## Heading\n", 6),
        (HEAD + "Words.\n\n## Heading\n\n## Heading\n\nWords.\n", 6),
        (HEAD + "# Second title\n", 4),
        (HEAD + "### Small\n", 4),
        (HEAD + "#Tight\n", 4),
        (HEAD + "-tight\n", 4),
        (HEAD + "* one\n", 4),
        (HEAD + "1. one\n", 4),
        (HEAD + "  indented\n", 4),
        (HEAD + "trailing \n", 4),
        (HEAD + "two  gaps\n", 4),
        (HEAD + "some **loud** words\n", 4),
        (HEAD + "a [link](there)\n", 4),
        (HEAD + "see https://example.org\n", 4),
        (HEAD + "<b>bold</b>\n", 4),
        (HEAD + "| a | b |\n", 4),
        (HEAD + "> \n", 4),
    ],
)
def test_what_is_not_in_the_form_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(GuideTextError, match=f"^a, line {line}:"):
        read_topic("a", text)
