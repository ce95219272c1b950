"""The type scale: every size, line height and face of the app, by role."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QFont

INTERFACE = (
    "Inter",
    "Segoe UI Variable Text",
    "Segoe UI",
    "SF Pro Text",
    "Helvetica Neue",
    "Noto Sans",
)
WRITING = ("Literata", "Charter", "Georgia", "Noto Serif")
CODE = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "DejaVu Sans Mono")

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
STRONG = QFont.Weight.DemiBold


class Role(StrEnum):
    """What a text is for; the value is what a form writes into a label's `role`."""

    DISPLAY = "display"
    TITLE = "title"
    SECTION = "section"
    NUMERAL = "numeral"
    STEP = "step"
    CARD = "card"
    ROW = "row"
    WRITING = "writing"
    WRITING_SMALL = "writing_small"
    HEADING = "heading"
    LEAD = "lead"
    LEAD_MEDIUM = "lead_medium"
    BODY = "body"
    BODY_MEDIUM = "body_medium"
    BODY_STRONG = "body_strong"
    STEP_NAME = "step_name"
    LABEL = "label"
    LABEL_REGULAR = "label_regular"
    LABEL_STRONG = "label_strong"
    SMALL = "small"
    SMALL_MEDIUM = "small_medium"
    SMALL_STRONG = "small_strong"
    TOGETHER = "together"
    SHARED_TIME = "shared_time"
    SHARED_NAME = "shared_name"
    SHARED_WRITING = "shared_writing"
    SHARED_PAUSE = "shared_pause"
    SHARED_CONTROL = "shared_control"
    SHARED_LEAD = "shared_lead"
    SHARED_STRONG = "shared_strong"
    SHARED_SMALL = "shared_small"
    CODE = "code"


@dataclass(frozen=True, slots=True, eq=False)
class TypeToken:
    """One line of the type scale; sizes are pixels at 100 %. Two are never the same (`eq`).

    What is known by itself is found faster in a table than what is known by its values.
    """

    families: tuple[str, ...]
    size: int
    line: int
    weight: QFont.Weight = REGULAR
    tabular: bool = False


TOKENS: dict[str, TypeToken] = {
    Role.DISPLAY: TypeToken(WRITING, 30, 40, MEDIUM),
    Role.TITLE: TypeToken(WRITING, 26, 32, MEDIUM),
    Role.SECTION: TypeToken(WRITING, 21, 28, MEDIUM),
    Role.NUMERAL: TypeToken(WRITING, 20, 24, MEDIUM),
    Role.STEP: TypeToken(WRITING, 19, 26, MEDIUM),
    Role.CARD: TypeToken(WRITING, 18, 24, MEDIUM),
    Role.ROW: TypeToken(WRITING, 16, 22, MEDIUM),
    Role.WRITING: TypeToken(WRITING, 17, 28),
    Role.WRITING_SMALL: TypeToken(WRITING, 15, 24),
    Role.HEADING: TypeToken(INTERFACE, 15, 20, STRONG),
    Role.LEAD: TypeToken(INTERFACE, 15, 22),
    Role.LEAD_MEDIUM: TypeToken(INTERFACE, 15, 22, MEDIUM),
    Role.BODY: TypeToken(INTERFACE, 14, 20),
    Role.BODY_MEDIUM: TypeToken(INTERFACE, 14, 20, MEDIUM),
    Role.BODY_STRONG: TypeToken(INTERFACE, 14, 20, STRONG),
    Role.STEP_NAME: TypeToken(INTERFACE, 14, 24, MEDIUM),
    Role.LABEL: TypeToken(INTERFACE, 13, 18, MEDIUM),
    Role.LABEL_REGULAR: TypeToken(INTERFACE, 13, 18),
    Role.LABEL_STRONG: TypeToken(INTERFACE, 13, 18, STRONG),
    Role.SMALL: TypeToken(INTERFACE, 12, 16),
    Role.SMALL_MEDIUM: TypeToken(INTERFACE, 12, 16, MEDIUM),
    Role.SMALL_STRONG: TypeToken(INTERFACE, 12, 16, STRONG),
    Role.TOGETHER: TypeToken(WRITING, 32, 52),
    Role.SHARED_TIME: TypeToken(WRITING, 44, 52, MEDIUM, tabular=True),
    Role.SHARED_NAME: TypeToken(WRITING, 24, 32, MEDIUM),
    Role.SHARED_WRITING: TypeToken(WRITING, 22, 34),
    Role.SHARED_PAUSE: TypeToken(INTERFACE, 22, 28, STRONG),
    Role.SHARED_CONTROL: TypeToken(INTERFACE, 18, 24, MEDIUM),
    Role.SHARED_LEAD: TypeToken(INTERFACE, 18, 26),
    Role.SHARED_STRONG: TypeToken(INTERFACE, 16, 24, STRONG),
    Role.SHARED_SMALL: TypeToken(INTERFACE, 16, 24),
    Role.CODE: TypeToken(CODE, 17, 30, MEDIUM),
}

WRITING_LINES = {15: 24, 17: 28, 19: 32}


def make_font(token: TypeToken, pixels: int) -> QFont:
    """Make the font of a token at a size already scaled; whoever asked may change it."""
    return QFont(_made(token, pixels))


@lru_cache(maxsize=128)
def _made(token: TypeToken, pixels: int) -> QFont:
    font = QFont()
    font.setFamilies(list(token.families))
    font.setPixelSize(pixels)
    font.setWeight(token.weight)
    # Hinted, Literata and Inter look thin and uneven on Linux.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if token.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
