"""Which hints a text calls for, in the words of one language."""

import re
from collections.abc import Iterable

from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.identity import IdentityHint, Trace, identity_hints
from hallpass_desktop.domain.wording import (
    Judgement,
    JudgementHint,
    VagueHint,
    judgement_hints,
    vague_hints,
)
from hallpass_desktop.gui.editors.fields.hint_card import Hint
from hallpass_desktop.gui.editors.tools import Tools

# Longer texts are looked at from the start only, so that typing stays light.
LONGEST_LOOKED_AT = 20_000
_NAMED = (Trace.NAME, Trace.HANDLE, Trace.EMAIL)  # an alias can stand for these


def names_in(text: str, tools: Tools, *, is_agreed: bool = False) -> tuple[Hint, ...]:
    """Traces of a third person, in the order of the text.

    What is wished for or agreed is looked through for vague words too.
    """
    seen = _looked_at(text)
    found = [_identity(hint, tools) for hint in identity_hints(seen, tools.content.names)]
    if is_agreed:
        found += [_vague(hint, tools) for hint in vague_hints(seen, tools.content.vague)]
    return _in_order(found)


def vague_in(text: str, tools: Tools) -> tuple[Hint, ...]:
    """Vague words alone, in the order of the text."""
    return tuple(_vague(hint, tools) for hint in vague_hints(_looked_at(text), tools.content.vague))


def hints_in(text: str, tools: Tools, *, is_agreed: bool = False) -> tuple[Hint, ...]:
    """The same, and words that judge."""
    judged = judgement_hints(_looked_at(text), tools.content.judgements)
    found = [_judgement(hint, tools) for hint in judged]
    return _in_order((*found, *names_in(text, tools, is_agreed=is_agreed)))


def hint_for(judgement: Judgement, word: str, tools: Tools) -> Hint:
    """The hint for a judgement that was named as a feeling."""
    return Hint(0, len(word), judgement.key, _asked(word, tools), _offers(judgement, tools))


def _in_order(hints: Iterable[Hint]) -> tuple[Hint, ...]:
    return tuple(sorted(hints, key=lambda hint: hint.start))


def _looked_at(text: str) -> str:
    """As far as it is looked at, up to a whole word: half a name is nobody's."""
    if len(text) <= LONGEST_LOOKED_AT or text[LONGEST_LOOKED_AT].isspace():
        return text[:LONGEST_LOOKED_AT]
    *words, cut = re.split(r"(\s)", text[:LONGEST_LOOKED_AT])
    return "".join(words) or cut


def _judgement(hint: JudgementHint, tools: Tools) -> Hint:
    feelings = tuple((code, tools.words.feeling(code)) for code in hint.feelings)
    return Hint(hint.start, hint.end, hint.key, _asked(hint.word, tools), feelings)


def _vague(hint: VagueHint, tools: Tools) -> Hint:
    asked = tools.content.hint_texts[f"vague.ask.{hint.ask}"].format(word=hint.word)
    return Hint(hint.start, hint.end, hint.key, asked)


def _identity(hint: IdentityHint, tools: Tools) -> Hint:
    text = tools.content.hint_texts[f"identity.{hint.trace}"]
    name = hint.word if hint.trace in _NAMED else ""
    return Hint(hint.start, hint.end, folded(hint.word), text, name=name)


def _asked(word: str, tools: Tools) -> str:
    return tools.content.hint_texts["judgement.text"].format(word=word)


def _offers(judgement: Judgement, tools: Tools) -> tuple[tuple[str, str], ...]:
    return tuple((code, tools.words.feeling(code)) for code in judgement.feelings)
