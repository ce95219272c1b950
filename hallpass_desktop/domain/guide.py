"""The guide: topics in plain blocks, in groups, each leading to others."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Shape(StrEnum):
    """What a block of a topic is. A saying is a sentence to borrow, word for word."""

    HEADING = "heading"
    WORDS = "words"
    ITEM = "item"
    SAYING = "saying"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, one heading, one line of a list, or one sentence to borrow."""

    shape: Shape
    text: str


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the guide; `related` holds the codes of others."""

    code: str
    title: str
    summary: str
    blocks: tuple[Block, ...]
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics that belong together."""

    title: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True)
class Guide:
    """All of it, in reading order."""

    groups: tuple[TopicGroup, ...]

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """Every topic, group by group."""
        return tuple(topic for group in self.groups for topic in group.topics)

    def topic(self, code: str) -> Topic:
        """The topic with this code. Raises KeyError without one."""
        found = next((topic for topic in self.topics if topic.code == code), None)
        if found is None:
            raise KeyError(code)
        return found

    def group_of(self, code: str) -> TopicGroup:
        """The group a topic stands in. Raises KeyError for an unknown one."""
        topic = self.topic(code)
        return next(group for group in self.groups if topic in group.topics)

    def before(self, code: str) -> Topic | None:
        """The topic in front of this one."""
        place = self.topics.index(self.topic(code))
        return self.topics[place - 1] if place else None

    def after(self, code: str) -> Topic | None:
        """The topic behind this one."""
        place = self.topics.index(self.topic(code)) + 1
        return self.topics[place] if place < len(self.topics) else None
