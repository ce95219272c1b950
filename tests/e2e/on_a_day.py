"""Run as a program, before the app's own command: the app on another day, in another zone.

Words: the aware instant at which it starts and the name of the zone, then the app's command. From
there the clock runs on.
"""

import os
import sys
import time
from datetime import datetime

os.environ["TZ"] = sys.argv[2]  # before anything asks where it is
time.tzset()

from hallpass_desktop.__main__ import prepare  # noqa: E402


def main() -> int:
    """Run the app as `__main__` does, once its clock was put to the instant."""
    if not prepare():
        return 1
    from hallpass_desktop import app  # noqa: PLC0415 - after the network is refused, as always
    from hallpass_desktop.system.arguments import parse  # noqa: PLC0415
    from hallpass_desktop.system.clock import SystemClock  # noqa: PLC0415

    ahead = datetime.fromisoformat(sys.argv[1]) - datetime.now().astimezone()

    def now(_clock: SystemClock) -> datetime:
        return (datetime.now().astimezone() + ahead).astimezone()

    SystemClock.now = now  # type: ignore[assignment,method-assign]  # the one place that is asked
    return app.run(parse(sys.argv[sys.argv.index("hallpass_desktop") + 1 :]))


if __name__ == "__main__":
    sys.exit(main())
