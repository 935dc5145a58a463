"""Defaults held against the types that they are of."""

from __future__ import annotations

import math
from typing import Any

from ..expr import TEXTS, Node, render
from ..faults import Report
from ..model import Alias
from ..nearest import did_you_mean
from ..unions import Lookup, literal_values

_PLAIN = {**dict.fromkeys(TEXTS, str), "bool": bool, "int": int}


def check_default(node: Node, value: Any, lookup: Lookup, report: Report) -> None:
    """Report a default that is no value of its type."""
    if fits(node, value, lookup):
        return
    allowed = sorted(literal_values(node, lookup), key=repr)
    hint = ""
    expected = render(node, lambda ref: ref.rpartition(".")[2])
    if allowed:
        expected = f"one of {', '.join(map(repr, allowed))}"
        texts = [item for item in allowed if isinstance(item, str)]
        hint = did_you_mean(value, texts) if isinstance(value, str) else ""
    report((), f"the default {value!r} is of another type; expected {expected}, or '...'{hint}")


def fits(node: Node, value: Any, lookup: Lookup) -> bool:
    """Whether a value that JSON can hold is of a type."""
    if isinstance(node, str) or node[0] == "literal":
        return is_plain(node, value)
    kind = node[0]
    if kind == "ref":
        target = lookup(node[1])
        if isinstance(target, Alias):
            return fits(target.type, value, lookup)
        return isinstance(value, dict) and _is_json(value)
    if kind == "union":
        return any(fits(member, value, lookup) for member in node[1])
    if kind == "list":
        return isinstance(value, list) and all(fits(node[1], item, lookup) for item in value)
    if kind == "dict":
        return isinstance(value, dict) and all(
            isinstance(key, str) and fits(node[2], item, lookup) for key, item in value.items()
        )
    return value is None


def is_plain(kind: Node, value: Any) -> bool:
    """Whether a value is of a built-in type, or one of some literals."""
    if not isinstance(kind, str):
        return any(value == item and type(value) is type(item) for item in kind[1:])
    if kind == "None":
        return value is None
    if kind in ("object", "Any"):
        return _is_json(value)
    if kind == "float":
        return type(value) in (int, float) and math.isfinite(value)
    return kind in _PLAIN and type(value) is _PLAIN[kind]


def _is_json(value: Any) -> bool:
    if isinstance(value, list):
        return all(map(_is_json, value))
    if isinstance(value, dict):
        return all(isinstance(key, str) and _is_json(item) for key, item in value.items())
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, (str, int, bool))
