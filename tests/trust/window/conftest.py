"""The same desktop and people as the stories have."""

from tests.e2e.conftest import desktop, owner, person, ready

__all__ = ["desktop", "owner", "person", "ready"]
