"""How far back somebody may look: the same choices wherever numbers are shown in time."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.insight import Period


def periods() -> tuple[tuple[str, str], ...]:
    """The choices as (code, words), the shortest first."""
    translate = QCoreApplication.translate
    return (
        (Period.FOUR_WEEKS, translate("Periods", "4 weeks")),
        (Period.THREE_MONTHS, translate("Periods", "3 months")),
        (Period.YEAR, translate("Periods", "A year")),
        (Period.ALL, translate("Periods", "Everything")),
    )
