"""From Python types back to type expressions, for ``cast_to=`` and classes written by hand."""

from __future__ import annotations

import datetime
from typing import Any, Dict, Type, Union

from typing_extensions import Annotated, Literal, get_args, get_origin, get_type_hints

from ..._model.base import BaseModel
from ..._model.fields import MISSING
from ..._spec.expr import Node, union
from ..._spec.model import Class, Field
from .. import library
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
}


def ref_of(cls: Type[BaseModel]) -> str:
    """The declared name of a response class; one written by hand is entered under a name first."""
    ref: str = cls.__dict__.get("__ref__", "")
    if not ref:
        ref = cls.__ref__ = f"{cls.__module__}.{cls.__qualname__}:{id(cls):x}"
        hints = _hints(cls)
        fields = [
            Field(name, node_of(hints.get(name, object)), cls.__dict__.get(name) is MISSING, key)
            for name, key in cls.__api_names__.items()
        ]
        for field in fields:
            if field.type != "object" and "None" in (
                field.type[1] if field.type[0] == "union" else ()
            ):
                field.required = False
        library.enter(ref, Class("model", fields))
        enter(ref, cls)
    return ref


def _hints(cls: type) -> Dict[str, Any]:
    try:
        return get_type_hints(cls)
    except NameError:  # annotations that name something local
        return {}


def node_of(type_: Any) -> Node:
    """The tree of a Python type; what cannot be expressed is ``object``, which admits all."""
    if isinstance(type_, type) and issubclass(type_, BaseModel):
        return ["ref", ref_of(type_)]
    try:
        if type_ in _PLAIN:
            return _PLAIN[type_]
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
    if origin in (list, tuple) or type_ is list:
        return ["list", node_of(args[0]) if args else "object"]
    if origin is dict or type_ is dict:
        return ["dict", *[node_of(arg) for arg in args or (str, object)]]
    return "object"
