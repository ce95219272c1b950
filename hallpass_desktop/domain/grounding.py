"""The grounding minute: a few steps for when everything is too much."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroundingStep:
    """One step; only the breathing step has breaths."""

    code: str
    title: str
    text: str
    placeholder: str = ""
    breaths: int = 0


@dataclass(frozen=True, slots=True)
class GroundingMinute:
    """The steps in their order, with the words above them."""

    title: str
    help: str
    steps: tuple[GroundingStep, ...]
