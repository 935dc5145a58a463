"""What is raised where a value does not have the declared shape."""

from __future__ import annotations

from typing import Any


class StructureFault(Exception):
    """A value does not have the declared shape: where it is, what it should be, and what it is."""

    def __init__(self, path: str, expected: Any, got: Any) -> None:
        super().__init__(path, expected, got)
        self.path = path
        self.expected = expected
        self.got = got

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {_briefly(self.got)}"


def _briefly(value: Any) -> str:
    try:
        text = "nothing" if value is ... else repr(value)
    except RecursionError:
        text = f"a {type(value).__name__} that is nested too deep"
    return text if len(text) <= 80 else f"{text[:77]}..."
