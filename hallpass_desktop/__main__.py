"""Start the app: alone with its own modules, cut off from the network, and only then the rest."""

import gc
import os
import sys


def main() -> int:
    """Run the app and answer its exit code."""
    _isolate()
    from hallpass_desktop.system import carrying

    carried = carrying.take(sys.argv)
    if not prepare():
        from hallpass_desktop.gui.window.notice import no_network_filter

        return no_network_filter()
    from hallpass_desktop.system.arguments import parse

    arguments = parse(sys.argv[1:])
    from hallpass_desktop.gui import binding

    binding.load()
    if carried is not None:
        from hallpass_desktop.gui.stage.process import run_stage

        return run_stage(arguments, carried)
    from hallpass_desktop.app import run

    return run(arguments)


def prepare() -> bool:
    """Clean up what the process was started with; whether the network could be refused."""
    gc.disable()  # nothing that a start makes is rubbish; looking for some took 14 ms
    # Hashing then uses Python's own code, and OpenSSL's shared library stays out of the process.
    sys.modules["_hashlib"] = None  # type: ignore[assignment]  # Python's own mark for "absent"
    from hallpass_desktop.domain.errors import NotEnforced
    from hallpass_desktop.system import descriptors, environment, sandbox

    descriptors.close_inherited()
    environment.clean(os.environ)
    try:
        sandbox.refuse_network()
    except NotEnforced:
        return False
    sandbox.harden()
    return True


def _isolate() -> None:
    """Begin again with -I, so that no folder or variable from outside can add modules."""
    if sys.flags.isolated or os.name != "posix" or getattr(sys, "frozen", False):
        return
    command = [sys.executable, "-I", "-m", "hallpass_desktop", *sys.argv[1:]]
    os.execv(sys.executable, command)  # noqa: S606  (this very program, no shell)


if __name__ == "__main__":
    sys.exit(main())
