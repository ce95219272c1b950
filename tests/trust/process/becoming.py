"""Run as a program: refuse the network and become itself again, so and so many times.

Words: the checkout, how often. Prints how many filters there are at the end, and whether a socket
was refused in every one of these lives.
"""

import os
import sys

ROOT, LEFT = sys.argv[1], int(sys.argv[2])
sys.path.insert(0, ROOT)

from hallpass_desktop.system import sandbox  # noqa: E402  (the checkout is on the path from here)

sandbox.refuse_network()
if not sandbox.prove().is_refused:
    sys.exit(f"not refused with {LEFT} to go")
if LEFT:
    words = [sys.executable, "-I", "-S", sys.argv[0], ROOT, str(LEFT - 1)]
    os.execv(sys.executable, words)  # noqa: S606 - this very program
with open("/proc/self/status", encoding="ascii") as file:
    print(next(line.split()[1] for line in file if line.startswith("Seccomp_filters:")))
