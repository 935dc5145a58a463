"""Where in a TOML file a key stands; the standard parser does not tell."""

from __future__ import annotations

import re
from typing import Dict, List, Sequence, Tuple

_HEADER = re.compile(r"^\s*\[\[?\s*(?P<path>[^\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(
    r"""^\s*(?P<path>(?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*="""
)
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")


def positions(text: str) -> Dict[Tuple[str, ...], int]:
    """The line (from 1) at which each table and key of ``text`` is written."""
    found: Dict[Tuple[str, ...], int] = {}
    table: Tuple[str, ...] = ()
    closing = ""
    for number, line in enumerate(text.splitlines(), 1):
        if closing:
            closing = "" if closing in line else closing
            continue
        header, key = _HEADER.match(line), _KEY.match(line)
        if header:
            table = _parts(header["path"])
            found.setdefault(table, number)
        elif key:
            found.setdefault((*table, *_parts(key["path"])), number)
            value = line[key.end() :].strip()
            for quotes in ('"""', "'''"):
                if value.startswith(quotes) and quotes not in value[3:]:
                    closing = quotes
    return found


def line_of(known: Dict[Tuple[str, ...], int], key: Sequence[str]) -> int:
    """The line of ``key``; of the first thing in it, if it has none of its own; or of the nearest
    table around it (keys of inline tables)."""
    path: List[str] = list(key)
    while path:
        inside = [line for other, line in known.items() if other[: len(path)] == tuple(path)]
        if inside:
            return known.get(tuple(path), min(inside))
        path.pop()
    return 1


def _parts(path: str) -> Tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(path))
