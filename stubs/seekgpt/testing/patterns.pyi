from typing import Any

_parser: Any
_LETTERS: str

def matching(pattern: str) -> str: ...
