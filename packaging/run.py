"""Start the app from a checkout: python3 packaging/run.py [options of the app].

The first start prepares an environment; later ones only look whether it still fits.
"""

from __future__ import annotations

import sys

import interpreter


def main() -> int:
    """Prepare what is missing, then become the app."""
    from environment import Purpose
    from ready import make_ready
    from saying import SetupFailed, say

    try:
        python = make_ready(Purpose.RUN).python
    except SetupFailed as error:
        say(f"\n{error}\n")
        return error.code
    except KeyboardInterrupt:
        say("\nStopped. Nothing is half-done: start again whenever you like.")
        return 130
    return interpreter.become([str(python), "-I", "-m", "hallpass_desktop", *sys.argv[1:]])


if __name__ == "__main__":
    interpreter.require_python(__file__)
    sys.exit(main())
