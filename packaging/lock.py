"""Write the lock files again: every dependency with its version and the hashes of its wheels.

One file serves Python 3.11 to 3.13 on Linux, macOS and Windows. Needs uv; look at the
difference before committing it, and run packaging/test.py.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging" / "lock"
LOCKS = {"run.txt": ("build",), "test.txt": ("build", "test")}
HEADER = """\
# Written by packaging/lock.py from pyproject.toml; do not edit by hand.
# Python 3.11 to 3.13, on Linux, macOS and Windows.
"""


def lock(name: str, groups: tuple[str, ...], uv: str) -> None:
    """Resolve the application's dependencies with these groups and write one lock file."""
    target = FOLDER / name
    command = [uv, "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes"]
    command += ["--python-version", "3.11", "--only-binary", ":all:", "--no-header", "--quiet"]
    command += ["--constraint", str(FOLDER / "run.txt")] if name != "run.txt" else []
    command += [part for group in groups for part in ("--group", group)]
    command += ["--upgrade"] if "--upgrade" in sys.argv else []
    kept = _without_header(target)
    target.write_text(kept, encoding="utf-8")
    subprocess.run([*command, "--output-file", str(target)], cwd=ROOT, check=True)
    target.write_text(HEADER + _without_header(target), encoding="utf-8")


def _without_header(target: Path) -> str:
    return target.read_text(encoding="utf-8").removeprefix(HEADER) if target.exists() else ""


def main() -> int:
    """Write every lock file; versions stay as they are unless --upgrade is given."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    if uv is None:
        print("This needs uv: python -m pip install uv", file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    for name, groups in LOCKS.items():
        lock(name, groups, uv)
    return 0


if __name__ == "__main__":
    sys.exit(main())
