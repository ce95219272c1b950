"""What other programs say of a PDF: poppler's and qpdf, from the system's packages."""

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Told:
    """What a program said, and whether it was content."""

    text: str
    is_well: bool


def words(pdf: Path, passphrase: str = "") -> str:
    """All words of a PDF, as pdftotext finds them, with single blanks."""
    return " ".join(_run("pdftotext", "-upw", passphrase, str(pdf), "-").text.split())


def facts(pdf: Path, passphrase: str = "") -> Told:
    """What pdfinfo knows of it."""
    return _run("pdfinfo", "-upw", passphrase, str(pdf))


def fonts(pdf: Path) -> dict[str, tuple[str, str]]:
    """Each font by its name without the tag: whether it is embedded, whether it is a part."""
    lines = _run("pdffonts", str(pdf)).text.splitlines()[2:]
    rows = (line.split() for line in lines)
    return {row[0].partition("+")[2] or row[0]: (row[-5], row[-4]) for row in rows}


def checked(pdf: Path, passphrase: str = "") -> Told:
    """Whether qpdf finds a fault."""
    return _run("qpdf", f"--password={passphrase}", "--check", str(pdf))


def encryption(pdf: Path, passphrase: str) -> str:
    """How qpdf says that it is closed."""
    return _run("qpdf", f"--password={passphrase}", "--show-encryption", str(pdf)).text


def opened(pdf: Path, passphrase: str = "") -> bytes:
    """Everything in it, uncompressed and in clear."""
    command = ["qpdf", f"--password={passphrase}", "--decrypt", "--stream-data=uncompress"]
    done = subprocess.run([*command, str(pdf), "-"], capture_output=True, check=True)
    return done.stdout


def _run(*command: str) -> Told:
    done = subprocess.run(command, capture_output=True, check=False)
    return Told((done.stdout + done.stderr).decode("utf-8", "replace"), not done.returncode)
