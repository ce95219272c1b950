"""The dictionaries for spelling that this computer has; none is ever fetched or written."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?(_[A-Za-z]+)?")
_LINUX = (
    "/usr/share/hunspell",
    "/usr/local/share/hunspell",
    "/app/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
)
_MACOS = ("~/Library/Spelling", "/Library/Spelling")
FOLDERS = tuple(
    Path(each).expanduser() for each in (_MACOS if sys.platform == "darwin" else _LINUX)
)


@dataclass(frozen=True, slots=True)
class Dictionary:
    """One language, and the two files of it without their endings."""

    code: str
    path: Path

    @property
    def rules(self) -> Path:
        """How words are made."""
        return self.path.with_suffix(".aff")

    @property
    def words(self) -> Path:
        """The words."""
        return self.path.with_suffix(".dic")


def found(folders: Iterable[Path] = FOLDERS) -> tuple[Dictionary, ...]:
    """One dictionary for each language, from the first folder that has it."""
    known: dict[str, Dictionary] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.dic")):
            each = Dictionary(file.stem.replace("-", "_"), file.with_suffix(""))
            if _CODE.fullmatch(each.code) and each.rules.is_file():
                known.setdefault(each.code, each)
    return tuple(known[code] for code in sorted(known))


def best(language: str, among: Iterable[Dictionary]) -> Dictionary | None:
    """The dictionary of a language such as `en_GB`, or of the same language elsewhere."""
    known = {each.code: each for each in among}
    if language in known:
        return known[language]
    general = language.partition("_")[0]
    return next((known[code] for code in known if code.partition("_")[0] == general), None)
