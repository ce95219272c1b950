"""What pages with little room do with a button beside their title."""

from hallpass_desktop.gui.widgets.button import Button


def fold_words(button: Button, text: str, *, is_narrow: bool) -> None:
    """Leave its icon where there is no room for its words; readers hear them all the same."""
    button.setText("" if is_narrow else text)
    button.setAccessibleName(text)
    button.setToolTip(text if is_narrow else "")
