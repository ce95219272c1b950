"""Compile the Designer forms and bring fonts, icons, palettes, words and translations along.

ui/**/*.ui             -> hallpass_desktop/gui/forms/ui_*.py
resources/i18n/*.ts    -> hallpass_desktop/data/i18n/*.qm
resources/<the rest>   -> hallpass_desktop/data/<the rest>

Only what changed is written again; what has lost its source is removed.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FORMS = Path("hallpass_desktop", "gui", "forms")
DATA = Path("hallpass_desktop", "data")
_METHOD = re.compile(r"def (setupUi|retranslateUi)\(self, (\w+)\):")
_IMPORTS = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)


class CompileFailedError(Exception):
    """A form or a translation that the Qt tools refuse."""


@dataclass(frozen=True, slots=True)
class Asset:
    """One file of the checkout and what it becomes inside the package."""

    source: Path
    target: Path

    def is_fresh(self) -> bool:
        """Whether the target was made from the source as it is now."""
        try:
            made = self.target.stat()
        except FileNotFoundError:
            return False
        return made.st_mtime_ns == self.source.stat().st_mtime_ns

    def write(self, content: bytes) -> None:
        """Put the content in place in one step, with the time of the source."""
        self.target.parent.mkdir(parents=True, exist_ok=True)
        beside = self.target.with_name(f".{self.target.name}.{os.getpid()}")
        beside.write_bytes(content)
        when = self.source.stat().st_mtime_ns
        os.utime(beside, ns=(when, when))
        beside.replace(self.target)

    def make(self) -> None:
        """Copy the source as it is."""
        self.write(self.source.read_bytes())


@dataclass(frozen=True, slots=True)
class Form(Asset):
    """A Designer form, which becomes a typed module."""

    def is_fresh(self) -> bool:
        """Whether the first line names the source and this compiler as they are now."""
        try:
            with self.target.open(encoding="utf-8") as made:
                return made.readline().rstrip() == self._first_line()
        except FileNotFoundError:
            return False

    def make(self) -> None:
        """Compile with uic and add the types that mypy asks for."""
        made = _qt_tool("uic", "-g", "python", "--no-autoconnection", str(self.source))
        typed = only_needed(annotate(made, self._top_class()))
        self.write(f"{self._first_line()}\n{typed}".encode())

    def _first_line(self) -> str:
        digest = hashlib.sha256(self.source.read_bytes())
        digest.update(Path(__file__).read_bytes())
        return f"# made from {self.source.name} {digest.hexdigest()[:32]}"

    def _top_class(self) -> str:
        try:
            top = ET.parse(self.source).getroot().find("widget")
        except ET.ParseError as error:
            raise CompileFailedError(f"{self.source}: {error}") from error
        return "QWidget" if top is None else top.get("class", "QWidget")


@dataclass(frozen=True, slots=True)
class Translation(Asset):
    """A .ts file, which becomes the .qm that Qt loads."""

    def make(self) -> None:
        """Compile with lrelease."""
        self.target.parent.mkdir(parents=True, exist_ok=True)
        beside = self.target.with_name(f".{self.target.name}.{os.getpid()}.qm")
        _qt_tool("lrelease", "-silent", str(self.source), "-qm", str(beside))
        content = beside.read_bytes()
        beside.unlink()
        self.write(content)


def only_needed(made: str) -> str:
    """Leave out the classes uic imports for every form: PySide builds each when it is named."""
    used = set(re.findall(r"\w+", made.partition("\nclass ")[2]))

    def shortened(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if name in used]
        return f"from {found[1]} import ({', '.join(names)})\n" if names else ""

    return _IMPORTS.sub(shortened, made)


def annotate(made: str, top_class: str) -> str:
    """Give the two methods uic writes their types, and import the class they name."""
    typed = _METHOD.sub(rf"def \1(self, \2: {top_class}) -> None:", made)
    if re.search(rf"import .*\b{top_class}\b|^    .*\b{top_class}\b[,)]", made, re.MULTILINE):
        return typed
    return typed.replace("\nclass ", f"\nfrom PySide6.QtWidgets import {top_class}\n\nclass ", 1)


def assets(root: Path = ROOT) -> tuple[Asset, ...]:
    """Everything the checkout has for the package, fresh or not."""
    return (*_forms(root), *_data(root))


def is_anything_stale(root: Path = ROOT) -> bool:
    """Whether compiling would change anything."""
    wanted = assets(root)
    if any(not asset.is_fresh() for asset in wanted):
        return True
    return any(True for _ in _orphans(root, {asset.target for asset in wanted}))


def compile_assets(root: Path = ROOT) -> tuple[Path, ...]:
    """Make what is stale, remove what has no source any more, and return what was touched."""
    wanted = assets(root)
    touched = [asset.target for asset in wanted if not asset.is_fresh()]
    for asset in wanted:
        if asset.target in touched:
            asset.make()
    for orphan in _orphans(root, {asset.target for asset in wanted}):
        orphan.unlink(missing_ok=True)
        touched.append(orphan)
    return tuple(touched)


def _forms(root: Path) -> Iterator[Form]:
    seen: dict[str, Path] = {}
    for source in sorted((root / "ui").rglob("*.ui")):
        if source.stem in seen:
            raise CompileFailedError(f"{source} and {seen[source.stem]} would make the same module")
        seen[source.stem] = source
        yield Form(source, root / FORMS / f"ui_{source.stem}.py")


def _data(root: Path) -> Iterator[Asset]:
    resources = root / "resources"
    for source in sorted(resources.rglob("*")):
        target = root / DATA / source.relative_to(resources)
        if source.suffix == ".ts":
            yield Translation(source, target.with_suffix(".qm"))
        elif source.is_file() and not source.name.startswith("."):
            yield Asset(source, target)


def _orphans(root: Path, wanted: set[Path]) -> Iterator[Path]:
    made = [*(root / FORMS).glob("ui_*.py"), *(root / DATA).rglob("*")]
    for path in made:
        if path not in wanted and path.is_file() and not path.name.startswith("."):
            yield path


def _qt_tool(name: str, *arguments: str) -> str:
    """Run a tool of the PySide6 wheel, found as PySide6.scripts.pyside_tool finds it (F8)."""
    command = [_qt_tool_path(name), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise CompileFailedError(f"{name} {arguments[-1]}: {done.stderr.strip()}")
    return done.stdout


def _qt_tool_path(name: str) -> str:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise CompileFailedError("PySide6 is not installed for this Python: use packaging/run.py")
    wheel = Path(spec.origin).parent
    found = shutil.which(name, path=os.pathsep.join([str(wheel / "Qt" / "libexec"), str(wheel)]))
    if found is None:
        raise CompileFailedError(f"PySide6 came without {name}: {wheel}")
    return found


def main() -> int:
    """Compile, and say what was made again."""
    try:
        touched = compile_assets()
    except CompileFailedError as error:
        print(error, file=sys.stderr)
        return 1
    for path in touched:
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
