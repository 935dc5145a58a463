from typing import Any

_parser: Any
_LETTERS: str

def matching(pattern: str) -> str:
    """A short text that a pattern is found in; `re.error` if it is none, or asks too much."""
