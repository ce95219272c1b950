"""The guide as it lies on the disk: an index, and a file for each topic."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hallpass_desktop.domain.guide import Block, Guide, Shape, Topic, TopicGroup
from hallpass_desktop.domain.guide_text import read_topic

LIMITS = "limits"
FOLDER = "guide"


def read_guide(
    folders: Sequence[Path], index: Mapping[str, Any], limits: Mapping[str, str]
) -> Guide:
    """Put the guide together; of several folders, the last that has a topic is read."""
    related = index["related"]

    def topic(code: str) -> Topic:
        found = _limits(limits) if code == LIMITS else _topic(folders, code)
        return replace(found, related=tuple(related.get(code, ())))

    return Guide(
        tuple(
            TopicGroup(group["title"], tuple(map(topic, group["topics"])))
            for group in index["group"].values()
        )
    )


def _topic(folders: Sequence[Path], code: str) -> Topic:
    paths = [folder / FOLDER / f"{code}.md" for folder in folders]
    found = next((path for path in reversed(paths) if path.is_file()), paths[0])
    return read_topic(code, found.read_text(encoding="utf-8"))


def _limits(texts: Mapping[str, str]) -> Topic:
    """The honest page as a topic, so that it is found like the others."""
    blocks = tuple(
        Block(Shape.HEADING if name.endswith(".who") else Shape.WORDS, text)
        for name, text in texts.items()
        if not name.startswith("page.") and not name.endswith(".how_without_filter")
    )
    return Topic(LIMITS, texts["page.title"], texts["page.intro"], blocks)
