"""A worker that gets to nothing until a test says so."""

from collections.abc import Callable
from typing import Any

from hallpass_desktop.gui.tasks import InlineTasks
from tests.gui.pages.notebook import Notebook


class SlowTasks:
    """A worker that does nothing until `work_off`."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Callable[[], Any], dict[str, Any]]] = []

    def run(self, work: Callable[[], Any], **said: Any) -> None:
        self.jobs.append((work, said))

    def breathe(self) -> None:
        """Nothing else waits."""

    def work_off(self) -> None:
        while self.jobs:
            work, said = self.jobs.pop(0)
            InlineTasks().run(work, **said)


def slow(notebook: Notebook) -> SlowTasks:
    """Let this notebook have such a worker from now on."""
    tasks = SlowTasks()
    notebook.context.tasks = tasks
    return tasks
