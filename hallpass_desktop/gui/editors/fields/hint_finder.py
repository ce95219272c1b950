"""Which hints a text calls for, in the words of one language."""

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


def names_in(text: str, tools: Tools) -> tuple[Hint, ...]:
    """Traces of a third person, in the order of the text."""
    seen = text[:LONGEST_LOOKED_AT]
    return tuple(_identity(hint, tools) for hint in identity_hints(seen, tools.content.names))


def hints_in(text: str, tools: Tools, *, is_agreed: bool = False) -> tuple[Hint, ...]:
    """Judgement words and traces of a third person, in the order of the text.

    What is wished for or agreed is looked through for vague words too.
    """
    seen = text[:LONGEST_LOOKED_AT]
    found = [_judgement(hint, tools) for hint in judgement_hints(seen, tools.content.judgements)]
    found += names_in(text, tools)
    if is_agreed:
        found += [_vague(hint, tools) for hint in vague_hints(seen, tools.content.vague)]
    return tuple(sorted(found, key=lambda hint: hint.start))


def hint_for(judgement: Judgement, word: str, tools: Tools) -> Hint:
    """The hint for a judgement that was named as a feeling."""
    return Hint(0, len(word), judgement.key, _asked(word, tools), _offers(judgement, tools))


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
