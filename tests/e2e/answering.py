"""One JSON request a line on standard input, one JSON answer a line on standard output.

For the programs that stand in for a desktop, under the system's Python.
"""

import json
import sys
from typing import Any

from gi.repository import GLib


def answer_with(whom: Any) -> None:
    """Have the method of each request's verb answer it, until the input ends."""
    loop = GLib.MainLoop()

    def on_line(*_: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        request = json.loads(line)
        try:
            reply: Any = {"ok": getattr(whom, request["verb"])(request)}
        except GLib.Error as error:  # an icon that went while it was asked
            reply = {"gone": error.message}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()
        return True

    heard = GLib.IOCondition.IN | GLib.IOCondition.HUP
    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, heard, on_line)
    loop.run()
