"""Strict checking of parsed JSON against a declared type."""

from __future__ import annotations

from typing import Any, Dict, Optional

from ..._model.base import BaseModel
from ..._model.structure_fault import StructureFault
from ..._spec.expr import Node, render
from ..._spec.model import Alias, Class
from .. import library
from .models import inherited_fields, model
from .reading import OF_TEXT

_KINDS: Dict[str, Any] = {"str": str, "int": int, "float": (int, float), "bool": bool}


def validate(node: Node, value: Any, path: str = "$") -> None:
    """Check a value.

    Raises:
        StructureFault: naming the path of the first value that does not fit, and what would.
    """
    fault = fault_in(node, value, path)
    if fault is not None:
        raise fault


def fault_in(node: Node, value: Any, path: str = "$") -> Optional[StructureFault]:
    if isinstance(node, str):
        return None if _fits(node, value) else StructureFault(path, node, value)
    kind = node[0]
    if kind == "ref":
        return _reference_fault(node[1], value, path)
    if kind == "literal":
        fits = any(value == item and type(value) is type(item) for item in node[1:])
        return None if fits else StructureFault(path, render(node), value)
    if kind == "union":
        return _union_fault(node, value, path)
    if kind == "list":
        if not isinstance(value, list):
            return StructureFault(path, "list", value)
        faults = (fault_in(node[1], item, f"{path}[{i}]") for i, item in enumerate(value))
        return next((fault for fault in faults if fault), None)
    if kind != "dict":
        return None  # a type of Python's, which JSON holds nothing of
    if not isinstance(value, dict):
        return StructureFault(path, "dict", value)
    faults = (fault_in(node[2], item, f"{path}.{key}") for key, item in value.items())
    return next((fault for fault in faults if fault), None)


def _fits(name: str, value: Any) -> bool:
    if name == "None":
        return value is None
    if name in OF_TEXT:
        return any(cls.__name__ == name for cls in type(OF_TEXT[name](value)).__mro__)
    kind = _KINDS.get(name)
    if kind is None:
        return True
    if isinstance(value, bool):
        return name == "bool"
    if name == "int" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, kind)


def _reference_fault(ref: str, value: Any, path: str) -> Optional[StructureFault]:
    spec = library.lookup(ref)
    if isinstance(spec, Alias):
        return fault_in(spec.type, value, path)
    if isinstance(value, BaseModel) and isinstance(value, model(ref)):
        return None
    if not isinstance(value, dict):
        return StructureFault(path, ref.rpartition(".")[2], value)
    return _class_fault(spec, value, path)


def _class_fault(spec: Class, value: Dict[str, Any], path: str) -> Optional[StructureFault]:
    for field in inherited_fields(spec):
        where = f"{path}.{field.key}"
        if field.key not in value:
            if field.required:
                return StructureFault(where, shown(field.type), ...)
        elif value[field.key] is not None or field.required:
            fault = fault_in(field.type, value[field.key], where)
            if fault is not None:
                return fault
    return None


def _union_fault(node: Node, value: Any, path: str) -> Optional[StructureFault]:
    _, members, *discriminator = list(node)
    if isinstance(value, dict) and len(discriminator) > 1:
        tag, choices = discriminator
        kind = value.get(tag)
        refs = choices.get(kind, ()) if isinstance(kind, str) else ()
        faults = [_reference_fault(ref, value, path) for ref in refs]
        if faults and all(faults):
            return faults[0]  # the variant is known, so its own fault says more
    if any(fault_in(member, value, path) is None for member in members):
        return None
    return StructureFault(path, shown(node), value)


def shown(node: Node) -> str:
    """A type as messages have it, without the modules that its classes stand in."""
    return render(node, lambda ref: ref.rpartition(".")[2])
