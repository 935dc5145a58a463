"""Two ways of not saying something.

``not_given`` means "use the client's own default" (a timeout of ``None`` is a choice, so it cannot
mean that). ``omit`` means "do not send this". Both are falsy, unique, and never reach the wire.
"""

from __future__ import annotations

from typing import Any, Optional, Tuple, Type, TypeVar, Union

T = TypeVar("T")


class _Single:
    """A class with exactly one instance: calling it, copying and unpickling all give that one."""

    __slots__ = ()
    _instance: Optional[_Single] = None

    def __new__(cls: Type[T]) -> T:
        found: Any = cls.__dict__.get("_instance")
        if found is None:
            found = object.__new__(cls)
            cls._instance = found  # type: ignore[attr-defined]
        return found  # type: ignore[no-any-return]

    def __bool__(self) -> bool:
        return False

    def __copy__(self: T) -> T:
        return self

    def __deepcopy__(self: T, memo: object) -> T:
        return self

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), ()


class NotGiven(_Single):
    """The type of ``not_given``: the caller left a setting to the client."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_GIVEN"


class Omit(_Single):
    """The type of ``omit``: leave this parameter, header or field out of the request."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "omit"


not_given = NotGiven()
NOT_GIVEN = not_given
omit = Omit()

Omittable = Union[T, Omit]
"""A value, or nothing said about it."""


def is_given(value: object) -> bool:
    """Whether a value was really said: neither ``not_given`` nor ``omit``."""
    return value is not not_given and value is not omit
