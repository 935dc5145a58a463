from typing import Any, Optional, Tuple, Type, TypeVar, Union

T = TypeVar("T")

class _Single:
    """A class with exactly one instance: calling it, copying and unpickling all give that one."""

    _instance: Optional[_Single]
    def __new__(cls: Type[T]) -> T: ...
    def __bool__(self) -> bool: ...
    def __copy__(self: T) -> T: ...
    def __deepcopy__(self: T, memo: object) -> T: ...
    def __reduce__(self) -> Tuple[Any, ...]: ...

class NotGiven(_Single):
    """The type of ``not_given``: the caller left a setting to the client."""
    def __repr__(self) -> str: ...

class Omit(_Single):
    """The type of ``omit``: leave this parameter, header or field out of the request."""
    def __repr__(self) -> str: ...

not_given: NotGiven
NOT_GIVEN = not_given
omit: Omit
Omittable = Union[T, Omit]

def is_given(value: object) -> bool:
    """Whether a value was really said: neither ``not_given`` nor ``omit``."""
