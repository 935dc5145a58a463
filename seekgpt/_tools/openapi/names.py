"""The map of what a document does not say: operations left out, and differences meant so."""

from __future__ import annotations

import os
import sys
from fnmatch import fnmatchcase
from importlib import import_module
from typing import Any, Iterable, List, Mapping, Optional

import attrs

NAMES = "openapi.names.toml"


@attrs.frozen
class Names:
    """Patterns of what is deliberate.

    ``skip`` has HTTP lines that are not declared; ``different``, by the kind of a change, has
    ``line key``, and where values changed ``line key value``.
    """

    skip: List[str] = attrs.field(factory=list)
    different: Mapping[str, List[str]] = attrs.field(factory=dict)

    def skips(self, line: str) -> bool:
        return _matches(line, self.skip)

    def accepts(self, kind: str, *where: str) -> bool:
        """Whether a change of this kind is deliberate at this place."""
        return _matches(" ".join(where), self.different.get(kind, ()))


def _matches(text: str, patterns: Iterable[str]) -> bool:
    # Brackets are part of a key here, not a choice of characters.
    return any(fnmatchcase(_plain(text), _plain(pattern)) for pattern in patterns)


def _plain(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")


def read(path: Optional[str], beside: str) -> Names:
    """The map at ``path``, by default the one beside the declarations; none is an empty one."""
    place = path or os.path.join(os.path.dirname(beside), NAMES)
    if path is None and not os.path.isfile(place):
        return Names()
    toml: Any = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    with open(place, encoding="utf-8") as file:
        data: Mapping[str, Any] = toml.loads(file.read())
    return Names(list(data.get("skip", ())), dict(data.get("different", {})))
