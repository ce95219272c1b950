"""Sets a document so that it stands on as many pages as it may; it leaves no word out for that."""

from collections.abc import Callable
from dataclasses import dataclass

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui.print.document import Density, Document
from hallpass_desktop.gui.print.typeset import Page, typeset


@dataclass(frozen=True, slots=True, repr=False)
class Fitted(Discreet):
    """A document and its pages; `is_over` where there are more of them than there are to be."""

    document: Document
    pages: tuple[Page, ...]
    is_over: bool = False


def fitted(make: Callable[[Density], Document], most: int | None) -> Fitted:
    """As it is set usually, or more tightly where that is too long."""
    document = make(Density.NORMAL)
    pages = typeset(document)
    if most is None or len(pages) <= most:
        return Fitted(document, pages)
    document = make(Density.TIGHT)
    pages = typeset(document)
    return Fitted(document, pages, is_over=len(pages) > most)
