"""Classes and aliases: what they may hold, and what their fields may be called."""

from __future__ import annotations

from typing import Dict, Iterator, Tuple, Union

from ..declaration import ONLY
from ..expr import Node, children, is_written
from ..faults import Report, either
from ..model import Alias, Class
from ..nearest import did_you_mean
from ..resolve import Api
from ..unions import distinguishable, variants
from . import reserved
from .names import check_field, named


def check_type(api: Api, ref: str, spec: Union[Class, Alias]) -> None:
    """Report what is wrong with a type."""
    report = api.reporter(ref)
    if isinstance(spec, Alias):
        _check_value(api, spec.type, (), report)
        _check_unions(api, spec.type, (), report)
        check_declared((), spec.type, report)
        return
    if spec.kind == "params" and spec.generic:
        report((), "a TypedDict cannot be generic; expected T in response classes and methods only")
    if spec.mixin and not is_written(spec.mixin):
        report(("_mixin",), f"{spec.mixin!r} names no class; expected 'module:Class'")
    names: Dict[str, str] = {}
    for field in spec.fields:
        key = (field.name,)
        check_declared(key, field.type, report)
        if field.only and field.only not in ONLY:
            problem = f"{field.only!r} is unknown; expected {either(ONLY)}"
            report((*key, "only"), problem + did_you_mean(field.only, ONLY))
        if spec.kind == "model":
            check_field(field.name, key, report)
            _check_value(api, field.type, key, report)
            _check_unions(api, field.type, key, report)
            check_never_sent(key, field.type, report)
            if field.name in reserved.MODEL:
                other = named(field.name, reserved.MODEL)
                problem = f"every object has an attribute {field.name!r} of its own"
                expected = f'{other} = {{ type = "...", alias = "{field.key}" }}'
                report(key, f"{problem}; expected another name, like {expected}")
        if field.key in names and api.origins[ref][1][0] == "types":
            report(key, f"{field.key!r} is the JSON name of {names[field.key]!r} too")
        names[field.key] = field.name


def check_never_sent(key: Tuple[str, ...], node: Node, report: Report) -> None:
    """What comes in an answer is made of JSON."""
    for inner in all_nodes(node):
        if inner in ("FileTypes", "PathLike"):
            report(key, f"{inner} is only ever sent; expected 'bytes' or 'str'")


def check_received(api: Api, key: Tuple[str, ...], node: Node, report: Report) -> None:
    """An answer is made of JSON, and its objects are of response classes."""
    check_never_sent(key, node, report)
    for inner in all_nodes(node):
        if not isinstance(inner, str) and inner[0] == "ref":
            target = api.lookup(inner[1])
            if isinstance(target, Class) and target.kind == "params":
                problem = f"{inner[1]} is a TypedDict, which is only ever sent"
                report(key, f"{problem}; expected a response class")


def check_declared(key: Tuple[str, ...], node: Node, report: Report) -> None:
    """What goes over the wire needs a declared type."""
    if any(inner[0] == "python" for inner in all_nodes(node)):
        report(key, "python[...] is for methods with 'call'; expected a declared type")


def check_arguments(api: Api, node: Node, key: Tuple[str, ...], report: Report) -> None:
    """A generic type is of something, and no other is."""
    for inner in all_nodes(node):
        if inner[0] != "ref" or isinstance(inner, str):
            continue
        target, name = api.lookup(inner[1]), inner[1].rpartition(".")[2]
        if target.generic and len(inner) != 3:
            report(key, f"{name} is generic; expected {name}[T], or another type in place of T")
        elif not target.generic and len(inner) > 2:
            report(key, f"{name} is not generic; expected {name} alone")


def all_nodes(node: Node) -> Iterator[Node]:
    """A tree, and those inside it."""
    yield node
    for child in children(node):
        yield from all_nodes(child)


def _check_value(api: Api, node: Node, key: Tuple[str, ...], report: Report) -> None:
    """What a field or an alias says is something that JSON can hold."""
    check_arguments(api, node, key, report)
    if any(inner[0] == "type" for inner in all_nodes(node)):
        report(key, "JSON holds no classes; expected 'type[...]' in parameters of methods only")


def _check_unions(api: Api, node: Node, key: Tuple[str, ...], report: Report) -> None:
    if not isinstance(node, str) and node[0] == "union" and node[2:] == [""]:
        parts = [list(variants(member, api.lookup)) for member in node[1]]
        parts = [part for part in parts if part]
        # What one part has is told apart where that is declared.
        classes = list(dict.fromkeys(ref for part in parts for ref in part))
        classes = classes if len(parts) > 1 else []
        models = [ref for ref in classes if getattr(api.lookup(ref), "kind", "") == "model"]
        if len(models) > 1 and not distinguishable(models, api.lookup):
            names = ", ".join(ref.rpartition(".")[2] for ref in models)
            report(
                key,
                f"nothing tells {names} apart; expected a field that each of them declares "
                "with a Literal of its own, or Annotated[X | Y, ...] for the one that fits best",
            )
    for child in children(node):
        _check_unions(api, child, key, report)
