"""Check everything: python3 packaging/test.py [--quick] [arguments for pytest].

Formatting, lint, types, import contracts, then the tests. --quick leaves out the tests that
need a real window, a crash or a long time. With arguments for pytest only those tests run.
"""

from __future__ import annotations

import sys

import interpreter


def main() -> int:
    """Prepare the test environment and run every part in it."""
    from checks import run_all
    from environment import Purpose
    from ready import make_ready
    from saying import SetupFailed, say

    arguments = sys.argv[1:]
    if "--help" in arguments or "-h" in arguments:
        print(__doc__)
        return 0
    try:
        environment = make_ready(Purpose.TEST)
    except SetupFailed as error:
        say(f"\n{error}\n")
        return error.code
    except KeyboardInterrupt:
        say("\nStopped.")
        return 130
    return run_all(environment, arguments)


if __name__ == "__main__":
    interpreter.require_python(__file__)
    sys.exit(main())
