"""What the app says sets quotation marks as marks, not as typed."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

CONTENT = Path(__file__).resolve().parents[3] / "resources" / "content" / "en"


def said(part: object) -> Iterator[str]:
    """Every sentence in a file, however deep."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for each in part.values():
            yield from said(each)
    elif isinstance(part, list):
        for each in part:
            yield from said(each)


def test_no_sentence_of_the_content_has_straight_quotation_marks() -> None:
    sentences = [
        sentence
        for file in CONTENT.glob("*.toml")
        for sentence in said(tomllib.loads(file.read_text(encoding="utf-8")))
    ]
    sentences += [file.read_text(encoding="utf-8") for file in CONTENT.glob("guide/*.md")]

    assert len(sentences) > 500
    assert [sentence for sentence in sentences if '"' in sentence] == []
