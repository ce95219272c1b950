"""F1 has a topic for every page and for everything that can be written."""

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pages.guide_topics import ELSEWHERE, TOPICS, topic_for
from hallpass_desktop.gui.pages.registry import EDITORS, PAGES
from hallpass_desktop.system.content import Content


def test_every_page_has_its_topic() -> None:
    missing = {spec.code for spec in PAGES} - TOPICS.keys() - {"guide"}

    assert missing == set()


def test_every_kind_that_is_written_has_its_topic() -> None:
    assert set(EDITORS) <= set(Kind) <= TOPICS.keys()


def test_every_topic_that_is_named_exists() -> None:
    known = {topic.code for topic in Content().guide.topics}

    assert {*TOPICS.values(), ELSEWHERE} <= known


def test_an_unknown_place_gets_something_that_helps_now() -> None:
    assert topic_for("nowhere") == "practices"
