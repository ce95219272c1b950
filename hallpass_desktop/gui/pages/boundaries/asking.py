"""Check-ins round an evening that an agreement allows: before, right after, and a week later."""

from hallpass_desktop.domain.check_in import CHECKPOINT
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.pages.check_in_asking import AskingCard


class AgreementAsking(AskingCard):
    """They belong to the agreement: while it is paused or has ended they ask for nothing."""

    form = CHECKPOINT

    def words(self) -> tuple[str, str, str]:
        return (
            self.tr("Ask me round an evening"),
            self.tr(
                "Before, right after and a week later a few questions wait on Today, so that "
                "nobody is alone with it. They rest when the agreement rests."
            ),
            self.tr("Choose an evening"),
        )

    def show_of(self, agreement: RecordId) -> None:
        """Show what is asked for this agreement."""
        self.record = agreement
        self.load()
