"""From Python types back to type expressions, for ``cast_to=`` and classes written by hand."""

from __future__ import annotations

import datetime
import sys
from collections import abc
from typing import Any, Dict, Tuple, Type, Union

from ..._model.base import BaseModel
from ..._model.fields import own_annotations
from ..._spec.expr import Node, union
from ..._spec.model import Class, Field
from .. import library
from .annotations import LazyAnnotations
from .models import enter

_PLAIN: Dict[Any, str] = {
    str: "str",
    int: "int",
    float: "float",
    bool: "bool",
    bytes: "bytes",
    object: "object",
    Any: "object",
    None: "None",
    type(None): "None",
    datetime.datetime: "datetime",
    datetime.date: "date",
    datetime.timedelta: "timedelta",
}


_RARE = (("uuid", "UUID"), ("decimal", "Decimal"))
_LISTS = (list, tuple, abc.Sequence, abc.Iterable, abc.Collection, abc.MutableSequence)
_DICTS = (dict, abc.Mapping, abc.MutableMapping)


def ref_of(cls: Type[BaseModel]) -> str:
    """The declared name of a response class; one written by hand is entered under a name first."""
    ref: str = cls.__dict__.get("__ref__", "")
    if not ref:
        ref = cls.__ref__ = f"{cls.__module__}.{cls.__qualname__}:{id(cls):x}"
        hints = own_hints(cls)
        fields = [
            Field(name, node_of(hints[name]), name not in cls.__defaults__, key)
            for name, key in cls.__api_names__.items()
            if name in hints
        ]
        for field in fields:
            if field.type != "object" and "None" in (
                field.type[1] if field.type[0] == "union" else ()
            ):
                field.required = False
        bases = [each for each in cls.__bases__ if issubclass(each, BaseModel)]
        library.enter(ref, Class("model", fields, bases=[ref_of(each) for each in bases]))
        enter(ref, cls)
    return ref


def own_hints(cls: Type[BaseModel]) -> Dict[str, Any]:
    """The annotations of a class itself; ``object`` where one names what is not in reach."""
    from typing_extensions import get_type_hints

    known = {**vars(sys.modules[cls.__module__]), cls.__name__: cls, **cls.__scope__}
    hints: Dict[str, Any] = {}
    for name, written in own_annotations(cls).items():
        try:
            alone = type(cls.__name__, (), {"__annotations__": {name: written}})
            hints.update(get_type_hints(alone, globalns=known))
        except Exception:  # whatever evaluating it raises
            hints[name] = object
    return hints


def described(cls: Type[BaseModel], name: str) -> Tuple[Any, str]:
    """The type of a field of a class, and what it means."""
    for base in cls.__mro__:
        written = own_annotations(base)
        if name in written and isinstance(written, LazyAnnotations):  # of a declaration
            spec: Any = library.lookup(ref_of(base))
            return written[name], next(f.doc for f in spec.fields if f.name == name)
        if name in written:
            return own_hints(base)[name], ""
    raise KeyError(name)


def node_of(type_: Any) -> Node:
    """The tree of a Python type; what cannot be expressed is ``object``, which admits all."""
    from typing_extensions import Annotated, Literal, get_args, get_origin  # no answer needs it

    if hasattr(type_, "__value__"):  # type Name = ...
        return node_of(type_.__value__)
    if isinstance(type_, type) and issubclass(type_, BaseModel):
        return ["ref", ref_of(type_)]
    try:
        if type_ in _PLAIN:
            return _PLAIN[type_]
        if isinstance(type_, type) and (type_.__module__, type_.__name__) in _RARE:
            return type_.__name__  # without loading its module, which few programs need
    except TypeError:  # not hashable
        return "object"
    origin, args = get_origin(type_), get_args(type_)
    if isinstance(origin, type) and issubclass(origin, BaseModel):
        return ["ref", ref_of(origin), *[node_of(arg) for arg in args]]
    if origin is Annotated:
        return node_of(args[0])
    if origin is Literal:
        return ["literal", *args]
    if origin is Union or type(type_).__name__ == "UnionType":
        return union([node_of(arg) for arg in args])
    if origin in _LISTS or type_ is list:
        return ["list", node_of(args[0]) if args else "object"]
    if origin in _DICTS or type_ is dict:
        return ["dict", *[node_of(arg) for arg in args or (str, object)]]
    return "object"
