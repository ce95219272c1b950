"""The English content, read from the checkout as the package will carry it."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.sentence import SentenceWords
from hallpass_desktop.system.content import Content

CONTENT = Path(__file__).resolve().parents[3] / "resources" / "content"


@pytest.fixture(scope="session")
def content() -> Content:
    return Content("en", CONTENT)


@pytest.fixture(scope="session")
def words(content: Content) -> SentenceWords:
    return SentenceWords(
        i_feel="I feel {feelings} when {when}, because {because} matters to me. Would you {ask}?",
        two_truths=(
            "When I imagine {imagine}, I feel {feelings}; "
            "not because {not_because}, but because {but_because}."
        ),
        gaps={"ask": "your ask", "because": "what matters"},
        says={"feeling.left_out": "left out", "points_to.attention": "being noticed"},
        joiners=content.joiners,
        openers=content.openers,
    )
