"""From an annotation to the shape of what it admits."""

from __future__ import annotations

import collections.abc
import enum
import typing
from functools import partial
from typing import Any, Callable, Dict, List, Mapping, Union

from typing_extensions import Annotated, Final, Literal, NotRequired, Required, get_args, get_origin

try:
    from typing_extensions import ReadOnly
except ImportError:  # of an older release
    ReadOnly = Required

from .classes import docstring, fields_of, kind_of
from .definitions import name_of
from .described import Described, describes_itself
from .limits import description, limits
from .shapes import Array, Choice, Either, Limited, Member, Object, Plain, Row, Shape
from .written import WRITTEN

_PLAIN: Dict[Any, Shape] = {
    **{kind: Plain(kind) for kind in (str, int, float, bool, type(None))},
    None: Plain(type(None)),
    **WRITTEN,
}
_LITERALS = (typing.Literal, Literal)  # two, on Python 3.8
_WRAPPERS = (Required, NotRequired, ReadOnly, Final)
_MAKERS: Dict[Any, Callable[[List[Any]], Any]] = {
    list: list,
    tuple: tuple,
    set: set,
    frozenset: frozenset,
    collections.abc.Sequence: list,
    collections.abc.Iterable: list,
    collections.abc.Collection: list,
    collections.abc.MutableSequence: list,
    collections.abc.Set: set,
    collections.abc.MutableSet: set,
}


def class_shape(type_: Any) -> Shape:
    """The shape of a class whose fields an answer fills.

    Raises:
        TypeError: it is none.
    """
    if describes_itself(type_):
        return Described(type_)
    if kind_of(type_) is None:
        raise TypeError(
            f"Unsupported format {type_!r}; expected a class: of pydantic (2 or later), attrs or "
            "dataclasses, a TypedDict, a NamedTuple or a `seekgpt.BaseModel`. Anything else can be "
            "a field of one"
        )
    return _Reader().shape(type_, name_of(type_))


class _Reader:
    """Makes shapes of annotations; of each class one, however often it is met."""

    def __init__(self) -> None:
        self._classes: Dict[Any, Shape] = {}

    def shape(self, type_: Any, where: str) -> Shape:
        """The shape of a type; ``where`` it stands is for the error if it has none."""
        try:
            found = _PLAIN.get(type_) or self._classes.get(type_)
        except TypeError:  # not hashable
            found = None
        if found is not None:
            return found
        if describes_itself(type_):
            return Described(type_)
        if kind_of(type_) is not None:
            return self._object(type_)
        if isinstance(type_, type) and issubclass(type_, enum.Enum):
            return _choice(list(type_), where)
        return self._special(type_, where)

    def _special(self, type_: Any, where: str) -> Shape:
        origin, args = get_origin(type_), get_args(type_)
        if origin in _WRAPPERS:
            return self.shape(args[0], where)
        if origin is Annotated:
            return limited(self.shape(args[0], where), args[1:])
        if origin in _LITERALS:
            return _choice(args, where)
        if origin is Union or type(type_).__name__ == "UnionType":
            return Either([self.shape(arg, where) for arg in args])
        if origin is tuple and args[-1:] != (...,):
            items = [] if args == ((),) else args
            return Row([self.shape(arg, f"{where}[{n}]") for n, arg in enumerate(items)])
        if origin in _MAKERS and args:
            return Array(self.shape(args[0], f"{where}[]"), _MAKERS[origin])
        for behind in ("__value__", "__supertype__"):  # `type X = ...`, and `NewType`
            if hasattr(origin or type_, behind):
                target = getattr(origin or type_, behind)
                return self.shape(target[args] if origin else target, where)
        if type(type_).__name__ == "TypeVar" and getattr(type_, "__bound__", None) is not None:
            return self.shape(type_.__bound__, where)
        raise TypeError(
            f"The type {type_!r} of {where} cannot be expressed as a strict JSON Schema"
        )

    def _object(self, type_: Any) -> Shape:
        cls, name = get_origin(type_) or type_, name_of(type_)
        made = Object(type_, name, docstring(cls), partial(self._members, type_), _maker(cls))
        self._classes[type_] = made
        return made

    def _members(self, type_: Any) -> Mapping[str, Member]:
        name = name_of(type_)
        return {
            field.key: Member(
                field.argument,
                limited(self.shape(field.type, f"{name}.{field.key}"), field.notes),
                field.required,
            )
            for field in fields_of(type_)
        }


def limited(shape: Shape, notes: Any) -> Shape:
    """A shape with what its annotations add to it."""
    found, text = limits(notes), description(notes)
    return Limited(shape, found, text) if found or text is not None else shape


def _choice(values: Any, where: str) -> Shape:
    choices = [(v.value if isinstance(v, enum.Enum) else v, v) for v in values]
    for plain, _ in choices:
        if type(plain) not in (str, int, float, bool, type(None)):
            raise TypeError(f"The choice {plain!r} of {where} is not a value that JSON has")
    return Choice(choices)


def _maker(cls: Any) -> Callable[[Dict[str, Any]], Any]:
    return lambda fields: cls(**fields)
