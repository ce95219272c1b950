"""An agreement on paper: what can be put on it, and the words of what was chosen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.agreement import TOPICS
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui.models.agreement_words import words_name
from hallpass_desktop.gui.models.agreements import (
    AgreementView,
    called,
    clauses_of,
    pause_said,
    telling_said,
    versions_said,
)
from hallpass_desktop.gui.models.grid_words import agreed_said
from hallpass_desktop.gui.print.document import Block, Document, Part, usual_paper
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.agreements import Agreement, Clause

NAME, STANDING, PURPOSE, COUNTS, WORDS, GRID = (
    "name", "standing", "purpose", "counts", "words", "grid",
)  # fmt: skip
#: What stands around a clause, chosen for all that are on the paper.
WHY, EDGES, TELLING, CONDITIONS, FIRST, CHANGING = AROUND = (
    "why", "edges", "telling", "conditions", "first_if_broken", "how_to_change",
)  # fmt: skip
_SHORT = 60

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, repr=False)
class Offered(Discreet):
    """One thing that can be put on paper; `group` is the heading it is offered under."""

    code: str
    name: str
    group: str = ""


class AgreementPaper:
    """Made from what is on the page now, and from nothing else."""

    def __init__(
        self, view: AgreementView, agreement: Agreement, words: Vocabulary, today: date
    ) -> None:
        self._view, self._agreement = view, agreement
        self._words, self._today = words, today

    def offered(self, texts: Mapping[str, str]) -> tuple[Offered, ...]:
        """Everything that is written, in the order of the paper; nothing of it is chosen."""
        head = [
            (NAME, translate("AgreementPaper", "Its name"), called(self._agreement.body.title)),
            (STANDING, translate("AgreementPaper", "Where it stands"), self._standing()),
            (PURPOSE, texts["step.purpose.question"], self._agreement.body.intention),
            (COUNTS, texts["step.counts.question"], self._agreement.body.what_counts),
            (WORDS, words_name(), "".join(self._defined())),
            (GRID, texts["step.grid.question"], "".join(self._grid())),
        ]
        about = translate("AgreementPaper", "The agreement")
        found = [Offered(code, name, about) for code, name, text in head if text.strip()]
        clauses = list(self._offered_clauses(texts))
        around = self._offered_around() if clauses else ()
        return (*found, *clauses, *around)

    def document(self, chosen: frozenset[str], texts: Mapping[str, str]) -> Document:
        """What was chosen, and not a word more."""
        blocks = (*self._head(chosen, texts), *self._topics(chosen, texts))
        foot = translate(
            "AgreementPaper", "Not a contract. Either of us can pause or end it at any time."
        )
        return Document(tuple(blocks), foot if blocks else "", usual_paper())

    def _offered_clauses(self, texts: Mapping[str, str]) -> Iterator[Offered]:
        for topic in TOPICS:
            for clause in clauses_of(self._agreement, topic):
                if clause.body.text.strip():
                    yield Offered(clause.id, _short(clause), texts[f"topic.{topic}.name"])

    def _offered_around(self) -> Iterator[Offered]:
        group = translate("AgreementPaper", "With each clause, where it is written")
        names = {
            WHY: translate("AgreementPaper", "Why it matters"),
            EDGES: translate("AgreementPaper", "Examples of what is in it and what is not"),
            TELLING: translate("AgreementPaper", "What is told, and when"),
            CONDITIONS: translate("AgreementPaper", "Under which conditions"),
            FIRST: translate("AgreementPaper", "What happens first if it is broken"),
            CHANGING: translate("AgreementPaper", "How to change it"),
        }
        for code in AROUND:
            if any(self._around(clause, code) for clause in self._agreement.clauses):
                yield Offered(code, names[code], group)

    def _head(self, chosen: frozenset[str], texts: Mapping[str, str]) -> Iterator[Block]:
        body = self._agreement.body
        if NAME in chosen:
            yield Block(Part.TITLE, called(body.title))
        if STANDING in chosen:
            yield Block(Part.NOTE, self._standing())
        for code, heading, paragraphs in (
            (PURPOSE, texts["step.purpose.question"], [body.intention.strip()]),
            (COUNTS, texts["step.counts.question"], [body.what_counts.strip()]),
            (WORDS, words_name(), self._defined()),
            (GRID, texts["step.grid.question"], self._grid()),
        ):
            if code in chosen:
                yield Block(Part.HEADING, heading)
                yield from (Block(Part.TEXT, text) for text in paragraphs)

    def _topics(self, chosen: frozenset[str], texts: Mapping[str, str]) -> Iterator[Block]:
        for topic in TOPICS:
            picked = [each for each in clauses_of(self._agreement, topic) if each.id in chosen]
            if picked:
                yield Block(Part.HEADING, texts[f"topic.{topic}.name"])
            for clause in picked:
                yield from self._clause(clause, chosen)

    def _clause(self, clause: Clause, chosen: frozenset[str]) -> Iterator[Block]:
        kind = self._words.choice("kind", clause.body.kind)
        title = clause.body.title.strip()
        yield Block(Part.LABEL, f"{kind} · {title}" if title else kind)
        yield Block(Part.TEXT, clause.body.text.strip())
        for code in AROUND:
            if code in chosen:
                yield from (Block(Part.NOTE, line) for line in self._around(clause, code))

    def _around(self, clause: Clause, code: str) -> list[str]:
        """What a clause says of one of these, a line each."""
        if code == TELLING:
            told = telling_said(clause, self._words)
            return [told] if told else []
        answers = ((pattern, getattr(clause.body, name)) for name, pattern in _lines(code))
        return [pattern.format(text=text.strip()) for pattern, text in answers if text.strip()]

    def _standing(self) -> str:
        """The version and what became of it, or that this is not kept yet."""
        if not self._view.is_kept:
            return translate(
                "AgreementPaper", "As it is written now. This is not a version that was kept."
            )
        newest = versions_said(self._agreement, self._today)[0]
        said = " · ".join((newest.title, newest.state, newest.day))
        return "\n".join(each for each in (said, pause_said(self._agreement, self._today)) if each)

    def _defined(self) -> list[str]:
        pattern = translate("AgreementPaper", "{word}: {meaning}")
        return [
            pattern.format(word=each.word.strip(), meaning=each.meaning.strip())
            for each in self._agreement.body.words
            if each.word.strip() and each.meaning.strip()
        ]

    def _grid(self) -> list[str]:
        return [line for _, line in agreed_said(self._agreement, "")]


def _lines(code: str) -> tuple[tuple[str, str], ...]:
    """The fields of a clause that belong to a choice, and how each is said."""
    return {
        WHY: (("why", translate("AgreementPaper", "Why: {text}")),),
        EDGES: (
            ("inside", translate("AgreementPaper", "In it, for example: {text}")),
            ("outside", translate("AgreementPaper", "Not in it, for example: {text}")),
        ),
        CONDITIONS: (
            ("conditions", translate("AgreementPaper", "Under these conditions: {text}")),
        ),
        FIRST: (
            ("first_if_broken", translate("AgreementPaper", "If it is broken, first: {text}")),
        ),
        CHANGING: (("how_to_change", translate("AgreementPaper", "To change it: {text}")),),
    }[code]


def _short(clause: Clause) -> str:
    """What a clause is called where it is chosen."""
    text = clause.body.title.strip() or " ".join(clause.body.text.split())
    return text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + "…"
