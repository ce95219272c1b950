"""A PDF that says nothing about where and when it was made, closed with a passphrase or open."""

from io import BytesIO
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

if TYPE_CHECKING:
    from pypdf import PdfWriter

PRODUCER = "Notebook"
MOST_BYTES = 127  # of a passphrase in UTF-8: ISO 32000-2, 7.6.4.3.3


def fits(passphrase: str) -> bool:
    """Whether a PDF can be closed with these words."""
    return len(_prepared(passphrase)) <= MOST_BYTES


def sealed(pdf: bytes, passphrase: str = "") -> bytes:
    """The same pages in a new file, with neither dates nor identifiers nor the maker's name.

    With a passphrase it is encrypted with AES-256 (revision 6 of the standard handler), all of its
    words included. Raises ValueError for one that does not fit.
    """
    # Loaded only when something leaves the app.
    from pypdf import PdfReader  # noqa: PLC0415

    writer = _writer()
    for page in PdfReader(BytesIO(pdf)).pages:
        writer.add_page(page)
    _tag_fonts(writer)
    writer.metadata = {"/Producer": PRODUCER}
    if passphrase:
        if not fits(passphrase):
            raise ValueError("too long for a PDF")
        writer.encrypt(_prepared(passphrase).decode(), algorithm="AES-256")
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def _writer() -> "PdfWriter":
    """One whose files have no number of their own: a closed one must have one, so it is nought."""
    from pypdf import PdfWriter  # noqa: PLC0415 - as above
    from pypdf.generic import ArrayObject, ByteStringObject  # noqa: PLC0415

    class Nameless(PdfWriter):
        def generate_file_identifiers(self) -> None:
            nought = ByteStringObject(bytes(16))
            self._ID = ArrayObject((nought, nought))

    return Nameless()


def _tag_fonts(writer: "PdfWriter") -> None:
    """Say of each face that only its letters in use are here: Qt leaves that out of its name.

    Without it a reader or a printer may take the rest of a face from another document.
    """
    from pypdf.generic import NameObject  # noqa: PLC0415 - as above

    for number, font in enumerate(_fonts(writer)):
        tag = "AAAA" + "".join(chr(ord("A") + part) for part in divmod(number, 26)) + "+"
        inner = font["/DescendantFonts"][0].get_object()
        descriptor = inner["/FontDescriptor"].get_object()
        for part, key in ((font, "/BaseFont"), (inner, "/BaseFont"), (descriptor, "/FontName")):
            part[NameObject(key)] = NameObject(f"/{tag}{part[key][1:]}")


def _fonts(writer: "PdfWriter") -> "list[Any]":
    """Every face of its pages once."""
    found: dict[int, Any] = {}
    for page in writer.pages:
        resources: Any = page["/Resources"]
        for each in resources.get("/Font", {}).values():
            font = each.get_object()
            if "/DescendantFonts" in font:
                found[id(font)] = font
    return list(found.values())


def _prepared(passphrase: str) -> bytes:
    """In the form in which every reader compares it: as in RFC 4013, but for what it forbids."""
    return normalize("NFKC", passphrase).encode()
