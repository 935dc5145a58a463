"""Types that may hold bytes or exact numbers, which Python would not send as the text JSON has."""

from __future__ import annotations

from typing import Dict, Iterable, List, Set, Tuple

from .expr import Node, children, references
from .model import Alias
from .unions import Lookup

#: What does.
WORDED = ("Decimal", "bytes")


def worded(node: Node, types: Set[str]) -> bool:
    """Whether a type may hold such a value, of which ``types`` are the named ones that may."""
    if isinstance(node, str):
        return node in WORDED
    return (node[0] == "ref" and node[1] in types) or any(
        worded(child, types) for child in children(node)
    )


def worded_types(refs: Iterable[str], lookup: Lookup) -> Set[str]:
    """Those of some declared types that may, by themselves or by others that they name."""
    users: Dict[str, List[str]] = {}
    found: Set[str] = set()
    for ref, nodes in ((ref, _nodes(ref, lookup)) for ref in refs):
        if any(worded(node, set()) for node in nodes):
            found.add(ref)
        for other in (other for node in nodes for other in references(node)):
            users.setdefault(other, []).append(ref)
    waiting = list(found)
    while waiting:
        more = [ref for ref in users.get(waiting.pop(), ()) if ref not in found]
        found.update(more)
        waiting += more
    return found


def _nodes(ref: str, lookup: Lookup) -> Tuple[Node, ...]:
    spec = lookup(ref)
    if isinstance(spec, Alias):
        return (spec.type,)
    return (*(field.type for field in spec.fields), *(["ref", base] for base in spec.bases))
