"""Declared types as Python types: classes, TypedDicts, aliases; each built on demand."""

from __future__ import annotations

import sys
from importlib import import_module
from types import new_class
from typing import Any, Callable, Dict, List, Tuple, Type

from ..._model.base import ATTRS, BaseModel
from ..._model.fields import declare
from ..._spec.expr import Node
from ..._spec.model import Alias, Class, Field
from .. import library
from ..in_python import python_object
from .annotations import LazyAnnotations, annotation

_built: Dict[str, Any] = {}


def python_type(ref: str) -> Any:
    """The Python type of a declared one: a class for a class, a typing object for an alias.

    Raises:
        KeyError: nothing of this name is declared.
    """
    try:
        return _built[ref]
    except KeyError:
        return library.in_turn(_build_once, ref)


def _build_once(ref: str) -> Any:
    if ref not in _built:
        spec = library.lookup(ref)
        if spec.kind != "alias" and sys.version_info < (3, 10):
            import_module(module_name(ref))  # `typing` and `inspect` look there
        _built[ref] = _build(ref, spec)
    return _built[ref]


def model(ref: str) -> Type[BaseModel]:
    """The response class of a declared type."""
    cls: Type[BaseModel] = python_type(ref)
    return cls


def enter(ref: str, cls: Type[BaseModel]) -> None:
    """Make a class written by hand the Python type of ``ref``."""
    _built[ref] = cls


def module_name(ref: str) -> str:
    return library.module_name(ref.rpartition(".")[0])


def _build(ref: str, spec: Any) -> Any:
    if isinstance(spec, Alias):
        params = ref.rpartition(".")[0].endswith(("_param", "_params"))
        if spec.type[0] == "list":  # a name for a list is a list: something to append to
            return List[annotation(spec.type[1], python_type, params)]  # type: ignore[misc]
        return annotation(spec.type, python_type, params)
    return _build_model(ref, spec) if spec.kind == "model" else _build_params(ref, spec)


def _build_model(ref: str, spec: Class) -> Type[BaseModel]:
    bases: Tuple[Any, ...] = tuple(python_type(base) for base in spec.bases) or (BaseModel,)
    if spec.mixin:
        bases = (python_object(spec.mixin), *(base for base in bases if base is not BaseModel))
    name = ref.rpartition(".")[2]
    namespace: Dict[str, Any] = {
        "__module__": module_name(ref),
        "__qualname__": name,
        "__doc__": document(spec),
        "__ref__": ref,
        "__api_names__": {},
        "__attrs_attrs__": ATTRS,
    }
    if spec.generic:
        bases = generic_bases(bases)
    cls: Type[BaseModel] = new_class(name, bases, {}, lambda body: body.update(namespace))
    optional = [field.name for field in spec.fields if not field.required]
    declare(cls, {field.name: field.key for field in spec.fields}, dict.fromkeys(optional))
    cls.__annotations__ = LazyAnnotations(field_makers(spec.fields, params=False))
    return cls


def generic_bases(bases: Tuple[Any, ...]) -> Tuple[Any, ...]:
    """The bases of a generic class: those that are generic themselves are of its variable."""
    from typing import Generic

    from ..._types import T

    given = [base[T] if getattr(base, "__parameters__", ()) else base for base in bases]
    return (*given, Generic[T])  # type: ignore[index]


def _build_params(ref: str, spec: Class) -> Any:
    from typing_extensions import TypedDict

    fields = inherited_fields(spec)
    name = ref.rpartition(".")[2]
    typed: Any = TypedDict(name, dict.fromkeys([f.name for f in fields], object), total=False)  # type: ignore
    typed.__module__ = module_name(ref)
    for news in ("__readonly_keys__", "__mutable_keys__", "__closed__", "__extra_items__"):
        if news in typed.__dict__:  # of the backport alone; type checkers do not know them
            delattr(typed, news)
    typed.__doc__ = document(spec)
    typed.__required_keys__ = frozenset(field.name for field in fields if field.required)
    typed.__optional_keys__ = frozenset(field.name for field in fields if not field.required)
    typed.__annotations__ = LazyAnnotations(field_makers(fields, params=True))
    return typed


def inherited_fields(spec: Class) -> List[Field]:
    """The fields of a class, those of its bases first."""
    found: Dict[str, Field] = {}
    for base in spec.bases:
        target = library.lookup(base)
        if isinstance(target, Class):
            found.update({field.name: field for field in inherited_fields(target)})
    found.update({field.name: field for field in spec.fields})
    return list(found.values())


def field_makers(fields: List[Field], params: bool) -> Dict[str, Callable[[], Any]]:
    """What makes the annotations of fields, each when it is asked for."""

    def maker(field: Field) -> Callable[[], Any]:
        node: Node = field.type
        if not field.required and not params:
            node = ["union", [node, "None"], ""]
        return lambda: annotation(node, python_type, params)

    return {field.name: maker(field) for field in fields}


def document(spec: Class) -> str:
    """The docstring of a class: its line, and its documented fields."""
    lines = [spec.doc] if spec.doc else []
    documented = [field for field in spec.fields if field.doc]
    if documented:
        lines += ["", "Attributes:"]
        lines += [f"    {field.name}: {field.doc}" for field in documented]
    return "\n".join(lines)
