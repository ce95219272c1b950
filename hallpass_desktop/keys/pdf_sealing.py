"""A PDF that says nothing about where and when it was made, closed with a passphrase or open."""

from io import BytesIO
from unicodedata import normalize

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
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415

    writer = PdfWriter()
    for page in PdfReader(BytesIO(pdf)).pages:
        writer.add_page(page)
    writer.metadata = {"/Producer": PRODUCER}
    if passphrase:
        if not fits(passphrase):
            raise ValueError("too long for a PDF")
        writer.encrypt(_prepared(passphrase).decode(), algorithm="AES-256")
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def _prepared(passphrase: str) -> bytes:
    """In the form in which every reader compares it: as in RFC 4013, but for what it forbids."""
    return normalize("NFKC", passphrase).encode()
