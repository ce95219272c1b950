"""A screen that one of the two has alone, and that knows which one."""

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen


class AloneScreen(Screen):
    """The other one is not shown beside it, for they do not look."""

    has_people = False

    def __init__(self, scene: Scene, talk: Talk, who: Who) -> None:
        self._who = who
        super().__init__(scene, talk)
