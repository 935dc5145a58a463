"""The fields of classes of all kinds: attrs, dataclasses, TypedDict, NamedTuple, our models.

Each kind keeps its fields in its own way; here they come out alike. Classes of pydantic are not
among them: they describe and fill themselves.
"""

from __future__ import annotations

import dataclasses
import inspect
from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple

from typing_extensions import (
    NotRequired,
    Required,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from ..._model.base import BaseModel
from ..._model.fields import MISSING
from ..._record import Record


class Field(Record):
    """A field that an answer fills."""

    argument: str
    """What the class calls it when it is made."""
    key: str
    """What it is called in JSON."""
    type: Any
    required: bool
    notes: Tuple[Any, ...] = ()
    """What is known of it besides its type, as `limits` takes it."""


def kind_of(type_: Any) -> Optional[Callable[[Any, Dict[str, Any]], List[Field]]]:
    """How the fields of a class are found, given the types of its attributes; None if it has none.

    A generic class that was given its arguments counts as the class.
    """
    cls = get_origin(type_) or type_
    if is_typeddict(cls):
        return _of_typed_dict
    if not isinstance(cls, type):
        return None
    if issubclass(cls, BaseModel):
        return _of_model
    if hasattr(cls, "__attrs_attrs__"):
        return _of_attrs
    if dataclasses.is_dataclass(cls):
        return _of_dataclass
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        return _of_named_tuple
    return None


def fields_of(type_: Any) -> List[Field]:
    """The fields of a class.

    Raises:
        TypeError: a field has no type, or its annotation cannot be resolved.
    """
    kind = kind_of(type_)
    assert kind is not None
    cls = get_origin(type_) or type_
    try:
        hints = get_type_hints(cls, localns={cls.__name__: cls}, include_extras=True)
    except (NameError, AttributeError, TypeError) as error:
        raise TypeError(
            f"The annotations of {cls.__name__} cannot be resolved: {error}. What they name has to "
            "be found in the module of the class"
        ) from error
    arguments = _arguments(type_)
    fields = kind(cls, hints)
    for field in fields:
        if field.type is None:
            raise TypeError(f"{cls.__name__}.{field.argument} has no type; annotate it")
        field.type = _given(field.type, arguments)
    return fields


def docstring(cls: Any) -> str:
    """What a class says of itself, not what its base or its library says."""
    doc = cls.__dict__.get("__doc__") or ""
    # Data classes and named tuples without a docstring get their signature for one.
    return "" if doc.startswith(f"{cls.__name__}(") else inspect.cleandoc(doc)


def _of_attrs(cls: Any, hints: Dict[str, Any]) -> List[Field]:
    import attr

    return [
        Field(
            getattr(a, "alias", None) or a.name.lstrip("_"),
            a.name,
            hints.get(a.name, a.type),
            a.default is attr.NOTHING,
            (*_described(a.metadata), *([] if a.validator is None else [a.validator])),
        )
        for a in cls.__attrs_attrs__
        if a.init
    ]


def _of_dataclass(cls: Any, hints: Dict[str, Any]) -> List[Field]:
    missing = dataclasses.MISSING
    found = []
    for field in cls.__dataclass_fields__.values():  # those that are only for `__post_init__`, too
        hint = hints.get(field.name)
        is_passed = isinstance(hint, dataclasses.InitVar)
        if field.init and (is_passed or field in dataclasses.fields(cls)):
            required = field.default is missing and field.default_factory is missing
            notes = (*_described(field.metadata), *_texts(getattr(field, "doc", None)))
            type_ = hint.type if isinstance(hint, dataclasses.InitVar) else hint
            found.append(Field(field.name, field.name, type_, required, notes))
    return found


def _of_typed_dict(cls: Any, hints: Dict[str, Any]) -> List[Field]:
    # Annotations that are text keep from Python which keys they say are not required.
    said = {Required: True, NotRequired: False}
    return [
        Field(key, key, hint, said.get(get_origin(hint), key in cls.__required_keys__))
        for key, hint in hints.items()
    ]


def _of_named_tuple(cls: Any, hints: Dict[str, Any]) -> List[Field]:
    return [
        Field(name, name, hints.get(name), name not in cls._field_defaults) for name in cls._fields
    ]


def _of_model(cls: Any, hints: Dict[str, Any]) -> List[Field]:
    return [
        Field(name, key, hint, _default(cls, name) is MISSING and type(None) not in get_args(hint))
        for name, key in cls.__api_names__.items()
        for hint in [hints.get(name)]
    ]


def _default(cls: Any, name: str) -> Any:
    return next((base.__dict__[name] for base in cls.__mro__ if name in base.__dict__), MISSING)


def _described(metadata: Any) -> Iterable[str]:
    return _texts(metadata.get("description"))


def _texts(text: Any) -> Iterable[str]:
    return () if text is None else (str(text),)


# Generic classes


def _arguments(type_: Any) -> Dict[Any, Any]:
    """What the type variables of a class and of its bases stand for."""
    cls = get_origin(type_) or type_
    found = dict(zip(getattr(cls, "__parameters__", ()), get_args(type_)))
    for base in getattr(cls, "__orig_bases__", ()):
        if get_origin(base) is not None:
            inherited = _arguments(base)
            found.update({k: _given(v, found) for k, v in inherited.items() if k not in found})
    return found


def _given(type_: Any, arguments: Dict[Any, Any]) -> Any:
    """A type with the type variables in it replaced."""
    if type(type_).__name__ == "TypeVar":
        return arguments.get(type_, type_)
    variables = getattr(type_, "__parameters__", ()) if arguments else ()
    if not variables or isinstance(type_, type):
        return type_
    return type_[tuple(arguments.get(variable, variable) for variable in variables)]
