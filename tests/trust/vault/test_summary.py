"""What was not ticked is nowhere in the page of a summary: every field of every kind is tried."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import ItemChoice, Section, SummaryBody
from hallpass_desktop.domain.summary_rules import ITEM_KINDS, tickable
from hallpass_desktop.domain.summary_view import FieldShown, ItemShown
from tests.trust.vault.canary_vault import MARK, canaries_in, texts_in
from tests.trust.vault.ticking import Vaulted, canaries, choices, page_of, strangers


@pytest.fixture(scope="module")
def vaulted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vaulted]:
    yield from canaries(tmp_path_factory.mktemp("canaries"))


def test_every_kind_and_every_author_is_in_the_vault(vaulted: Vaulted) -> None:
    assert {page.kind for page in vaulted.pages} == set(Kind)
    assert len(vaulted.pages) == len(Kind) * 8


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_page_holds_only_what_was_ticked(vaulted: Vaulted, data: st.DataObject) -> None:
    body = data.draw(choices(vaulted))

    assert strangers(vaulted, body, page_of(vaulted, body)) == set()


def test_all_that_was_ticked_of_ones_own_pages_is_there(vaulted: Vaulted) -> None:
    mine = [page for page in vaulted.pages if page.name.endswith("mine.here")]
    items = [page for page in mine if page.kind in ITEM_KINDS]
    body = SummaryBody(
        weeks=8,
        sections=(Section.ITEMS,),
        items=tuple(ItemChoice(page.record, tickable(page.kind)) for page in items),
    )

    found = canaries_in(page_of(vaulted, body))

    assert {f"{MARK}.{page.name}.title" for page in items} <= found
    assert f"{MARK}.jealousy.mine.here.story" in found
    assert len(found) > 60


def test_a_page_with_a_leak_is_noticed(vaulted: Vaulted) -> None:
    body = SummaryBody(weeks=8, sections=(Section.ITEMS,))
    leak = FieldShown("text", f"{MARK}.note.mine.here.text")
    view = page_of(vaulted, body)
    planted = replace(view, items=(ItemShown(Kind.NOTE, view.days.last, fields=(leak,)),))

    assert strangers(vaulted, body, view) == set()
    assert strangers(vaulted, body, planted) == {leak.value}


def test_no_record_id_is_on_the_page(vaulted: Vaulted) -> None:
    ids = {str(page.record) for page in vaulted.pages}
    body = SummaryBody(
        weeks=8,
        sections=tuple(Section),
        items=tuple(ItemChoice(page.record, ("title",)) for page in vaulted.pages),
        agreements=tuple(ids),
        plans=tuple(ids),
        needs=tuple(ids),
        scores=tuple(ids),
    )

    found = page_of(vaulted, body)

    assert found.items
    assert not ids & set(texts_in(found))
