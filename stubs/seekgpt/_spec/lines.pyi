from typing import Dict, Sequence, Tuple

def positions(text: str) -> Dict[Tuple[str, ...], int]:
    """The line (from 1) at which each table and key of ``text`` is written."""

def line_of(known: Dict[Tuple[str, ...], int], key: Sequence[str]) -> int:
    """The line of ``key``, or of the nearest table around it (keys of inline tables)."""
