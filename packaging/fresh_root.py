"""Run the test command in a Debian that has nothing but Python: packaging/fresh_root.py FOLDER.

Needs root, a few gigabytes and some time. The system is made in the folder by debootstrap and
kept there, so a second run starts faster; the checkout is copied into it anew each time. Mounts
live in a namespace of their own and are gone when the run ends, however it ends.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from read_only import left_out

ROOT = Path(__file__).resolve().parent.parent
PLACE = "srv/checkout"
_OLD_ROOT = "srv/left"
_FIRST_PACKAGES = "ca-certificates,python3"
_HANDED_ON = ("PIP_", "SSL_CERT", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")


def main() -> int:
    """Make the system if it is not there, copy the checkout, and run the tests inside."""
    options, arguments = _options()
    if os.geteuid() != 0:
        print("This needs root: it makes a system of its own and enters it.", file=sys.stderr)
        return 1
    folder = options.folder.resolve()
    if not (folder / "usr/bin/python3").exists():
        _bootstrap(folder, options.suite, options.mirror)
    _copy_checkout(folder / PLACE)
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    command = ["python3", "packaging/test.py", *arguments]
    return _run_inside(folder, command, options.bind)


def _options() -> tuple[argparse.Namespace, list[str]]:
    """Read our own options; every other one is for packaging/test.py."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, help="where the system is made and kept")
    parser.add_argument("--suite", default="bookworm", help="the release (default: %(default)s)")
    parser.add_argument("--mirror", help="where packages come from, if not the usual place")
    parser.add_argument(
        "--bind", action="append", default=[], type=Path, help="a folder to show inside, read-only"
    )
    return parser.parse_known_args()


def _bootstrap(folder: Path, suite: str, mirror: str | None) -> None:
    if shutil.which("debootstrap") is None:
        subprocess.run(["apt-get", "update", "-q"], check=True)
        subprocess.run(["apt-get", "install", "-y", "-q", "debootstrap"], check=True)
    command = ["debootstrap", "--variant=minbase", f"--include={_FIRST_PACKAGES}"]
    command += [suite, str(folder), *([mirror] if mirror else [])]
    subprocess.run(command, check=True)


def _copy_checkout(place: Path) -> None:
    """Whatever an earlier run left stays out of the way; its environments may stay."""
    for path in place.glob("*"):
        if not path.name.startswith(".venv"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(ROOT, place, ignore=left_out, dirs_exist_ok=True)


def _run_inside(folder: Path, command: list[str], shown: list[Path]) -> int:
    steps = [
        "set -e",
        "mount --make-rprivate /",
        f"mount --bind {_quoted(folder)} {_quoted(folder)}",
    ]
    steps += [f"mount --rbind /{name} {_quoted(folder / name)}" for name in ("dev", "sys")]
    steps.append(f"mount -t proc proc {_quoted(folder / 'proc')}")
    for path in shown:
        inside = folder / path.resolve().relative_to("/")
        inside.mkdir(parents=True, exist_ok=True)
        steps.append(f"mount --bind -o ro {_quoted(path)} {_quoted(inside)}")
    inner = f"umount -l /{_OLD_ROOT} && cd /{PLACE} && exec {shlex.join(command)}"
    steps += [f"mkdir -p {_quoted(folder / _OLD_ROOT)}", f"cd {_quoted(folder)}"]
    # Not chroot: the kernel allows no user namespaces inside one, and a test makes its own.
    steps += [f"pivot_root . {_OLD_ROOT}", f"exec chroot . /bin/sh -c {shlex.quote(inner)}"]
    namespace = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c"]
    done = subprocess.run([*namespace, "\n".join(steps)], env=_surroundings(), check=False)
    return done.returncode


def _quoted(path: Path) -> str:
    return shlex.quote(str(path))


def _surroundings() -> dict[str, str]:
    """Nothing of this machine but how it reaches the package index."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(_HANDED_ON)}
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    return kept | {"HOME": "/root", "PATH": path, "LANG": "C.UTF-8"}


if __name__ == "__main__":
    sys.exit(main())
