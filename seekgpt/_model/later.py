"""Fields of an object that are made when somebody looks at them.

The others are in the object's ``__dict__`` from the beginning. Looking at one attribute makes that
one; whatever wants all of them, such as a copy, a dump or a comparison, asks for the ``__dict__``,
and so has all made that are left. Nobody ever sees an object without them.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional, Tuple

from .._turns import Turns

#: Makes the value of a field that was not sent; None makes None.
Make = Optional[Callable[[], Any]]

_in_turn = Turns()  # two threads that look at once see one object


class InOrder(Dict[str, Any]):
    """What fields are made of, by their names in JSON, and the order in which all have come."""

    __slots__ = ("order",)

    order: Tuple[str, ...]


class Fields:
    """The memory of a model: its fields by their names in JSON, and those to be made."""

    __slots__ = ("__dict__", "__later__", "__weakref__")

    __later__: Optional[Dict[str, Any]]
    """What the fields are made of that nobody has looked at yet; how is said by their `Waiting`."""


made_fields: Callable[[Any], Dict[str, Any]] = vars(Fields)["__dict__"].__get__
"""The fields of an object that are made, as they are."""
set_fields: Callable[[Any, Dict[str, Any]], None] = vars(Fields)["__dict__"].__set__
"""Give a new object its fields."""


def all_fields(instance: Any) -> Dict[str, Any]:
    """The fields of an object, all of them made."""
    if getattr(instance, "__later__", None):
        _in_turn(_make_all, instance)
    return made_fields(instance)


set_later: Callable[[Any, Dict[str, Any]], None] = vars(Fields)["__later__"].__set__
"""Give a new object what its other fields are made of."""


def give_fields(instance: Any, fields: Dict[str, Any]) -> None:
    """Give an object other fields than it had."""
    set_fields(instance, fields)
    instance.__later__ = None


def _make_all(instance: Any) -> None:
    later, known = instance.__later__, made_fields(instance)
    if later is None:  # another thread was quicker
        return
    cls, fields = type(instance), {}
    for key in getattr(later, "order", ()):
        if key in known:
            fields[key] = known[key]
        elif key in later:
            fields[key] = getattr(cls, key).make(later[key])
    fields.update(known)  # those that were added since
    for key, value in later.items():
        if key not in fields:
            fields[key] = getattr(cls, key).make(value)
    give_fields(instance, fields)


class Waiting:
    """Stands in a class for a field that may have to be made when it is looked at."""

    def __init__(self, key: str, make: Callable[[Any], Any], default: Make = None) -> None:
        self.make = make
        self._key = key
        self._default = default

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        if instance is None:
            return self
        if getattr(instance, "__later__", None):
            _in_turn(self._make, instance)
        fields = made_fields(instance)
        if self._key in fields:
            return fields[self._key]
        return default_of(fields, self._key, self._default)

    def _make(self, instance: Any) -> None:
        fields, later = made_fields(instance), instance.__later__
        if later and self._key in later:
            if self._key not in fields:
                fields[self._key] = self.make(later[self._key])
            del later[self._key]
        if later is not None and not later:
            _make_all(instance)  # there is only their order left to see to

    def __repr__(self) -> str:
        return "<a field>"


def default_of(fields: Dict[str, Any], key: str, make: Make) -> Any:
    """A default; one that can be changed, like a list, is the object's own from now on."""
    value = None if make is None else make()
    return value if type(value).__hash__ is not None else fields.setdefault(key, value)
