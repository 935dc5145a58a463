"""Declarations whose modules of types are called otherwise here than in their folder.

Types have one name in a process. Where two folders have a module of one name, the types of the one
that is opened later are moved to a package of their own, and every reference with them.
"""

from __future__ import annotations

from typing import Collection, Dict, List, Mapping, Union

from .expr import Node, rewrite
from .model import Alias, Class, Field, Method, Parameter
from .names import packages_of

#: The modules that are moved, by the name in their folder.
Moves = Mapping[str, str]


def moves(modules: Collection[str], taken: Collection[str], home: str) -> Dict[str, str]:
    """Where modules go, to a package called ``home``, if any of them is taken."""
    busy = {*taken, *packages_of(taken)}
    if busy.isdisjoint(modules) and set(taken).isdisjoint(packages_of(modules)):
        return {}
    package = own_package(home, busy)
    return {module: f"{package}.{module}" for module in modules}


def own_package(home: str, busy: Collection[str]) -> str:
    """A package called after a folder, or like it if that is taken."""
    word = "".join(c if c.isidentifier() or c.isdigit() else "_" for c in home)
    word = word if word.isidentifier() else f"n{word}"
    number, package = 1, word
    while package in busy:
        number, package = number + 1, f"{word}{number + 1}"
    return package


def moved_ref(ref: str, to: Moves) -> str:
    """The full name of a type, moved with its module."""
    module, dot, name = ref.rpartition(".")
    return f"{to.get(module, module)}{dot}{name}"


def moved_node(node: Node, to: Moves) -> Node:
    """A type expression whose references are moved."""

    def change(node: Node) -> Node:
        if isinstance(node, str) or node[0] not in ("ref", "union"):
            return node
        if node[0] == "ref":
            return ["ref", moved_ref(node[1], to), *node[2:]]
        if len(node) < 4:
            return node
        choices = {tag: [moved_ref(r, to) for r in refs] for tag, refs in node[3].items()}
        return [*node[:3], choices]

    return rewrite(node, change)


def moved_type(spec: Union[Class, Alias], to: Moves) -> Union[Class, Alias]:
    """A class or an alias whose references are moved."""
    if isinstance(spec, Alias):
        return Alias(moved_node(spec.type, to))
    fields: List[Field] = [f.evolve(type=moved_node(f.type, to)) for f in spec.fields]
    return spec.evolve(fields=fields, bases=[moved_ref(base, to) for base in spec.bases])


def moved_method(method: Method, to: Moves) -> Method:
    """A method whose references are moved."""
    parameters: List[Parameter] = [p.evolve(type=moved_node(p.type, to)) for p in method.parameters]
    websocket = method.websocket
    if websocket is not None:
        websocket = websocket.evolve(
            sends=moved_node(websocket.sends, to),
            params=moved_node(websocket.params, to),
            receives=moved_node(websocket.receives, to),
        )
    return method.evolve(
        returns=moved_node(method.returns, to),
        stream=None if method.stream is None else moved_node(method.stream, to),
        params=moved_ref(method.params, to) if method.params else "",
        parameters=parameters,
        websocket=websocket,
    )
