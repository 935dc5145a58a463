from typing import Any, ClassVar, Tuple, TypeVar

R = TypeVar("R", bound="Record")

class Record:
    """Values by position or by name, as the annotations of the class say; the others are defaults.

    What was given is in the instance's ``__dict__``, a default is the attribute of the class.
    """

    _names: ClassVar[Tuple[str, ...]]
    def __init__(self, *values: Any, **named: Any) -> None: ...
    def __init_subclass__(cls) -> None: ...
    def evolve(self: R, **changes: Any) -> R:
        """A copy with some values changed."""
    def __repr__(self) -> str: ...
