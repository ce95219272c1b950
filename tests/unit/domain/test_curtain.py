"""No sequence of steps shows the answers of one person before both said yes."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.curtain import Answer, Curtain, Stage
from hallpass_desktop.domain.grid import ANSWERS, NO, ONLY_IF, WANT
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Who

ROW = RecordId("row")
Step = Callable[[Curtain], Curtain]

ANSWERING = st.builds(
    lambda row, code, words: lambda curtain: curtain.answer(RecordId(row), Answer(code, words)),
    st.sampled_from("abc"),
    st.sampled_from(("", "nonsense", *ANSWERS)),
    st.text(max_size=4),
)
STEPS = st.lists(
    st.one_of(
        ANSWERING,
        st.sampled_from([Curtain.go_on, Curtain.go_on, Curtain.reveal, Curtain.decline]),
    ),
    max_size=16,
)


class Leaky(Curtain):
    """The control: shows the first one's answers to whoever has the screen."""

    def seen(self, who: Who) -> object:  # type: ignore[override]
        return self._mine if who is Who.ME else super().seen(who)


def leaks(steps: Iterable[Step], curtain: Curtain) -> bool:
    """Whether answers are to be seen by somebody else before both were asked and said yes."""
    yes: set[Who] = set()
    for step in steps:
        before = curtain
        curtain = step(curtain)
        if step == Curtain.reveal and before.stage in {Stage.ASKS_THEM, Stage.ASKS_ME}:
            yes.add(Who.PARTNER if before.stage is Stage.ASKS_THEM else Who.ME)
        others = [who for who in Who if curtain.holder is not who]
        if yes != {Who.ME, Who.PARTNER} and any(curtain.seen(who) for who in others):
            return True
    return False


@given(STEPS)
def test_nobody_sees_the_answers_of_another_before_both_said_yes(steps: list[Step]) -> None:
    assert not leaks(steps, Curtain())


def test_a_curtain_that_shows_the_first_ones_answers_is_noticed() -> None:
    steps = [lambda each: each.answer(ROW, Answer(WANT)), Curtain.go_on]

    assert leaks(steps, Leaky())


@given(STEPS)
def test_it_never_goes_back_and_holds_nothing_after_a_no(steps: list[Step]) -> None:
    stages, curtain = [Stage.MINE], Curtain()
    for step in steps:
        curtain = step(curtain)
        stages.append(curtain.stage)

    order = list(Stage)
    assert [order.index(each) for each in stages] == sorted(order.index(each) for each in stages)
    if curtain.stage is Stage.GONE:
        assert curtain == Curtain(Stage.GONE)


@given(STEPS, STEPS)
def test_what_was_let_go_of_or_shown_stays_as_it_is(before: list[Step], after: list[Step]) -> None:
    curtain = Curtain()
    for step in before:
        curtain = step(curtain)

    for ended in (curtain.decline(), replace(curtain, stage=Stage.SHOWN)):
        later = ended
        for step in after:
            later = step(later)
        assert later == ended


def test_both_see_both_once_each_said_yes() -> None:
    curtain = Curtain().answer(ROW, Answer(ONLY_IF, "told before")).go_on().go_on()

    curtain = curtain.answer(ROW, Answer(NO)).go_on().reveal().go_on().reveal()

    assert curtain.seen(Who.ME) == {ROW: Answer(ONLY_IF, "told before")}
    assert curtain.seen(Who.PARTNER) == {ROW: Answer(NO)}


def test_a_no_of_either_lets_go_of_everything() -> None:
    asked = Curtain().answer(ROW, Answer(WANT)).go_on().go_on().answer(ROW, Answer(NO)).go_on()

    assert asked.decline() == Curtain(Stage.GONE)
    assert asked.reveal().go_on().decline() == Curtain(Stage.GONE)


def test_words_belong_to_only_if_and_an_answer_can_be_taken_back() -> None:
    curtain = Curtain().answer(ROW, Answer(WANT, "not these"))

    assert curtain.seen(Who.ME) == {ROW: Answer(WANT)}
    assert curtain.answer(ROW, Answer()).seen(Who.ME) == {}


def test_what_was_answered_is_not_printed() -> None:
    curtain = Curtain().answer(ROW, Answer(ONLY_IF, "told before"))

    assert "told" not in repr((curtain, curtain.seen(Who.ME)))
