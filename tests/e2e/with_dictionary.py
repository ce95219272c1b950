"""Run as a program, before the app's own command: the app on a computer with other dictionaries.

Words: the folder they lie in, then the app's command.
"""

import sys
from pathlib import Path

from hallpass_desktop.__main__ import prepare


def main() -> int:
    """Run the app as `__main__` does, once its dictionaries are looked for in another folder."""
    if not prepare():
        return 1
    from hallpass_desktop import app  # noqa: PLC0415 - after the network is refused, as always
    from hallpass_desktop.system import dictionaries  # noqa: PLC0415
    from hallpass_desktop.system.arguments import parse  # noqa: PLC0415

    dictionaries.found.__defaults__ = ((Path(sys.argv[1]),),)
    return app.run(parse(sys.argv[sys.argv.index("hallpass_desktop") + 1 :]))


if __name__ == "__main__":
    sys.exit(main())
