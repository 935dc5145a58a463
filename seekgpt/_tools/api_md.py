"""`api.md`: every resource, its methods and their types, with links to the declarations."""

from __future__ import annotations

from typing import List

from .._runtime import library
from .._runtime.library import Registry
from .._runtime.methods.signature import returned
from .._spec.expr import Node, references
from .._spec.expr import render as expression
from .._spec.model import Method


def render() -> str:
    """The text of ``api.md``."""
    registry = library.registry_for()
    lines = [
        "# API",
        "",
        "Every method of the client, made from the declarations by `python -m seekgpt api-md`.",
        "Each one is there on `SeekGPT` and, to be awaited, on `AsyncSeekGPT`.",
    ]
    for path in sorted(registry.paths):
        lines += _resource(registry, path)
    return "\n".join(lines) + "\n"


def _resource(registry: Registry, path: str) -> List[str]:
    spec = registry.resource(path)
    lines = ["", f"## {path}"]
    if spec.summary:
        lines += ["", spec.summary]
    if spec.part:
        file = f"endpoints/{spec.part.replace('.', '/')}.toml"
        lines += ["", f"Declared in [{file}]({file})."]
    below = [f"[`{name}`](#{_anchor(f'{path}.{name}')})" for name in registry.children(path)]
    if below:
        lines += ["", f"Holds {', '.join(below)}."]
    methods = [registry.method(path, name) for name in registry.methods(path)]
    if methods:
        lines += ["", "| method | HTTP | returns | |", "| --- | --- | --- | --- |"]
        lines += [_row(method) for method in methods]
    types = sorted({ref for m in methods for node in _results(m) for ref in references(node)})
    if types:
        names = ", ".join(f"`{_import(ref)}`" for ref in types)
        lines += ["", f"Types: {names}"]
    return lines


def _anchor(heading: str) -> str:
    """What a heading is called in a link: GitHub leaves the dots out."""
    return heading.replace(".", "")


def _row(method: Method) -> str:
    needed = [name for name in method.positional if name in method.required]
    arguments = ", ".join(needed + ["..."] * (len(method.parameters) > len(needed)))
    http = f"`{method.verb} {method.route}`" if method.verb else "in Python"
    summary = method.summary + (" **Deprecated.**" if method.deprecated else "")
    call = f"`client.{method.path}({arguments})`"
    return f"| {call} | {http} | {_returns(method)} | {summary} |"


def _returns(method: Method) -> str:
    if method.manager or method.websocket is not None:
        return f"`{returned(method, False)}`"
    text = "HttpxBinaryResponseContent" if method.returns == "bytes" else _short(method.result)
    if method.page:
        text = f"{method.page_class}[{text}]"
    if method.stream is not None:
        text += f" or Stream[{_short(method.stream)}]"
    return f"`{text}`".replace("|", "\\|")


def _short(node: Node) -> str:
    return expression(node, lambda ref: ref.rpartition(".")[2])


def _results(method: Method) -> List[Node]:
    return [method.returns, *([method.stream] if method.stream is not None else [])]


def _import(ref: str) -> str:
    """Where a type is imported from: its package."""
    package, _, name = ref.rpartition(".")
    return f"seekgpt.types.{package.rpartition('.')[0]}.{name}".replace("..", ".")
