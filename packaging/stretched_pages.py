"""The pages of content in a pseudo-language: every text is stretched, codes stay as they are."""

import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Stretch = Callable[[str], str]

SAID_IN_STEPS = {"title", "text", "placeholder", "in_word", "out_word"}
CODES = {"by", "rhythm", "size"}
_MARKS = ("# ", "## ", "- ", "> ")


def write(source: Path, target: Path, stretch: Stretch) -> None:
    """Write every text of every page and topic in `source`; lists of words stay in English."""
    target.mkdir(parents=True, exist_ok=True)
    for page in sorted(source.glob("*.toml")):
        lines = _page(tomllib.loads(page.read_text(encoding="utf-8")), stretch)
        (target / page.name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    for topic in sorted(source.glob("*/*.md")):
        written = target / topic.relative_to(source)
        written.parent.mkdir(exist_ok=True)
        lines = (_line(line, stretch) for line in topic.read_text(encoding="utf-8").split("\n"))
        written.write_text("\n".join(lines), encoding="utf-8")


def _page(table: dict[str, Any], stretch: Stretch, prefix: str = "") -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, str):
            said = value if key in CODES else stretch(value)
            yield f"{prefix}{key} = {json.dumps(said)}"
        elif isinstance(value, dict):
            yield from _page(value, stretch, f"{prefix}{key}.")
        elif isinstance(value, int):  # a number, or yes and no
            yield f"{prefix}{key} = {json.dumps(value)}"
        elif all(isinstance(step, dict) and "title" in step for step in value):
            steps = ", ".join(_step(step, stretch) for step in value)
            yield f"{prefix}{key} = [{steps}]"


def _step(step: dict[str, Any], stretch: Stretch) -> str:
    said = {key: stretch(value) if key in SAID_IN_STEPS else value for key, value in step.items()}
    return "{" + ", ".join(f"{key} = {json.dumps(value)}" for key, value in said.items()) + "}"


def _line(line: str, stretch: Stretch) -> str:
    """A line of a topic, its mark kept."""
    mark = next((mark for mark in _MARKS if line.startswith(mark)), "")
    text = line.removeprefix(mark)
    return mark + stretch(text) if text else line
