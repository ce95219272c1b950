"""The guide as it lies on the disk: an index, and a file for each topic."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hallpass_desktop.domain.guide import Block, Guide, Shape, Topic, TopicGroup
from hallpass_desktop.domain.guide_text import read_topic

LIMITS = "limits"
FOLDER = "guide"
WITHOUT = "_without_filter"


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
    """The honest page as a topic, so that it is found like the others.

    What it says only on some systems is left out: a search cannot know which this is.
    """
    blocks = tuple(
        Block(Shape.HEADING if name.endswith(".who") else Shape.WORDS, text)
        for name, text in texts.items()
        if not name.startswith("page.") and not _depends(name, texts)
    )
    return Topic(LIMITS, texts["page.title"], texts["page.intro"], blocks)


def _depends(name: str, texts: Mapping[str, str]) -> bool:
    return name.endswith(WITHOUT) or f"{name}{WITHOUT}" in texts
