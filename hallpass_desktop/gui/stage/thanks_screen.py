"""One thing each is glad of, said aloud; nothing of it is typed or kept."""

from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui.stage.screen import Screen


class ThanksScreen(Screen):
    """The voice is enough."""

    part = Part.THANKS

    def _build(self) -> None:
        super()._build()
        self.add_words(self.tr("Say it aloud, one after the other. Nobody types it."))
        self.add_go_on()
