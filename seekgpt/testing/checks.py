"""Requests held against their declaration: the first thing wrong, by the parameter's name."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Dict, List, Mapping, Optional, Sequence

import attrs

from .._runtime import library
from .._spec.expr import Node, render
from .._spec.model import Alias, Parameter
from .._spec.unions import all_fields


@attrs.frozen
class Fault:
    """What is wrong with a request: the parameter, a sentence, and a word for programs."""

    param: Optional[str]
    message: str
    code: str


@attrs.frozen
class Upload:
    """A file in a form."""

    filename: str
    content: bytes


@attrs.frozen
class Checker:
    """Checks values. With ``text`` they are text, from a query or form: ``1`` may be a number."""

    text: bool = False

    def parameters(
        self, declared: Sequence[Parameter], values: Mapping[str, Any]
    ) -> Optional[Fault]:
        """What is wrong with the parameters of one place of a request."""
        fields = {p.key: (p.type, p.required) for p in declared}
        return self._fields(fields, values, "")

    def _fields(
        self, fields: Mapping[str, Any], values: Mapping[str, Any], prefix: str
    ) -> Optional[Fault]:
        for key in values:
            if key not in fields:
                where = _join(prefix, key)
                known = ", ".join(sorted(fields)) or "none"
                message = f"Unknown parameter '{where}'; expected one of: {known}."
                return Fault(where, message, "unknown_parameter")
        for key, (node, required) in fields.items():
            where = _join(prefix, key)
            if key in values:
                fault = self.value(node, values[key], where)
                if fault is not None:
                    return fault
            elif required and not (self.text and _may_be_empty(node)):
                message = f"Missing required parameter '{where}'."
                return Fault(where, message, "missing_required_parameter")
        return None

    def value(self, node: Node, value: Any, where: str) -> Optional[Fault]:
        """What is wrong with a value that should be of a type."""
        if isinstance(node, str):
            return None if self._fits(node, value) else _wrong(node, value, where)
        kind = node[0]
        if kind == "ref":
            target = library.lookup(node[1])
            if isinstance(target, Alias):
                return self.value(target.type, value, where)
            if self.text and isinstance(value, str) and value.startswith("{"):
                return Checker().value(node, _decoded(value), where)  # JSON in a form's field
            if not isinstance(value, dict):
                return _wrong(node, value, where)
            return self._fields(all_fields(node[1], library.lookup), value, where)
        if kind == "literal":
            return self._literal(node[1:], value, where)
        if kind == "union":
            return self._union(node, value, where)
        if kind == "list":
            return self._list(node, value, where)
        if not isinstance(value, dict):
            return _wrong(node, value, where)
        faults = (self.value(node[2], item, _join(where, key)) for key, item in value.items())
        return next((fault for fault in faults if fault), None)

    def _list(self, node: Node, value: Any, where: str) -> Optional[Fault]:
        if not isinstance(value, list):
            return _wrong(node, value, where)
        faults = (self.value(node[1], item, f"{where}[{i}]") for i, item in enumerate(value))
        return next((fault for fault in faults if fault), None)

    def _literal(self, allowed: Sequence[Any], value: Any, where: str) -> Optional[Fault]:
        same = [_plain(item) for item in allowed] if self.text else list(allowed)
        if any(value == item and type(value) is type(item) for item in same):
            return None
        listed = ", ".join(f"'{item}'" for item in allowed)
        if not isinstance(value, (str, int)):
            return Fault(where, _sentence(where, f"one of {listed}", value), "invalid_type")
        message = f"Invalid value '{value}' for '{where}'; expected one of: {listed}."
        return Fault(where, message, "invalid_value")

    def _union(self, node: Node, value: Any, where: str) -> Optional[Fault]:
        """No fault if the value fits one variant; otherwise that of the nearest one."""
        if isinstance(value, dict) and len(node) > 3 and isinstance(value.get(node[2]), str):
            choices: Any = node[3]
            refs = choices.get(value[node[2]], ())
            faults = [self.value(["ref", ref], value, where) for ref in refs]
            if faults and all(faults):
                return _deepest(faults)
        found: List[Optional[Fault]] = []
        for member in node[1]:
            fault = self.value(member, value, where)
            if fault is None:
                return None
            found.append(fault)
        deeper = [f for f in found if f is not None and f.param != where]
        if deeper:
            return _deepest(deeper)
        values = [f for f in found if f is not None and f.code == "invalid_value"]
        return values[0] if values else _wrong(node, value, where)

    def _fits(self, kind: str, value: Any) -> bool:
        if kind == "FileTypes":
            return isinstance(value, Upload)
        if isinstance(value, Upload):
            return False
        if kind in ("object", "Any"):
            return True
        if kind == "None":
            return value is None or (self.text and value == "")
        if self.text and isinstance(value, str):
            return _reads_as(kind, value)
        if kind == "bool" or isinstance(value, bool):
            return kind == "bool" and isinstance(value, bool)
        if kind in ("int", "float"):
            whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
            return whole if kind == "int" else isinstance(value, (int, float))
        return isinstance(value, str)


def _decoded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _reads_as(kind: str, text: str) -> bool:
    """Whether text in a query or a form stands for a value of a built-in type."""
    if kind == "bool":
        return text in ("true", "false")
    if kind == "int":
        return re.fullmatch(r"-?[0-9]{1,18}", text) is not None
    if kind != "float":
        return True
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _may_be_empty(node: Node) -> bool:
    """Whether a value may have nothing that a form or a query could say."""
    if isinstance(node, str):
        return node == "None"
    if node[0] == "ref":
        target = library.lookup(node[1])
        if isinstance(target, Alias):
            return _may_be_empty(target.type)
        return not any(needed for _, needed in all_fields(node[1], library.lookup).values())
    if node[0] == "union":
        return any(_may_be_empty(member) for member in node[1])
    return node[0] in ("list", "dict")


def _wrong(node: Node, value: Any, where: str) -> Fault:
    expected = render(node, lambda ref: ref.rpartition(".")[2])
    return Fault(where, _sentence(where, expected, value), "invalid_type")


def _sentence(where: str, expected: str, value: Any) -> str:
    return f"Invalid type for '{where}': expected {expected}, but got {_kind(value)}."


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean"}
    names.update({int: "an integer", float: "a number", type(None): "null", Upload: "a file"})
    return names.get(type(value), type(value).__name__)


def _join(prefix: str, key: str) -> str:
    return f"{prefix}.{key}" if prefix else key


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _deepest(faults: Sequence[Optional[Fault]]) -> Optional[Fault]:
    known = [fault for fault in faults if fault is not None]
    return max(known, key=lambda fault: len(fault.param or "")) if known else None


def nested(pairs: Sequence[Any]) -> Dict[str, Any]:
    """Names in bracket form with their values, as nested objects and arrays.

    ``a[]=1`` appends, ``a[b]=1`` is a key; a name that comes twice is an array, too. The keys of
    objects in an array all come as ``a[][b]``: a key that the last object has begins a new one.
    """
    root: Dict[str, Any] = {}
    for name, value in pairs:
        head, *steps = name.replace("]", "").split("[") if "[" in name else [name]
        place: Any = root
        key = head
        for number, step in enumerate(steps):
            begins = step if number + 1 == len(steps) else None
            place, key = _below(place, key, [] if step == "" else {}, begins), step
        if isinstance(place, list):
            place.append(value)
        elif key in place:
            known = place[key]
            place[key] = [*(known if isinstance(known, list) else [known]), value]
        else:
            place[key] = value
    return root


def _below(place: Any, key: str, empty: Any, begins: Optional[str]) -> Any:
    """The container below a key of ``place``, made when it is not there."""
    if isinstance(place, dict):
        found = place.setdefault(key, empty)
        return found if type(found) is type(empty) else empty
    last = place[-1] if place else None
    if type(last) is not type(empty) or (isinstance(last, dict) and begins in last):
        place.append(empty)
    return place[-1]
