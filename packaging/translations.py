"""Collect what the app says, check it, and make the pseudo-languages that show what is not ready.

    python packaging/translations.py update [CODE ...]   refresh resources/i18n, add new languages
    python packaging/translations.py check               exit 1 when something cannot be translated
    python packaging/translations.py pseudo FOLDER       write the languages xa and xb there

English needs only its plurals: every other English sentence is its own source. The language `xa` is
English with accents and 40 % more of it; `xb` is the same, read from right to left.
"""

import math
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import stretched_pages
import untranslated

ROOT = Path(__file__).resolve().parent.parent
WORDS = ROOT / "resources" / "i18n"
PAGES = ROOT / "resources" / "content" / "en"
SOURCES = ("hallpass_desktop/app.py", "hallpass_desktop/gui/**/*.py", "ui/*.ui")
# Compiled forms repeat ui/; the gallery is a window for developers.
LEFT_OUT = {ROOT / "hallpass_desktop" / "gui" / name for name in ("forms", "gallery")}
PREFIX = "notebook_"
PSEUDO = {"xa": "LTR", "xb": "RTL"}
DIRECTION = "QT_LAYOUT_DIRECTION"

MORE = 0.4
_KEPT = re.compile(r"\{[^{}]*\}|%L?\d|%n|<[^<>]+>|&\w+;|&(?=\w)|\n")
_ACCENTS = str.maketrans(
    "aAbcCdeEgGhiIjklLnNoOrRsStTuUwyYzZ",
    "åÅƀçÇđéÉğĞĥîÎĵķłŁñÑöÖŕŔšŠţŢûÛŵýÝžŽ",
)
_VOWELS = "aeiouyAEIOUY"
_RIGHT_TO_LEFT, _BACK = "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{POP DIRECTIONAL FORMATTING}"


def main(arguments: list[str]) -> int:
    """Run one of the commands named above."""
    command, *rest = arguments or ["check"]
    if command == "update":
        update(rest)
        return 0
    if command == "pseudo" and rest:
        pseudo(Path(rest[0]))
        return 0
    if command != "check":
        print(__doc__)
        return 2
    found = problems()
    print("\n".join(found) or "Every sentence can be translated.")
    return 1 if found else 0


def update(codes: Iterable[str] = ()) -> None:
    """Bring the files in resources/i18n up to date; English plurals in (s) fill themselves."""
    WORDS.mkdir(parents=True, exist_ok=True)
    known = {file.stem.removeprefix(PREFIX) for file in WORDS.glob(f"{PREFIX}*.ts")}
    for code in sorted({"en", *known, *codes}):
        file = WORDS / f"{PREFIX}{code}.ts"
        plurals = _plurals(file) if file.exists() else {}
        collect(file, only_plurals=code == "en", code=code)
        _rewrite(file, partial(_fill_plural, plurals, code == "en"))


def problems() -> list[str]:
    """Everything that stands between the app and another language, one line each."""
    files = [file for file in sources() if file.suffix == ".py"]
    forms = [file for file in sources() if file.suffix == ".ui"]
    found = [line for file in files for line in untranslated.in_python(file, ROOT)]
    found += [line for file in forms for line in untranslated.in_form(file, ROOT)]
    for file in sorted(WORDS.glob("*.ts")):
        found += lost_places(file)
    return found + _missing_plurals()


def pseudo(folder: Path) -> None:
    """Write the two pseudo-languages with every sentence the app has."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.ts"
    collect(whole)
    for code, direction in PSEUDO.items():
        target = folder / f"{PREFIX}{code}.ts"
        shutil.copyfile(whole, target)
        _rewrite(target, _fill_reversed if direction == "RTL" else _fill_longer)
        stretch = partial(stretched, reverse=direction == "RTL")
        stretched_pages.write(PAGES, folder / "content" / code, stretch)
    whole.unlink()


def stretched(text: str, *, reverse: bool = False) -> str:
    """The text in brackets, with accents and 40 % more letters; places to fill stay as they are."""
    parts: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        parts += [_strange(text[end : kept.start()], reverse=reverse), kept.group()]
        end = kept.end()
    parts.append(_strange(text[end:], reverse=reverse))
    return f"[{''.join(parts)}]"


def sources() -> list[Path]:
    """Every file that says something to a person."""
    found = [file for pattern in SOURCES for file in ROOT.glob(pattern)]
    return sorted(file for file in found if LEFT_OUT.isdisjoint(file.parents))


def collect(target: Path, *, only_plurals: bool = False, code: str = "en") -> None:
    """Run lupdate over every source."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", code, "-extensions", "py,ui"]
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder, "sources.lst")
        names.write_text("\n".join(map(str, sources())), encoding="utf-8")
        _run_tool("lupdate", [*options, f"@{names}", "-ts", str(target)])
    _mark_plurals(target, only_plurals=only_plurals)


def _mark_plurals(file: Path, *, only_plurals: bool) -> None:
    """Mark every message with a number: lupdate misses those asked for with `translate`."""
    root = _read(file)
    for context in root.findall("context"):
        for message in context.findall("message"):
            if "%n" in message.findtext("source", ""):
                message.set("numerus", "yes")
            elif only_plurals:
                context.remove(message)
        if context.find("message") is None:
            root.remove(context)
    _write(root, file)


def release(source: Path, target: Path) -> None:
    """Run lrelease: a .ts becomes the .qm that the app reads."""
    _run_tool("lrelease", ["-silent", str(source), "-qm", str(target)])


def _run_tool(name: str, arguments: list[str]) -> None:
    start = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", start, *arguments], check=True)


def _rewrite(file: Path, fill: Callable[[ET.Element], None]) -> None:
    root = _read(file)
    for message in root.iter("message"):
        fill(message)
    _write(root, file)


def _write(root: ET.Element, file: Path) -> None:
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + text + "\n", encoding="utf-8")


def _read(file: Path) -> ET.Element:
    return ET.parse(file).getroot()


def _plurals(file: Path) -> dict[str, list[str]]:
    """The plural forms a file holds: lupdate drops those of messages it takes for others."""
    messages = (message for message in _read(file).iter("message") if _is_filled(message))
    return {message.findtext("source", ""): _forms(message) for message in messages}


def _is_filled(message: ET.Element) -> bool:
    forms = [form.text for form in _translation(message).iter("numerusform")]
    return bool(forms) and all(forms)


def _fill_plural(known: dict[str, list[str]], is_english: bool, message: ET.Element) -> None:
    source = message.findtext("source", "")
    if message.get("numerus") != "yes" or _is_filled(message):
        return
    if source in known:
        _set_forms(_translation(message), known[source])
    elif is_english and "(s)" in source:
        _set_forms(_translation(message), [source.replace("(s)", ""), source.replace("(s)", "s")])


def _fill_longer(message: ET.Element) -> None:
    _fill(message, "LTR", reverse=False)


def _fill_reversed(message: ET.Element) -> None:
    _fill(message, "RTL", reverse=True)


def _fill(message: ET.Element, direction: str, *, reverse: bool) -> None:
    source = message.findtext("source", "")
    translation = _translation(message)
    text = direction if source == DIRECTION else stretched(source, reverse=reverse)
    if message.get("numerus") == "yes":
        _set_forms(translation, [text, text])
        return
    translation.attrib.pop("type", None)
    translation.text = text


def _translation(message: ET.Element) -> ET.Element:
    found = message.find("translation")
    return found if found is not None else ET.SubElement(message, "translation")


def _set_forms(translation: ET.Element, forms: list[str]) -> None:
    translation.clear()
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def _strange(text: str, *, reverse: bool) -> str:
    if not any(letter.isalpha() for letter in text):
        return text
    extra = math.ceil(len(text) * MORE)
    longer = ""
    for letter in text:
        doubled = letter in _VOWELS and extra > 0
        longer += letter * 2 if doubled else letter
        extra -= doubled
    strange = longer.translate(_ACCENTS) + _padding(extra)
    return f"{_RIGHT_TO_LEFT}{strange}{_BACK}" if reverse else strange


def _padding(count: int) -> str:
    """So many marks in groups of five, to be broken like words."""
    return " ".join(["~" * (count % 5)] + ["~~~~~"] * (count // 5)).rstrip()


def lost_places(file: Path) -> list[str]:
    return [
        f"{file.name}: {message.findtext('source', '')!r} has other places to fill in translation"
        for message in _read(file).iter("message")
        if any(_differs(message.findtext("source", ""), form) for form in _forms(message))
    ]


def _forms(message: ET.Element) -> list[str]:
    translation = _translation(message)
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def _differs(source: str, translation: str) -> bool:
    """A plural may leave its number out; nothing may ask for what is not given."""
    return bool(translation.strip()) and not set(_places(translation)) <= set(_places(source))


def _places(text: str) -> list[str]:
    return re.findall(r"\{[^{}]*\}|%L?\d", text)


def _missing_plurals() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, "fresh.ts")
        collect(fresh, only_plurals=True)
        wanted = {message.findtext("source", "") for message in _read(fresh).iter("message")}
    done = _plurals(WORDS / f"{PREFIX}en.ts").keys()
    return [f"no English plural for {text!r}: run the update" for text in sorted(wanted - done)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
