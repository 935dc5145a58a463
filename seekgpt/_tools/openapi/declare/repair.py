"""Taking out of new declarations what is not valid there, as small a part as can be.

The rules that make declarations of a document should make nothing invalid. What they make all the
same, because a document says something that nobody thought of, costs that thing and not the rest.
"""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from ...._spec.declaration import PLACES
from ...._spec.faults import Fault
from .toml import Edits, parsed

Key = Tuple[str, ...]


class Repairs:
    """The parts that were taken out of files, and why."""

    def __init__(self) -> None:
        self._tried: Dict[Tuple[str, Key], int] = {}
        #: File, key and message of each.
        self.made: List[Tuple[str, Key, str]] = []

    def edits(
        self, texts: Mapping[str, str], faults: Mapping[str, List[Fault]]
    ) -> Dict[str, Edits]:
        """What to change in files because of the faults in each of them."""
        found: Dict[str, Edits] = {}
        for name, held in faults.items():
            data = parsed(texts[name])
            for fault in held:
                key = _located(data, fault.key) if data is not None else ()
                for edit in self._edits(name, key, data or {}):
                    if edit not in found.setdefault(name, []):
                        found[name].append(edit)
                        self.made.append((name, edit[0], fault.message))
        return {name: _outermost(edits) for name, edits in found.items() if edits}

    def _edits(self, name: str, key: Key, data: Mapping[str, Any]) -> Iterator[Tuple[Key, Any]]:
        turn = self._tried[name, key] = self._tried.get((name, key), 0) + 1
        if len(key) < 2 or key[0] not in ("methods", "types"):
            yield from (((top,), None) for top in ("methods", "types") if top in data)
        elif key[0] == "methods":
            yield _of_method(key, data, turn)
        elif len(key) == 2 or turn > 2:
            yield key, None
        elif len(key) > 3 and not key[3].startswith("_"):
            yield key[:4], ("object = ..." if turn == 1 else None)
        else:
            yield key[:3], ("object" if turn == 1 else None)


def _of_method(key: Key, data: Mapping[str, Any], turn: int) -> Tuple[Key, Any]:
    whole = key[:2]
    if turn > 2 or len(key) < 3:
        return whole, None
    if key[2] == "returns" and turn == 1:
        return key[:3], "object"
    if key[2] in ("page", "stream", "positional", "deprecated", "summary"):
        return key[:3], None
    if key[2] in PLACES and key[2] != "path" and len(key) > 3:
        field = data["methods"][key[1]].get(key[2], {}).get(key[3])
        text = field.get("type", "") if isinstance(field, dict) else field or ""
        if "=" in text:
            return key[:4], None
    return whole, None


def _located(data: Any, joined: str) -> Key:
    """The key of a fault: what stands between dots may itself hold some."""
    key: List[str] = []
    rest = joined.split(".")
    while rest and isinstance(data, dict):
        best: Optional[int] = None
        for count in range(1, len(rest) + 1):
            if ".".join(rest[:count]) in data:
                best = count
        if best is None:
            break
        key.append(".".join(rest[:best]))
        data, rest = data[key[-1]], rest[best:]
    return tuple(key)


def _outermost(edits: Edits) -> Edits:
    """Edits without those below a key that is taken away."""
    gone = [key for key, value in edits if value is None]
    return [
        (key, value)
        for key, value in edits
        if not any(key[: len(other)] == other and key != other for other in gone)
    ]
