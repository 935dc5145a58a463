"""Types that never end: an alias of itself, a class that is its own base. Nothing can walk along
them, so they are found before anything does.
"""

from __future__ import annotations

from typing import Dict, Iterator, List

from .expr import references
from .faults import Report
from .model import Alias, Class
from .unions import Lookup


def check_ends(ref: str, lookup: Lookup, report: Report) -> None:
    """Report a type that leads back to itself, or whose bases cannot be its bases."""
    spec = lookup(ref)
    if isinstance(spec, Alias):
        if ref in _reached(ref, lookup):
            report((), "an alias of itself; expected a type that ends somewhere")
        return
    for base in spec.bases:
        target = lookup(base)
        if not isinstance(target, Class):
            report(("_bases",), f"{base} is an alias; expected a class")
            return
        if target.kind != spec.kind:
            kinds = {"model": "a response class", "params": "a TypedDict"}
            problem = f"{base} is {kinds[target.kind]}; expected {kinds[spec.kind]}"
            report(("_bases",), f"{problem}, as it is for {ref}")
            return
        if target.generic:
            report(("_bases",), f"{base} is generic; expected a base that is not")
            return
    if not spec.bases:
        return
    if ref in _reached(ref, lookup):
        report(("_bases",), "a class that is its own base; expected bases that end somewhere")
    elif not any(base in _reached(base, lookup) for base in _reached(ref, lookup)):
        try:
            _ordered(ref, lookup, {})
        except TypeError:
            names = ", ".join(spec.bases)
            report(
                ("_bases",),
                f"{names} cannot stand in this order; expected each base once, "
                "and heirs before their own bases",
            )


def _reached(ref: str, lookup: Lookup) -> List[str]:
    """What a type leads to: an alias to what it names, a class to its bases."""
    found: Dict[str, None] = {}
    waiting = [ref]
    while waiting:
        for other in _next(waiting.pop(), lookup):
            if other not in found:
                found[other] = None
                waiting.append(other)
    return list(found)


def _next(ref: str, lookup: Lookup) -> Iterator[str]:
    spec = lookup(ref)
    if isinstance(spec, Alias):
        # A class between two aliases is an end: it is read a level at a time.
        yield from (r for r in references(spec.type) if isinstance(lookup(r), Alias))
    else:
        yield from spec.bases


def _ordered(ref: str, lookup: Lookup, made: Dict[str, type]) -> type:
    """A class with the bases of a declared one: Python says whether there is an order of them."""
    if ref not in made:
        spec = lookup(ref)
        bases = spec.bases if isinstance(spec, Class) else ()
        made[ref] = type("_", tuple(_ordered(base, lookup, made) for base in bases), {})
    return made[ref]
