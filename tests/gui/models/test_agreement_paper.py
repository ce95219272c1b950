"""An agreement on paper says what was ticked and not a word more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.agreement_log import Standing
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.models.agreement_paper import AROUND, AgreementPaper
from hallpass_desktop.gui.models.agreements import AgreementView
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.agreements import Agreement, Clause, GridRow
from hallpass_desktop.system.content import Content
from tests.gui.pages.notebook import EVENING

TEXTS = Content("en").texts("agreement")
TODAY = EVENING.date()

#: A word for every place in which something can be written, so that each can be looked for.
CLAUSES = tuple(
    Clause(
        RecordId(f"clause-{topic}-{number}"),
        ClauseBody(
            title=f"title{topic}{number}",
            topic=topic,
            text=f"text{topic}{number}",
            why=f"why{topic}{number}",
            inside=f"inside{topic}{number}",
            outside=f"outside{topic}{number}",
            conditions=f"conditions{topic}{number}",
            first_if_broken=f"first{topic}{number}",
            how_to_change=f"change{topic}{number}",
            feels_mine="hard",
        ),
    )
    for topic in ("who", "health")
    for number in (1, 2)
)
AGREEMENT = Agreement(
    RecordId("agreement"),
    AgreementBody(
        title="named",
        intention="intended",
        what_counts="counted",
        my_motives=("getting even after the choir",),
        words=(Definition("warm", "defined"),),
    ),
    Standing(),
    CLAUSES,
    (GridRow(RecordId("row"), GridRowBody(title="rowed", mine_if="secretly", agreed="gridded")),),
)
HEAD = {
    "name": ("named",),
    "purpose": ("intended",),
    "counts": ("counted",),
    "words": ("defined",),
    "grid": ("gridded",),
}
BY_EXTRA = {
    "why": ("why",),
    "edges": ("inside", "outside"),
    "conditions": ("conditions",),
    "first_if_broken": ("first",),
    "how_to_change": ("change",),
}
EVERY_WORD = frozenset(word for words in HEAD.values() for word in words) | {
    f"{part}{clause.body.topic}{number}"
    for clause in CLAUSES
    for number in (1, 2)
    for part in ("title", "text", "why", "inside", "outside", "conditions", "first", "change")
}


def on_paper() -> AgreementPaper:
    view = AgreementView(((AGREEMENT.id, "named"),), AGREEMENT)
    return AgreementPaper(view, AGREEMENT, Vocabulary(), TODAY)


def expected(chosen: frozenset[str]) -> set[str]:
    """Worked out the other way round: which words belong to what was chosen."""
    words = {word for code, its in HEAD.items() if code in chosen for word in its}
    for clause in CLAUSES:
        if clause.id in chosen:
            end = clause.body.text.removeprefix("text")
            words |= {f"title{end}", f"text{end}"}
            words |= {
                f"{part}{end}" for code, its in BY_EXTRA.items() if code in chosen for part in its
            }
    return words


CODES = sorted(each.code for each in on_paper().offered(TEXTS))


@pytest.mark.usefixtures("qapp")
@given(st.frozensets(st.sampled_from(CODES)))
def test_what_was_not_ticked_is_not_on_the_paper_and_what_was_is(chosen: frozenset[str]) -> None:
    text = on_paper().document(chosen, TEXTS).text

    assert {word for word in EVERY_WORD if word in text} == expected(chosen)


def test_motives_answers_and_feelings_are_never_offered() -> None:
    text = on_paper().document(frozenset(CODES), TEXTS).text

    assert "counted" in text
    assert "choir" not in text
    assert "secretly" not in text
    assert "hard" not in text.lower()


def test_what_is_not_written_is_not_offered() -> None:
    bare = Agreement(RecordId("agreement"), AgreementBody(), Standing())
    paper = AgreementPaper(AgreementView((), bare), bare, Vocabulary(), TODAY)

    codes = [each.code for each in paper.offered(TEXTS)]

    assert codes == ["name", "standing"]


def test_nothing_chosen_is_an_empty_page() -> None:
    document = on_paper().document(frozenset(AROUND), TEXTS)

    assert document.blocks == ()
    assert document.foot == ""
