"""The names under which schemas are sent, and the schemas of classes that are referred to."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any, Dict, Hashable, Iterator
from unicodedata import normalize

from typing_extensions import get_args, get_origin

_LONGEST = 64
_ILLEGAL = re.compile(r"[^a-zA-Z0-9_-]")


def legal_name(name: str) -> str:
    """A name of letters, digits, ``_`` and ``-``, at most 64 of them: the API takes no others.

    Accents are left out. Where more is lost, a mark is put at the end by which two names differ.
    """
    plain = "".join(c for c in normalize("NFKD", name) if not 0x300 <= ord(c) < 0x370)
    made = _ILLEGAL.sub("_", plain)
    is_lost = any(c.isalnum() and not c.isascii() for c in plain) or not name
    if is_lost or len(made) > _LONGEST:
        mark = sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
        made = f"{made[: _LONGEST - 9]}_{mark}"
    return made


def name_of(type_: Any) -> str:
    """What a class is called, with its arguments if it is a generic one."""
    origin, args = get_origin(type_), get_args(type_)
    if isinstance(origin, type) and args:
        return f"{origin.__name__}[{', '.join(map(name_of, args))}]"
    return str(getattr(type_, "__name__", type_))


class Definitions:
    """The schemas of classes. Each class has a name of its own, also if it shares one in Python."""

    def __init__(self) -> None:
        self.schemas: Dict[str, Dict[str, Any]] = {}
        self._names: Dict[Hashable, str] = {}

    def knows(self, owner: Hashable) -> bool:
        """Whether something has a name already, and so a schema, or soon."""
        return owner in self._names

    def name(self, owner: Hashable, wish: str) -> str:
        """The name of what ``owner`` identifies; at first the one that is wished for, if free."""
        found = self._names.get(owner)
        if found is None:
            found, count = legal_name(wish), 1
            taken = set(self._names.values())
            while found in taken:
                count += 1
                found = f"{legal_name(wish)[: _LONGEST - 4]}_{count}"
            self._names[owner] = found
        return found

    def rooted(self, name: str) -> Dict[str, Any]:
        """The schema of one name, with the others that it needs as its ``$defs``."""
        root = self.schemas[name]
        rest = dict(self.schemas)
        if reference(name)["$ref"] not in set(_references([*rest.values()])):
            del rest[name]
        return {**root, "$defs": rest} if rest else root


def reference(name: str) -> Dict[str, Any]:
    """The schema that stands for the one of that name."""
    return {"$ref": f"#/$defs/{name}"}


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        found = schema.get("$ref")
        if isinstance(found, str):
            yield found
        for inner in schema.values():
            yield from _references(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _references(inner)
