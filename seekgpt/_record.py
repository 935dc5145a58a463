"""Records: objects made of named values, for the path that every program takes.

attrs would be the tool, and is wherever classes are built later; but importing it and defining some
twenty classes takes a fifth of the time in which a client is ready.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Tuple, TypeVar

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_options: Any) -> Any:
        return lambda cls: cls


R = TypeVar("R", bound="Record")


@dataclass_transform(eq_default=False)
class Record:
    """Values by position or by name, as the annotations of the class say; the others are defaults.

    What was given is in the instance's ``__dict__``, a default is the attribute of the class.
    """

    _names: ClassVar[Tuple[str, ...]] = ()

    def __init__(self, *values: Any, **named: Any) -> None:
        if values:
            named.update(zip(self._names, values))
        self.__dict__.update(named)

    def __init_subclass__(cls) -> None:
        own = cls.__dict__.get("__annotations__", {})  # noqa: RUF063
        cls._names = (*cls._names, *(name for name in own if name not in cls._names))

    def evolve(self: R, **changes: Any) -> R:
        """A copy with some values changed."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy.__dict__.update(changes)
        return copy

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({values})"
