"""Run as a program, before the app's own command: the app, deaf to what the computer says."""

import sys

from hallpass_desktop.__main__ import prepare


def main() -> int:
    """Run the app as `__main__` does, once nothing that is said outside reaches it."""
    if not prepare():
        return 1
    from hallpass_desktop import app  # noqa: PLC0415 - after the network is refused, as always
    from hallpass_desktop.gui.desktop.watching import linux  # noqa: PLC0415
    from hallpass_desktop.system.arguments import parse  # noqa: PLC0415

    linux.LinuxWatch.listen = _hear_nothing  # type: ignore[assignment,method-assign]
    return app.run(parse(sys.argv[sys.argv.index("hallpass_desktop") + 1 :]))


def _hear_nothing(_watch: object, _window: object) -> None:
    """Nothing."""


if __name__ == "__main__":
    sys.exit(main())
