"""Run as a program, before the app's own command: the app with an autosave that comes far too late.

The control of the tests that pull the plug: with this in place they must find words missing.
"""

import sys

from hallpass_desktop import app
from hallpass_desktop.gui import autosave
from hallpass_desktop.system.arguments import parse

autosave.SAVE_AFTER_MS = 60_000
sys.exit(app.run(parse(sys.argv[sys.argv.index("hallpass_desktop") + 1 :])))
