"""Python as strangers name it in their declarations; see `test_mistakes`."""

from __future__ import annotations

from typing import Any

NUMBER = 3


class Plain:
    """A class, but no manager of connections."""


def wait(resource: Any, seconds: float = 1.0, manager: Any = None) -> None:
    """Takes what it says."""


def needs(resource: Any, thing_id: str) -> None:
    """Needs an argument."""


def adapt(arguments: Any) -> None:
    """Changes nothing."""
