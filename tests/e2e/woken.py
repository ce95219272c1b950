"""Run as a program, before the app's own command: the app on a computer that may have slept.

Words: the place of a file, then the app's command. Once the file is there, an hour was slept.
"""

import sys
from pathlib import Path

from hallpass_desktop.__main__ import prepare


def main() -> int:
    """Run the app as `__main__` does, once its clock looks for the file."""
    if not prepare():
        return 1
    from hallpass_desktop import app  # noqa: PLC0415 - after the network is refused, as always
    from hallpass_desktop.system.arguments import parse  # noqa: PLC0415
    from hallpass_desktop.system.clock import SystemClock  # noqa: PLC0415

    slept = Path(sys.argv[1])

    def slept_seconds(_clock: SystemClock) -> float:
        return 3600.0 if slept.exists() else 0.0

    SystemClock.slept_seconds = slept_seconds  # type: ignore[assignment,method-assign]
    return app.run(parse(sys.argv[sys.argv.index("hallpass_desktop") + 1 :]))


if __name__ == "__main__":
    sys.exit(main())
