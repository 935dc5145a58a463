"""Which declared methods answer a request line."""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional, Tuple
from urllib.parse import parse_qsl, unquote

import attrs

from .._runtime.library import Registry
from .._spec.model import Method


@attrs.frozen
class Match:
    """The methods that a request may be a call of, and the values in its path."""

    methods: List[Method]
    path: Mapping[str, str]


class Routes:
    """The HTTP lines of all methods of a registry."""

    def __init__(self, registry: Registry) -> None:
        self._routes: Dict[Tuple[str, Tuple[str, ...]], List[Method]] = {}
        for path in registry.paths:
            for name in registry.methods(path):
                method = registry.method(path, name)
                if method.verb:
                    route = method.route.partition("?")[0]
                    key = (method.verb, tuple(route.strip("/").split("/")))
                    self._routes.setdefault(key, []).append(method)
        for methods in self._routes.values():
            # An adapted method sends something else than it takes; its plain twin says what.
            methods.sort(key=lambda m: (not fixed_query(m), bool(m.adapt), not m.page))

    def methods(self) -> List[Method]:
        """One method for each line."""
        return [methods[0] for methods in self._routes.values()]

    def find(self, verb: str, path: str) -> Optional[Match]:
        """What answers a request line; fixed segments go before those that are parameters."""
        segments = tuple(unquote(segment) for segment in path.strip("/").split("/"))
        best: Optional[Tuple[List[bool], Match]] = None
        for (own_verb, route), methods in self._routes.items():
            if own_verb != verb or len(route) != len(segments):
                continue
            values = _values(route, segments)
            if values is not None:
                rank = [not part.startswith("{") for part in route]
                if best is None or rank > best[0]:
                    best = (rank, Match(methods, values))
        return best[1] if best else None


def fixed_query(method: Method) -> Dict[str, str]:
    """What the query of a method's requests always has: ``POST /responses?beta=true``."""
    return dict(parse_qsl(method.route.partition("?")[2]))


def _values(route: Tuple[str, ...], segments: Tuple[str, ...]) -> Optional[Dict[str, str]]:
    values: Dict[str, str] = {}
    for part, segment in zip(route, segments):
        prefix, brace, rest = part.partition("{")
        name, _, suffix = rest.partition("}")
        if not brace:
            if part != segment:
                return None
        elif segment.startswith(prefix) and segment.endswith(suffix):
            values[name] = segment[len(prefix) : len(segment) - len(suffix)]
        else:
            return None
    return values if all(values.values()) else None
