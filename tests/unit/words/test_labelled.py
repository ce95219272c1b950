"""Two hundred invented sentences, labelled by hand: what the hints miss, and what they make up."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hallpass_desktop.domain.identity import identity_hints
from hallpass_desktop.domain.wording import judgement_hints, vague_hints
from hallpass_desktop.system.content import Content

SENTENCES = Path(__file__).resolve().parents[2] / "data" / "hint_sentences.toml"
HOW_MANY = 200
WISHES = "wishes"
# What may be wrong at most, in hundredths of what is pointed out and of what should be.
MOST_MADE_UP = MOST_MISSED = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """Words of one kind at a place."""

    kind: str
    start: int
    end: int

    def is_same(self, other: "Finding") -> bool:
        """Whether both mean the same words; how far they reach may differ."""
        return self.kind == other.kind and self.start < other.end and other.start < self.end


def labelled() -> Iterator[tuple[str, str, list[Finding]]]:
    for group, sentences in tomllib.loads(SENTENCES.read_text(encoding="utf-8")).items():
        for text, *labels in sentences:
            yield group, text, [_label(text, label) for label in labels]


def _label(text: str, label: str) -> Finding:
    kind, _, words = label.partition(": ")
    start = text.casefold().index(words.casefold())
    return Finding(kind, start, start + len(words))


def found(group: str, text: str, content: Content) -> list[Finding]:
    """What the app points out where such a sentence is written."""
    hints = [
        Finding("judgement", h.start, h.end) for h in judgement_hints(text, content.judgements)
    ]
    hints += [Finding(h.trace, h.start, h.end) for h in identity_hints(text, content.names)]
    if group == WISHES:
        hints += [Finding("vague", h.start, h.end) for h in vague_hints(text, content.vague)]
    return hints


def test_two_hundred_sentences_are_labelled() -> None:
    sentences = [text for _, text, _ in labelled()]

    assert len(set(sentences)) == HOW_MANY


def test_few_hints_are_made_up_and_few_are_missed(
    content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    meant: Counter[str] = Counter()
    made_up: list[tuple[str, str]] = []
    missed: list[tuple[str, str]] = []
    for group, text, labels in labelled():
        hints = found(group, text, content)
        meant.update(label.kind for label in labels)
        made_up += [(h.kind, text) for h in hints if not any(map(h.is_same, labels))]
        missed += [(each.kind, text) for each in labels if not any(map(each.is_same, hints))]

    with capsys.disabled():
        _report(meant, made_up, missed)
    right = meant.total() - len(missed)
    assert len(made_up) * 100 <= MOST_MADE_UP * (right + len(made_up))
    assert len(missed) * 100 <= MOST_MISSED * meant.total()


def test_a_sentence_with_a_wrong_label_would_be_seen(content: Content) -> None:
    (vague,) = found(WISHES, "Come soon", content)

    assert not vague.is_same(_label("Come soon", "vague: come"))
    assert not vague.is_same(_label("Come soon", "judgement: soon"))


def _report(
    meant: Counter[str], made_up: list[tuple[str, str]], missed: list[tuple[str, str]]
) -> None:
    print(f"\nhints: {HOW_MANY} sentences, {meant.total()} findings {dict(meant)}")
    for name, wrong in (("made up", made_up), ("missed", missed)):
        print(
            f"  {name}: {len(wrong)}", *(f"[{kind}] {text}" for kind, text in wrong), sep="\n    "
        )
