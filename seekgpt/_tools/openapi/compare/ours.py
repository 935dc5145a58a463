"""Our side of a comparison: what is declared, and where each part of it stands."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Optional, Tuple, Union

import attrs

from ...._spec.expr import Node, render
from ...._spec.model import Alias, Class, Method
from ...._spec.resolve import Api
from .changes import Place


@attrs.frozen(eq=False)
class Ours:
    """An alternative on our side: its expression, without aliases, and where that stands."""

    node: Node
    place: Place

    def __str__(self) -> str:
        return brief(self.node)


@attrs.frozen(eq=False)
class Declared:
    """What the declarations of a folder say, looked up by what it is compared with."""

    api: Api

    def lookup(self, ref: str) -> Optional[Union[Class, Alias]]:
        """What we declare by a full name, None if that is only being made."""
        module, _, name = ref.rpartition(".")
        held = self.api.modules.get(module)
        return self.api.lookup(ref) if held is not None and name in held[1] else None

    def alternatives(self, node: Node, place: Place, seen: Tuple[str, ...] = ()) -> Iterator[Ours]:
        """The alternatives of an expression, aliases gone through."""
        if isinstance(node, str):
            yield Ours(node, place)
        elif node[0] == "union":
            for index, member in enumerate(node[1]):
                yield from self.alternatives(member, place.inside(1, index), seen)
        elif node[0] == "ref" and node[1] not in seen:
            target = self.api.lookup(node[1])
            if isinstance(target, Alias):
                yield from self.alternatives(target.type, Place(node[1]), (*seen, node[1]))
            else:
                yield Ours(node, place)
        elif node[0] != "ref":
            yield Ours(node, place)

    def classes_at(self, place: Place) -> List[str]:
        """The classes that the declared type at a place admits."""
        spec = self.api.lookup(place.origin) if place.origin in self.api.scope.refs else None
        node: Any = None
        if isinstance(spec, Alias):
            node = spec.type
        elif isinstance(spec, Class):
            node = next(f.type for f in spec.fields if f.name == place.key[0])
        else:
            method = next(m for m in self.api.methods() if m.path == place.origin)
            node = getattr(method, place.key[0], None)
        if node is None:
            return []  # a parameter, which is sent
        for step in place.trail:
            node = node[step]
        return [our.node[1] for our in self.alternatives(node, place) if our.node[0] == "ref"]

    def fields(self, ref: str) -> Dict[str, Tuple[Any, Place]]:
        """The fields of a class by their JSON keys, those of its bases included."""
        spec = self.api.lookup(ref)
        if not isinstance(spec, Class):
            return {}
        found: Dict[str, Tuple[Any, Place]] = {}
        for base in spec.bases:
            found.update(self.fields(base))
        here = Place(ref)
        found.update({f.key: (f, here.below(f.name)) for f in spec.fields})
        return found

    def speaking(self) -> Dict[str, Method]:
        """By HTTP line, the method that speaks for it where several have the same one: one that is
        declared whole, has events, is not deprecated."""

        def rank(method: Method) -> Tuple[object, ...]:
            source, key = self.api.origins[method.path]
            whole = key[0] == "methods" and source.declaration.methods[key[1]].http
            lesser = (bool(method.deprecated), method.stream is None, len(method.path))
            return (not whole, *lesser, method.path)

        found: Dict[str, Method] = {}
        for method in sorted((m for m in self.api.methods() if m.verb), key=rank):
            found.setdefault(f"{method.verb} {method.route}", method)
        return {line: found[line] for line in sorted(found)}


def brief(node: Node) -> str:
    """An expression with the last parts of names, for people."""
    return render(node, lambda ref: ref.rpartition(".")[2])
